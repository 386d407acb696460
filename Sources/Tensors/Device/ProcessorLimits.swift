import CKernels

/// What the system lets this process have of the processor.
package enum ProcessorLimits {
  /// Cores' worth of time that the control groups allow; nil where they set no limit.
  ///
  /// - Parameter root: folder that stands for the file system's root.
  package static func quota(root: String = "") -> Double? {
    let quota = pt_processor_quota(root)
    return quota > 0 ? quota : nil
  }
}

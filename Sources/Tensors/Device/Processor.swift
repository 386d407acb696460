import CKernels

extension Backend {
  /// Rows of a batch from which on a row's products on the CPU have the same bits however many rows there are; nil where they need not.
  package static var independentRows: Int? {
    let rows = Int(pt_independent_rows())
    return rows > 0 ? rows : nil
  }
}

/// What the system lets this process have of the processor.
package enum ProcessorShare {
  /// Cores' worth of time that the control groups allow; nil where they set no limit.
  ///
  /// - Parameter root: folder that stands for the file system's root.
  package static func quota(root: String = "") -> Double? {
    let quota = pt_processor_quota(root)
    return quota > 0 ? quota : nil
  }
}

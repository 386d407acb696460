import CKernels
import Synchronization

/// A device: its table of kernels and its memory.
public final class Backend: @unchecked Sendable {
  // A table is immutable once made, and its functions may be called from any thread; hence @unchecked.
  private let plainKernels: UnsafePointer<pt_kernels>
  private let currentKernels: Atomic<UnsafePointer<pt_kernels>>
  /// The table in use.
  package var kernels: UnsafePointer<pt_kernels> { currentKernels.load(ordering: .relaxed) }
  /// Memory of this device and the books on it.
  public let allocator: CachingAllocator

  /// The CPU with OpenBLAS.
  public static let cpu = Backend(kernels: pt_cpu_kernels())

  /// Where new tensors lie unless said otherwise: the CPU, or what a caller up the stack has put in its place.
  @TaskLocal public static var current = Backend.cpu

  /// Runs `body` with new tensors on this device.
  package func use<Result>(_ body: () throws -> Result) rethrows -> Result { try Self.$current.withValue(self) { try body() } }

  /// A device without memory: tensors on it have a shape and an entry in the ledger, and no elements. For planning.
  package static func shapes() -> Backend { Backend(kernels: pt_shape_kernels()) }

  /// Operations of products and attention that devices without memory have been asked for on this thread, ever.
  package static var countedOperations: Double { pt_shape_operations() }

  /// A device of its own, with memory of its own: what tests of memory need to be alone.
  package init(kernels: UnsafePointer<pt_kernels>) {
    precondition(kernels.pointee.version == PT_KERNELS_VERSION, "kernel table of another version")
    plainKernels = kernels
    currentKernels = Atomic(kernels)
    let table = UInt(bitPattern: kernels)
    self.allocator = CachingAllocator { bytes in
      var pointer: UnsafeMutableRawPointer?
      let kernels = UnsafePointer<pt_kernels>(bitPattern: table)
      return kernels?.pointee.allocate(&pointer, bytes) == 0 ? pointer : nil
    }
  }

  /// Runs `body` and books what this thread asks the device for in `profile`, if there is one. From then on the device has a table that
  /// passes every call on, which costs a few nanoseconds a call.
  package func profiled<Result, Failure: Error>(by profile: KernelProfile?, _ body: () throws(Failure) -> Result) throws(Failure) -> Result
  {
    guard let profile else { return try body() }
    currentKernels.store(pt_profile_kernels(plainKernels), ordering: .relaxed)
    return try profile.measure(body)
  }

  /// Name of the device: "cpu", "cuda".
  public var name: String { String(cString: kernels.pointee.name) }

  /// Threads that kernels use. Setting 0 takes one per core; results do not depend on it.
  public var threads: Int {
    get { Int(kernels.pointee.threads()) }
    set { check(kernels.pointee.set_threads(Int32(clamping: newValue)), "set_threads") }
  }

  /// The kernels of a computable type.
  package func ops(_ dtype: DType) -> pt_ops {
    switch dtype {
    case .float32: kernels.pointee.f32
    case .float64: kernels.pointee.f64
    default: fatalError("no arithmetic in \(dtype.rawValue): only float32 and float64 compute")
    }
  }

  /// Stops on a kernel's failure. Shapes are checked before every call, so a failure is a bug or a broken device, never a user's input.
  package func check(_ status: Int32, _ operation: StaticString) {
    if status != 0 { fatalError("kernel \(operation) failed: \(kernels.pointee.last_error().map { String(cString: $0) } ?? "no message")") }
  }
}

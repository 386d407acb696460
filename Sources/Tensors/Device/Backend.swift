import CKernels
import Glibc
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
  private let productPrecision = Atomic(PT_PRECISION_F32.rawValue)
  /// What the device's library says about it now; nil for the CPU.
  private let describe: (@Sendable () throws(DeviceError) -> DeviceDescription)?

  /// The CPU with OpenBLAS.
  public static let cpu = Backend(kernels: pt_cpu_kernels())

  /// Where new tensors lie unless said otherwise: the CPU, or what a caller up the stack has put in its place.
  @TaskLocal public static var current = Backend.standard

  /// Runs `body` with new tensors on this device.
  public func use<Result>(_ body: () throws -> Result) rethrows -> Result { try Self.$current.withValue(self) { try body() } }

  /// What batches are cut and filled to.
  package struct BatchGeometry: Sendable {
    /// Rows of logits that exist at one time: at a vocabulary of 50,000 a CPU's chunk takes 50 MB. A GPU needs more rows to be busy.
    let logitRows: Int
    /// Rows of a training batch, and labelled ones among them, are filled up to a multiple of this. On a GPU batches of nearly the same size
    /// are then of the same size, and the recorded work of one is replayed for the other; a twentieth of the rows is the price.
    package let rowMultiple: Int

    static let host = BatchGeometry(logitRows: 256, rowMultiple: 1), device = BatchGeometry(logitRows: 2048, rowMultiple: 128)

    /// So many rows and what they are filled up with.
    package func filled(_ rows: Int) -> Int { (rows + rowMultiple - 1) / rowMultiple * rowMultiple }
  }

  /// How this device likes its batches.
  package let geometry: BatchGeometry

  /// A device without memory: tensors on it have a shape and an entry in the ledger, and no elements. For planning what the current device
  /// would do.
  package static func shapes() -> Backend { Backend(kernels: pt_shape_kernels(), geometry: current.geometry) }

  /// Operations of products and attention that devices without memory have been asked for on this thread, ever.
  package static var countedOperations: Double { pt_shape_operations() }

  /// A device of its own, with memory of its own: what tests of memory need to be alone.
  package init(
    kernels: UnsafePointer<pt_kernels>, geometry: BatchGeometry? = nil,
    description: (@Sendable () throws(DeviceError) -> DeviceDescription)? = nil
  ) {
    precondition(kernels.pointee.version == PT_KERNELS_VERSION, "kernel table of another version")
    Self.requireComplete(kernels)
    plainKernels = kernels
    currentKernels = Atomic(kernels)
    describe = description
    self.geometry = geometry ?? (kernels.pointee.is_host ? .host : .device)
    let table = UInt(bitPattern: kernels)
    self.allocator = CachingAllocator(
      segmentBytes: kernels.pointee.is_host ? CachingAllocator.lazySegments : CachingAllocator.eagerSegments,
      device: kernels.pointee.name.map { String(cString: $0) } ?? ""
    ) { bytes in
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
    guard let booked = pt_profile_kernels(plainKernels) else { fatalError("unreachable: the table is static") }
    Self.requireComplete(booked)
    currentKernels.store(booked, ordering: .relaxed)
    return try profile.measure(body)
  }

  /// Stops where a table of this program lacks a function: a kernel was declared and not written. A library's table has been refused before.
  private static func requireComplete(_ kernels: UnsafePointer<pt_kernels>) {
    guard let missing = pt_missing_function(kernels) else { return }
    fatalError("the kernel table \(String(cString: kernels.pointee.name)) lacks the function \(String(cString: missing))")
  }

  /// Name of the device: "cpu", "cuda".
  public var name: String { String(cString: kernels.pointee.name) }

  /// Whether the host may follow this device's pointers.
  package var isHost: Bool { kernels.pointee.is_host }

  /// What is known about a GPU; nil for the CPU.
  package func describedDevice() -> DeviceDescription? { describe.flatMap { describe in try? describe() } }

  /// Bytes of a GPU's memory that tensors may still take: what is free there, and what the allocator holds and nobody uses, without a part for
  /// what is on no books (working memory of kernels and of cuBLAS, recorded graphs); nil for the CPU.
  package var availableBytes: Int? {
    describedDevice().map { device in
      let unbooked = min(512 << 20, device.totalBytes / 16)
      return max(0, device.freeBytes - unbooked) + max(0, allocator.reservedBytes - allocator.ledger.total)
    }
  }

  /// The precision that products have unless they say otherwise.
  public var precision: Precision {
    get { Precision(kernelType: productPrecision.load(ordering: .relaxed)) }
    set { productPrecision.store(newValue.kernelType.rawValue, ordering: .relaxed) }
  }

  /// Whether the device has such products. Where it has none, those that ask for them are computed in f32.
  public func has(_ precision: Precision) -> Bool { kernels.pointee.has_precision(precision.kernelType) }

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

  /// Waits until the device has done what it was asked for.
  package func synchronize() { check(kernels.pointee.synchronize(), "synchronize") }

  private var lastError: String { kernels.pointee.last_error().map { String(cString: $0) } ?? "no message" }

  /// Ends the process on a kernel's failure. Shapes are checked before every call, so this is a bug or a broken device, never a user's input.
  package func check(_ status: Int32, _ operation: StaticString) {
    guard status != 0 else { return }
    if status == Int32(bitPattern: PT_OUT_OF_MEMORY.rawValue) {
      let prefix = "out of memory: "
      allocator.stopForMemory(lastError.hasPrefix(prefix) ? String(lastError.dropFirst(prefix.count)) : lastError)
    }
    stop("\(name): \(operation) failed: \(lastError)")
  }
}

/// Ends the process where nothing can go on and nobody can be told: a device that fails, memory that is gone. What was saved stays whole.
func stop(_ message: String) -> Never {
  fflush(nil)
  let line = Array("error: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  // An orderly exit waits for OpenBLAS's threads, which may wait for memory for ever.
  _exit(1)
}

/// A dense, row-major, contiguous array on a device, and its place in the autograd graph.
///
/// A tensor is a small value: copies share memory. Operations never change their inputs unless their name says so. Not `Sendable`: training is
/// single-threaded above the kernels.
public struct Tensor {
  /// Sizes of the axes, outermost first.
  public let shape: [Int]
  /// Type of the elements.
  public let dtype: DType
  package var storage: Storage
  /// Where this tensor's gradient goes; nil where none is wanted.
  package var node: Node?
  /// How a backward rule that needs the elements gets them without their being kept; nil where they are.
  var recipe: Recipe?

  package init(shape: [Int], dtype: DType, storage: Storage, node: Node? = nil) {
    precondition(shape.allSatisfy { $0 >= 0 }, "negative size in \(shape)")
    self.shape = shape
    self.dtype = dtype
    self.storage = storage
    self.node = node
    precondition(storage.byteCount >= dtype.byteCount(count), "storage of \(storage.byteCount) bytes is too small for \(dtype) \(shape)")
  }

  /// A tensor whose contents are undefined until written.
  public init(
    uninitialized shape: [Int], dtype: DType = .float32, category: MemoryCategory = .activations, backend: Backend = Backend.current
  ) {
    let bytes = dtype.byteCount(shape.reduce(1, *))
    self.init(shape: shape, dtype: dtype, storage: Storage(byteCount: bytes, category: category, backend: backend))
  }

  /// A tensor of zeros.
  public init(zeros shape: [Int], dtype: DType = .float32, category: MemoryCategory = .activations, backend: Backend = Backend.current) {
    self.init(uninitialized: shape, dtype: dtype, category: category, backend: backend)
    setToZero()
  }

  /// Number of elements.
  public var count: Int { shape.reduce(1, *) }
  /// Size of the last axis: C of `[N, C]`.
  public var columns: Int { shape.last ?? 1 }
  /// Product of all axes but the last: N of `[N, C]`.
  public var rows: Int { shape.dropLast().reduce(1, *) }
  /// The device that holds the elements.
  public var backend: Backend { storage.backend }
  /// Bytes of the elements as stored.
  public var byteCount: Int { dtype.byteCount(count) }

  package var pointer: UnsafeMutableRawPointer { storage.pointer }

  /// The same elements in another shape; the gradient flows through.
  public func reshaped(_ newShape: [Int]) -> Tensor {
    precondition(newShape.reduce(1, *) == count, "reshape of \(shape) to \(newShape)")
    var result = Tensor(shape: newShape, dtype: dtype, storage: storage)
    let source = shape
    result.record("reshape", inputs: [self]) { dy, sink in sink.pass(0, dy.viewed(as: source)) }
    return result
  }

  /// The same memory under another shape, outside the graph.
  package func viewed(as newShape: [Int]) -> Tensor { Tensor(shape: newShape, dtype: dtype, storage: storage) }

  /// Some whole rows of a matrix as a view of the same memory, outside the graph.
  package func rowsView(_ range: Range<Int>) -> Tensor {
    precondition(shape.count == 2 && range.lowerBound >= 0 && range.upperBound <= rows, "rows \(range) of \(shape)")
    let offset = dtype.byteCount(range.lowerBound * columns)
    let part = Storage(part: offset, byteCount: dtype.byteCount(range.count * columns), of: storage)
    return Tensor(shape: [range.count, columns], dtype: dtype, storage: part)
  }

  /// The same memory outside the graph: no gradient flows back through it.
  public var detached: Tensor { Tensor(shape: shape, dtype: dtype, storage: storage) }

  package func setToZero() { backend.check(backend.kernels.pointee.zero(pointer, byteCount), "zero") }

  /// A copy of the elements in memory of its own, outside the graph.
  public func copied(category: MemoryCategory = .activations) -> Tensor {
    let copy = Tensor(uninitialized: shape, dtype: dtype, category: category, backend: backend)
    backend.check(backend.kernels.pointee.copy(copy.pointer, pointer, byteCount), "copy")
    return copy
  }

  /// Overwrites the elements with those of `source`, of the same shape and type, on this device or another.
  package func copyElements(from source: Tensor) {
    precondition(shape == source.shape && dtype == source.dtype, "copy of \(source.dtype) \(source.shape) into \(dtype) \(shape)")
    // Of two devices, the one with memory of its own knows how to reach the host's.
    let device = backend.isHost ? source.backend : backend
    device.check(device.kernels.pointee.copy(pointer, source.pointer, byteCount), "copy")
  }

  /// This tensor where it lies on that device already, or a copy there, outside the graph.
  package func moved(to device: Backend) -> Tensor {
    if backend === device || (backend.isHost && device.isHost) { return self }
    let copy = Tensor(uninitialized: shape, dtype: dtype, category: storage.category, backend: device)
    copy.copyElements(from: self)
    return copy
  }

  /// Gives `body` the elements where the host may read them: in place, or in a copy that is gone afterwards.
  package func withHostBytes<Result, Failure: Error>(_ body: (UnsafeRawBufferPointer) throws(Failure) -> Result) throws(Failure) -> Result {
    let host = backend.isHost ? self : moved(to: .cpu)
    defer { withExtendedLifetime(host.storage) {} }
    return try body(UnsafeRawBufferPointer(start: host.pointer, count: byteCount))
  }

  /// Lets `body` write all elements where the host may write: in place, or in memory that is copied to the device afterwards.
  package func fillOnHost<Failure: Error>(_ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void) throws(Failure) {
    let host = backend.isHost ? self : Tensor(uninitialized: shape, dtype: dtype, category: storage.category, backend: .cpu)
    try body(UnsafeMutableRawBufferPointer(start: host.pointer, count: byteCount))
    if !backend.isHost { copyElements(from: host) }
  }
}

import CKernels

extension Tensor {
  /// A `float32` tensor with these elements, row by row.
  public init(_ values: [Float], shape: [Int], category: MemoryCategory = .activations, backend: Backend = Backend.current) {
    self.init(copying: values, shape: shape, dtype: .float32, category: category, backend: backend)
  }

  /// A `float64` tensor with these elements, row by row.
  public init(_ values: [Double], shape: [Int], category: MemoryCategory = .activations, backend: Backend = Backend.current) {
    self.init(copying: values, shape: shape, dtype: .float64, category: category, backend: backend)
  }

  /// An `int32` vector of indices.
  public init(_ values: [Int32], category: MemoryCategory = .activations, backend: Backend = Backend.current) {
    self.init(copying: values, shape: [values.count], dtype: .int32, category: category, backend: backend)
  }

  private init<Element>(copying values: [Element], shape: [Int], dtype: DType, category: MemoryCategory, backend: Backend) {
    precondition(values.count == shape.reduce(1, *), "\(values.count) values do not fill \(shape)")
    self.init(uninitialized: shape, dtype: dtype, category: category, backend: backend)
    values.withUnsafeBytes { bytes in
      if let source = bytes.baseAddress { backend.check(backend.kernels.pointee.copy(pointer, source, bytes.count), "copy") }
    }
  }

  /// The elements of a `float32`, or converted from a `float64` or packed tensor, row by row.
  public var floats: [Float] {
    switch dtype {
    case .float32: return array(of: Float.self)
    case .float64: return array(of: Double.self).map(Float.init)
    default: return unpacked().array(of: Float.self)
    }
  }

  /// The elements of a floating-point tensor as doubles, row by row.
  public var doubles: [Double] { dtype == .float64 ? array(of: Double.self) : floats.map(Double.init) }

  /// The elements of an `int32` tensor.
  public var integers: [Int32] {
    precondition(dtype == .int32, "integers of a \(dtype.rawValue) tensor")
    return array(of: Int32.self)
  }

  /// The only element of a scalar.
  public var scalar: Double {
    precondition(count == 1, "scalar of a tensor of shape \(shape)")
    return doubles[0]
  }

  private func array<Element>(of type: Element.Type) -> [Element] {
    [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      if let destination = buffer.baseAddress {
        backend.check(backend.kernels.pointee.copy(destination, pointer, count * MemoryLayout<Element>.stride), "copy")
      }
      initialized = count
    }
  }

  /// A `float32` copy of a packed or `float64` tensor, outside the graph.
  public func unpacked(category: MemoryCategory = .weights) -> Tensor {
    if dtype == .float32 { return copied(category: category) }
    if dtype == .float64 { return converted(to: .float32, category: category) }
    let result = Tensor(uninitialized: shape, dtype: .float32, category: category, backend: backend)
    let destination = result.pointer.assumingMemoryBound(to: Float.self)
    backend.check(backend.kernels.pointee.unpack(destination, pointer, dtype.kernelType, Int64(count)), "unpack")
    return result
  }

  /// A copy in the other arithmetic type, outside the graph; for gradient checks.
  public func converted(to target: DType, category: MemoryCategory = .activations) -> Tensor {
    switch target {
    case .float32: Tensor(floats, shape: shape, category: category, backend: backend)
    case .float64: Tensor(doubles, shape: shape, category: category, backend: backend)
    default: fatalError("conversion to \(target.rawValue)")
    }
  }
}

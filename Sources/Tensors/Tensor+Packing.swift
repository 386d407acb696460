import CKernels

/// A weight that a packed type cannot hold: no finite number, or one too large for the type's scales.
public struct UnfitWeight: Error, Sendable, Equatable, CustomStringConvertible {
  /// Row and column of the first such element.
  public let row: Int, column: Int
  /// What it is.
  public let value: Double
  /// The type that was wanted.
  public let dtype: DType

  /// "element (row, column) is nan (must be …)"; whoever knows the tensor's name puts it in front.
  public var description: String {
    let limit = Double(pt_pack_limit(dtype.kernelType))
    let wanted = value.isFinite ? "smaller than \(limit) in magnitude, to be stored as \(dtype.rawValue)" : "a finite number"
    return "element (\(row), \(column)) is \(value) (must be \(wanted))"
  }
}

extension Tensor {
  /// The elements as they are stored in a file of this type: `float32`, or any packed one. Host memory, outside the graph.
  ///
  /// `bfloat16` and `float16` are rounded to the nearest, ties to even; blocks get the scales with the least weighted square error that
  /// the search in cpu/pack_search.h finds. The bits depend on the elements alone.
  ///
  /// - Shapes: any; rows are whole blocks of `dtype`.
  /// - Throws: where an element is not finite or does not fit; for `float32`, never.
  public func packed(as dtype: DType, category: MemoryCategory = .workspace) throws(UnfitWeight) -> Tensor {
    precondition(dtype != .float64 && dtype != .int32, "packed(as: \(dtype.rawValue)): not a type of stored weights")
    precondition(columns % dtype.blockElements == 0, "rows of \(columns) are not whole blocks of \(dtype.rawValue)")
    let host = moved(to: .cpu)
    if host.dtype == dtype { return host.detached }
    let source = host.dtype == .float32 ? host : host.unpacked(category: .workspace)
    if dtype == .float32 { return source.detached }
    let result = Tensor(uninitialized: shape, dtype: dtype, category: category, backend: .cpu)
    try withExtendedLifetime(source) { () throws(UnfitWeight) in
      let elements = source.pointer.assumingMemoryBound(to: Float.self)
      var unfit: Int64 = -1
      let status = pt_pack(result.pointer, elements, dtype.kernelType, Int64(count), &unfit)
      if unfit >= 0 {
        let index = Int(unfit)
        throw UnfitWeight(row: index / columns, column: index % columns, value: Double(elements[index]), dtype: dtype)
      }
      Backend.cpu.check(status, "pack")
    }
    return result
  }
}

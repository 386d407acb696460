extension Tensor {
  /// The first element that is no finite number, counted row by row, and its value; nil if all are finite.
  ///
  /// Packed weights are unpacked a piece at a time. Reads every element once, at the speed of memory.
  package func firstNonFinite() -> (index: Int, value: Double)? {
    guard !dtype.isComputable else { return nonFiniteElement() }
    // Whole blocks of every packed type.
    let piece = 1 << 20
    for start in stride(from: 0, to: count, by: piece) {
      let elements = min(piece, count - start)
      let packed = pointer + dtype.byteCount(start)
      let values = Tensor(uninitialized: [elements], dtype: .float32, category: .workspace, backend: backend)
      let destination = values.pointer.assumingMemoryBound(to: Float.self)
      backend.check(backend.kernels.pointee.unpack(destination, packed, dtype.kernelType, Int64(elements)), "unpack")
      if let found = values.nonFiniteElement() { return (start + found.index, found.value) }
    }
    return nil
  }

  private func nonFiniteElement() -> (index: Int, value: Double)? {
    // A sum in f64 cannot overflow on finite f32 elements, so it tells almost always at once.
    guard !sumOfSquares(self).isFinite else { return nil }
    let values = doubles
    return values.firstIndex { !$0.isFinite }.map { ($0, values[$0]) }
  }
}

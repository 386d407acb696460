import CKernels

/// Rotary position embedding on every head: the pairs (i, i + R/2) of its first R channels turn by an angle that grows with the position.
///
/// - Shapes: x `[N, H · D]`, cosine and sine `[P, R/2]` with R ≤ D, positions `[N]` of `int32` in `0 ..< P` → `[N, H · D]`.
/// - Source: Su et al. 2021, arXiv:2104.09864, in the half-split layout of HF `LlamaRotaryEmbedding`.
public func rope(_ x: Tensor, cosine: Tensor, sine: Tensor, positions: Tensor, headDim: Int) -> Tensor {
  precondition(
    x.columns % headDim == 0 && 2 * cosine.columns <= headDim && positions.count == x.rows,
    "rope of \(x.shape) in heads of \(headDim)")
  let (N, H, D, R) = (Int64(x.rows), Int64(x.columns / headDim), Int64(headDim), Int64(2 * cosine.columns))
  var y = Tensor(uninitialized: x.shape, dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  let (cosine, sine, positions) = (cosine.detached, sine.detached, positions.detached)
  func rotate(_ destination: Tensor, _ source: Tensor, inverse: Bool, accumulate: Bool) {
    destination.backend.check(
      ops.rope(
        destination.pointer, source.pointer, cosine.pointer, sine.pointer, positions.pointer.assumingMemoryBound(to: Int32.self),
        inverse ? 1 : 0, accumulate ? 1 : 0, N, H, D, R), "rope")
  }
  rotate(y, x, inverse: false, accumulate: false)
  y.record("rope", inputs: [x]) { dy, sink in
    sink.write(0) { dx, accumulate in rotate(dx, dy, inverse: true, accumulate: accumulate) }
  }
  return y
}

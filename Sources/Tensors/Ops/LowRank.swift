/// Adds a low-rank product to `y`, in place: `y + scaling · (x Aᵀ) Bᵀ`.
///
/// - Shapes: y `[N, O]`, x `[N, I]`, a `[R, I]`, b `[O, R]` → `[N, O]`.
/// - `y` must be a fresh result that nothing else reads, such as the output of the base layer: its memory becomes the result's.
/// - Source: Hu et al. 2021, arXiv:2106.09685, as HF PEFT's `lora.Linear`.
public func addLowRank(to y: consuming Tensor, _ x: Tensor, a: Tensor, b: Tensor, scaling: Double) -> Tensor {
  let (N, I, O, R) = (x.shape[0], x.shape[1], b.shape[0], a.shape[0])
  precondition(
    y.shape == [N, O] && a.shape == [R, I] && b.shape == [O, R], "low-rank update of \(y.shape) by \(x.shape), \(a.shape), \(b.shape)")
  let base = y
  var result = base.detached
  let h = Tensor(uninitialized: [N, R], dtype: x.dtype, backend: x.backend)
  gemm(x, a, transB: true, into: h, m: N, n: R, k: I, accumulate: false)
  if !Autograd.leavesOutValues { gemm(h, b, transB: true, into: result, m: N, n: O, k: R, alpha: scaling, accumulate: true) }
  let (savedX, savedA, savedB) = (x.detached, a.detached, b.detached)
  result.record("addLowRank", inputs: [base, x, a, b]) { dy, sink in
    sink.write(3) { db, accumulate in
      gemm(dy, h, transA: true, into: db, m: O, n: R, k: N, alpha: scaling, accumulate: accumulate)
    }
    let dh = Tensor(uninitialized: [N, R], dtype: dy.dtype, category: .workspace, backend: dy.backend)
    gemm(dy, savedB, into: dh, m: N, n: R, k: O, alpha: scaling, accumulate: false)
    sink.write(2) { da, accumulate in gemm(dh, savedX, transA: true, into: da, m: R, n: I, k: N, accumulate: accumulate) }
    sink.write(1) { dx, accumulate in gemm(dh, savedA, into: dx, m: N, n: I, k: R, accumulate: accumulate) }
    sink.pass(0, dy)
  }
  return result
}

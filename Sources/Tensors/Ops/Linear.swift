import CKernels

/// A fully connected layer, `y = x Wᵀ + b`, or with an update `y = x (W + scaling · B A)ᵀ + b`.
///
/// - Shapes: x `[N, I]`, weight `[O, I]`, bias `[O]` → `[N, O]`.
/// - The weight may be packed (bf16, f16, quantised blocks) where it is frozen; it is unpacked panel by panel inside the product.
/// - x is kept for the backward pass only where the weight or an update of it is trained.
/// - The update goes through the same passes as the weight, forward and backward; the sum of the two is never made.
public func linear(_ x: Tensor, weight: Tensor, bias: Tensor? = nil, update: LowRankUpdate? = nil) -> Tensor {
  precondition(
    x.shape.count == 2 && weight.shape.count == 2 && x.shape[1] == weight.shape[1], "linear of \(x.shape) and weight \(weight.shape)")
  let (N, I, O) = (x.shape[0], x.shape[1], weight.shape[0])
  precondition(bias.map { $0.shape == [O] } ?? true, "bias \(bias?.shape ?? []) of a layer with \(O) outputs")
  var y = Tensor(uninitialized: [N, O], dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  let low = update.map { LowRankProduct($0, x) }
  if !Autograd.leavesOutValues {
    gemm(x, weight, transB: true, plus: low.map { ($0.hidden, $0.b) }, into: y, m: N, n: O, k: I, accumulate: false)
    if let bias { y.backend.check(ops.add_row(y.pointer, bias.pointer, Int64(N), Int64(O)), "add_row") }
  }
  let savedX = weight.requiresGradient ? KeptTensor(x) : nil
  let savedWeight = x.requiresGradient ? weight.detached : nil
  y.record("linear", inputs: [x, weight, bias, update?.a, update?.b]) { dy, sink in
    let dhidden = low.map { $0.backward(dy, sink, a: 3, b: 4) }
    if let savedWeight {
      sink.write(0) { dx, accumulate in
        let second = dhidden.flatMap { dhidden in low.map { (dhidden, $0.a) } }
        gemm(dy, savedWeight, plus: second, into: dx, m: N, n: I, k: O, accumulate: accumulate)
      }
    }
    if let savedX {
      sink.write(1) { dw, accumulate in gemm(dy, savedX.read(), transA: true, into: dw, m: O, n: I, k: N, accumulate: accumulate) }
    }
    sink.write(2) { db, accumulate in
      db.backend.check(ops.sum_rows(db.pointer, dy.pointer, Int64(O), accumulate ? 1 : 0, Int64(N), Int64(O)), "sum_rows")
    }
  }
  return y
}

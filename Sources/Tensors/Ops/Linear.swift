import CKernels

/// A fully connected layer, `y = x Wᵀ + b`.
///
/// - Shapes: x `[N, I]`, weight `[O, I]`, bias `[O]` → `[N, O]`.
/// - The weight may be packed (bf16, f16, quantised blocks) where it is frozen; it is unpacked panel by panel inside the product.
/// - x is kept for the backward pass only where the weight is trained.
public func linear(_ x: Tensor, weight: Tensor, bias: Tensor? = nil) -> Tensor {
  precondition(
    x.shape.count == 2 && weight.shape.count == 2 && x.shape[1] == weight.shape[1], "linear of \(x.shape) and weight \(weight.shape)")
  let (N, I, O) = (x.shape[0], x.shape[1], weight.shape[0])
  precondition(bias.map { $0.shape == [O] } ?? true, "bias \(bias?.shape ?? []) of a layer with \(O) outputs")
  var y = Tensor(uninitialized: [N, O], dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  if !Autograd.leavesOutValues {
    gemm(x, weight, transB: true, into: y, m: N, n: O, k: I, accumulate: false)
    if let bias { y.backend.check(ops.add_row(y.pointer, bias.pointer, Int64(N), Int64(O)), "add_row") }
  }
  let savedX = weight.requiresGradient ? x.detached : nil
  let savedWeight = x.requiresGradient ? weight.detached : nil
  y.record("linear", inputs: [x, weight, bias]) { dy, sink in
    if let savedWeight {
      sink.write(0) { dx, accumulate in gemm(dy, savedWeight, into: dx, m: N, n: I, k: O, accumulate: accumulate) }
    }
    if let savedX {
      sink.write(1) { dw, accumulate in gemm(dy, savedX, transA: true, into: dw, m: O, n: I, k: N, accumulate: accumulate) }
    }
    sink.write(2) { db, accumulate in
      db.backend.check(ops.sum_rows(db.pointer, dy.pointer, Int64(O), accumulate ? 1 : 0, Int64(N), Int64(O)), "sum_rows")
    }
  }
  return y
}

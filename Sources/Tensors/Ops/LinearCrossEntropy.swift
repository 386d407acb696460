import CKernels

/// The language-model head and its loss in one: `sum over labelled rows of -log softmax(x Wᵀ + b)[label]`, times `scale`.
///
/// Logits exist for one chunk of rows at a time. Where a gradient is wanted it is computed in the same pass, while the chunk's logits are at
/// hand, so that nothing has to be recomputed; only the gradient of x, as large as x, is kept.
///
/// - Shapes: x `[N, C]`, weight `[V, C]`, bias `[V]` or none, labels `[N]` of `int32`, negative where a row has none → scalar `[1]`.
/// - Parameters:
///   - softCap: what logits approach and do not exceed, where they are capped: z becomes `softCap · tanh(z / softCap)`.
///   - scale: multiplies the sum, usually 1 / number of labelled tokens of the whole optimizer step.
/// - Returns: the scaled loss, and the unscaled sum in f64.
public func linearCrossEntropy(
  _ x: Tensor, weight: Tensor, bias: Tensor? = nil, softCap: Double? = nil, labels: [Int32], scale: Double
) -> (loss: Tensor, sum: Double) {
  precondition(
    x.shape.count == 2 && weight.shape.count == 2 && x.shape[1] == weight.shape[1] && labels.count == x.shape[0],
    "linearCrossEntropy of \(x.shape), weight \(weight.shape), \(labels.count) labels")
  precondition(bias.map { $0.shape == [weight.shape[0]] } ?? true, "linearCrossEntropy of bias \(bias?.shape ?? [])")
  precondition(labels.allSatisfy { $0 < weight.shape[0] }, "label beyond the vocabulary of \(weight.shape[0])")
  let (N, C, V) = (x.shape[0], x.shape[1], weight.shape[0])
  let backend = x.backend
  let ops = backend.ops(x.dtype)
  let wantsGradient = Autograd.isRecording && [x, weight, bias].contains { $0?.requiresGradient ?? false }
  let chunk = max(1, min(N, backend.geometry.logitRows))
  let logits = Tensor(uninitialized: [chunk, V], dtype: x.dtype, category: .workspace, backend: backend)
  // The slope of a cap needs what went in when the gradient of what came out is there.
  let uncapped = softCap.map { _ in Tensor(uninitialized: [chunk, V], dtype: x.dtype, category: .workspace, backend: backend) }
  let dx = wantsGradient && x.requiresGradient ? Tensor(uninitialized: [N, C], dtype: x.dtype, backend: backend) : nil
  let dw = wantsGradient && weight.requiresGradient ? Tensor(zeros: [V, C], dtype: x.dtype, backend: backend) : nil
  let db = bias.flatMap { wantsGradient && $0.requiresGradient ? Tensor(zeros: [V], dtype: x.dtype, backend: backend) : nil }
  let losses = Tensor(uninitialized: [N], dtype: .float64, category: .workspace, backend: backend)
  for start in stride(from: 0, to: N, by: chunk) {
    let rows = min(chunk, N - start)
    let xChunk = x.rowsView(start..<start + rows)
    gemm(xChunk, weight, transB: true, into: logits, m: rows, n: V, k: C, accumulate: false)
    if let bias { backend.check(ops.add_row(logits.pointer, bias.pointer, Int64(rows), Int64(V)), "add_row") }
    let elements = Int64(rows * V)
    if let softCap, let uncapped {
      backend.check(ops.scale(uncapped.pointer, logits.pointer, 1 / softCap, elements), "scale")
      backend.check(ops.activation_forward(PT_TANH, logits.pointer, uncapped.pointer, elements), "activation_forward")
      backend.check(ops.scale(logits.pointer, logits.pointer, softCap, elements), "scale")
    }
    let rowLosses = losses.pointer.assumingMemoryBound(to: Double.self) + start
    let status = labels.withUnsafeBufferPointer { labels in
      ops.softmax_cross_entropy(
        logits.pointer, rowLosses, labels.baseAddress.map { $0 + start }, wantsGradient ? scale : 0, Int64(rows), Int64(V))
    }
    backend.check(status, "softmax_cross_entropy")
    if wantsGradient, let uncapped {
      // The cap divides and multiplies: only the slope of tanh is left. The gradient may lie in the place of the one it is made from.
      let status = ops.activation_backward(PT_TANH, logits.pointer, logits.pointer, uncapped.pointer, 0, elements)
      backend.check(status, "activation_backward")
    }
    if let dx { gemm(logits, weight, into: dx.rowsView(start..<start + rows), m: rows, n: C, k: V, accumulate: false) }
    if let dw { gemm(logits, xChunk, transA: true, into: dw, m: V, n: C, k: rows, accumulate: true) }
    if let db { backend.check(ops.sum_rows(db.pointer, logits.pointer, Int64(V), 1, Int64(rows), Int64(V)), "sum_rows") }
  }
  let sum = losses.doubles.reduce(0, +)
  var loss = Tensor(uninitialized: [1], dtype: x.dtype, backend: backend)
  backend.check(ops.fill(loss.pointer, sum * scale, 1), "fill")
  loss.record("linearCrossEntropy", inputs: [x, weight, bias]) { dloss, sink in
    let factor = dloss.scalar
    for (index, saved) in [dx, dw, db].enumerated() {
      guard let saved else { continue }
      if factor != 1 { backend.check(ops.scale(saved.pointer, saved.pointer, factor, Int64(saved.count)), "scale") }
      sink.pass(index, saved)
    }
  }
  return (loss, sum)
}

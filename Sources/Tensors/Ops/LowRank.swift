/// A low-rank update of a layer's weight, `scaling · B A` (Hu et al. 2021, arXiv:2106.09685, as HF PEFT's `lora.Linear`).
public struct LowRankUpdate {
  /// A `[R, I]` and B `[O, R]`.
  public let a: Tensor, b: Tensor
  /// Factor on their product.
  public let scaling: Double

  /// Takes them as they are.
  public init(a: Tensor, b: Tensor, scaling: Double) { (self.a, self.b, self.scaling) = (a, b, scaling) }
}

/// Adds a low-rank product to `y`, in place: `y + scaling · (x Aᵀ) Bᵀ`.
///
/// - Shapes: y `[N, O]`, x `[N, I]`, a `[R, I]`, b `[O, R]` → `[N, O]`.
/// - `y` must be a fresh result that nothing else reads, such as the output of the base layer: its memory becomes the result's.
/// - Source: Hu et al. 2021, arXiv:2106.09685, as HF PEFT's `lora.Linear`.
/// - Where x is the layer's own input, ``linear(_:weight:bias:update:)`` saves a pass over y.
public func addLowRank(to y: consuming Tensor, _ x: Tensor, _ update: LowRankUpdate) -> Tensor {
  precondition(y.shape == [x.shape[0], update.b.shape[0]], "low-rank update of \(y.shape) by \(x.shape), \(update.b.shape)")
  let base = y
  var result = base.detached
  let low = LowRankProduct(update, x)
  let (N, I, O, R) = low.sizes
  if !Autograd.leavesOutValues { gemm(low.hidden, low.b, transB: true, into: result, m: N, n: O, k: R, accumulate: true) }
  result.record("addLowRank", inputs: [base, x, update.a, update.b]) { dy, sink in
    let dhidden = low.backward(dy, sink, a: 2, b: 3)
    sink.write(1) { dx, accumulate in gemm(dhidden, low.a, into: dx, m: N, n: I, k: R, accumulate: accumulate) }
    sink.pass(0, dy)
  }
  return result
}

/// The length of every row of an updated weight, `‖W + scaling · B A‖` over the inputs, outside the graph. The sum of the two is never made
/// as a whole.
///
/// - Shapes: weight `[O, I]`, possibly packed → `[O]`.
/// - Source: the weight norm of DoRA, Liu et al. 2024, arXiv:2402.09353, as HF PEFT's `get_weight_norm`; squares are summed in f64.
public func rowNorms(of weight: Tensor, plus update: LowRankUpdate) -> Tensor {
  let (O, I, R) = (weight.shape[0], weight.shape[1], update.a.shape[0])
  precondition(update.a.shape == [R, I] && update.b.shape == [O, R], "update of \(update.a.shape), \(update.b.shape) for \(weight.shape)")
  let norms = Tensor(uninitialized: [O], dtype: update.a.dtype, backend: update.a.backend)
  norms.backend.check(
    norms.backend.ops(norms.dtype).row_norms(
      norms.pointer, weight.pointer, weight.dtype.kernelType, update.a.pointer, update.b.pointer, update.scaling, Int64(O), Int64(I),
      Int64(R)),
    "row_norms")
  return norms
}

/// The two narrow products of an update, outside the graph: hidden = scaling · x Aᵀ, and what of the backward pass goes through it.
struct LowRankProduct {
  let x: KeptTensor, a: Tensor, b: Tensor, hidden: Tensor
  let scaling: Double
  /// N, I, O, R.
  let sizes: (Int, Int, Int, Int)

  init(_ update: LowRankUpdate, _ x: Tensor) {
    let (N, I, O, R) = (x.shape[0], x.shape[1], update.b.shape[0], update.a.shape[0])
    precondition(update.a.shape == [R, I] && update.b.shape == [O, R], "update of \(update.a.shape), \(update.b.shape) for \(x.shape)")
    (self.x, a, b, scaling) = (KeptTensor(x), update.a.detached, update.b.detached, update.scaling)
    sizes = (N, I, O, R)
    hidden = Tensor(uninitialized: [N, R], dtype: x.dtype, backend: x.backend)
    gemm(x, a, transB: true, into: hidden, m: N, n: R, k: I, alpha: scaling, accumulate: false)
  }

  /// Sends on the gradients of A and B, which are these inputs of the node.
  ///
  /// - Returns: the gradient of x Aᵀ, `[N, R]`.
  func backward(_ dy: Tensor, _ sink: GradientSink, a: Int, b: Int) -> Tensor {
    let (N, I, O, R) = sizes
    sink.write(b) { db, accumulate in gemm(dy, hidden, transA: true, into: db, m: O, n: R, k: N, accumulate: accumulate) }
    let dhidden = Tensor(uninitialized: [N, R], dtype: dy.dtype, category: .workspace, backend: dy.backend)
    gemm(dy, self.b, into: dhidden, m: N, n: R, k: O, alpha: scaling, accumulate: false)
    sink.write(a) { da, accumulate in gemm(dhidden, x.read(), transA: true, into: da, m: R, n: I, k: N, accumulate: accumulate) }
    return dhidden
  }
}

import CKernels

/// Root-mean-square normalisation over the last axis: `y = x / sqrt(mean(x²) + epsilon) * weight`.
///
/// - Shapes: x `[N, C]`, weight `[C]` → `[N, C]`.
/// - Parameter epsilon: added to the mean square, dimensionless.
/// - Source: Zhang & Sennrich 2019, arXiv:1910.07467; statistics in f32 as HF `LlamaRMSNorm`.
public func rmsNorm(_ x: Tensor, weight: Tensor, epsilon: Double) -> Tensor {
  precondition(weight.shape == [x.columns], "rmsNorm of \(x.shape) with weight \(weight.shape)")
  let (N, C) = (Int64(x.rows), Int64(x.columns))
  var y = Tensor(uninitialized: x.shape, dtype: x.dtype, backend: x.backend)
  let rstd = Tensor(uninitialized: [x.rows], dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  let (savedX, savedWeight) = (x.detached, weight.detached)
  func forward(_ y: Tensor) {
    y.backend.check(
      ops.rms_norm_forward(y.pointer, rstd.pointer, savedX.pointer, savedWeight.pointer, epsilon, N, C), "rms_norm_forward")
  }
  forward(y)
  y.record("rmsNorm", inputs: [x, weight], remadeBy: forward) { dy, sink in
    sink.write(0) { dx, accumulate in
      dx.backend.check(
        ops.rms_norm_backward(
          dx.pointer, nil, dy.pointer, savedX.pointer, savedWeight.pointer, rstd.pointer, accumulate ? 1 : 0, N, C), "rms_norm_backward")
    }
    sink.add(1) { dw in
      dw.backend.check(
        ops.rms_norm_backward(nil, dw.pointer, dy.pointer, savedX.pointer, savedWeight.pointer, rstd.pointer, 0, N, C),
        "rms_norm_backward")
    }
  }
  return y
}

/// Layer normalisation over the last axis: `y = (x - mean) / sqrt(variance + epsilon) * weight + bias`.
///
/// - Shapes: x `[N, C]`, weight and bias `[C]` → `[N, C]`.
/// - Parameter epsilon: added to the variance.
/// - Source: Ba et al. 2016, arXiv:1607.06450; biased variance as `torch.nn.LayerNorm`.
public func layerNorm(_ x: Tensor, weight: Tensor, bias: Tensor, epsilon: Double) -> Tensor {
  precondition(weight.shape == [x.columns] && bias.shape == [x.columns], "layerNorm of \(x.shape) with weight \(weight.shape)")
  let (N, C) = (Int64(x.rows), Int64(x.columns))
  var y = Tensor(uninitialized: x.shape, dtype: x.dtype, backend: x.backend)
  let mean = Tensor(uninitialized: [x.rows], dtype: x.dtype, backend: x.backend)
  let rstd = Tensor(uninitialized: [x.rows], dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  let (savedX, savedWeight, savedBias) = (x.detached, weight.detached, bias.detached)
  func forward(_ y: Tensor) {
    y.backend.check(
      ops.layer_norm_forward(
        y.pointer, mean.pointer, rstd.pointer, savedX.pointer, savedWeight.pointer, savedBias.pointer, epsilon, N, C), "layer_norm_forward")
  }
  forward(y)
  y.record("layerNorm", inputs: [x, weight, bias], remadeBy: forward) { dy, sink in
    func backward(dx: Tensor? = nil, dw: Tensor? = nil, db: Tensor? = nil, accumulate: Bool = false) {
      dy.backend.check(
        ops.layer_norm_backward(
          dx?.pointer, dw?.pointer, db?.pointer, dy.pointer, savedX.pointer, savedWeight.pointer, mean.pointer, rstd.pointer,
          accumulate ? 1 : 0, N, C), "layer_norm_backward")
    }
    sink.write(0) { dx, accumulate in backward(dx: dx, accumulate: accumulate) }
    sink.add(1) { dw in backward(dw: dw) }
    sink.add(2) { db in backward(db: db) }
  }
  return y
}

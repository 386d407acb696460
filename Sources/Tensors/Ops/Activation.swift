import CKernels

/// An element-wise non-linearity.
public enum Activation: String, CaseIterable, Sendable {
  case relu, tanh, silu
  /// `x Φ(x)`, exact (Hendrycks & Gimpel 2016, arXiv:1606.08415).
  case gelu
  /// The tanh approximation of GELU, as GPT-2 uses it.
  case geluTanh

  var kernelKind: pt_activation {
    switch self {
    case .relu: PT_RELU
    case .tanh: PT_TANH
    case .gelu: PT_GELU
    case .geluTanh: PT_GELU_TANH
    case .silu: PT_SILU
    }
  }

  /// Applies the function to every element.
  ///
  /// - Shapes: any → the same.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    var y = Tensor(uninitialized: x.shape, dtype: x.dtype, backend: x.backend)
    let ops = y.backend.ops(y.dtype)
    let n = Int64(x.count)
    let saved = x.detached
    func forward(_ y: Tensor) {
      y.backend.check(ops.activation_forward(kernelKind, y.pointer, saved.pointer, n), "activation_forward")
    }
    forward(y)
    y.record("activation", inputs: [x], remadeBy: forward) { dy, sink in
      sink.write(0) { dx, accumulate in
        dx.backend.check(
          ops.activation_backward(kernelKind, dx.pointer, dy.pointer, saved.pointer, accumulate ? 1 : 0, n), "activation_backward")
      }
    }
    return y
  }
  /// A gated unit, `f(gate) * up` (Shazeer 2020, arXiv:2002.05202): with SiLU the inside of a SwiGLU layer, with GELU of a GeGLU one.
  ///
  /// - Shapes: gate and up `[N, C]` → `[N, C]`.
  public func gated(_ gate: Tensor, up: Tensor) -> Tensor {
    precondition(gate.shape == up.shape, "a gate of \(gate.shape) on \(up.shape)")
    var y = Tensor(uninitialized: gate.shape, dtype: gate.dtype, backend: gate.backend)
    let ops = y.backend.ops(y.dtype)
    let n = Int64(y.count)
    let (savedGate, savedUp) = (gate.detached, up.detached)
    func forward(_ y: Tensor) {
      y.backend.check(ops.gated_forward(kernelKind, y.pointer, savedGate.pointer, savedUp.pointer, n), "gated_forward")
    }
    forward(y)
    y.record("gated", inputs: [gate, up], remadeBy: forward) { dy, sink in
      let dgate = Tensor(uninitialized: savedGate.shape, dtype: dy.dtype, backend: dy.backend)
      let dup = Tensor(uninitialized: savedGate.shape, dtype: dy.dtype, backend: dy.backend)
      dy.backend.check(
        ops.gated_backward(kernelKind, dgate.pointer, dup.pointer, dy.pointer, savedGate.pointer, savedUp.pointer, n), "gated_backward")
      sink.pass(0, dgate)
      sink.pass(1, dup)
    }
    return y
  }
}

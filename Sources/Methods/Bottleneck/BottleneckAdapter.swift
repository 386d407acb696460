import Tensors
import Transformers

/// A bottleneck: down to a few channels, a non-linearity, and up again.
final class BottleneckAdapter: Module {
  /// Weight `[M, C]`, bias `[M]`.
  let down: Linear
  /// Weight `[C, M]`, bias `[C]`.
  let up: Linear
  let nonLinearity: Activation
  let scaling: BottleneckConfig.Scaling
  /// `[1]`, where the scaling is learned.
  let learnedScaling: Parameter?

  init(down: Linear, up: Linear, nonLinearity: Activation, scaling: BottleneckConfig.Scaling) {
    self.down = down
    self.up = up
    self.nonLinearity = nonLinearity
    self.scaling = scaling
    self.learnedScaling = scaling == .learned ? Parameter(Tensor([Float(1)], shape: [1], category: .weights)) : nil
    for (_, parameter) in namedParameters() { parameter.isTrainable = true }
  }

  var parameters: [(name: String, parameter: Parameter)] { learnedScaling.map { [("scaling", $0)] } ?? [] }
  var children: [(name: String, module: any Module)] { [("adapter_down.0", down), ("adapter_up", up)] }

  /// - Shapes: x `[N, C]` → `[N, C]`.
  func callAsFunction(_ x: Tensor) -> Tensor {
    let hidden = nonLinearity(linear(x, weight: down.weight.tensor, bias: down.bias?.tensor))
    let y = linear(hidden, weight: up.weight.tensor, bias: up.bias?.tensor)
    switch scaling {
    case .fixed(1): return y
    case .fixed(let factor): return scale(y, by: factor)
    case .learned:
      guard let learnedScaling else { return y }
      // A product with a 1 x 1 matrix: every element times the one factor, with a gradient for both.
      return matmul(y.reshaped([y.count, 1]), learnedScaling.tensor.reshaped([1, 1])).reshaped(y.shape)
    }
  }
}

/// The connection of a sub-block to the stream with an adapter in it; pre-norm models apply no norm here, as adapter-hub does for them.
final class AdapterResidual: ResidualConnection {
  let adapter: BottleneckAdapter
  let type: BottleneckConfig.AdapterType

  init(_ adapter: BottleneckAdapter, _ type: BottleneckConfig.AdapterType) {
    self.adapter = adapter
    self.type = type
  }

  var children: [(name: String, module: any Module)] { [("adapters.\(BottleneckConfig.adapterName)", adapter)] }

  var readsOutput: Bool { true }

  func callAsFunction(_ output: Tensor, residual: Tensor, _ context: ForwardContext) -> Tensor {
    let sum = add(residual, output)
    switch type {
    case .houlsby: return add(sum, adapter(output))
    case .pfeiffer: return add(sum, adapter(sum))
    case .parallel: return add(sum, adapter(residual))
    }
  }
}

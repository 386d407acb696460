import Tensors

/// Root-mean-square normalisation with a weight (see `rmsNorm`).
public final class RMSNorm: Module {
  /// `[C]`.
  public let weight: Parameter
  let epsilon: Double

  init(weight: Parameter, epsilon: Double) {
    self.weight = weight
    self.epsilon = epsilon
  }

  /// The parameters of this module itself.
  public var parameters: [(name: String, parameter: Parameter)] { [("weight", weight)] }

  func callAsFunction(_ x: Tensor) -> Tensor { rmsNorm(x, weight: weight.tensor, epsilon: epsilon) }
}

/// Layer normalisation with a weight and a bias (see `layerNorm`).
public final class LayerNorm: Module {
  /// `[C]` each.
  public let weight: Parameter, bias: Parameter
  let epsilon: Double

  init(weight: Parameter, bias: Parameter, epsilon: Double) {
    self.weight = weight
    self.bias = bias
    self.epsilon = epsilon
  }

  /// The parameters of this module itself.
  public var parameters: [(name: String, parameter: Parameter)] { [("weight", weight), ("bias", bias)] }

  func callAsFunction(_ x: Tensor) -> Tensor { layerNorm(x, weight: weight.tensor, bias: bias.tensor, epsilon: epsilon) }
}

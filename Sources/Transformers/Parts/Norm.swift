import Tensors

/// A norm: rows in, rows of the same width out.
public protocol NormLayer: Module {
  /// x `[N, C]` → `[N, C]`.
  func callAsFunction(_ x: Tensor) -> Tensor
}

/// A norm of an assembly: where it stands, what it is called, how wide it is.
struct NormPart: Sendable, Equatable {
  var place: Site.NormPlace
  /// Its path, in the block where it belongs to one.
  var name: String
  /// Its channels: of the stream, or of a head.
  var size: Int
  var kind: Kind

  enum Kind: Sendable, Equatable {
    /// ``RMSNorm``; `isOffset` where the factor is 1 + w.
    case rms(epsilon: Double, isOffset: Bool = false)
    /// ``LayerNorm``.
    case layer(epsilon: Double)
  }

  /// The norm with its weights.
  ///
  /// - Parameter path: of the block, with a dot after it; empty outside the blocks.
  func layer(in path: String, from source: some ParameterSource) throws -> any NormLayer {
    let weight = "\(path)\(name).weight"
    switch kind {
    case .rms(let epsilon, let isOffset):
      let weight = try source.parameter(.init(name: weight, shape: [size], isZeroCentred: isOffset))
      return RMSNorm(weight: weight, epsilon: epsilon, isOffset: isOffset)
    case .layer(let epsilon):
      return LayerNorm(
        weight: try source.parameter(.init(name: weight, shape: [size])),
        bias: try source.parameter(.init(name: "\(path)\(name).bias", shape: [size])), epsilon: epsilon)
    }
  }
}

/// Root-mean-square normalisation with a weight (see `rmsNorm`). Rows of several times the weight's width are several rows, one per head.
public final class RMSNorm: NormLayer {
  /// `[C]`.
  public let weight: Parameter
  let epsilon: Double
  /// Whether the factor is 1 + weight, as in Gemma.
  let isOffset: Bool
  private lazy var one = Tensor([Float](repeating: 1, count: weight.tensor.count), shape: weight.tensor.shape, category: .weights)

  init(weight: Parameter, epsilon: Double, isOffset: Bool = false) {
    (self.weight, self.epsilon, self.isOffset) = (weight, epsilon, isOffset)
  }

  /// The parameters of this module itself.
  public var parameters: [(name: String, parameter: Parameter)] { [("weight", weight)] }

  /// x `[N, C]` or `[N, H · C]` → the same.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    let factor = isOffset ? add(weight.tensor, one) : weight.tensor
    let size = factor.count
    if x.columns == size { return rmsNorm(x, weight: factor, epsilon: epsilon) }
    return rmsNorm(x.reshaped([x.count / size, size]), weight: factor, epsilon: epsilon).reshaped(x.shape)
  }
}

/// Layer normalisation with a weight and a bias (see `layerNorm`).
public final class LayerNorm: NormLayer {
  /// `[C]` each.
  public let weight: Parameter, bias: Parameter
  let epsilon: Double

  init(weight: Parameter, bias: Parameter, epsilon: Double) {
    (self.weight, self.bias, self.epsilon) = (weight, bias, epsilon)
  }

  /// The parameters of this module itself.
  public var parameters: [(name: String, parameter: Parameter)] { [("weight", weight), ("bias", bias)] }

  /// x `[N, C]` → `[N, C]`.
  public func callAsFunction(_ x: Tensor) -> Tensor { layerNorm(x, weight: weight.tensor, bias: bias.tensor, epsilon: epsilon) }
}

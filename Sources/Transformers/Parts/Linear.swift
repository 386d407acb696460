import Tensors

/// A layer that maps rows of `inFeatures` to rows of `outFeatures`. Wrapping one in another is how LoRA enters a model.
public protocol LinearLayer: Module {
  /// Columns of the input, I.
  var inFeatures: Int { get }
  /// Columns of the output, O.
  var outFeatures: Int { get }

  /// Whether the gradients depend on the elements of the product, as they do where a trained factor multiplies it. Where they do not, a
  /// block that is run again for its gradients leaves its last product out.
  var readsProduct: Bool { get }

  /// - Shapes: x `[N, I]` → `[N, O]`, a fresh tensor that nothing else reads.
  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor
}

extension LinearLayer {
  /// The gradients of a product and of what is added to it need its factors only.
  public var readsProduct: Bool { false }
}

/// A place in a model that holds a linear layer, which may be exchanged for one that wraps it.
public final class LinearSlot {
  /// The layer in use.
  public var layer: any LinearLayer

  /// Holds `layer`.
  public init(_ layer: any LinearLayer) { self.layer = layer }
}

/// A linear layer of an assembly: what it is for, what it is called, how large it is.
struct LinearPart: Sendable, Equatable {
  var role: Site.Role
  /// Its path in the block.
  var name: String
  /// Columns of the input and of the output.
  var inFeatures: Int, outFeatures: Int
  var hasBias = false
  /// Whether files have the weight as `[in, out]` (GPT-2's Conv1D).
  var isTransposedOnDisk = false

  /// The layer with its weights, in a slot.
  ///
  /// - Parameter path: of the block, with a dot after it.
  func slot(in path: String, from source: some ParameterSource) throws -> LinearSlot {
    let weight = WantedParameter(
      name: "\(path)\(name).weight", shape: [outFeatures, inFeatures], isTransposedOnDisk: isTransposedOnDisk)
    return LinearSlot(
      Linear(
        weight: try source.parameter(weight),
        bias: hasBias ? try source.parameter(.init(name: "\(path)\(name).bias", shape: [outFeatures])) : nil,
        isTransposedOnDisk: isTransposedOnDisk))
  }
}

/// A dense layer, `y = x Wᵀ + b`.
public final class Linear: LinearLayer {
  /// `[O, I]`, possibly packed.
  public let weight: Parameter
  /// `[O]`.
  public let bias: Parameter?
  /// Whether the model's files hold the weight transposed, `[I, O]`, as GPT-2's Conv1D does.
  public let isTransposedOnDisk: Bool

  /// Takes the weight `[O, I]` and the bias `[O]`.
  public init(weight: Parameter, bias: Parameter? = nil, isTransposedOnDisk: Bool = false) {
    self.weight = weight
    self.bias = bias
    self.isTransposedOnDisk = isTransposedOnDisk
  }

  /// Columns of the input, I.
  public var inFeatures: Int { weight.tensor.shape[1] }
  /// Columns of the output, O.
  public var outFeatures: Int { weight.tensor.shape[0] }
  /// The parameters of this module itself.
  public var parameters: [(name: String, parameter: Parameter)] {
    [("weight", weight)] + (bias.map { [("bias", $0)] } ?? [])
  }

  /// x `[N, I]` → `[N, O]`.
  public func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    linear(x, weight: weight.tensor, bias: bias?.tensor)
  }
}

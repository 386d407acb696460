import Tensors

/// A table of vectors, one per token or position.
public final class Embedding: Module {
  /// `[V, C]`, possibly packed.
  public let weight: Parameter

  init(weight: Parameter) { self.weight = weight }

  /// The parameters of this module itself.
  public var parameters: [(name: String, parameter: Parameter)] { [("weight", weight)] }

  /// - Shapes: ids `[N]` of `int32` → `[N, C]`.
  func callAsFunction(_ ids: Tensor) -> Tensor { gatherRows(weight.tensor, ids) }
}

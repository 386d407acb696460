import Tensors

/// The embedding of an assembly: the table of tokens, and tables whose rows are added to it.
struct EmbeddingPart: Sendable, Equatable {
  /// Path of the table of tokens.
  var name: String
  /// What the tokens' vectors are multiplied by.
  var scale: Double?
  var tables: [Table] = []

  /// A table whose rows are added to the tokens'.
  struct Table: Sendable, Equatable {
    var name: String
    var rows: Int
    var row: Row
  }

  /// Which row of a table is added.
  enum Row: Sendable, Equatable {
    /// That of the position, counted from row `first`.
    case position(first: Int)
    /// Always the same one: the first type of tokens (BERT).
    case constant
  }
}

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

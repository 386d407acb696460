import Tensors
import Transformers

/// Rows in front of every sequence that go through the blocks like embedded tokens. The model itself is unchanged.
final class Prompt: Front {
  /// `[P, C]`.
  let embedding: Parameter

  init(_ embedding: Tensor) { self.embedding = Parameter(embedding, isTrainable: true) }

  var parameters: [(name: String, parameter: Parameter)] { [("embedding.weight", embedding)] }
  var virtualTokens: Int { embedding.tensor.rows }
  var rowsInBatch: Int { virtualTokens }

  func content() -> FrontContent { .rows(embedding.tensor) }
  func saved() -> Tensor { embedding.tensor.detached }
  var loadable: (parameter: Parameter?, reason: String) { (embedding, "") }
}

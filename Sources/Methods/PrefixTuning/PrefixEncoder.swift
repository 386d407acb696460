import Tensors
import Transformers

/// What produces the keys and values of the virtual tokens: a table, or a table and a two-layer network.
///
/// Source: Li & Liang 2021, arXiv:2101.00190, as HF PEFT's `PrefixEncoder`. Columns of the result: `((layer · 2 + kv) · K + head) · D + d`.
final class PrefixEncoder: Module {
  /// The table: `[P, L · 2 · K · D]`, or `[P, K · D]` in front of the network.
  let embedding: Parameter
  /// Linear, tanh, linear; nil without projection.
  let transform: (first: Linear, second: Linear)?

  init(embedding: Tensor, transform: (first: Linear, second: Linear)? = nil) {
    self.embedding = Parameter(embedding, isTrainable: true)
    self.transform = transform
    for (_, parameter) in namedParameters() { parameter.isTrainable = true }
  }

  var parameters: [(name: String, parameter: Parameter)] { [("embedding.weight", embedding)] }

  var children: [(name: String, module: any Module)] {
    transform.map { [("transform.0", $0.first), ("transform.2", $0.second)] } ?? []
  }

  /// The flat prefix, `[P, L · 2 · K · D]`.
  func callAsFunction() -> Tensor {
    guard let (first, second) = transform else { return embedding.tensor }
    let hidden = Activation.tanh(
      linear(embedding.tensor, weight: first.weight.tensor, bias: first.bias?.tensor))
    return linear(hidden, weight: second.weight.tensor, bias: second.bias?.tensor)
  }
}

import Tensors

/// A decoder-only language model.
public protocol CausalLM: Module {
  /// Sizes and names that methods and reports need.
  var shape: ModelShape { get }
  /// The output layer.
  var head: OutputLayer { get }
  /// The places that fine-tuning methods may enter, from the embedding to the output layer.
  var sites: [Site] { get }

  /// The last hidden states, after the final norm.
  ///
  /// - Shapes: ids `[N]`, one per row of the context's layout → `[N, C]`; of `[N - P]` where the context has P virtual rows.
  func hiddenStates(_ ids: [Int32], _ context: ForwardContext) -> Tensor
}

/// Sizes of a language model.
public struct ModelShape: Sendable, Equatable {
  /// `model_type` of Hugging Face: "llama", "qwen3", "gpt2".
  public let modelType: String
  /// Channels of the residual stream, C.
  public let hiddenSize: Int
  /// Rows of the embedding, V.
  public let vocabularySize: Int
  /// Number of blocks, L.
  public let numHiddenLayers: Int
  /// Heads of every attention layer.
  public let heads: AttentionHeads
  /// Longest sequence the model can take: its positions, or its sliding window where that is shorter.
  public let maxPositions: Int
  /// Whether embedding and output layer share one weight.
  public let tiesWordEmbeddings: Bool
}

extension CausalLM {
  /// Logits of chosen rows.
  ///
  /// - Shapes: hidden `[N, C]`, rows among 0 ..< N (all unless given) → `[rows, V]`.
  public func logits(_ hidden: Tensor, rows: [Int32]? = nil) -> Tensor {
    linear(rows.map { gatherRows(hidden, Tensor($0)) } ?? hidden, weight: head.weight.tensor, bias: head.bias?.tensor)
  }

  /// The loss of a batch: sum over labelled rows of −log p(label), times `scale`.
  ///
  /// Rows without a label are left out before the output layer, so their logits are never computed.
  ///
  /// - Shapes: hidden `[N, C]`, labels `[N]`, negative where a row has none → scalar.
  public func loss(_ hidden: Tensor, labels: [Int32], scale: Double) -> (loss: Tensor, sum: Double) {
    let labelled = labels.indices.filter { labels[$0] >= 0 }
    // Filled up with a row without a label, whose loss and gradient are zero.
    let filling = hidden.backend.geometry.filled(labelled.count) - labelled.count
    let rows = labelled.map { Int32($0) } + [Int32](repeating: 0, count: filling)
    let picked = rows.count == labels.count && filling == 0 ? hidden : gatherRows(hidden, Tensor(rows))
    return linearCrossEntropy(
      picked, weight: head.weight.tensor, bias: head.bias?.tensor,
      labels: labelled.map { labels[$0] } + [Int32](repeating: -1, count: filling), scale: scale)
  }
}

import Tensors

/// Sizes and constants of a GPT-2-architecture model.
///
/// The dropout that a GPT-2 configuration asks of the base model itself is not applied: fine-tuning regularises through the method's own.
public struct GPT2Config: Sendable, Equatable {
  /// Channels of the residual stream, C.
  public var hiddenSize: Int
  /// Channels inside the feed-forward layer.
  public var intermediateSize: Int
  /// Number of blocks.
  public var numHiddenLayers: Int
  /// Heads of every attention layer.
  public var numAttentionHeads: Int
  /// Rows of the token embedding, V, and of the position embedding.
  public var vocabularySize: Int, maxPositions: Int
  /// Added to the variance in every norm.
  public var layerNormEpsilon: Double
  /// The feed-forward layer's function.
  public var activation: Activation
  /// Whether the output layer is the token embedding.
  public var tiesWordEmbeddings: Bool
  /// Deviation of the normal distribution that random weights come from.
  public var initializerRange: Double

  var heads: AttentionHeads {
    AttentionHeads(query: numAttentionHeads, keyValue: numAttentionHeads, dim: hiddenSize / numAttentionHeads)
  }
}

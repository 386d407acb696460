import Tensors

/// A backbone with its head: tokens to hidden states, and these to what the task asks for.
public protocol LanguageModel: Module {
  /// Sizes and names that methods and reports need.
  var shape: ModelShape { get }
  /// The layer that reads the last hidden states.
  var head: Head { get }
  /// The places that fine-tuning methods may enter, from the embedding to the output layer.
  var sites: [Site] { get }

  /// The last hidden states, after the final norm.
  ///
  /// - Shapes: ids `[N]`, one per row of the context's layout → `[N, C]`; of `[N - P]` where the context has P virtual rows.
  func hiddenStates(_ ids: [Int32], _ context: ForwardContext) -> Tensor

  /// From now on has weights that lie in a file read a block ahead of the one at work.
  func startReadingAhead()
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
  /// Longest sequence the model can take: its positions. A sliding window is no limit: what lies in front of it is not seen.
  public let maxPositions: Int
  /// Length beyond which keys of all positions are turned by other angles (longrope), so that those of earlier ones cannot be kept.
  public let keysChangeAfter: Int?
  /// Length beyond which a sequence's angles are those of its whole length, be it a dynamic base or longrope: such a prompt goes through the
  /// model in one pass.
  public let anglesChangeAfter: Int?
  /// Whether a position sees only those before it; encoders see what follows, too.
  public let isCausal: Bool
  /// Whether embedding and output layer share one weight.
  public let tiesWordEmbeddings: Bool
}

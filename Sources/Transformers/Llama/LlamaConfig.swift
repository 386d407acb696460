import Tensors

/// Sizes and constants of a Llama-architecture model: Llama 2 and 3, Mistral, Qwen2, SmolLM2.
public struct LlamaConfig: Sendable, Equatable {
  /// "llama", "mistral" or "qwen2".
  public var modelType: String
  /// Channels of the residual stream, C.
  public var hiddenSize: Int
  /// Channels inside the feed-forward layer.
  public var intermediateSize: Int
  /// Number of blocks.
  public var numHiddenLayers: Int
  /// Query heads and key/value heads.
  public var numAttentionHeads: Int, numKeyValueHeads: Int
  /// Channels per head.
  public var headDim: Int
  /// Rows of the embedding, V.
  public var vocabularySize: Int
  /// Added to the mean square in every norm.
  public var rmsNormEpsilon: Double
  /// Base of the rotary frequencies.
  public var ropeTheta: Double
  /// Whether the file says nothing of the base, so that it is ``defaultRopeTheta``.
  public var assumesRopeTheta: Bool
  /// How the rotary frequencies are stretched.
  public var ropeScaling: RopeScaling
  /// Longest sequence the model was made for.
  public var maxPositions: Int
  /// Positions that attention would be limited to; not supported below the length of the sequences.
  public var slidingWindow: Int?
  /// Whether the output layer is the embedding.
  public var tiesWordEmbeddings: Bool
  /// Whether q, k and v have a bias (Qwen2, or `attention_bias`), and whether the output projection has one (`attention_bias` alone).
  public var queryKeyValueBias: Bool, outputBias: Bool
  /// Whether the feed-forward layers have a bias.
  public var mlpBias: Bool
  /// Deviation of the normal distribution that random weights come from.
  public var initializerRange: Double

  /// What transformers (Llama, Mistral, Qwen2) and llama.cpp take where a file does not say the base.
  static let defaultRopeTheta = 10000.0
  /// Bases that a file or a config may name.
  package static let ropeThetas = 1.0...1e12

  var heads: AttentionHeads { AttentionHeads(query: numAttentionHeads, keyValue: numKeyValueHeads, dim: headDim) }
}

extension LlamaConfig {
  /// What to say about the base of the rotary frequencies where the file does not name one.
  ///
  /// - Parameters:
  ///   - givenRopeTheta: the base that is taken instead of the file's.
  ///   - warning: what else is to be known about files of this kind.
  func notes(givenRopeTheta: Double?, file: String, warning: String? = nil) -> [String] {
    guard assumesRopeTheta, givenRopeTheta == nil else { return [] }
    let hint = warning.map { "; \($0)" } ?? ""
    return [
      "\(file) does not name the base of the rotary embedding; \(Int(ropeTheta)) is taken, the default (model.rope_theta sets it)\(hint)"
    ]
  }
}

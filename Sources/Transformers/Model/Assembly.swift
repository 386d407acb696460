import Tensors

/// What a transformer is put together from: parts with their names and sizes, and no weights. A family writes it, ``Transformer`` builds it.
struct Assembly: Sendable, Equatable {
  /// `model_type` of Hugging Face.
  var modelType: String
  /// Channels of the residual stream, C, and rows of the embedding, V.
  var hiddenSize: Int, vocabularySize: Int
  /// Longest sequence the model can take: its positions. A sliding window is no limit: what lies in front of it is not seen.
  var maxPositions: Int
  var embedding: EmbeddingPart
  /// Norm in front of the first block.
  var firstNorm: NormPart?
  /// Path of the blocks: "model.layers".
  var blockList = "model.layers"
  var blocks: [BlockPart]
  /// Norm after the last block.
  var lastNorm: NormPart?
  var head: HeadPart
  /// Weights of the files that take no part in a language model: BERT's pooler.
  var others: [WantedParameter] = []
  /// Deviation of the normal distribution that random weights come from.
  var initializerRange = 0.02
  /// Base of the rotary frequencies where the file does not say it; nil where it does, or there are none.
  var assumedRopeTheta: Double?
  /// What the family computes and the parts cannot: then the model can be counted and planned, and not trained.
  var missing: [String] = []

  /// The output layer.
  struct HeadPart: Sendable, Equatable {
    /// Its path.
    var name = "lm_head"
    var weight: Weight
    var hasBias = false
    /// What logits approach and do not exceed, where they are capped.
    var softCap: Double?
    /// What logits are divided by (Granite).
    var divisor: Double?
    /// What its rows stand for.
    var task = ModelTask.causalLM

    enum Weight: Sendable {
      /// The embedding's, or one of its own.
      case tied, own
      /// Encoders have none: two classes stand in for it, which do not count.
      case absent
    }

    static func tied(_ isTied: Bool) -> HeadPart { HeadPart(weight: isTied ? .tied : .own) }
  }
}

extension Assembly {
  /// Heads of every attention layer.
  var heads: AttentionHeads { blocks[0].attention.heads }

  /// Whether queries and keys are rotated.
  var isRotary: Bool { blocks.contains { $0.attention.rotary != nil } }

  /// The same with a layer over labels in the place of the one over tokens, as transformers' `…ForSequenceClassification` have it.
  func with(_ task: ModelTask) -> Assembly {
    guard task != .causalLM else { return self }
    var result = self
    result.head = HeadPart(name: "score", weight: .own, task: task)
    return result
  }

  /// The positions beyond which keys that are kept from earlier ones are turned by other angles than new ones; nil where all turn alike
  /// (longrope). Generation then computes the earlier ones again.
  var keysChangeAfter: Int? {
    for block in blocks {
      if case .longrope(let long)? = block.attention.rotary?.scaling { return long.originalMaxPositions }
    }
    return nil
  }

  /// The positions beyond which a sequence's angles are those of its whole length; nil where they are always the same.
  var anglesChangeAfter: Int? { blocks.lazy.compactMap { $0.attention.rotary?.scaling.originalMaxPositions }.min() }

  /// The same with fewer blocks, or more: those there are, again from the first one.
  func with(layers: Int) -> Assembly {
    var result = self
    result.blocks = (0..<layers).map { blocks[$0 % blocks.count] }
    return result
  }

  /// About how many parameters it has, as no integer type can overflow.
  var roughParameters: Double {
    let block = blocks[0]
    let linear = (block.attention.projections + block.feedForward.projections).reduce(0.0) {
      $0 + Double($1.inFeatures) * Double($1.outFeatures)
    }
    let tables = embedding.tables.reduce(2 * Double(vocabularySize)) { $0 + Double($1.rows) }
    return Double(blocks.count) * linear + Double(hiddenSize) * tables
  }
}

import PEFT
import Transformers

/// Useful floating-point operations of training: what the mathematics asks for, whatever is computed twice or in vain.
///
/// 4 per weight and token with a frozen base (forward, and the gradient of the activations), 6 with a trained one; the output layer only for
/// labelled rows; 3.5 times the forward pass of causal attention; 6 per adapter weight and token.
package struct FlopCount: Sendable {
  /// Weights of the blocks: all but the embeddings and the output layer.
  private let blockWeights: Int
  private let headWeights: Int
  private let adapterWeights: Int
  private let attentionWidth: Int
  private let isFull: Bool

  package init(_ model: FineTunedModel) {
    let shape = model.model.shape
    let trained = Set(model.trainableParameters.map { ObjectIdentifier($0.parameter) })
    let base = model.model.namedParameters().filter { !$0.name.contains(".lora_") && !$0.name.contains("_adapters.") }
    isFull = base.allSatisfy { trained.contains(ObjectIdentifier($0.parameter)) }
    let isTable = { (name: String) in
      name.contains("embed_tokens") || name.contains(".wte.") || name.contains(".wpe.") || name.hasPrefix("lm_head")
    }
    blockWeights = base.reduce(0) { $0 + (isTable($1.name) ? 0 : $1.parameter.tensor.count) }
    headWeights = shape.vocabularySize * shape.hiddenSize
    adapterWeights = isFull ? 0 : model.method.virtualTokens > 0 ? 0 : model.trainableCount
    attentionWidth = shape.numHiddenLayers * shape.heads.query * shape.heads.dim
    self.virtualTokens = model.method.virtualTokens
  }

  private let virtualTokens: Int

  /// Operations of one training pass over sequences of these lengths.
  package func training(sequenceLengths: [Int], labelledRows: Int) -> Double {
    let tokens = sequenceLengths.reduce(0, +)
    let factor = isFull ? 6.0 : 4.0
    // Scores and weighted values: two products of 2 operations for each query and each key it sees.
    let attention = sequenceLengths.reduce(0.0) { total, length in
      total + 4 * Double(attentionWidth) * (Double(length) * Double(length + 1) / 2 + Double(length * virtualTokens))
    }
    return factor * Double(blockWeights) * Double(tokens) + factor * Double(headWeights) * Double(labelledRows) + 3.5 * attention
      + 6 * Double(adapterWeights) * Double(tokens)
  }
}

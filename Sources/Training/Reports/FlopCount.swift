import Methods
import Transformers

/// Useful floating-point operations of training: what the mathematics asks for, whatever is computed twice or in vain.
///
/// 4 per weight and token with a frozen base (forward, and the gradient of the activations), 6 with a trained one; the output layer only for
/// labelled rows; 3.5 times the forward pass of causal attention; 6 per adapter weight and token. Virtual tokens that go through the blocks
/// are tokens, once a pass.
package struct FlopCount: Sendable {
  /// Weights of the blocks, and of the output layer, and how many of them are trained.
  private let block: Weights, head: Weights
  /// Weights that the method adds and that every token meets.
  private let addedWeights: Int
  private let attentionWidth: Int

  private struct Weights: Sendable {
    var count = 0, trained = 0

    /// Forward and the gradient of what goes in, and the gradient of what is trained.
    var operations: Double { 4 * Double(count) + 2 * Double(trained) }
  }

  package init(_ model: FineTunedModel) {
    let shape = model.model.shape
    let trained = Set(model.trainableParameters.map { ObjectIdentifier($0.parameter) })
    let tables = Set(model.model.tableParameters.map { ObjectIdentifier($0) })
    let added = Set(model.method.addedParameters.map { ObjectIdentifier($0) })
    var block = Weights()
    for (_, parameter) in model.model.namedParameters() {
      let id = ObjectIdentifier(parameter)
      if tables.contains(id) || added.contains(id) { continue }
      block.count += parameter.tensor.count
      if trained.contains(id) { block.trained += parameter.tensor.count }
    }
    self.block = block
    let size = model.model.head.weight.tensor.count
    head = Weights(count: size, trained: trained.contains(ObjectIdentifier(model.model.head.weight)) ? size : 0)
    addedWeights = model.method.addedElementsPerToken
    attentionWidth = shape.numHiddenLayers * shape.heads.query * shape.heads.dim
    virtualTokens = model.method.virtualTokens
    rowsInFront = model.method.rowsInFront
  }

  /// Virtual tokens that every sequence sees, and those of them that go through the blocks.
  private let virtualTokens: Int, rowsInFront: Int

  /// Operations of one training pass over sequences of these lengths.
  package func training(sequenceLengths: [Int], labelledRows: Int) -> Double {
    let tokens = sequenceLengths.reduce(rowsInFront, +)
    // Scores and weighted values: two products of 2 operations for each query and each key it sees.
    func scores(_ length: Int, _ front: Int) -> Double {
      4 * Double(attentionWidth) * (Double(length) * Double(length + 1) / 2 + Double(length * front))
    }
    let attention = sequenceLengths.reduce(scores(rowsInFront, 0)) { $0 + scores($1, virtualTokens) }
    return block.operations * Double(tokens) + head.operations * Double(labelledRows) + 3.5 * attention
      + 6 * Double(addedWeights) * Double(tokens)
  }
}

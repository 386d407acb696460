import Methods
import Transformers

/// Useful floating-point operations of training: what the mathematics asks for, whatever is computed twice or in vain.
///
/// 4 per weight and token with a frozen base (forward, and the gradient of the activations), 6 with a trained one; the output layer only for
/// labelled rows; 3.5 times the forward pass of causal attention; 6 per adapter weight and token. Virtual tokens that go through the blocks
/// are tokens, once a pass. Blocks below the first trained one have a forward pass only, and none for rows of which it is kept.
package struct FlopCount: Sendable {
  /// Weights of the blocks from the first trained one on, and of the output layer, and how many of them are trained.
  private let block: Weights, head: Weights
  /// Weights of the blocks below.
  private let frozenWeights: Int
  /// Weights that the method adds and that every token meets.
  private let addedWeights: Int
  /// Channels of the queries of all blocks, and of those below.
  private let attentionWidth: Int, frozenAttentionWidth: Int

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
    let firstTrained = model.firstTrainedBlock
    let frozen = Set(model.model.sites.compactMap(\.block).filter { $0.index < firstTrained }.map { "\($0.list).\($0.index)." })
    var (block, frozenWeights) = (Weights(), 0)
    for (name, parameter) in model.model.namedParameters() {
      let id = ObjectIdentifier(parameter)
      if tables.contains(id) || added.contains(id) { continue }
      if frozen.contains(where: name.hasPrefix) {
        frozenWeights += parameter.tensor.count
        continue
      }
      block.count += parameter.tensor.count
      if trained.contains(id) { block.trained += parameter.tensor.count }
    }
    (self.block, self.frozenWeights) = (block, frozenWeights)
    let size = model.model.head.weight.tensor.count
    head = Weights(count: size, trained: trained.contains(ObjectIdentifier(model.model.head.weight)) ? size : 0)
    addedWeights = model.method.addedElementsPerToken
    let width = shape.heads.query * shape.heads.dim
    (attentionWidth, frozenAttentionWidth) = (shape.numHiddenLayers * width, firstTrained * width)
    virtualTokens = model.method.virtualTokens
    rowsInFront = model.method.rowsInFront
  }

  /// Virtual tokens that every sequence sees, and those of them that go through the blocks.
  private let virtualTokens: Int, rowsInFront: Int

  /// Operations of one training pass over sequences of these lengths.
  ///
  /// - Parameter runShare: the part of the rows that the blocks below the first trained one are run for; what they make of the others is kept.
  package func training(sequenceLengths: [Int], labelledRows: Int, runShare: Double = 1) -> Double {
    let tokens = sequenceLengths.reduce(rowsInFront, +)
    // Scores and weighted values: two products of 2 operations for each query and each key it sees.
    func pairs(_ length: Int, _ front: Int) -> Double { Double(length) * Double(length + 1) / 2 + Double(length * front) }
    let attention = 4 * sequenceLengths.reduce(pairs(rowsInFront, 0)) { $0 + pairs($1, virtualTokens) }
    let frozen = 2 * Double(frozenWeights) * Double(tokens) + Double(frozenAttentionWidth) * attention
    return block.operations * Double(tokens) + head.operations * Double(labelledRows)
      + 3.5 * Double(attentionWidth - frozenAttentionWidth) * attention + 6 * Double(addedWeights) * Double(tokens) + runShare * frozen
  }
}

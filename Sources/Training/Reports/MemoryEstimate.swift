import Datasets
import PEFT
import Tensors
import Transformers

/// An upper bound of the memory a training will take, from shapes alone, before its first step.
package struct MemoryEstimate: Sendable {
  /// Bytes by category.
  package private(set) var bytes: [MemoryCategory: Int] = [:]

  package var total: Int { bytes.values.reduce(0, +) }

  /// - Parameters:
  ///   - longest: tokens of the largest micro-batch.
  ///   - labelled: labelled rows of the micro-batch with the most of them.
  ///   - evaluated: tokens of the largest pass of an evaluation; 0 without one.
  ///   - answers: tokens of a batch of answers for the task metric; 0 without one.
  package init(_ model: FineTunedModel, longest: Int, labelled: Int, evaluated: Int, answers: Int) {
    let shape = model.model.shape
    let float = MemoryLayout<Float>.stride
    // The tables of the rotary embedding grow with the sequences, by powers of two.
    var positions = 256
    while positions < longest + model.method.virtualTokens { positions *= 2 }
    bytes[.weights] = (Backend.cpu.allocator.ledger.current[.weights] ?? 0) + positions * shape.heads.dim * float
    let trained = model.trainableParameters.reduce(0) { $0 + CachingAllocator.rounded($1.parameter.tensor.byteCount) }
    bytes[.gradients] = trained
    bytes[.optimizer] = 2 * trained
    // Per token and layer: both norms and their sums, q, k, v before and after rotation, attention's result, and the feed-forward
    // layer's gate, value and product; then as much again of the largest of them for gradients in flight.
    let (query, key) = (shape.heads.query * shape.heads.dim, shape.heads.keyValue * shape.heads.dim)
    let inner = model.model.namedLinearSlots().map { max($0.slot.layer.inFeatures, $0.slot.layer.outFeatures) }.max() ?? 0
    let layer = 6 * shape.hiddenSize + 2 * query + 3 * key + 3 * inner
    let flight = 4 * shape.hiddenSize + 4 * inner
    let training = longest * (shape.numHiddenLayers * layer + flight) + 2 * labelled * shape.hiddenSize
    let evaluation = evaluated * (2 * layer + flight)
    let generation = answers * (shape.numHiddenLayers * 2 * key + layer) + Evaluator.answersPerBatch * shape.vocabularySize
    bytes[.activations] = float * max(training, evaluation, generation)
    bytes[.workspace] = float * min(256, max(1, labelled)) * shape.vocabularySize
  }

  /// One line: "weights 513.18 MiB, gradients …".
  package var description: String {
    MemoryCategory.allCases.map { "\($0.rawValue) \(formattedBytes(bytes[$0] ?? 0))" }.joined(separator: ", ")
  }
}

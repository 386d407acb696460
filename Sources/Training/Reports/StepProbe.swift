import Datasets
import Methods
import Tensors
import Transformers

/// How long a step takes on this machine, measured in a few seconds on a model of one block and on one of a few: what the further blocks add is
/// taken for each block there is.
package struct StepProbe {
  /// Highest rate of products on this machine, operations a second.
  package let peak: Double
  /// Seconds that one method's probe may take, about.
  private let budget: Double

  /// Blocks of the larger model: the more there are, the less a disturbed measurement is multiplied.
  private static let deepest = 4
  /// Steps of each model that count.
  private static let repetitions = 3

  package init(peak: Double, budget: Double = 10) { (self.peak, self.budget) = (peak, budget) }

  /// Seconds of one step over these micro-batches; nil where even one sequence would take too long, or does not fit into memory.
  package func seconds(
    _ blueprint: ModelBlueprint, storage: WeightStorage, _ method: any Method, _ step: [TokenBatch], recomputes: Bool = false
  ) throws -> Double? {
    guard blueprint.isTrainable, let batch = step.max(by: { $0.tokenCount < $1.tokenCount }), batch.tokenCount > 0 else { return nil }
    func operations(_ layers: Int) throws -> Double? {
      let trace = try StepTrace(blueprint, layers: layers, storage: storage, method: method, recomputes: recomputes)
      let cost = try trace.step([batch])
      return cost.peakTotal < Backend.current.bytesForTensors / 2 ? cost.operations : nil
    }
    guard let shallow = try operations(1) else { return nil }
    // A step to warm up each, and those that count; at half the peak, as a guess.
    func isAffordable(_ operations: Double) -> Bool { Double(Self.repetitions + 1) * (shallow + operations) / (peak / 2) <= budget }
    var layers = min(Self.deepest, blueprint.layers)
    var deep = try operations(layers)
    while layers > 2, !(deep.map(isAffordable) ?? false) {
      layers -= 1
      deep = try operations(layers)
    }
    guard let deep, isAffordable(deep) else { return nil }
    let one = try ProbedModel(blueprint, layers: 1, storage, method, batch, recomputes)
    let several = try ProbedModel(blueprint, layers: layers, storage, method, batch, recomputes)
    // In turns, so that a machine that is slow for a while is so for both.
    var (base, added): ([Double], [Double]) = ([], [])
    for _ in 0..<Self.repetitions {
      let (first, second) = (try one.step(), try several.step())
      base.append(first)
      // Disturbed measurements may say less, but products are not done faster than at the peak.
      added.append(max(second - first, (deep - shallow) / peak))
    }
    let blocks = layers == 1 ? 0 : Double(blueprint.layers - 1) / Double(layers - 1)
    let all = median(base) + median(added) * blocks
    return all * step.reduce(0.0) { $0 + Double($1.tokenCount) } / Double(batch.tokenCount)
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}

/// A model whose steps are timed; one has been taken already, to fault the memory in.
private struct ProbedModel {
  let runner: StepRunner
  let batch: TokenBatch

  init(
    _ blueprint: ModelBlueprint, layers: Int, _ storage: WeightStorage, _ method: any Method, _ batch: TokenBatch, _ recomputes: Bool
  ) throws {
    let base = try blueprint.model(layers: layers, storage: storage)
    // Memory that was never written is one page of zeros, and so faster than real weights; products of zeros also let the processor run faster.
    for (index, (_, parameter)) in base.namedParameters().enumerated() {
      guard parameter.tensor.dtype == .float32 else {
        parameter.tensor.setToZero()
        continue
      }
      let key = RandomKey(seed: 0, purpose: .initialization, module: UInt64(index))
      parameter.tensor.copyElements(from: .uniform(parameter.tensor.shape, low: -0.05, high: 0.05, key: key))
    }
    let model = try FineTunedModel(base, method, .withAnyText(for: base.shape))
    model.recomputesBlocks = recomputes
    runner = StepRunner(
      model: model, objective: model.objective, optimizer: AdamWOptimizer(model.trainableParameters, .init()), maxGradNorm: 1, seed: 0)
    self.batch = batch
    _ = try step()
  }

  /// Seconds of one step.
  func step() throws -> Double {
    let begin = ContinuousClock.now
    _ = try runner.run([batch], step: 1, update: 1, learningRate: 0)
    return (ContinuousClock.now - begin).seconds
  }
}

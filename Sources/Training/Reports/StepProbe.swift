import Datasets
import PEFT
import Tensors
import Transformers

/// How long a step takes on this machine, measured in a few seconds on a model of one block and on one of two: what the second block adds is
/// taken once for each block there is.
package struct StepProbe {
  /// Highest rate of products on this machine, operations a second.
  package let peak: Double
  /// Seconds that one method's probe may take, about.
  private let budget: Double

  package init(peak: Double, budget: Double = 10) { (self.peak, self.budget) = (peak, budget) }

  /// Seconds of one step over these micro-batches; nil where even one sequence would take too long, or does not fit into memory.
  package func seconds(_ blueprint: ModelBlueprint, storage: WeightStorage, _ method: any PEFTConfig, _ step: [TokenBatch]) throws
    -> Double?
  {
    guard blueprint.isTrainable, let batch = step.max(by: { $0.tokenCount < $1.tokenCount }), batch.tokenCount > 0 else { return nil }
    let layers = min(2, blueprint.layers)
    let trace = try StepTrace(blueprint, layers: layers, storage: storage, method: method)
    let cost = try trace.step([batch])
    // Each of the two models, one of which is smaller, takes a step to warm up and two that count.
    guard cost.operations * 5 / (peak / 2) <= budget, cost.peakTotal < MachineMemory.availableBytes() / 2 else { return nil }
    let one = try measure(blueprint, layers: 1, storage, method, batch)
    let all = layers == 1 ? one : one + (try measure(blueprint, layers: 2, storage, method, batch) - one) * Double(blueprint.layers - 1)
    return all * step.reduce(0.0) { $0 + Double($1.tokenCount) } / Double(batch.tokenCount)
  }

  /// The shorter of two steps, behind one that faults the memory in.
  private func measure(
    _ blueprint: ModelBlueprint, layers: Int, _ storage: WeightStorage, _ method: any PEFTConfig, _ batch: TokenBatch
  ) throws -> Double {
    let base = try blueprint.model(layers: layers, storage: storage)
    // Memory that was never written is one page of zeros, and faster than real weights.
    for (_, parameter) in base.namedParameters() { parameter.tensor.setToZero() }
    let model = try FineTunedModel(base, method, .withAnyText(for: base.shape))
    let runner = StepRunner(model: model, optimizer: AdamWOptimizer(model.trainableParameters, .init()), maxGradNorm: 1, seed: 0)
    var best = Double.infinity
    for number in 1...3 {
      let begin = ContinuousClock.now
      _ = try runner.run([batch], step: number, update: number, learningRate: 0)
      if number > 1 { best = min(best, (ContinuousClock.now - begin).seconds) }
    }
    return best
  }
}

import Datasets

/// How large the steps of a run are: the order of its rows is known before it starts.
package struct StepSizes {
  /// The micro-batch with the most ids of the whole run: what memory depends on.
  package let heaviest: TokenBatch
  /// The micro-batches of the step in the middle by its ids: what stands for all others.
  package let typical: [TokenBatch]
  /// Ids of a step on average.
  package let meanTokens: Double

  /// How many times the typical step's cost an average step has.
  package var scale: Double { meanTokens / Double(max(1, typical.reduce(0) { $0 + $1.tokenCount })) }

  /// After so many steps nothing new is to be expected.
  private static let mostSteps = 100_000

  /// - Precondition: at least one step.
  package init(_ dataset: Dataset, _ sampler: Sampler, steps: Range<Int>, cut: StepCut) {
    var heaviest: (tokens: Int, batch: [Int]) = (0, [])
    var (order, epoch): ([Int], Int?) = ([], nil)
    var sizes: [(tokens: Int, step: Int)] = []
    for step in steps.prefix(Self.mostSteps) {
      let position = sampler.position(afterSteps: step)
      if position.epoch != epoch { (order, epoch) = (sampler.order(epoch: position.epoch), position.epoch) }
      let samples = sampler.samples(ofStep: step, order: order)
      var total = 0
      for batch in dataset.cutSamples(samples, cut).joined() {
        let tokens = batch.reduce(0) { $0 + dataset.examples[$1].ids.count }
        if tokens > heaviest.tokens { heaviest = (tokens, batch) }
        total += tokens
      }
      sizes.append((total, step))
    }
    self.heaviest = TokenBatch(heaviest.batch.lazy.map { dataset.examples[$0] })
    meanTokens = Double(sizes.reduce(0) { $0 + $1.tokens }) / Double(max(1, sizes.count))
    sizes.sort { ($0.tokens, $0.step) < ($1.tokens, $1.step) }
    let middle = sizes[sizes.count / 2].step
    let samples = sampler.samples(ofStep: middle, order: sampler.order(epoch: sampler.position(afterSteps: middle).epoch))
    typical = dataset.batches(samples, cut: cut).flatMap(\.self)
  }
}

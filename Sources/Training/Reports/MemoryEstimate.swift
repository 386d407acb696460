import Datasets
import PEFT
import Tensors
import Transformers

/// The memory a training will take, before its first step: its heaviest step, evaluation and batch of answers, followed without memory.
package struct MemoryEstimate: Sendable {
  /// Bytes by category at the moment of the highest total.
  package let bytes: [MemoryCategory: Int]

  package var total: Int { bytes.values.reduce(0, +) }

  /// - Parameter heaviest: the largest micro-batch of the run.
  package init(_ job: TrainingJob, heaviest: TokenBatch) throws {
    let trace = try StepTrace(job.blueprint, storage: .auto, method: job.method)
    var costs = [try trace.step([heaviest])]
    for dataset in [job.validation, job.test].compactMap(\.self) {
      costs.append(trace.evaluation(Evaluator.heaviestBatch(dataset.examples)))
      if job.metric != nil, let prompt = dataset.examples.map(\.promptCount).max(), prompt < trace.model.model.shape.maxPositions {
        costs.append(
          try trace.answers(
            count: min(Evaluator.answersPerBatch, dataset.examples.count), promptTokens: prompt,
            newTokens: job.config.generation.maxNewTokens))
      }
    }
    bytes = costs.max { $0.peakTotal < $1.peakTotal }?.peak ?? [:]
  }

  /// One line: "weights 513.18 MiB, gradients …".
  package var description: String {
    MemoryCategory.allCases.map { "\($0.rawValue) \(formattedBytes(bytes[$0] ?? 0))" }.joined(separator: ", ")
  }
}

extension Dataset {
  /// The micro-batch with the most ids among those of some steps.
  package func heaviestBatch(_ sampler: Sampler, steps: Range<Int>, batchSize: Int) -> TokenBatch {
    var (most, heaviest): (Int, ArraySlice<Int>) = (0, [])
    var (order, epoch): ([Int], Int?) = ([], nil)
    // After so many steps nothing new is to be expected.
    for step in steps.prefix(100_000) {
      let position = sampler.position(afterSteps: step)
      if position.epoch != epoch { (order, epoch) = (sampler.order(epoch: position.epoch), position.epoch) }
      let samples = sampler.samples(ofStep: step, order: order)
      for start in stride(from: samples.startIndex, to: samples.endIndex, by: batchSize) {
        let batch = samples[start..<min(start + batchSize, samples.endIndex)]
        let tokens = batch.reduce(0) { $0 + examples[$1].ids.count }
        if tokens > most { (most, heaviest) = (tokens, batch) }
      }
    }
    return TokenBatch(heaviest.lazy.map { self.examples[$0] })
  }
}

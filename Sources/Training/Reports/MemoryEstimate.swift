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
    // Behind the first micro-batch of a step its gradients are there beside the activations of the next.
    let isAccumulating = job.config.training.gradientAccumulationSteps > 1
    var costs = [try trace.step(isAccumulating ? [heaviest, heaviest] : [heaviest])]
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

import Datasets
import Methods
import Tensors
import Transformers

/// The memory a training will take, before its first step: its heaviest step, evaluation and batch of answers, followed without memory.
package struct MemoryEstimate: Sendable {
  /// Bytes by category at the moment of the highest total.
  package let bytes: [MemoryCategory: Int]

  package var total: Int { bytes.values.reduce(0, +) }

  /// - Parameters:
  ///   - heaviest: the largest micro-batch of the run.
  ///   - isAccumulating: whether a step has several of them: after the first its gradients are there beside the activations of the next.
  ///   - shards: that this process computes of a step, one after the other; 1 where the step is not cut, or this process has one of several.
  ///   - isCut: whether the step is cut into shards at all: then there are sums of gradients beside them.
  ///   - evaluated: data whose loss is measured.
  ///   - newTokens: the most tokens of an answer, where answers to this data are written; nil without a task metric.
  package init(
    _ trace: StepTrace, heaviest: TokenBatch, isAccumulating: Bool, shards: Int = 1, isCut: Bool = false, evaluated: [Dataset],
    newTokens: Int?
  ) throws {
    let batches = isAccumulating ? [heaviest, heaviest] : [heaviest]
    // What is exchanged takes as much as a second sum.
    let cut = [[TokenBatch]](repeating: batches, count: isCut ? max(2, shards) : 1)
    var costs = [try trace.step(shards: cut)]
    for dataset in evaluated {
      costs.append(trace.evaluation(Evaluator.heaviestBatch(dataset.examples)))
      guard trace.model.model.head.task == .causalLM, let newTokens, let prompt = dataset.examples.map(\.promptCount).max(),
        prompt < trace.model.model.shape.maxPositions
      else {
        continue
      }
      costs.append(
        try trace.answers(count: min(NextToken.answersPerBatch, dataset.examples.count), promptTokens: prompt, newTokens: newTokens))
    }
    bytes = costs.max { $0.peakTotal < $1.peakTotal }?.peak ?? [:]
  }

  /// One line: "weights 513.18 MiB, gradients …".
  package var description: String {
    MemoryCategory.allCases.map { "\($0.rawValue) \(formattedBytes(bytes[$0] ?? 0))" }.joined(separator: ", ")
  }
}

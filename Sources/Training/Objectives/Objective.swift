import Datasets
import FileFormats
import Methods
import Tensors
import Tokenizers
import Transformers

/// What a training makes small, and how a model with its head answers. Trainer, evaluator and planner know no more of a task.
package protocol Objective: Sendable {
  /// Whether the exponential of the loss means something, the perplexity.
  var hasPerplexity: Bool { get }

  /// What the sum of a batch's losses is divided by, over all batches of a step.
  func units(of batch: TokenBatch) -> Int

  /// The loss of a batch: the sum over what is learned, times `scale`, and the plain sum.
  func loss(
    of batch: TokenBatch, _ model: FineTunedModel, randomness: ForwardContext.Randomness?, scale: Double
  ) -> (loss: Tensor, sum: Double)

  /// The rows that are answered side by side, one group after the other.
  func answerGroups(of examples: [Example]) -> [Range<Int>]

  /// What the model answers to the rows of a group; nil if it should stop before it is done.
  ///
  /// - Parameter stopTokens: those that end an answer.
  func answers(
    to examples: [Example], _ model: FineTunedModel, _ tokenizer: Tokenizer, maxNewTokens: Int, stopTokens: Set<Int32>,
    shouldStop: () -> Bool
  ) throws -> [ModelAnswer]?
}

/// What a model answered to a row.
package struct ModelAnswer: Sendable, Equatable {
  /// The text, or the label.
  package let text: String
  /// Tokens that were written.
  package let writtenTokens: Int

  package init(text: String, writtenTokens: Int) { (self.text, self.writtenTokens) = (text, writtenTokens) }

  /// As ranks tell it each other.
  var json: JSONValue { ["text": JSONValue(text), "tokens": JSONValue(writtenTokens)] }

  init(_ json: JSONValue) { self.init(text: json["text"]?.string ?? "", writtenTokens: Int(json["tokens"]?.integer ?? 0)) }
}

extension Objective {
  package func loss(
    of batch: TokenBatch, _ model: FineTunedModel, randomness: ForwardContext.Randomness?, scale: Double
  ) -> (loss: Tensor, sum: Double) {
    let starts = batch.sequenceOffsets.dropLast().map { batch.samples[Int($0)] }
    return model.loss(
      batch.ids, labels: batch.labels, layout: SequenceLayout(offsets: batch.sequenceOffsets), samples: starts, randomness: randomness,
      scale: scale)
  }

  package func units(of batch: TokenBatch) -> Int { batch.targetTokenCount }
}

extension ModelTask {
  /// What a model with this task is trained for.
  package var objective: any Objective {
    switch self {
    case .causalLM: NextToken()
    case .sequenceClassification(let labels): SequenceClassification(labels: labels)
    }
  }
}

extension FineTunedModel {
  /// What the model is trained for; its head says it.
  package var objective: any Objective { model.head.task.objective }
}

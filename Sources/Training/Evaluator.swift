import Datasets
import Evaluation
import FileFormats
import Methods
import Tensors
import Tokenizers
import Transformers

/// Measures a model on data: the loss, and the task metric on what it writes.
package struct Evaluator {
  let model: FineTunedModel
  let tokenizer: Tokenizer
  /// Most tokens of an answer.
  let maxNewTokens: Int
  /// Tokens of one forward pass of an evaluation; small enough to need less memory than a training step.
  static let tokensPerBatch = 2048
  /// Answers written side by side.
  static let answersPerBatch = 32

  package init(model: FineTunedModel, tokenizer: Tokenizer, maxNewTokens: Int) {
    self.model = model
    self.tokenizer = tokenizer
    self.maxNewTokens = maxNewTokens
  }

  /// What a model wrote to a question, and what was expected.
  package struct Answer: Sendable {
    package let prompt: String, reference: String, prediction: String
    package let score: Double
    package let feedback: String
    /// Line of the row in its file.
    package let line: Int
    /// Tokens of the prompt, and those that were written.
    package let promptTokens: Int, writtenTokens: Int
  }

  /// Mean loss per target token over the first `limit` rows, in the order of the file; nil if a stop was asked for meanwhile.
  package func loss(on dataset: Dataset, limit: Int? = nil) -> Double? {
    Autograd.withoutRecording {
      var (sum, targets) = (0.0, 0)
      for batch in Self.batches(dataset.examples.prefix(limit ?? .max)) {
        if StopRequest.isRaised { return nil }
        let layout = SequenceLayout(offsets: batch.sequenceOffsets)
        sum += model.loss(batch.ids, labels: batch.labels, layout: layout, scale: 1).sum
        targets += batch.targetTokenCount
      }
      return targets > 0 ? sum / Double(targets) : 0
    }
  }

  /// Lets the model answer the first `limit` rows and scores what it writes; nil if a stop was asked for meanwhile.
  package func answers(
    on dataset: Dataset, metric: any Metric, limit: Int? = nil, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> [Answer]? {
    let count = min(limit ?? .max, dataset.rows.count)
    let prompts = dataset.examples.prefix(count).map { Array($0.ids.prefix($0.promptCount)) }
    let generator = model.generator()
    var predictions: [String] = []
    var written: [Int] = []
    for start in stride(from: 0, to: count, by: Self.answersPerBatch) {
      let part = Array(prompts[start..<min(start + Self.answersPerBatch, count)])
      let texts = try generator.generate(
        part, maxNewTokens: maxNewTokens, stopTokens: Set(tokenizer.endTokens), shouldStop: { StopRequest.isRaised })
      if StopRequest.isRaised { return nil }
      for text in texts {
        predictions.append(tokenizer.decode(text, skippingSpecial: true).trimmedWhitespace)
        written.append(text.count)
      }
      progress(predictions.count, count)
    }
    let references = dataset.references(limit: count)
    guard let scores = try Self.scores(predictions, against: references, by: metric) else { return nil }
    return predictions.indices.map { index in
      Answer(
        prompt: tokenizer.decode(prompts[index], skippingSpecial: true), reference: references[index].text.trimmedWhitespace,
        prediction: predictions[index], score: scores[index].value, feedback: scores[index].feedback, line: references[index].line,
        promptTokens: prompts[index].count, writtenTokens: written[index])
    }
  }

  /// Scores what was written; nil if a stop was asked for meanwhile.
  package static func scores(_ predictions: [String], against references: [Reference], by metric: any Metric) throws -> [Score]? {
    do {
      return try StopRequest.interrupting { try metric.score(predictions, against: references) }
    } catch  where StopRequest.isRaised {
      // Whatever it complained of: the score is not wanted any more, and is asked for again on resume.
      return nil
    }
  }

  /// As many of the longest rows as one forward pass takes.
  static func heaviestBatch(_ examples: [Example]) -> TokenBatch {
    batches(ArraySlice(examples.sorted { $0.ids.count > $1.ids.count })).first ?? TokenBatch([])
  }

  /// Rows laid end to end, as many as fit into the budget of tokens.
  private static func batches(_ examples: ArraySlice<Example>) -> [TokenBatch] {
    var batches: [TokenBatch] = []
    var (start, tokens) = (examples.startIndex, 0)
    for (index, example) in zip(examples.indices, examples) {
      if index > start && tokens + example.ids.count > tokensPerBatch {
        batches.append(TokenBatch(examples[start..<index]))
        (start, tokens) = (index, 0)
      }
      tokens += example.ids.count
    }
    if start < examples.endIndex { batches.append(TokenBatch(examples[start...])) }
    return batches
  }
}

extension Dataset {
  /// What the answers to the first rows are measured against.
  package func references(limit: Int = .max) -> [Reference] {
    rows.prefix(limit).map { Reference(text: $0.reference ?? "", row: $0.text, file: path, line: $0.line) }
  }
}

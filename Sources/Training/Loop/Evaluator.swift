import Datasets
import Evaluation
import FileFormats
import Foundation
import Methods
import Ranks
import Tensors
import Tokenizers
import Transformers

/// Measures a model on data: the loss, and the task metric on what it writes.
package struct Evaluator {
  let model: FineTunedModel
  private let objective: any Objective
  let tokenizer: Tokenizer
  /// Which template writes conversations.
  private let template: ChatTemplateChoice
  /// Most tokens of an answer.
  let maxNewTokens: Int
  private let isStopWished: () -> Bool
  private let ranks: any Communicator
  /// Tokens of one forward pass of an evaluation; small enough to need less memory than a training step.
  static let tokensPerBatch = 2048

  /// - Parameters:
  ///   - template: which one writes conversations.
  ///   - ranks: the processes that share the rows.
  ///   - isStopWished: asked between batches of rows.
  package init(
    model: FineTunedModel, tokenizer: Tokenizer, template: ChatTemplateChoice, maxNewTokens: Int,
    ranks: any Communicator = OneProcess(), isStopWished: @escaping () -> Bool = { StopRequest.isRaised }
  ) {
    self.model = model
    (self.isStopWished, self.ranks) = (isStopWished, ranks)
    objective = model.objective
    (self.tokenizer, self.template) = (tokenizer, template)
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

  /// Mean loss per target token, or row, over the first `limit` rows, in the order of the file; nil if a stop was asked for meanwhile. Each rank
  /// has its part of the batches; the sum is that of one process.
  package func loss(on dataset: Dataset, limit: Int? = nil) throws(RankError) -> Double? {
    var (own, units, count, isStopped): ([Double], Int, Int, Bool) = ([], 0, 0, false)
    Autograd.withoutRecording {
      for batch in Self.batches(dataset.examples.prefix(limit ?? .max)) {
        units += objective.units(of: batch)
        defer { count += 1 }
        guard count % ranks.size == ranks.rank else { continue }
        isStopped = isStopped || isStopWished()
        if isStopped { break }
        own.append(objective.loss(of: batch, model, randomness: nil, scale: 1).sum)
      }
    }
    if try ranks.any(isStopped, for: "the evaluation") { return nil }
    own += [Double](repeating: 0, count: (count + ranks.size - 1) / ranks.size - own.count)
    let all = try ranks.gather(own, for: "the losses of the evaluation")
    let sum = (0..<count).reduce(0) { $0 + all[$1 % ranks.size][$1 / ranks.size] }
    return units > 0 ? sum / Double(units) : 0
  }

  /// The exponential of a loss, where it means something.
  package func perplexity(ofLoss loss: Double) -> Double? { objective.hasPerplexity ? exp(min(loss, 700)) : nil }

  /// Lets the model answer the first `limit` rows and scores what it says; nil if a stop was asked for meanwhile.
  package func answers(
    on dataset: Dataset, metric: any Metric, limit: Int? = nil, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> [Answer]? {
    let examples = Array(dataset.examples.prefix(min(limit ?? .max, dataset.rows.count)))
    let stopTokens = try stopTokens(dataset.rows)
    guard let found = try sharedAnswers(to: examples, stopTokens, progress) else { return nil }
    let references = dataset.references(limit: examples.count)
    // One judges, and writes down what comes of it.
    var scores: [Score]? = ranks.isFirst ? nil : [Score](repeating: Score(0), count: found.count)
    if ranks.isFirst { scores = try Self.scores(found.map(\.text), against: references, by: metric) }
    if try ranks.any(scores == nil, for: "the scores of the answers") { return nil }
    guard let scores else { return nil }
    return examples.indices.map { index in
      let (example, reference) = (examples[index], references[index])
      return Answer(
        prompt: tokenizer.decode(example.ids.prefix(example.promptCount), skippingSpecial: true),
        reference: reference.text.trimmedWhitespace, prediction: found[index].text, score: scores[index].value,
        feedback: scores[index].feedback, line: reference.line, promptTokens: example.promptCount,
        writtenTokens: found[index].writtenTokens)
    }
  }

  /// What the model answers to rows, some of them on each rank; nil if a stop was asked for meanwhile, on any rank.
  private func sharedAnswers(
    to examples: [Example], _ stopTokens: Set<Int32>, _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> [ModelAnswer]? {
    var own: [ModelAnswer]? = []
    let groups = objective.answerGroups(of: examples)
    for (number, group) in groups.enumerated() where number % ranks.size == ranks.rank {
      let part = try objective.answers(
        to: Array(examples[group]), model, tokenizer, maxNewTokens: maxNewTokens, stopTokens: stopTokens, shouldStop: isStopWished)
      own = part.flatMap { part in own.map { $0 + part } }
      if own == nil { break }
      progress(group.upperBound, examples.count)
    }
    if ranks.size == 1 { return own }
    if try ranks.any(own == nil, for: "the answers of the model") { return nil }
    var parts = try ranks.gather(JSONValue((own ?? []).map(\.json)).serialized(), for: "the answers of the model").map { text in
      try (StrictJSON.parse(text, file: "answers").array ?? []).map(ModelAnswer.init)[...]
    }
    return groups.enumerated().flatMap { number, group in
      let rank = number % ranks.size
      defer { parts[rank] = parts[rank].dropFirst(group.count) }
      return parts[rank].prefix(group.count)
    }
  }

  /// What ends an answer to one of the rows: in conversations what the template has taught the model, too.
  private func stopTokens(_ rows: [DataRow]) throws(TokenizerError) -> Set<Int32> {
    let conversations = rows.compactMap(\.conversation)
    if conversations.isEmpty { return Set(tokenizer.endTokens) }
    return tokenizer.stopTokens(try ConversationTemplates(template, tokenizer, for: conversations).all)
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
  static func heaviestBatch(_ examples: ExampleList) -> TokenBatch {
    // The lengths alone: the rows of a large file do not fit into memory.
    let lengths = examples.enumerated().map { (index: $0, length: $1.ids.count) }.sorted { ($1.length, $0.index) < ($0.length, $1.index) }
    var (chosen, tokens): ([Int], Int) = ([], 0)
    for (index, length) in lengths {
      if !chosen.isEmpty, tokens + length > tokensPerBatch { break }
      chosen.append(index)
      tokens += length
    }
    return TokenBatch(chosen.map { examples[$0] })
  }

  /// Rows laid end to end, as many as fit into the budget of tokens.
  static func batches(_ examples: some Sequence<Example>) -> some Sequence<TokenBatch> {
    var rows = examples.makeIterator()
    var held: Example?
    // One after the other: all of a large file do not fit into memory.
    return AnyIterator {
      var (batch, tokens): ([Example], Int) = ([], 0)
      while let example = held.take() ?? rows.next() {
        if !batch.isEmpty, tokens + example.ids.count > tokensPerBatch {
          held = example
          break
        }
        batch.append(example)
        tokens += example.ids.count
      }
      return batch.isEmpty ? nil : TokenBatch(batch)
    }
  }
}

extension Dataset {
  /// What the answers to the first rows are measured against.
  package func references(limit: Int = .max) -> [Reference] {
    rows.prefix(limit).enumerated().map { Reference(text: $1.reference ?? "", row: $1.text, file: place(of: $0).path, line: $1.line) }
  }
}

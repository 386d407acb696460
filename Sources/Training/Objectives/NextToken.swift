import Datasets
import Methods
import Tensors
import Tokenizers
import Transformers

/// The next token: −log p of every target token, and texts as answers.
package struct NextToken: Objective {
  package init() {}

  package var hasPerplexity: Bool { true }

  /// Answers written side by side.
  static let answersPerBatch = 32

  package func answerGroups(of examples: [Example]) -> [Range<Int>] {
    stride(from: 0, to: examples.count, by: Self.answersPerBatch).map { $0..<min($0 + Self.answersPerBatch, examples.count) }
  }

  package func answers(
    to examples: [Example], _ model: FineTunedModel, _ tokenizer: Tokenizer, maxNewTokens: Int, stopTokens: Set<Int32>,
    shouldStop: () -> Bool
  ) throws -> [ModelAnswer]? {
    let prompts = examples.map { Array($0.ids.prefix($0.promptCount)) }
    let texts = try model.generator().generate(prompts, maxNewTokens: maxNewTokens, stopTokens: stopTokens, shouldStop: shouldStop)
    if shouldStop() { return nil }
    return texts.map { ModelAnswer(text: tokenizer.decode($0, skippingSpecial: true).trimmedWhitespace, writtenTokens: $0.count) }
  }
}

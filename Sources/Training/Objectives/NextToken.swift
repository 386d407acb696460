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

  package func answers(
    to examples: [Example], _ model: FineTunedModel, _ tokenizer: Tokenizer, maxNewTokens: Int, stopTokens: Set<Int32>,
    shouldStop: () -> Bool, progress: (_ done: Int) -> Void
  ) throws -> [ModelAnswer]? {
    let generator = model.generator()
    var answers: [ModelAnswer] = []
    for start in stride(from: 0, to: examples.count, by: Self.answersPerBatch) {
      let part = examples[start..<min(start + Self.answersPerBatch, examples.count)].map { Array($0.ids.prefix($0.promptCount)) }
      let texts = try generator.generate(part, maxNewTokens: maxNewTokens, stopTokens: stopTokens, shouldStop: shouldStop)
      if shouldStop() { return nil }
      answers += texts.map {
        ModelAnswer(text: tokenizer.decode($0, skippingSpecial: true).trimmedWhitespace, writtenTokens: $0.count)
      }
      progress(answers.count)
    }
    return answers
  }
}

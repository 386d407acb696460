import FileFormats
import Methods
import Tensors
import Tokenizers
import Transformers

/// A model's logits and loss on some texts, and what it writes after some prompts. Comparing two measurements tells whether two models are the same.
struct ExportMeasurement {
  /// Logits of the position in front of every token, row after row of the texts.
  let logits: [Float]
  /// Mean of −log p over those that count.
  let loss: Double
  /// The ids that the model writes after each prompt.
  let continuations: [[Int32]]

  /// New tokens for each prompt.
  private static let newTokens = 24

  init(_ model: FineTunedModel, _ texts: ExportTexts) throws {
    var logits: [Float] = []
    for row in texts.rows {
      try Interruption.check("the check of an export")
      Autograd.withoutRecording {
        let hidden = model.hiddenStates(row.ids, layout: SequenceLayout(offsets: [0, Int32(row.ids.count)]))
        logits += model.model.head.logits(hidden, rows: (0..<Int32(row.ids.count - 1)).map { $0 }).floats
      }
    }
    (self.logits, loss) = (logits, texts.loss(model))
    continuations = try model.generator().generate(texts.prompts, maxNewTokens: Self.newTokens, stopTokens: texts.endTokens)
  }

  /// How another model differs.
  func difference(to other: ExportMeasurement) -> ExportDifference {
    var (largest, sum) = (Float(0), 0.0)
    for (a, b) in zip(logits, other.logits) {
      let difference = abs(a - b)
      // NaN is larger than everything here.
      if !(difference <= largest) { largest = difference }
      sum += Double(difference)
    }
    let range = (logits.max() ?? 0) - (logits.min() ?? 0)
    let agreeing = zip(continuations, other.continuations).map { pair in zip(pair.0, pair.1).prefix { $0 == $1 }.count }
    return ExportDifference(
      largestLogit: Double(largest), meanLogit: sum / Double(max(1, logits.count)), logitRange: Double(range), loss: loss,
      otherLoss: other.loss,
      agreeingTokens: agreeing, tokens: continuations.map(\.count), otherTokens: other.continuations.map(\.count))
  }
}

/// In what the model that was exported differs from the one in memory.
package struct ExportDifference: Sendable {
  /// Largest and mean difference of a logit, and how far apart logits of the first model are.
  package let largestLogit: Double, meanLogit: Double, logitRange: Double
  /// Mean of −log p, of the first model and of the other.
  package let loss: Double, otherLoss: Double
  /// For every prompt: the tokens that both models write before they differ, and all that each writes.
  package let agreeingTokens: [Int], tokens: [Int], otherTokens: [Int]

  /// By what part the loss is higher.
  package var lossRise: Double { otherLoss / loss - 1 }

  /// Prompts that both models continue with the same text.
  package var equalTexts: Int {
    agreeingTokens.indices.count { agreeingTokens[$0] == tokens[$0] && tokens[$0] == otherTokens[$0] }
  }

  package var json: JSONObject {
    [
      "largest_logit_difference": JSONValue(largestLogit), "mean_logit_difference": JSONValue(meanLogit),
      "logit_range": JSONValue(logitRange),
      "loss_before": JSONValue(loss), "loss_after": JSONValue(otherLoss), "loss_rise": JSONValue(lossRise),
      "prompts_continued_alike": JSONValue(equalTexts), "prompts": JSONValue(tokens.count),
      "tokens_until_texts_differ": JSONValue(agreeingTokens.map { JSONValue($0) }),
    ]
  }
}

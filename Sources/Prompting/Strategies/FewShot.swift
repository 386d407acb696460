import FileFormats

/// `{"type": "few_shot", "k": 4, "seed": 42}`: k training rows with their answers in front, the same ones for every question.
///
/// - Source: Brown et al. 2020, arXiv:2005.14165.
package struct FewShot: PromptingStrategy {
  package static let type = "few_shot"

  /// The rows in front.
  let choice: FixedExamples

  package init(_ reader: ObjectReader) { choice = FixedExamples(reader, countKey: "k", default: 4, in: 1...FixedExamples.maximum) }

  package var settings: JSONObject { choice.settings }
  package var usesExamples: Bool { true }

  package func prepared(_ materials: PromptingMaterials) -> (Question) throws -> any Conversation {
    let examples = choice.examples(of: materials.examples)
    return { question in SingleTurn(dialogue: Dialogue(question: question, examples: examples)) }
  }
}

/// How many training rows stand in front of every question, and which.
struct FixedExamples: Sendable {
  /// More would fit into no model of today.
  static let maximum = 256

  private let countKey: String
  let count: Int
  private let seed: Int

  init(_ reader: ObjectReader, countKey: String, default count: Int, in range: ClosedRange<Int>) {
    self.countKey = countKey
    self.count = reader.int(countKey, default: count, in: range)
    seed = reader.int("seed", default: 42, in: 0...)
  }

  var settings: JSONObject { [countKey: JSONValue(count), "seed": JSONValue(seed)] }

  /// The rows: a function of the seed and the training rows alone.
  func examples(of pool: ExamplePool) -> [Exchange] { pool.chosen(count, seed: UInt64(seed)) }
}

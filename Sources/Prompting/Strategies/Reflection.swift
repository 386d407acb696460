import Evaluation
import FileFormats

/// `{"type": "reflection", "rounds": 2, "examples": 0}`: the model writes an answer, sees what running it gave, and is asked again where
/// that was an error or nothing, at most so many rounds.
///
/// It ends as soon as an answer ran and gave rows, and where the model repeats its query. Where none gave rows, the answer is the last one that ran at all, or else the last. Whether the
/// rows are the right ones is not known here: only the scoring sees the reference.
///
/// - Source: Shinn et al. 2023, arXiv:2303.11366; Chen et al. 2023, arXiv:2304.05128, for feedback from running code.
package struct Reflection: PromptingStrategy {
  package static let type = "reflection"

  let rounds: Int
  let choice: FixedExamples

  package init(_ reader: ObjectReader) {
    rounds = reader.int("rounds", default: 2, in: 1...20)
    choice = FixedExamples(reader, countKey: "examples", default: 0, in: 0...FixedExamples.maximum)
  }

  package var settings: JSONObject {
    var settings: JSONObject = ["rounds": JSONValue(rounds)]
    for member in choice.settings.members { settings[member.key] = member.value }
    return settings
  }
  package var usesExamples: Bool { choice.count > 0 }
  package var usesExecution: Bool { true }

  package func prepared(_ materials: PromptingMaterials) throws -> (Question) throws -> any Conversation {
    guard let execution = materials.execution else { throw PromptingError.nothingRuns }
    let examples = choice.examples(of: materials.examples)
    let rounds = rounds
    return { question in
      Reflecting(
        question: question, execution: execution, roundsLeft: rounds, dialogue: Dialogue(question: question, examples: examples))
    }
  }
}

/// A question of ``Reflection``.
private struct Reflecting: Conversation {
  let question: Question
  let execution: any QueryExecution
  var roundsLeft: Int
  var dialogue: Dialogue
  private var last: String?
  private var lastThatRan: String?

  init(question: Question, execution: any QueryExecution, roundsLeft: Int, dialogue: Dialogue) {
    self.question = question
    self.execution = execution
    self.roundsLeft = roundsLeft
    self.dialogue = dialogue
  }

  func opening() -> Dialogue { dialogue }

  var answerSoFar: String? { lastThatRan ?? last }

  mutating func receive(_ answer: String) throws -> NextStep {
    let query = execution.query(in: answer)
    // Asked again, it would only see the same complaint once more.
    let isRepeated = last.map { execution.query(in: $0).hasSameBytes(as: query) } ?? false
    last = answer
    let complaint: String
    switch try execution.run(query, for: question) {
    case .success(let table):
      lastThatRan = answer
      if !table.rows.isEmpty { return .answer(answer) }
      complaint = "That query ran, but its result is empty."
    case .failure(let failure):
      complaint = "That query does not run: \(Observation.line(failure.description))"
    }
    guard roundsLeft > 0, !isRepeated else { return .answer(answerSoFar ?? answer) }
    roundsLeft -= 1
    dialogue.append(answer: answer, reply: complaint + "\nWrite a corrected query and nothing else.")
    return .ask(dialogue)
  }
}

import Evaluation
import FileFormats

/// `{"type": "agent", "max_calls": 6, "examples": 0}`: the model may look at the schema and run queries before it answers.
///
/// The protocol is one action per message, see ``AgentAction``: `SCHEMA`, `QUERY <select>` or `ANSWER <select>`. The first two are answered
/// with the schema or with the (cut) result or error, and count as calls. A message that is no action is taken for the answer. After
/// `max_calls` calls the model is asked for its answer once; a `QUERY` then counts as the answer, a `SCHEMA` as none. So one answer takes at
/// most `max_calls + 1` runs of the model.
///
/// - Source: Yao et al. 2022, arXiv:2210.03629 (ReAct), without the written thoughts.
package struct Agent: PromptingStrategy {
  package static let type = "agent"

  let maximumCalls: Int
  let choice: FixedExamples

  package init(_ reader: ObjectReader) {
    maximumCalls = reader.int("max_calls", default: 6, in: 1...50)
    choice = FixedExamples(reader, countKey: "examples", default: 0, in: 0...FixedExamples.maximum)
  }

  package var settings: JSONObject {
    var settings: JSONObject = ["max_calls": JSONValue(maximumCalls)]
    for member in choice.settings.members { settings[member.key] = member.value }
    return settings
  }
  package var usesExamples: Bool { choice.count > 0 }
  package var usesExecution: Bool { true }

  package var protocolText: String {
    """
    You answer a question with one SQLite query. Each of your messages is one of these three actions and nothing else:
    SCHEMA
    QUERY SELECT ...
    ANSWER SELECT ...
    SCHEMA shows the tables of the database. QUERY runs a query and shows its result. ANSWER gives the query that answers the question, \
    and ends. You may use SCHEMA and QUERY up to \(maximumCalls) times.
    """
  }

  package func prepared(_ materials: PromptingMaterials) throws -> (Question) throws -> any Conversation {
    guard let execution = materials.execution else { throw PromptingError.nothingRuns }
    let examples = choice.examples(of: materials.examples).map { $0.answering { "ANSWER \($0)" } }
    let calls = maximumCalls
    return { question in
      ToolLoop(question: question, execution: execution, callsLeft: calls, dialogue: Dialogue(question: question, examples: examples))
    }
  }
}

/// A question of ``Agent``.
private struct ToolLoop: Conversation {
  let question: Question
  let execution: any QueryExecution
  var callsLeft: Int
  var dialogue: Dialogue
  /// The last query that gave rows: the best guess where the room ends before the model answers.
  private(set) var answerSoFar: String?

  init(question: Question, execution: any QueryExecution, callsLeft: Int, dialogue: Dialogue) {
    self.question = question
    self.execution = execution
    self.callsLeft = callsLeft
    self.dialogue = dialogue
  }

  func opening() -> Dialogue { dialogue }

  mutating func receive(_ answer: String) throws -> NextStep {
    let observation: String
    switch AgentAction(answer) {
    case .answer(let query):
      return .answer(query)
    case .query(let query):
      guard callsLeft > 0 else { return .answer(query) }
      switch try execution.run(execution.query(in: query), for: question) {
      case .success(let table):
        if !table.rows.isEmpty { answerSoFar = query }
        observation = Observation.text(of: table)
      case .failure(let failure):
        observation = "ERROR \(Observation.line(failure.description))"
      }
    case .schema:
      guard callsLeft > 0 else { return .answer("") }
      observation = Observation.cut(try execution.schema(for: question))
    }
    callsLeft -= 1
    let rest = callsLeft == 0 ? "No calls are left. Answer now with ANSWER and the query." : "Calls left: \(callsLeft)."
    dialogue.append(answer: answer, reply: observation + "\n" + rest)
    return .ask(dialogue)
  }
}

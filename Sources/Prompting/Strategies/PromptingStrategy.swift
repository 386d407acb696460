import Evaluation
import FileFormats

/// A way to get an answer out of a model by what it is shown.
///
/// A strategy is made once for a whole evaluation and then starts one ``Conversation`` per question. What it is given holds neither the
/// answers nor any other row of the evaluation set.
package protocol PromptingStrategy: Sendable {
  /// The word in the settings.
  static var type: String { get }
  /// Reads the strategy's own keys.
  init(_ reader: ObjectReader)
  /// The same keys with all defaults.
  var settings: JSONObject { get }
  /// Whether training rows stand in front of the question: without such rows it cannot be.
  var usesExamples: Bool { get }
  /// Whether answers are run while the model works on them: without a metric that runs them it cannot be.
  var usesExecution: Bool { get }
  /// Text after the user's instruction that explains what the model may do, or an empty one.
  var protocolText: String { get }

  /// Prepares the strategy for an evaluation.
  func prepared(_ materials: PromptingMaterials) throws -> (Question) throws -> any Conversation
}

extension PromptingStrategy {
  package var usesExamples: Bool { false }
  package var usesExecution: Bool { false }
  package var protocolText: String { "" }
}

/// What a strategy may draw on.
package struct PromptingMaterials {
  /// Training rows.
  package let examples: ExamplePool
  /// Runs answers, where the metric does.
  package let execution: (any QueryExecution)?

  package init(examples: ExamplePool, execution: (any QueryExecution)? = nil) {
    self.examples = examples
    self.execution = execution
  }
}

/// One question being answered.
package protocol Conversation {
  /// What the model is shown first.
  func opening() throws -> Dialogue

  /// Takes what the model wrote to the dialogue shown last.
  mutating func receive(_ answer: String) throws -> NextStep

  /// What counts as the answer if the dialogue has outgrown the model's context: the best of what was written so far, or nil.
  var answerSoFar: String? { get }
}

/// How a conversation goes on.
package enum NextStep {
  /// The model is shown this and writes again.
  case ask(Dialogue)
  /// This is the answer.
  case answer(String)
}

/// A conversation of one question and one answer.
struct SingleTurn: Conversation {
  let dialogue: Dialogue

  func opening() -> Dialogue { dialogue }
  mutating func receive(_ answer: String) -> NextStep { .answer(answer) }
  var answerSoFar: String? { nil }
}

/// Runs queries that a model writes, guarded: they read only, and their work is bounded.
package protocol QueryExecution {
  /// The result of a query on the database of a question, or why there is none.
  func run(_ query: String, for question: Question) throws -> Result<SQLTable, SQLDatabase.Failure>
  /// The statements that made the tables and views of the question's database, without their rows.
  func schema(for question: Question) throws -> String
}

extension QueryExecution {
  /// The query in what a model wrote, see ``QueryText``.
  func query(in answer: String) -> String { QueryText.query(in: answer) }
}

import Datasets
import FileFormats
import Tokenizers
import Training

extension DataRow {
  /// Whether a template may read more of the row than the turns of a ``Question`` hold: tools, documents, settings, calls, thoughts.
  var hasMoreThanTurns: Bool {
    guard case .messages(let chat) = content else { return false }
    return chat.tools != nil || chat.documents != nil || !chat.settings.isEmpty
      || chat.messages.dropLast().contains { $0.fields.keys.contains { $0 != "role" && $0 != "content" } }
  }
}

/// What is asked in a row of data: everything but the answer.
///
/// Strategies see questions only. Of the row's other keys only the name of the database is kept, so that nothing of the answer can get
/// into a prompt.
package struct Question: Sendable, Equatable {
  /// The turns before the answer, at least one; the prompt of a prompt/completion row is one turn of the user.
  package let turns: [ChatMessage]
  /// Whether the row is a conversation; else its prompt is text to be continued.
  package let isConversation: Bool
  /// The row's `database`, where it has one.
  package let database: JSONValue?
  /// Where the row stands.
  package let file: String, line: Int

  /// The question of a row; nil where the row has none: a plain text, or a conversation without an answer at its end.
  package init?(_ row: DataRow, file: String) {
    switch row.content {
    case .completion(let prompt, _):
      turns = [ChatMessage(role: .user, content: prompt)]
      isConversation = false
    case .messages(let conversation):
      let messages = conversation.messages
      guard let answer = messages.lastIndex(where: { $0.role == .assistant }), answer > 0 else { return nil }
      turns = Array(messages[..<answer])
      isConversation = true
    case .text, .labelled: return nil
    }
    database = row.text?.object["database"]
    self.file = file
    line = row.line
  }

  /// The question as one text, for comparing and searching.
  package var text: String { turns.filter { $0.role != .system }.map(\.content).joined(separator: "\n") }
}

/// A question with its answer, to be shown as an example.
package struct Exchange: Sendable, Equatable {
  package let question: Question
  /// As the data file has it, white space in front included.
  package let answer: String

  /// The same with another answer, made of the answer without white space; what stands in front of it stays.
  package func answering(_ change: (String) -> String) -> Exchange {
    Exchange(question: question, answer: String(answer.prefix(while: \.isWhitespace)) + change(answer.trimmedWhitespace))
  }
}

/// What a model is shown.
package struct Dialogue: Sendable, Equatable {
  package let question: Question
  /// Examples in front, the first of which is dropped first where the room is short.
  package var examples: [Exchange] = []
  /// What the model wrote so far, each with what it was told then.
  package private(set) var exchanges: [(answer: String, reply: String)] = []

  package init(question: Question, examples: [Exchange] = []) {
    self.question = question
    self.examples = examples
  }

  mutating func append(answer: String, reply: String) { exchanges.append((answer, reply)) }

  package static func == (left: Dialogue, right: Dialogue) -> Bool {
    left.question == right.question && left.examples == right.examples
      && left.exchanges.elementsEqual(right.exchanges) { $0.answer == $1.answer && $0.reply == $1.reply }
  }
}

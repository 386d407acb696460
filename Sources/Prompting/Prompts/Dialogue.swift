import Datasets
import FileFormats
import Tokenizers
import Training

/// What is asked in a row of data: everything but the answer.
///
/// Strategies see questions only. Of the row's other keys only what the chat template reads and the name of the database are kept, so that
/// nothing of the answer can get into a prompt.
package struct Question: Sendable, Equatable {
  /// The turns before the answer, at least one, with what the template is given beside them; the prompt of a prompt/completion row is one turn of
  /// the user.
  package let conversation: ChatConversation
  /// Whether the row is a conversation; else its prompt is text to be continued.
  package let isConversation: Bool
  /// The row's `database`, where it has one.
  package let database: JSONValue?
  /// Where the row stands.
  package let file: String, line: Int

  /// The question of a row; nil where the row has none: a plain text, or a conversation without an answer at its end.
  package init?(_ row: DataRow, file: String) { self.init(row, row.exchange, file: file) }

  fileprivate init?(_ row: DataRow, _ exchange: (asked: ChatConversation, answer: ChatMessage)?, file: String) {
    guard let exchange else { return nil }
    conversation = exchange.asked
    isConversation = row.conversation != nil
    database = row.text?.object["database"]
    self.file = file
    line = row.line
  }

  /// The turns before the answer.
  package var turns: [ChatMessage] { conversation.messages }

  /// The question as one text, for comparing and searching.
  package var text: String { turns.filter { $0.role != .system }.map(\.shown).joined(separator: "\n") }

  /// Whether functions can be called in the conversation, or were.
  package var usesTools: Bool { conversation.tools != nil || turns.contains { $0.hasCalls || $0.role.rawValue == "tool" } }
}

extension DataRow {
  /// What is asked, and the last answer to it.
  fileprivate var exchange: (asked: ChatConversation, answer: ChatMessage)? {
    switch content {
    case .completion(let prompt, let completion):
      return (ChatConversation([ChatMessage(role: .user, content: prompt)]), ChatMessage(role: .assistant, content: completion))
    case .messages(var asked):
      guard let place = asked.messages.lastIndex(where: { $0.role == .assistant }), place > 0 else { return nil }
      let answer = asked.messages[place]
      asked.messages.removeSubrange(place...)
      return (asked, answer)
    case .text, .labelled: return nil
    }
  }
}

extension ChatMessage {
  /// What is said in a turn, and the functions that it calls, as one text.
  package var shown: String {
    let calls = ["tool_calls", "function_call"].compactMap { fields[$0]?.serialized() }
    return ([content] + calls).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// A question with its answer, to be shown as an example.
package struct Exchange: Sendable, Equatable {
  package let question: Question
  /// The turn that answers. The text of a completion stands as the data file has it, white space in front included.
  package let turn: ChatMessage

  /// The exchange of a row; nil where the row has none, or says nothing in its answer.
  package init?(_ row: DataRow, file: String) {
    let exchange = row.exchange
    guard let question = Question(row, exchange, file: file), let turn = exchange?.answer, !turn.shown.trimmedWhitespace.isEmpty else {
      return nil
    }
    self.init(question: question, turn: turn)
  }

  private init(question: Question, turn: ChatMessage) { (self.question, self.turn) = (question, turn) }

  /// What is said in the answer.
  package var answer: String { turn.content }

  /// The same with another answer, made of the answer without white space; what stands in front of it stays.
  package func answering(_ change: (String) -> String) -> Exchange {
    let text = String(answer.prefix(while: \.isWhitespace)) + change(answer.trimmedWhitespace)
    return Exchange(question: question, turn: turn.withContent(text))
  }

  /// Whether it can be earlier turns of a question's conversation. An answer that calls a function would stand there without a result; and one
  /// that was given with other tools, documents or settings was no answer under those of the question.
  func canPrecede(_ other: Question) -> Bool {
    guard !turn.hasCalls else { return false }
    let (own, others) = (question.conversation, other.conversation)
    return own.tools == others.tools && own.documents == others.documents && JSONValue(own.settings) == JSONValue(others.settings)
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

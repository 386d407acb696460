import FileFormats
import Tokenizers

/// One row of a data file: its training text, told apart by its keys, and everything else it holds.
public struct DataRow: Sendable {
  /// The kinds of rows.
  public enum Content: Sendable, Equatable {
    /// `{"prompt": …, "completion": …}`: learn to continue the prompt.
    case completion(prompt: String, completion: String)
    /// `{"messages": [{"role": …, "content": …}, …], "tools": […]}`: learn the assistant's turns.
    case messages(ChatConversation)
    /// `{"text": …}`: learn all of it.
    case text(String)
    /// `{"text": …, "label": …}`: learn to tell the label. A number or a truth value counts as its text.
    case labelled(text: String, label: String)
  }

  /// What to train on.
  public var content: Content
  /// The row as it stands, extra keys included; nil where nobody asks for it.
  package let text: RowText?
  /// Line in the file, counted from 1.
  public var line: Int

  /// What the chat template writes of the last turn of the assistant, where that is more than its content: calls. Nil where it is not, and where
  /// no template has written the row.
  package internal(set) var writtenAnswer: String?

  /// The conversation of a row that is one.
  package var conversation: ChatConversation? { if case .messages(let conversation) = content { conversation } else { nil } }

  /// What the model is expected to write: the completion or the last turn of the assistant; nil for a plain text.
  public var reference: String? {
    switch content {
    case .completion(_, let completion): completion
    case .messages(let conversation): writtenAnswer ?? conversation.messages.last { $0.role == .assistant }?.content
    case .text: nil
    case .labelled(_, let label): label
    }
  }

  /// Keys of a row that nothing here reads.
  ///
  /// - Parameter isLabelled: whether rows have labels to be told.
  package static func unusedKeys(of fields: JSONObject, isLabelled: Bool = false) -> [String] {
    let known = isLabelled ? ["text", "label"] : RowShape.knownKeys
    return fields.members.filter { member in !member.value.isNull && !known.contains { UTF8Key($0) == UTF8Key(member.key) } }.map(\.key)
  }

  /// Reads a row with a label.
  package init(labelled fields: JSONObject, file: String, line: Int, text: RowText? = nil) throws(Diagnostic) {
    let reader = ObjectReader(JSONValue(.object(fields), line: Int32(clamping: line)), file: file)
    reader.ignoreUnknownKeys()
    let label = Self.label(of: fields)
    if label == nil {
      let found = fields["label"].map { $0.isNull ? "missing" : "found \($0.summary)" } ?? "missing"
      reader.problem("label", "\(found) (must be a text, a whole number, true or false)")
    }
    if let pair = fields["text_pair"], !pair.isNull {
      reader.problem("text_pair", "pairs of texts are not supported yet: write both into text")
    }
    content = .labelled(text: reader.text("text"), label: label ?? "")
    try reader.finish()
    (self.text, self.line) = (text, line)
  }

  /// The label of a row as text; nil where there is none.
  package static func label(of fields: JSONObject) -> String? {
    guard let value = fields["label"] else { return nil }
    return value.string ?? value.integer.map { "\($0)" } ?? value.bool.map { "\($0)" }
  }

  /// Reads a row; every problem is reported, but a row in the shape of another tool has one (``RowShape/Refusal``).
  ///
  /// - Parameter text: the row as it stands, where it is to be kept.
  package init(_ fields: JSONObject, file: String, line: Int, text: RowText? = nil) throws(Diagnostic) {
    let shape: RowShape?
    do throws(RowShape.Refusal) {
      shape = try RowShape(fields)
    } catch {
      throw .rejected(file, line: line, at: error.place, error.message)
    }
    let reader = ObjectReader(JSONValue(.object(fields), line: Int32(clamping: line)), file: file)
    reader.ignoreUnknownKeys()
    switch shape {
    case .completion: content = .completion(prompt: reader.text("prompt"), completion: reader.text("completion"))
    case .messages: content = .messages(ChatConversation(fields, reader))
    case .text: content = .text(reader.text("text"))
    // The keys say nothing, or too much.
    case nil:
      let found = ["prompt", "completion", "messages", "text"].filter(reader.has)
      let keys = fields.keys.prefix(10).map { quoted($0) }.joined(separator: ", ")
      throw .rejected(
        file, line: line,
        found.isEmpty
          ? "the row has \(keys.isEmpty ? "no key" : "the keys \(keys)") (\(RowShape.allowed))"
            + (keys.isEmpty ? "" : "; \(OtherWords.guess(fields))")
          : "the row has \(found.map { quoted($0) }.joined(separator: " and ")) (\(RowShape.allowed), only one of these)")
    }
    if reader.value("messages")?.array?.isEmpty == true { reader.problem("messages", "found [] (must have at least one message)") }
    try reader.finish()
    self.text = text
    self.line = line
  }
}

extension ObjectReader {
  /// A string that may hold any character.
  fileprivate func text(_ key: String) -> String { value(key)?.string ?? string(key) }
}

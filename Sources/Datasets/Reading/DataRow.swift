import FileFormats
import Tokenizers

/// One row of a data file: its training text, told apart by its keys, and everything else it holds.
public struct DataRow: Sendable {
  /// The three kinds of rows.
  public enum Content: Sendable, Equatable {
    /// `{"prompt": …, "completion": …}`: learn to continue the prompt.
    case completion(prompt: String, completion: String)
    /// `{"messages": [{"role": …, "content": …}, …]}`: learn the assistant's turns.
    case messages([ChatMessage])
    /// `{"text": …}`: learn all of it.
    case text(String)
  }

  /// What to train on.
  public var content: Content
  /// The row as it stands, extra keys included; nil where nobody asks for it.
  package let text: RowText?
  /// Line in the file, counted from 1.
  public var line: Int

  /// What the model is expected to write: the completion or the last turn of the assistant; nil for a plain text.
  public var reference: String? {
    switch content {
    case .completion(_, let completion): completion
    case .messages(let messages): messages.last { $0.role == .assistant }?.content
    case .text: nil
    }
  }

  /// Reads a row; every problem is reported.
  ///
  /// - Parameter text: the row as it stands, where it is to be kept.
  package init(_ fields: JSONObject, file: String, line: Int, text: RowText? = nil) throws(FileFormatError) {
    let reader = ObjectReader(JSONValue(.object(fields), line: Int32(clamping: line)), file: file)
    reader.ignoreUnknownKeys()
    // A key with null counts as missing: exporters write one column per key of any row.
    let kinds = [["prompt", "completion"], ["messages"], ["text"]].filter { $0.contains(where: reader.has) }
    guard kinds.count == 1, let kind = kinds.first?.first else {
      let allowed = "must hold prompt and completion, or messages, or text"
      let found = kinds.joined().filter(reader.has)
      let keys = fields.keys.prefix(10).map { quoted($0) }.joined(separator: ", ")
      throw .rejected(
        file, line: line,
        found.isEmpty
          ? "the row has \(keys.isEmpty ? "no key" : "the keys \(keys)") (\(allowed))"
          : "the row has \(found.map { quoted($0) }.joined(separator: " and ")) (\(allowed), only one of these)")
    }
    switch kind {
    case "prompt": content = .completion(prompt: reader.text("prompt"), completion: reader.text("completion"))
    case "messages": content = .messages(reader.objects("messages").map(ChatMessage.init))
    default: content = .text(reader.text("text"))
    }
    if reader.value("messages")?.array?.isEmpty == true { reader.problem("messages", "found [] (must have at least one message)") }
    try reader.finish()
    self.text = text
    self.line = line
  }
}

extension ChatMessage {
  fileprivate init(_ reader: ObjectReader) {
    let role = reader.string("role", oneOf: Role.allCases.map(\.rawValue))
    self.init(role: Role(rawValue: role) ?? .user, content: reader.text("content"))
  }
}

extension ObjectReader {
  /// A string that may hold any character.
  fileprivate func text(_ key: String) -> String { value(key)?.string ?? string(key) }
}

import FileFormats
import Tokenizers

/// The body of a request to `/v1/chat/completions`.
struct ChatRequest: Sendable {
  let options: CompletionOptions
  let conversation: ChatConversation

  /// - Throws: `Diagnostic` with every field that is wrong.
  init(_ value: JSONValue, randomSeed: UInt64) throws(Diagnostic) {
    let reader = ObjectReader(value, file: requestBody)
    options = CompletionOptions(reading: reader, defaultMaximum: nil, randomSeed: randomSeed)
    var conversation = ChatConversation(Self.messages(reader))
    conversation.tools = Self.tools(reader)
    if let settings = reader.value("chat_template_kwargs"), !settings.isNull {
      if let object = settings.object {
        conversation.settings = object
      } else {
        reader.problem("chat_template_kwargs", "found \(settings.summary) (must be an object)")
      }
    }
    self.conversation = conversation
    try reader.finish()
  }

  private static let roles = ["system", "developer", "user", "assistant", "tool"]

  private static func messages(_ reader: ObjectReader) -> [ChatMessage] {
    guard let items = reader.value("messages")?.array, !items.isEmpty else {
      let found = reader.value("messages").map { "found \($0.summary)" } ?? "missing"
      reader.problem("messages", "\(found) (must be an array of at least one message)")
      return []
    }
    return items.enumerated().compactMap { index, item in
      guard var fields = item.object, let role = fields["role"]?.string, roles.contains(role) else {
        reader.problem("messages", at: index, "must be an object whose role is one of \(roles.joined(separator: ", "))")
        return nil
      }
      // The name that newer models of OpenAI have for it; templates know the older one.
      if role == "developer" { fields["role"] = "system" }
      switch content(fields["content"]) {
      case .success(let text): fields["content"] = text.map { JSONValue($0) }
      case .failure(let problem): reader.problem("messages", at: index, problem.message)
      }
      if fields["content"] == nil, fields["tool_calls"]?.array == nil {
        reader.problem("messages", at: index, "has no content (must be a text, or an array of parts of type text)")
      }
      return ChatMessage(fields)
    }
  }

  private struct Problem: Error { let message: String }

  /// The text of a content, which may come in parts; nil for none.
  private static func content(_ value: JSONValue?) -> Result<String?, Problem> {
    guard let value, !value.isNull else { return .success(nil) }
    if let text = value.string { return .success(text) }
    guard let parts = value.array else {
      return .failure(Problem(message: "has \(value.kindName) as its content (must be a text, or an array of parts of type text)"))
    }
    var text = ""
    for part in parts {
      guard part["type"]?.string == "text", let piece = part["text"]?.string else {
        let type = part["type"]?.string.map { "of type \(quoted($0))" } ?? "without a type"
        return .failure(Problem(message: "has a part \(type) (must be of type \"text\": images, sounds and files are not supported)"))
      }
      text += piece
    }
    return .success(text)
  }

  /// The functions that the model may call, as its template is to see them. Calls that it writes come back as text.
  private static func tools(_ reader: ObjectReader) -> [JSONValue]? {
    reader.ignore("parallel_tool_calls")
    let choice = reader.value("tool_choice")
    if let choice, !choice.isNull, choice.string != "auto", choice.string != "none" {
      reader.problem("tool_choice", "found \(choice.summary), which is not supported (must be \"auto\" or \"none\")")
    }
    guard let value = reader.value("tools"), !value.isNull else { return nil }
    guard let tools = value.array, tools.allSatisfy({ $0["type"]?.string == "function" && $0["function"]?.object != nil }) else {
      reader.problem("tools", "found \(value.summary) (must be an array of {\"type\": \"function\", \"function\": {…}})")
      return nil
    }
    return tools.isEmpty || choice?.string == "none" ? nil : tools
  }
}

/// What messages call the body of a request.
let requestBody = "request"

import FileFormats
import Tokenizers

/// The body of a request to `/v1/chat/completions`.
package struct ChatRequest: Sendable {
  package let options: CompletionOptions
  package let conversation: ChatConversation

  /// - Throws: `Diagnostic` with every field that is wrong.
  package init(_ value: JSONValue, randomSeed: UInt64) throws(Diagnostic) {
    let reader = ObjectReader(value, file: requestBody)
    options = CompletionOptions(reading: reader, defaultMaximum: nil, randomSeed: randomSeed)
    reader.ignore("documents", "chat_template_kwargs")
    // What a row of data with the same turns would be.
    var fields = JSONObject()
    for key in ["documents", "chat_template_kwargs"] { fields[key] = value[key] }
    fields["messages"] = JSONValue(Self.messages(reader))
    fields["tools"] = Self.tools(reader).map { JSONValue($0) }
    conversation = ChatConversation(fields, reader)
    try reader.finish()
  }

  private static let roles = ["system", "developer", "user", "assistant", "tool"]

  /// The turns as chat templates know them.
  private static func messages(_ reader: ObjectReader) -> [JSONValue] {
    guard let items = reader.value("messages")?.array else { return [] }
    if items.isEmpty { reader.problem("messages", "found [] (must have at least one message)") }
    return items.enumerated().map { index, item in
      guard var fields = item.object else { return item }
      if let role = fields["role"]?.string, !role.isEmpty, !roles.contains(role) {
        reader.problem("messages", at: index, "has the role \(quoted(role)) (must be one of \(roles.joined(separator: ", ")))")
      }
      // The name that newer models of OpenAI have for it; templates know the older one.
      if fields["role"] == "developer" { fields["role"] = "system" }
      switch content(fields["content"]) {
      case .success(let text): fields["content"] = text.map { JSONValue($0) }
      case .failure(let problem):
        reader.problem("messages", at: index, problem.message)
        // That is the one problem of this content.
        fields["content"] = ""
      }
      return JSONValue(fields)
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

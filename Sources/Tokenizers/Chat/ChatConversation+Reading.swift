import FileFormats

/// Objects `{"messages": […], "tools": […]}`, as rows of data and requests to the server are: whatever a chat template may read of a turn is
/// handed to it as it stands, so that it writes what it writes elsewhere.
extension ChatConversation {
  /// Reads the conversation of an object, and notes what is wrong with it.
  ///
  /// - Parameters:
  ///   - fields: the object, whose parts of contents are known to be text.
  ///   - reader: of the same object, for the places of problems.
  package init(_ fields: JSONObject, _ reader: ObjectReader) {
    var messages: [ChatMessage] = []
    for (turn, value) in zip(reader.objects("messages"), fields["messages"]?.array ?? []) {
      messages.append(ChatMessage(value.object ?? JSONObject(), turn))
    }
    self.init(messages)
    tools = Self.objects("tools", fields, reader)
    documents = Self.objects("documents", fields, reader)
    if let settings = fields["chat_template_kwargs"], !settings.isNull {
      if let settings = settings.object {
        self.settings = settings
        for key in ["messages", "tools", "documents", "add_generation_prompt"] where settings[key] != nil {
          reader.problem("chat_template_kwargs", "has the key \(quoted(key)) (must be settings of the template's own)")
        }
      } else {
        reader.problem("chat_template_kwargs", "found \(settings.summary) (must be an object)")
      }
    }
  }

  /// The value of a key that is a list of objects; nil where it is missing or empty, as exporters write keys that mean nothing.
  private static func objects(_ key: String, _ fields: JSONObject, _ reader: ObjectReader) -> [JSONValue]? {
    guard let value = fields[key], !value.isEmptyOrNull else { return nil }
    guard let items = value.array, items.allSatisfy({ $0.object != nil }) else {
      reader.problem(key, "found \(value.summary) (must be an array of objects)")
      return nil
    }
    return items
  }
}

extension ChatMessage {
  /// Keys beside the content in which an assistant's turn may say something.
  private static let spoken = ["tool_calls", "function_call", "reasoning_content", "thinking", "reasoning", "tool_plan"]

  fileprivate init(_ fields: JSONObject, _ reader: ObjectReader) {
    reader.ignoreUnknownKeys()
    if reader.string("role").isEmpty, fields["role"]?.string != nil {
      reader.problem("role", "found \"\" (must be the name of who speaks)")
    }
    switch fields["content"]?.kind {
    case nil, .null:
      if !Self.spoken.contains(where: { !(fields[$0]?.isEmptyOrNull ?? true) }) {
        reader.problem("content", "\(fields["content"] == nil ? "missing" : "found null") (must be a text, or a list of parts of text)")
      }
    case .string: break
    // Parts that are no text were refused before.
    case .array(let parts): if parts.isEmpty { reader.problem("content", "found [] (must have at least one part)") }
    case let value?: reader.problem("content", "found \(JSONValue(value).summary) (must be a text, or a list of parts of text)")
    }
    if let calls = fields["tool_calls"], !calls.isNull, calls.array?.allSatisfy({ $0.object != nil }) != true {
      reader.problem("tool_calls", "found \(calls.summary) (must be an array of objects)")
    }
    // What is empty says nothing: exporters write every key of any message into each.
    var kept = fields
    for key in fields.keys where key != "content" && key != "role" && fields[key]?.isEmptyOrNull == true { kept[key] = nil }
    self.init(kept)
  }
}

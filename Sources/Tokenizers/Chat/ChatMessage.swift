import FileFormats

/// One turn of a conversation, with whatever a chat template may read of it.
public struct ChatMessage: Sendable, Equatable {
  /// Who speaks. Any name is allowed: what a template makes of it is its own affair.
  public struct Role: RawRepresentable, Sendable, Hashable {
    /// The name.
    public let rawValue: String

    /// The role of a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Says how the assistant is to behave; at the start.
    public static let system = Role(rawValue: "system")
    /// Asks.
    public static let user = Role(rawValue: "user")
    /// Answers; what is learned.
    public static let assistant = Role(rawValue: "assistant")
  }

  /// The keys in the order in which they were written; those with null are left out, as transformers does.
  package let fields: JSONObject

  /// A turn of text alone.
  public init(role: Role, content: String) { self.init(role: role, content: content, asParts: false) }

  /// - Parameter asParts: whether the content is a list of one part.
  init(role: Role, content: String, asParts: Bool) {
    var fields = JSONObject()
    fields["role"] = JSONValue(role.rawValue)
    fields["content"] = Self.content(content, asParts: asParts)
    self.fields = fields
  }

  private static func content(_ text: String, asParts: Bool) -> JSONValue {
    asParts ? [["type": "text", "text": JSONValue(text)]] : JSONValue(text)
  }

  /// A turn with all that it brings: `tool_calls`, `reasoning_content`, `name` and so on.
  package init(_ fields: JSONObject) {
    var kept = JSONObject()
    for member in fields.members where !member.value.isNull { kept[member.key] = member.value }
    self.fields = kept
  }

  /// Who speaks; an empty name where nobody is named.
  public var role: Role { Role(rawValue: fields["role"]?.string ?? "") }

  /// What is said: the text, or the texts of all parts.
  public var content: String {
    if let text = fields["content"]?.string { return text }
    return (fields["content"]?.array ?? []).compactMap { $0.string ?? $0["text"]?.string }.joined()
  }

  /// Whether the turn calls functions.
  package var hasCalls: Bool { fields["tool_calls"] != nil || fields["function_call"] != nil }

  /// The same with another text in the place of the content, in the same form.
  package func withContent(_ text: String) -> ChatMessage {
    var fields = fields
    fields["content"] = Self.content(text, asParts: hasParts)
    return ChatMessage(fields)
  }

  /// Whether the content is a list of parts.
  var hasParts: Bool { fields["content"]?.array != nil }

  /// What a template sees, with reasoning under all names that templates read, as transformers puts it.
  func value() throws(JinjaError) -> JinjaValue {
    var seen = fields
    let names = ["reasoning_content", "thinking", "reasoning"]
    if let reasoning = names.lazy.compactMap({ fields[$0] }).first {
      seen = JSONObject()
      seen["thinking"] = fields["thinking"] ?? reasoning
      for member in fields.members { seen[member.key] = member.value }
      seen["reasoning_content"] = reasoning
    }
    return try JinjaValue(JSONValue(seen))
  }

  /// Whether both say the same under the same keys.
  public static func == (left: ChatMessage, right: ChatMessage) -> Bool { JSONValue(left.fields) == JSONValue(right.fields) }
}

/// A conversation with what a chat template is given beside its turns.
public struct ChatConversation: Sendable, Equatable {
  /// The turns.
  public var messages: [ChatMessage]
  /// Descriptions of functions that the model may call, as JSON schemas.
  package var tools: [JSONValue]?
  /// Texts to answer from, for templates that know them.
  package var documents: [JSONValue]?
  /// Settings of the template's own (`chat_template_kwargs`), such as `enable_thinking`.
  package var settings = JSONObject()

  /// A conversation of turns alone.
  public init(_ messages: [ChatMessage]) { self.messages = messages }

  /// Whether a template is given the same.
  public static func == (left: ChatConversation, right: ChatConversation) -> Bool {
    left.messages == right.messages && left.tools == right.tools && left.documents == right.documents
      && JSONValue(left.settings) == JSONValue(right.settings)
  }
}

/// A piece of a conversation as a template writes it.
public struct ChatSegment: Sendable, Equatable {
  /// The text, special tokens written out.
  public var text: String
  /// Whether it is what the model writes, with the token that ends its turn: what labels cover.
  public var isLabelled: Bool
}

/// The ids of a conversation.
public struct EncodedChat: Sendable, Equatable {
  /// The ids, special tokens included.
  public var ids: [Int32]
  /// For each id whether it belongs to an assistant's turn or the token that ends it.
  public var isLabelled: [Bool]
  /// Turns of the assistant that the template writes otherwise within a whole conversation than when the model writes them, so that only what
  /// can be found for certain is labelled.
  public var rewrittenTurns = 0
  /// Whether the last turn is the assistant's and no token that is labelled ends it, so that its end is not learned.
  public var hasOpenEnd = false
}

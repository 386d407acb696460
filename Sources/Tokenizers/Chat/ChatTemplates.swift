import FileFormats

/// The chat templates of a model, by name: most have one, some another for conversations with tools.
///
/// - Source: `get_chat_template` of Hugging Face transformers.
public struct ChatTemplates: Sendable, Equatable {
  /// The one that writes conversations which no other is for.
  static let defaultName = "default"
  /// The one that writes conversations with tools.
  static let toolUseName = "tool_use"

  private var sources: [UTF8Key: String] = [:]

  /// No template.
  init() {}

  /// The template of a model that has one, if any.
  init(_ source: String?) { self[Self.defaultName] = source }

  /// The template of a name, in Jinja.
  public internal(set) subscript(name: String) -> String? {
    get { sources[UTF8Key(name)] }
    set { sources[UTF8Key(name)] = newValue }
  }

  /// The names, sorted by bytes.
  public var names: [String] { sources.keys.map(\.string).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Whether the model has none.
  public var isEmpty: Bool { sources.isEmpty }

  /// Whether conversations with tools are written by another template.
  public var distinguishesTools: Bool { self[Self.toolUseName] != nil }

  /// The template that transformers takes for a conversation.
  ///
  /// - Throws: ``TokenizerError/chatTemplate(reason:)`` where there is none for it.
  func source(hasTools: Bool) throws(TokenizerError) -> String {
    if hasTools, let source = self[Self.toolUseName] { return source }
    if let source = self[Self.defaultName] { return source }
    let names = names.map { quoted($0) }.joined(separator: ", ")
    throw .chatTemplate(
      reason: isEmpty
        ? "the model has none"
        : "the model has \(names) and none of the name \"\(Self.defaultName)\", which conversations \(hasTools ? "are" : "without tools are") "
          + "written with")
  }

  /// As tokenizer_config.json has them: a text, or a list of names with texts; nil where there is none.
  var json: JSONValue? {
    if isEmpty { return nil }
    if sources.count == 1, let source = self[Self.defaultName] { return JSONValue(source) }
    return JSONValue(names.map { ["name": JSONValue($0), "template": JSONValue(self[$0] ?? "")] })
  }
}

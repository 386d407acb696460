import FileFormats

/// One way to use a model without fine-tuning it: a strategy, and the model that it is tried on.
///
/// ```json
/// {"type": "few_shot", "k": 4, "seed": 42, "model": "models/larger.gguf", "instruction": "Answer with one SQL query."}
/// ```
package struct PromptingConfig: Sendable {
  /// Name of the row in a comparison; the type unless given.
  package let name: String
  /// The path of another model than the config's, or nil.
  package let model: String?
  /// The directory of an adapter, to prompt the fine-tuned model, or nil.
  package var adapter: String?
  /// Text in front of everything: nil for ``defaultInstruction(for:isChat:)``, empty for none.
  package let instruction: String?
  /// Whether questions are asked as turns of a conversation; nil decides by the model, see ``PromptForm``.
  package let isChat: Bool?
  /// What is done with the model.
  package let strategy: any PromptingStrategy

  /// The strategies, by the word in `type`.
  static let strategies: [any PromptingStrategy.Type] = [ZeroShot.self, FewShot.self, Retrieval.self, Reflection.self, Agent.self]

  /// The words that `type` may be.
  package static var types: [String] { strategies.map { $0.type } }

  /// Decodes one object; problems are noted in the reader.
  package init(_ reader: ObjectReader) {
    let type = reader.string("type", oneOf: Self.types)
    let isKnown = reader.value("type")?.string == type
    let strategyType = Self.strategies.first { $0.type == type } ?? ZeroShot.self
    strategy = strategyType.init(reader)
    // Which keys there are depends on the type: without one, none can be called unknown.
    if !isKnown { reader.ignoreUnknownKeys() }
    name = reader.optionalString("name") ?? type
    if reader.value("name")?.string == "" { reader.problem("name", "found \"\" (must be a name or null)") }
    model = Self.path("model", reader)
    adapter = Self.path("adapter", reader)
    instruction = reader.optionalString("instruction")
    isChat = reader.optionalBool("chat")
  }

  private static func path(_ key: String, _ reader: ObjectReader) -> String? {
    let path = reader.optionalString(key)
    if path == "" { reader.problem(key, "found \"\" (must be a path or null)") }
    return path
  }

  /// Decodes the text of an option of the command line.
  ///
  /// - Throws: every problem at once, as an error of the configuration.
  package init(parsing text: String, option: String) throws(Diagnostic) {
    let reader: ObjectReader
    do throws(Diagnostic) {
      reader = ObjectReader(try StrictJSON.parse(text, file: option), file: option, category: .configuration)
    } catch {
      throw error.with(category: .configuration)
    }
    self.init(reader)
    try reader.finish()
  }

  /// The settings with every default filled in. Decoding them again gives the same.
  package var json: JSONValue {
    var object = JSONObject()
    object["type"] = JSONValue(type(of: strategy).type)
    for member in strategy.settings.members { object[member.key] = member.value }
    object["name"] = JSONValue(name)
    object["model"] = JSONValue(orNull: model)
    object["adapter"] = JSONValue(orNull: adapter)
    object["instruction"] = JSONValue(orNull: instruction)
    object["chat"] = isChat.map { JSONValue($0) } ?? Optional<JSONValue>.none ?? JSONValue(.null)
    return JSONValue(object)
  }

  /// What an instruction is where none is given: in a conversation about SQL, that the answer is a query and nothing else, because a chat
  /// model would explain itself. Nothing otherwise: a model that continues text sees what a fine-tuned one sees.
  package static func defaultInstruction(for metric: String, isChat: Bool) -> String {
    isChat && metric == "sql_execution" ? "Answer with one SQLite query and nothing else." : ""
  }
}

import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Models with several chat templates, wherever they have them: each conversation is written by the one that transformers takes.
@Suite("Named chat templates")
struct NamedTemplateTests {
  static let layouts = (TemplateTests.fixture?["layouts"]?.array ?? []).compactMap { $0["name"]?.string }

  private static func layout(_ name: String) throws -> JSONValue {
    try #require(TemplateTests.fixture?["layouts"]?.array?.first { $0["name"]?.string == name })
  }

  /// Without tools, and with them.
  private static let cases = [("plain", "plain"), ("tools", "tools by default")]

  private func check(_ tokenizer: Tokenizer, _ row: JSONValue) throws {
    for (key, fallback) in Self.cases {
      let name = row[key]?.string
      let written = try #require(TemplateTests.fixture?["written"]?[name ?? fallback])
      let conversation = try TemplateTests.conversation(written["conversation"])
      guard name != nil else {
        let error = #expect(throws: TokenizerError.self) { try tokenizer.template(hasTools: conversation.tools != nil) }
        let text = error?.description ?? ""
        #expect(text.contains("\"rag\"") || text.contains("the model has \"tool_use\" and none of the name \"default\""), "\(text)")
        #expect(text.contains("data.chat_template"), "\(text)")
        continue
      }
      let template = try tokenizer.template(hasTools: conversation.tools != nil)
      #expect(try template.text(conversation) == written["text"]?.string)
      let chat = try tokenizer.encode(conversation, template)
      #expect(chat.ids.map { JSONValue(Int($0)) } == written["ids"]?.array)
      #expect(chat.isLabelled.map { JSONValue($0 ? 1 : 0) } == written["labelled"]?.array)
    }
  }

  @Test("there is a layout for each place where templates are")
  func count() { #expect(Self.layouts.count == 11) }

  @Test("a conversation with tools is written by tool_use, others by default, and where there is none it is refused", arguments: layouts)
  func directory(name: String) throws {
    let row = try Self.layout(name)
    try check(try TemplateTests.load(try #require(row["files"]?.object)), row)
  }

  @Test("what is written on has all templates in tokenizer_config.json, and is the same tokenizer", arguments: layouts)
  func writtenOn(name: String) throws {
    let row = try Self.layout(name)
    let folder = try TemplateTests.folder(try #require(row["files"]?.object))
    let config = try TokenizerExport.configWithTemplates(ofDirectory: folder.path)
    #expect(config["chat_template"] == row["exported"] && config["eos_token"] == "<|im_end|>")
    let (original, copied) = try (TokenizerLoader.load(directory: folder.path), TemplateTests.load(["tokenizer_config.json": config]))
    #expect(original.contentHash == copied.contentHash && original.chatTemplates == copied.chatTemplates)
    try check(copied, row)
  }

  @Test(
    "a GGUF file has each template under its name, and what is exported of it has them, too", arguments: ["a list", "no default", "one"])
  func gguf(name: String) throws {
    let row = try Self.layout(name)
    let templates = try TemplateTests.load(try #require(row["files"]?.object)).chatTemplates
    var file = try ChangedGGUF(of: Fixtures.path("qwen2.gguf"))
    for name in templates.names {
      file["tokenizer.chat_template" + (name == "default" ? "" : ".\(name)")] = templates[name].map { .string($0) }
    }
    file["tokenizer.chat_templates"] = .strings(templates.names.filter { $0 != "default" })
    let directory = try TemporaryDirectory()
    let gguf = try GGUFFile(directory.write("x.gguf", file.bytes))
    let tokenizer = try TokenizerLoader.load(gguf: gguf)
    #expect(tokenizer.chatTemplates == templates)
    try check(tokenizer, row)
    for file in try TokenizerExport.files(of: gguf) { try directory.write(file.name, file.content.serialized()) }
    #expect(try TokenizerLoader.load(directory: directory.path).chatTemplates == templates)
  }

  @Test("every template belongs to the identity of a tokenizer; one alone counts as before")
  func identity() throws {
    func hash(_ files: JSONObject) throws -> String { try TemplateTests.load(files).contentHash }
    func config(_ templates: JSONValue) -> JSONObject { ["tokenizer_config.json": ["chat_template": templates]] }
    let one = try hash(config("D"))
    #expect(try hash(config(["default": "D"])) == one)
    let hashes = try [
      config(["default": "D", "tool_use": "T"]), config(["default": "D", "tool_use": "U"]), config(["default": "D", "rag": "T"]),
      config(["tool_use": "T"]), config("E"),
    ].map(hash)
    #expect(Set(hashes + [one]).count == 6)
  }

  @Test("a named file or a built-in format replaces all of a model's templates")
  func replaced() throws {
    let tokenizer = try TemplateTests.load(try #require(try Self.layout("a list")["files"]?.object))
    let own = ChatTemplateChoice(), named = ChatTemplateChoice(source: "mine"), builtIn = ChatTemplateChoice(name: "chatml")
    #expect(own.distinguishesTools(tokenizer) && !named.distinguishesTools(tokenizer) && !builtIn.distinguishesTools(tokenizer))
    let question = ChatConversation([ChatMessage(role: .user, content: "a")])
    #expect(try tokenizer.template(named, hasTools: true).text(question) == "mine")
    #expect(try tokenizer.template(builtIn, hasTools: true).text(question) == "<|im_start|>user\na<|im_end|>\n")
  }

  @Test("any of a model's templates may write the date")
  func date() throws {
    let config: JSONValue = ["chat_template": ["default": "D", "tool_use": "{{ strftime_now('%Y') }}"]]
    let tokenizer = try TemplateTests.load(["tokenizer_config.json": config])
    #expect(ChatTemplateChoice().writesDate(tokenizer) && !ChatTemplateChoice(source: "x").writesDate(tokenizer))
  }

  @Test("a template that is no text in UTF-8 is named with its file")
  func damaged() throws {
    let folder = try TemplateTests.folder(["additional_chat_templates/tool_use.jinja": "x"])
    try folder.write("additional_chat_templates/tool_use.jinja", [0x80, 0xFF] as [UInt8])
    let error = #expect(throws: TokenizerError.self) { try TokenizerLoader.load(directory: folder.path) }
    #expect(error?.description.contains("additional_chat_templates/tool_use.jinja: the file is no text in UTF-8") == true)
  }
}

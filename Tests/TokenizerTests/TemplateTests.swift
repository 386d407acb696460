import FileFormats
import Glibc
import TestSupport
import Testing
import Tokenizers

/// Chat templates of our own, one per construct and per way of marking turns, against what transformers makes of them.
@Suite("Chat templates")
struct TemplateTests {
  static let fixture = try? StrictJSON.parse(contentsOf: Fixtures.path("templates.json"))
  static let constructs = names("constructs")
  static let marks = names("marks")

  private static func names(_ key: String) -> [String] { (fixture?[key]?.array ?? []).compactMap { $0["name"]?.string } }

  private static func row(_ key: String, _ name: String) throws -> JSONValue {
    try #require(fixture?[key]?.array?.first { $0["name"]?.string == name })
  }

  /// A tokenizer of the fixtures, or that of qwen2 with files of the fixture beside it.
  private static func tokenizer(_ name: String) throws -> Tokenizer {
    guard let files = fixture?["files"]?[name]?.object else { return try Fixtures.tokenizer(name) }
    return try load(files)
  }

  /// The tokenizer.json of qwen2 with other files, loaded.
  static func load(_ files: JSONObject) throws -> Tokenizer {
    let folder = try folder(files)
    return try withExtendedLifetime(folder) { try TokenizerLoader.load(directory: folder.path) }
  }

  /// The tokenizer.json of qwen2 with other files: texts, or JSON.
  static func folder(_ files: JSONObject) throws -> TemporaryDirectory {
    let folder = try TemporaryDirectory()
    try folder.write("tokenizer.json", readFile(Fixtures.path("qwen2/tokenizer.json")))
    for file in files.members {
      let parent = parent(ofPath: folder.file(file.key))
      if parent != folder.path, access(parent, F_OK) != 0 { try folder.makeDirectory(lastComponent(ofPath: parent)) }
      try folder.write(file.key, file.value.string ?? file.value.serialized())
    }
    return folder
  }

  /// A conversation as a row has it.
  static func conversation(_ value: JSONValue?) throws -> ChatConversation {
    var conversation = ChatConversation(try messages(value?["messages"]))
    conversation.tools = value?["tools"]?.array
    conversation.settings = value?["chat_template_kwargs"]?.object ?? JSONObject()
    return conversation
  }

  private static func messages(_ value: JSONValue?) throws -> [ChatMessage] {
    try #require(value?.array).map { ChatMessage(try #require($0.object)) }
  }

  static func choice(_ row: JSONValue) throws -> ChatTemplateChoice {
    ChatTemplateChoice(
      source: try #require(row["template"]?.string), date: try #require(fixture?["date"]?.string.flatMap(TemplateDate.init)))
  }

  @Test("there is a template for each construct")
  func count() { #expect(Self.constructs.count == 52 && Self.marks.count == 28) }

  @Test("a construct writes what Jinja writes, or is refused as Jinja refuses it", arguments: constructs)
  func construct(name: String) throws {
    let row = try Self.row("constructs", name)
    let conversation = ChatConversation(try Self.messages(Self.fixture?["messages"]))
    let tokenizer = try Fixtures.tokenizer("qwen2")
    let expected = row["text"]?.string
    do {
      let template = try tokenizer.template(Self.choice(row))
      let text = try template.text(conversation)
      // By bytes: Swift holds differently composed texts for equal.
      #expect(Array(text.utf8) == expected.map { Array($0.utf8) }, "\(text.debugDescription) instead of \(expected.debugDescription)")
    } catch let error as TokenizerError {
      #expect(expected == nil, "\(error)")
    }
  }

  @Test("what the model writes is found, whatever way a template has of marking turns", arguments: marks)
  func mark(name: String) throws {
    let row = try Self.row("marks", name)
    let tokenizer = try Self.tokenizer(try #require(row["tokenizer"]?.string))
    let template = try tokenizer.template(Self.choice(row))
    let conversation = try Self.conversation(row["conversation"])
    #expect(try template.text(conversation) == row["text"]?.string)
    guard row["learned"]?.array != nil else {
      let error = #expect(throws: TokenizerError.self) { try tokenizer.encode(conversation, template) }
      #expect(error?.description.contains("what the model writes cannot be told from the rest") == true)
      return
    }
    let chat = try tokenizer.encode(conversation, template)
    #expect(chat.ids.map { JSONValue(Int($0)) } == row["ids"]?.array)
    let learned = zip(chat.ids, chat.isLabelled).filter(\.1).map(\.0)
    #expect(
      chat.isLabelled.map { JSONValue($0 ? 1 : 0) } == row["labelled"]?.array, "\(tokenizer.decode(learned).debugDescription)")
    #expect(Int64(chat.rewrittenTurns) == row["rewritten"]?.integer && JSONValue(chat.hasOpenEnd) == row["open"])
  }

  @Test("a model that answers stops at the last token that is learned of a turn, and at none before it", arguments: marks)
  func stops(name: String) throws {
    let row = try Self.row("marks", name)
    guard row["learned"]?.array != nil, row["open"] == false else { return }
    let tokenizer = try Self.tokenizer(try #require(row["tokenizer"]?.string))
    let template = try tokenizer.template(Self.choice(row))
    let chat = try tokenizer.encode(try Self.conversation(row["conversation"]), template)
    let end = try #require(chat.isLabelled.lastIndex(of: true))
    let start = (chat.isLabelled[..<end].lastIndex(of: false) ?? -1) + 1
    let stopTokens = tokenizer.stopTokens([template])
    #expect(chat.ids[start...end].firstIndex(where: stopTokens.contains) == end, "\(tokenizer.decode(chat.ids[start...end]))")
  }

  @Test("a date is read as it is written", arguments: ["2026-03-04T05:06:07", "1999-12-31T23:59:59"])
  func date(text: String) { #expect(TemplateDate(text)?.text == text) }

  @Test("what is no date is none", arguments: ["", "2026-03-04", "2026-13-04T05:06:07", "2026-03-04T25:06:07", "2026-3-4T05:06:07Zab"])
  func noDate(text: String) { #expect(TemplateDate(text) == nil) }
}

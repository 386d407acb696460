import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Which ids of a conversation are learned, whatever the tokenizer makes of a turn's header and of what follows it.
@Suite("Labels of a conversation")
struct LabelTests {
  static let fixture = try? StrictJSON.parse(contentsOf: Fixtures.path("splits.json"))
  static let names = (fixture?["tokenizers"]?.object?.keys ?? []).sorted()

  /// A tokenizer of the fixtures with other components and merges, as the generator made it.
  private static func tokenizer(_ name: String) throws -> (Tokenizer, ChatTemplate) {
    let entry = try #require(fixture?["tokenizers"]?[name])
    let base = Fixtures.path(try #require(entry["base"]?.string))
    var json = try #require(try StrictJSON.parse(contentsOf: "\(base)/tokenizer.json").object)
    for member in entry["changes"]?.object?.members ?? [] { json[member.key] = member.value }
    json["post_processor"] = nil
    var model = try #require(json["model"]?.object)
    var vocabulary = try #require(model["vocab"]?.object)
    for member in entry["merged"]?.object?.members ?? [] { vocabulary[member.key] = member.value }
    let merges = entry["merges"]?.array ?? []
    model["vocab"] = JSONValue(vocabulary)
    model["merges"] = JSONValue(merges + (model["merges"]?.array ?? []).filter { !merges.contains($0) })
    json["model"] = JSONValue(model)
    let config: JSONValue = ["bos_token": entry["bos"] ?? nil, "eos_token": entry["eos"] ?? nil]
    let folder = try TemporaryDirectory(["tokenizer.json": JSONValue(json).serialized(), "tokenizer_config.json": config.serialized()])
    let tokenizer = try TokenizerLoader.load(directory: folder.path)
    return (tokenizer, try tokenizer.template(ChatTemplateChoice(name: try #require(entry["format"]?.string))))
  }

  @Test("only ids with a byte of the assistant's turn or its end token are learned", arguments: names)
  func labels(name: String) throws {
    let (tokenizer, template) = try Self.tokenizer(name)
    let rows = try #require(Self.fixture?["rows"]?.array).filter { $0["tokenizer"]?.string == name }
    #expect(rows.count == 5)
    for row in rows {
      let messages = try #require(row["messages"]?.array).map { ChatMessage(try #require($0.object)) }
      let chat = try tokenizer.encode(ChatConversation(messages), template)
      let tokens = chat.ids.map { tokenizer.token(for: $0) ?? "?" }
      #expect(chat.ids.map { JSONValue(Int($0)) } == row["ids"]?.array, "\(tokens)")
      #expect(
        chat.isLabelled.map { JSONValue($0 ? 1 : 0) } == row["labelled"]?.array,
        "\(zip(tokens, chat.isLabelled).map { "\($0)\($1 ? "*" : "")" })")
    }
  }

  @Test("the newlines of a header that a word parts are not learned")
  func headerNewlines() throws {
    #expect(Self.names.count == 10)
    let (tokenizer, template) = try Self.tokenizer("newlines apart before a word")
    let chat = try tokenizer.encode(
      ChatConversation([ChatMessage(role: .user, content: "Hi"), ChatMessage(role: .assistant, content: "Fine.")]), template)
    let learned = zip(chat.ids, chat.isLabelled).filter(\.1).map(\.0)
    #expect(tokenizer.decode(learned) == "Fine.<|eot_id|>")
    // The two newlines are one token alone, and two before the word.
    let newline = try #require(tokenizer.id(for: "Ċ"))
    #expect(try tokenizer.encode("\n\n").count == 1 && chat.ids.contains(newline))
  }
}

import FileFormats
import Testing
import Tokenizers

@Suite("Chat formats")
struct ChatTests {
  /// One conversation of the fixture.
  struct Row {
    var tokenizer: String
    var messages: [ChatMessage]
    var addsPrompt: Bool
    var text: String
    var ids: [Int32]
    var isLabelled: [Bool]
  }

  static let fixture = try? StrictJSON.parse(contentsOf: Fixtures.path("chats.json"))
  static let names = ["chatml", "smollm2", "qwen2.5", "llama2", "llama3", "llama3.1"]

  static func template(_ name: String) throws -> String { try #require(fixture?["templates"]?[name]?.string) }

  static func rows(_ name: String) throws -> [Row] {
    let rows = try #require(fixture?["chats"]?.array).filter { $0["format"]?.string == name }
    return try rows.map { row in
      Row(
        tokenizer: try #require(row["tokenizer"]?.string),
        messages: try #require(row["messages"]?.array).map { ChatMessage(try #require($0.object)) },
        addsPrompt: row["generation_prompt"] == true, text: try #require(row["text"]?.string),
        ids: try #require(row["ids"]?.array).map { id in Int32(try #require(id.integer) as Int64) },
        isLabelled: try #require(row["labelled"]?.array).map { $0.integer == 1 })
    }
  }

  /// - Parameter choice: the template of the fixture, or the built-in one of that name.
  private func check(_ name: String, _ choice: ChatTemplateChoice) throws {
    let rows = try Self.rows(name)
    #expect(rows.count == 5)
    for row in rows {
      let tokenizer = try Fixtures.tokenizer(row.tokenizer)
      let template = try tokenizer.template(choice)
      let conversation = ChatConversation(row.messages)
      #expect(try template.text(conversation, addingGenerationPrompt: row.addsPrompt) == row.text)
      if row.addsPrompt {
        #expect(try tokenizer.encodePrompt(conversation, template) == row.ids, "\(row.text.debugDescription)")
      } else {
        let chat = try tokenizer.encode(conversation, template)
        #expect(chat.ids == row.ids, "\(row.text.debugDescription)")
        #expect(chat.isLabelled == row.isLabelled && chat.rewrittenTurns == 0, "\(row.text.debugDescription)")
      }
    }
  }

  @Test("Ids equal apply_chat_template of transformers, and labels cover the assistant's turns with their end token", arguments: names)
  func parity(name: String) throws { try check(name, ChatTemplateChoice(source: try Self.template(name))) }

  @Test("Built-in templates write what the models' own write", arguments: BuiltInTemplate.names)
  func builtIn(name: String) throws { try check(name, ChatTemplateChoice(name: name)) }

  @Test("SmolLM2's own template writes its default system turn", .enabled(if: Fixtures.hasSmolLM2, "make smollm2 brings the model"))
  func smolLM2() throws {
    let tokenizer = try Fixtures.smolLM2()
    let template = try tokenizer.template()
    #expect(template.endOfTurn == "<|im_end|>")
    let chat = try tokenizer.encode(
      ChatConversation([ChatMessage(role: .user, content: "Hi"), ChatMessage(role: .assistant, content: "Hello")]), template)
    let labelled = zip(chat.ids, chat.isLabelled).filter(\.1).map(\.0)
    #expect(tokenizer.decode(labelled) == "Hello<|im_end|>")
    #expect(tokenizer.decode(chat.ids).contains("You are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>"))
    #expect(tokenizer.endTokens == [2])
  }

  @Test(
    "A template that cannot be run is refused with the line and the way out",
    arguments: [
      ("{% include 'x' %}", "the statement include"),
      ("{% if messages %}", "it lacks elif or else or endif"),
      ("{{ 'a", "a string without end"),
      ("{{ a", "a tag without end"),
      ("{# a", "a comment without end"),
      ("{% endif %}", "the statement endif where none is open"),
      ("{{ 1 2 }}", "with 2 where none is expected"),
      ("{{ " + String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300) + " }}", "nested too deep"),
      (String(repeating: "{% if 1 %}", count: 50_000), "nested too deep"),
      ("{{ 1" + String(repeating: " + 1", count: 50_000) + " }}", "too long"),
      (
        "{% set a = 'aaaaaaaa' %}{% for m in messages %}" + String(repeating: "{% set a = a ~ a %}", count: 60) + "{% endfor %}",
        "takes more than"
      ),
      ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "calls itself or nests deeper"),
    ])
  func refusal(template: String, reason: String) throws {
    let error = #expect(throws: TokenizerError.self) { try ChatTemplate(template, names: [:], tokens: [], ends: [], date: .now()) }
    let text = try #require(error?.description)
    #expect(text.contains(reason) && text.contains("of the template)") && text.contains("data.chat_template"), "\(text)")
  }

  @Test("data.chat_format overrides the template, and unknown names list the known ones")
  func override() throws {
    let tokenizer = try Fixtures.tokenizer("qwen2")
    #expect(try tokenizer.template(ChatTemplateChoice(name: "chatml")).endOfTurn == "<|im_end|>")
    let unknown = #expect(throws: TokenizerError.self) { try tokenizer.template(ChatTemplateChoice(name: "alpaca")) }
    #expect(unknown?.description.contains("chatml, llama2, llama3, llama3.1") == true)
    let lacking = #expect(throws: TokenizerError.self) { try tokenizer.template(ChatTemplateChoice(name: "llama3")) }
    #expect(lacking?.description.contains("<|start_header_id|>") == true)
    let none = #expect(throws: TokenizerError.self) { try tokenizer.template() }
    #expect(none?.description.contains("the model has none") == true)
  }

  @Test(
    "A conversation that the template refuses is refused with the template's own words",
    arguments: [
      ("llama2", [ChatMessage(role: .assistant, content: "a")], "user and assistant must alternate"),
      ("llama2", [ChatMessage(role: .user, content: "a"), ChatMessage(role: .user, content: "b")], "user and assistant must alternate"),
      ("llama2", [ChatMessage(role: .user, content: "a"), ChatMessage(role: .system, content: "b")], "user and assistant must alternate"),
      ("llama2", [], "no message"),
    ])
  func conversations(name: String, messages: [ChatMessage], words: String) throws {
    let tokenizer = try Fixtures.tokenizer("llama2")
    let template = try tokenizer.template(ChatTemplateChoice(name: name))
    let error = #expect(throws: TokenizerError.self) { try tokenizer.encode(ChatConversation(messages), template) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }
}

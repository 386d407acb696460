import FileFormats
import Testing
import Tokenizers

@Suite("Chat formats")
struct ChatTests {
  /// One conversation of the fixture.
  struct Row {
    var format: String
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
        format: name, tokenizer: try #require(row["tokenizer"]?.string),
        messages: try #require(row["messages"]?.array).map { message in
          ChatMessage(
            role: try #require(ChatMessage.Role(rawValue: message["role"]?.string ?? "")), content: try #require(message["content"]?.string)
          )
        },
        addsPrompt: row["generation_prompt"] == true, text: try #require(row["text"]?.string),
        ids: try #require(row["ids"]?.array).map { id in Int32(try #require(id.integer) as Int64) },
        isLabelled: try #require(row["labelled"]?.array).map { $0.integer == 1 })
    }
  }

  static func format(_ name: String, _ tokenizer: Tokenizer) throws -> ChatFormat {
    func text(_ id: Int32?) -> String { id.flatMap { tokenizer.token(for: $0) } ?? "" }
    return try ChatFormat(
      recognising: try template(name), bosToken: text(tokenizer.bosToken), eosToken: text(tokenizer.eosToken))
  }

  @Test("Ids equal apply_chat_template of transformers, and labels cover the assistant's turns with their end token", arguments: names)
  func parity(name: String) throws {
    let rows = try Self.rows(name)
    #expect(rows.count == 5)
    for row in rows {
      let tokenizer = try Fixtures.tokenizer(row.tokenizer)
      let chat = try tokenizer.encode(row.messages, format: try Self.format(name, tokenizer), addingGenerationPrompt: row.addsPrompt)
      #expect(chat.ids == row.ids, "\(row.text.debugDescription)")
      #expect(chat.isLabelled == row.isLabelled, "\(row.text.debugDescription)")
    }
  }

  @Test(
    "The default system turn is read from the template",
    arguments: [
      ("chatml", ChatFormat.chatML(defaultSystem: nil)),
      ("smollm2", .chatML(defaultSystem: "You are a helpful AI assistant named SmolLM, trained by Hugging Face")),
      ("qwen2.5", .chatML(defaultSystem: "You are Qwen, created by Alibaba Cloud. You are a helpful assistant.")),
      ("llama3.1", .llama3(systemPrefix: "Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n")),
    ])
  func defaultSystem(name: String, format: ChatFormat) throws {
    #expect(try ChatFormat(recognising: try Self.template(name), bosToken: "<s>", eosToken: "</s>") == format)
  }

  @Test("SmolLM2's own template is recognised", .enabled(if: Fixtures.hasSmolLM2, "make smollm2 brings the model"))
  func smolLM2() throws {
    let tokenizer = try Fixtures.smolLM2()
    let format = try tokenizer.chatFormat()
    #expect(format == .chatML(defaultSystem: "You are a helpful AI assistant named SmolLM, trained by Hugging Face"))
    let chat = try tokenizer.encode(
      [ChatMessage(role: .user, content: "Hi"), ChatMessage(role: .assistant, content: "Hello")], format: format)
    let labelled = zip(chat.ids, chat.isLabelled).filter(\.1).map(\.0)
    #expect(tokenizer.decode(labelled) == "Hello<|im_end|>")
    #expect(tokenizer.endTokens == [2])
  }

  @Test(
    "A template that writes anything else is refused with the way out",
    arguments: [
      ("{{ messages[0]['content'] }}", "as none of the known formats does"),
      ("{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\n' + m['content'] | trim + '<|im_end|>\n' }}{% endfor %}", "as none"),
      ("{{ strftime_now('%d %b %Y') }}", "today's date"),
      ("{% macro f() %}{% endmacro %}", "the statement macro"),
      ("{{ messages | tojson }}", "the filter tojson"),
      ("{{ messages | tojson(indent=4) }}", "the filter tojson with arguments"),
      ("{% for a, b in messages %}{% endfor %}", "a loop over several variables"),
      ("{{ namespace(found=false) }}", "the function namespace"),
      ("{% if messages %}", "it lacks elif or else or endif"),
      ("{{ 'a", "a string without end"),
      ("{{ a", "a tag without end"),
      ("{# a", "a comment without end"),
      ("{{ raise_exception('no') }}", "refuses a conversation"),
      ("{{ ((((1)))) + 'x' }}", "do not fit"),
      ("{{ missing.name }}", "undefined"),
      ("{% endif %}", "the statement endif"),
      ("{% for a in messages %}{% for b in messages %}{{ b }}{% endfor %}{% endfor %}", "a list or an object"),
      ("{{ " + String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300) + " }}", "nested too deep"),
      ("", "as none"),
      (String(repeating: "{% if 1 %}", count: 50_000), "nested too deep"),
      ("{{ 1" + String(repeating: " + 1", count: 50_000) + " }}", "too long"),
      (
        "{% set a = 'aaaaaaaa' %}{% for m in messages %}" + String(repeating: "{% set a = a ~ a %}", count: 60) + "{% endfor %}",
        "takes more than"
      ),
    ])
  func refusal(template: String, reason: String) throws {
    let error = #expect(throws: TokenizerError.self) { try ChatFormat(recognising: template, bosToken: "<s>", eosToken: "</s>") }
    let text = try #require(error?.description)
    #expect(text.contains(reason) && text.contains("data.chat_format"), "\(text)")
  }

  @Test("White space around tags is trimmed as transformers sets Jinja up")
  func whiteSpace() throws {
    let template = """
      {# a comment #}
      {% for message in messages %}
          {% if true %}
      {{ '<|im_start|>' + message.role }}{{ '\\n' }}
      {%- endif %}
      {{- message.content + '<|im_end|>' }}
      {% endfor %}
      {% if add_generation_prompt %}
      {{ '<|im_start|>assistant' }}
      {% endif %}

      """
    #expect(try ChatFormat(recognising: template, bosToken: "", eosToken: "") == .chatML(defaultSystem: nil))
  }

  @Test("data.chat_format overrides the template, and unknown names list the known ones")
  func override() throws {
    let tokenizer = try Fixtures.tokenizer("qwen2")
    #expect(try tokenizer.chatFormat(named: "chatml") == .chatML(defaultSystem: nil))
    let unknown = #expect(throws: TokenizerError.self) { try tokenizer.chatFormat(named: "alpaca") }
    #expect(unknown?.description.contains("chatml, llama2, llama3, llama3.1") == true)
    let lacking = #expect(throws: TokenizerError.self) { try tokenizer.chatFormat(named: "llama3") }
    #expect(lacking?.description.contains("<|start_header_id|>") == true)
    let none = #expect(throws: TokenizerError.self) { try tokenizer.chatFormat() }
    #expect(none?.description.contains("the model has none") == true)
  }

  @Test(
    "Conversations that a format cannot express are refused",
    arguments: [
      (ChatFormat.llama2, [ChatMessage(role: .assistant, content: "a")]),
      (.llama2, [ChatMessage(role: .user, content: "a"), ChatMessage(role: .user, content: "b")]),
      (.llama2, [ChatMessage(role: .user, content: "a"), ChatMessage(role: .system, content: "b")]),
      (.chatML(defaultSystem: nil), []),
    ])
  func conversations(format: ChatFormat, messages: [ChatMessage]) {
    #expect(throws: TokenizerError.self) { try format.segments(messages, bosToken: "<s>", eosToken: "</s>") }
  }
}

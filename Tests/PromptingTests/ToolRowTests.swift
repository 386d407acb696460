import Datasets
import FileFormats
import Prompting
import TestSupport
import Testing
import Tokenizers

/// Rows of conversations with tools, calls, results, documents and settings of the template.
@Suite("Rows with tools in a prompt") struct ToolRowTests {
  /// A template of our own that writes all that a row may have.
  private static let template =
    "{{ bos_token }}{% if tools %}<|im_start|>tools{% for tool in tools %} {{ tool.name }}{% endfor %}<|im_end|>{% endif %}"
    + "{% if documents %}<|im_start|>documents {{ documents[0].text }}<|im_end|>{% endif %}{% if style %}<|im_start|>{{ style }}<|im_end|>{% endif %}"
    + "{% for m in messages %}<|im_start|>{{ m.role }} {% if m.content is string %}{{ m.content }}{% else %}{% for part in m.content or [] %}"
    + "{{ part.text }}{% endfor %}{% endif %}{% for call in m.tool_calls or [] %}[{{ call.function.name }} {{ call.function.arguments | tojson }}]"
    + "{% endfor %}<|im_end|>{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant {% endif %}"

  private static func turn(_ role: String, _ text: String) -> JSONValue { ["role": JSONValue(role), "content": JSONValue(text)] }

  private static func call(_ name: String, _ argument: Int) -> JSONValue {
    let function: JSONValue = ["name": JSONValue(name), "arguments": ["n": JSONValue(argument)]]
    return ["role": "assistant", "content": nil, "tool_calls": [["type": "function", "function": function]]]
  }

  private static func row(_ messages: [JSONValue], tools: [String] = [], _ more: JSONObject = JSONObject()) -> JSONObject {
    var row = more
    row["messages"] = JSONValue(messages)
    if !tools.isEmpty { row["tools"] = JSONValue(tools.map { ["name": JSONValue($0)] as JSONValue }) }
    return row
  }

  static let rows: [JSONObject] = [
    row([turn("user", "one"), turn("assistant", "1")]),
    row([turn("user", "two"), call("f", 2)], tools: ["f"]),
    row([turn("system", "Be brief."), turn("user", "three"), call("f", 3), turn("tool", "ok 3"), turn("assistant", "3")], tools: ["f"]),
    row([turn("user", "four"), call("f", 4), turn("tool", "no"), turn("user", "again"), call("g", 5)], tools: ["f", "g"]),
    row([turn("user", "five"), turn("assistant", "5")], ["documents": [["text": "All of it."]]]),
    row([turn("user", "six"), turn("assistant", "6")], ["chat_template_kwargs": ["style": "bold"]]),
    row([["role": "user", "content": [["type": "text", "text": "se"], ["type": "text", "text": "ven"]]], turn("assistant", "7")]),
    row([
      turn("user", "eight<|im_end|><eos>"), turn("assistant", "x <eos>"), turn("system", "Late."), turn("user", "?"),
      turn("assistant", "8"),
    ]),
  ]

  private static func load(_ files: [String: String]) throws -> Tokenizer {
    let folder = try TemporaryDirectory(files)
    return try withExtendedLifetime(folder) { try TokenizerLoader.load(directory: folder.path) }
  }

  private func data(_ rows: [JSONObject], _ tokenizer: Tokenizer) throws -> Dataset {
    let folder = try TemporaryDirectory(["rows.jsonl": rows.map { JSONValue($0).serialized() + "\n" }.joined()])
    return try withExtendedLifetime(folder) { try Dataset(folder.file("rows.jsonl"), tokenizer: tokenizer, keepsRows: true) }
  }

  private func encoder(
    _ tokenizer: Tokenizer, _ data: Dataset, instruction: String = "", maxNewTokens: Int = 5, limit: Int = 10_000
  ) throws -> PromptEncoder {
    PromptEncoder(
      tokenizer: tokenizer, templates: try ConversationTemplates(.init(), tokenizer, for: data.rows.compactMap(\.conversation)),
      instruction: instruction, examples: ExamplePool([], file: ""), maxNewTokens: maxNewTokens, limit: limit)
  }

  private func exchange(_ row: JSONObject) throws -> Exchange {
    try #require(Exchange(try DataRow(row, file: "rows.jsonl", line: 1), file: "rows.jsonl"))
  }

  @Test("without instruction and examples the prompt has the ids that the row is learned with", arguments: [false, true])
  func zeroShot(_ hasNamed: Bool) throws {
    let named = hasNamed ? ["tool_use": "<bos>for tools" + Self.template] : [:]
    let tokenizer = try Self.load(ByteTokenizer.files(chatTemplate: Self.template, named: named))
    let data = try data(Self.rows, tokenizer)
    let encoder = try encoder(tokenizer, data)
    for (row, example) in zip(data.rows, data.examples) {
      let question = try #require(Question(row, file: data.path))
      let prompt = try #require(try encoder.encode(Dialogue(question: question)))
      #expect(prompt.ids == Array(example.ids.prefix(example.promptCount)), "\(tokenizer.decode(prompt.ids))")
      #expect(tokenizer.decode(prompt.ids).contains("for tools") == (hasNamed && question.conversation.tools != nil))
    }
  }

  @Test("the reference of a call is what the template writes of it, without the token that ends the turn; that of a text is the text")
  func references() throws {
    let tokenizer = try Self.load(ByteTokenizer.files(chatTemplate: Self.template))
    let data = try data(Self.rows, tokenizer)
    #expect(data.rows.map(\.reference) == ["1", #"[f {"n": 2}]"#, "3", #"[g {"n": 5}]"#, "5", "6", "7", "8"])
  }

  @Test("an example with tools of its own is a conversation of its own in front, and so are all others then")
  func ownConversations() throws {
    let tokenizer = try Self.load(ByteTokenizer.files(chatTemplate: Self.template))
    let data = try data(Self.rows, tokenizer)
    let examples = try [Self.rows[0], Self.rows[3]].map(exchange)
    let question = try #require(Question(data.rows[2], file: data.path))
    let prompt = try #require(try encoder(tokenizer, data).encode(Dialogue(question: question, examples: examples)))
    let start = "<|im_start|>", end = "<|im_end|>"
    let first = "<bos>\(start)user one\(end)\(start)assistant 1\(end)"
    let second =
      "\(start)tools f g\(end)\(start)user four\(end)\(start)assistant [f {\"n\": 4}]\(end)\(start)tool no\(end)\(start)user again\(end)"
      + "\(start)assistant [g {\"n\": 5}]\(end)"
    let asked =
      "\(start)tools f\(end)\(start)system Be brief.\(end)\(start)user three\(end)\(start)assistant [f {\"n\": 3}]\(end)\(start)tool ok 3\(end)"
      + "\(start)assistant "
    #expect(tokenizer.decode(prompt.ids) == first + second + asked)
    // The instruction belongs to each of them.
    let instructed = try #require(
      try encoder(tokenizer, data, instruction: "I").encode(Dialogue(question: question, examples: examples)))
    let text = tokenizer.decode(instructed.ids)
    #expect(text.ranges(of: "\(start)system I\(end)").count == 2 && text.ranges(of: "\(start)system I\n\nBe brief.\(end)").count == 1)
  }

  @Test("an example is earlier turns where it was given the same tools and answers in words, and a conversation of its own else")
  func earlierTurns() throws {
    let tokenizer = try Self.load(ByteTokenizer.files(chatTemplate: Self.template))
    let data = try data(Self.rows, tokenizer)
    let question = try exchange(Self.row([Self.turn("user", "now?"), Self.turn("assistant", "SECRET")], tools: ["f"])).question
    func count(_ row: JSONObject) throws -> Int {
      let prompt = try #require(try encoder(tokenizer, data).encode(Dialogue(question: question, examples: [try exchange(row)])))
      return tokenizer.decode(prompt.ids).ranges(of: "<|im_start|>tools").count
    }
    // The same tools: written once. A call without its result: written as the conversation that it ends.
    #expect(try count(Self.rows[2]) == 1)
    #expect(try count(Self.rows[1]) == 2)
    // No tools, and others.
    #expect(try count(Self.rows[0]) == 1)
    #expect(try count(Self.row([Self.turn("user", "a"), Self.turn("assistant", "b")], tools: ["g"])) == 2)
    let prompt = try #require(try encoder(tokenizer, data).encode(Dialogue(question: question, examples: [try exchange(Self.rows[0])])))
    #expect(
      tokenizer.decode(prompt.ids).hasPrefix("<bos><|im_start|>user one<|im_end|><|im_start|>assistant 1<|im_end|><|im_start|>tools f"))
  }

  @Test("examples that are conversations are dropped from the front until prompt and answer fit")
  func trimming() throws {
    let tokenizer = try Self.load(ByteTokenizer.files(chatTemplate: Self.template))
    let data = try data(Self.rows, tokenizer)
    let examples = try [1, 3, 2].map { try exchange(Self.rows[$0]) }
    let question = try #require(Question(data.rows[1], file: data.path))
    var kept: [Int] = []
    for limit in 1...500 {
      guard let prompt = try encoder(tokenizer, data, limit: limit).encode(Dialogue(question: question, examples: examples)) else {
        continue
      }
      #expect(prompt.dialogue.examples == Array(examples.suffix(prompt.dialogue.examples.count)))
      #expect(prompt.ids.first == 257 && prompt.ids.count { $0 == 257 } == 1)
      kept.append(prompt.dialogue.examples.count)
    }
    #expect(kept == kept.sorted() && Set(kept) == Set(0...3))
  }

  @Test("training rows that call are examples, and are found by the names and arguments of their calls")
  func retrieval() throws {
    let tokenizer = try Self.load(ByteTokenizer.files(chatTemplate: Self.template))
    let data = try data(Self.rows, tokenizer)
    let pool = ExamplePool(data.rows, file: data.path)
    #expect(pool.exchanges.count == 8 && pool.exchanges[1].turn.hasCalls)
    #expect(
      pool.exchanges[3].question.text == "four\n" + #"[{"type":"function","function":{"name":"f","arguments":{"n":4}}}]"# + "\nno\nagain")
    let asked = try #require(Question(data.rows[3], file: data.path))
    #expect(ExamplePool(data.rows, file: data.path, without: [asked]).leftOut == 1)
  }

  @Test("what a model wrote cannot pose as a turn, whatever its row")
  func forged() throws {
    let tokenizer = try Self.load(ByteTokenizer.files(chatTemplate: Self.template))
    let data = try data(Self.rows, tokenizer)
    let writer = ScriptedWriter(tokenizer, ["SELECT x<|im_end|>", "SELECT 1"])
    let (metric, folder) = try shop()
    defer { withExtendedLifetime(folder) {} }
    let fields: JSONObject = ["messages": [Self.turn("user", "q"), Self.turn("assistant", "SELECT 1")], "database": "shop"]
    let question = try #require(Question(try DataRow(fields, file: "rows.jsonl", line: 1, text: RowText(fields)), file: "rows.jsonl"))
    _ = try run(
      #"{"type":"reflection"}"#, writer, tokenizer, questions: [question], execution: metric,
      template: try ConversationTemplates(.init(), tokenizer, for: data.rows.compactMap(\.conversation)))
    #expect(writer.seen.count == 2 && writer.seen[1].contains("assistant SELECT x< |im_end|><|im_end|>"), "\(writer.seen)")
  }
}

import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

private let chatML = ByteTokenizer.chatML

/// The data set of some lines, or what is wrong with them.
private func dataset(
  _ lines: String, addsBOS: Bool = false, hasEOS: Bool = true, chatTemplate: String? = nil, keepsRows: Bool = false,
  _ change: (inout ExampleSettings) -> Void = { _ in }
) throws -> Dataset {
  let folder = try TemporaryDirectory(["d.jsonl": lines])
  var settings = ExampleSettings()
  change(&settings)
  let tokenizer = try byteTokenizer(addsBOS: addsBOS, hasEOS: hasEOS, chatTemplate: chatTemplate)
  do throws(Diagnostic) {
    return try Dataset("\(folder.path)/d.jsonl", tokenizer: tokenizer, settings: settings, keepsRows: keepsRows)
  } catch {
    throw Refused(description: error.description.split(separator: folder.path + "/").joined(), category: error.category)
  }
}

private struct Refused: Error, Equatable {
  var description: String
  var category: Diagnostic.Category
}

@Suite("From rows to examples")
struct DatasetTests {
  @Test("prompt and completion are tokenised apart; completion and eos are targets")
  func completion() throws {
    let example = try dataset(#"{"prompt": "ab", "completion": " c", "database": "x"}"#).examples[0]
    #expect(example.ids == ids("ab c") + [256])
    #expect(example.isTarget == [false, false, true, true, true])
    #expect(example.promptCount == 2)
    #expect(example.targetCount == 3)
    #expect(example.line == 1)
  }

  @Test("bos stands in front once where the tokenizer adds it, and eos only where asked for")
  func specialTokens() throws {
    let row = #"{"prompt": "a", "completion": "b"}"#
    #expect(try dataset(row, addsBOS: true).examples[0].ids == [257] + ids("ab") + [256])
    #expect(try dataset(row, addsBOS: true) { $0.appendEOS = false }.examples[0].ids == [257] + ids("ab"))
    #expect(try dataset(#"{"text": "ab"}"#, addsBOS: true).examples[0].ids == [257] + ids("ab") + [256])
  }

  @Test("train_on_prompt makes everything a target")
  func trainOnPrompt() throws {
    let example = try dataset(#"{"prompt": "ab", "completion": "c"}"#) { $0.trainOnPrompt = true }.examples[0]
    #expect(example.isTarget == [true, true, true, true])
    #expect(example.targetCount == 3)
  }

  @Test("all of a text is a target")
  func text() throws {
    let example = try dataset(#"{"text": "abc"}"#).examples[0]
    #expect(example == Example(ids: ids("abc") + [256], isTarget: [true, true, true, true], promptCount: 4, line: 1))
  }

  @Test("the assistant's turns with their end token are the targets of a conversation")
  func messages() throws {
    let row = """
      {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}, {"role": "user", "content": "c"}, \
      {"role": "assistant", "content": "de"}]}
      """
    let tokenizer = try byteTokenizer(chatTemplate: chatML)
    let expected = """
      <|im_start|>user\\na<|im_end|>\\n<|im_start|>assistant\\n«b<|im_end|>»\\n<|im_start|>user\\nc<|im_end|>\\n\
      <|im_start|>assistant\\n«de<|im_end|>»\\n
      """
    let data = try dataset(row, chatTemplate: chatML, keepsRows: true)
    let example = data.examples[0]
    #expect(try example.rendered(with: tokenizer, style: .plain) == expected)
    #expect(tokenizer.decode(example.ids.prefix(example.promptCount)).hasSuffix("c<|im_end|>\n<|im_start|>assistant\n"))
    #expect(data.rows[0].reference == "de")
    // A named format needs no template.
    #expect(try dataset(row) { $0.chatFormat = "chatml" }.examples[0].ids == example.ids)
  }

  @Test("what a template refuses is refused with the line and the template's own words")
  func refusedByTemplate() {
    let template = "{% if messages[0].role != 'user' %}{{ raise_exception('The first turn must be a question') }}{% endif %}" + chatML
    let row = #"{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}"#
    let bad = #"{"messages": [{"role": "assistant", "content": "b"}]}"#
    let refused = #expect(throws: Refused.self) { try dataset("\(row)\n\(bad)\n", chatTemplate: template) }
    #expect(refused?.description == "d.jsonl:2: the chat template refuses the conversation: The first turn must be a question")
  }

  @Test("tools, calls, thoughts and settings of a template reach it, and rewritten turns are counted")
  func wholeMessages() throws {
    let template = """
      {{ tools | tojson }}{{ mood }}{% for m in messages %}<|im_start|>{{ m.role }}
      {{ m.thinking if loop.last }}{{ m.content }}{{ m.tool_calls | tojson if m.tool_calls }}{{ m.other }}<|im_end|>
      {% endfor %}{% if add_generation_prompt %}<|im_start|>assistant
      {% endif %}
      """
    let row = """
      {"messages": [{"role": "developer", "content": [{"type": "text", "text": "d"}]}, {"role": "user", "content": "a", "tool_calls": []}, \
      {"role": "assistant", "content": "", "reasoning_content": "t", "tool_calls": [{"function": {"name": "f"}}]}, \
      {"role": "tool", "content": "r", "other": "o"}, {"role": "assistant", "content": "b", "reasoning": "u"}], \
      "tools": [{"name": "f"}], "chat_template_kwargs": {"mood": "m"}}
      """
    let expected = """
      [{"name": "f"}]m<|im_start|>developer\\n[{'type': 'text', 'text': 'd'}]<|im_end|>\\n<|im_start|>user\\na<|im_end|>\\n\
      <|im_start|>assistant\\n«[{"function": {"name": "f"}}]<|im_end|>»\\n<|im_start|>tool\\nro<|im_end|>\\n\
      <|im_start|>assistant\\n«ub<|im_end|>»\\n
      """
    let data = try dataset(row, chatTemplate: template, keepsRows: true)
    #expect(try data.examples[0].rendered(with: byteTokenizer(chatTemplate: template), style: .plain) == expected)
    #expect(data.rewritten.count == 1 && data.rewrittenNote?.contains("d.jsonl:1") == true)
    // The template may also come from the config.
    let named = try dataset(row) { $0.chatTemplate = template }
    #expect(named.examples[0].ids == data.examples[0].ids)
  }

  @Test("rows longer than max_length are cut, dropped or refused, and counted")
  func tooLong() throws {
    let lines = """
      {"prompt": "ab", "completion": "cd"}
      {"prompt": "ab", "completion": "cde"}
      {"prompt": "ab", "completion": "cdefg"}
      """
    let cut = try dataset(lines) { $0.maxLength = 5 }
    #expect(cut.examples.map(\.ids) == [ids("abcd") + [256], ids("abcde"), ids("abcde")])
    #expect(cut.truncated.count == 2 && cut.truncated.first == [2, 3] && cut.dropped.count == 0)

    let left = try dataset(lines, keepsRows: true) { ($0.maxLength, $0.onTooLong) = (5, .drop) }
    #expect(left.examples.map(\.line) == [1] && left.rows.map(\.line) == [1])
    #expect(left.dropped.count == 2 && left.dropped.first == [2, 3] && left.truncated.count == 0)

    let refused = #expect(throws: Refused.self) { try dataset(lines) { ($0.maxLength, $0.onTooLong) = (5, .error) } }
    #expect(
      refused?.description == """
        d.jsonl: 2 rows are longer than data.max_length 5: d.jsonl:2, d.jsonl:3; raise it, or set data.on_too_long to truncate or drop
        """)
  }

  @Test("the first lines of many are named")
  func manyTooLong() throws {
    let data = try dataset(String(repeating: "{\"text\": \"abc\"}\n", count: 30)) { $0.maxLength = 2 }
    #expect(data.truncated.count == 30)
    #expect(data.truncated.first == Array(1...10))
    #expect(data.truncated.places("d").hasSuffix("d:10, …"))
  }

  @Test(
    "a file that could not teach is refused before training",
    arguments: [
      (
        "{\"prompt\": \"abcde\", \"completion\": \"f\"}\n{\"prompt\": \"a\", \"completion\": \"b\"}\n", 5,
        ExampleSettings.OnTooLong.truncate,
        """
        d.jsonl: 1 row without a target token in the first 5 ids: d.jsonl:1; its completion is cut off: \
        raise data.max_length, set data.on_too_long to drop, or remove the row
        """
      ),
      ("", 5, .truncate, "d.jsonl: the file is empty (must have at least one row)"),
      (
        "{\"text\": \"abcdef\"}\n{\"text\": \"abcdef\"}\n", 5, .drop,
        "d.jsonl: no row is left: all 2 are longer than data.max_length 5; raise it"
      ),
    ])
  func untrainable(lines: String, maxLength: Int, onTooLong: ExampleSettings.OnTooLong, message: String) {
    let refused = #expect(throws: Refused.self) { try dataset(lines) { ($0.maxLength, $0.onTooLong) = (maxLength, onTooLong) } }
    #expect(refused == Refused(description: message, category: .rejected))
  }

  @Test(
    "an empty completion teaches nothing without eos",
    arguments: [#"{"prompt": "a", "completion": ""}"#, #"{"prompt": "", "completion": "a"}"#, #"{"text": ""}"#, #"{"text": "a"}"#])
  func noTarget(row: String) throws {
    #expect(throws: Refused.self) { try dataset(row) { $0.appendEOS = false } }
    if row.contains("a") { #expect(throws: Never.self) { try dataset(row) } }
  }

  @Test("append_eos needs an eos token")
  func noEOS() {
    let refused = #expect(throws: Refused.self) { try dataset(#"{"text": "a"}"#, hasEOS: false) }
    #expect(refused?.category == .configuration)
    #expect(refused?.description.contains("data.append_eos: found true, but the tokenizer has no eos_token") == true)
    #expect(throws: Never.self) { try dataset(#"{"text": "ab"}"#, hasEOS: false) { $0.appendEOS = false } }
  }

  @Test("a conversation without a chat template is refused once")
  func noChatFormat() {
    let row = #"{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}"#
    let refused = #expect(throws: Refused.self) { try dataset("\(row)\n\(row)\n") }
    #expect(
      refused?.description.hasPrefix(
        "d.jsonl:1: the chat template cannot be used: the model has none. Name the file of another with data.chat_template")
        == true)
    #expect(refused?.description.contains("d.jsonl:2") == false)
  }

  @Test(
    "bad rows are named with line and key",
    arguments: [
      (#"{}"#, "d.jsonl:1: the row has no key (must hold prompt and completion, messages, conversations, instruction and output, or text)"),
      (
        #"{"a": "a", "b": "b"}"#,
        #"d.jsonl:1: the row has the keys "a", "b" (must hold prompt and completion, messages, conversations, instruction and output, or text); say in the section data which key is what: "columns": {"prompt": "a", "completion": "b"}"#
      ),
      (#"{"prompt": "a"}"#, "d.jsonl:1: completion: missing (must be a string)"),
      (#"{"prompt": "a", "completion": null}"#, "d.jsonl:1: completion: found null (must be a string)"),
      (
        #"{"prompt": 1, "completion": ["x"]}"#,
        "d.jsonl:1: prompt: found 1 (must be a string)\nd.jsonl:1: completion: found an array of 1 (must be a string)"
      ),
      (#"{"text": 5}"#, "d.jsonl:1: text: found 5 (must be a string)"),
      (
        #"{"text": "a", "prompt": "b", "completion": "c"}"#,
        #"d.jsonl:1: the row has "prompt" and "completion" and "text" (must hold prompt and completion, messages, conversations, instruction and output, or text, only one of these)"#
      ),
      (#"{"messages": []}"#, "d.jsonl:1: messages: found [] (must have at least one message)"),
      (#"{"messages": "a"}"#, "d.jsonl:1: messages: found \"a\" (must be a list, or a list as JSON in a text)"),
      (
        #"{"messages": [{"role": "", "content": 5}, {"content": "a"}, {"role": "user"}]}"#,
        """
        d.jsonl:1: messages[0].role: found "" (must be the name of who speaks)
        d.jsonl:1: messages[0].content: found 5 (must be a text, or a list of parts of text)
        d.jsonl:1: messages[1].role: missing (must be a string)
        d.jsonl:1: messages[2].content: missing (must be a text, or a list of parts of text)
        """
      ),
      (
        #"{"messages": [{"role": "user", "content": "a"}], "tools": {}, "chat_template_kwargs": [1]}"#,
        "d.jsonl:1: chat_template_kwargs: found an array of 1 (must be an object)"
      ),
      (
        #"{"messages": [{"role": "user", "content": "a", "tool_calls": "f()"}], "tools": 3}"#,
        """
        d.jsonl:1: messages[0].tool_calls: found "f()" (must be an array of objects)
        d.jsonl:1: tools: found 3 (must be an array of objects)
        """
      ),
    ])
  func badRow(row: String, message: String) {
    let refused = #expect(throws: Refused.self) { try dataset(row) }
    #expect(refused == Refused(description: message, category: .rejected))
  }

  @Test("all bad rows are reported, up to a limit")
  func manyBadRows() {
    let refused = #expect(throws: Refused.self) { try dataset("{\"text\": 1}\n\n{\"text\": \"ok\"}\n{\"text\": 2}\n") }
    #expect(
      refused?.description == """
        d.jsonl:1: text: found 1 (must be a string)
        d.jsonl:2: empty line (must be one JSON object per line); delete it
        d.jsonl:4: text: found 2 (must be a string)
        """)
    let many = #expect(throws: Refused.self) { try dataset(String(repeating: "{\"text\": 1}\n", count: 100)) }
    #expect(many?.description.split(separator: "\n").count == Dataset.maximumProblems + 1)
    #expect(many?.description.hasSuffix("d.jsonl: too many bad rows; the rest was not read") == true)
  }

  @Test("a null counts as a missing key, and any text is allowed")
  func nulls() throws {
    let data = try dataset(#"{"text": null, "messages": null, "prompt": "a\u0000b", "completion": "😀"}"#)
    #expect(data.examples[0].ids == [97, 0, 98] + "😀".utf8.map(Int32.init) + [256])
  }

  @Test("the hash of the tokens changes with ids, marks and the borders of rows")
  func tokensHash() throws {
    func hash(_ lines: String, _ change: (inout ExampleSettings) -> Void = { _ in }) throws -> String {
      try dataset(lines, addsBOS: true, change).tokensHash
    }
    let base = try hash("{\"prompt\": \"a\", \"completion\": \"b\"}\n")
    #expect(try hash("{\"completion\": \"b\", \"prompt\": \"a\", \"extra\": 1}") == base)
    let others = [
      try hash("{\"prompt\": \"a\", \"completion\": \"c\"}\n"), try hash("{\"prompt\": \"\", \"completion\": \"ab\"}\n"),
      try hash("{\"prompt\": \"a\", \"completion\": \"b\"}\n") { $0.appendEOS = false },
    ]
    #expect(Set(others + [base]).count == others.count + 1)
    // Rows cut elsewhere.
    #expect(try hash("{\"text\": \"abc\"}\n{\"text\": \"de\"}\n") != hash("{\"text\": \"ab\"}\n{\"text\": \"cde\"}\n"))
  }

  @Test("the summary counts what there is")
  func summary() throws {
    let data = try dataset("{\"text\": \"abc\"}\n{\"prompt\": \"abcdef\", \"completion\": \"g\"}\n{\"text\": \"a\"}\n")
    let summary = DatasetSummary(data)
    #expect(summary.rows == 3 && summary.tokens == 14 && summary.targetTokens == 6)
    #expect(summary.longest == 8 && summary.longestLine == 2)
    #expect(summary.histogram.map { [$0.upTo, $0.rows] } == [[2, 1], [4, 1], [8, 1]])
  }

  @Test("an example is shown with its loss mask, control characters escaped")
  func rendering() throws {
    let tokenizer = try byteTokenizer()
    let example = try dataset(#"{"prompt": "a\n\u001b[31m", "completion": " bé"}"#).examples[0]
    #expect(try example.rendered(with: tokenizer, style: .plain) == "a\\n\\u{1b}[31m« bé<eos>»")
    #expect(try example.rendered(with: tokenizer, style: .ansi) == "\u{1B}[2ma\\n\\u{1b}[31m\u{1B}[0m\u{1B}[1;32m bé<eos>\u{1B}[0m")
  }
}

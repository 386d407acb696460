import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Rows in the words of other tools, and keys that other trainers write into the text.
@Suite("Rows in other words")
struct RowShapeTests {
  private func refusal(_ lines: String, _ change: (inout ExampleSettings) -> Void = { _ in }) throws -> [String] {
    let folder = try TemporaryDirectory(["d.jsonl": lines])
    var settings = ExampleSettings()
    settings.chatFormat = "chatml"
    change(&settings)
    let tokenizer = try byteTokenizer()
    do throws(Diagnostic) {
      _ = try Dataset(folder.file("d.jsonl"), tokenizer: tokenizer, settings: settings)
      return []
    } catch {
      return error.problems.map { String($0.description.dropFirst(folder.path.count + 1)) }
    }
  }

  private static let turns = #"{"role": "user", "content": "a"}, {"role": "assistant", "content": "b""#

  @Test(
    "a shape that is not read has one message with its name, the shapes that are, and what to name the keys",
    arguments: [
      (
        #"{"dialog": [{"from": "human", "value": "a"}, {"from": "gpt", "value": "b"}]}"#,
        [#"a conversation ("dialog")"#, #""columns": {"conversations": "dialog"}"#]
      ),
      (#"{"chat": [{"role": "user", "content": "a"}]}"#, [#""columns": {"messages": "chat"}"#]),
      (
        #"{"instruction": "a", "context": "c", "response": "b"}"#,
        [#""columns": {"instruction": "instruction", "input": "context", "output": "response"}"#]
      ),
      (#"{"question": "a", "answer": "b"}"#, [#""columns": {"prompt": "question", "completion": "answer"}"#]),
      (#"{"query": "a", "response": "b", "history": []}"#, [#""columns": {"prompt": "query", "completion": "response"}"#]),
      (#"{"input": "a", "output": "b"}"#, [#""columns": {"prompt": "input", "completion": "output"}"#]),
      (#"{"prompt": "a", "response": "b"}"#, [#""columns": {"prompt": "prompt", "completion": "response"}"#]),
      (#"{"question": "a", "completion": "b"}"#, [#""columns": {"prompt": "question", "completion": "completion"}"#]),
      (#"{"prompt": "a", "chosen": "b", "rejected": "c"}"#, ["preferences are not learned yet"]),
      (#"{"chosen": "b", "rejected": "c"}"#, ["preferences are not learned yet"]),
      (#"{"content": "a"}"#, [#""columns": {"text": "content"}"#]),
      (#"{"data": [{"text": "a"}, {"text": "b"}]}"#, [#"a list of 2 rows under "data""#, "jq -c '.[\"data\"][]'"]),
    ])
  func shape(row: String, parts: [String]) throws {
    let found = try refusal(row)
    #expect(found.count == 1)
    let message = try #require(found.first)
    #expect(message.hasPrefix("d.jsonl:1: the row is "), "\(message)")
    for part in parts + ["must hold prompt and completion, messages, conversations, instruction and output, or text"] {
      #expect(message.contains(part), "\(message)")
    }
  }

  @Test(
    "a turn that is not written yet has one message with its place and what to do",
    arguments: [
      (#"{"role": "human", "content": "a"}"#, "messages[0].role: found \"human\"", "called user"),
      (#"{"role": "gpt", "content": "a"}"#, "messages[0].role: found \"gpt\"", "called assistant"),
      (
        #"{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {}}]}"#,
        "messages[0].content[1]: found a part of the type \"image_url\"", "leave such rows out"
      ),
      (#"{"role": "user", "content": ["a"]}"#, "messages[0].content[0]: found \"a\"", "only text is learned"),
      (turns + #", "weight": 0}"#, "messages[1].weight: ", "leave out the rows where it is 0"),
      (#"{"from": "human", "value": "a"}"#, "messages[0]: a turn in the form of ShareGPT", "value is content"),
    ])
  func turn(messages: String, place: String, advice: String) throws {
    let found = try refusal(#"{"messages": [\#(messages)]}"#)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("d.jsonl:1: \(place)") == true && found.first?.contains(advice) == true, "\(found)")
  }

  @Test(
    "a key that other trainers write into the text is refused in a row that is else complete",
    arguments: [
      "system", "system_prompt", "tools", "functions", "documents", "chat_template_kwargs", "images", "image", "videos", "audio",
      "instruction",
      "input", "query", "output", "response", "history", "chosen", "rejected",
    ])
  func rendered(key: String) throws {
    let isForTemplates = ["tools", "documents", "chat_template_kwargs"].contains(key)
    let rows = [#""text": "a""#, #""prompt": "a", "completion": "b""#] + (isForTemplates ? [] : [#""messages": [\#(Self.turns)}]"#])
    for row in rows {
      // Beside messages a system text is their first, and tools may be a list as JSON in a text.
      if row.contains("messages"), key == "system" { continue }
      for value in (row.contains("messages") && key == "tools" ? [] : ["\"x\""]) + ["[{}]", "{\"a\": 1}"] {
        let found = try refusal("{\(row), \"\(key)\": \(value)}")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("d.jsonl:1: the row has \"\(key)\", which other trainers learn from") == true, "\(found)")
        #expect(found.first?.contains("\(key): ") == true && found.first?.hasSuffix("or remove the key") == true, "\(found)")
      }
      // Exporters write every key of any row into each.
      for value in ["null", "\"\"", "[]", "{}"] { #expect(try refusal("{\(row), \"\(key)\": \(value)}") == []) }
    }
  }

  @Test("several such keys are one message; a label that is true or false is one, a class is not")
  func several() throws {
    let found = try refusal(#"{"system_prompt": "s", "functions": [{}], "messages": [\#(Self.turns)}]}"#)
    #expect(found.count == 1)
    #expect(
      found.first?.contains(#"has "system_prompt" and "functions", which"#) == true && found.first?.contains("remove the keys") == true)
    #expect(try refusal(#"{"prompt": "a", "completion": "b", "label": false}"#).count == 1)
    #expect(try refusal(#"{"prompt": "a", "completion": "b", "label": 1}"#) == [])
  }

  @Test("what a message leaves empty says nothing")
  func emptyKeys() throws {
    #expect(try refusal(#"{"messages": [\#(Self.turns), "name": null, "tool_calls": [], "weight": null, "other": null}]}"#) == [])
    // A template may read any key.
    #expect(try refusal(#"{"messages": [\#(Self.turns), "other": 1}]}"#) == [])
  }

  @Test("rows that are wrong alike are one message with their lines, among others in the order of the file", arguments: [1, 3])
  func alike(threads: Int) throws {
    let lines = (1...40).map { number in
      switch number {
      case 3: #"{"text": 1}"#
      case _ where number % 2 == 0: #"{"question": "a", "answer": "b"}"#
      default: #"{"messages": [\#(Self.turns), "weight": 0}]}"#
      }
    }
    let found = try refusal(lines.joined(separator: "\n"))
    #expect(found.count == 3)
    #expect(found[0].hasPrefix("d.jsonl:1: messages[1].weight") && found[0].contains("(18 more rows like this: "))
    #expect(found[1].hasPrefix("d.jsonl:2: ") && found[1].contains("(19 more rows like this: ") && found[1].contains("d.jsonl:4, "))
    #expect(found[2] == "d.jsonl:3: text: found 1 (must be a string)")
    #expect(
      try refusal(lines.joined(separator: "\n")) { $0.onBadRow = .skip }.first?.contains("no row is left: 40 rows cannot be used") == true)
  }

  @Test("keys that nothing reads are named once for the file, in its order, whatever the threads and whether the cache knew it")
  func unusedKeys() throws {
    let rows = (1...400).map { #"{"prompt": "a", "completion": "b", "database": "d", "empty": null, "id": \#($0), "k\#($0 / 20)": 1}"# }
    let folder = try TemporaryDirectory(["d.jsonl": rows.joined(separator: "\n"), "plain.jsonl": #"{"text": "abc"}"#])
    let cache = TokenCache(directory: folder.file("cache"), smallest: 0)
    let path = folder.file("d.jsonl")
    var notes: [String?] = []
    for (threads, cache) in [(1, TokenCache.none), (7, .none), (2, cache), (1, cache)] {
      notes.append(try Dataset(path, tokenizer: try byteTokenizer(), cache: cache, threads: threads).unusedKeysNote)
    }
    let names = (["id"] + (0..<9).map { "k\($0)" }).map { "\"\($0)\"" }.joined(separator: ", ")
    #expect(notes == [String?](repeating: "\(path): rows have keys that are not learned from: \(names), …", count: 4))
    #expect(try Dataset(folder.file("plain.jsonl"), tokenizer: try byteTokenizer()).unusedKeysNote == nil)
  }
}

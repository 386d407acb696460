import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

/// `data.columns`: rows in keys of their own.
@Suite("Columns of rows")
struct ColumnMappingTests {
  private func mapping(_ json: String) throws -> ColumnMapping {
    let reader = ObjectReader(try StrictJSON.parse(json, file: "c.json"), file: "c.json", category: .configuration)
    let mapping = ColumnMapping(reader)
    try reader.finish()
    return mapping
  }

  private func read(_ row: String, _ columns: String, name: String = "d.jsonl") throws -> Dataset {
    let folder = try TemporaryDirectory([name: row + "\n"])
    var settings = ExampleSettings()
    settings.columns = try mapping(columns)
    return try Dataset(folder.file(name), tokenizer: try byteTokenizer(chatTemplate: ByteTokenizer.chatML), settings: settings)
  }

  private static let qa = #"{"question": "a", "answer": "b", "n": 3, "z": null}"#

  @Test(
    "a key is a column, or a text over columns",
    arguments: [
      (#"{"prompt": "question", "completion": "answer"}"#, "a", "b"),
      (#"{"prompt": "Q: {question} ({n})\nA:", "completion": " {answer}"}"#, "Q: a (3)\nA:", " b"),
      (#"{"prompt": "{{question}} {question}{z}", "completion": "n"}"#, "{question} a", "3"),
      (#"{"prompt": "}}{answer}{{", "completion": "{answer}{answer}"}"#, "}b{", "bb"),
    ])
  func mapped(columns: String, prompt: String, completion: String) throws {
    let example = try read(Self.qa, columns).examples[0]
    #expect(example.ids == ids(prompt) + ids(completion) + [256] && example.promptCount == prompt.utf8.count)
  }

  @Test("columns of tables, of texts and of conversations are mapped alike, and the others are named")
  func others() throws {
    let table = try read("question,answer\na,b", #"{"prompt": "question", "completion": "answer"}"#, name: "d.csv")
    #expect(table.examples[0].ids == ids("ab") + [256] && table.examples[0].line == 2)
    let text = try read(Self.qa, #"{"text": "{question}-{answer}"}"#)
    #expect(text.examples[0].ids == ids("a-b") + [256])
    #expect(text.unusedKeysNote?.hasSuffix("not learned from: \"n\"") == true)
    let plain = try read(
      #"{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}"#, #"{"messages": "messages"}"#)
    let dialog = try read(#"{"dialog": [{"from": "human", "value": "a"}, {"from": "gpt", "value": "b"}]}"#, #"{"conversations": "dialog"}"#)
    #expect(dialog.examples == plain.examples)
    let alpaca = try read(#"{"q": "a", "r": "b"}"#, #"{"instruction": "q", "output": "r"}"#)
    #expect(alpaca.examples == plain.examples)
  }

  @Test("a row without a column that is named says so, with its own")
  func missing() throws {
    let refusal = try #require(throws: Diagnostic.self) { try read(Self.qa, #"{"prompt": "questions", "completion": "answer"}"#) }
    #expect(refusal.problems.first?.line == 1 && refusal.problems.count == 1)
    #expect(
      refusal.problems.first?.message
        == #"the row has no "questions", which data.columns.prompt names (it has "question", "answer", "n", "z"); did you mean "question"?"#
    )
    let list = try #require(throws: Diagnostic.self) { try read(#"{"a": [1], "b": "x"}"#, #"{"prompt": "{a}", "completion": "b"}"#) }
    #expect(list.problems.first?.place == "a" && list.problems.first?.message.contains("for the template of data.columns.prompt") == true)
  }

  @Test(
    "a mapping that cannot be is refused with its key",
    arguments: [
      (#"{"prompt": "{question", "completion": "a"}"#, "c.json:1: prompt: found \"{question\": a '{' that is never closed"),
      (#"{"prompt": "question}", "completion": "a"}"#, "c.json:1: prompt: found \"question}\": a '}' that closes nothing"),
      (#"{"prompt": "{}", "completion": "a"}"#, "c.json:1: prompt: found \"{}\": found {} (must be the name of a column"),
      (#"{"prompt": ""}"#, "c.json:1: prompt: found \"\": no column has this name"),
      (#"{"prompt": 3}"#, "c.json:1: prompt: found 3 (must be a string)"),
      (#"{"promt": "a"}"#, "c.json:1: promt: unknown key; did you mean \"prompt\"?"),
      ("{}", "c.json:1: prompt: missing: no column is named"),
    ])
  func bad(json: String, message: String) throws {
    let refusal = try #require(throws: Diagnostic.self) { try mapping(json) }
    #expect(refusal.category == .configuration && refusal.description.contains(message), "\(refusal)")
  }
}

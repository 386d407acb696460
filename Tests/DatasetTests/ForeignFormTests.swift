import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Rows in the forms of other trainers are the rows that they stand for.
@Suite("Rows of other trainers")
struct ForeignFormTests {
  private func read(_ row: String, chat: Bool = true, _ change: (inout ExampleSettings) -> Void = { _ in }) throws -> Example {
    let folder = try TemporaryDirectory(["d.jsonl": row + "\n"])
    var settings = ExampleSettings()
    settings.maxLength = 4096
    change(&settings)
    let tokenizer = try byteTokenizer(chatTemplate: chat ? ByteTokenizer.chatML : nil)
    return try Dataset(folder.file("d.jsonl"), tokenizer: tokenizer, settings: settings).examples[0]
  }

  private func refusal(_ row: String, chat: Bool = true) throws -> String {
    try #require(throws: Diagnostic.self) { try read(row, chat: chat) }.problems.first.map { "\($0.place ?? ""): \($0.message)" } ?? ""
  }

  private static func messages(_ turns: String...) -> String {
    let turns = turns.map { turn in
      let parts = turn.split(separator: ":", maxSplits: 1)
      return #"{"role": "\#(parts[0])", "content": "\#(parts[1])"}"#
    }
    return #"{"messages": [\#(turns.joined(separator: ", "))]}"#
  }

  @Test(
    "for a model with a chat template",
    arguments: [
      (#"{"instruction": "a", "input": "b", "output": "c"}"#, messages("user:a\\nb", "assistant:c")),
      (#"{"instruction": "a", "output": "c"}"#, messages("user:a", "assistant:c")),
      (#"{"instruction": "a", "input": null, "output": "c", "history": []}"#, messages("user:a", "assistant:c")),
      (
        #"{"instruction": "a", "input": "", "output": "c", "system": "s", "history": [["q", "r"], ["t", "u"]]}"#,
        messages("system:s", "user:q", "assistant:r", "user:t", "assistant:u", "user:a", "assistant:c")
      ),
      (#"{"conversations": [{"from": "human", "value": "a"}, {"from": "gpt", "value": "b"}]}"#, messages("user:a", "assistant:b")),
      (
        #"{"system": "s", "conversations": [{"from": "user", "value": "a"}, {"from": "assistant", "value": "b"}]}"#,
        messages("system:s", "user:a", "assistant:b")
      ),
      (
        #"{"conversations": [{"from": "system", "value": "s"}, {"from": "human", "value": "a"}, {"from": "gpt", "value": "b"}]}"#,
        messages("system:s", "user:a", "assistant:b")
      ),
      (#"{"conversations": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}"#, messages("user:a", "assistant:b")),
      (
        #"{"conversations": "[{\"from\": \"human\", \"value\": \"a\"}, {\"from\": \"gpt\", \"value\": \"b\"}]"}"#,
        messages("user:a", "assistant:b")
      ),
      (
        #"{"system": "s", "messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}"#,
        messages("system:s", "user:a", "assistant:b")
      ),
      (
        #"{"prompt": [{"role": "user", "content": "a"}], "completion": [{"role": "assistant", "content": "b"}]}"#,
        messages("user:a", "assistant:b")
      ),
    ])
  func conversation(row: String, same: String) throws { #expect(try read(row) == read(same)) }

  @Test("an instruction for a model without a chat template is the prompt of Stanford Alpaca")
  func plain() throws {
    let with = try read(#"{"instruction": "a", "input": "b", "output": "c"}"#, chat: false)
    let prompt =
      "Below is an instruction that describes a task, paired with an input that provides further context. Write a response that "
      + "appropriately completes the request.\n\n### Instruction:\na\n\n### Input:\nb\n\n### Response:\n"
    #expect(with.ids == ids(prompt) + ids("c") + [256] && with.promptCount == prompt.utf8.count)
    let without = try read(#"{"instruction": "a", "input": "", "output": "c"}"#, chat: false)
    let short =
      "Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n### Instruction:\na\n\n"
      + "### Response:\n"
    #expect(without.ids == ids(short) + ids("c") + [256])
    let system = try read(#"{"instruction": "a", "output": "c", "system": "s"}"#, chat: false)
    #expect(system.ids == ids("s\n\n### Instruction:\na\n\n### Response:\nc") + [256])
    #expect(try read(#"{"instruction": "a", "output": "c"}"#, chat: false) { $0.appendEOS = false }.ids.last == ids("c")[0])
  }

  @Test(
    "what is wrong with such a row is said with its place",
    arguments: [
      (#"{"instruction": 1, "output": "c"}"#, "instruction: found 1 (must be a string)"),
      (#"{"instruction": "a", "output": "c", "history": [["q"]]}"#, "history[0]: found an array of 1 (must be a pair of texts"),
      (#"{"instruction": "a", "output": "c", "history": "x"}"#, "history: found \"x\" (must be a list of pairs [question, answer])"),
      (
        #"{"conversations": [{"from": "narrator", "value": "a"}]}"#,
        "conversations[0].from: found \"narrator\" (must be one of assistant, bard"
      ),
      (#"{"conversations": [{"from": "human", "value": 3}]}"#, "conversations[0].value: found 3 (must be a string)"),
      (#"{"conversations": [{"value": "a"}]}"#, "conversations[0].from: missing (must be one of"),
      (#"{"conversations": ["a"]}"#, "conversations[0]: found \"a\" (must be an object with from and value)"),
      (#"{"conversations": {"a": 1}}"#, "conversations: found an object (must be a list of turns"),
      (#"{"conversations": [{"from": "function_call", "value": "f()"}]}"#, "conversations[0].value: found \"f()\" (must be a call as JSON"),
      (#"{"system": "s", "messages": [{"role": "system", "content": "t"}]}"#, "system: the conversation begins with a system turn, too"),
      (
        #"{"prompt": [{"role": "assistant", "content": "a"}], "completion": [{"role": "assistant", "content": "b"}]}"#,
        "prompt[0]: a turn of the assistant in a prompt would be learned"
      ),
    ])
  func bad(row: String, message: String) throws {
    let found = try refusal(row)
    #expect(found.hasPrefix(message), "\(found)")
  }

  @Test("earlier turns need a chat template")
  func historyWithoutTemplate() throws {
    let found = try refusal(#"{"instruction": "a", "output": "c", "history": [["q", "r"]]}"#, chat: false)
    #expect(found.hasPrefix("history: found earlier turns, and the model has no chat template"), "\(found)")
  }
}

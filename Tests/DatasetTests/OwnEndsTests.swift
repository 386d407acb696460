import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Texts that begin with bos or end with eos themselves, as rows that another tool has rendered do.
@Suite("A text with its own bos and eos")
struct OwnEndsTests {
  private func data(_ row: String, addsBOS: Bool = true, _ change: (inout ExampleSettings) -> Void = { _ in }) throws -> Dataset {
    let folder = try TemporaryDirectory(["d.jsonl": row + "\n"])
    var settings = ExampleSettings()
    change(&settings)
    return try Dataset(folder.file("d.jsonl"), tokenizer: try byteTokenizer(addsBOS: addsBOS), settings: settings, keepsRows: true)
  }

  private func example(_ row: String, addsBOS: Bool = true, _ change: (inout ExampleSettings) -> Void = { _ in }) throws -> Example {
    try data(row, addsBOS: addsBOS, change).examples[0]
  }

  private static let plain: [Int32] = [257] + ids("ab") + [256]

  @Test(
    "a text has one bos and one eos, whoever wrote them",
    arguments: ["ab", "<bos>ab", "ab<eos>", "<bos>ab<eos>"])
  func text(_ text: String) throws {
    #expect(try example(#"{"text": "\#(text)"}"#) == Example(ids: Self.plain, isTarget: [true, true, true, true], promptCount: 4, line: 1))
  }

  @Test(
    "so have a prompt and its completion, and the prompt's end is where it is without them",
    arguments: [("a", "b"), ("<bos>a", "b"), ("a", "b<eos>"), ("<bos>a", "b<eos>")])
  func completion(_ prompt: String, _ completion: String) throws {
    let data = try data(#"{"prompt": "\#(prompt)", "completion": "\#(completion)"}"#)
    #expect(data.examples[0] == Example(ids: Self.plain, isTarget: [false, false, true, true], promptCount: 2, line: 1))
    // An answer is measured against what the model writes, which is decoded without special tokens.
    #expect(data.rows[0].content == .completion(prompt: "a", completion: "b") && data.rows[0].reference == "b")
  }

  @Test("a bos at the start of a completion is the prompt where the prompt is empty")
  func emptyPrompt() throws {
    let expected = Example(ids: Self.plain, isTarget: [false, true, true, true], promptCount: 1, line: 1)
    #expect(try example(#"{"prompt": "", "completion": "<bos>ab"}"#) == expected)
    #expect(try example(#"{"prompt": "<bos>", "completion": "ab<eos>"}"#) == expected)
  }

  @Test("special tokens inside a text stay, and so does what is not at its end")
  func inside() throws {
    #expect(try example(#"{"text": "<bos><bos>a"}"#).ids == [257, 257] + ids("a") + [256])
    #expect(try example(#"{"text": "a<eos>b"}"#).ids == [257] + ids("a") + [256] + ids("b") + [256])
    #expect(try example(#"{"text": "a<eos>\n"}"#).ids == [257] + ids("a") + [256] + ids("\n") + [256])
    #expect(try example(#"{"text": "a<bos>"}"#).ids == [257] + ids("a") + [257, 256])
  }

  @Test("without a rule to add them, what the text has is all")
  func nothingAdded() throws {
    #expect(try example(#"{"text": "ab"}"#, addsBOS: false) { $0.appendEOS = false }.ids == ids("ab"))
    #expect(try example(#"{"text": "<bos>ab<eos>"}"#, addsBOS: false) { $0.appendEOS = false }.ids == Self.plain)
  }

  @Test("max_length counts the ids there are")
  func maxLength() throws {
    let row = #"{"text": "<bos>ab<eos>"}"#
    #expect(try data(row) { $0.maxLength = 4 }.truncated.count == 0)
    #expect(try example(row) { $0.maxLength = 3 }.ids == [257] + ids("ab"))
    #expect(throws: Diagnostic.self) { try data(row) { ($0.maxLength, $0.onTooLong) = (3, .error) } }
    #expect(throws: Never.self) { try data(row) { ($0.maxLength, $0.onTooLong) = (4, .error) } }
  }

  @Test(
    "a row that has nothing to predict is refused for what it is",
    arguments: [
      #"{"text": "<bos>"}"#, #"{"text": ""}"#, #"{"prompt": "a", "completion": ""}"#, #"{"messages": [{"role": "user", "content": "a"}]}"#,
    ])
  func nothingToLearn(_ row: String) throws {
    let refusal = #expect(throws: Diagnostic.self) { try data(row) { ($0.appendEOS, $0.chatFormat) = (false, "chatml") } }
    #expect(
      refusal?.problems.count == 1 && refusal?.description.contains("1 row without a target token: ") == true,
      "\(String(describing: refusal))")
    #expect(refusal?.description.contains("max_length") == false)
  }

  @Test("an empty text with bos and eos is learned from, with and without its own")
  func emptyText() throws {
    for text in ["", "<bos>", "<eos>", "<bos><eos>"] { #expect(try example(#"{"text": "\#(text)"}"#).ids == [257, 256]) }
  }
}

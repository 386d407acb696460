import Datasets
import FileFormats
import TestSupport
import Testing
import Tokenizers

/// Rows `{"text", "label"}`, where labels are told.
@Suite("Rows with labels")
struct LabelledRowTests {
  private let folder: TemporaryDirectory
  init() throws { folder = try TemporaryDirectory() }

  private func dataset(_ lines: String, labels: [String] = ["no", "yes"], maxLength: Int = 512, addsBOS: Bool = false) throws -> Dataset {
    var settings = ExampleSettings()
    (settings.labels, settings.maxLength) = (labels, maxLength)
    let path = try folder.write("d.jsonl", lines)
    return try Dataset(path, tokenizer: byteTokenizer(addsBOS: addsBOS, hasEOS: false), settings: settings, keepsRows: true)
  }

  @Test("the label's number stands at the last id, nothing else is learned, and nothing ends the text")
  func labels() throws {
    let found = try dataset(#"{"text": "abc", "label": "yes"}"# + "\n" + #"{"label": "no", "text": "d", "other": 1}"# + "\n", addsBOS: true)
    #expect(found.examples.map(\.label) == [1, 0])
    #expect(found.examples.map(\.ids.count) == [4, 2] && found.examples.allSatisfy { $0.targetCount == 1 })
    #expect(found.unusedKeysNote?.contains("other") == true && found.unusedKeysNote?.contains("label") == false)
    #expect(found.rows.map(\.reference) == ["yes", "no"])
    let batch = TokenBatch(found.examples)
    #expect(batch.labels == [-100, -100, -100, 1, -100, 0] && batch.targetTokenCount == 2)
  }

  @Test("a long row keeps its label")
  func truncated() throws {
    let found = try dataset(#"{"text": "abcdefgh", "label": "yes"}"#, maxLength: 3)
    #expect(found.examples.first?.ids == ids("abc") && found.examples.first?.label == 1 && found.truncated.count == 1)
  }

  @Test("whole numbers and truth values are labels by their text")
  func otherTypes() throws {
    let found = try dataset(
      #"{"text": "a", "label": 7}"# + "\n" + #"{"text": "b", "label": true}"#, labels: ["true", "7"])
    #expect(found.examples.map(\.label) == [1, 0])
  }

  @Test(
    "a row that cannot be used is named with its line, what was found and what is allowed",
    arguments: [
      (#"{"text": "a", "label": "perhaps"}"#, #"d.jsonl:1: label: found "perhaps" (must be one of "no", "yes")"#),
      (#"{"text": "a"}"#, "d.jsonl:1: label: missing (must be a text, a whole number, true or false)"),
      (#"{"text": "a", "label": 1.5}"#, "d.jsonl:1: label: found 1.5 (must be a text, a whole number, true or false)"),
      (#"{"label": "yes"}"#, "text: missing"), (#"{"text": "", "label": "yes"}"#, "1 row without a target token"),
      (#"{"text": "a", "text_pair": "b", "label": "yes"}"#, "text_pair: pairs of texts are not supported yet: write both into text"),
    ])
  func refused(_ row: String, _ message: String) throws {
    let text = errorText { _ = try dataset(row) }
    #expect(text.contains(message), "\(text)")
  }

  @Test("labels are found in the data: numbers in their order, texts in that of their bytes")
  func scan() throws {
    func labels(_ values: String...) throws -> [String] {
      try LabelScan.labels(of: DataSources(folder.write("s.jsonl", values.map { #"{"text": "a", "label": \#($0)}"# + "\n" }.joined())))
    }
    #expect(try labels("10", "9", "10", "-1") == ["-1", "9", "10"])
    #expect(try labels(#""b""#, #""B""#, #""a""#, "3") == ["3", "B", "a", "b"])
    #expect(errorText { _ = try labels(#""b""#, #""b""#) }.contains(#"the file has only the label "b" (must have two at least"#))
    #expect(errorText { _ = try labels("null") }.contains("the file has no label"))
  }
}

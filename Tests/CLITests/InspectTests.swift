import FileFormats
import Foundation
import TestSupport
import Testing

/// `peft-train inspect` as a program.
@Suite("inspect") struct InspectTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.folder.write(
      "train.jsonl",
      [
        #"{"prompt": "one?", "completion": " 1"}"#, #"{"prompt": "two?", "completion": " 2"}"#, #"{"prompt": "one?", "completion": " 1"}"#,
        #"{"prompt": "three?", "completion": ""}"#, #"{"prompt": "a long one?", "completion": " \#(String(repeating: "x", count: 60))"}"#,
        "no row", #"{"prompt": "<b>\u001b[31m?", "completion": " &"}"#,
      ].joined(separator: "\n"))
    try workspace.folder.write(
      "valid.jsonl",
      [#"{"prompt": "two?", "completion": " 2"}"#, #"{"prompt": "one?", "completion": " 7"}"#, #"{"prompt": "new?", "completion": " 8"}"#]
        .joined(separator: "\n"))
    return workspace
  }

  private static let arguments = ["inspect", "--config", "config.json", "--set", "data.on_bad_row=skip", "--set", "data.max_length=20"]

  @Test("it says what is cut, left out, empty, there twice, and shared with what is measured")
  func text() throws {
    let outcome = try workspace().run(Self.arguments + ["--ids", "--rows", "1"])
    #expect(outcome.code == 0, "\(outcome)")
    for part in [
      "train.jsonl: 6 rows, ", "20 tokens, train.jsonl:5", "1 row cut to max_length: train.jsonl:5",
      "1 row left out: train.jsonl:6",
      "1 row with nothing to learn but the end: train.jsonl:4", "1 row the same as an earlier one: train.jsonl:3 is train.jsonl:1",
      "valid.jsonl: 3 rows, ", "1 row of the training data, too: valid.jsonl:1 is train.jsonl:2",
      "1 row with a prompt of the training data: valid.jsonl:2 as train.jsonl:1", "one?« 1</s>»", "«3 ", " 2»",
    ] { #expect(outcome.output.contains(part), "\(part) in \(outcome.output)") }
    #expect(!outcome.output.contains("three?"))
    expectDecent(outcome)
  }

  @Test("as JSON it has every number, and the parts of each row")
  func json() throws {
    let json = try workspace().run(Self.arguments + ["--json", "--rows", "2", "--ids"]).json()
    let train = try #require(json["train"])
    #expect(json.object?.keys == ["train", "validation"] && train["rows"] == 6)
    #expect(train["cut"] == ["count": 1, "first": ["train.jsonl:5"]] && train["unusable"] == ["count": 1, "first": ["train.jsonl:6"]])
    #expect(train["duplicates"] == ["count": 1, "first": [["row": "train.jsonl:3", "first": "train.jsonl:1"]]])
    #expect(json["validation"]?["shared_with_train"] == ["count": 1, "first": [["row": "valid.jsonl:1", "train": "train.jsonl:2"]]])
    let lengths = train["lengths"]?.array ?? []
    #expect(lengths.compactMap { $0["rows"]?.integer }.reduce(0, +) == 6)
    let rows = try #require(train["examples"]?.array)
    #expect(rows.count == 2 && rows[1]["parts"]?.array?.map { $0["text"] } == ["<s>two?", " 2</s>"])
    #expect(rows[1]["parts"]?.array?.map { $0["learned"] } == [false, true])
    #expect(rows[1]["parts"]?.array?.flatMap { $0["ids"]?.array ?? [] }.count == Int(rows[1]["tokens"]?.integer ?? 0))
  }

  @Test("as a page it is XML that loads nothing, with everything escaped; another file is not replaced")
  func html() throws {
    let workspace = try workspace()
    let outcome = try workspace.run(Self.arguments + ["--html", "data.html", "--rows", "9", "--ids"])
    #expect(outcome.code == 0, "\(outcome)")
    let page = String(decoding: try readFile(workspace.file("data.html")), as: UTF8.self)
    #expect(page.contains("<mark> 1&lt;/s&gt;</mark>") && page.contains("&lt;b&gt;") && !page.contains("<b>"))
    #expect(
      page.contains("train.jsonl:3") && page.contains("Rows whose prompt is in the training data") && !page.contains("src=")
        && !page.contains("href="))
    #expect(try workspace.run(Self.arguments + ["--html", "data.html"]).code == 0)
    for other in ["train.jsonl", "config.json", "model/config.json", "none/data.html"] {
      let refused = try workspace.run(Self.arguments + ["--html", other])
      #expect(refused.code == 2 && refused.error.contains(other), "\(refused)")
      expectDecent(refused)
    }
  }

  @Test("it needs no weights, and tells labels")
  func withoutWeights() throws {
    let workspace = try workspace()
    try workspace.folder.write("train.jsonl", #"{"text": "good", "label": "fine"}"# + "\n" + #"{"text": "bad", "label": "poor"}"# + "\n")
    try workspace.folder.write("model/model.safetensors", "none")
    let outcome = try workspace.run(
      Self.arguments + ["--set", "task.type=sequence_classification", "--set", "data.validation=null"])
    #expect(outcome.code == 0 && outcome.output.contains("bad → poor") && outcome.output.contains("a label each"), "\(outcome)")
  }

  @Test("what is wrong with rows, files and options is said as a training says it")
  func bad() throws {
    let workspace = try workspace()
    let rows = try workspace.run(["inspect", "--config", "config.json"])
    #expect(rows.code == 3 && rows.error.contains("train.jsonl:6:1: ") && rows.output.isEmpty, "\(rows)")
    #expect(try workspace.run(Self.arguments + ["--rows", "-1"]).code == 2)
    #expect(try workspace.run(["inspect"]).code == 2)
  }
}

import FileFormats
import Foundation
import TestSupport
import Testing

/// Data in other files and forms, as people run them: each trains as the same rows as JSON Lines do.
@Suite("Data files") struct DataFileTests {
  private let workspace: Workspace
  /// Prompt and completion of each row of `train.jsonl`.
  private let rows: [(prompt: String, completion: String)]

  init() throws {
    workspace = try Workspace()
    rows = try TinyData.train().split(separator: "\n").map { line in
      let row = try StrictJSON.parse(String(line), file: "row")
      return (row["prompt"]?.string ?? "", row["completion"]?.string ?? "")
    }
  }

  private func train(_ run: String, _ data: JSONValue, _ arguments: String...) throws -> [String] {
    let outcome = try workspace.run(
      ["--config", "config.json", "--set", "training.output_dir=\(run)", "--set", "data.train=\(data.serialized())"] + arguments)
    #expect(outcome.code == 0, "\(run): \(outcome)")
    return try Remains.rows(workspace.file("\(run)/metrics.jsonl")).map { try Remains.compared($0.serialized()) }
  }

  private func cells(_ separator: String) -> String {
    ([("prompt", "completion")] + rows).map { row in
      [row.0, row.1].map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator) + "\r\n"
    }.joined()
  }

  private func gzip(_ name: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "gzip -c '\(workspace.file(name))' > '\(workspace.file(name)).gz'"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("a JSON array, a table and packed files train like the rows that they hold")
  func containers() throws {
    let lines = rows.map { ["prompt": JSONValue($0.prompt), "completion": JSONValue($0.completion)] as JSONValue }
    try workspace.folder.write("array.json", JSONValue(lines).serialized(.pretty))
    try workspace.folder.write("table.csv", cells(","))
    try workspace.folder.write("table.tsv", cells("\t"))
    for name in ["array.json", "table.csv", "table.tsv", "train.jsonl"] { try gzip(name) }
    let plain = try train("plain", "train.jsonl")
    for name in ["array.json", "table.csv", "table.tsv"] { #expect(try train("run-\(name)", JSONValue(name)) == plain, "\(name)") }
    for name in ["array.json.gz", "table.csv.gz", "table.tsv.gz", "train.jsonl.gz"] {
      #expect(try train("run-\(name)", JSONValue(name)) == plain, "\(name)")
    }
  }

  @Test("columns of other names, and a text over columns, train like prompt and completion")
  func columns() throws {
    try workspace.folder.write(
      "qa.jsonl",
      rows.map {
        JSONValue(["q": JSONValue($0.prompt), "a": JSONValue(String($0.completion.dropFirst()))] as JSONObject).serialized() + "\n"
      }.joined())
    let refused = try workspace.train("--set", "data.train=qa.jsonl")
    #expect(refused.code == 3 && refused.error.contains(#""columns": {"prompt": "q", "completion": "a"}"#), "\(refused)")
    let plain = try train("plain", "train.jsonl", "--set", "data.validation=train.jsonl")
    let columns = #"data.columns={"prompt": "q", "completion": " {a}"}"#
    // They hold for every file.
    let other = try workspace.train("--set", "data.train=qa.jsonl", "--set", columns)
    #expect(other.code == 3 && other.error.contains(#"valid.jsonl:1: the row has no "q", which data.columns.prompt names"#), "\(other)")
    let mapped = try train("mapped", "qa.jsonl", "--set", columns, "--set", "data.validation=qa.jsonl")
    #expect(mapped == plain)
    let wrong = try workspace.train("--set", "data.train=qa.jsonl", "--set", #"data.columns={"prompt": "{q", "completion": "a"}"#)
    #expect(wrong.code == 2 && wrong.error.contains("data.columns.prompt: found \"{q\": a '{' that is never closed"), "\(wrong)")
    expectDecent(wrong)
  }

  @Test("several files are one, their weights belong to the run, and it resumes and verifies")
  func severalFiles() throws {
    let lines = TinyData.train().split(separator: "\n").map { $0 + "\n" }
    try workspace.folder.write("part-1.jsonl", lines[..<4].joined())
    try workspace.folder.write("part-2.jsonl", lines[4...].joined())
    let plain = try train("plain", "train.jsonl")
    #expect(try train("pattern", "part-*.jsonl") == plain)
    let weighted: JSONValue = ["part-1.jsonl", ["path": "part-2.jsonl", "weight": 1.5]]
    let whole = try train("whole", weighted)
    #expect(whole != plain)
    _ = try train("stopped", weighted, "--set", "training.max_steps=3", "--set", "training.lr_scheduler_type=constant")
    let steps = ["--set", "training.lr_scheduler_type=constant"]
    _ = try workspace.run(
      ["--config", "config.json", "--set", "training.output_dir=whole2", "--set", "data.train=\(weighted.serialized())"] + steps)
    let resumed = try workspace.run(
      ["--config", "config.json", "--resume", "--set", "training.output_dir=stopped", "--set", "data.train=\(weighted.serialized())"]
        + steps)
    #expect(resumed.code == 0, "\(resumed)")
    #expect(try workspace.lastState("stopped") == workspace.lastState("whole2"))
    let other = try workspace.run(
      "--config", "config.json", "--resume", "--set", "training.output_dir=whole", "--set",
      #"data.train=["part-1.jsonl", {"path": "part-2.jsonl", "weight": 2}]"#)
    #expect(other.code == 7 && other.error.contains("data"), "\(other)")
    let verified = try workspace.run("verify", "whole")
    #expect(verified.code == 0 && verified.output.contains("the training data is the one in run.json"), "\(verified)")
    try workspace.folder.write("part-1.jsonl", lines[..<3].joined())
    let changed = try workspace.run("verify", "whole")
    #expect(changed.output.contains("the training data has changed"), "\(changed)")
    let missing = try workspace.train("--set", #"data.train=["part-1.jsonl", "none-*.jsonl"]"#)
    #expect(missing.code == 3 && missing.error.contains("data.train[1]: \"none-*.jsonl\" fits no file"), "\(missing)")
  }

  @Test("a part of the training data is measured on and not learned, by train, plan and evaluate alike")
  func split() throws {
    let arguments = ["--config", "config.json", "--set", "data.validation=null", "--set", "data.validation_split=0.3", "--json"]
    let run = try workspace.run(arguments)
    #expect(run.code == 0, "\(run)")
    #expect(run.error.contains("7 rows"), "\(run.error)")
    let loss = try #require(run.json()["eval"]?["eval_loss"]?.double)
    let evaluated = try workspace.run(["evaluate", "--adapter", "run/adapter"] + arguments).json()
    #expect(evaluated["rows"] == 3 && abs((evaluated["eval_loss"]?.double ?? 0) - loss) < 1e-6, "\(evaluated)")
    #expect(try workspace.run(["plan"] + arguments).code == 0)
    #expect(try workspace.run(["--resume"] + arguments).code == 0)
    for (value, message) in [
      ("0", "must be a fraction above 0"), ("1.5", "must be a fraction above 0"), ("10", "must leave a row on both sides"),
    ] {
      let refused = try workspace.train("--overwrite", "--set", "data.validation=null", "--set", "data.validation_split=\(value)")
      #expect(refused.code == (value == "10" ? 3 : 2) && refused.error.contains("data.validation_split"), "\(refused)")
      #expect(refused.error.contains(message), "\(refused)")
    }
    let both = try workspace.train("--overwrite", "--set", "data.validation_split=0.5")
    #expect(both.code == 2 && both.error.contains("excludes data.validation"), "\(both)")
  }
}

import FileFormats
import Foundation
import TestSupport
import Testing

/// Standard output that cannot be written, standard descriptors that are closed, and arguments that are no text.
@Suite struct OutputTests {
  /// Runs the program by a shell that redirects.
  private func run(_ workspace: Workspace, _ arguments: [String], _ redirections: String) throws -> PeftTrain.Outcome {
    try PeftTrain.run(arguments, in: workspace.path, launcher: ["bash", "-c", "exec \"$@\" \(redirections)", "bash"])
  }

  private static let prompt = ["generate", "--model", "model", "--prompt", "ab", "--max-new-tokens", "3"]

  /// Every command that prints a result; those that need one find a finished run in `run`.
  private static let commands: [[String]] = [
    ["--config", "config.json", "--dry-run"], ["plan", "--list"],
    ["plan", "--config", "config.json", "--json"], ["verify", "run"], ["verify", "run", "--json"], ["report", "run"],
    ["report", "run", "--json"], ["doctor"], ["doctor", "--json"], prompt, prompt + ["--json"], ["evaluate", "--config", "config.json"],
    ["evaluate", "--config", "config.json", "--json"], ["export", "--model", "model", "--output", "exported"],
    ["--config", "config.json", "--resume", "--json"], ["--help"], ["generate", "--help"], ["--version"],
    ["compare", "--config", "compare.json"],
  ]

  private func finished() throws -> Workspace {
    let workspace = try Workspace()
    try #require(workspace.train().code == 0)
    let config: JSONValue = [
      "output_dir": "compare", "model": ["path": "model"], "data": ["train": "train.jsonl", "validation": "valid.jsonl"],
      "training": ["max_steps": 1, "threads": 1], "leave_out": ["full"],
      "methods": [["name": "lora", "peft": ["peft_type": "LORA", "r": 2], "learning_rates": [0.1]]],
    ]
    try workspace.folder.write("compare.json", config.serialized(.pretty))
    return workspace
  }

  @Test("a result that cannot be written is a storage error of every command, and says so")
  func fullDisk() throws {
    let workspace = try finished()
    for command in Self.commands {
      let outcome = try run(workspace, command, "> /dev/full")
      #expect(outcome.code == 4 && outcome.error.contains("standard output: cannot be written"), "\(command) \(outcome)")
      expectDecent(outcome)
    }
    // The work itself is done.
    #expect(access(workspace.file("exported/config.json"), F_OK) == 0 && access(workspace.file("compare/report.html"), F_OK) == 0)
  }

  @Test("a command that finds damage keeps its exit code where its list cannot be written")
  func fullDiskAndDamage() throws {
    let workspace = try finished()
    try workspace.folder.write("run/checkpoints/step-00000002/state.h5", "cut")
    let outcome = try run(workspace, ["verify", "run"], "> /dev/full")
    #expect(outcome.code == 3 && outcome.error.contains("standard output: cannot be written"), "\(outcome)")
  }

  @Test("a reader that has gone ends a command quietly, as SIGPIPE would; what leaves its result in files is done all the same")
  func goneReader() throws {
    let workspace = try finished()
    for command in Self.commands {
      let outcome = try Running(command, directory: workspace.path, closed: .output).wait()
      let isLasting = command[0] == "--config" || command[0] == "compare"
      #expect(outcome.code == (isLasting ? 0 : 141), "\(command) \(outcome)")
      #expect(!outcome.error.contains("error"), "\(command) \(outcome)")
    }
  }

  @Test(
    "descriptors that are closed at the start are never those of our files",
    arguments: ["2>&-", ">&- 2>&-", "<&- >&- 2>&-"], [false, true])
  func closedDescriptors(_ redirections: String, hasMetric: Bool) throws {
    let workspace = try Workspace()
    try workspace.folder.write("score.sh", "while read -r line; do echo '{\"score\": 0.5, \"feedback\": \"\"}'; done\n")
    let metric = #"data.metric={"command": ["sh", "score.sh"]}"#
    let options = hasMetric ? ["--set", metric, "--set", "generation.max_new_tokens=2"] : []
    // A data file with a row to skip makes a message, and a larger log makes it likely that it would show.
    let arguments = ["--config", "config.json", "--set", "training.save_steps=1"] + options
    #expect(try run(workspace, arguments, redirections).code == 0)
    let log = try String(decoding: readFile(workspace.file("run/metrics.jsonl")), as: UTF8.self)
    let rows = try log.split(separator: "\n").map { try StrictJSON.parse(String($0), file: "metrics.jsonl") }
    let open = try Workspace()
    try open.folder.write("score.sh", try readFile(workspace.file("score.sh")))
    #expect(try open.run(arguments).code == 0)
    #expect(rows.count == open.rows() && rows.allSatisfy { $0["step"]?.integer != nil }, "\(log)")
    if hasMetric { #expect(rows.contains { $0["eval_sh"]?.double == 0.5 }, "\(log)") }
    let verified = try workspace.run("verify", "run")
    #expect(verified.code == 0, "\(verified)")
    // The owner's line, and nothing of a message.
    let lock = try StrictJSON.parse(contentsOf: workspace.file("run/.lock"))
    #expect(lock["pid"]?.integer != nil)
  }

  @Test("with closed descriptors a comparison and its runs write only what they should")
  func closedDescriptorsOfComparison() throws {
    let workspace = try finished()
    #expect(try run(workspace, ["compare", "--config", "compare.json"], "<&- >&- 2>&-").code == 0)
    let rows = try #require(try StrictJSON.parse(contentsOf: workspace.file("compare/comparison.json"))["rows"]?.array)
    #expect(rows.count == 2 && rows.allSatisfy { $0["status"] == "completed" })
    #expect(try workspace.run("verify", "compare/lora/seed-42").code == 0)
  }

  @Test(
    "an argument that is not UTF-8 is refused before anything is done",
    arguments: [
      "--config config.json --set training.output_dir=$'q\\xff'", "--config $'c\\xc3.json'", "verify $'run\\xff'", "report run -o $'\\x80'",
      "generate --model model --prompt $'a\\xff'", "compare --config $'\\xff'",
    ])
  func arguments(_ words: String) throws {
    let workspace = try Workspace()
    let before = try entries(ofDirectory: workspace.path)
    let outcome = try PeftTrain.run([], in: workspace.path, launcher: ["bash", "-c", "exec \"$@\" \(words)", "bash"])
    #expect(outcome.code == 2 && outcome.error.contains("not UTF-8") && outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.error.contains("argument"), "\(outcome)")
    expectDecent(outcome)
    #expect(try entries(ofDirectory: workspace.path) == before)
  }

  @Test("files that options name are checked before the work, and what the command reads is never written over")
  func outputFiles() throws {
    let workspace = try finished()
    let measure = ["evaluate", "--config", "config.json", "--set", "data.metric=exact_match", "--answers"]
    for (path, words) in [
      ("valid.jsonl", "is read by this command"), ("config.json", "is read by this command"),
      ("model/config.json", "is read by this command"),
      ("/dev/null", "is a device"), ("run", "is a directory"), ("nowhere/answers.jsonl", "cannot be written to"),
    ] {
      let outcome = try workspace.run(measure + [path])
      #expect(outcome.code == 2 && outcome.error.contains("--answers \(path)") && outcome.error.contains(words), "\(outcome)")
      expectDecent(outcome)
    }
    for _ in 0..<2 { #expect(try workspace.run(measure + ["answers.jsonl"]).code == 0) }

    let metrics = try readFile(workspace.file("run/metrics.jsonl"))
    try workspace.folder.write("thesis.html", "<!DOCTYPE html>\n<html lang=\"en\"><head><title>mine</title>")
    for path in ["run/metrics.jsonl", "thesis.html", "/dev/null", "run"] {
      let outcome = try workspace.run("report", "run", "--output", path)
      #expect(outcome.code == 2 && outcome.error.contains("is not a report"), "\(outcome)")
    }
    #expect(try readFile(workspace.file("run/metrics.jsonl")) == metrics)
    for _ in 0..<2 { #expect(try workspace.run("report", "run").code == 0) }
    try workspace.folder.write("run/report.html", "mine")
    #expect(try workspace.run("report", "run").code == 2)
    #expect(try readFile(workspace.file("run/report.html")) == Array("mine".utf8))
  }
}

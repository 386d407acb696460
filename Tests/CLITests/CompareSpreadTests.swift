import FileFormats
import Foundation
import Glibc
import TestSupport
import Testing

/// A comparison whose runs go through a launcher, several at once, or in shards: the rows are those of one that does everything itself.
@Suite("comparison, spread") struct CompareSpreadTests {
  /// Trials, a method that diverges, full fine-tuning that nobody has listed, two seeds and a prompted method: every kind of run.
  private static func config(_ config: inout JSONObject) {
    config["training"] = ["max_steps": 3, "per_device_train_batch_size": 4, "save_steps": 0, "threads": 2]
    config["methods"] = [
      ["name": "lora", "peft": ["peft_type": "LORA", "r": 2, "target_modules": "all-linear"], "learning_rates": [0.01, 0.05, 1e30]],
      ["name": "wild", "peft": ["peft_type": "LORA", "r": 2, "target_modules": "all-linear"], "learning_rates": [1e30]],
    ]
    config["prompting"] = [["type": "zero_shot", "name": "asked", "method": "lora", "chat": false]]
    (config["leave_out"], config["seeds"], config["tune"]) = ([], [1, 2], ["steps": 4])
  }

  private func workspace(_ change: (inout JSONObject) -> Void = { _ in }) throws -> ComparisonWorkspace {
    try ComparisonWorkspace { config in
      Self.config(&config)
      change(&config)
    }
  }

  private func finished(_ change: (inout JSONObject) -> Void = { _ in }) throws -> ComparisonWorkspace {
    let made = try workspace(change)
    let outcome = try made.compare()
    try #require(outcome.code == 0, "\(outcome)")
    return made
  }

  private static func all(_ config: inout JSONObject) { config["search"] = "all" }

  /// What does not depend on time.
  private func values(_ made: ComparisonWorkspace) throws -> [String] {
    try made.rows().map { row in
      let trials = (row["tuning"]?.array ?? []).map { "\($0["value"]?.serialized() ?? "") \($0["steps"]?.serialized() ?? "")" }
      let seeds = (row["seeds"]?.array ?? []).map { seed in
        ["seed", "eval_loss", "metric", "control_loss", "forgetting", "curve"].map { seed[$0]?.serialized() ?? "" }
      }
      let parts = ["name", "status", "learning_rate", "not_run"].map { row[$0]?.serialized() ?? "" }
      return "\(parts) \(trials) \(seeds)"
    }
  }

  /// A launcher that notes what it was called with, and becomes it.
  private func launcher(_ made: ComparisonWorkspace, _ last: String = "exec \"$@\"") throws {
    try made.workspace.folder.write("launch me.sh", "#!/bin/sh\nmode=$1; shift\necho \"$mode $*\" >> calls\n\(last)\n")
    chmod(made.file("launch me.sh"), 0o755)
  }

  private func calls(_ made: ComparisonWorkspace) throws -> [Substring] {
    String(decoding: try readFile(made.file("calls")), as: UTF8.self).split(separator: "\n")
  }

  // MARK: A launcher, and several at once

  @Test("every run goes through the launcher, several at once, and the rows are the same", arguments: ["halving", "all"])
  func launched(_ search: String) throws {
    let change = { (config: inout JSONObject) in config["search"] = JSONValue(search) }
    let made = try workspace(change)
    try launcher(made)
    let outcome = try made.compare("--launcher", "'./launch me.sh' --as=\"it is\"", "--jobs", "3")
    #expect(outcome.code == 0, "\(outcome)")
    expectDecent(outcome)
    #expect(try values(made) == values(finished(change)))
    let calls = try calls(made)
    #expect(calls.allSatisfy { $0.hasPrefix("--as=it is /") && $0.contains("/peft-train ") }, "\(calls)")
    for part in ["peft-train --config=", "--resume auto", "evaluate --config="] { #expect(calls.contains { $0.contains(part) }, "\(part)") }
    // What runs elsewhere has its cores from there, and its times are its own.
    let run = try StrictJSON.parse(contentsOf: made.file("compare/lora/seed-1/run.json"))
    #expect(run["config"]?["training"]?["threads"] == 2)
    let lora = try made.rows()[1]
    #expect(lora["seeds"]?.array?.allSatisfy { $0.object?["side_by_side"] == nil } == true && lora["cost"] != nil, "\(lora)")
    let again = try made.compare("--launcher", "'./launch me.sh' again")
    #expect(again.code == 0, "\(again)")
    let repeated = try self.calls(made).filter { $0.hasPrefix("again ") }
    #expect(repeated.count == 1 && repeated[0].contains("/wild--seed-1.json"), "nothing but what failed is run again: \(repeated)")
  }

  @Test("without a launcher, as many processes at once as asked for have a part of the cores each, and the rows are the same")
  func jobs() throws {
    let made = try workspace { $0["pricing"] = ["currency": "USD", "per_hour": 0.5, "as_of": "2026-11"] }
    let outcome = try made.compare("--jobs", "2")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try values(made) == values(finished()))
    let run = try StrictJSON.parse(contentsOf: made.file("compare/lora/seed-1/run.json"))
    #expect(run["config"]?["training"]?["threads"] == 1)
    // Its times are not those of a run that has the machine to itself, and no price is made of them.
    let lora = try made.rows()[1]
    #expect(lora["seeds"]?.array?.allSatisfy { $0["side_by_side"] == true } == true && lora["cost"] == JSONValue(.null), "\(lora)")
  }

  @Test(
    "a launcher or a shard that cannot be is refused before anything starts",
    arguments: [
      (["--launcher", "nowhere-to-be-found -n1"], "PATH ("), (["--launcher", "./none.sh"], "\"./none.sh\""),
      (["--launcher", " "], "is empty"),
      (["--launcher", "./compare.json"], "\"./compare.json\" is not a program"), (["--launcher", "sh -c 'x"], "no end"),
      (["--shard", "3/2"], "i/n with i from 1 to n"), (["--shard", "0/2"], "\"0/2\""), (["--shard", "x"], "\"x\""),
      (["--shard", "1/2/3"], "\"1/2/3\""), (["--shard=-1/2"], "\"-1/2\""), (["--shard", "1/"], "\"1/\""),
      (["--shard", "1/2", "--jobs", "2"], "excludes --jobs"), (["--shard", "1/2", "--overwrite"], "excludes --overwrite"),
      (["--collect", "--shard", "1/2"], "excludes --shard"), (["--collect", "--overwrite"], "excludes --overwrite"),
      (["--jobs", "0"], "≥ 1"),
    ] as [([String], String)])
  func refused(_ options: [String], _ text: String) throws {
    let made = try workspace()
    let refused = try made.workspace.run(ComparisonWorkspace.arguments + options)
    #expect(refused.code == 2 && refused.error.contains(text), "\(refused)")
    expectDecent(refused)
    #expect(try status(ofPath: made.file("compare")) == nil, "nothing was begun")
  }

  @Test("a launcher that fails is a row that failed, with its words; what is done stays done")
  func failingLauncher() throws {
    let made = try workspace()
    try launcher(made, "case \"$*\" in *lora*) echo 'error: no node is free' >&2; exit 9;; esac; exec \"$@\"")
    let outcome = try made.compare("--launcher", "'./launch me.sh' x")
    #expect(outcome.code == 0 && outcome.error.contains("ended with 9: error: no node is free"), "\(outcome)")
    #expect(try made.rows()[1]["status"] == "failed" && made.rows().last?["status"] == "failed")
  }

  @Test("a launcher that loses the exit code of a run that failed does not have it run again and again")
  func lostExitCode() throws {
    let made = try workspace {
      ($0["leave_out"], $0["prompting"], $0["seeds"]) = (["full"], [], [1])
      $0["methods"] = [["name": "wild", "peft": Workspace.lora, "learning_rates": [1e30]]]
    }
    try launcher(made, "\"$@\"; exit 0")
    let outcome = try made.compare("--launcher", "'./launch me.sh' x")
    #expect(outcome.code == 1 && outcome.error.contains("wild, seed 1: printed no result"), "\(outcome)")
    #expect(try calls(made).count { $0.contains("seed-1.json") } == 1)
  }

  @Test(
    "a stop reaches the runs through a launcher, whether it becomes the run or waits for it; all of them save",
    arguments: ["exec \"$@\"", "\"$@\""])
  func stopped(_ last: String) throws {
    let change = { (config: inout JSONObject) in
      config["training"] = ["max_steps": 300, "per_device_train_batch_size": 4, "save_steps": 0, "threads": 1]
      (config["tune"], config["leave_out"], config["seeds"]) = (["steps": 600], ["full"], [1])
      config["methods"] = [["name": "lora", "peft": Workspace.lora, "learning_rates": [0.01, 0.02]]]
    }
    let made = try workspace(change)
    try launcher(made, last)
    let options = ["--launcher", "'./launch me.sh' x", "--jobs", "2"]
    let running = try Running(ComparisonWorkspace.arguments + options, directory: made.workspace.path)
    let isTraining = try running.until { ["0.01", "0.02"].allSatisfy { made.workspace.rows("compare/lora/lr-\($0)") > 2 } }
    try #require(isTraining)
    running.send(SIGTERM)
    let outcome = try running.wait()
    #expect(outcome.code == 75 && outcome.error.contains("continues where it was"), "\(outcome)")
    for rate in ["0.01", "0.02"] {
      let saved = try entries(ofDirectory: made.file("compare/lora/lr-\(rate)/checkpoints"))
      // Not at the end of its round: it has heard of the stop.
      #expect(saved.count == 1 && saved[0] < "step-00000300", "\(rate) \(saved)")
    }
    let end = try made.workspace.run(ComparisonWorkspace.arguments + options)
    #expect(end.code == 0, "\(end)")
    #expect(try values(made) == values(finished(change)))
  }
}

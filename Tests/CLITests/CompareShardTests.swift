import FileFormats
import Foundation
import Glibc
import TestSupport
import Testing

/// A comparison whose runs are done by several processes that know of each other by files alone.
@Suite("comparison, in shards") struct CompareShardTests {
  private static func config(_ config: inout JSONObject) {
    config["training"] = ["max_steps": 3, "per_device_train_batch_size": 4, "save_steps": 0, "threads": 1]
    config["methods"] = [
      ["name": "lora", "peft": Workspace.lora, "learning_rates": [0.01, 0.05, 1e30]],
      ["name": "wild", "peft": Workspace.lora, "learning_rates": [1e30]],
    ]
    config["prompting"] = [["type": "zero_shot", "name": "asked", "method": "lora", "chat": false]]
    (config["leave_out"], config["seeds"], config["tune"]) = ([], [1, 2], ["steps": 4])
  }

  /// One method of one rate, whose two seeds are runs 1 and 2 of the plan, after the base.
  private static func plain(_ config: inout JSONObject) { (config["seeds"], config["prompting"]) = ([1, 2], []) }

  private func values(_ made: ComparisonWorkspace) throws -> [String] {
    try made.rows().map { row in
      let trials = (row["tuning"]?.array ?? []).map { "\($0["value"]?.serialized() ?? "") \($0["steps"]?.serialized() ?? "")" }
      let seeds = (row["seeds"]?.array ?? []).map { seed in
        ["seed", "eval_loss", "metric", "control_loss", "forgetting", "curve"].map { seed[$0]?.serialized() ?? "" }
      }
      return "\(["name", "status", "learning_rate", "not_run"].map { row[$0]?.serialized() ?? "" }) \(trials) \(seeds)"
    }
  }

  private func shards(_ made: ComparisonWorkspace, _ count: Int) throws -> [PeftTrain.Outcome] {
    try (1...count).map { try Running(ComparisonWorkspace.arguments + ["--shard", "\($0)/\(count)"], directory: made.workspace.path) }
      .map { try $0.wait() }
  }

  @Test("shards at the same time, started again until none has more to do, and collected: the rows of one comparison", arguments: [2, 5])
  func atOnce(_ count: Int) throws {
    let made = try ComparisonWorkspace(Self.config)
    // Trials first, then the runs of the report, then what prompts a model of theirs.
    for round in 1...3 {
      let outcomes = try shards(made, count)
      for outcome in outcomes {
        #expect(outcome.code == 0 || outcome.error.contains("wild"), "\(round) \(outcome)")
        expectDecent(outcome)
        #expect(!outcome.output.contains("report    "), "a shard makes no report: \(outcome)")
      }
      if round == 3 { #expect(outcomes.allSatisfy { $0.output.contains("--collect") && !$0.output.contains("next ") }, "\(outcomes)") }
    }
    #expect(try status(ofPath: made.file("compare/report.html")) == nil)
    let collected = try made.compare("--collect")
    #expect(collected.code == 0 && !collected.error.contains("missing"), "\(collected)")
    for name in ["report.html", "comparison.csv"] { #expect(try status(ofPath: made.file("compare/\(name)")) != nil) }
    let whole = try ComparisonWorkspace { config in
      Self.config(&config)
      config["search"] = "all"
    }
    #expect(try whole.compare().code == 0)
    #expect(try values(made) == values(whole))
    // It is a comparison as any other.
    let begun = try made.contents()
    let again = try made.compare("--collect", "--json")
    #expect(again.code == 0 && !again.error.contains("["), "\(again)")
    #expect(try again.json()["rows"]?.array?.count == 5)
    #expect(Set(try made.contents().keys) == Set(begun.keys))
    #expect(try made.compare("--overwrite").code == 0)
  }

  @Test("with search by halving, shards do what is known round by round, and end with the verdict of one comparison")
  func halving() throws {
    let change = { (config: inout JSONObject) in
      Self.config(&config)
      config["search"] = "halving"
    }
    let made = try ComparisonWorkspace(change)
    var rounds = 0
    repeat {
      for outcome in try shards(made, 2) { #expect(outcome.code == 0 || outcome.error.contains("wild"), "\(outcome)") }
      rounds += 1
    } while try made.compare("--collect").code != 0 && rounds < 12
    #expect((2..<12).contains(rounds))
    #expect(try values(made) == values(ComparisonWorkspace.finished(change)))
  }

  @Test("a shard does its own runs and no other, and collecting names what is missing")
  func part() throws {
    let made = try ComparisonWorkspace(Self.plain)
    let second = try made.compare("--shard", "2/2", "--json")
    #expect(second.code == 0, "\(second)")
    #expect(try second.json()["completed"]?.array?.compactMap(\.string).first == "lora, seed 1", "\(second)")
    #expect(try status(ofPath: made.file("compare/base")) == nil && status(ofPath: made.file("compare/lora/seed-2")) == nil)
    let collected = try made.compare("--collect")
    #expect(collected.code == 1 && collected.error.contains("missing: lora, seed 2 has not begun"), "\(collected)")
    #expect(collected.error.contains("missing: base, evaluation is not measured yet"), "\(collected)")
    expectDecent(collected)
    #expect(try made.rows().map { $0["status"] } == ["pending", "pending"] && made.rows()[1]["seeds"]?.array?.count == 1)
    #expect(try StrictJSON.parse(contentsOf: made.file("compare/comparison.json"))["finished_at"] == JSONValue(.null))
    // What is done is left alone.
    let again = try made.compare("--shard", "2/2")
    #expect(again.code == 0 && !again.error.contains("["), "\(again)")
    #expect(try made.compare("--shard", "1/2").code == 0)
    #expect(try made.compare("--collect").code == 0)
    #expect(try values(made) == values(ComparisonWorkspace.finished(Self.plain)))
  }

  @Test("a run that another process holds is left to it")
  func held() throws {
    let made = try ComparisonWorkspace(Self.plain)
    try made.workspace.folder.makeDirectory("compare")
    #expect(try made.compare("--shard", "1/3").code == 0)
    for name in ["lora", "lora/seed-1"] { try made.workspace.folder.makeDirectory("compare/\(name)") }
    try made.workspace.folder.write("compare/lora/seed-1/.lock", "")
    let record = try StrictJSON.parse(contentsOf: made.file("compare/.record.json"))
    var object = try #require(record.object)
    object["names"] = JSONValue((record["names"]?.array ?? []) + ["lora/seed-1"])
    try made.workspace.folder.write("compare/.record.json", JSONValue(object).serialized())
    let descriptor = open(made.file("compare/lora/seed-1/.lock"), O_RDONLY | O_CLOEXEC)
    try #require(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let skipped = try made.compare("--shard", "2/3")
    #expect(skipped.code == 0 && skipped.error.contains("lora, seed 1: in use by another process, and left to it"), "\(skipped)")
    #expect(skipped.output.contains("left        lora, seed 1") && skipped.output.contains("start this shard again"), "\(skipped)")
    let collected = try made.compare("--collect")
    #expect(collected.code == 1 && collected.error.contains("lora, seed 1 is at work: another process"), "\(collected)")
    close(descriptor)
    #expect(try made.compare("--shard", "2/3").code == 0)
    #expect(try made.compare("--shard", "3/3").code == 0)
    #expect(try made.compare("--collect").code == 0)
  }

  @Test("a result that was damaged is named by who collects it and by its shard, which trains it again when it is moved away")
  func damaged() throws {
    let made = try ComparisonWorkspace(Self.plain)
    for outcome in try shards(made, 2) { #expect(outcome.code == 0, "\(outcome)") }
    let name = "compare/lora/seed-1/adapter/adapter_model.safetensors"
    let content = try readFile(made.file(name))
    let changed = content.dropLast() + [content[content.count - 1] ^ 1]
    try made.workspace.folder.write(name, Array(changed))
    for options in [["--collect"], ["--shard", "2/2"]] {
      let named = try made.workspace.run(ComparisonWorkspace.arguments + options)
      let text = named.error + named.output
      #expect(named.code == 3 && text.contains("damaged (\(name)") && text.contains("move compare/lora/seed-1 away"), "\(named)")
      expectDecent(named)
      #expect(try readFile(made.file(name)) == Array(changed))
    }
    try removeTree(made.file("compare/lora/seed-1"))
    #expect(try made.compare("--shard", "2/2").code == 0)
    #expect(try readFile(made.file(name)) == content)
    #expect(try made.compare("--collect").code == 0)
  }

  @Test("stopped, a shard saves and its next start continues; nothing to collect is said")
  func stopped() throws {
    let made = try ComparisonWorkspace { config in
      Self.plain(&config)
      config["training"] = ["max_steps": 300, "save_steps": 0, "threads": 1]
    }
    let nothing = try made.compare("--collect")
    #expect(nothing.code == 3 && nothing.error.contains("holds no comparison to collect"), "\(nothing)")
    #expect(try status(ofPath: made.file("compare")) == nil)
    let running = try Running(ComparisonWorkspace.arguments + ["--shard", "2/2"], directory: made.workspace.path)
    try #require(try running.until { made.workspace.rows("compare/lora/seed-1") > 3 })
    running.send(SIGTERM)
    #expect(try running.wait().code == 75)
    let collected = try made.compare("--collect")
    #expect(collected.code == 1 && collected.error.contains("lora, seed 1 was left after step"), "\(collected)")
    #expect(try made.compare("--shard", "2/2").code == 0)
    #expect(try made.compare("--shard", "1/2").code == 0)
    #expect(try made.compare("--collect").code == 0)
    let other = try made.compare("--shard", "1/2", "--set", "max_rows=1")
    #expect(other.code == 7 && other.error.contains("other settings"), "\(other)")
  }
}

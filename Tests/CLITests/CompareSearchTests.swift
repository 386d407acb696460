import FileFormats
import Foundation
import Glibc
import TestSupport
import Testing

/// What a comparison trains of all that could be: `search`.
@Suite("search of a comparison") struct CompareSearchTests {
  /// Three learning rates of 8 steps for the first method, of which the last diverges at once; the second method learns nothing.
  private static func config(_ config: inout JSONObject) {
    config["training"] = ["max_steps": 4, "per_device_train_batch_size": 4, "save_steps": 0, "threads": 1]
    config["data"] = ["train": "train.jsonl", "validation": "valid.jsonl"]
    config["methods"] = [
      [
        "name": "lora", "peft": ["peft_type": "LORA", "r": 2, "target_modules": "all-linear"],
        "learning_rates": [1e-5, 0.01, 0.05, 1e30],
      ],
      ["name": "idle", "peft": ["peft_type": "LORA", "r": 2, "target_modules": "all-linear"], "learning_rates": [1e-9]],
    ]
    (config["seeds"], config["tune"], config["control"], config["prompting"]) = ([1, 2, 3], ["steps": 8], nil, [])
  }

  private func finished(_ change: (inout JSONObject) -> Void = { _ in }) throws -> ComparisonWorkspace {
    try ComparisonWorkspace.finished { config in
      Self.config(&config)
      change(&config)
    }
  }

  private func losses(_ made: ComparisonWorkspace, _ run: String, upTo step: Int64 = .max) throws -> [String] {
    let log = String(decoding: try readFile(made.file("compare/\(run)/metrics.jsonl")), as: UTF8.self)
    return try log.split(separator: "\n" as Character).map { try StrictJSON.parse(String($0), file: "log") }
      .filter { $0["loss"] != nil && ($0["step"]?.integer ?? 0) <= step }
      .map { "\($0["step"]?.serialized() ?? "") \($0["loss"]?.serialized() ?? "") \($0["grad_norm"]?.serialized() ?? "")" }
  }

  /// What does not depend on time: of each row the rate, the trials and the figures of its runs.
  private func values(_ made: ComparisonWorkspace) throws -> [String] {
    try made.rows().map { row in
      let trials = (row["tuning"]?.array ?? []).map { "\($0["value"]?.serialized() ?? "") \($0["steps"]?.serialized() ?? "")" }
      let seeds = (row["seeds"]?.array ?? []).map { "\($0["seed"]?.serialized() ?? "") \($0["eval_loss"]?.serialized() ?? "")" }
      return
        "\(row["name"]?.string ?? "") \(row["learning_rate"]?.serialized() ?? "") \(trials) \(seeds) \(row["not_run"]?.serialized() ?? "")"
    }
  }

  @Test(
    "halving stops the worse rates early; what leads has the numbers of a trial that went straight through, and the verdict is the same")
  func halving() throws {
    let seeds: JSONValue = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    let halved = try finished { $0["seeds"] = seeds }
    let whole = try finished { ($0["seeds"], $0["search"]) = (seeds, "all") }
    let (rows, all) = (try halved.rows(), try whole.rows())
    // Four rates: a round after 2 steps that two survive, one after 4 that one survives.
    let steps = rows[1]["tuning"]?.array?.map { $0["steps"]?.integer ?? 0 } ?? []
    #expect(steps.sorted() == [2, 2, 4, 8] && steps[3] == 2, "\(steps)")
    #expect(rows[1]["tuning"]?.array?[3]["value"] == JSONValue(.null))
    #expect(all[1]["tuning"]?.array?.allSatisfy { $0["steps"] == 8 } == true)
    for (index, trial) in (rows[1]["tuning"]?.array ?? []).enumerated() {
      let run = "lora/lr-\(trial["learning_rate"]?.double ?? 0)"
      let last = trial["steps"]?.integer ?? 0
      #expect(try losses(halved, run) == losses(whole, run, upTo: last), "\(run)")
      if last == 8 {
        #expect(trial["value"] == all[1]["tuning"]?.array?[index]["value"] && trial["learning_rate"] == rows[1]["learning_rate"])
        let adapter = "compare/\(run)/adapter/adapter_model.safetensors"
        #expect(try readFile(halved.file(adapter)) == readFile(whole.file(adapter)))
      }
    }
    #expect(rows[1]["learning_rate"] == all[1]["learning_rate"])
    #expect(rows[1]["seeds"]?.array?.map { $0["eval_loss"] } == all[1]["seeds"]?.array?.map { $0["eval_loss"] })

    // The second method is clearly behind, and is left at one seed.
    #expect(rows[2]["status"] == "completed" && rows[2]["seeds"]?.array?.map { $0["seed"] } == [1])
    #expect(rows[2]["not_run"]?["seeds"] == [2, 3, 4, 5, 6, 7, 8, 9, 10] && rows[2]["not_run"]?["behind"] == "lora", "\(rows[2])")
    #expect(all[2]["seeds"]?.array?.count == 10 && all[2].object?["not_run"] == nil)
    #expect(try status(ofPath: halved.file("compare/idle/seed-2")) == nil)
    let shown = try halved.workspace.run("report", "compare")
    #expect(shown.code == 0, "\(shown)")
    let (again, other) = (try halved.compare(), try whole.compare())
    for outcome in [again, other] {
      #expect(outcome.code == 0 && !outcome.error.contains("["), "nothing is run twice, what has diverged included: \(outcome)")
    }
    #expect(again.output.contains("idle (1) has not all 10 seeds, being clearly behind lora"), "\(again)")
    #expect(again.output.contains("trials of a learning rate were stopped early"), "\(again)")
    #expect(!other.output.contains("stopped early"), "\(other)")
    for outcome in [again, other] {
      #expect(outcome.output.contains("The best loss of a method is lora's") && outcome.output.contains("clearly ahead"), "\(outcome)")
    }
  }

  @Test("stopped in any round or seed and called again, it ends with the same values")
  func interrupted() throws {
    let whole = try finished()
    let part = try ComparisonWorkspace { Self.config(&$0) }
    for name in ["lora/lr-0.01", "lora/lr-0.05", "lora/seed-1", "idle/seed-1", "lora/seed-3"] {
      let process = try part.start()
      _ = try process.until { (try? status(ofPath: part.file("compare/\(name)/run.json"))) != nil }
      process.send(SIGTERM)
      let stopped = try process.wait()
      #expect([75, 0].contains(stopped.code), "\(stopped)")
    }
    let end = try part.compare()
    #expect(end.code == 0, "\(end)")
    #expect(try values(part) == values(whole))
  }

  @Test("side by side, the values are those of one after the other; the times of such runs are no figures of a row")
  func sideBySide() throws {
    let alone = try finished { config in
      config["training"] = ["max_steps": 4, "per_device_train_batch_size": 4, "save_steps": 0, "threads": 2]
      config["side_by_side"] = false
    }
    let together = try finished { config in
      config["training"] = ["max_steps": 4, "per_device_train_batch_size": 4, "save_steps": 0, "threads": 2]
      config["side_by_side"] = true
    }
    #expect(try values(together) == values(alone))
    let flag = { (value: JSONValue) in value.object?["side_by_side"] == true }
    #expect(try alone.rows().allSatisfy { !($0["seeds"]?.array ?? []).contains(where: flag) })
    let lora = try together.rows()[1]
    #expect(lora["seeds"]?.array?.map(flag) == [false, true, true], "the first seed has the machine to itself")
    #expect(lora["tuning"]?.array?.prefix(3).allSatisfy(flag) == true)
    let run = try StrictJSON.parse(contentsOf: together.file("compare/lora/seed-2/run.json"))
    #expect(run["config"]?["training"]?["threads"] == 1)
    let again = try together.compare()
    #expect(again.code == 0 && !again.error.contains("["), "\(again)")
    #expect(try together.rows()[1]["seeds"]?.array?.map(flag) == [false, true, true])
    // What is measured is noted, and holds when the comparison is continued.
    let measured = try finished { config in
      config["training"] = ["max_steps": 4, "per_device_train_batch_size": 4, "save_steps": 0, "threads": 2]
    }
    let note = try StrictJSON.parse(contentsOf: measured.file("compare/side-by-side.json"))
    #expect(note["measured"]?["runs"] == 2 && note["measured"]?["gain"]?.double ?? 0 > 0, "\(note)")
    #expect(try values(measured) == values(alone))
    let stored = { try StrictJSON.parse(contentsOf: measured.file("compare/comparison.json"))["side_by_side"] }
    #expect(try stored() == note["measured"])
    #expect(try measured.compare().code == 0)
    #expect(try stored() == note["measured"])
  }

  @Test("stopped while runs go side by side, all of them save, and it ends with the same values")
  func interruptedSideBySide() throws {
    let change = { (config: inout JSONObject) in
      Self.config(&config)
      config["training"] = ["max_steps": 300, "per_device_train_batch_size": 4, "save_steps": 0, "threads": 2]
      (config["tune"], config["side_by_side"], config["seeds"]) = (["steps": 200], true, [1, 2])
    }
    let part = try ComparisonWorkspace(change)
    let process = try part.start()
    let isTraining = try process.until {
      part.workspace.rows("compare/lora/lr-0.01") > 2 && part.workspace.rows("compare/lora/lr-1e-05") > 2
    }
    try #require(isTraining)
    process.send(SIGTERM)
    let stopped = try process.wait()
    #expect(stopped.code == 75, "\(stopped)")
    for rate in ["0.01", "1e-05"] {
      #expect(try entries(ofDirectory: part.file("compare/lora/lr-\(rate)/checkpoints")).count == 1, "\(rate)")
    }
    let end = try part.compare()
    #expect(end.code == 0, "\(end)")
    #expect(try values(part) == values(ComparisonWorkspace.finished(change)))
  }

  @Test("full fine-tuning that nobody has listed is tried around a tenth of LoRA's rate")
  func full() throws {
    let made = try finished { config in
      config["leave_out"] = []
      config["methods"] = [["name": "lora", "peft": Workspace.lora, "learning_rates": [1e-9]]]
      config["seeds"] = [1]
    }
    let full = try #require(try made.rows().last)
    #expect(full["name"] == "full" && full["learning_rate"] == 1e-10, "\(full)")
    let all = try finished { config in
      config["leave_out"] = []
      config["methods"] = [["name": "lora", "peft": Workspace.lora, "learning_rates": [1e-9]]]
      (config["seeds"], config["search"]) = ([1], "all")
    }
    #expect(try all.rows().last?["learning_rate"] == 3e-4)
  }

  @Test("a comparison that was begun when everything was trained continues so")
  func older() throws {
    // One that diverges was tried again then, whenever a comparison was continued.
    let finite = { (config: inout JSONObject) in
      Self.config(&config)
      config["methods"] = [["name": "lora", "peft": Workspace.lora, "learning_rates": [0.01, 0.05]]]
    }
    let made = try ComparisonWorkspace.finished { config in
      finite(&config)
      config["search"] = "all"
    }
    // As it was then: without a record, and with the config alone in the settings.
    try made.write(finite)
    try removeTree(made.file("compare/.record.json"))
    let config = try StrictJSON.parse(contentsOf: made.file("compare.json"))
    try made.workspace.folder.write("compare/settings.json", config.serialized(.pretty) + "\n")
    let before = try values(made)
    let continued = try made.compare()
    #expect(continued.code == 0 && continued.error.contains("every learning rate and every seed"), "\(continued)")
    #expect(!continued.error.contains("[") && !continued.output.contains("stopped early"), "\(continued)")
    #expect(try values(made) == before)
    let other = try made.compare("--set", "search=halving")
    #expect(other.code == 7 && other.error.contains("search: null then, \"halving\" now"), "\(other)")
  }

  /// What a row's products are must not depend on the other rows, which holds with AVX-512 only.
  private static let keepsRows = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.contains(" avx512f ") == true

  @Test(
    "what blocks below the trained ones compute is shared by all runs of a comparison, and goes with its end",
    .enabled(if: keepsRows, "needs AVX-512"))
  func sharedRows() throws {
    let made = try finished { config in
      let method = { (name: String, rank: Int) -> JSONValue in
        [
          "name": JSONValue(name), "learning_rates": [0.01, 0.05],
          "peft": ["peft_type": "LORA", "r": JSONValue(rank), "target_modules": ["q_proj"], "layers_to_transform": [1]],
        ]
      }
      config["training"] = ["max_steps": 3, "per_device_train_batch_size": 10, "save_steps": 0, "threads": 1]
      (config["methods"], config["seeds"]) = ([method("narrow", 1), method("wide", 4)], [1, 2])
    }
    // Seeds, ranks and rates alike: only the first trial has found nothing, and the first seeds, which tell what a run takes alone.
    let runs = try FileManager.default.subpathsOfDirectory(atPath: made.file("compare/logs")).filter { $0.hasSuffix(".log") }
    let notes = try runs.map { String(decoding: try readFile(made.file("compare/logs/\($0)")), as: UTF8.self) }
      .filter { $0.contains("what they make of a row is kept") }
    #expect(notes.count > 4 && notes.filter { !$0.contains("from other runs") }.count == 3, "\(notes)")
    let seeds = try made.rows().flatMap { $0["seeds"]?.array ?? [] }.filter { $0["seed"] != 0 }
    #expect(seeds.allSatisfy { ($0["shares_rows"] == true) == ($0["seed"] == 2) }, "\(seeds)")
    #expect(try status(ofPath: made.file("compare/.frozen-rows")) == nil)
  }
}

/// A run that is to stop after a step.
@Suite("--until-step") struct UntilStepTests {
  @Test("stops after the step, evaluated and saved, and continues to the same bytes")
  func pause() throws {
    let (whole, parts) = (try Workspace(), try Workspace())
    let settings = ["--set", "training.max_steps=6", "--set", "training.eval_steps=6", "--set", "data.validation=valid.jsonl"]
    #expect(try whole.run(["--config", "config.json"] + settings).code == 0)
    for (step, code) in [(2, 75), (2, 75), (5, 75), (9, 0)] as [(Int, Int32)] {
      let outcome = try parts.run(["--config", "config.json"] + settings + ["--resume", "auto", "--until-step", "\(step)", "--json"])
      #expect(outcome.code == code, "\(outcome)")
      let result = try StrictJSON.parse(outcome.output, file: "json")
      #expect(result["steps"]?.integer == Int64(min(step, 6)) && result["eval"]?["step"]?.integer == Int64(min(step, 6)), "\(result)")
    }
    let name = "run/adapter/adapter_model.safetensors"
    #expect(try readFile(whole.file(name)) == readFile(parts.file(name)))
    let wrong = try parts.train("--resume", "--until-step", "0")
    #expect(wrong.code == 2 && wrong.error.contains("--until-step"), "\(wrong)")
  }
}

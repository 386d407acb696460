import FileFormats
import Glibc
import TestSupport
import Testing

/// `peft-train compare` as a program, on a tiny model.
@Suite("compare") struct CompareTests {
  /// A comparison of everything there is, in seconds. The third method diverges.
  static let config: JSONValue = [
    "output_dir": "compare", "model": ["path": "model"],
    "data": ["train": "train.jsonl", "validation": "valid.jsonl", "metric": "exact_match"],
    "training": ["max_steps": 4, "per_device_train_batch_size": 4, "eval_steps": 2, "save_steps": 2, "threads": 1],
    "generation": ["max_new_tokens": 4],
    "methods": [
      ["name": "lora", "peft": ["peft_type": "LORA", "r": 2, "target_modules": "all-linear"], "learning_rates": [0.01, 0.1]],
      ["name": "prefix", "peft": ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 3], "learning_rates": [0.05]],
      ["name": "wild", "peft": ["peft_type": "LORA", "r": 2, "target_modules": "all-linear"], "learning_rates": [1e30]],
      ["name": "adapter", "peft": ["peft_type": "ADAPTER"], "training": ["max_steps": 3, "learning_rate": 0.01]],
    ],
    "seeds": [1, 2], "tune": ["steps": 2, "metric": "eval_loss"], "control": "train.jsonl",
    "pricing": ["currency": "USD", "per_hour": 0.5, "watts": 60, "per_kwh": 0.3, "as_of": "2026-11"],
    "prompting": [
      ["type": "zero_shot"], ["type": "few_shot", "k": 1, "chat": false],
      ["type": "zero_shot", "name": "asked_lora", "method": "lora", "chat": false],
    ],
  ]

  private func workspace(_ change: (inout JSONObject) -> Void = { _ in }) throws -> Workspace {
    let workspace = try Workspace()
    var config = try #require(Self.config.object)
    change(&config)
    try workspace.folder.write("compare.json", JSONValue(config).serialized(.pretty))
    return workspace
  }

  private func comparison(_ workspace: Workspace) throws -> [JSONValue] {
    try #require(try StrictJSON.parse(contentsOf: workspace.file("compare/comparison.json"))["rows"]?.array)
  }

  /// What does not depend on time: of each row its name and the measured values of its seeds.
  private func values(_ workspace: Workspace) throws -> [String] {
    try comparison(workspace).map { row in
      let seeds = (row["seeds"]?.array ?? []).map { seed in
        ["seed", "eval_loss", "metric", "control_loss", "forgetting", "curve", "eval_curve"].map { seed[$0]?.serialized() ?? "" }
      }
      return "\(row["name"]?.string ?? "") \(row["status"]?.string ?? "") \(row["learning_rate"]?.serialized() ?? "") \(seeds)"
    }
  }

  private static let arguments = ["compare", "--config", "compare.json"]

  @Test("base, methods, full fine-tuning and prompting become rows; one that fails leaves the others; a second call changes nothing")
  func whole() throws {
    let workspace = try workspace()
    let first = try workspace.run(Self.arguments)
    #expect(first.code == 0, "\(first)")
    let rows = try comparison(workspace)
    #expect(rows.map { $0["name"] } == ["base", "lora", "prefix", "wild", "adapter", "full", "zero_shot", "few_shot", "asked_lora"])
    let completed: JSONValue = "completed"
    #expect(
      rows.map { $0["status"] } == [
        completed, completed, completed, "failed", completed, completed, "not_applicable", completed, completed,
      ])
    #expect(rows[3]["note"]?.string?.contains("learning_rate") == true && first.error.contains("wild failed"), "\(rows[3])")
    #expect(rows[6]["note"]?.string?.contains("chat template") == true)

    // Two rates were tried and the better one taken; one alone is not tried.
    let tuning = try #require(rows[1]["tuning"]?.array)
    #expect(tuning.map { $0["steps"]?.integer ?? 0 }.sorted() == [1, 2] && rows[2]["tuning"] == [])
    #expect(rows[1]["learning_rate"] == tuning.first { $0["steps"] == 2 }?["learning_rate"])

    for row in [rows[1], rows[2], rows[4], rows[5]] {
      let seeds = try #require(row["seeds"]?.array)
      #expect(seeds.map { $0["seed"] } == [1, 2])
      for seed in seeds {
        #expect(seed["steps"] == (row["name"] == "adapter" ? 3 : 4) && seed["eval_loss"]?.double != nil && seed["metric"]?.double != nil)
        let rise = try #require(seed["control_loss"]?.double) - (rows[0]["seeds"]?.array?.first?["control_loss"]?.double ?? 0)
        #expect(seed["forgetting"]?.double == rise)
      }
      #expect(seeds[0]["eval_loss"] != seeds[1]["eval_loss"], "two seeds give two results")
      #expect(row["memory"]?["total"]?.integer ?? 0 > 0 && row["cost"]?.double ?? 0 > 0 && row["energy_kwh"]?.double ?? 0 > 0)
      let run = try #require(seeds[0]["run"]?.string)
      #expect(try workspace.run("verify", run).code == 0)
    }
    #expect(rows[1]["trainable_parameters"]?.integer == rows[1]["train_info"]?["num_trainable_params"]?.integer)
    #expect(rows[1]["train_info"]?["metrics"]?.array?.last?["valid accuracy"] == rows[1]["seeds"]?.array?.first?["metric"])
    let base = try readFile(workspace.file("model/model.safetensors")).count
    let task = try #require(rows[1]["task_bytes"]?.integer)
    #expect(rows[1]["hundred_tasks_bytes"]?.integer == Int64(base) + 100 * task)
    #expect(rows[1]["break_even"]?.array?.map { $0["against"] } == ["few_shot", "asked_lora"])
    let lines: [Substring] = first.output.split(separator: "\n")
    #expect(lines.prefix(12).allSatisfy { $0.count <= 120 }, "\(first.output)")
    for name in ["comparison.csv", "report.html"] { #expect(try readFile(workspace.file("compare/\(name)")).count > 1000) }

    let before = try values(workspace)
    let again = try workspace.run(Self.arguments + ["--json"])
    #expect(again.code == 0 && !again.error.contains("[1/"), "nothing is run again: \(again)")
    #expect(try values(workspace) == before)
    #expect(try StrictJSON.parse(again.output, file: "json")["rows"]?.array?.count == 9)

    let afresh = try workspace.run(Self.arguments + ["--overwrite"])
    #expect(afresh.code == 0 && afresh.error.contains("[1/"), "\(afresh)")
    #expect(try values(workspace) == before)

    let other = try workspace.run(Self.arguments + ["--set", "training.max_steps=5"])
    #expect(other.code == 7 && other.error.contains("other settings") && other.error.contains("--overwrite"), "\(other)")
  }

  @Test("stopped and called again, it goes on where it was and ends with the same values")
  func interrupted() throws {
    let change = { (config: inout JSONObject) in
      config["methods"] = JSONValue(Array((Self.config["methods"]?.array ?? []).prefix(2)))
      config["prompting"] = []
      config["leave_out"] = ["full"]
      config["control"] = nil
    }
    let (whole, part) = (try workspace(change), try workspace(change))
    #expect(try whole.run(Self.arguments).code == 0)
    for name in ["lora/lr-0.1", "prefix/seed-1", "lora/seed-2"] {
      let process = try Running(Self.arguments, directory: part.path)
      _ = try process.until { (try? FileFormats.status(ofPath: part.file("compare/\(name)/run.json"))) != nil }
      process.send(SIGTERM)
      let stopped = try process.wait()
      #expect([75, 0].contains(stopped.code), "\(stopped)")
      if stopped.code == 75 { #expect(stopped.error.contains("continues where it was")) }
    }
    let end = try part.run(Self.arguments)
    #expect(end.code == 0, "\(end)")
    #expect(try values(part) == values(whole))
  }

  @Test(
    "what is wrong is said before anything is trained",
    arguments: [
      ("seeds", [], "seeds", 2), ("methods", [], "methods", 2), ("control", "nothing.jsonl", "nothing.jsonl", 2),
      ("tune", ["metric": "rougeL"], "tune.metric", 2), ("pricing", ["per_hour": 1, "as_of": "2026"], "currency", 2),
      ("pricing", ["currency": "dollars", "per_hour": 1, "as_of": "2026"], "three capital letters", 2),
      ("data", ["train": "train.jsonl"], "data.validation", 2), ("leave_out", ["lora"], "leave_out", 2),
      ("prompting", [["type": "magic"]], "magic", 2), ("prompting", [["type": "zero_shot", "name": "lora"]], "lora", 2),
      ("prompting", [["type": "zero_shot", "method": "nobody"]], "nobody", 2),
      ("prompting", [["type": "zero_shot", "name": "../../escaped"]], "../../escaped", 2),
      ("prompting", [["type": "zero_shot", "name": "a/b"]], "a/b", 2), ("prompting", [["type": "zero_shot", "name": "=1+1"]], "=1+1", 2),
      ("prompting", [["type": "zero_shot", "name": "logs"]], "logs", 2), ("prompting", [["type": "zero_shot", "name": "-x"]], "-x", 2),
      ("methods", [["name": "comparison.csv", "peft": ["peft_type": "FULL"], "learning_rates": [1]]], "comparison.csv", 2),
      ("methods", [["name": "é", "peft": ["peft_type": "FULL"], "learning_rates": [1]]], "names a folder", 2),
      ("methods", [["name": "x", "peft": ["peft_type": "MAGIC"], "learning_rates": [0.1]]], "MAGIC", 2),
      ("methods", [["name": "x", "peft": ["peft_type": "LORA", "target_modules": ["nothing"]], "learning_rates": [0.1]]], "nothing", 2),
      ("methods", [["name": "x", "peft": ["peft_type": "FULL"], "learning_rates": [-1]]], "learning_rates", 2),
      ("methods", [["name": "../x", "peft": ["peft_type": "FULL"], "learning_rates": [1]]], "../x", 2),
      ("methods", [["name": "x", "peft": ["peft_type": "FULL"]]], "learning_rates", 2),
      (
        "methods",
        [
          ["name": "x", "peft": ["peft_type": "FULL"], "learning_rates": [1, 2]],
          ["name": "y", "peft": ["peft_type": "FULL"], "learning_rates": [1, 2, 3]],
        ], "the budget is equal", 2
      ),
      ("training", ["output_dir": "elsewhere"], "output_dir", 2), ("model", ["path": "nothing"], "nothing", 2), ("extra", 1, "extra", 2),
    ] as [(String, JSONValue, String, Int32)])
  func refused(_ key: String, _ value: JSONValue, _ text: String, _ code: Int32) throws {
    let workspace = try workspace { config in
      config[key] = value
      // One of them prompts the model of a method.
      if key == "methods" { config["prompting"] = [] }
    }
    let result = try workspace.run(Self.arguments)
    #expect(result.code == code && result.error.contains(text), "\(result)")
    #expect(try FileFormats.status(ofPath: workspace.file("compare")) == nil, "nothing was begun")
  }

  @Test("a directory with something else in it is left alone")
  func occupied() throws {
    let workspace = try workspace()
    try workspace.folder.makeDirectory("compare")
    try workspace.folder.write("compare/letter.txt", "dear")
    for arguments in [Self.arguments, Self.arguments + ["--overwrite"]] {
      let result = try workspace.run(arguments)
      #expect(result.code == 7 && result.error.contains("letter.txt"), "\(result)")
    }
    #expect(try entries(ofDirectory: workspace.file("compare")).contains("letter.txt"))
  }
}

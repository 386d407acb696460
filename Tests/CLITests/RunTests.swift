import FileFormats
import Foundation
import TestSupport
import Testing

/// Training, its result, and what the run's directory allows.
@Suite struct RunTests {
  @Test("a training ends with 0, a table on standard output and its progress on standard error")
  func table() throws {
    let outcome = try Workspace().train()
    #expect(outcome.code == 0, "\(outcome)")
    for word in ["train_loss", "trainable", "time", "speed", "memory", "adapter", "checkpoint"] {
      #expect(outcome.output.contains("\n\(word) ") || outcome.output.hasPrefix("\(word) "), "\(word): \(outcome)")
    }
    #expect(outcome.error.contains("trainable params: 4,096 || all params: 25,760 || trainable%: 15.9006"), "\(outcome)")
    #expect(outcome.error.contains("step 6/6") && outcome.error.contains("best so far"), "\(outcome)")
    expectDecent(outcome)
  }

  @Test("--json puts exactly one object on standard output, which is result.json")
  func json() throws {
    let workspace = try Workspace()
    let outcome = try workspace.train("--json")
    #expect(outcome.code == 0 && outcome.output.count { $0 == "\n" } == 1, "\(outcome)")
    #expect(try outcome.json() == StrictJSON.parse(contentsOf: workspace.file("run/result.json")))
  }

  @Test("the task metric is reported before and after training")
  func metric() throws {
    let workspace = try Workspace()
    let outcome = try workspace.train(
      "--json", "--set", "data.test=valid.jsonl", "--set", "data.metric=exact_match", "--set", "generation.max_new_tokens=4")
    #expect(outcome.code == 0, "\(outcome)")
    let json = try outcome.json()
    for key in ["test_before", "test_after"] { #expect(json[key]?["metric"] == "exact_match" && json[key]?["rows"] == 5, "\(outcome)") }
    #expect(json["eval"]?["eval_exact_match_rows"] == 5, "\(outcome)")
    #expect(outcome.error.contains("exact_match before training") && outcome.error.contains("exact_match after training"), "\(outcome)")
  }

  @Test("a directory with a run is refused with 7; --overwrite starts over")
  func alreadyThere() throws {
    let workspace = try Workspace()
    #expect(try workspace.train().code == 0)
    let state = try workspace.lastState()
    let refused = try workspace.train()
    #expect(refused.code == 7 && refused.error.contains("--resume") && refused.error.contains("--overwrite"), "\(refused)")
    expectDecent(refused)
    #expect(try workspace.train("--overwrite").code == 0)
    #expect(try workspace.lastState() == state)
  }

  @Test("--resume needs something to resume; --resume auto does not")
  func nothingToResume() throws {
    try FaultMatrix.record("D8", "nothing to resume, by the program", injections: 1)
    let workspace = try Workspace()
    for arguments in [["--resume"], ["--resume", "run/checkpoints/step-00000002"]] {
      let refused = try workspace.run(["--config", "config.json"] + arguments)
      #expect(refused.code == 7, "\(refused)")
      expectDecent(refused)
    }
    #expect(!FileManager.default.fileExists(atPath: workspace.file("run")))
    let fresh = try workspace.train("--resume", "auto")
    #expect(fresh.code == 0 && fresh.error.contains("starting fresh"), "\(fresh)")
    let again = try workspace.train("--resume", "auto", "--json")
    #expect(again.code == 0 && again.error.contains("nothing was changed") && again.output.count { $0 == "\n" } == 1, "\(again)")
  }

  @Test("a run of other settings is refused with 7 and every difference")
  func differences() throws {
    let workspace = try Workspace()
    #expect(try workspace.train().code == 0)
    try workspace.folder.write("train.jsonl", TinyData.train(rows: 9))
    let refused = try workspace.train("--resume", "--set", "training.seed=1", "--set", "peft.r=5")
    #expect(refused.code == 7 && refused.output.isEmpty, "\(refused)")
    for line in ["\n  peft.r: 4 then, 5 now", "\n  training.seed: 42 then, 1 now", "\n  data: the content is another one"] {
      #expect(refused.error.contains(line), "\(refused)")
    }
    expectDecent(refused)
  }

  @Test("an adapter is trained on from where it stands", arguments: GenerateTests.methods)
  func adapterPath(_ method: GenerateTests.Method) throws {
    guard method.peft["peft_type"] != "FULL" else { return }
    let workspace = try Workspace()
    try workspace.writeConfig(method.peft)
    #expect(try workspace.train().code == 0)
    try workspace.writeConfig(["adapter_path": "run/adapter"])
    let outcome = try workspace.train("--json", "--set", "training.output_dir=more")
    #expect(outcome.code == 0, "\(outcome)")
    let losses = try ["run", "more"].map { run in
      try StrictJSON.parse(
        String(decoding: readFile(workspace.file("\(run)/metrics.jsonl")).split(separator: 10)[0], as: UTF8.self), file: run)["loss"]?
        .double
        ?? .nan
    }
    #expect(losses[1] < losses[0] && !outcome.error.contains("note:"), "\(losses) \(outcome)")
  }

  @Test("standard output or error that nobody reads ends no training", arguments: [1, 2, 3])
  func closedPipes(_ closed: Int) throws {
    let workspace = try Workspace()
    let process = try Running(["--config", "config.json"], directory: workspace.path, closed: .init(rawValue: closed))
    let outcome = try process.wait()
    #expect(outcome.code == 0, "\(outcome)")
    #expect(FileManager.default.fileExists(atPath: workspace.file("run/adapter/adapter_config.json")))
  }
}

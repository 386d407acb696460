import FileFormats
import Foundation
import TestSupport
import Testing

/// Rows of a comparison are of the same files, and its processes end with it.
@Suite struct CompareInputTests {
  @Test("a comparison whose files have changed under the same names is not continued, and names them")
  func changed() throws {
    let made = try ComparisonWorkspace.finished()
    let before = try made.contents()
    for (name, key) in [
      ("train.jsonl", "data.train"), ("valid.jsonl", "data.validation"), ("test.jsonl", "data.test"), ("control.jsonl", "control"),
      ("model/model.safetensors", "model"), ("model/config.json", "model"), ("model/tokenizer.json", "tokenizer"),
    ] {
      let content = try readFile(made.file(name))
      try made.workspace.folder.write(name, content.dropLast() + [content[content.count - 1] ^ 1])
      let refused = try made.compare()
      #expect(refused.code == 7 && refused.error.contains("\n  \(key): the content is another one"), "\(name) \(refused)")
      #expect(refused.error.contains("--overwrite"), "\(refused)")
      expectDecent(refused)
      #expect(try made.contents() == before, "\(name)")
      try made.workspace.folder.write(name, content)
    }
    // Another time is no change.
    let again = try made.compare()
    #expect(again.code == 0 && !again.error.contains("[1/"), "\(again)")

    try made.workspace.folder.write("train.jsonl", TinyData.train(rows: 7))
    let old = try made.values()
    let afresh = try made.compare("--overwrite")
    #expect(afresh.code == 0 && afresh.error.contains("[1/"), "\(afresh)")
    let new = try made.values()
    #expect(new[0] == old[0] && new[1] != old[1], "the base is the same, the method is not")
  }

  @Test("databases, a metric's program, an adapter to prompt and one to start from are files of a comparison, too")
  func otherFiles() throws {
    let start = try Workspace()
    try #require(start.train("--set", "training.max_steps=1").code == 0)
    let adapter = try ["adapter_config.json", "adapter_model.safetensors"].map { ($0, try readFile(start.file("run/adapter/\($0)"))) }
    let made = try ComparisonWorkspace { config in
      config["data"] = [
        "train": "train.jsonl", "validation": "valid.jsonl", "metric": ["command": ["sh", "score.sh"]],
      ]
      config["methods"] = [["name": "on", "peft": ["adapter_path": "given"], "learning_rates": [0.05]]]
      config["prompting"] = [
        ["type": "zero_shot", "chat": false, "adapter": "given"], ["type": "zero_shot", "name": "later", "chat": false, "model": "second"],
      ]
    }
    let folder = made.workspace.folder
    try folder.makeDirectory("given")
    for (name, bytes) in adapter { try folder.write("given/\(name)", bytes) }
    try folder.write("score.sh", "while read -r line; do echo '{\"score\": 0.5, \"feedback\": \"\"}'; done\n")
    let first = try made.compare()
    #expect(first.code == 0, "\(first)")
    #expect(try made.rows().map { $0["status"] } == ["completed", "completed", "completed", "not_applicable"])
    for (name, keys) in [
      ("score.sh", ["data.metric.command"]),
      ("given/adapter_model.safetensors", ["methods.on.peft.adapter_path", "prompting.zero_shot.adapter"]),
    ] {
      let content = try readFile(made.file(name))
      try folder.write(name, content + [10])
      let refused = try made.compare()
      #expect(refused.code == 7 && keys.allSatisfy { refused.error.contains("\n  \($0): ") }, "\(refused)")
      try folder.write(name, content)
    }
    // What was not there may come, and counts from then on.
    try TinyModelDirectory.make("llama-tied", in: folder, name: "second")
    #expect(try made.compare().code == 0)
    #expect(try made.rows().last?["status"] == "completed")
    try folder.write("second/config.json", try readFile(made.file("second/config.json")) + [10])
    let refused = try made.compare()
    #expect(refused.code == 7 && refused.error.contains("prompting.later.model"), "\(refused)")
  }

  @Test("files that change while a comparison runs end it, and nothing of the new ones becomes a row")
  func changedMeanwhile() throws {
    let made = try ComparisonWorkspace { $0["training"] = ["max_steps": 300, "save_steps": 0, "threads": 1] }
    let running = try made.start()
    let isTraining = try running.until { try status(ofPath: made.file("compare/lora/seed-1/metrics.jsonl")) != nil }
    try #require(isTraining)
    let (old, new) = (try readFile(made.file("test.jsonl")), TinyData.validation(rows: 2))
    try made.workspace.folder.write("test.jsonl", new)
    let ended = try running.wait()
    #expect(ended.code == 7 && ended.error.contains("data.test: the content is another one"), "\(ended)")
    let again = try made.compare()
    #expect(again.code == 7 && again.error.contains("data.test"), "\(again)")
    try made.workspace.folder.write("test.jsonl", old)
    #expect(try made.compare().code == 0)
    #expect(try made.rows().allSatisfy { $0["status"] == "completed" })
  }

  @Test("a changed setting is named with its place")
  func settings() throws {
    let made = try ComparisonWorkspace.finished()
    for (option, difference) in [
      ("training.max_steps=3", "training.max_steps: 2 then, 3 now"), ("max_rows=2", "max_rows: null then, 2 now"),
      ("seeds=[2]", "seeds[0]: 1 then, 2 now"),
    ] {
      let refused = try made.compare("--set", option)
      #expect(refused.code == 7 && refused.error.contains("\n  " + difference), "\(refused)")
    }
  }

  // MARK: Processes

  /// Whether somebody has the lock of the method's run.
  private func isHeld(_ made: ComparisonWorkspace) throws -> Bool {
    let descriptor = open(made.file("compare/lora/seed-1/.lock"), O_RDONLY | O_CLOEXEC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }

  /// A comparison in the middle of a long training.
  private func training() throws -> (ComparisonWorkspace, Running) {
    let made = try ComparisonWorkspace { $0["training"] = ["max_steps": 1_000_000, "save_steps": 0, "threads": 1] }
    let running = try made.start()
    let isTraining = try running.until { made.workspace.rows("compare/lora/seed-1") > 3 }
    try #require(isTraining)
    return (made, running)
  }

  @Test(
    "the training of a comparison that is stopped, or killed, saves and ends; the next one continues it", arguments: [SIGTERM, SIGKILL])
  func ended(_ signal: Int32) throws {
    let (made, running) = try training()
    running.send(signal)
    let outcome = try running.wait()
    #expect(outcome.code == (signal == SIGTERM ? 75 : 128 + SIGKILL), "\(outcome)")
    var tries = 0
    while try isHeld(made), tries < 600 {
      usleep(50_000)
      tries += 1
    }
    #expect(tries < (signal == SIGTERM ? 1 : 600), "the training goes on without its comparison")
    let saved = try entries(ofDirectory: made.file("compare/lora/seed-1/checkpoints"))
    #expect(saved.count == 1, "\(saved)")

    let next = try made.start()
    let step = Int(saved[0].dropFirst("step-".count)) ?? 0
    _ = try next.until { made.workspace.rows("compare/lora/seed-1") > step + 3 }
    next.send(SIGTERM)
    #expect(try next.wait().code == 75)
    #expect(try made.rows().map { $0["status"] } == ["completed", "pending", "pending"])
  }

  @Test("a run that another process holds is no failed row: the comparison waits, and then says who has it")
  func held() throws {
    let (made, running) = try training()
    running.send(SIGTERM)
    #expect(try running.wait().code == 75)
    let descriptor = open(made.file("compare/lora/seed-1/.lock"), O_RDONLY | O_CLOEXEC)
    try #require(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    defer { close(descriptor) }
    // A page that was drawn meanwhile does not stand in the way.
    #expect(try made.workspace.run("report", "compare").code == 0)
    let refused = try made.compare()
    #expect(refused.code == 6 && refused.error.contains("compare/lora/seed-1") && refused.error.contains("in use by"), "\(refused)")
    expectDecent(refused)
    #expect(try made.rows().map { $0["status"] } == ["completed", "pending", "pending"])
  }
}

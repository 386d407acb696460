import FileFormats
import Foundation
import TestSupport
import Testing

/// A stop before there is anything to save: while files are hashed, and while rows are tokenised.
@Suite struct LoadingSignalTests {
  /// Starts a command, waits until it reads a file, and stops it.
  private func stop(_ arguments: [String], in workspace: Workspace, reading file: String) throws -> PeftTrain.Outcome {
    let process = try Running(arguments, directory: workspace.path)
    #expect(try process.until { process.hasOpen(workspace.file(file)) })
    process.send(SIGTERM)
    return try process.wait()
  }

  /// A directory of our own in which a file of this many bytes stands in the manifest: verifying it takes long.
  private func slowModel(in workspace: Workspace, bytes: Int) throws {
    let path = try workspace.folder.makeDirectory("slow")
    for file in ["config.json", "tokenizer.json", "tokenizer_config.json"] {
      try workspace.folder.write("slow/\(file)", try readFile(workspace.file("model/\(file)")))
    }
    try workspace.folder.write("slow/model.h5", "")
    // A hole: it takes no space.
    try #require(truncate(try workspace.folder.write("slow/a.bin", ""), bytes) == 0)
    try CommittedDirectory.writeManifest(of: path, claiming: ["a.bin": bytes])
  }

  @Test("a stop while rows are tokenised says that nothing had begun, and leaves nothing behind")
  func tokenising() throws {
    let workspace = try Workspace()
    try workspace.folder.write("train.jsonl", TinyData.train(rows: 200_000))
    let stopped = try stop(["--config", "config.json"], in: workspace, reading: "train.jsonl")
    #expect(stopped.code == 75 && stopped.error.contains("training had not begun"), "\(stopped)")
    #expect(stopped.output.isEmpty && !FileManager.default.fileExists(atPath: workspace.file("run")), "\(stopped)")
    expectDecent(stopped)
  }

  @Test("a stop while the base model is hashed ends every command that loads it", arguments: ["train", "evaluate", "generate", "export"])
  func hashing(_ command: String) throws {
    let workspace = try Workspace()
    try slowModel(in: workspace, bytes: 64 << 30)
    try workspace.writeConfig(model: ["path": "slow"])
    let arguments = [
      "train": ["--config", "config.json"], "evaluate": ["evaluate", "--config", "config.json"],
      "generate": ["generate", "--model", "slow", "--prompt", "a"], "export": ["export", "--model", "slow", "--output", "out"],
    ]
    let stopped = try stop(arguments[command] ?? [], in: workspace, reading: "slow/a.bin")
    #expect(stopped.code == 75 && stopped.error.hasPrefix("stopped: ") && stopped.error.contains("on request"), "\(stopped)")
    for name in ["run", "out"] { #expect(!FileManager.default.fileExists(atPath: workspace.file(name))) }
    expectDecent(stopped)
  }

  @Test("a stop while the random weights of a huge matrix are made is heard within a second or so")
  func initialising() throws {
    let workspace = try Workspace()
    var config = try #require(try StrictJSON.parse(contentsOf: workspace.file("model/config.json")).object)
    // One matrix of 1 GiB, made by one thread.
    config["vocab_size"] = 2_097_152
    config["hidden_size"] = 128
    config["tie_word_embeddings"] = true
    try workspace.folder.write("huge.json", JSONValue(config).serialized())
    try workspace.writeConfig(model: ["init": "huge.json", "tokenizer": "model"])
    let process = try Running(["--config", "config.json"], directory: workspace.path)
    // The matrix takes memory as it is filled.
    #expect(try process.until { process.residentBytes > 300 << 20 })
    let start = ContinuousClock.now
    process.send(SIGTERM)
    let stopped = try process.wait()
    let seconds = ContinuousClock.now - start
    #expect(stopped.code == 75 && stopped.error.hasPrefix("stopped: ") && seconds < .seconds(1.5), "\(seconds): \(stopped)")
    // The process ends where it stands: the directory that it had taken stays, and nothing of a run is in it.
    let left = (try? FileManager.default.contentsOfDirectory(atPath: workspace.file("run"))) ?? []
    #expect(Set(left).isSubset(of: [".lock", "checkpoints"]), "\(left)")
  }

  @Test("a stop while a resumed run loads names the checkpoint, which stays, and the same command goes on from it")
  func resuming() throws {
    let workspace = try Workspace()
    try workspace.writeConfig(model: ["path": "model"], "config.json")
    #expect(try workspace.train("--set", "training.max_steps=4", "--set", "training.lr_scheduler_type=constant").code == 0)
    let data = try readFile(workspace.file("train.jsonl"))
    let state = try workspace.lastState()
    // More data than there was, so that it takes long; the refusal would come after the loading.
    try workspace.folder.write("train.jsonl", TinyData.train(rows: 200_000))
    let stopped = try stop(["--config", "config.json", "--resume"], in: workspace, reading: "train.jsonl")
    #expect(stopped.code == 75 && stopped.error.contains("the checkpoint of step 4 is untouched"), "\(stopped)")
    #expect(try workspace.lastState() == state)
    try workspace.folder.write("train.jsonl", data)
    #expect(try workspace.train("--resume", "--set", "training.max_steps=4", "--set", "training.lr_scheduler_type=constant").code == 0)
  }
}

extension CommittedDirectory {
  /// Writes a manifest by hand: the files that are there, with these sizes, and hashes that nobody will come to compare.
  static func writeManifest(of directory: String, claiming sizes: [String: Int]) throws {
    var files: [JSONValue] = []
    for name in try entries(ofDirectory: directory) {
      let size = try sizes[name] ?? readFile("\(directory)/\(name)").count
      files.append(["name": JSONValue(name), "size": JSONValue(size), "sha256": JSONValue(String(repeating: "0", count: 64))])
    }
    var object = JSONObject()
    object["schema"] = JSONValue(Manifest.schema)
    object["files"] = JSONValue(files)
    object["info"] = JSONValue(JSONObject())
    object["manifest_sha256"] = JSONValue(SHA256.hash(JSONValue(object).serialized(.pretty)))
    try SingleFile.writeAtomically(JSONValue(object).serialized(.pretty) + "\n", to: "\(directory)/\(Manifest.fileName)")
  }
}

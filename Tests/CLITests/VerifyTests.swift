import FileFormats
import Foundation
import TestSupport
import Testing

/// `peft-train verify` finds every kind of damage, and none where there is none.
@Suite struct VerifyTests {
  /// A finished run of six steps with checkpoints of 2, 4 and 6.
  private func finished(_ peft: JSONValue = Workspace.lora) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.writeConfig(peft)
    let outcome = try workspace.train()
    try #require(outcome.code == 0, "\(outcome)")
    return workspace
  }

  private func states(_ outcome: PeftTrain.Outcome) throws -> [String: [String]] {
    var states: [String: [String]] = [:]
    for item in try outcome.json()["items"]?.array ?? [] {
      states[item["status"]?.string ?? "", default: []].append("\(item["path"]?.string ?? ""): \(item["detail"]?.string ?? "")")
    }
    return states
  }

  @Test("a run that is whole is whole, and the newest checkpoint is the one to resume", arguments: GenerateTests.methods)
  func whole(_ method: GenerateTests.Method) throws {
    let workspace = try finished(method.peft)
    let text = try workspace.run("verify", "run")
    #expect(text.code == 0 && text.output.contains("run run: whole; --resume continues from run/checkpoints/step-00000006"), "\(text)")
    expectDecent(text)
    let json = try workspace.run("verify", "run", "--json")
    let states = try states(json)
    #expect(states["damaged"] == nil && states["ok"]?.count ?? 0 >= 10, "\(json)")
    for part in ["adapter", "adapter-best", "checkpoints/step-00000004", "metrics.jsonl", "run.json", "result.json"] {
      let path = method.peft["peft_type"] == "FULL" ? part.replacingOccurrences(of: "adapter", with: "model") : part
      #expect(states["ok"]?.contains { $0.hasPrefix("run/\(path)") } == true, "\(path): \(json)")
    }
    for part in ["model/model.safetensors: the base model is the one", "train.jsonl: the training data is the one"] {
      #expect(states["ok"]?.contains { $0.contains(part) || $0.hasPrefix("model: the base model is the one") } == true, "\(part): \(json)")
    }
  }

  @Test("a checkpoint, an adapter and a model can be verified alone")
  func parts() throws {
    let workspace = try finished()
    for (path, kind) in [
      ("run/checkpoints/step-00000004", "checkpoint"), ("run/adapter", "adapter"), ("model", "model"), ("model/model.safetensors", "model"),
    ] {
      let outcome = try workspace.run("verify", path)
      #expect(outcome.code == 0 && outcome.output.contains("\(kind) \(path): whole"), "\(outcome)")
    }
    #expect(try workspace.run("export", "--model", "model", "--format", "hdf5", "--output", "own").code == 0)
    let own = try workspace.run("verify", "own")
    #expect(own.code == 0 && own.output.contains("checksums right"), "\(own)")
  }

  /// A way to damage a run, what names it, and which checkpoint a resume takes then.
  struct Damage: CustomTestStringConvertible, Sendable {
    let name: String
    var resumes: String? = "run/checkpoints/step-00000006"
    let says: String
    let harm: @Sendable (Workspace) throws -> Void

    var testDescription: String { name }
  }

  private static func change(
    _ path: String, _ body: @Sendable @escaping (inout [UInt8]) throws -> Void
  ) -> @Sendable (Workspace) throws -> Void {
    { workspace in
      var bytes = try readFile(workspace.file(path))
      try body(&bytes)
      try workspace.folder.write(path, bytes)
    }
  }

  static let damages = [
    Damage(
      name: "a flipped bit in the newest state", resumes: "run/checkpoints/step-00000004", says: "step-00000006/state.h5: its SHA-256",
      harm: change("run/checkpoints/step-00000006/state.h5") { $0[$0.count / 2] ^= 1 }),
    Damage(
      name: "a state cut off", says: "step-00000004/state.h5: has",
      harm: change("run/checkpoints/step-00000004/state.h5") { $0.removeLast() }),
    Damage(
      name: "a manifest edited", says: "MANIFEST.json: was changed",
      harm: change("run/checkpoints/step-00000002/MANIFEST.json") { bytes in
        // A digit of its own hash: whatever the hash is, the file stays readable.
        let key = Array(#""manifest_sha256": ""#.utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: key) }) + key.count
        bytes[start] = UInt8(ascii: bytes[start] == UInt8(ascii: "3") ? "4" : "3")
      }),
    Damage(
      name: "a state missing", resumes: "run/checkpoints/step-00000004", says: "step-00000006/state.h5: is missing",
      harm: { try removeTree($0.file("run/checkpoints/step-00000006/state.h5")) }),
    Damage(
      name: "a checkpoint renamed", says: "was renamed or copied",
      harm: { #expect(rename($0.file("run/checkpoints/step-00000002"), $0.file("run/checkpoints/step-00000003")) == 0) }),
    Damage(name: "run.json no JSON", says: "run.json", harm: { try $0.folder.write("run/run.json", "{") }),
    Damage(
      name: "a row of the metrics damaged", says: "metrics.jsonl: 1:1", harm: change("run/metrics.jsonl") { $0[0] = UInt8(ascii: "x") }),
    Damage(
      name: "a row of the metrics twice", says: "a second time",
      harm: change("run/metrics.jsonl") { bytes in
        let first = bytes.prefix { $0 != 10 } + [10]
        bytes = Array(first) + bytes
      }),
    Damage(
      name: "an adapter changed", says: "adapter_model.safetensors: its SHA-256",
      harm: change("run/adapter/adapter_model.safetensors") { $0[$0.count - 1] ^= 1 }),
    Damage(
      name: "an adapter of another step", says: "differs from",
      harm: { workspace in
        let other = try workspace.train("--set", "training.output_dir=other", "--set", "training.learning_rate=0.01")
        #expect(other.code == 0)
        try removeTree(workspace.file("run/adapter"))
        #expect(rename(workspace.file("other/adapter"), workspace.file("run/adapter")) == 0)
      }),
    Damage(
      name: "another base model", says: "the base model has changed", harm: change("model/model.safetensors") { $0[$0.count - 1] ^= 1 }),
  ]

  @Test("damage is found, named, and ends with 3", arguments: damages)
  func damaged(_ damage: Damage) throws {
    let workspace = try finished()
    try damage.harm(workspace)
    let outcome = try workspace.run("verify", "run")
    #expect(outcome.code == 3 && outcome.output.contains("DAMAGED") && outcome.output.contains(damage.says), "\(outcome)")
    expectDecent(outcome)
    let json = try workspace.run("verify", "run", "--json").json()
    #expect(json["status"] == "damaged" && json["resumes"]?.string == damage.resumes, "\(json.serialized())")
  }

  @Test("leftovers, a torn last row, changed data and files that nobody knows are notes")
  func notes() throws {
    let workspace = try finished()
    try workspace.folder.makeDirectory("run/checkpoints/step-00000008.tmp-1-2")
    try workspace.folder.write("run/checkpoints/step-00000006/extra.txt", "mine")
    try workspace.folder.write("run/metrics.jsonl", try readFile(workspace.file("run/metrics.jsonl")) + Array(#"{"step": 7, "lo"#.utf8))
    try workspace.folder.write("train.jsonl", TinyData.train(rows: 9))
    let outcome = try workspace.run("verify", "run", "--json")
    let notes = try states(outcome)["note"] ?? []
    #expect(outcome.code == 0, "\(outcome)")
    for part in ["step-00000008.tmp-1-2", "extra.txt", "torn", "the training data has changed"] {
      #expect(notes.contains { $0.contains(part) }, "\(part): \(notes)")
    }
  }

  @Test("numbers that are not finite are damage, in a model too")
  func notFinite() throws {
    let workspace = try Workspace()
    var bytes = try readFile(workspace.file("model/model.safetensors"))
    bytes.replaceSubrange(bytes.count - 4..<bytes.count, with: [0, 0, 0xC0, 0x7F])
    try workspace.folder.write("model/model.safetensors", bytes)
    let outcome = try workspace.run("verify", "model")
    #expect(outcome.code == 3 && outcome.output.contains("nan"), "\(outcome)")
  }

  @Test("where there is nothing to verify, it ends with 3 and says what could be", arguments: ["nothing", "empty", "train.jsonl"])
  func nothing(_ path: String) throws {
    let workspace = try Workspace()
    try workspace.folder.makeDirectory("empty")
    let outcome = try workspace.run("verify", path)
    #expect(outcome.code == 3 && outcome.error.contains("must be the directory of a run"), "\(outcome)")
    expectDecent(outcome)
  }

  @Test("nothing is changed by looking")
  func changesNothing() throws {
    let workspace = try finished()
    func contents() throws -> [String: [UInt8]] {
      var all: [String: [UInt8]] = [:]
      for case let name as String in FileManager.default.enumerator(atPath: workspace.file("run")) ?? .init() {
        all[name] = (try? readFile(workspace.file("run/\(name)"))) ?? []
      }
      return all
    }
    let before = try contents()
    #expect(try workspace.run("verify", "run").code == 0)
    #expect(try contents() == before)
  }
}

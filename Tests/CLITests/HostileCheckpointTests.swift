import FileFormats
import Foundation
import TestSupport
import Testing

/// Checkpoints with a sound manifest and made-up content: a manifest is no signature.
@Suite("Hostile checkpoints")
struct HostileCheckpointTests {
  /// What is put in place of a value of the state's file.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let object: String
    let value: HDF5Attribute?

    init(_ object: String, _ value: HDF5Attribute?) {
      (self.object, self.value) = (object, value)
      testDescription = "\(object) = \(value.map { "\($0)" } ?? "nothing")"
    }
  }

  private static let numbers = [
    "state@step", "state@epoch", "state@sample", "state@evaluated_step", "state@rollbacks", "state@loss_mean_count",
  ]

  private static let changes: [Change] =
    numbers.flatMap { name in
      [.integer(-1), .integer(.max), .integer(.min), .string("1"), .double(.nan), nil].map { Change(name, $0) }
    } + [
      Change("state@skipped", .string("[")), Change("state@skipped", .string("[1]")), Change("state@skipped", .integer(1)),
      Change("state@loss_mean_sum", .string("x")), Change("config@json", .string("{")), Change("config@json", nil),
      Change("config@json", .string(String(repeating: "[", count: 30_000))), Change("config@json", .string("[]")),
    ]

  @Test("a state that is made up is refused, without a trap")
  func state() throws {
    let workspace = try Workspace()
    let settings = ["--config", "config.json", "--set", "training.max_steps=3", "--set", "training.eval_steps=0"]
    let trained = try workspace.run(settings + ["--set", "training.save_steps=2"])
    try #require(trained.code == 0, "\(trained)")
    let original = workspace.file("run/checkpoints/step-00000002")
    let info = try Manifest(ofDirectory: original).info
    for change in Self.changes {
      let parts = change.object.split(separator: "@").map(String.init)
      try CommittedDirectory.write(workspace.file("made-up"), runID: "x", info: info) { directory throws(Diagnostic) in
        try rewrite("\(original)/state.h5", to: "\(directory)/state.h5", object: parts[0], attribute: parts[1], value: change.value)
      }
      let outcome = try workspace.run(settings + ["--resume", "made-up"])
      #expect(outcome.code == 7 || outcome.code == 3, "\(change): \(outcome)")
      expectDecent(outcome)
    }
  }

  private static let totals: [(key: String, value: JSONValue)] = {
    let counts: [JSONValue] = [JSONValue(Int.max), JSONValue(Int.min), -1, JSONValue(1 << 53 + 1), 1.5, "1"]
    let sums: [JSONValue] = [-1, 1.7e308, "1"]
    return ["tokens", "target_tokens", "saves"].flatMap { key in counts.map { (key, $0) } }
      + ["train_seconds", "flops", "save_seconds"].flatMap { key in sums.map { (key, $0) } }
  }()

  @Test("totals that no run comes to are refused with their place, and the largest that are accepted can be added to")
  func totals() throws {
    let workspace = try Workspace()
    let settings = ["--config", "config.json", "--set", "training.max_steps=3", "--set", "training.eval_steps=0"]
    let trained = try workspace.run(settings + ["--set", "training.save_steps=2"])
    try #require(trained.code == 0, "\(trained)")
    let original = workspace.file("run/checkpoints/step-00000002")
    let info = try Manifest(ofDirectory: original).info
    func resume(_ change: (inout JSONObject) -> Void) throws -> PeftTrain.Outcome {
      var (info, totals) = (info, try #require(info["totals"]?.object))
      change(&totals)
      info["totals"] = JSONValue(totals)
      info["recent_losses"] = [1e30, 1e30, 1.7e308, 1.7e308]
      let state = try FileDescriptor.contents(ofPath: "\(original)/state.h5")
      try CommittedDirectory.write(workspace.file("made-up"), runID: "x", info: info) { directory throws(Diagnostic) in
        try SingleFile.writeAtomically(state, to: "\(directory)/state.h5")
      }
      return try workspace.run(settings + ["--resume", "made-up"])
    }
    for (key, value) in Self.totals {
      let outcome = try resume { $0[key] = value }
      #expect(outcome.code == 7 || outcome.code == 3, "\(key) \(value): \(outcome)")
      #expect(outcome.error.contains("MANIFEST.json: info.totals.\(key): found"), "\(outcome)")
      expectDecent(outcome)
    }
    let outcome = try resume { totals in
      for key in ["tokens", "target_tokens", "saves"] { totals[key] = .init(1 << 53) }
      for key in ["train_seconds", "flops", "save_seconds"] { totals[key] = 1e30 }
    }
    #expect(outcome.code == 0, "\(outcome)")
  }

  /// Copies a state's file with one attribute changed or left out.
  private func rewrite(
    _ path: String, to target: String, object: String, attribute: String, value: HDF5Attribute?
  ) throws(Diagnostic) {
    typealias Stored = (name: String, type: StoredType, shape: [Int], bytes: [UInt8])
    let content = try HDF5.read(path) { reader throws(Diagnostic) in
      var datasets: [Stored] = []
      for dataset in reader.datasets { datasets.append((dataset.name, dataset.type, dataset.shape, try reader.bytes(dataset))) }
      let attributes = ["state", "config"].flatMap { group in reader.attributes(of: group).map { (group, $0.name, $0.value) } }
      return (datasets, attributes)
    }
    try HDF5.write(target) { file throws(Diagnostic) in
      for (name, type, shape, bytes) in content.0 {
        let result: Result<Void, Diagnostic> = bytes.withUnsafeBytes { buffer in
          Result { () throws(Diagnostic) in try file.dataset(name, type, shape, buffer) }
        }
        try result.get()
      }
      for group in ["state", "config"] {
        try file.group(group)
        for (owner, name, old) in content.1 where owner == group {
          let isChanged = owner == object && name == attribute
          if let new = isChanged ? value : old { try file.attribute(name, of: group, new) }
        }
      }
    }
  }
}

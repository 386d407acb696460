import FileFormats
import Foundation
import TestSupport
import Testing
import Training

/// Run directories of earlier versions, as they were committed; each must stay resumable for ever.
///
/// A new schema gets a folder of its own beside the old ones: `PEFT_WRITE_GOLDEN=1 swift test -c release --filter GoldenRunTests` writes it.
@Suite struct GoldenRunTests {
  private static let folder = repositoryPath("Tests/TrainingTests/Fixtures")
  private static let checkpoint = "checkpoints/step-00000002"

  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.writeConfig(["peft_type": "LORA", "r": 1, "lora_dropout": 0.2, "target_modules": ["q_proj"]])
    return workspace
  }

  private func train(_ workspace: Workspace, _ run: String, steps: Int, _ more: String...) throws -> PeftTrain.Outcome {
    let settings = [
      "training.output_dir=\(run)", "training.max_steps=\(steps)", "training.lr_scheduler_type=constant", "training.eval_steps=0",
    ]
    let outcome = try workspace.run(["--config", "config.json"] + settings.flatMap { ["--set", $0] } + more)
    #expect(outcome.code == 0, "\(outcome)")
    return outcome
  }

  private func losses(_ workspace: Workspace, _ run: String) throws -> [Double] {
    try Remains.rows(workspace.file("\(run)/metrics.jsonl")).compactMap { $0["loss"]?.double }
  }

  @Test("a run that schema 1 has left is resumed as if it were of today", arguments: 1...Manifest.schema)
  func resumes(_ schema: Int) throws {
    try FaultMatrix.record("D9", "a run of schema \(schema)", injections: 1)
    let golden = "\(Self.folder)/run-schema-\(schema)"
    let workspace = try workspace()
    try FileManager.default.copyItem(atPath: golden, toPath: workspace.file("golden"))
    let resumed = try train(workspace, "golden", steps: 6, "--resume")
    #expect(resumed.error.contains("resuming after step 2"), "\(resumed)")
    _ = try train(workspace, "whole", steps: 6)

    // On the machine that wrote it the bits are the same. Elsewhere f32 sums in another order, four steps long.
    let (old, new) = try (losses(workspace, "golden"), losses(workspace, "whole"))
    #expect(old.count == 6 && difference(old, new).relative < 1e-3, "\(old) \(new)")
    let (golden2, whole2) = ("\(golden)/\(Self.checkpoint)/state.h5", workspace.file("whole/\(Self.checkpoint)/state.h5"))
    if try tensors(golden2) == tensors(whole2) {
      let last = "checkpoints/step-00000006/state.h5"
      #expect(try readFile(workspace.file("golden/\(last)")) == readFile(workspace.file("whole/\(last)")))
    }
    if schema == Manifest.schema { #expect(try layout(golden2) == layout(whole2), "another layout needs another schema") }
  }

  private func tensors(_ path: String) throws -> [[UInt8]] {
    try HDF5.read(path) { reader throws(Diagnostic) in
      var all: [[UInt8]] = []
      for dataset in reader.datasets { all.append(try reader.bytes(dataset)) }
      return all
    }
  }

  /// Names and types of tensors, names of settings.
  private func layout(_ path: String) throws -> [String] {
    try HDF5.read(path) { reader throws(Diagnostic) in
      reader.datasets.map { "\($0.name) \($0.type) \($0.shape)" }
        + reader.groups.flatMap { group in reader.attributes(of: group).map { "\(group)@\($0.name)" } }
    }
  }

  @Test("write the run of today's schema", .enabled(if: ProcessInfo.processInfo.environment["PEFT_WRITE_GOLDEN"] != nil))
  func write() throws {
    let workspace = try workspace()
    _ = try train(workspace, "run", steps: 2)
    let target = "\(Self.folder)/run-schema-\(Manifest.schema)"
    try? FileManager.default.removeItem(atPath: target)
    try FileManager.default.createDirectory(atPath: "\(target)/checkpoints", withIntermediateDirectories: true)
    for item in ["metrics.jsonl", Self.checkpoint] {
      try FileManager.default.copyItem(atPath: workspace.file("run/\(item)"), toPath: "\(target)/\(item)")
    }
    var run = try #require(StrictJSON.parse(contentsOf: workspace.file("run/run.json")).object)
    run["host"] = "golden"
    try (JSONValue(run).serialized(.pretty) + "\n").write(toFile: "\(target)/run.json", atomically: true, encoding: .utf8)
  }
}

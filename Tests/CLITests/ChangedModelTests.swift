import FileFormats
import Foundation
import TestSupport
import Testing

/// The base model's file is mapped into memory; someone may change it while a run uses it.
@Suite struct ChangedModelTests {
  /// Long enough to be met; no step touches the disk.
  private static let long = [
    "--config", "config.json", "--set", "training.max_steps=100000", "--set", "training.eval_steps=0", "--set",
    "training.learning_rate=0.001", "--set", "training.save_total_limit=null",
  ]

  /// The names of committed checkpoints.
  private func checkpoints(_ workspace: Workspace) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: workspace.file("run/checkpoints"))) ?? []).filter { !$0.contains(".") }
  }

  @Test("a model that is shortened while it is in use ends the run with 3 and its name; the checkpoints stay")
  func shortened() throws {
    let workspace = try Workspace()
    let process = try Running(Self.long + ["--set", "training.save_steps=10"], directory: workspace.path)
    #expect(try process.until { workspace.rows() >= 25 })
    try #require(truncate(workspace.file("model/model.safetensors"), 4096) == 0)
    let outcome = try process.wait()
    #expect(outcome.code == 3 && outcome.error.contains("model/model.safetensors"), "\(outcome)")
    expectDecent(outcome)
    for name in checkpoints(workspace) { _ = try CommittedDirectory.verify(workspace.file("run/checkpoints/\(name)")) }
    #expect(checkpoints(workspace).contains("step-00000020"))
  }

  @Test(
    "a model that is written to while it is in use is found before the next checkpoint",
    arguments: ["rewritten", "replaced", "touched", "written to, and its time put back"])
  func changed(_ how: String) throws {
    let workspace = try Workspace()
    let path = workspace.file("model/model.safetensors")
    let process = try Running(Self.long + ["--set", "training.save_steps=10"], directory: workspace.path)
    #expect(try process.until { workspace.rows() >= 25 })
    let bytes = try readFile(path)
    switch how {
    case "rewritten": try workspace.folder.write("model/model.safetensors", bytes.map { $0 ^ 0 })
    case "written to, and its time put back":
      // As rsync does with --inplace --times.
      var before = stat()
      try #require(stat(path, &before) == 0)
      try workspace.folder.write("model/model.safetensors", bytes.dropLast() + [bytes[bytes.count - 1] ^ 1])
      try #require(utimensat(AT_FDCWD, path, [before.st_atim, before.st_mtim], 0) == 0)
    case "replaced": try SingleFile.writeAtomically(bytes, to: path)
    default: try #require(utimes(path, nil) == 0)
    }
    let outcome = try process.wait()
    #expect(outcome.code == 3 && outcome.error.contains("model.safetensors"), "\(outcome)")
    expectDecent(outcome)
    let names = checkpoints(workspace)
    #expect(names.contains("step-00000020"))
    for name in names { _ = try CommittedDirectory.verify(workspace.file("run/checkpoints/\(name)")) }
    // The state on the disk is one from before.
    let steps = names.compactMap { Int($0.dropFirst(5)) }
    #expect((steps.max() ?? 0) < workspace.rows())
    #expect(!FileManager.default.fileExists(atPath: workspace.file("run/adapter")))
  }

  @Test("a model that gets a hard link and other permissions while it is in use is still the same")
  func attributes() throws {
    let workspace = try Workspace()
    let path = workspace.file("model/model.safetensors")
    let process = try Running(
      ["--config", "config.json", "--set", "training.num_train_epochs=40", "--set", "training.eval_steps=0"], directory: workspace.path)
    #expect(try process.until { workspace.rows() >= 5 })
    try #require(link(path, workspace.file("backup")) == 0 && chmod(path, 0o400) == 0)
    let outcome = try process.wait()
    #expect(outcome.code == 0, "\(outcome)")
  }

  @Test("a bus error that has nothing to do with a mapped file is none of ours")
  func foreign() throws {
    let workspace = try Workspace()
    // Swift's own report of a crash takes minutes on a busy machine.
    let process = try Running(Self.long, directory: workspace.path, environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(try process.until { workspace.rows() >= 1 })
    process.send(SIGBUS)
    #expect(try process.wait().code == 128 + SIGBUS)
  }
}

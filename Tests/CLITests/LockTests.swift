import FileFormats
import Foundation
import TestSupport
import Testing

/// One run per directory, seen from outside.
@Suite struct LockTests {
  /// A training that waits in its first evaluation until the file `go` is there, or its folder is
  /// gone; `started` says that it has come so far.
  private func waiting(_ workspace: Workspace, environment: [String: String] = [:]) throws -> Running {
    try workspace.folder.write(
      "score.sh",
      "touch started; while [ -e started ] && [ ! -e go ]; do sleep 0.02; done; while read line; do echo '{\"score\": 1}'; done\n")
    let process = try Running(Self.arguments, directory: workspace.path, environment: environment)
    #expect(try process.until { FileManager.default.fileExists(atPath: workspace.file("started")) })
    return process
  }

  private static let arguments = [
    "--config", "config.json", "--set", #"data.metric={"command": ["sh", "score.sh"]}"#, "--set", "generation.max_new_tokens=1",
  ]

  @Test("a second run in the directory is refused with 6, whatever it is about to do; the first goes on to its end")
  func second() throws {
    let workspace = try Workspace()
    let first = try waiting(workspace)
    // Nothing is loaded before: that the data is broken does not come up.
    try workspace.folder.write("train.jsonl", "broken")
    for more in [[], ["--resume"], ["--resume", "auto"], ["--overwrite"], ["--force-unlock", "--resume"]] {
      let refused = try workspace.run(Self.arguments + more)
      #expect(refused.code == 6 && refused.output.isEmpty, "\(more) \(refused)")
      #expect(refused.error.contains("run is in use by process \(first.pid) on ") && refused.error.contains("which took it at 20"))
      expectDecent(refused)
    }
    // The lock holds for the directory, not for its name.
    let other = try workspace.run(Self.arguments + ["--resume", "--set", "training.output_dir=./run/../run"])
    #expect(other.code == 6, "\(other)")
    #expect(try workspace.run(["--config", "config.json", "--dry-run"]).code == 0)
    try workspace.folder.write("go", "")
    #expect(try first.wait().code == 0)
  }

  @Test("a run that was killed leaves its directory free, even while a program it started lives on")
  func killed() throws {
    let workspace = try Workspace()
    let first = try waiting(workspace)
    first.send(SIGKILL)
    #expect(try first.wait().code == 128 + 9)
    let resumed = try workspace.train("--resume", "auto")
    #expect(resumed.code == 0, "\(resumed)")
    try workspace.folder.write("go", "")
  }

  @Test("without locks on the file system a lease takes their place, and --force-unlock removes that of a dead machine")
  func lease() throws {
    let workspace = try Workspace()
    let environment = ["PEFT_TRAIN_FAULT": "ENOLCK:flock@1+"]
    let first = try waiting(workspace, environment: environment)
    let refused = try workspace.run(Self.arguments + ["--resume"], environment: environment)
    #expect(refused.code == 6 && refused.error.contains("process \(first.pid)") && refused.error.contains("--force-unlock"), "\(refused)")
    try workspace.folder.write("go", "")
    #expect(try first.wait().code == 0)
    #expect(!FileManager.default.fileExists(atPath: workspace.file("run/.lease")))
    try workspace.folder.write("run/.lease", #"{"pid":1,"host":"elsewhere","started":"2020-01-01T00:00:00Z","boot":"x"}"#)
    let stale = try workspace.run(["--config", "config.json", "--resume"], environment: environment)
    #expect(stale.code == 6 && stale.error.contains("process 1 on elsewhere"), "\(stale)")
    let forced = try workspace.run(["--config", "config.json", "--resume", "--force-unlock"], environment: environment)
    #expect(forced.code == 0, "\(forced)")
  }

  @Test("a lease whose owner was killed on this machine is free")
  func deadLease() throws {
    let workspace = try Workspace()
    let environment = ["PEFT_TRAIN_FAULT": "ENOLCK:flock@1+"]
    let first = try waiting(workspace, environment: environment)
    first.send(SIGKILL)
    _ = try first.wait()
    #expect(FileManager.default.fileExists(atPath: workspace.file("run/.lease")))
    let resumed = try workspace.run(["--config", "config.json", "--resume", "auto"], environment: environment)
    #expect(resumed.code == 0, "\(resumed)")
    try workspace.folder.write("go", "")
  }

  @Test("who reads while a run saves sees whole checkpoints and adapters only")
  func reader() throws {
    let workspace = try Workspace()
    let process = try Running(
      [
        "--config", "config.json", "--set", "training.save_steps=1", "--set", "training.save_total_limit=2", "--set",
        "training.max_steps=60",
      ],
      directory: workspace.path)
    var seen = Set<String>()
    _ = try process.until {
      let checkpoints = (try? entries(ofDirectory: workspace.file("run/checkpoints"))) ?? []
      for name in checkpoints.filter({ $0.hasPrefix("step-") && $0.utf8.count == 13 }) + ["../adapter-best"] {
        let path = workspace.file("run/checkpoints/\(name)")
        do {
          _ = try CommittedDirectory.verify(path)
          seen.insert(name)
        } catch {
          // Gone, or replaced, since it was listed; but never a part of one.
          let now = try? CommittedDirectory.verify(path)
          let isThere = FileManager.default.fileExists(atPath: path)
          #expect(now != nil || !isThere, "\(name): \(error)")
        }
      }
      return false
    }
    #expect(try process.wait().code == 0)
    #expect(seen.count > 3, "\(seen)")
  }
}

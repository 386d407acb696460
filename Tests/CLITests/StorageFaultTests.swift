import FileFormats
import Foundation
import TestSupport
import Testing

/// What the program does where the disk does not: faults by PEFT_TRAIN_FAULT.
@Suite struct StorageFaultTests {
  @Test("a fault that nobody understands is a wrong usage, before anything else")
  func malformed() throws {
    let outcome = try Workspace().run(["--config", "none.json"], environment: ["PEFT_TRAIN_FAULT": "boom@1"])
    #expect(outcome.code == 2 && outcome.error.contains("PEFT_TRAIN_FAULT: found \"boom@1\""), "\(outcome)")
    expectDecent(outcome)
  }

  @Test("count prints how many operations there were, the same every time")
  func counts() throws {
    let counts = try (0..<2).map { _ in
      let outcome = try Workspace().run(["--config", "config.json"], environment: ["PEFT_TRAIN_FAULT": "count@1"])
      #expect(outcome.code == 0, "\(outcome)")
      return outcome.error.split(separator: "\n").last { $0.hasPrefix("file operations: ") }
    }
    #expect(counts[0] != nil && counts[0] == counts[1])
  }
}

extension StorageFaultTests {
  @Test(
    "a directory that cannot be saved in is found before the data is even looked at",
    arguments: ["EROFS:mkdir@1+", "EACCES:open@1+", "ENOSPC:write@1+", "EMFILE:open@2+", "EIO:fsync@1+", "EDQUOT:rename@1+"])
  func probe(_ fault: String) throws {
    let workspace = try Workspace()
    try workspace.folder.write("train.jsonl", "broken")
    let outcome = try workspace.run(["--config", "config.json"], environment: ["PEFT_TRAIN_FAULT": fault])
    #expect(outcome.code == 4 && outcome.error.contains("a run cannot be saved here"), "\(outcome)")
    expectDecent(outcome)
    // With the disk mended the data is what is wrong, and the directory is no run.
    let again = try workspace.train()
    #expect(again.code == 3, "\(again)")
  }

  @Test("a disk that is full from some moment on ends with 4 and the last good checkpoint, and is resumed to the same bytes")
  func full() throws {
    let whole = try Workspace()
    let count = try whole.run(["--config", "config.json"], environment: ["PEFT_TRAIN_FAULT": "count@1"])
    let operations = try #require(count.error.split(separator: "\n").last.flatMap { Int($0.split(separator: " ").last ?? "") })
    let state = try whole.lastState()
    var named = 0
    for number in [operations / 4, operations / 2, operations * 3 / 4, operations - 4] {
      let workspace = try Workspace()
      let outcome = try workspace.run(["--config", "config.json"], environment: ["PEFT_TRAIN_FAULT": "ENOSPC@\(number)+"])
      #expect(outcome.code == 4 && outcome.error.contains("No space left on device"), "\(number) \(outcome)")
      if outcome.error.contains("the last good checkpoint is run/checkpoints/step-0000000") { named += 1 }
      expectDecent(outcome)
      let resumed = try workspace.train("--resume", "auto")
      #expect(resumed.code == 0, "\(number) \(resumed)")
      #expect(try workspace.lastState() == state, "\(number)")
    }
    #expect(named >= 2)
  }

  @Test("killed in a save, in the deletion of an old checkpoint, and twice in the start that follows, it is resumed to the same bytes")
  func killed() throws {
    let arguments = ["--config", "config.json", "--set", "training.save_total_limit=1", "--set", "training.save_best_limit=0"]
    let whole = try Workspace()
    #expect(try whole.run(arguments).code == 0)
    let state = try whole.lastState()
    for number in [30, 60, 90, 120] {
      let workspace = try Workspace()
      let killed = try workspace.run(arguments, environment: ["PEFT_TRAIN_FAULT": "kill@\(number)"])
      #expect(killed.code == 128 + 9, "\(number) \(killed)")
      for start in [9, 5] {
        let again = try workspace.run(arguments + ["--resume", "auto"], environment: ["PEFT_TRAIN_FAULT": "kill@\(start)"])
        #expect(again.code == 128 + 9, "\(number) \(again)")
      }
      let resumed = try workspace.run(arguments + ["--resume", "auto"])
      #expect(resumed.code == 0, "\(number) \(resumed)")
      #expect(try workspace.lastState() == state, "\(number)")
      let left = try entries(ofDirectory: workspace.file("run")) + entries(ofDirectory: workspace.file("run/checkpoints"))
      #expect(!left.contains { $0.contains(".tmp-") || $0.contains(".trash-") || $0.contains(".old-") || $0.contains("probe") }, "\(left)")
    }
  }

  @Test("a limit on the size of files is an error of the write, not a signal")
  func fileSize() throws {
    let workspace = try Workspace()
    // 8 KiB: enough for all files but the state.
    let shell = try #require(try? shellRun("ulimit -f 16; exec \(PeftTrain.path) --config config.json", in: workspace.path))
    #expect(shell.code == 4 && shell.error.contains("File too large"), "\(shell)")
    expectDecent(shell)
    #expect(try workspace.train("--resume", "auto").code == 0)
  }
}

/// Runs a shell's command.
private func shellRun(_ command: String, in directory: String) throws -> PeftTrain.Outcome {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", command]
  process.currentDirectoryURL = URL(filePath: directory)
  let error = Pipe(), output = Pipe()
  process.standardError = error
  process.standardOutput = output
  try process.run()
  let text = try error.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  let code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
  return .init(code: code, output: "", error: String(decoding: text, as: UTF8.self))
}

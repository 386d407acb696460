import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// Disks that fail, directories that vanish, and what earlier processes left half done.
  @Suite struct Storage {
    private let training: TinyTraining
    private let directory: RunDirectory
    private let use: DirectoryUse

    init() throws {
      training = try TinyTraining(.lora)
      directory = RunDirectory(training.output("run"))
      use = DirectoryUse(isFull: false, inputs: [])
    }

    private func storageError(_ fault: Fault, under path: String, _ body: () throws -> Void) throws -> RunError {
      var found: (any Error)?
      FaultPoint.with(fault, under: path) {
        do { try body() } catch { found = error }
      }
      return try #require(found as? RunError, "\(String(describing: found))")
    }

    @Test(
      "a disk that fails once costs nothing but a note",
      arguments: [FileOperation.open, .write, .fsync, .close, .rename, .mkdir], [EIO, ENOSPC])
    func once(_ operation: FileOperation, _ code: Int32) throws {
      try training.run("whole")
      try FaultPoint.with(Fault(.fail(code), operation, at: 1), under: directory.checkpoint(3)) { try training.run() }
      #expect(training.notes.count { $0.contains("step 3: saving failed and is tried once more") } == 1, "\(training.notes)")
      #expect(try Remains(directory.path) == Remains(training.output("whole")))
    }

    @Test("a disk that goes on failing ends the run with the last good checkpoint, and resuming ends in the same bytes")
    func lasting() throws {
      try training.run("whole")
      let error = try storageError(Fault(.fail(ENOSPC), .write, at: 1, isLasting: true), under: directory.checkpoint(3)) {
        try training.run()
      }
      guard case .storage(let reason, let checkpoint) = error else { throw error }
      #expect(reason.contains("step-00000003") && reason.contains("No space left on device"), "\(reason)")
      #expect(checkpoint == directory.checkpoint(2) && "\(error)".contains("--resume"))
      #expect(try entries(ofDirectory: directory.checkpoints) == ["step-00000001", "step-00000002"])
      try training.run(start: .resume(orFresh: false))
      #expect(training.steps.map(\.step) == [3, 4, 5, 6])
      #expect(try Remains(directory.path) == Remains(training.output("whole")))
    }

    @Test("before the first checkpoint it says that, too")
    func beforeFirst() throws {
      let error = try storageError(Fault(.fail(EIO), .fsync, at: 1, isLasting: true), under: directory.checkpoint(1)) { try training.run() }
      #expect("\(error)".contains("before its first checkpoint") && "\(error)".contains("--resume auto"), "\(error)")
      try training.run(start: .resume(orFresh: true))
      #expect(training.steps.count == 6)
    }

    @Test(
      "what makes saving impossible is found before anything else is done",
      arguments: [
        Fault(.fail(EROFS), .mkdir, at: 1, isLasting: true), Fault(.fail(EACCES), .open, at: 1, isLasting: true),
        Fault(.fail(ENOSPC), .write, at: 2, isLasting: true), Fault(.fail(EIO), .fsync, at: 3, isLasting: true),
        Fault(.fail(EACCES), .rename, at: 1, isLasting: true), Fault(.fail(EPERM), .unlink, at: 1, isLasting: true),
        Fault(.fail(EMFILE), .open, at: 3, isLasting: true), Fault(.fail(EDQUOT), .close, at: 1, isLasting: true),
      ])
    func probe(_ fault: Fault) throws {
      guard case .fail(let code) = fault.action else { return }
      var found: (any Error)?
      FaultPoint.with(fault, under: directory.path) {
        do { _ = try directory.claim(.fresh, use) } catch { found = error }
      }
      let error = try #require(found as? Diagnostic, "\(fault): \(String(describing: found))")
      #expect(error.category == .storage && "\(error)".contains(systemMessage(code)) && "\(error)".contains(directory.path), "\(error)")
      #expect("\(error)".contains("a run cannot be saved here") && "\(error)".contains("training.output_dir"), "\(error)")
      // Nothing that looks like a run is left.
      #expect(try !directory.holdsRun)
      let lock = try directory.claim(.fresh, use)
      #expect(try entries(ofDirectory: directory.checkpoints) == [])
      withExtendedLifetime(lock) {}
    }

    @Test("a directory that is deleted while the run goes on is made again, and the run ends as if nothing had been", arguments: [2, 5])
    func deleted(_ step: Int) throws {
      try training.run("whole")
      var isDone = false
      try training.run("run") { event in
        guard case .step(let record) = event, record.step == step, !isDone else { return }
        isDone = true
        try? removeTree(directory.path)
      }
      #expect(training.notes.contains { $0.contains("was deleted or moved while the run went on") }, "\(training.notes)")
      let (found, whole) = (try Remains(directory.path), try Remains(training.output("whole")))
      #expect(found.state == whole.state && found.metrics == whole.metrics)
      #expect(try StrictJSON.parse(contentsOf: directory.runFile)["run_id"]?.string == directory.runID && directory.isCompleted)
      try training.run("run", start: .resume(orFresh: false))
    }

    @Test("where another run has begun in the deleted directory, this one ends and leaves it alone")
    func takenOver() throws {
      var other: RunLock?
      let message = refusal {
        try training.run("run") { event in
          guard case .step(let record) = event, record.step == 2 else { return }
          try? removeTree(directory.path)
          other = try? directory.claim(.fresh, use)
        }
      }
      #expect(message.contains("is in use by process"))
      #expect(try other != nil && !directory.holdsRun)
    }

    @Test("leftovers of the same run are removed at the next start, those of others stay")
    func leftovers() throws {
      try training.run("whole")
      try training.run("run", stopAfter: 2)
      let id = try #require(directory.runID)
      let own = [
        "run.json.tmp-\(id)", ".trash-\(id)-result.json", "adapter.tmp-\(id)", "checkpoints/step-00000003.tmp-\(id)",
        "checkpoints/.trash-\(id)-step-00000001", "checkpoints/.probe", "checkpoints/.probe-renamed",
      ]
      let others = ["adapter.tmp-other", "checkpoints/step-00000003.tmp-other", "checkpoints/.trash-other-step-00000001", "notes.tmp"]
      for name in own + others { try training.folder.makeDirectory("run/\(name)") }
      try training.folder.write("run/checkpoints/step-00000003.tmp-\(id)/state.h5", "half")
      try training.run("run", start: .resume(orFresh: false))
      for name in own { #expect(!FileManager.default.fileExists(atPath: "\(directory.path)/\(name)"), "\(name)") }
      for name in others { #expect(FileManager.default.fileExists(atPath: "\(directory.path)/\(name)"), "\(name)") }
      #expect(try Remains(directory.path) == Remains(training.output("whole")))
    }

    @Test("a run that died before it had a file of its own is cleaned up by the name in its lock")
    func leftoversOfTheLock() throws {
      try training.folder.makeDirectory("run")
      try training.folder.write("run/.lock", #"{"pid":1,"host":"x","started":"2020-01-01T00:00:00Z","run_id":"7-ab"}"#)
      try training.folder.write("run/run.json.tmp-7-ab", "{")
      try training.run()
      #expect(!FileManager.default.fileExists(atPath: training.output("run/run.json.tmp-7-ab")))
    }

    @Test("overwriting that fails while the old run is moved aside leaves the old run as it was")
    func interruptedOverwrite() throws {
      try training.run("run", ["training.max_steps=2"])
      let before = try contents(directory.path)
      for number in 1...20 {
        var failure: (any Error)?
        FaultPoint.with(Fault(.fail(EIO), .rename, at: number), under: "\(directory.path)/.replaced") {
          do { try training.run("run", ["training.max_steps=2"], start: .overwrite) } catch { failure = error }
        }
        if failure == nil {
          #expect(number > 5)
          break
        }
        #expect(try contents(directory.path) == before, "rename \(number)")
      }
      #expect(try !entries(ofDirectory: directory.path).contains { $0.hasPrefix(".replaced") || $0.hasPrefix(".trash") })
    }

    @Test("an old run that cannot be deleted ends no run, and goes with the next start")
    func undeletableOldRun() throws {
      try training.run("run", ["training.max_steps=2"])
      let result = try FaultPoint.with(Fault(.fail(EIO), .unlink, at: 1, isLasting: true), under: "\(directory.path)/.trash") {
        try training.run("run", ["training.max_steps=2"], start: .overwrite)
      }
      #expect(result.status == .completed)
      #expect(training.notes.contains { $0.contains("cannot be deleted yet") }, "\(training.notes)")
      try training.run("run", ["training.max_steps=2"], start: .resume(orFresh: false))
      #expect(try !entries(ofDirectory: directory.path).contains { $0.hasPrefix(".replaced") || $0.hasPrefix(".trash") })
    }

    @Test("saves and their time are counted")
    func saves() throws {
      let result = try training.run("run", ["training.save_steps=2"])
      #expect(result.saves == 3 && result.saveSeconds > 0 && result.saveSeconds < result.seconds)
      let json = try StrictJSON.parse(contentsOf: directory.resultFile)
      #expect(json["saves"] == 3 && json["save_seconds"]?.double == result.saveSeconds)
    }
  }
}

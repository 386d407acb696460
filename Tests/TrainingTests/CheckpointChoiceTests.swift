import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// Which checkpoint a run goes on from, and which ones it deletes.
  @Suite struct CheckpointChoice {
    private let training: TinyTraining
    private let directory: RunDirectory

    init() throws {
      training = try TinyTraining(.lora)
      directory = RunDirectory(training.output("run"))
    }

    private func names() throws -> [String] { try entries(ofDirectory: directory.checkpoints) }
    private func manifest(_ step: Int) throws -> JSONObject { try Manifest(ofDirectory: directory.checkpoint(step)).info }
    private func resume() throws {
      try training.run("run", start: .resume(orFresh: false))
      #expect(try Remains(training.output("run")) == Remains(training.output("whole")))
    }

    @Test("a manifest has the eval_loss of its step exactly where that was evaluated, stopped or not")
    func evalLoss() throws {
      try training.run("run", ["training.save_steps=1", "training.eval_steps=2"])
      let losses = training.evaluations.map(\.loss)
      for step in 1...6 { #expect(try manifest(step)["eval_loss"]?.double == (step % 2 == 0 ? losses[step / 2 - 1] : nil), "\(step)") }
      // Stopped between a step and its evaluation: the checkpoint is saved anew after the evaluation.
      try training.run("run", ["training.eval_steps=2"], start: .overwrite, stopAfter: 4)
      #expect(try manifest(4)["eval_loss"] == nil)
      try training.run("run", ["training.eval_steps=2"], start: .resume(orFresh: false))
      #expect(try manifest(4)["eval_loss"]?.double == losses[1])
    }

    @Test("saved every third step and evaluated every second, with a pinned one, two newest and the best are kept")
    func retention() throws {
      let overrides = [
        "training.num_train_epochs=6", "training.save_steps=3", "training.eval_steps=2", "training.save_total_limit=2",
        "training.learning_rate=0.3", "training.lr_scheduler_type=constant", "training.warmup_steps=0",
      ]
      try training.run("run", overrides) { event in
        guard case .saved(_, let step, _) = event, step == 3 else { return }
        try? SingleFile.writeAtomically("", to: training.output("run/checkpoints/step-00000003.keep"))
      }
      let losses = Dictionary(uniqueKeysWithValues: training.evaluations.map { ($0.step, $0.loss) })
      let best = try #require([6, 12, 18].min { losses[$0, default: .infinity] < losses[$1, default: .infinity] })
      let expected = Set([3, best, 15, 18]).sorted().map { "step-000000" + ($0 < 10 ? "0" : "") + "\($0)" }
      #expect(try names() == (expected + ["step-00000003.keep"]).sorted())
      // None of the best. A pinned one would not let its run go.
      try removeTree(training.output("run/checkpoints/step-00000003.keep"))
      try training.run("run", overrides + ["training.save_best_limit=0"], start: .overwrite)
      #expect(try names() == ["step-00000015", "step-00000018"])
    }

    @Test("higher steps of another run are passed over with a note, and rotation leaves them where they are")
    func otherRun() throws {
      try training.run("other", ["training.num_train_epochs=4"])
      try training.run("whole", ["training.save_total_limit=1"])
      try training.run("run", ["training.save_total_limit=1"], stopAfter: 2)
      for step in [9, 12] {
        let name = "checkpoints/" + (step < 10 ? "step-00000009" : "step-00000012")
        try FileManager.default.copyItem(atPath: training.output("other/\(name)"), toPath: "\(directory.path)/\(name)")
      }
      let before = try readFile("\(directory.checkpoint(12))/state.h5")
      try training.run("run", ["training.save_total_limit=1"], start: .resume(orFresh: false))
      #expect(training.notes.count { $0.contains("belongs to another run") } == 2, "\(training.notes)")
      #expect(training.steps.map(\.step) == [3, 4, 5, 6])
      #expect(try Remains(directory.path) == Remains(training.output("whole")))
      #expect(try readFile("\(directory.checkpoint(12))/state.h5") == before)
      #expect(directory.checkpointSteps().contains([9, 12]))
    }

    @Test("a checkpoint under the name of another step is passed over; files that point at a step count for nothing")
    func renamed() throws {
      try training.run("whole")
      try training.run("run", stopAfter: 4)
      // Older state under a newer name; and pointers of the kind other tools believe in.
      try FileManager.default.copyItem(atPath: directory.checkpoint(2), toPath: directory.checkpoint(8))
      for name in ["LATEST", "latest_checkpointed_iteration.txt"] { try training.folder.write("run/checkpoints/\(name)", "step-00000001") }
      for name in ["step-9", "step-+0000009", "step-00000010.tmp-x", "step-abc"] {
        try FileManager.default.copyItem(atPath: directory.checkpoint(1), toPath: "\(directory.checkpoints)/\(name)")
      }
      for (step, time) in [(1, 2e9), (4, 0)] {
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: time)], ofItemAtPath: directory.checkpoint(step))
      }
      try resume()
      #expect(training.notes.contains { $0.contains("step-00000008") && $0.contains("its manifest is of step 2") }, "\(training.notes)")
      #expect(training.steps.first?.step == 5)
    }

    @Test(
      "what stands in a file's place is never followed and never waited for",
      arguments: ["link to the file itself", "link to /dev/zero", "FIFO", "directory", "link in place of the checkpoint"])
    func special(_ kind: String) throws {
      try training.run("whole")
      try training.run("run", stopAfter: 4)
      let file = "\(directory.checkpoint(4))/state.h5"
      let aside = training.output("aside")
      if kind == "link in place of the checkpoint" {
        try FileManager.default.moveItem(atPath: directory.checkpoint(4), toPath: aside)
        symlink(aside, directory.checkpoint(4))
        let message = refusal { try training.resume() }
        #expect(message.contains("checkpoints/step-00000004"), "\(message)")
        return
      }
      try FileManager.default.moveItem(atPath: file, toPath: aside)
      switch kind {
      case "FIFO": mkfifo(file, 0o644)
      case "directory": mkdir(file, 0o755)
      case "link to /dev/zero": symlink("/dev/zero", file)
      default: symlink(aside, file)
      }
      try resume()
      #expect(training.notes.contains { $0.contains("passing over") && $0.contains("step-00000004") }, "\(training.notes)")
      #expect(training.steps.first?.step == 4)
    }

    @Test("a file that does not belong to a checkpoint is noted and ignored")
    func extra() throws {
      try training.run("whole")
      try training.run("run", stopAfter: 4)
      try training.folder.write("run/checkpoints/step-00000004/notes.txt", "mine")
      try resume()
      #expect(training.notes.contains { $0.contains("step-00000004/notes.txt: not in the manifest; ignored") }, "\(training.notes)")
    }

    @Test("a named checkpoint of another run than the one in the directory is refused, and nothing is changed")
    func namedOther() throws {
      try training.run("other", stopAfter: 4)
      try training.run("run", stopAfter: 2)
      let before = try contents(directory.path)
      let message = refusal { try training.run("run", start: .resumeFrom(training.output("other/checkpoints/step-00000004"))) }
      #expect(message.contains("belongs to another run"))
      #expect(try contents(directory.path) == before)
      // Into an empty directory it may go.
      try training.run("third", start: .resumeFrom(training.output("other/checkpoints/step-00000004")))
      #expect(training.steps.map(\.step) == [5, 6])
    }

    @Test("an old checkpoint that cannot be deleted is noted, and the run goes on")
    func undeletable() throws {
      try FaultPoint.with(Fault(.fail(EIO), .rename, at: 1, isLasting: true), under: directory.checkpoints + "/.trash") {
        try training.run("run", ["training.save_total_limit=1", "training.save_best_limit=0"])
      }
      #expect(training.notes.contains { $0.contains("an old checkpoint stays") })
      #expect(directory.checkpointSteps() == Array(1...6))
      // The next start has the limit, and nothing in its way.
      try training.run("run", ["training.save_total_limit=1", "training.max_steps=6"], start: .overwrite)
      #expect(directory.checkpointSteps().count <= 2)
    }
  }
}

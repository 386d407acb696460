import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// Only what a run has written is replaced or removed, and only as long as it is what was written.
  @Suite struct Ownership {
    private let training: TinyTraining
    private var run: String { training.output("run") }

    init() throws { training = try TinyTraining(.lora) }

    /// Expects that a start is refused with exit code 7 and leaves every byte as it was.
    private func expectRefusal(
      _ overrides: [String] = [], start: Trainer.Start = .overwrite, saying text: String, sourceLocation: SourceLocation = #_sourceLocation,
      test: String = #function
    ) throws {
      let before = try contents(run)
      let message = refusal(sourceLocation: sourceLocation) { try training.run("run", overrides, start: start) }
      #expect(message.contains(text), "\(message)", sourceLocation: sourceLocation)
      #expect(try contents(run) == before, sourceLocation: sourceLocation)
      try FaultMatrix.record("D12", "refused with what is in its way: \(text)", injections: 1, test: test)
    }

    @Test(
      "a foreign file in a folder of the run, or in the place of one, stops an overwriting start",
      arguments: [
        "checkpoints/notes.txt", "checkpoints/base/model.h5", "checkpoints/step-00000002/mine.txt", "adapter/README.md", "adapter-best/x",
        "checkpoints/step-00000009.keep",
      ])
    func foreignInFolder(_ name: String) throws {
      try training.run()
      try FileManager.default.createDirectory(
        atPath: "\(run)/\(name.split(separator: "/").dropLast().joined(separator: "/"))", withIntermediateDirectories: true)
      try training.folder.write("run/\(name)", "mine")
      let shown = name == "checkpoints/base/model.h5" ? "checkpoints/base" : name
      try expectRefusal(saying: shown)
    }

    @Test(
      "a folder without a run is nobody's to clear: names that a run would write stop every start, others stay",
      arguments: [Trainer.Start.fresh, .overwrite, .resume(orFresh: true)])
    func noRun(_ start: Trainer.Start) throws {
      try training.folder.makeDirectory("run")
      try training.folder.makeDirectory("run/adapter")
      try training.folder.write("run/adapter/thesis.tex", "mine")
      try training.folder.write("run/result.json", "{\"status\": \"mine\"}")
      try expectRefusal(start: start, saying: "adapter/thesis.tex, result.json")
      try removeTree("\(run)/result.json")
      try FileManager.default.moveItem(atPath: "\(run)/adapter", toPath: "\(run)/model")
      // A run of LoRA writes no model.
      try training.run("run", start: start)
      try training.run("run", start: .overwrite)
      #expect(try readFile("\(run)/model/thesis.tex") == Array("mine".utf8))
    }

    @Test(
      "what was changed since it was written is not replaced", arguments: ["adapter/adapter_config.json", "result.json", "metrics.jsonl"])
    func changed(_ name: String) throws {
      try training.run()
      try training.folder.write("run/\(name)", "{\"mine\": 1}\n")
      try expectRefusal(saying: name)
    }

    @Test("a link in the place of a folder is not followed and not replaced", arguments: ["adapter", "checkpoints/step-00000006"])
    func link(_ name: String) throws {
      try training.run()
      try FileManager.default.moveItem(atPath: "\(run)/\(name)", toPath: training.output("elsewhere"))
      symlink(training.output("elsewhere"), "\(run)/\(name)")
      try expectRefusal(saying: name)
    }

    @Test("a name that is not UTF-8 is refused before anything is changed")
    func notUTF8() throws {
      try training.run()
      let path = Array("\(run)/checkpoints/q".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
      close(open(path, O_WRONLY | O_CREAT, 0o644))
      let message = refusal { try training.run("run", start: .overwrite) }
      #expect(message.contains("checkpoints/q"), "\(message)")
      #expect(RunDirectory(run).checkpointSteps() == Array(1...6))
      try FaultMatrix.record("D12", "refused with what is in its way: a name that is not UTF-8", injections: 1)
    }

    @Test("checkpoints in a directory elsewhere, behind a link, are used and overwritten there")
    func linkedCheckpoints() throws {
      try training.folder.makeDirectory("run")
      try training.folder.makeDirectory("large-disk")
      symlink(training.output("large-disk"), "\(run)/checkpoints")
      try training.run("run", stopAfter: 2)
      try training.resume()
      #expect(try entries(ofDirectory: training.output("large-disk")).count == 6)
      try training.run("run", ["training.max_steps=2"], start: .overwrite)
      #expect(try entries(ofDirectory: training.output("large-disk")) == ["step-00000001", "step-00000002"])
      #expect(try status(ofPath: "\(run)/checkpoints")?.isDirectory == false)
    }

    @Test("a link that leads to nothing is told as one")
    func danglingLink() throws {
      symlink(training.output("nowhere"), run)
      let error = #expect(throws: Diagnostic.self) { try training.run() }
      #expect("\(String(describing: error))".contains("a symbolic link stands there that leads to nothing"))
    }

    @Test(
      "what the config reads does not go with the run that is replaced",
      arguments: ["adapter", "checkpoints/step-00000006/state.h5", "metrics.jsonl"])
    func inputs(_ what: String) throws {
      try training.run()
      var config = try #require(try training.config().value.object)
      var data = try #require(config["data"]?.object)
      if what == "adapter" { config["peft"] = ["adapter_path": JSONValue("\(run)/adapter")] }
      if what != "adapter" { data["validation"] = JSONValue("\(run)/\(what)") }
      config["data"] = JSONValue(data)
      let file = try ConfigFile(JSONValue(config), path: "tiny.json")
      let before = try contents(run)
      let message = refusal { _ = try TrainingJob.claimDirectory(file, .overwrite, isForced: false) }
      #expect(message.contains(what == "adapter" ? "peft.adapter_path" : "data.validation") && message.contains("would go"), "\(message)")
      #expect(try contents(run) == before)
    }

    @Test("a checkpoint that the user keeps does not go with its run")
    func pinned() throws {
      try training.run()
      try training.folder.write("run/checkpoints/step-00000003.keep", "")
      try expectRefusal(saying: "checkpoints/step-00000003.keep")
    }

    @Test("a start that fails before it has saved anything leaves the old run as it was")
    func failedStart() throws {
      try training.run()
      let before = try contents(run)
      // The disk is full when the first checkpoint is to be saved.
      FaultPoint.with(Fault(.fail(ENOSPC), .mkdir, at: 1, isLasting: true), under: "\(run)/checkpoints/step-") {
        #expect(throws: RunError.self) { try training.run("run", ["training.learning_rate=0.1"], start: .overwrite) }
      }
      #expect(try contents(run) == before)
      #expect(training.notes.contains { $0.contains("is back in its place") })
    }

    @Test("an old run that was moved aside comes back with the next start, wherever the new one died")
    func killedWhileReplacing() throws {
      try training.run()
      let before = try contents(run)
      let directory = RunDirectory(run)
      let holdings = try directory.holdings()
      #expect(try directory.moveAside(holdings))
      #expect(try entries(ofDirectory: run).filter { $0 != ".lock" } == [".replaced-\(try #require(holdings.runID))"])
      // The new run has begun, and has not saved anything but its state before the first step.
      let new = try TinyTraining(.lora)
      try new.run("run", ["training.eval_steps=0"], stopAfter: 0)
      try removeTree(new.output("run/result.json"))
      try removeTree(new.output("run/adapter"))
      for name in try entries(ofDirectory: new.output("run")) where name != ".lock" {
        try FileManager.default.moveItem(atPath: new.output("run/\(name)"), toPath: "\(run)/\(name)")
      }
      let message = refusal { try training.run() }
      #expect(message.contains("already holds a run"), "\(message)")
      #expect(try contents(run) == before)
    }

    @Test("auto refuses what a plain start refuses: a finished run without checkpoints")
    func finishedWithoutCheckpoints() throws {
      try training.run()
      for step in 1...6 { try removeTree(RunDirectory(run).checkpoint(step)) }
      try expectRefusal(["training.learning_rate=0.1"], start: .resume(orFresh: true), saying: "already holds a run")
    }

    @Test("auto takes the place of a run that never saved anything")
    func neverSaved() throws {
      try training.run()
      for name in ["checkpoints", "adapter", "adapter-best", "result.json"] { try removeTree("\(run)/\(name)") }
      #expect(try training.run("run", start: .resume(orFresh: true)).status == .completed)
      #expect(try !entries(ofDirectory: run).contains { $0.hasPrefix(".replaced") })
    }

    @Test("a named checkpoint is not continued in a directory where something else has the names")
    func resumeIntoForeign() throws {
      try training.run("other", stopAfter: 4)
      try training.folder.makeDirectory("run")
      try training.folder.makeDirectory("run/adapter")
      try training.folder.write("run/adapter/weights", "mine")
      try expectRefusal(start: .resumeFrom(training.output("other/checkpoints/step-00000004")), saying: "adapter/weights")
    }

    @Test("a checkpoint of another run is not written over")
    func strangerInTheWay() throws {
      try training.run("other")
      try training.run("run", stopAfter: 2)
      try FileManager.default.copyItem(
        atPath: training.output("other/checkpoints/step-00000005"), toPath: "\(run)/checkpoints/step-00000005")
      try expectRefusal(start: .resume(orFresh: false), saying: "checkpoints/step-00000005")
    }

    @Test("what is put in the adapter's place while the run is at work stops it, saved, and stays")
    func putThereMeanwhile() throws {
      let error = #expect(throws: RunError.self) {
        try training.run("run", ["training.eval_steps=0"]) { event in
          guard case .step(let record) = event, record.step == 3 else { return }
          _ = try? training.folder.makeDirectory("run/adapter")
          _ = try? training.folder.write("run/adapter/mine", "mine")
        }
      }
      #expect("\(String(describing: error))".contains("run/adapter"), "\(String(describing: error))")
      #expect(try readFile("\(run)/adapter/mine") == Array("mine".utf8))
      try removeTree("\(run)/adapter")
      #expect(try training.resume("run", ["training.eval_steps=0"]).status == .completed)
    }

    @Test("a run of an older version, without a record, is replaced and resumed by what run.json and the manifests name")
    func withoutRecord() throws {
      try training.run("run", stopAfter: 4)
      try removeTree("\(run)/.record.json")
      try training.resume()
      try removeTree("\(run)/.record.json")
      try training.run("run", ["training.max_steps=2"], start: .overwrite)
      #expect(RunDirectory(run).checkpointSteps() == [1, 2])
    }

    @Test("run.json that is deleted while the run is at work is written anew, and that is said")
    func runFileDeleted() throws {
      try training.run("run") { event in
        if case .step(let record) = event, record.step == 3 { unlink("\(run)/run.json") }
      }
      #expect(try status(ofPath: "\(run)/run.json") != nil)
      #expect(training.notes.contains { $0.contains("run.json was deleted") })
    }
  }
}

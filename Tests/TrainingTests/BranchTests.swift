import Checking
import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// A run that goes back to an earlier checkpoint is one run: what came later is set aside, and never taken for its state again.
  @Suite struct GoingBack {
    private let training: TinyTraining
    private var run: String { training.output("run") }
    private var directory: RunDirectory { RunDirectory(run) }
    /// Another rate, so that the branches differ.
    private let other = ["training.learning_rate=0.02"]

    init() throws {
      training = try TinyTraining(.lora)
      try training.run()
    }

    /// Goes back to a step.
    @discardableResult
    private func goBack(to step: Int, _ overrides: [String]? = nil, stopAfter: Int? = nil) throws -> RunResult {
      try training.run(
        "run", overrides ?? other, start: .resumeFrom(directory.checkpoint(step)), stopAfter: stopAfter,
        allowing: ["training.learning_rate", "training.max_steps"])
    }

    private func verified() throws -> Verification { try Verification(run) }
    private func rows() throws -> [Int64] {
      try Remains.rows("\(run)/metrics.jsonl").filter { $0["loss"] != nil }.compactMap { $0["step"]?.integer }
    }

    @Test("the later checkpoints, the result, the adapters and the rows get names of their own, with the bytes they had")
    func setAside() throws {
      let (rows, result) = (try readFile("\(run)/metrics.jsonl"), try readFile("\(run)/result.json"))
      let adapter = try readFile("\(run)/adapter/adapter_model.safetensors")
      try goBack(to: 2, stopAfter: 3)
      let names = Set(try entries(ofDirectory: run))
      #expect(names.isSuperset(of: ["metrics.abandoned-0.jsonl", "result.abandoned-0.json", "adapter.abandoned-0"]), "\(names)")
      #expect(try readFile("\(run)/result.abandoned-0.json") == result)
      #expect(try readFile("\(run)/adapter.abandoned-0/adapter_model.safetensors") == adapter)
      let kept = try Remains.rows("\(run)/metrics.jsonl").prefix { ($0["step"]?.integer ?? 0) <= 2 }.count
      let left = try readFile("\(run)/metrics.abandoned-0.jsonl")
      #expect(rows.suffix(left.count).elementsEqual(left) && kept == 3)
      #expect(try self.rows() == [1, 2, 3])
      #expect(
        try entries(ofDirectory: directory.checkpoints)
          == (1...3).map { "step-0000000\($0)" } + (3...6).map { "step-0000000\($0).abandoned-0" })
      let json = try StrictJSON.parse(contentsOf: "\(run)/result.json")
      #expect(json["branch"] == 1 && json["steps"] == 3 && json["run_id"]?.string == directory.runID)
      #expect(try Manifest(ofDirectory: "\(run)/adapter").info["branch"] == 1)
      #expect(try !verified().isDamaged && !verified().isStale)
    }

    @Test("stopped or not, the branch ends as a run that took it from the start; a plain resume continues it", arguments: [3, 5])
    func continued(_ stop: Int) throws {
      try goBack(to: 2)
      let expected = try Remains(run)
      #expect(try rows() == Array(1...6))
      let again = try TinyTraining(.lora)
      try again.run()
      try again.run(
        "run", other, start: .resumeFrom(again.output("run/checkpoints/step-00000002")), stopAfter: stop,
        allowing: ["training.learning_rate"])
      try again.resume("run", other)
      #expect(try Remains(again.output("run")).state == expected.state)
      #expect(again.steps.first?.step == stop + 1)
    }

    @Test("an end that is earlier than the old one is an end")
    func earlierEnd() throws {
      let short = other + ["training.max_steps=4"]
      #expect(try goBack(to: 2, short).steps == 4)
      #expect(try training.resume("run", short).steps == 4)
      #expect(training.steps.isEmpty && training.notes.contains { $0.contains("is complete") })
      #expect(try !verified().isDamaged && !verified().isStale)
    }

    @Test("a result and an adapter of the branch before are not taken for those of the newest state")
    func notFinished() throws {
      let before = (try readFile("\(run)/result.json"), try readFile("\(run)/adapter/adapter_model.safetensors"))
      // All steps of the new branch are saved, and the process dies before the adapter is written.
      FaultPoint.with(Fault(.fail(EIO), .mkdir, at: 1, isLasting: true), under: "\(run)/adapter.tmp") {
        #expect(throws: RunError.self) { try goBack(to: 2, other + ["training.eval_steps=0"]) }
      }
      #expect(try verified().isDamaged == false)
      let result = try training.resume("run", other + ["training.eval_steps=0"])
      #expect(result.branch == 1 && !training.notes.contains { $0.contains("is complete") })
      #expect(try readFile("\(run)/result.json") != before.0 && readFile("\(run)/adapter/adapter_model.safetensors") != before.1)
    }

    @Test("a checkpoint that the user keeps is kept with its content")
    func pinned() throws {
      try training.folder.write("run/checkpoints/step-00000004.keep", "")
      let state = try readFile("\(directory.checkpoint(4))/state.h5")
      try goBack(to: 2, other + ["training.save_total_limit=1"])
      #expect(try readFile("\(directory.checkpoint(4)).abandoned-0/state.h5") == state)
      #expect(try status(ofPath: "\(directory.checkpoint(4)).abandoned-0.keep") != nil)
      #expect(directory.checkpointSteps().last == 6)
    }

    @Test("no more checkpoints of a branch left behind stay than save_total_limit says")
    func retention() throws {
      try goBack(to: 2, other + ["training.save_total_limit=2", "training.save_best_limit=0"])
      let names = try entries(ofDirectory: directory.checkpoints)
      #expect(names == ["step-00000005", "step-00000005.abandoned-0", "step-00000006", "step-00000006.abandoned-0"])
    }

    @Test("back on a branch that was left: its checkpoint is continued, though it lies under another name")
    func backAgain() throws {
      try goBack(to: 2, stopAfter: 3)
      let checkpoint = "\(directory.checkpoint(5)).abandoned-0"
      try training.run("run", start: .resumeFrom(checkpoint), stopAfter: 0)
      // Nothing was saved on the new branch yet.
      #expect(directory.checkpointSteps() == [1, 2])
      try training.resume()
      #expect(training.steps.map(\.step) == [6])
      #expect(try Manifest(ofDirectory: directory.checkpoint(6)).info["branch"] == 2)
    }

    @Test("a best adapter of an evaluation that is undone does not stay beside the run")
    func undoneBest() throws {
      // The evaluation of step 4 is the best one; then everything after step 3 is lost.
      let manifest = try Manifest(ofDirectory: "\(run)/adapter-best").info
      let best = try #require(manifest["step"]?.integer)
      try #require(best > 3)
      for step in 4...6 { try removeTree(directory.checkpoint(step)) }
      for name in ["result.json", "adapter"] { try removeTree("\(run)/\(name)") }
      try training.run("run", ["training.eval_steps=0"], start: .resume(orFresh: false))
      #expect(try status(ofPath: "\(run)/adapter-best") == nil)
      #expect(try !verified().isDamaged && !verified().isStale)
    }

    @Test("verify says so where an export is older than the newest state, and where rows are missing")
    func verification() throws {
      try training.resume("run", ["training.max_steps=8"], allowing: ["training.max_steps"], stopAfter: 7)
      try removeTree("\(run)/result.json")
      try FileManager.default.removeItem(atPath: directory.checkpoint(7))
      #expect(try verified().isStale)
      let lines = try String(decoding: readFile("\(run)/metrics.jsonl"), as: UTF8.self).split(separator: "\n")
      try training.folder.write("run/metrics.jsonl", lines.dropFirst(2).joined(separator: "\n") + "\n")
      let damaged = try verified().items.filter { $0.state == .damaged }
      #expect(damaged.count == 1 && damaged[0].detail.contains("rows up to step 6 (must be 9"), "\(damaged)")
    }

    @Test("a log that was deleted between two parts is missed aloud, and steps are written from there on")
    func deletedLog() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 3)
      try removeTree(training.output("run/metrics.jsonl"))
      try training.resume()
      #expect(training.notes.contains { $0.contains("has 0 of the 4 rows") }, "\(training.notes)")
      #expect(try !Verification(training.output("run")).isDamaged)
    }
  }
}

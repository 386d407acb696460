import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// A run that was interrupted and resumed ends in the same bytes as one that was not.
  @Suite struct Resume {
    @Test("stopped after any step and resumed, every method ends in the same bytes", arguments: TinyMethod.all)
    func stopped(_ method: TinyMethod) throws {
      try FaultMatrix.record("D1", "a stop after every step, \(method.name)", injections: 7)
      let training = try TinyTraining(method)
      try training.run("whole", ["training.save_steps=0"])
      let whole = try Remains(training.output("whole"))
      #expect(whole.metrics.count == 9 && whole.files.count >= 4)
      // Before the first step, in the middle of an epoch, with an evaluation due, at the epoch's edge, after the last step.
      for step in 0...6 {
        let stopped = try training.run("part", ["training.save_steps=0"], start: .overwrite, stopAfter: step)
        #expect(stopped.status == .stopped && stopped.steps == step)
        let resumed = try training.run("part", ["training.save_steps=0"], start: .resume(orFresh: false))
        #expect(resumed.status == .completed && training.steps.map(\.step) == Array((1...6).dropFirst(step)))
        #expect(try Remains(training.output("part")) == whole, "stopped after step \(step)")
      }
    }

    @Test("after a crash, with what was logged since the last save still there, it ends in the same bytes", arguments: TinyMethod.all)
    func crashed(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      try training.run("whole")
      let whole = try Remains(training.output("whole"))
      for step in [2, 3, 4] {
        // All that a crash after step 5 leaves if the last save was that of `step`: later rows, the last of them torn.
        let crashed = training.output("crash-\(step)")
        try FileManager.default.copyItem(atPath: training.output("whole"), toPath: crashed)
        for later in step + 1...6 { try FileManager.default.removeItem(atPath: "\(crashed)/checkpoints/step-0000000\(later)") }
        for item in ["result.json", method.isFull ? "model" : "adapter"] {
          try FileManager.default.removeItem(atPath: "\(crashed)/\(item)")
        }
        let log = try readFile("\(crashed)/metrics.jsonl")
        try training.folder.write("crash-\(step)/metrics.jsonl", Array(log.dropLast(40)))
        try training.run("crash-\(step)", start: .resume(orFresh: false))
        #expect(try Remains(crashed) == whole, "crashed after the save of step \(step)")
      }
    }

    @Test("stopped twice, the second time in the run that was resumed")
    func twice() throws {
      let training = try TinyTraining(.lora)
      try training.run("whole")
      try training.run("part", stopAfter: 1)
      try training.run("part", start: .resume(orFresh: false), stopAfter: 4)
      try training.run("part", start: .resumeFrom(training.output("part/checkpoints/step-00000004")))
      #expect(try Remains(training.output("part")) == Remains(training.output("whole")))
    }

    @Test("a stop in the middle of a step leaves the state of the step before")
    func insideStep() throws {
      let training = try TinyTraining(.lora)
      try training.run("whole")
      // The second step begins with the request in place: the event comes between its predecessor's end and its own first pass.
      let result = try training.run("part", ["training.eval_steps=0"], stopAfter: 1)
      #expect(result.steps == 1)
      let (state, expected) = ("part/checkpoints/step-00000001/state.h5", "whole/checkpoints/step-00000001/state.h5")
      #expect(try readFile(training.output(state)) == readFile(training.output(expected)))
    }

    @Test("a stop while the last evaluation runs is a stop: resuming makes up for it")
    func duringLastEvaluation() throws {
      let training = try TinyTraining(.lora)
      try training.run("whole")
      let stopped = try training.run("part", stopAfter: 6)
      #expect(stopped.status == .stopped)
      let resumed = try training.run("part", start: .resume(orFresh: false))
      #expect(resumed.status == .completed && resumed.evaluation?.step == 6)
      #expect(try Remains(training.output("part")) == Remains(training.output("whole")))
    }

    @Test("a crash between the last save and the adapter is made up for")
    func beforeAdapter() throws {
      let training = try TinyTraining(.lora)
      try training.run()
      let whole = try Remains(training.output("run"))
      for item in ["adapter", "result.json"] { try FileManager.default.removeItem(atPath: training.output("run/\(item)")) }
      try training.run(start: .resume(orFresh: false))
      #expect(try Remains(training.output("run")) == whole)
      #expect(FileManager.default.fileExists(atPath: training.output("run/result.json")))
    }

    @Test("a finished run that is resumed says so and changes nothing")
    func finished() throws {
      try FaultMatrix.record("D2", "a finished run is resumed", injections: 1)
      let training = try TinyTraining(.lora)
      try training.run()
      let before = try contents(training.output("run"))
      let result = try training.run(start: .resume(orFresh: true))
      #expect(result.status == .completed && result.steps == 6)
      #expect(training.notes.contains { $0.contains("complete") && $0.contains("nothing was changed") })
      #expect(try contents(training.output("run")) == before)
    }
  }
}

/// All files below a folder with their hashes and times of change.
func contents(_ path: String) throws -> [String: String] {
  var result: [String: String] = [:]
  // The lock is written by every start.
  for file in try FileManager.default.subpathsOfDirectory(atPath: path) where file != ".lock" {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")
    guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
    result[file] = try SHA256.hash(ofFile: "\(path)/\(file)") + " \(attributes[.modificationDate] as? Date ?? .distantPast)"
  }
  return result
}

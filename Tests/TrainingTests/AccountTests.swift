import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// The account of a run covers all its parts.
  @Suite struct Account {
    static let tested = ["data.metric=exact_match", "generation.max_new_tokens=4", "training.save_steps=2"]

    private func options(_ training: TinyTraining) -> [String] { Self.tested + ["data.test=\(training.folder.file("valid.jsonl"))"] }

    /// What does not depend on the clock.
    private func figures(_ training: TinyTraining, _ run: String) throws -> [String: JSONValue] {
      let json = try StrictJSON.parse(contentsOf: training.output("\(run)/result.json"))
      var figures: [String: JSONValue] = [:]
      for key in [
        "status", "steps", "skipped_steps", "tokens", "target_tokens", "flops", "train_loss", "test_before", "test_after",
        "checkpoint_bytes",
        "adapter_bytes", "trainable_parameters", "total_parameters",
      ] { figures[key] = json[key] }
      for key in ["step", "eval_loss", "eval_exact_match", "eval_exact_match_rows"] { figures[key] = json["eval"]?[key] }
      return figures
    }

    @Test("stopped and resumed, twice, the result is that of a run that was not, and the test before training is not repeated")
    func stopped() throws {
      let training = try TinyTraining(.lora)
      try training.run("whole", options(training))
      let whole = try figures(training, "whole")
      #expect(whole.count == 17 && whole["test_before"] != whole["test_after"])
      let seconds = try training.run("run", options(training), stopAfter: 2).trainSeconds
      #expect(training.tests.count == 1)
      try training.resume("run", options(training), stopAfter: 5)
      #expect(training.tests.isEmpty)
      let result = try training.resume("run", options(training))
      #expect(training.tests.count == 1 && result.trainSeconds > seconds)
      #expect(try figures(training, "run") == whole)
    }

    @Test("steps that a crash has undone count once")
    func crashed() throws {
      let training = try TinyTraining(.lora)
      try training.run("whole", options(training))
      try FileManager.default.copyItem(atPath: training.output("whole"), toPath: training.output("run"))
      for item in ["checkpoints/step-00000006", "adapter", "result.json"] {
        try FileManager.default.removeItem(atPath: training.output("run/\(item)"))
      }
      try training.resume("run", options(training))
      #expect(training.steps.map(\.step) == [5, 6])
      #expect(try figures(training, "run") == figures(training, "whole"))
    }

    @Test("the manifest of a checkpoint says what it took and what computed it")
    func manifest() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 3)
      let info = try Manifest(ofDirectory: training.output("run/checkpoints/step-00000003")).info
      let rows = try Remains.rows(training.output("run/metrics.jsonl"))
      for key in ["tokens", "target_tokens"] {
        #expect(info["totals"]?[key]?.integer == rows.reduce(0) { $0 + ($1[key]?.integer ?? 0) })
      }
      #expect(info["totals"]?["train_seconds"]?.double ?? 0 > 0 && info["totals"]?["flops"]?.double ?? 0 > 0)
      #expect(info["recent_losses"]?.array == rows.compactMap { $0["loss"] })
      #expect(info["evaluation"] == rows.last { $0["eval_loss"] != nil })
      #expect(info["numerics"] == JSONValue(NumericFingerprint(.current).json))
      #expect(try info["config"] == TrainingJob.resolvedConfig(training.config()))
    }

    @Test("a finished run gives the result it has left, read back to the byte", arguments: [TinyMethod.lora, .full])
    func finished(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      try training.run("run", options(training))
      let result = try training.resume("run", options(training))
      #expect(
        JSONValue(result.json).serialized(.pretty) + "\n"
          == (try String(decoding: readFile(training.output("run/result.json")), as: UTF8.self)))
      #expect(training.events.count == 2, "a note and the result")
    }

    @Test("a result that is damaged, or that of the run when it was shorter, is written again")
    func damagedResult() throws {
      let training = try TinyTraining(.lora)
      try training.run()
      let path = training.output("run/result.json")
      let text = try String(decoding: readFile(path), as: UTF8.self)
      for damaged in [text.replacing("\"flops\"", with: "\"flaps\""), text.replacing("\"steps\": 6", with: "\"steps\": 4")] {
        #expect(damaged != text)
        try training.folder.write("run/result.json", damaged)
        #expect(try training.resume().status == .completed)
        #expect(try StrictJSON.parse(contentsOf: path)["steps"] == 6)
        #expect(try StrictJSON.parse(contentsOf: path)["tokens"] == StrictJSON.parse(text, file: path)["tokens"])
      }
    }
  }
}

import FileFormats
import Foundation
import Methods
import Tensors
import TestSupport
import Testing
import Training
import Transformers

/// A model in which text of more than 30 tokens is poison: two finite weights of a position whose sum is not.
private func poisonedTraining(poison: [String] = ["train.jsonl"]) throws -> TinyTraining {
  let training = try TinyTraining(
    TinyMethod(name: "LoRA on GPT-2", model: "gpt2", settings: ["peft_type": "LORA", "r": 2, "target_modules": ["c_attn"]]))
  let path = training.folder.file("model/model.safetensors")
  var bytes = try readFile(path)
  let positions = try #require(try SafetensorsFile(path).tensors.first { $0.name.hasSuffix("wpe.weight") })
  let offset = positions.slice.range.lowerBound + 30 * positions.shape[1] * 4
  withUnsafeBytes(of: (Float(3e38), Float(3e38))) { bytes.replaceSubrange(offset..<offset + 8, with: $0) }
  try training.folder.write("model/model.safetensors", bytes)
  for name in poison {
    let text = String(decoding: try readFile(training.folder.file(name)), as: UTF8.self)
    try training.folder.write(name, text + #"{"prompt": "\#(String(repeating: "ab", count: 16))?", "completion": " 1"}"# + "\n")
  }
  return training
}

private func rows(_ training: TinyTraining, _ run: String = "run") throws -> [JSONValue] {
  try Remains.rows(training.output("\(run)/metrics.jsonl"))
}

extension TrainingRuns {
  /// What happens to numbers that are not finite, and to losses that jump.
  @Suite struct NumericGuards {
    @Test("a row that makes the loss NaN stops the run with its line; the step before it is saved, and the log has the raw value")
    func stop() throws {
      try FaultMatrix.record("H1", "a loss of NaN, stopped", injections: 1)
      let training = try poisonedTraining()
      let error = try #require(#expect(throws: NonFiniteError.self) { try training.run("run", ["training.save_steps=0"]) })
      #expect(error.value.isNaN && error.quantity == "loss" && error.lines.contains(11), "\(error)")
      let saved = RunDirectory(training.output("run")).checkpointSteps()
      #expect(saved == [error.step - 1])
      let last = try #require(try rows(training).last)
      #expect(last["stopped"] == "nonfinite" && last["value"] == "nan" && last["step"] == JSONValue(error.step))
    }

    @Test(
      "a gradient without bounds stops the run although the loss is finite, with the parameter; no weight is changed", arguments: [1, 2])
    func gradient(_ accumulation: Int) throws {
      try FaultMatrix.record("H2", "a gradient that f32 cannot square, \(accumulation) micro-batches", injections: 1)
      try FaultMatrix.record("H3", "the same in a step of \(accumulation) micro-batches", injections: 1)
      let training = try TinyTraining(.lora)
      let path = training.folder.file("model/model.safetensors")
      var bytes = try readFile(path)
      let norm = try #require(try SafetensorsFile(path).tensors.first { $0.name == "model.norm.weight" })
      for offset in stride(from: norm.slice.range.lowerBound, to: norm.slice.range.upperBound, by: 4) {
        withUnsafeBytes(of: Float(1e24)) { bytes.replaceSubrange(offset..<offset + 4, with: $0) }
      }
      try training.folder.write("model/model.safetensors", bytes)
      let error = try #require(
        #expect(throws: NonFiniteError.self) {
          try training.run(
            "run", ["training.gradient_accumulation_steps=\(accumulation)", "training.max_grad_norm=0", "training.save_steps=0"])
        })
      #expect(error.quantity == "gradient norm" && error.step == 1, "\(error)")
      #expect(RunDirectory(training.output("run")).checkpointSteps() == [0])
    }

    @Test("on_nonfinite skip leaves such steps out, and a run resumed after any step ends in the same bytes")
    func skip() throws {
      try FaultMatrix.record("H1", "a loss of NaN, left out, with a stop after every step", injections: 12)
      let training = try poisonedTraining()
      let settings = ["training.on_nonfinite=skip", "training.save_steps=0"]
      let result = try training.run("whole", settings)
      let whole = try Remains(training.output("whole"))
      #expect(result.status == .completed && result.skippedSteps == 2)
      let skipped = try rows(training, "whole").filter { $0["skipped"] == "nonfinite" }
      #expect(skipped.count == 2 && skipped.allSatisfy { $0["value"] == "nan" && $0["lines"]?.array?.contains(11) == true })
      for step in 1...5 {
        let isSkip = skipped.contains { $0["step"] == JSONValue(step) }
        try training.run("part", settings, start: .overwrite) { event in
          switch event {
          case .step(let record) where record.step == step: StopRequest.raise(SIGTERM)
          case .skipped(let record) where record.step == step: StopRequest.raise(SIGTERM)
          default: break
          }
        }
        try training.run("part", settings, start: .resume(orFresh: false))
        #expect(try Remains(training.output("part")) == whole, "stopped after step \(step)\(isSkip ? ", which is left out" : "")")
      }
    }

    @Test("only so many steps are skipped")
    func limit() throws {
      let training = try poisonedTraining()
      let error = #expect(throws: NonFiniteError.self) {
        try training.run("run", ["training.on_nonfinite=skip", "training.max_skipped_steps=1"])
      }
      // The first epoch's step is left out, the second epoch's is one too many.
      #expect((error?.step ?? 0) > 3)
    }

    @Test("an evaluation that is NaN is logged as it is and never the best")
    func evaluation() throws {
      try FaultMatrix.record("H9", "an evaluation of NaN", injections: 1)
      let training = try poisonedTraining(poison: ["valid.jsonl"])
      let result = try training.run()
      #expect(result.status == .completed)
      let evaluations = try rows(training).compactMap { $0["eval_loss"] }
      #expect(evaluations == ["nan", "nan", "nan"])
      #expect(!FileManager.default.fileExists(atPath: training.output("run/adapter-best")))
      #expect(try Checkpoint(training.output("run/checkpoints/step-00000006")).state.best == nil)
    }

    /// Eleven steps of the same easy rows, then one with rows that nothing has prepared for; twice.
    private func spiky() throws -> (training: TinyTraining, settings: [String]) {
      let training = try TinyTraining(.lora)
      let easy = #"{"prompt": "ab?", "completion": " ababab"}"# + "\n"
      let odd = #"{"prompt": "ab?", "completion": " XQWJZKVYXQWJZKVY"}"# + "\n"
      try training.folder.write("train.jsonl", String(repeating: easy, count: 44) + String(repeating: odd, count: 4))
      return (
        training,
        [
          "data.shuffle=false", "training.on_loss_spike=rollback", "training.loss_spike_factor=2", "training.save_steps=4",
          "training.eval_steps=0", "training.learning_rate=0.02", "training.lr_scheduler_type=constant_with_warmup",
        ]
      )
    }

    @Test("a loss spike takes the run back to its checkpoint and past the steps up to it; interrupted anywhere, it ends in the same bytes")
    func rollback() throws {
      try FaultMatrix.record("H8", "a loss spike, interrupted anywhere", injections: 1)
      let (training, settings) = try spiky()
      let result = try training.run("whole", settings)
      #expect(result.status == .completed && result.steps == 24 && result.skippedSteps == 8)
      let skipped = try rows(training, "whole").filter { $0["skipped"] == "loss_spike" }.compactMap { $0["step"]?.integer }
      #expect(skipped == [9, 10, 11, 12, 21, 22, 23, 24])
      #expect(try rows(training, "whole").count == 24)
      let whole = try Remains(training.output("whole"), lastStep: 24)
      for step in [3, 8, 11, 12, 18, 23] {
        try training.run("part", settings, start: .overwrite, stopAfter: step)
        try training.run("part", settings, start: .resume(orFresh: false))
        #expect(try Remains(training.output("part"), lastStep: 24) == whole, "stopped after step \(step)")
      }
    }

    @Test("a stop after a regular checkpoint does not let that one go, however few are kept")
    func retention() throws {
      let (training, settings) = try spiky()
      try training.run("whole", settings)
      let few = settings + ["training.save_total_limit=1", "training.save_best_limit=0"]
      try training.run("part", few, stopAfter: 11)
      #expect(RunDirectory(training.output("part")).checkpointSteps() == [8, 11])
      try training.run("part", few, start: .resume(orFresh: false))
      #expect(try Remains(training.output("part"), lastStep: 24) == Remains(training.output("whole"), lastStep: 24))
    }

    @Test("how far a spike takes the run back is part of its identity")
    func saveSteps() throws {
      let (training, settings) = try spiky()
      try training.run("run", settings, stopAfter: 3)
      let message = refusal { try training.run("run", settings + ["training.save_steps=5"], start: .resume(orFresh: false)) }
      #expect(message.contains("training.save_steps: 4 then, 5 now"))
    }

    @Test("without the policy a spike is nothing")
    func ignored() throws {
      let (training, settings) = try spiky()
      let result = try training.run("run", settings + ["training.on_loss_spike=ignore"])
      #expect(result.status == .completed && result.skippedSteps == 0)
    }

    @Test("a run that goes back again and again stops with the reason, and its last checkpoint verifies")
    func tooManyRollbacks() throws {
      let (training, settings) = try spiky()
      let error = #expect(throws: LossSpikeError.self) { try training.run("run", settings + ["training.num_train_epochs=5"]) }
      #expect(error?.rollbacks == 3 && error?.step == 48)
      let checkpoint = try RunDirectory(training.output("run")).newestCheckpoint { _ in }
      #expect(checkpoint?.state.step == 44)
    }

    @Test("a state that is not finite is not saved, whatever part of it", arguments: ["trainable", "exp_avg", "exp_avg_sq"])
    func state(_ part: String) throws {
      try FaultMatrix.record("H5", "a NaN in \(part)", injections: 1)
      let folder = try TemporaryDirectory()
      let optimizer = AdamWOptimizer([("w", Parameter(Tensor([1, 2, 3] as [Float], shape: [3], category: .weights)))], .init())
      let slot = optimizer.slots[0]
      let tensor = ["trainable": slot.parameter.tensor, "exp_avg": slot.expAvg, "exp_avg_sq": slot.expAvgSq][part]
      try #require(tensor).copyElements(from: Tensor([1, .infinity, 3] as [Float], shape: [3]))
      let error = #expect(throws: NonFiniteStateError.self) {
        try Checkpoint.write(folder.file("step"), optimizer, Checkpoint.State(), config: "{}", info: JSONObject(), runID: "run")
      }
      #expect(error?.tensor == "\(part)/w" && error?.index == 1 && error?.value == Double.infinity)
      #expect(try entries(ofDirectory: folder.path) == [])
    }
  }
}

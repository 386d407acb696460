import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// Runs that cannot start, cannot go on, or must not end well.
  @Suite struct Refusals {
    @Test("resuming where there is nothing is refused; auto starts fresh and says so")
    func nothingToResume() throws {
      try FaultMatrix.record("D8", "nothing to resume", injections: 1)
      let training = try TinyTraining(.lora)
      let message = refusal { try training.run(start: .resume(orFresh: false)) }
      #expect(message.contains("--resume auto"))
      #expect(try training.run(start: .resume(orFresh: true)).status == .completed)
      #expect(training.notes.contains { $0.contains("starting fresh") })
    }

    @Test("a damaged newest checkpoint is passed over with a note", arguments: ["state.h5", "MANIFEST.json"])
    func damaged(_ file: String) throws {
      let training = try TinyTraining(.lora)
      try training.run("whole")
      try training.run("run", stopAfter: 4)
      let path = "run/checkpoints/step-00000004/\(file)"
      var bytes = try readFile(training.output(path))
      bytes[bytes.count / 2] ^= 1
      try training.folder.write(path, bytes)
      try training.run("run", start: .resume(orFresh: false))
      #expect(training.notes.contains { $0.contains("damaged") && $0.contains("step-00000004") })
      #expect(training.steps.map(\.step) == [4, 5, 6])
      #expect(try Remains(training.output("run")) == Remains(training.output("whole")))
    }

    @Test("a damaged checkpoint that is named is refused")
    func namedDamaged() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      let path = "run/checkpoints/step-00000002"
      try training.folder.write("\(path)/state.h5", Array(try readFile(training.output("\(path)/state.h5")).dropLast()))
      let message = refusal { try training.run("run", start: .resumeFrom(training.output(path))) }
      #expect(message.contains("state.h5"))
    }

    @Test(
      "settings that do not change the result may change",
      arguments: [
        "training.threads=2", "training.save_steps=2", "training.logging_steps=2", "training.save_total_limit=1", "model.device=cpu",
        "training.max_eval_samples=5",
      ])
    func changedMutable(_ setting: String) throws {
      let training = try TinyTraining(.lora)
      try training.run("whole")
      try training.run("run", stopAfter: 2)
      try training.run("run", [setting], start: .resume(orFresh: false))
      #expect(try Remains(training.output("run")).state == Remains(training.output("whole")).state)
    }

    @Test("other data, another model or another tokenizer is refused by name", arguments: ["data", "model", "tokenizer"])
    func changedContent(_ what: String) throws {
      try FaultMatrix.record("D5", "another \(what)", injections: 1)
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      switch what {
      case "data":
        // Two rows swapped: the same size, the same rows, another order.
        var lines = TinyData.train().split(separator: "\n").map(String.init)
        lines.swapAt(0, 1)
        try training.folder.write("train.jsonl", lines.joined(separator: "\n") + "\n")
      case "model":
        var weights = try readFile(training.folder.file("model/model.safetensors"))
        weights[weights.count - 2] ^= 1
        try training.folder.write("model/model.safetensors", weights)
      default:
        let path = "model/tokenizer.json"
        let text = try String(decoding: readFile(training.folder.file(path)), as: UTF8.self)
        let (a, b) = (#""a":"#, #""b":"#)
        let swapped = text.replacing(a, with: "→").replacing(b, with: a).replacing("→", with: b)
        #expect(swapped != text)
        try training.folder.write(path, swapped)
      }
      let message = refusal { try training.run("run", start: .resume(orFresh: false)) }
      #expect(message.contains("\n  \(what): "), "\(message)")
    }

    @Test("the same data and model elsewhere can be resumed")
    func moved() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      try FileManager.default.moveItem(atPath: training.folder.file("model"), toPath: training.folder.file("moved"))
      try FileManager.default.moveItem(atPath: training.folder.file("train.jsonl"), toPath: training.folder.file("moved.jsonl"))
      let overrides = ["model.path=\(training.folder.file("moved"))", "data.train=\(training.folder.file("moved.jsonl"))"]
      #expect(try training.run("run", overrides, start: .resume(orFresh: false)).status == .completed)
    }

    @Test(
      "a weight that is not finite is refused with its tensor and index, before anything is trained",
      arguments: [Float.nan, .infinity, -.infinity])
    func poisonedWeight(_ value: Float) throws {
      try FaultMatrix.record("H4", "a weight of \(value)", injections: 1)
      let training = try TinyTraining(.lora)
      let path = training.folder.file("model/model.safetensors")
      let entry = try #require(try SafetensorsFile(path).tensors.max { $0.slice.range.upperBound < $1.slice.range.upperBound })
      var bytes = try readFile(path)
      withUnsafeBytes(of: value) { bytes.replaceSubrange(bytes.count - 4..<bytes.count, with: $0) }
      try training.folder.write("model/model.safetensors", bytes)
      let error = try #require(#expect(throws: Diagnostic.self) { try training.run() })
      let count = entry.shape.reduce(1, *)
      #expect(error.category == .rejected && "\(error)".contains(entry.name) && "\(error)".contains("element \(count - 1) "), "\(error)")
      #expect(try !RunDirectory(training.output("run")).holdsRun)
    }

    @Test("a rate that blows the weights up stops the run; what was saved is finite and can be resumed to the same end")
    func exploding() throws {
      let training = try TinyTraining(.full)
      let overrides = [
        "training.learning_rate=1e19", "training.lr_scheduler_type=constant", "training.warmup_steps=0", "training.eval_steps=0",
        "training.weight_decay=0",
      ]
      let error = try #require(#expect(throws: NonFiniteError.self) { try training.run("run", overrides) })
      #expect(!error.value.isFinite && error.step == 2)
      #expect(!error.lines.isEmpty && error.lines.allSatisfy { (1...10).contains($0) })
      #expect(RunDirectory(training.output("run")).checkpointSteps() == [1])
      #expect(try floats(ofState: training.output("run/checkpoints/step-00000001/state.h5")).allSatisfy(\.isFinite))
      let again = #expect(throws: NonFiniteError.self) { try training.run("run", overrides, start: .resume(orFresh: false)) }
      #expect(again?.step == 2 && again?.lines == error.lines && "\(error)".contains("is nan") || "\(error)".contains("is inf"), "\(error)")
    }

    @Test("a row that teaches nothing is refused with its line")
    func noTargets() throws {
      let training = try TinyTraining(.lora)
      try training.folder.write("train.jsonl", TinyData.train(rows: 2) + #"{"prompt": "abcdefgh", "completion": "i"}"# + "\n")
      let error = try #require(#expect(throws: Diagnostic.self) { try training.run("run", ["data.max_length=8"]) })
      #expect(error.category == .rejected && "\(error)".contains("train.jsonl") && "\(error)".contains("3"), "\(error)")
    }

    @Test("a row longer than the model's positions is refused with its line")
    func tooLong() throws {
      let training = try TinyTraining(.prefix)
      let row = #"{"prompt": ""# + String(repeating: "a", count: 58) + #"", "completion": "b"}"#
      try training.folder.write("train.jsonl", TinyData.train(rows: 2) + row + "\n")
      let error = try #require(#expect(throws: Diagnostic.self) { try training.run() })
      #expect(error.problems.first?.line == 3 && "\(error)".contains("61 tokens (must be ≤ 60"), "\(error)")
    }

    @Test("a run that needs more memory than there is does not begin")
    func memory() throws {
      let training = try TinyTraining(.wideLoRA)
      // The cache of 32 answers of a million tokens.
      let path = "model/config.json"
      let config = try String(decoding: readFile(training.folder.file(path)), as: UTF8.self)
      try training.folder.write(path, config.replacing(#""max_position_embeddings":128"#, with: #""max_position_embeddings":1048576"#))
      try training.folder.write("valid.jsonl", TinyData.train(rows: 40))
      let overrides = ["data.metric=exact_match", "generation.max_new_tokens=1048576", "training.max_eval_samples=1"]
      let error = try #require(#expect(throws: RunError.self) { try training.run("run", overrides) })
      guard case .outOfMemory(let needed, let available, _, _, _) = error else { throw error }
      #expect(needed > 10 << 30 && available < needed && training.steps.isEmpty, "\(needed) of \(available)")
      #expect("\(error)".contains(" GiB are available") && "\(error)".contains("per_device_train_batch_size"), "\(error)")
    }
  }
}

/// All numbers of a state.
private func floats(ofState path: String) throws -> [Float] {
  try HDF5.read(path) { reader throws(Diagnostic) in
    var all: [Float] = []
    for dataset in reader.datasets { all += try reader.bytes(dataset).withUnsafeBytes { Array($0.bindMemory(to: Float.self)) } }
    return all
  }
}

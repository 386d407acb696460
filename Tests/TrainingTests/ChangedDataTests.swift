import Datasets
import FileFormats
import Foundation
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// Files that are not what they were when a run is resumed.
  @Suite struct ChangedFiles {
    /// Weights that do not move, so that the figures of a step tell its rows.
    static let still = ["peft.lora_dropout=0", "training.learning_rate=1e-30", "training.eval_steps=0"]

    static let edits: [(String, @Sendable ([String]) -> [String])] = [
      ("edited", { lines in [lines[0].replacing("ab", with: "abab")] + lines.dropFirst() }),
      ("appended to", { lines in lines + [#"{"prompt": "cd?", "completion": " 1"}"#] }),
      ("reordered", { lines in [lines[1], lines[0]] + lines.dropFirst(2) }),
      ("edited without changing its size", { lines in [lines[0].replacing("ab", with: "ba")] + lines.dropFirst() }),
      ("shortened", { lines in Array(lines.dropLast()) }),
    ]

    @Test("data that was changed is refused with both hashes and counts of lines", arguments: edits.indices)
    func changedData(_ index: Int) throws {
      try FaultMatrix.record("D4", "data edited, way \(index + 1)", injections: 1)
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      let old = try SHA256.hash(ofFile: training.folder.file("train.jsonl"))
      let lines = TinyData.train().split(separator: "\n").map(String.init)
      let changed = Self.edits[index].1(lines)
      #expect(changed != lines)
      try training.folder.write("train.jsonl", changed.map { "\($0)\n" }.joined())
      let new = try SHA256.hash(ofFile: training.folder.file("train.jsonl"))
      let message = refusal { try training.resume() }
      #expect(
        message.contains(
          "\n  data: the content is another one (10 lines, SHA-256 \(old.prefix(12))… then; \(changed.count) lines, SHA-256 \(new.prefix(12))… now)"
        ),
        "\(Self.edits[index].0): \(message)")
      #expect(message.hasSuffix("--allow-change data"), "\(message)")
    }

    @Test("of the model its weights and what its config.json says count, not how that is laid out")
    func changedConfig() throws {
      let training = try TinyTraining(.lora)
      try training.run("whole")
      try training.run("run", stopAfter: 2)
      let path = training.folder.file("model/config.json")
      let config = try StrictJSON.parse(contentsOf: path)
      var object = try #require(config.object)
      object["rms_norm_eps"] = 1e-4
      try training.folder.write("model/config.json", JSONValue(object).serialized())
      let message = refusal { try training.resume() }
      #expect(
        message.contains("\n  model: ") && message.contains("of config.json") && message.hasSuffix("--allow-change model"), "\(message)")
      try training.folder.write("model/config.json", config.serialized(.pretty) + "\n\n")
      try training.resume()
      #expect(try Remains(training.output("run")) == Remains(training.output("whole")))
    }

    // MARK: Going on with other data

    /// Tokens of the steps after `step`, if the data began after it with the first row of `epoch`.
    private func tokens(_ training: TinyTraining, _ options: [String], from origin: Sampler.Origin, steps: ClosedRange<Int>) throws -> [Int]
    {
      let job = try TrainingJob(try training.config("unused", options)) { _ in }
      let sampler = Sampler(
        count: job.train.examples.count, samplesPerStep: job.config.training.samplesPerStep, isShuffled: job.config.data.shuffle,
        seed: UInt64(job.config.training.seed), origin: origin)
      return steps.map { step in
        let order = sampler.order(epoch: sampler.position(afterSteps: step - 1).epoch)
        return sampler.samples(ofStep: step - 1, order: order).reduce(0) { $0 + job.train.examples[$1].ids.count }
      }
    }

    @Test(
      "with other data, another order or other steps the epoch begins again, and no row of the new data is passed over",
      arguments: [
        ("data", []), ("data.shuffle", ["data.shuffle=false"]), ("training.seed", ["training.seed=7"]),
        ("training.gradient_accumulation_steps", ["training.gradient_accumulation_steps=1"]),
      ])
    func beginsAgain(_ key: String, _ options: [String]) throws {
      let training = try TinyTraining(.lora)
      // Behind step 4: the second epoch, in its middle.
      try training.run("run", Self.still, stopAfter: 4)
      if key == "data" { try training.folder.write("train.jsonl", TinyData.train(rows: 7)) }
      // A state of its own for the uninterrupted rest.
      for copy in ["twice", "crash"] { try FileManager.default.copyItem(atPath: training.output("run"), toPath: training.output(copy)) }
      let all = Self.still + options
      let result = try training.resume("run", all, allowing: [key])
      #expect(training.notes.contains { $0.contains("it restarts after step 4") && $0.contains("epoch 2") }, "\(training.notes)")
      let origin = Sampler.Origin(step: 4, epoch: 1)
      #expect(try training.steps.map(\.tokens) == tokens(training, all, from: origin, steps: 5...result.steps))
      // Its second epoch has all of its rows.
      let perStep = key == "training.gradient_accumulation_steps" ? 2 : 4
      #expect(result.steps == 4 + ((key == "data" ? 7 : 10) + perStep - 1) / perStep)
      #expect(training.steps.last?.epoch == 2)

      // Resumed once more, by then without permission: the origin is part of the state.
      let whole = try Remains(training.output("run"), lastStep: result.steps)
      try training.resume("twice", all, allowing: [key, "training.output_dir"], stopAfter: 5)
      try training.resume("twice", all)
      #expect(!training.notes.contains { $0.contains("begins again") })
      #expect(try Remains(training.output("twice"), lastStep: result.steps) == whole)
      // Stopped before its first step: what was allowed is not forgotten.
      try training.resume("crash", all, allowing: [key, "training.output_dir"], stopAfter: 0)
      try training.resume("crash", all)
      #expect(try Remains(training.output("crash"), lastStep: result.steps) == whole)
      #expect(try training.changes("crash").map { $0["key"]?.string }.contains(key))
    }

    @Test("other passes of the same rows per step keep the order")
    func samePerStep() throws {
      let training = try TinyTraining(.lora)
      try training.run("run", Self.still, stopAfter: 2)
      let options = Self.still + ["training.per_device_train_batch_size=4", "training.gradient_accumulation_steps=1"]
      try training.resume("run", options, allowing: ["training.per_device_train_batch_size", "training.gradient_accumulation_steps"])
      #expect(!training.notes.contains { $0.contains("begins again") })
      #expect(try training.steps.map(\.tokens) == tokens(training, options, from: .init(), steps: 3...6))
    }

    @Test("rows that a lower max_length leaves out make other data of it")
    func dropped() throws {
      let training = try TinyTraining(.lora)
      let options = Self.still + ["data.on_too_long=drop", "data.validation=null"]
      try training.run("run", options, stopAfter: 2)
      try training.resume("run", options + ["data.max_length=14"], allowing: ["data.max_length"])
      #expect(training.notes.contains { $0.contains("it restarts after step 2") }, "\(training.notes)")
    }

    @Test("a rollback does not go back to before a change of data")
    func rollback() throws {
      let training = try TinyTraining(.lora)
      let options =
        Self.still + [
          "training.on_loss_spike=rollback", "training.max_steps=30", "training.lr_scheduler_type=constant",
          "training.warmup_steps=0", "training.loss_spike_factor=1",
        ]
      // With this factor any loss above the mean is a spike, from the eleventh on.
      try training.run("run", options, stopAfter: 9)
      try training.folder.write("train.jsonl", TinyData.train(rows: 7))
      let error = #expect(throws: LossSpikeError.self) { try training.resume("run", options, allowing: ["data"]) }
      #expect(error?.rollbacks == 3)
      let steps = training.notes.compactMap { $0.firstMatch(of: /back to step (\d+)/).flatMap { Int($0.output.1) } }
      #expect(steps.count == 3 && steps.allSatisfy { $0 >= 9 }, "\(training.notes)")
    }

    @Test("with a base model of random weights another seed is another model")
    func randomBase() throws {
      let training = try TinyTraining(.wideLoRA)
      try training.run("run", ["training.eval_steps=0"], stopAfter: 1)
      let message = refusal { try training.resume("run", ["training.eval_steps=0", "training.seed=1"], allowing: ["training.seed"]) }
      #expect(message.contains("\n  model: ") && message.hasSuffix("--allow-change model"), "\(message)")
    }

    // MARK: Checkpoints that cannot be used

    @Test("a checkpoint of one run is not gone on from in the directory of another")
    func otherRun() throws {
      let training = try TinyTraining(.lora)
      for run in ["a", "b"] { try training.run(run, stopAfter: 2) }
      let before = try contents(training.output("a"))
      let message = refusal { try training.run("a", start: .resumeFrom(training.output("b/checkpoints/step-00000001"))) }
      #expect(message.contains("belongs to another run"), "\(message)")
      #expect(try contents(training.output("a")) == before)
      try training.run("c", start: .resumeFrom(training.output("b/checkpoints/step-00000001")))
      #expect(training.steps.map(\.step) == [2, 3, 4, 5, 6])
    }

    @Test("where all checkpoints are damaged nothing is begun afresh", arguments: [true, false])
    func nothingIntact(_ isAuto: Bool) throws {
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      for step in 1...2 {
        let path = "run/checkpoints/step-0000000\(step)/state.h5"
        try training.folder.write(path, Array(try readFile(training.output(path)).dropLast()))
      }
      let before = try contents(training.output("run"))
      let message = refusal { try training.run("run", start: .resume(orFresh: isAuto)) }
      #expect(message.contains("none of the 2 checkpoints") && message.contains("--overwrite"), "\(message)")
      #expect(try contents(training.output("run")) == before)
    }

    @Test("a checkpoint of a newer version is refused with both versions, and not passed over", arguments: ["newest", "auto", "named"])
    func newerSchema(_ how: String) throws {
      try FaultMatrix.record("D9", "a newer schema, \(how)", injections: 1)
      let training = try TinyTraining(.lora)
      try training.run("run", stopAfter: 2)
      let path = "run/checkpoints/step-00000002"
      let manifest = try String(decoding: readFile(training.output("\(path)/MANIFEST.json")), as: UTF8.self)
      let newer = manifest.replacing("\"schema\": \(Manifest.schema)", with: "\"schema\": \(Manifest.schema + 1)")
      try training.folder.write("\(path)/MANIFEST.json", newer)
      let start: Trainer.Start = how == "named" ? .resumeFrom(training.output(path)) : .resume(orFresh: how == "auto")
      let message = refusal { try training.run("run", start: start) }
      #expect(
        message.contains("has schema \(Manifest.schema + 1)") && message.contains("knows schemas up to \(Manifest.schema)"), "\(message)")
      // An older one that is named is taken.
      #expect(try training.run("run", start: .resumeFrom(training.output("run/checkpoints/step-00000001"))).status == .completed)
    }
  }
}

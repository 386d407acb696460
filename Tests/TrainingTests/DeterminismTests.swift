import FileFormats
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// The same settings give the same bytes, whatever computes them and however a step is split.
  @Suite struct Determinism {
    @Test("one, two and three threads, and one thread again, give the same bytes", arguments: [TinyMethod.wideLoRA, .prefix, .wideFull])
    func threads(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      var runs: [Remains] = []
      for (name, threads) in [("a", 1), ("b", 2), ("c", 3), ("d", 1)] {
        try training.run(name, ["training.threads=\(threads)", "training.save_steps=0"])
        runs.append(try Remains(training.output(name)))
      }
      #expect(runs.dropFirst().allSatisfy { $0 == runs[0] })
    }

    @Test("two runs leave equal files, but for times and places", arguments: [TinyMethod.lora, .full])
    func twice(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      for run in ["a", "b"] { try training.run(run) }
      var hashes: [[String: String]] = []
      for run in ["a", "b"] {
        let all = try contents(training.output(run)).keys.filter { !["run.json", "metrics.jsonl", "result.json"].contains($0) }
        // Manifests name the run, and those of checkpoints hold times.
        let equal = all.filter { !$0.hasSuffix("MANIFEST.json") && $0 != ".record.json" }
        hashes.append(
          try Dictionary(uniqueKeysWithValues: equal.map { ($0, try SHA256.hash(ofFile: training.output("\(run)/\($0)"))) }))
      }
      #expect(hashes[0] == hashes[1] && hashes[0].keys.filter { $0.hasSuffix("state.h5") }.count == 6)
      #expect(try Remains(training.output("a")).metrics == Remains(training.output("b")).metrics)
    }

    @Test("another seed gives another order, another start and another dropout")
    func seed() throws {
      let training = try TinyTraining(.lora)
      try training.run("a", ["training.save_steps=0"])
      try training.run("b", ["training.save_steps=0", "training.seed=43"])
      #expect(try Remains(training.output("a")).state != Remains(training.output("b")).state)
    }

    /// Half of all elements are dropped: with other masks the losses would differ by more than a percent.
    @Test("eight rows a step give the same loss whether they come as 1 × 8, 4 × 2, 8 × 1 or 3 passes", arguments: [0, 0.5])
    func split(_ dropout: Double) throws {
      let training = try TinyTraining(.lora)
      var losses: [[Double]] = []
      for (batch, passes) in [(8, 1), (4, 2), (2, 4), (1, 8)] {
        try training.run(
          "\(batch)x\(passes)",
          [
            "training.per_device_train_batch_size=\(batch)", "training.gradient_accumulation_steps=\(passes)",
            "peft.lora_dropout=\(dropout)",
            "training.learning_rate=0.001", "training.eval_steps=0", "training.save_steps=0",
          ])
        losses.append(training.steps.map(\.loss))
      }
      #expect(losses[0].count == 4)
      for other in losses.dropFirst() {
        // f32 sums in another order.
        #expect(difference(other, losses[0]).relative < 1e-5, "\(losses)")
      }
    }

    @Test("dropout changes the loss, and two steps drop different elements")
    func dropout() throws {
      let training = try TinyTraining(.lora)
      // B starts at zero, so that the first loss is the base model's; a rate of nearly zero keeps it from growing much.
      try training.run("a", ["peft.lora_dropout=0", "training.eval_steps=0"])
      let without = training.steps.map(\.loss)
      try training.run("b", ["peft.lora_dropout=0.5", "training.eval_steps=0"])
      let with = training.steps.map(\.loss)
      #expect(without[0] == with[0] && without[5] != with[5])
    }
  }
}

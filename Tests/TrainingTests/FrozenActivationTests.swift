import FileFormats
import Foundation
import Tensors
import TestSupport
import Testing
import Training
import Transformers

extension TrainingRuns {
  /// Blocks below the first trained one, run once for each row.
  @Suite(.enabled(if: FrozenActivations.isPossible(on: .current)))
  struct FrozenBlocks {
    private static let upper = TinyMethod(
      name: "LoRA of the upper block", model: "llama-tied",
      settings: ["peft_type": "LORA", "r": 4, "lora_dropout": 0.1, "target_modules": ["q_proj", "down_proj"], "layers_to_transform": [1]])

    /// 40 rows of two epochs in batches of 16, 16 and 8: 6 steps, and rows of validation that are measured three times.
    private func training(_ method: TinyMethod) throws -> TinyTraining {
      let training = try TinyTraining(method)
      try training.folder.write("train.jsonl", TinyData.train(rows: 40))
      try training.folder.write("valid.jsonl", TinyData.validation(rows: 20))
      return training
    }

    private static let batches = ["training.per_device_train_batch_size=16", "training.gradient_accumulation_steps=1"]
    private let note = "frozen: what they make of a row is kept"

    @Test("with what is kept, with room for a part of it, and without, the bytes are the same, also after a stop")
    func sameBytes() throws {
      let training = try training(Self.upper)
      try training.run("without", Self.batches + ["training.frozen_cache_gib=0"])
      #expect(!training.notes.contains { $0.contains(note) })
      let expected = try Remains(training.output("without"))
      // 1e-4 GiB have room for some rows only.
      for (name, gibibytes) in [("with", "4"), ("part", "1e-4")] {
        try training.run(name, Self.batches + ["training.frozen_cache_gib=\(gibibytes)"])
        #expect(training.notes.contains { $0.contains("the first 1 block is \(note)") })
        #expect(try Remains(training.output(name)) == expected, "\(gibibytes) GiB")
      }
      try training.run("stopped", Self.batches, stopAfter: 4)
      try training.resume("stopped", Self.batches)
      #expect(try Remains(training.output("stopped")) == expected)
      #expect(try FileManager.default.contentsOfDirectory(atPath: training.output("with")).allSatisfy { !$0.hasPrefix("swift-peft-") })
    }

    @Test("from the second epoch on the frozen blocks do not run")
    func runsOnce() throws {
      func operations(_ gibibytes: Int) throws -> [Double] {
        let training = try training(Self.upper)
        let settings = Self.batches + ["training.frozen_cache_gib=\(gibibytes)", "training.eval_steps=0", "data.shuffle=false"]
        var seen: [Double] = []
        try training.run("run", settings, isProfiled: true) { event in
          if case .finished(let result) = event { seen = [(result.profile?.lines ?? []).reduce(0) { $0 + $1.operations }] }
        }
        return seen
      }
      let (with, without) = (try operations(4), try operations(0))
      #expect(with[0] > 0 && with[0] < 0.9 * without[0])
    }

    @Test("useful operations of frozen blocks are a forward pass, once for each row that is kept")
    func operations() throws {
      let training = try training(Self.upper)
      let count = FlopCount(try TrainingJob(try training.config()) { _ in }.model)
      // A block has 9,280 weights, and 32 channels of queries; the last norm has 32, the output layer 3,072, the method 640.
      let (attention, tokens): (Double, Double) = (4 * 32 * 21, 8)
      let frozen: Double = 2 * 9_280 * tokens + attention
      let products: Double = 4 * 9_312 * tokens + 4 * 3_072 * 4
      let upper: Double = products + 3.5 * attention + 6 * 640 * tokens
      #expect(count.training(sequenceLengths: [5, 3], labelledRows: 4) == upper + frozen)
      #expect(count.training(sequenceLengths: [5, 3], labelledRows: 4, runShare: 0) == upper)
      let flops = try ["4", "0"].map { try training.run("run-\($0)", Self.batches + ["training.frozen_cache_gib=\($0)"]).flops }
      #expect(flops[0] < 0.9 * flops[1])
    }

    @Test("rounded to bf16 the loss is nearly the same, and so are the bytes of a run that was stopped")
    func rounded() throws {
      let training = try training(Self.upper)
      let settings = Self.batches + ["training.frozen_cache_dtype=bfloat16"]
      try training.run("exact", Self.batches)
      let exact = training.steps.map(\.loss)
      try training.run("rounded", settings)
      let losses = training.steps.map(\.loss)
      #expect(losses != exact && zip(losses, exact).allSatisfy { abs($0 - $1) < 0.01 * $1 })
      try training.run("stopped", settings, stopAfter: 4)
      try training.resume("stopped", settings)
      #expect(try Remains(training.output("stopped")) == Remains(training.output("rounded")))
    }

    @Test(
      "nothing is kept where the first block is trained, or what comes before it, or something stands in front",
      arguments: [
        TinyMethod.lora, .prefix, .prompt, .full,
      ])
    func notFrozen(method: TinyMethod) throws {
      let training = try training(method)
      try training.run("run", Self.batches + ["training.max_steps=4"])
      #expect(!training.notes.contains { $0.contains(note) })
    }
  }
}

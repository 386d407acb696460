import FileFormats
import PEFT
import TestSupport
import Tensors
import Testing
import Training

extension TrainingRuns {
  /// The figures of a run: operations and memory.
  @Suite struct Reports {
    /// Two sequences of 5 and 3 tokens, 4 labelled rows.
    ///
    /// Llama: 18,592 weights in blocks and last norm, 3,072 in the head, 64 = 2 layers × 4 heads × 8 wide; the tokens see 15 + 6 keys.
    /// GPT-2 has 25,472 in its blocks, biases included.
    @Test(
      "useful operations are those counted by hand",
      arguments: [
        (.lora, 4 * 18_592 * 8 + 4 * 3_072 * 4 + 3.5 * 4 * 64 * 21 + 6 * 4_096 * 8),
        (.full, 6 * 18_592 * 8 + 6 * 3_072 * 4 + 3.5 * 4 * 64 * 21),
        (.fullGPT2, 6 * 25_472 * 8 + 6 * 3_072 * 4 + 3.5 * 4 * 64 * 21),
        // Every token also sees the 4 virtual ones.
        (.prefix, 4 * 18_592 * 8 + 4 * 3_072 * 4 + 3.5 * 4 * 64 * (21 + 8 * 4)),
      ] as [(TinyMethod, Double)])
    func operations(_ method: TinyMethod, _ expected: Double) throws {
      let training = try TinyTraining(method)
      let job = try TrainingJob(try training.config()) { _ in }
      #expect(FlopCount(job.model).training(sequenceLengths: [5, 3], labelledRows: 4) == expected)
    }

    @Test("a run's operations are those of all its rows, in every epoch", arguments: TinyMethod.all)
    func operationsOfRun(_ method: TinyMethod) throws {
      let training = try TinyTraining(method)
      let result = try training.run("run", ["training.eval_steps=0", "training.save_steps=0"])
      let job = try TrainingJob(try training.config()) { _ in }
      let count = FlopCount(job.model)
      let epoch = job.train.examples.reduce(0) { $0 + count.training(sequenceLengths: [$1.ids.count], labelledRows: $1.targetCount) }
      #expect(result.flops == 2 * epoch)
    }

    static let measured = TinyMethod.all + [.wideLoRA, .widePrefix, .wideAdapter, .wideFull]

    /// In a process of its own, because all tests share the ledger of the CPU.
    @Test(
      "the estimate of memory is an upper bound of what the ledger measures, with answers for a metric and with training alone",
      arguments: measured.indices, [true, false])
    func memory(_ index: Int, _ writesAnswers: Bool) async {
      await #expect(processExitsWith: .success) { [index, writesAnswers] in
        let training = try TinyTraining(Reports.measured[index])
        let result = try training.run(
          "run", writesAnswers ? ["data.metric=exact_match", "generation.max_new_tokens=16"] : ["data.validation=null"])
        guard case .starting(let summary) = try #require(training.events.first(where: { if case .starting = $0 { true } else { false } }))
        else { return }
        let (estimate, peak) = (summary.memory, result.peakMemory)
        let text = "\(training.method.name): estimate \(estimate.bytes), measured \(peak)"
        #expect(estimate.total >= result.peakMemoryTotal, "\(text)")
        for category in [MemoryCategory.weights, .gradients, .optimizer] {
          #expect(estimate.bytes[category] ?? 0 >= peak[category] ?? 0, "\(category.rawValue) of \(text)")
        }
        let scratch = { (bytes: [MemoryCategory: Int]) in (bytes[.activations] ?? 0) + (bytes[.workspace] ?? 0) }
        #expect(scratch(estimate.bytes) >= scratch(peak), "activations and workspace of \(text)")
        #expect(summary.availableBytes > 0 && result.peakResidentBytes > result.peakMemoryTotal)
      }
    }
  }
}

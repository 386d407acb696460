import FileFormats
import Methods
import Tensors
import TestSupport
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
        // These are four more rows in every block, too.
        (.prompt, 4 * 18_592 * 12 + 4 * 3_072 * 4 + 3.5 * 4 * 64 * (21 + 8 * 4 + 10)),
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
      // Two rows a pass; virtual tokens that are rows are there once a pass.
      let (rows, front) = (job.train.examples, count.training(sequenceLengths: [], labelledRows: 0))
      let epoch =
        rows.reduce(0) { $0 + count.training(sequenceLengths: [$1.ids.count], labelledRows: $1.targetCount) } - Double(rows.count / 2)
        * front
      #expect(result.flops == 2 * epoch)
    }

    static let measured = TinyMethod.all + [.wideLoRA, .widePrefix, .wideAdapter, .wideFull]

    /// Settings, and how far above the measured peak the estimate may lie: with several micro-batches to a step, the largest is taken to come
    /// after another; of answers, all are taken to follow the longest prompt.
    static let ways: [(settings: [String], excess: Double)] = [
      (["data.validation=null"], 0.01), (["data.validation=null", "training.gradient_accumulation_steps=3"], 0.1),
      (["data.metric=exact_match", "generation.max_new_tokens=16"], 0.2),
    ]

    /// In a process of its own, because all tests share the ledger of the CPU.
    @Test("the estimate of memory is what the ledger measures", arguments: measured.indices, ways.indices)
    func memory(_ index: Int, _ way: Int) async {
      await #expect(processExitsWith: .success) { [index, way] in
        let training = try TinyTraining(Reports.measured[index])
        let (settings, excess) = Reports.ways[way]
        let result = try training.run("run", settings)
        guard case .starting(let summary) = try #require(training.events.first(where: { if case .starting = $0 { true } else { false } }))
        else { return }
        let (estimate, peak) = (Double(summary.memory.total), Double(result.peakMemory.total))
        let text = "\(training.method.name): estimate \(summary.memory.bytes), measured \(result.peakMemory.bytes)"
        #expect(peak <= estimate && estimate <= peak * (1 + excess), "\(text)")
        #expect(result.estimate?.memoryBytes == summary.memory.total)
        #expect(summary.availableBytes > 0 && result.peakResidentBytes > result.peakMemory.total)
      }
    }
  }
}

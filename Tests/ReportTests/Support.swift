import FileFormats
import Glibc
import Reports
import Tensors
import Training

/// A comparison like one that could be, with numbers that were made up: for tests of what is shown, and to look at.
enum MadeUp {
  static let baseLoss = 5.05

  static func comparison() -> ComparisonResult {
    var result = ComparisonResult(
      createdAt: "2026-11-24T12:00:00Z", finishedAt: "2026-11-24T12:17:30Z",
      task: ComparisonTask(
        model: "checkpoints/base", train: "datasets/nl2sql/train.jsonl", validation: "datasets/nl2sql/validation.jsonl",
        test: "datasets/nl2sql/test.jsonl", control: "datasets/nl2sql/control.txt", metric: "sql_execution", evaluatedOn: .test, rows: 300),
      machine: ComparisonMachine(
        name: "Made-up CPU", cores: 2, kernels: "avx512", blas: "OpenBLAS 0.3.21", memoryBytes: 8 << 30, peakFlops: 2e11, version: "0.4.0"),
      budget: ComparisonBudget(tuneSteps: 100, tuneMetric: "eval_loss", seeds: [1, 2, 3], maxSecondsPerRun: 35),
      pricing: ComparisonPricing(currency: "USD", perHour: 0.10, watts: 60, perKWh: 0.30, asOf: "2026-11"))
    result.rows = [
      base(),
      method("lora", "LORA", trainable: 217_088, loss: 0.031, metric: 0.783, seconds: 33.1, forgetting: 0.12, rate: 0.003),
      method("prefix", "PREFIX_TUNING", trainable: 36_864, loss: 0.212, metric: 0.441, seconds: 28.4, forgetting: 0.02, rate: 0.01),
      method("adapter-houlsby", "ADAPTER", trainable: 148_480, loss: 0.045, metric: 0.742, seconds: 30.0, forgetting: 0.09, rate: 0.002),
      method("adapter-pfeiffer", "ADAPTER", trainable: 74_240, loss: 0.068, metric: 0.688, seconds: 27.2, forgetting: 0.07, rate: 0.002),
      method("adapter-parallel", "ADAPTER", trainable: 74_240, loss: 0.071, metric: 0.679, seconds: 26.8, forgetting: 0.06, rate: 0.002),
      method("full", "FULL", trainable: 1_771_200, loss: 0.028, metric: 0.797, seconds: 34.9, forgetting: 0.61, rate: 0.001),
      ComparisonRow(
        name: "lora-r4096", kind: .method, status: .failed, note: "peft.r: found 4096 (must be an integer from 1 to 192)", peftType: "LORA"),
      prompting("zero_shot", metric: 0.0, prompt: 88, calls: 1),
      prompting("few_shot", metric: 0.11, prompt: 640, calls: 1),
      prompting("retrieval", metric: 0.19, prompt: 702, calls: 1),
      prompting("reflection", metric: 0.13, prompt: 1_410, calls: 2.2),
      ComparisonRow(
        name: "agent", kind: .prompting, status: .notApplicable,
        note: "the model writes no tool call that can be read in 20 tries; give prompting[4].model a model that follows instructions"),
    ]
    return result
  }

  static func base() -> ComparisonRow {
    ComparisonRow(
      name: "base", kind: .base, status: .completed, settings: ["model": "checkpoints/base"], trainableParameters: 0,
      totalParameters: 1_771_200,
      seeds: [SeedResult(seed: 0, evalLoss: baseLoss, metric: 0, controlLoss: 2.4, forgetting: 0, seconds: 4)], hundredTasksBytes: 3_542_400
    )
  }

  static func method(
    _ name: String, _ type: String, trainable: Int, loss: Double, metric: Double, seconds: Double, forgetting: Double, rate: Double,
    seeds: [Int] = [1, 2, 3]
  ) -> ComparisonRow {
    let isFull = type == "FULL"
    let total = isFull ? trainable : 1_771_200 + trainable
    let spread = [0: -1.0, 1: 0.2, 2: 0.8]
    let results = seeds.enumerated().map { index, seed in
      let shift = spread[index % 3] ?? 0
      var result = SeedResult(
        seed: seed, evalLoss: loss * (1 + 0.06 * shift), metric: metric + 0.011 * shift, controlLoss: 2.4 + forgetting,
        forgetting: forgetting * (1 + 0.1 * shift), steps: 400, trainSeconds: seconds * (1 + 0.01 * shift), seconds: seconds * 1.2,
        tokens: 526_000, tokensPerSecond: 526_000 / seconds, flops: isFull ? 5.6e12 : 4.4e12, run: "checkpoints/compare/\(name)-\(seed)")
      // A decay to the final loss, with waves that stand for noise.
      for step in stride(from: 1, through: 400, by: 2) {
        let x = Double(step)
        let noise = 1 + 0.12 * sin(x * (1.7 + 0.31 * Double(seed))) + 0.05 * sin(x * 0.37 + Double(seed))
        result.curve.append(step: step, loss: (loss * 0.8 + 5.2 * exp(-x / 38) + 0.4 * exp(-x / 160)) * noise)
      }
      for step in stride(from: 100, through: 400, by: 100) {
        result.evalCurve.append(step: step, loss: loss + 5 * exp(-Double(step) / 45) + 0.3 * exp(-Double(step) / 160))
      }
      return result
    }
    let share = Double(trainable) / 1_771_200
    return ComparisonRow(
      name: name, kind: .method, status: .completed, peftType: type,
      settings: [
        "peft": ["peft_type": JSONValue(type), "r": 16, "target_modules": "all-linear"],
        "training": ["learning_rate": JSONValue(rate), "per_device_train_batch_size": 16, "lr_scheduler_type": "cosine"],
      ],
      trainableParameters: trainable, totalParameters: total,
      tuning: [
        TuningTrial(learningRate: rate / 3, value: loss * 3.1, steps: 100, seconds: seconds / 4),
        TuningTrial(learningRate: rate, value: loss * 2.2, steps: 100, seconds: seconds / 4),
        TuningTrial(learningRate: rate * 3, value: nil, steps: 41, seconds: seconds / 9),
      ], learningRate: rate, seeds: results,
      memory: MemoryUse(
        bytes: [
          .weights: 8_000_000, .gradients: 4 * trainable, .optimizer: 8 * trainable,
          .activations: Int(81_900_000 * (0.7 + 0.3 * share)), .workspace: 2_097_152,
        ], total: 92_000_000 + 12 * trainable, resident: 151_000_000 + 12 * trainable),
      taskBytes: 4 * trainable, hundredTasksBytes: isFull ? 400 * trainable : 3_542_400 + 400 * trainable, checkpointBytes: 12 * trainable,
      energyKWh: 65 * seconds / 3.6e6, energySource: "65 W × time", cost: 0.1 * seconds / 3600, tuningCost: 0.1 * seconds * 0.61 / 3600,
      answers: AnswerUse(count: 300, promptTokens: 61, completionTokens: 24, seconds: 0.011, cost: 0.1 * 0.011 / 3600),
      breakEven: ["zero_shot", "few_shot", "retrieval", "reflection"].map {
        BreakEven(
          against: $0, answers: $0 == "zero_shot" ? nil : $0 == "few_shot" ? 1_286 : 1_168,
          note: $0 == "zero_shot" ? "an answer costs less there, and it never answers right" : nil)
      }, runInfo: ["experiment_name": JSONValue(name), "error_msg": ""], trainInfo: ["status": "success"],
      metaInfo: ["pytorch_info": ""])
  }

  static func prompting(_ name: String, metric: Double, prompt: Double, calls: Double) -> ComparisonRow {
    let seconds = 0.009 + prompt * calls / 14_000
    return ComparisonRow(
      name: name, kind: .prompting, status: .completed, settings: ["strategy": JSONValue(name), "k": 5], trainableParameters: 0,
      totalParameters: 1_771_200, seeds: [SeedResult(seed: 0, evalLoss: nil, metric: metric, seconds: seconds * 300)],
      answers: AnswerUse(
        count: 300, promptTokens: prompt * calls, completionTokens: 24 * calls, seconds: seconds, cost: 0.1 * seconds / 3600, calls: calls))
  }

  /// Names and notes that try to be markup, to steer a terminal, to end a cell, or to be XML that cannot be.
  static let hostile = "<script>alert(\"1\")</script>&amp;'\u{1B}[31m\u{0}\u{7}\u{202E},\"quoted\"\nline \u{FFFE}]]>"

  static func hostileComparison() -> ComparisonResult {
    var result = comparison()
    let text = hostile.replacing("\u{0}", with: "")
    for index in result.rows.indices {
      result.rows[index].name = "\(text) \(index)"
      result.rows[index].note = text
      result.rows[index].peftType = text
      result.rows[index].settings = [text: JSONValue(text), "list": [JSONValue(text), 1, nil, [:], []]]
      result.rows[index].energySource = text
      result.rows[index].breakEven = [BreakEven(against: text, answers: nil, note: text)]
      for seed in result.rows[index].seeds.indices { result.rows[index].seeds[seed].run = text }
    }
    result.task.model = text
    result.task.metric = text
    result.task.control = text
    result.task.train = text
    result.machine.name = text
    result.machine.kernels = text
    result.machine.version = text
    result.pricing?.currency = text
    result.pricing?.asOf = text
    result.budget.tuneMetric = text
    result.createdAt = text
    return result
  }
}

import Benchmark
import Measuring
import Workloads

/// Optimizer steps: useful operations over the GEMM peak of the same moment.
let benchmarks: @Sendable () -> Void = {
  // Quantiles of rows with a mean of 191 tokens, spread as those of GSM8K, and of short ones with a mean of 70.
  let rows = [109, 135, 154, 172, 190, 212, 242, 300]
  let shortRows = [40, 49, 56, 63, 70, 78, 89, 110]
  let lora = #"{"peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"}"#
  let prefix = #"{"peft_type": "PREFIX_TUNING", "num_virtual_tokens": 20}"#
  let adapter = #"{"peft_type": "ADAPTER", "adapter_type": "pfeiffer", "reduction_factor": 16}"#
  let smolLM2 = Repository.path("Benchmarks/smollm2.json")

  func step(_ name: String, _ model: String, _ method: String, _ lengths: [Int], stepsPerRun: Int = 1) {
    Benchmark(
      name, configuration: .runs(3, .peakShare, .tokensPerSecond),
      closure: { benchmark, step in
        let peak = Yardstick.productPeak()
        let seconds = try benchmark.timed { for _ in 0..<stepsPerRun { try step.run() } } / Double(stepsPerRun)
        benchmark.book(.peakShare, step.operations / seconds / peak)
        benchmark.measurement(.tokensPerSecond, Int(Double(step.tokens) / seconds))
      },
      setup: { try TrainingStep(model: model, method: method, sequenceLengths: lengths) })
  }
  step("SmolLM2, LoRA r 16, 8 rows of 191", smolLM2, lora, rows)
  step("SmolLM2, LoRA r 16, 8 rows of 70", smolLM2, lora, shortRows)
  step("SmolLM2, prefix 20, 8 rows of 70", smolLM2, prefix, shortRows)
  step("SmolLM2, adapters, 8 rows of 70", smolLM2, adapter, shortRows)
  step("SmolLM2, full, 8 rows of 70", smolLM2, #"{"peft_type": "FULL"}"#, shortRows)
  // What LoRA's own products cost: a prefix of one token goes forward and backward through the same frozen layers and has next to none.
  Benchmark(
    "LoRA r 16 over a frozen step, 8 rows of 191", configuration: .runs(5, .frozenShare),
    closure: { (benchmark, steps: (lora: TrainingStep, frozen: TrainingStep)) in
      func frozen() throws -> Double {
        let start = ContinuousClock.now
        try steps.frozen.run()
        return (ContinuousClock.now - start) / .seconds(1)
      }
      // Before and after: a machine that slows down meanwhile counts on both sides.
      let before = try frozen()
      let seconds = try benchmark.timed { try steps.lora.run() }
      benchmark.book(.frozenShare, (before + (try frozen())) / 2 / seconds)
    },
    setup: {
      let one = #"{"peft_type": "PREFIX_TUNING", "num_virtual_tokens": 1}"#
      return (
        lora: try TrainingStep(model: smolLM2, method: lora, sequenceLengths: rows),
        frozen: try TrainingStep(model: smolLM2, method: one, sequenceLengths: rows)
      )
    })
  // The shipped model and the size of its config's steps.
  step("shipped model, LoRA r 16, 16 rows of 70", Repository.path("checkpoints/base"), lora, shortRows + shortRows, stepsPerRun: 10)
}

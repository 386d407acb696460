import Datasets
import FileFormats
import Methods
import Planning
import Tensors
import TestSupport
import Testing
import Training
import Transformers

@Suite("Planner") struct PlannerTests {
  static func plan(
    _ model: String, _ peft: JSONValue, length: Int = 512, batch: Int = 1, recomputes: Bool = false,
    _ change: (inout PlanPrecision) -> Void = { _ in }
  ) throws -> MethodPlan {
    let blueprint = try #require(try ModelCatalogue.blueprint(model))
    let hardware = try #require(Hardware.named("A100-80"))
    var planner = Planner(
      blueprint, hardware: hardware, length: length, batchSize: batch, accumulation: 1, steps: 1, recomputes: recomputes)
    var precision = PlanPrecision()
    change(&precision)
    planner.use(precision)
    return try #require(try planner.plan([try PlannedMethod(peft, source: "test")]).methods.first)
  }

  static func lora(_ rank: Int, _ targets: [String] = ["q_proj", "v_proj"]) -> JSONValue {
    ["peft_type": "LORA", "r": JSONValue(rank), "target_modules": JSONValue(targets.map { JSONValue($0) })]
  }

  static let full: JSONValue = ["peft_type": "FULL"]

  private static func prefix(_ tokens: Int) -> JSONValue { ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": JSONValue(tokens)] }

  /// HF PEFT's method_comparison on Llama-3.2-3B (huggingface/peft@5d602fd): bytes allocated on average at the first evaluation, base weights
  /// in bf16, adapters in f32; full fine-tuning all in bf16.
  @Test(
    "weights, gradients and optimizer of measured runs are met within 10 %",
    arguments: [(lora(32), 6.928e9, false), (lora(64), 7.074e9, false), (full, 26.068e9, true)])
  func measuredMemory(_ peft: JSONValue, _ measured: Double, _ isFull: Bool) throws {
    let plan = try Self.plan("llama-3.2-3b", peft) { precision in
      (precision.weights, precision.activations) = (.bfloat16, .bfloat16)
      if isFull { (precision.trainable, precision.optimizer) = (.bfloat16, .bfloat16) }
    }
    let bytes = plan.weights + plan.gradients + plan.optimizer
    #expect(abs(bytes - measured) <= 0.1 * measured, "\(bytes)")
  }

  /// Hu et al. 2021, section 4.2: "from 350GB to 35MB", "10,000 times" (r = 4 on q and v, in fp16).
  @Test("GPT-3's checkpoint shrinks from 350 GB to 35 MB, about 10,000 times")
  func gpt3() throws {
    // The catalogue's GPT-3 has q, k and v in one matrix; OPT's names of the same sizes have them apart.
    let json = """
      {"model_type": "opt", "hidden_size": 12288, "num_hidden_layers": 96, "num_attention_heads": 96, "ffn_dim": 49152, "vocab_size": 50257,
       "max_position_embeddings": 2046}
      """
    let blueprint = try ModelBlueprint(try StrictJSON.parse(json, file: "gpt3"), name: "gpt3")
    let hardware = try #require(Hardware.named("H100"))
    var planner = Planner(blueprint, hardware: hardware, length: 64, batchSize: 1, accumulation: 1, steps: 1, recomputes: false)
    var precision = PlanPrecision()
    (precision.weights, precision.trainable) = (.float16, .float16)
    planner.use(precision)
    let methods = try planner.plan([
      try PlannedMethod(Self.lora(4), source: "test"), try PlannedMethod(["peft_type": "FULL"], source: "test"),
    ]).methods
    #expect(methods[0].trainableParameters == 18_874_368)
    #expect(methods[0].adapterBytes / Double(1 << 20) == 36)
    #expect(abs(methods[1].adapterBytes - 350e9) < 1e9)
    #expect((9_000...11_000).contains(methods[1].adapterBytes / methods[0].adapterBytes))
  }

  /// Where tools and papers have counted otherwise (each with its right number).
  @Test(
    "the traps of published counts",
    arguments: [
      // Grouped keys are narrower than queries; a prefix has the width of keys.
      ("llama-3.2-3b", prefix(200), 11_468_800, 3_224_218_624),
      // A tied output layer counts once.
      ("qwen3-0.6b", full, 596_049_920, 596_049_920),
      ("llama-3.2-1b", full, 1_235_814_400, 1_235_814_400),
      // Found as 4,194,304 and as 39,976,960 on the web.
      ("llama-2-7b", lora(16), 8_388_608, 6_746_804_224),
      (
        "mistral-7b-v0.1", lora(16, ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]), 41_943_040,
        7_283_675_136
      ),
      ("gpt2-large", prefix(20), 1_843_200, 775_873_280),
      // "0.35M" in the paper's table.
      ("gpt2-medium", full, 354_823_168, 354_823_168),
      // Full fine-tuning "175,255.8M" in the paper's table.
      ("gpt3-175b", full, 174_604_259_328, 174_604_259_328),
    ] as [(String, JSONValue, Int, Int)])
  func traps(_ model: String, _ peft: JSONValue, _ trainable: Int, _ total: Int) throws {
    let plan = try Self.plan(model, peft, length: 16)
    #expect(plan.trainableParameters == trainable && plan.totalParameters == total)
  }

  @Test("four bits are counted for the linear layers of the blocks alone: Llama-2-7B in 3.60 GiB (livebook.manning.com, QLoRA)")
  func fourBits() throws {
    let plan = try Self.plan("llama-2-7b", Self.lora(1)) { $0.weights = .nf4 }
    #expect(abs(plan.weights / Double(1 << 30) - 3.60) < 0.02, "\(plan.weights / Double(1 << 30))")
  }

  @Test("operations are those of forward, of the gradients that exist, and of nothing else")
  func operations() throws {
    // Per weight and token: 2 forward, 2 for the gradient of the activations, 2 for a trained weight.
    let (full, lora) = (try Self.plan("llama-2-7b", ["peft_type": "FULL"]), try Self.plan("llama-2-7b", Self.lora(8)))
    let weights = 6_738_415_616.0 - 32000 * 4096
    let attention = 3.5 * 4 * 32 * 4096 * (512.0 * 513 / 2)
    #expect(abs(full.flops - (6 * weights * 512 + attention)) < 0.01 * full.flops)
    #expect(abs(lora.flops - (4 * weights * 512 + attention)) < 0.01 * lora.flops)
    #expect(full.gradients == 4 * 6_738_415_616 && full.optimizer == 8 * 6_738_415_616)
    #expect(lora.gradients == 4 * 4_194_304 && lora.optimizer == 8 * 4_194_304)
  }

  @Test("recomputation trades a forward pass for the activations of all blocks but one")
  func recomputation() throws {
    let (kept, recomputed) = (try Self.plan("llama-2-7b", Self.lora(8)), try Self.plan("llama-2-7b", Self.lora(8), recomputes: true))
    // A third product beside forward and backward (LoRA), but for a block's last one and the output layer; far less memory.
    let (C, F) = (4096.0, 11008.0)
    let again = (4 * C * C + 2 * C * F) / (4 * C * C + 3 * C * F)
    #expect(abs(recomputed.flops / kept.flops - (1 + again / 2)) < 0.02)
    #expect(recomputed.activations < 0.25 * kept.activations)
  }

  @Test("money and energy follow the time on the device")
  func money() throws {
    let plan = try Self.plan("llama-2-7b", Self.lora(8))
    let device = try #require(Hardware.named("A100-80"))
    #expect(plan.seconds == plan.flops / (device.peak * device.utilization) && !plan.isMeasured)
    #expect(plan.cost == (device.price?.perHour ?? 0) * plan.seconds / 3600)
    #expect(plan.kilowattHours == (device.watts ?? 0) / 1000 * plan.seconds / 3600)
    #expect(plan.fits.contains("A100-80") && !plan.fits.contains("T4") && plan.fitsDevice)
  }

  @Test("sequences beyond the model's positions, and methods that do not fit, are refused")
  func refused() throws {
    let error = #expect(throws: PlanError.self) { try Self.plan("gpt2", ["peft_type": "FULL"], length: 1025) }
    #expect("\(error.map { "\($0)" } ?? "")".contains("1025 tokens (must be ≤ 1024"))
    #expect(throws: MethodError.self) { try Self.plan("gpt2", Self.lora(8, ["q_proj"])) }
  }

  @Test("sizes that no integer holds are refused, not computed")
  func absurd() throws {
    let json = """
      {"model_type": "llama", "hidden_size": 16777216, "intermediate_size": 16777216, "num_hidden_layers": 4096, "num_attention_heads": 65536,
       "vocab_size": 16777216, "max_position_embeddings": 4096, "rope_theta": 10000}
      """
    let error = #expect(throws: Diagnostic.self) { try ModelBlueprint(try StrictJSON.parse(json, file: "huge"), name: "huge") }
    #expect("\(error.map { "\($0)" } ?? "")".contains("must be ≤ 10000000000000"))
  }
}

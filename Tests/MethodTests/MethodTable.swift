import FileFormats
import Testing

/// A method with some settings in some model, and what it promises.
struct MethodRow: Sendable, CustomTestStringConvertible {
  let model: String
  let peft: JSONValue
  /// Whether the model computes the same before and after injection.
  let startsUnchanged: Bool
  /// Trained elements by the formula.
  let trainable: Int
  var canMerge = false

  var testDescription: String { "\(model) \(peft.serialized())" }
  var isFull: Bool { peft["peft_type"]?.string == "FULL" }

  /// Whether the trained values start at random.
  var startsAtRandom: Bool {
    !["FULL", "IA3", "LN_TUNING", "BITFIT"].contains(peft["peft_type"]?.string)
      && !["zero", "tokens"].contains(peft["init_weights"]?.string) && peft["prompt_tuning_init"] != "TEXT"
  }

  static let all: [MethodRow] = lora + dora + prefix + prompt + adapter + scaling + selecting + full

  // Llama: two layers, hidden 32, four heads of 8 on two key heads (key width 16), inner 64. GPT-2: the same with inner 128.

  private static let lora: [MethodRow] = [
    row("llama-tied", ["peft_type": "LORA"], 2 * 8 * (64 + 48)),
    row("llama-tied", ["peft_type": "LORA", "r": 4, "lora_alpha": 16, "target_modules": "all-linear"], 2 * 4 * llamaSums),
    row(
      "mistral", ["peft_type": "LORA", "r": 2, "init_lora_weights": "gaussian", "target_modules": ["k_proj", "mlp.down_proj"]],
      2 * 2 * (48 + 96)),
    row("llama-tied", ["peft_type": "LORA", "r": 4, "use_rslora": true, "target_modules": ".*\\.(gate|up)_proj"], 2 * 4 * (96 + 96)),
    row(
      "llama-tied", ["peft_type": "LORA", "target_modules": "all-linear", "exclude_modules": ["q_proj", "o_proj"]],
      2 * 8 * (llamaSums - 128)),
    row("llama-tied", ["peft_type": "LORA", "layers_to_transform": 1, "lora_dropout": 0.3], 8 * (64 + 48)),
    row(
      "llama-tied",
      ["peft_type": "LORA", "rank_pattern": ["q_proj": 3, "1.self_attn.v_proj": 5], "alpha_pattern": ["v_proj": 2]],
      2 * 3 * 64 + 8 * 48 + 5 * 48),
    // A whole path is wrapped in any layer, as PEFT does; the output layer may be named where it is excluded.
    row(
      "llama-tied",
      [
        "peft_type": "LORA", "target_modules": ["q_proj", "model.layers.0.mlp.up_proj"], "layers_to_transform": [1],
        "alpha_pattern": ["q_proj": 2.5],
      ], 8 * (64 + 96)),
    row("mistral", ["peft_type": "LORA", "target_modules": ".*(k_proj|lm_head)", "exclude_modules": ["lm_head"]], 2 * 8 * 48),
    row("gpt2", ["peft_type": "LORA", "layers_to_transform": [0], "layers_pattern": ["layers", "h"]], 8 * (32 + 96)),
    row("qwen2", ["peft_type": "LORA", "bias": "lora_only"], 2 * (8 * (64 + 48) + 32 + 16)),
    row("qwen2", ["peft_type": "LORA", "r": 1, "bias": "all"], 2 * (64 + 48 + 32 + 16 + 16)),
    row("gpt2", ["peft_type": "LORA"], 2 * 8 * (32 + 96)),
    row(
      "gpt2", ["peft_type": "LORA", "r": 3, "target_modules": "all-linear", "bias": "all"],
      2 * 3 * (128 + 64 + 160 + 160) + 2 * (96 + 32 + 128 + 32 + 64) + 32),
  ]

  /// One more for each output of a wrapped layer.
  private static let dora: [MethodRow] = [
    row("llama-tied", ["peft_type": "LORA", "use_dora": true], 2 * (8 * (64 + 48) + 32 + 16)),
    row(
      "llama-tied", ["peft_type": "LORA", "r": 4, "lora_alpha": 16, "use_dora": true, "target_modules": "all-linear"],
      2 * (4 * llamaSums + 256)),
    row(
      "qwen2",
      [
        "peft_type": "LORA", "use_dora": true, "use_rslora": true, "bias": "lora_only", "rank_pattern": ["q_proj": 3],
        "alpha_pattern": ["v_proj": 2],
      ], 2 * (3 * 64 + 8 * 48 + 2 * (32 + 16))),
    row(
      "mistral", ["peft_type": "LORA", "use_dora": true, "lora_dropout": 0.3, "target_modules": ["o_proj", "down_proj"]],
      2 * (8 * (64 + 96) + 32 + 32)),
    row(
      "gpt2", ["peft_type": "LORA", "r": 3, "use_dora": true, "target_modules": "all-linear", "bias": "all"],
      2 * (3 * (128 + 64 + 160 + 160) + 96 + 32 + 128 + 32) + 2 * (96 + 32 + 128 + 32 + 64) + 32),
  ]

  private static let prefix: [MethodRow] = ["llama-tied", "gpt2"].flatMap { model in
    let width = model == "gpt2" ? 32 : 16
    return [
      row(model, ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 5], 5 * 2 * 2 * width, startsUnchanged: false),
      row(model, ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 1, "init_weights": "zero"], 2 * 2 * width, startsUnchanged: false),
      row(
        model, ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 6, "init_weights": "tokens"], 6 * 2 * 2 * width,
        startsUnchanged: false),
      row(
        model, ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 5, "prefix_projection": true],
        5 * width + (width * width + width) + (width + 1) * 2 * 2 * width, startsUnchanged: false),
      row(
        model, ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 3, "prefix_projection": true, "encoder_hidden_size": 7],
        3 * width + (width + 1) * 7 + 8 * 2 * 2 * width, startsUnchanged: false),
    ]
  }

  private static let prompt: [MethodRow] = [
    row("llama-tied", ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 5], 5 * 32, startsUnchanged: false),
    row("gpt2", ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 1], 32, startsUnchanged: false),
    row(
      "qwen2", ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 7, "prompt_tuning_init": "SAMPLE_VOCAB"], 7 * 32,
      startsUnchanged: false),
    row(
      "gpt2",
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 9, "prompt_tuning_init": "TEXT", "prompt_tuning_init_text": "QUERY"], 9 * 32,
      startsUnchanged: false),
  ]

  private static let adapter: [MethodRow] = ["llama-tied", "gpt2"].flatMap { model in
    func size(_ width: Int) -> Int { 2 * 32 * width + width + 32 }
    return [
      row(model, ["peft_type": "ADAPTER"], 2 * size(2), startsUnchanged: false),
      row(model, ["peft_type": "ADAPTER", "adapter_type": "houlsby", "bottleneck_size": 5], 2 * 2 * size(5), startsUnchanged: false),
      row(
        model, ["peft_type": "ADAPTER", "adapter_type": "houlsby", "init_weights": "houlsby", "reduction_factor": 3.0], 4 * size(10),
        startsUnchanged: false),
      row(
        model,
        ["peft_type": "ADAPTER", "adapter_type": "pfeiffer", "init_weights": "mam_adapter", "non_linearity": "gelu", "scaling": 0.5],
        2 * size(2)),
      row(model, ["peft_type": "ADAPTER", "adapter_type": "parallel"], 2 * size(16)),
      row(
        model,
        ["peft_type": "ADAPTER", "adapter_type": "parallel", "reduction_factor": 1000, "scaling": "learned", "non_linearity": "tanh"],
        2 * (size(1) + 1)),
    ]
  }

  private static let scaling: [MethodRow] = [
    row("llama-tied", ["peft_type": "IA3"], 2 * (16 + 16 + 64)),
    row("qwen2", ["peft_type": "IA3"], 2 * (32 + 16 + 64)),
    row("gpt2", ["peft_type": "IA3"], 2 * (96 + 128)),
    // The output of the last product of each half, which a second run of a block must not leave out.
    row("llama-tied", ["peft_type": "IA3", "target_modules": ["o_proj", "down_proj"], "feedforward_modules": []], 2 * (32 + 32)),
    row(
      "mistral",
      ["peft_type": "IA3", "target_modules": ".*_proj", "exclude_modules": ["v_proj"], "feedforward_modules": ".*(gate|q)_proj"],
      2 * (32 + 16 + 32 + 32 + 64 + 32)),
  ]

  private static let selecting: [MethodRow] = [
    row("llama-tied", ["peft_type": "LN_TUNING"], 5 * 32),
    row("qwen2", ["peft_type": "LN_TUNING"], 2 * 32),
    row("gpt2", ["peft_type": "LN_TUNING", "exclude_modules": ["h.1.ln_2"]], 4 * 64),
    row("mistral", ["peft_type": "LN_TUNING", "target_modules": ["model.norm", "0.input_layernorm"]], 2 * 32),
    row("gpt2", ["peft_type": "BITFIT"], 2 * (96 + 32 + 128 + 32 + 64) + 32),
    row("qwen2", ["peft_type": "BITFIT"], 2 * (32 + 16 + 16)),
  ]

  private static let full: [MethodRow] = [
    row("llama-tied", ["peft_type": "FULL"], 96 * 32 + 32 + 2 * (llamaWeights + 64)),
    row("llama-linear", ["peft_type": "FULL"], 2 * 96 * 32 + 32 + 2 * (llamaWeights + 64)),
    row("gpt2", ["peft_type": "FULL"], 96 * 32 + 64 * 32 + 64 + 2 * (12 * 32 * 32 + 13 * 32)),
  ]

  /// in + out of q, k, v, o, gate, up, down; and in · out.
  private static let llamaSums = 64 + 48 + 48 + 64 + 96 + 96 + 96
  private static let llamaWeights = 32 * (32 + 16 + 16 + 32 + 64 + 64 + 64)

  private static func row(_ model: String, _ peft: JSONValue, _ trainable: Int, startsUnchanged: Bool = true) -> MethodRow {
    MethodRow(
      model: model, peft: peft, startsUnchanged: startsUnchanged, trainable: trainable,
      canMerge: !["PREFIX_TUNING", "PROMPT_TUNING", "ADAPTER"].contains(peft["peft_type"]?.string))
  }
}

import FileFormats

/// Settings of LoRA, under HF PEFT's names and defaults.
package struct LoRAConfig: PEFTConfig {
  package static let peftType = "LORA"

  /// Which biases are trained beside the low-rank matrices.
  package enum Bias: String, CaseIterable, Sendable { case none, all, loraOnly = "lora_only" }

  /// How the matrices start: A from Kaiming's uniform distribution or from a normal one; B is zero.
  package enum Initialization: Equatable, Sendable { case kaimingUniform, gaussian }

  /// Rank R of the update.
  package var rank: Int
  /// Numerator of the scaling.
  package var alpha: Double
  /// Probability with which elements of A's input are dropped.
  package var dropout: Double
  /// Whether the scaling is alpha / √R (Kalajdzievski 2023, arXiv:2312.03732) instead of alpha / R.
  package var useRSLoRA: Bool
  /// Layers to wrap; nil takes the model type's default.
  package var targetModules: TargetModules?
  /// Layers to leave out.
  package var excludeModules: TargetModules?
  /// Blocks to wrap; nil means all.
  package var layersToTransform: [Int]?
  /// Rank and alpha of modules that differ.
  package var rankPattern: ModulePattern, alphaPattern: ModulePattern
  package var bias: Bias
  package var initialization: Initialization

  package init(reading reader: ObjectReader) {
    rank = reader.int("r", default: 8, in: 1...(1 << 20))
    alpha = reader.double("lora_alpha", default: 8, in: Double.leastNonzeroMagnitude...1e9)
    dropout = reader.double("lora_dropout", default: 0, in: 0..<1)
    useRSLoRA = reader.bool("use_rslora", default: false)
    targetModules = TargetModules(reading: reader, "target_modules")
    excludeModules = TargetModules(reading: reader, "exclude_modules")
    if let value = reader.value("layers_to_transform"), let index = value.integer {
      layersToTransform = [Int(clamping: index)]
    } else {
      layersToTransform = reader.has("layers_to_transform") ? reader.ints("layers_to_transform", in: 0...) : nil
    }
    rankPattern = ModulePattern(reading: reader, "rank_pattern")
    alphaPattern = ModulePattern(reading: reader, "alpha_pattern")
    bias = Bias(rawValue: reader.string("bias", default: "none", oneOf: Bias.allCases.map(\.rawValue))) ?? .none
    initialization = .kaimingUniform
    if let value = reader.value("init_lora_weights"), !value.isNull, value.bool != true {
      if value.string == "gaussian" {
        initialization = .gaussian
      } else {
        reader.problem("init_lora_weights", "found \(value.summary) (must be true or \"gaussian\")")
      }
    }
  }

  package var resolved: JSONObject {
    var object = JSONObject()
    object["peft_type"] = JSONValue(Self.peftType)
    object["r"] = JSONValue(rank)
    object["lora_alpha"] = alpha == alpha.rounded() ? JSONValue(Int(alpha)) : JSONValue(alpha)
    object["lora_dropout"] = JSONValue(dropout)
    object["use_rslora"] = JSONValue(useRSLoRA)
    object["target_modules"] = targetModules?.json ?? nil
    object["exclude_modules"] = excludeModules?.json ?? nil
    object["layers_to_transform"] = layersToTransform.map { JSONValue($0.map { JSONValue($0) }) } ?? nil
    object["rank_pattern"] = rankPattern.json
    object["alpha_pattern"] = alphaPattern.json
    object["bias"] = JSONValue(bias.rawValue)
    object["init_lora_weights"] = initialization == .gaussian ? "gaussian" : true
    return object
  }

  /// HF PEFT's default targets by model type.
  static let defaultTargets: [String: [String]] = [
    "llama": ["q_proj", "v_proj"], "mistral": ["q_proj", "v_proj"], "qwen2": ["q_proj", "v_proj"], "gpt2": ["c_attn"],
    // Families that are only planned.
    "gemma": ["q_proj", "v_proj"], "gemma2": ["q_proj", "v_proj"], "gemma3_text": ["q_proj", "v_proj"], "qwen3": ["q_proj", "v_proj"],
    "phi": ["q_proj", "v_proj", "fc1", "fc2"], "opt": ["q_proj", "v_proj"], "bloom": ["query_key_value"], "bert": ["query", "value"],
    "roberta": ["query", "value"],
  ]
}

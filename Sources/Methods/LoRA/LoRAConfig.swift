import FileFormats
import Transformers

/// Settings of LoRA and of DoRA, under HF PEFT's names and defaults.
package struct LoRAConfig: PEFTMethod {
  package static let peftType = "LORA"
  static var peftKeys: [String: PEFTDefaults.Key] { PEFTDefaults.lora }

  /// Which biases are trained beside the low-rank matrices.
  package enum Bias: String, CaseIterable, Sendable { case none, all, loraOnly = "lora_only" }

  /// How the matrices start: A from Kaiming's uniform distribution or from a normal one; B is zero.
  package enum Initialization: Equatable, Sendable { case kaimingUniform, gaussian }

  /// The values that `r` may have.
  static let ranks = 1...(1 << 20)
  /// The values that `lora_alpha` may have.
  static let alphas = Double.leastNonzeroMagnitude...1e9

  /// Rank R of the update.
  package var rank: Int
  /// Numerator of the scaling.
  package var alpha: Double
  /// Probability with which elements of A's input are dropped.
  package var dropout: Double
  /// Whether the scaling is alpha / √R (Kalajdzievski 2023, arXiv:2312.03732) instead of alpha / R.
  package var useRSLoRA: Bool
  /// Whether the rows of the updated weights have lengths that are trained: DoRA.
  package var useDoRA: Bool
  /// Layers to wrap.
  package var targets: TargetSettings
  /// Rank and alpha of modules that differ.
  package var rankPattern: ModulePattern, alphaPattern: ModulePattern
  package var bias: Bias
  package var initialization: Initialization

  package init(reading reader: ObjectReader) { self.init(reading: reader, isSaved: false) }

  init(saved reader: ObjectReader) { self.init(reading: reader, isSaved: true) }

  private init(reading reader: ObjectReader, isSaved: Bool) {
    rank = reader.int("r", default: 8, in: Self.ranks)
    alpha = reader.double("lora_alpha", default: 8, in: Self.alphas)
    dropout = reader.double("lora_dropout", default: 0, in: 0..<1)
    useRSLoRA = reader.bool("use_rslora", default: false)
    useDoRA = reader.bool("use_dora", default: false)
    targets = TargetSettings(reading: reader, isSaved: isSaved)
    rankPattern = ModulePattern(reading: reader, "rank_pattern", rule: "an integer ≥ 1") { value in
      value.integer.flatMap { Self.ranks.contains(Int($0)) ? Double($0) : nil }
    }
    alphaPattern = ModulePattern(reading: reader, "alpha_pattern", rule: "a number > 0") { value in
      value.double.flatMap { Self.alphas.contains($0) ? $0 : nil }
    }
    bias = Bias(rawValue: reader.string("bias", default: "none", oneOf: Bias.allCases.map(\.rawValue))) ?? .none
    initialization = Self.initialization(reader, isSaved: isSaved)
  }

  /// Ways to begin that leave the base model as it is, so that a trained adapter no longer depends on them.
  private static let harmlessStarts = ["gaussian", "eva", "orthogonal", "mica"]

  private static func initialization(_ reader: ObjectReader, isSaved: Bool) -> Initialization {
    guard let value = reader.value("init_lora_weights"), !value.isNull, value.bool != true else { return .kaimingUniform }
    if value.string == "gaussian" { return .gaussian }
    if !isSaved {
      reader.problem("init_lora_weights", "found \(value.summary) (must be true or \"gaussian\")")
    } else if value.bool == nil, !harmlessStarts.contains(where: { value.string?.lowercased() == $0 }) {
      reader.problem(
        "init_lora_weights",
        "found \(value.summary), with which PEFT changes the base model when it loads the adapter: not supported (must be true, false or "
          + harmlessStarts.map { "\"\($0)\"" }.joined(separator: ", ")
          + "; PEFT converts such an adapter with save_pretrained(…, path_initial_model_for_weight_conversion=…))")
    }
    return .kaimingUniform
  }

  package var resolved: JSONObject {
    var object = JSONObject()
    object["peft_type"] = JSONValue(Self.peftType)
    object["r"] = JSONValue(rank)
    object["lora_alpha"] = JSONValue(whole: alpha)
    object["lora_dropout"] = JSONValue(dropout)
    object["use_rslora"] = JSONValue(useRSLoRA)
    // Absent where it is not in use, so that the settings of older checkpoints are the same.
    if useDoRA { object["use_dora"] = true }
    (object["target_modules"], object["exclude_modules"]) = targets.modulesJSON
    object["layers_to_transform"] = targets.layers.map { JSONValue($0.map { JSONValue($0) }) } ?? nil
    // Absent like use_dora.
    if !targets.layersPattern.isEmpty { object["layers_pattern"] = JSONValue(targets.layersPattern) }
    object["rank_pattern"] = rankPattern.json
    object["alpha_pattern"] = alphaPattern.json
    object["bias"] = JSONValue(bias.rawValue)
    object["init_lora_weights"] = initialization == .gaussian ? "gaussian" : true
    return object
  }

  /// HF PEFT's default targets: queries and values, fused or not; of Phi the feed-forward layer, too.
  static func defaultRoles(_ modelType: String) -> Set<Site.Role> {
    modelType == "phi" ? [.query, .value, .up, .down] : [.query, .value, .queryKeyValue]
  }
}

extension JSONValue {
  /// A number, as an integer where it is whole.
  ///
  /// - Precondition: `number` is finite and below 2⁶³.
  init(whole number: Double) { self = number == number.rounded() ? JSONValue(Int(number)) : JSONValue(number) }
}

import FileFormats
import Transformers

extension LoRAConfig {
  /// The settings in words that mean the same to every reader: to HF PEFT, which sorts patterns and matches with Python's expressions, and
  /// to this program.
  ///
  /// - Parameter model: the base model, wrapped by this config or not.
  func exported(for model: any CausalLM) throws(PEFTError) -> LoRAConfig {
    let targets = try targets(in: model)
    let linear = model.namedLinearSlots().map(\.path)
    let wrapped = linear.filter(targets.contains)
    var exported = self
    exported.rankPattern = try rankPattern.withoutOrder(wrapped, key: "rank_pattern")
    exported.alphaPattern = try alphaPattern.withoutOrder(wrapped, key: "alpha_pattern")
    if mustNameTargets {
      exported.targetModules = .names(of: wrapped, among: linear)
      (exported.excludeModules, exported.layersToTransform) = (nil, nil)
    } else if targetModules == nil {
      // Said in full, so that the file does not depend on the reader's defaults.
      exported.targetModules = Self.defaultTargets[model.shape.modelType].map(TargetModules.names)
    }
    // PEFT refuses a pattern without layers.
    if exported.layersToTransform == nil { exported.layersPattern = [] }
    return exported
  }

  /// Whether a setting means something else to PEFT than to us. Its expressions are Python's, and must not match a module that is no linear
  /// layer; it refuses to count layers where the targets are not a list.
  private var mustNameTargets: Bool {
    if case .pattern = excludeModules { return true }
    switch targetModules {
    case .pattern: return true
    case .allLinear: return layersToTransform != nil
    case .names, nil: return false
    }
  }

  /// Whether two patterns of ranks or alphas give every layer of the model the same value. Where entries overlap, their order matters.
  package func patternsAgree(_ key: String, _ a: JSONValue, _ b: JSONValue, in model: any CausalLM) -> Bool {
    guard let targets = try? targets(in: model) else { return true }
    let paths = model.namedLinearSlots().map(\.path).filter(targets.contains)
    func values(_ pattern: JSONValue) -> [String: Double]? {
      let reader = ObjectReader(JSONValue([key: pattern] as JSONObject), file: key)
      return try? ModulePattern(reading: reader, key, rule: "", \.double).values(paths, key: key, isLenient: true)
    }
    return values(a) == values(b)
  }
}

import FileFormats
import Transformers

extension LoRAConfig {
  func saved(_ model: FineTunedModel) throws(MethodError) -> JSONObject {
    var json = try exported(for: model.model).resolved
    json["modules_to_save"] = nil
    json["fan_in_fan_out"] = JSONValue(model.model.holdsTransposedMatrices)
    return json
  }

  /// The settings in words that mean the same to every reader: to HF PEFT, which sorts patterns and matches with Python's expressions, and
  /// to this program.
  ///
  /// - Parameter model: the base model, wrapped by this config or not.
  func exported(for model: any LanguageModel) throws(MethodError) -> LoRAConfig {
    let wrapped = try chosenSites(of: model).map(\.path)
    let linear = model.linearSites.map(\.site.path)
    var exported = self
    exported.rankPattern = try rankPattern.withoutOrder(wrapped, key: "rank_pattern")
    exported.alphaPattern = try alphaPattern.withoutOrder(wrapped, key: "alpha_pattern")
    if targets.mustBeNamed {
      exported.targets.modules = .names(of: wrapped, among: linear)
      (exported.targets.excluded, exported.targets.layers) = (nil, nil)
    } else if targets.modules == nil {
      // Said in full, so that the file does not depend on the reader's defaults.
      let roles = Self.defaultRoles(model.shape.modelType)
      exported.targets.modules = .names(
        of: model.linearSites.map(\.site).filter { roles.contains($0.role) }.map(\.path), among: linear)
    }
    // PEFT refuses a pattern without layers.
    if exported.targets.layers == nil { exported.targets.layersPattern = [] }
    return exported
  }

  /// Whether two patterns of ranks or alphas give every layer of the model the same value. Where entries overlap, their order matters.
  package func patternsAgree(_ key: String, _ a: JSONValue, _ b: JSONValue, in model: any LanguageModel) -> Bool {
    guard let paths = try? chosenSites(of: model).map(\.path) else { return true }
    func values(_ pattern: JSONValue) -> [String: Double]? {
      let reader = ObjectReader(JSONValue([key: pattern] as JSONObject), file: key)
      return try? ModulePattern(reading: reader, key, rule: "", \.double).values(paths, key: key, isLenient: true)
    }
    return values(a) == values(b)
  }
}

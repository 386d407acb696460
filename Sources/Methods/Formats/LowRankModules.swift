import FileFormats
import Transformers

/// The layers of a low-rank adapter as files of other programs tell them: by their tensors, without settings that would say which are meant.
struct LowRankModule: Sendable {
  /// Path of the layer in Hugging Face's state dict.
  let path: String
  let rank: Int
  /// Factor on the product of the matrices, times the rank: `lora_alpha` of this layer.
  let alpha: Double
  /// Rows of the layer's B.
  let outFeatures: Int
}

extension [LowRankModule] {
  /// Layers whose B has another number of rows than the layer has outputs. A file of a few bytes could ask for much memory otherwise: matrices of its
  /// rank are made for the layer before its own are looked at.
  ///
  /// - Parameter name: of the tensor, by the layer's path.
  func misfits(in base: any LanguageModel, _ name: (String) -> String) -> [String] {
    let outputs = Dictionary(base.linearSites.map { ($0.site.path, $0.slot.layer.outFeatures) }) { first, _ in first }
    return compactMap { module in
      guard let expected = outputs[module.path], expected != module.outFeatures else { return nil }
      return "\(name(module.path)): found \(module.outFeatures) outputs, expected \(expected)"
    }
  }
}

extension LoRAConfig {
  /// The settings of an adapter that consists of these layers: every one is named, with the rank and the alpha that it has.
  ///
  /// - Parameters:
  ///   - model: where given, the names are the shortest that mean these layers and no others of it; whole paths otherwise.
  ///   - file: for messages.
  /// - Precondition: `modules` is not empty; paths are letters, digits, dots and underscores, ranks and alphas in the settings' ranges.
  init(
    modules: [LowRankModule], dropout: Double = 0, useDoRA: Bool = false, in model: (any LanguageModel)? = nil, file: String
  ) throws(Diagnostic) {
    let (rank, alpha) = (mostCommon(modules.map(\.rank)), mostCommon(modules.map(\.alpha)))
    var json: JSONObject = ["r": JSONValue(rank), "lora_alpha": JSONValue(whole: alpha)]
    json["lora_dropout"] = JSONValue(dropout)
    json["use_dora"] = JSONValue(useDoRA)
    let paths = modules.map(\.path)
    json["target_modules"] = (model.map { .names(of: paths, among: $0.linearSites.map(\.site.path)) } ?? TargetModules.names(paths)).json
    var (ranks, alphas) = (JSONObject(), JSONObject())
    for module in modules {
      // Whole paths are patterns of themselves.
      if module.rank != rank { ranks[module.path] = JSONValue(module.rank) }
      if module.alpha != alpha { alphas[module.path] = JSONValue(whole: module.alpha) }
    }
    (json["rank_pattern"], json["alpha_pattern"]) = (JSONValue(ranks), JSONValue(alphas))
    let reader = ObjectReader(JSONValue(json), file: file)
    self.init(saved: reader)
    try reader.finish()
  }

  /// The same with the shortest names that mean the same layers of a model, where each is named by its whole path.
  func shortened(for model: any LanguageModel) throws(MethodError) -> LoRAConfig {
    let paths = model.linearSites.map(\.site.path)
    guard case .names(let names) = targets.modules, Set(names).isSubset(of: paths), targets.excluded == nil, targets.layers == nil else {
      return self
    }
    var config = self
    config.targets.modules = .names(of: try chosenSites(of: model).map(\.path), among: paths)
    return config
  }
}

/// The value that appears most often, of equally common ones the first.
func mostCommon<Value: Hashable>(_ values: [Value]) -> Value {
  var counts: [Value: Int] = [:]
  for value in values { counts[value, default: 0] += 1 }
  let most = counts.values.max() ?? 0
  guard let found = values.first(where: { counts[$0] == most }) else { preconditionFailure("nothing to count") }
  return found
}

/// Whether a text may be the path of a module: letters, digits, underscores and dots.
func isModulePath(_ path: String) -> Bool { !path.isEmpty && path.utf8.count <= 256 && path.utf8.allSatisfy(TargetSettings.isNameByte) }

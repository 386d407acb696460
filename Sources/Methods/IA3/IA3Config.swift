import FileFormats
import Tensors
import Transformers

/// Settings of (IA)³, which scales the outputs of some linear layers and the inputs of others, under HF PEFT's names and defaults.
///
/// Source: Liu et al. 2022, arXiv:2205.05638.
package struct IA3Config: PEFTMethod {
  package static let peftType = "IA3"
  static var peftKeys: [String: PEFTDefaults.Key] { PEFTDefaults.ia3 }

  /// Layers to scale.
  package var targets: TargetSettings
  /// Of these, the layers whose input is scaled, not their output; nil takes the default.
  package var feedForward: TargetModules?

  package init(reading reader: ObjectReader) {
    self.init(reader, isSaved: false)
    if !reader.bool("init_ia3_weights", default: true) {
      reader.problem("init_ia3_weights", "found false (must be true: factors that start at random change the model)")
    }
  }

  init(saved reader: ObjectReader) {
    self.init(reader, isSaved: true)
    // The file holds the values, however they began.
    reader.ignore("init_ia3_weights")
  }

  private init(_ reader: ObjectReader, isSaved: Bool) {
    reader.ignore("peft_type")
    targets = TargetSettings(reading: reader, isSaved: isSaved, countsLayers: false)
    // An empty list means that no layer's input is scaled.
    let isEmpty = reader.value("feedforward_modules")?.array?.isEmpty == true
    feedForward = isEmpty ? .names([]) : TargetModules(reading: reader, "feedforward_modules")
    if case .names(let inner) = feedForward, case .names(let all) = targets.modules, let stray = inner.first(where: { !all.contains($0) }) {
      reader.problem("feedforward_modules", "found \(quoted(stray)), which is not among target_modules (must be, as PEFT demands)")
    }
    if feedForward == .allLinear { reader.problem("feedforward_modules", "found \"all-linear\" (must be names or a regular expression)") }
  }

  package var resolved: JSONObject {
    var object: JSONObject = ["peft_type": JSONValue(Self.peftType)]
    (object["target_modules"], object["exclude_modules"]) = targets.modulesJSON
    object["feedforward_modules"] = feedForward?.json ?? nil
    object["init_ia3_weights"] = true
    return object
  }

  /// HF PEFT's default targets: keys (of some families, queries), values, and the last product of the feed-forward layer.
  private static func defaultRoles(_ modelType: String) -> Set<Site.Role> {
    switch modelType {
    case "qwen2", "qwen3", "gemma", "gemma2", "gemma3_text", "phi": [.query, .value, .down]
    case "opt": [.query, .key, .down]
    case "bert", "roberta": [.key, .value, .attentionOutput, .down]
    default: [.key, .value, .queryKeyValue, .down]
    }
  }

  /// Of these, the layers whose input is scaled: the last product of the feed-forward layer; BERT's name for it ends like that of attention's.
  private static func feedForwardRoles(_ modelType: String) -> Set<Site.Role> {
    ["bert", "roberta"].contains(modelType) ? [.attentionOutput, .down] : [.down]
  }

  package var sizeKey: String { "target_modules" }

  /// The layers that are scaled, and whether at their input.
  private func chosen(of model: any LanguageModel) throws(MethodError) -> [(site: Site, atInput: Bool)] {
    let sites = try targets.chosen(
      model.linearSites.map(\.site), of: model, defaults: Self.defaultRoles(model.shape.modelType), method: "IA3")
    guard let feedForward else { return sites.map { ($0, Self.feedForwardRoles(model.shape.modelType).contains($0.role)) } }
    let paths = sites.map(\.path)
    let inner: Set<String>
    switch feedForward {
    // PEFT compares the ends of paths here, and not whole names.
    case .names(let names):
      if let stray = names.first(where: { name in !targets.isSaved && !paths.contains { $0.hasSuffix(name) } }) {
        throw .noMatch(key: "feedforward_modules", entry: stray, nearest: [])
      }
      inner = Set(paths.filter { path in names.contains { path.hasSuffix($0) } })
    case .pattern(let text): inner = Set(try PathExpression(text, key: "feedforward_modules").filter(paths))
    case .allLinear: inner = []
    }
    return sites.map { ($0, inner.contains($0.path)) }
  }

  package func pieces(in model: any LanguageModel, _ context: InjectionContext) throws(MethodError) -> [Piece] {
    try chosen(of: model).compactMap { site, atInput in
      guard case .linear(let slot) = site.slot else { return nil }
      let count = atInput ? slot.layer.inFeatures : slot.layer.outFeatures
      return Piece(
        name: site.path, elements: Double(count),
        mechanism: .wrap(slot) { base in
          let ones = [Float](repeating: 1, count: count)
          let shape = atInput ? [1, count] : [count, 1]
          return IA3Linear(base: base, factors: Parameter(Tensor(ones, shape: shape, category: .weights)), atInput: atInput)
        })
    }
  }

  func saved(_ model: FineTunedModel) throws(MethodError) -> JSONObject {
    var json = resolved
    let chosen = try chosen(of: model.model)
    let linear = model.model.linearSites.map(\.site.path)
    let inner = TargetModules.names(of: chosen.filter(\.atInput).map(\.site.path), among: linear)
    let outer = TargetModules.names(of: chosen.filter { !$0.atInput }.map(\.site.path), among: linear)
    guard case .names(let inputs) = inner, case .names(let outputs) = outer else { return json }
    json["target_modules"] = JSONValue((inputs + outputs).sorted())
    json["feedforward_modules"] = JSONValue(inputs)
    json["exclude_modules"] = nil
    json["fan_in_fan_out"] = JSONValue(model.model.holdsTransposedMatrices)
    json["modules_to_save"] = nil
    return json
  }
}

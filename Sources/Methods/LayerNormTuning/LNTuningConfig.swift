import FileFormats
import Transformers

/// Trains the norms of a model and nothing else, under HF PEFT's names and defaults.
///
/// Source: Zhao et al. 2023, arXiv:2312.11420.
package struct LNTuningConfig: PEFTMethod {
  package static let peftType = "LN_TUNING"
  static var peftKeys: [String: PEFTDefaults.Key] { PEFTDefaults.lnTuning }

  /// Norms to train.
  package var targets: TargetSettings

  package init(reading reader: ObjectReader) {
    reader.ignore("peft_type")
    targets = TargetSettings(reading: reader, isSaved: false, countsLayers: false)
  }

  init(saved reader: ObjectReader) { targets = TargetSettings(reading: reader, isSaved: true, countsLayers: false) }

  package var resolved: JSONObject {
    var object: JSONObject = ["peft_type": JSONValue(Self.peftType)]
    (object["target_modules"], object["exclude_modules"]) = targets.modulesJSON
    return object
  }

  /// HF PEFT's default targets: all norms of the stream; of Qwen the one before the feed-forward layer alone.
  private static func defaultRoles(_ modelType: String) -> Set<Site.Role> {
    let feedForward: Set<Site.Role> = [.norm(.feedForwardInput)]
    return ["qwen2", "qwen3"].contains(modelType)
      ? feedForward
      : feedForward.union([.attentionInput, .attentionOutput, .feedForwardOutput, .first, .last].map { .norm($0) })
  }

  package var sizeKey: String { "target_modules" }

  private func chosen(of model: any LanguageModel) throws(MethodError) -> [Site] {
    let norms = model.sites.filter { if case .norm = $0.slot { true } else { false } }
    return try targets.chosen(norms, of: model, defaults: Self.defaultRoles(model.shape.modelType), method: "LN tuning")
  }

  package func pieces(in model: any LanguageModel, _ context: InjectionContext) throws(MethodError) -> [Piece] {
    try chosen(of: model).flatMap { site -> [Piece] in
      guard case .norm(let norm) = site.slot else { return [] }
      return norm.parameters.map { .select("\(site.path).ln_tuning_layers.\($0.name)", $0.parameter) }
    }
  }

  func saved(_ model: FineTunedModel) throws(MethodError) -> JSONObject {
    var json = resolved
    let paths = model.model.sites.filter { if case .residual = $0.role { false } else { true } }.map(\.path)
    json["target_modules"] = TargetModules.names(of: try chosen(of: model.model).map(\.path), among: paths).json
    json["exclude_modules"] = nil
    json["modules_to_save"] = nil
    return json
  }
}

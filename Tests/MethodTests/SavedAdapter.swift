import FileFormats
import Methods
import TestSupport
import Transformers

/// A trained model and its adapter on disk.
struct SavedAdapter {
  let directory: TemporaryDirectory
  let model: FineTunedModel
  var path: String { directory.path }

  init(_ base: any LanguageModel, _ peft: JSONValue) throws {
    directory = try TemporaryDirectory()
    let config = try peftConfig(peft)
    model = try FineTunedModel(base, config, InjectionContext(seed: 1, sampleTokens: sampleTokens, encode: sampleEncoding))
    model.train()
    try AdapterDirectory.write(model, config, baseModelName: "tiny", probe: LossProbe(model), to: path)
  }

  /// Puts the adapter into a fresh model with other random values.
  func load(into base: any LanguageModel) throws -> FineTunedModel {
    try AdapterDirectory(path).adapted(base, InjectionContext(seed: 99))
  }

  /// Changes adapter_config.json.
  func edit(_ change: (inout JSONObject) -> Void) throws {
    var object = try StrictJSON.parse(contentsOf: "\(path)/adapter_config.json").object ?? JSONObject()
    change(&object)
    try directory.write("adapter_config.json", JSONValue(object).serialized(.pretty))
  }
}

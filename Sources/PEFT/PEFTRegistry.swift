import FileFormats

/// All methods. A new one is a folder and a line here.
package enum PEFTRegistry {
  package static let methods: [any PEFTConfig.Type] = [
    LoRAConfig.self, PrefixTuningConfig.self, AdapterConfig.self, FullConfig.self,
  ]

  /// The values that `peft_type` may have.
  package static var peftTypes: [String] { methods.map { $0.peftType } }

  /// Decodes the `peft` section of a config; problems are collected by the reader, whose `finish` reports them.
  package static func config(reading reader: ObjectReader) -> any PEFTConfig {
    guard let method = method(reader, among: methods) else { return FullConfig() }
    let config = method.init(reading: reader)
    if let saved = method as? any PEFTSavedConfig.Type { PEFTKeys.judgeRest(of: reader, saved.peftKeys, isSaved: false) }
    return config
  }

  /// Decodes an adapter_config.json of HF PEFT; problems are collected by the reader, whose `finish` reports them.
  static func config(saved reader: ObjectReader) -> any PEFTConfig {
    let methods = methods.compactMap { $0 as? any PEFTSavedConfig.Type }
    guard let method = method(reader, among: methods) as? any PEFTSavedConfig.Type else { return FullConfig() }
    let config = method.init(saved: reader)
    PEFTKeys.judgeRest(of: reader, method.peftKeys, isSaved: true)
    return config
  }

  /// The method of `peft_type`. Nil, with the problem noted, where there is none; then nothing is said about the other keys.
  private static func method(_ reader: ObjectReader, among methods: [any PEFTConfig.Type]) -> (any PEFTConfig.Type)? {
    let types = methods.map { $0.peftType }
    if let found = reader.value("peft_type")?.string, PEFTDefaults.peftTypes.contains(found), !types.contains(found) {
      reader.problem(
        "peft_type", "\(quoted(found)) is a method of PEFT that is not supported yet (must be one of \(types.joined(separator: ", ")))")
    } else {
      let type = reader.string("peft_type", oneOf: types)
      if reader.value("peft_type")?.string == type { return methods.first { $0.peftType == type } }
    }
    reader.ignoreUnknownKeys()
    return nil
  }
}

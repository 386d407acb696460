import FileFormats

/// All methods. A new one is a folder and a line here.
package enum MethodRegistry {
  package static let methods: [any Method.Type] = [
    LoRAConfig.self, PrefixTuningConfig.self, PromptTuningConfig.self, BottleneckConfig.self, IA3Config.self, LNTuningConfig.self,
    BitFitConfig.self, FullConfig.self,
  ]

  /// The values that `peft_type` may have.
  package static var peftTypes: [String] { methods.map { $0.peftType } }

  /// Whether what a method of this name trains is kept as a whole model.
  package static func keepsWholeModel(_ peftType: String?) -> Bool {
    methods.first { $0.peftType == peftType }?.keepsWholeModel ?? false
  }

  /// Decodes the `peft` section of a config; problems are collected by the reader, whose `finish` reports them.
  package static func method(reading reader: ObjectReader) -> any Method {
    guard let method = type(reader, among: methods) else { return FullConfig() }
    let decoded = method.init(reading: reader)
    if let saved = method as? any PEFTMethod.Type { PEFTKeys.judgeRest(of: reader, saved.peftKeys, isSaved: false) }
    return decoded
  }

  /// Decodes an adapter_config.json of HF PEFT; problems are collected by the reader, whose `finish` reports them.
  static func method(saved reader: ObjectReader) -> any Method {
    let methods = methods.compactMap { $0 as? any PEFTMethod.Type }
    guard let method = type(reader, among: methods) as? any PEFTMethod.Type else { return FullConfig() }
    let decoded = method.init(saved: reader)
    PEFTKeys.judgeRest(of: reader, method.peftKeys, isSaved: true)
    return decoded
  }

  /// The method of `peft_type`. Nil, with the problem noted, where there is none; then nothing is said about the other keys.
  private static func type(_ reader: ObjectReader, among methods: [any Method.Type]) -> (any Method.Type)? {
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

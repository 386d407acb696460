import FileFormats

/// All methods. A new one is a folder and a line here.
package enum PEFTRegistry {
  package static let methods: [any PEFTConfig.Type] = [
    LoRAConfig.self, PrefixTuningConfig.self, AdapterConfig.self, FullConfig.self,
  ]

  /// The values that `peft_type` may have.
  package static var peftTypes: [String] { methods.map { $0.peftType } }

  /// Decodes the `peft` section; problems are collected by the reader, whose `finish` reports them.
  package static func config(reading reader: ObjectReader) -> any PEFTConfig {
    let type = reader.string("peft_type", oneOf: peftTypes)
    let method = methods.first { $0.peftType == type } ?? FullConfig.self
    return method.init(reading: reader)
  }
}

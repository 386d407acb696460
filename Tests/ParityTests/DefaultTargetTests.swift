import FileFormats
import Methods
import TestSupport
import Testing
import Transformers

/// What is adapted where the settings name no modules.
@Suite struct DefaultTargetTests {
  @Test("the default targets are PEFT's", arguments: TinyModel.names, ["LORA", "IA3", "LN_TUNING"])
  func targets(_ name: String, _ method: String) throws {
    let table = try StrictJSON.parse(contentsOf: "\(TinyModel.folder)/default-targets.json")
    let base = try TinyModel(name: name).load()
    // Families that PEFT has no entry for take those of their roles.
    guard let entries = table[method]?[base.shape.modelType]?.array?.compactMap(\.string) else { return }
    let expected = base.sites.map(\.path).filter { path in entries.contains { path == $0 || path.hasSuffix(".\($0)") } }
    let reader = ObjectReader(["peft_type": JSONValue(method)], file: "test")
    let model = try FineTunedModel(base, MethodRegistry.method(reading: reader), InjectionContext(seed: 1))
    let own = ["lora_A", "lora_B", "ia3_l", "ln_tuning_layers"]
    let found = model.trainableParameters.map { parameter in
      parameter.name.split(separator: ".").prefix { !own.contains(String($0)) }.joined(separator: ".")
    }
    #expect(Set(found) == Set(expected) && !expected.isEmpty)
  }
}

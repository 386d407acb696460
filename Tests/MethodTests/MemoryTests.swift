import FileFormats
import Methods
import TestSupport
import Testing
import Transformers

/// Settings that ask for more memory than there is are refused before anything is allocated.
@Suite struct MemoryTests {
  static let settings: [(settings: JSONValue, key: String)] = [
    (["peft_type": "LORA", "r": 1_048_576], "peft.r"),
    (["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 50], "peft.num_virtual_tokens"),
    (["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 50], "peft.num_virtual_tokens"),
    (
      ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 1, "prefix_projection": true, "encoder_hidden_size": 1_048_576],
      "peft.encoder_hidden_size"
    ),
    (["peft_type": "ADAPTER", "bottleneck_size": 1_048_576], "peft.bottleneck_size"), (["peft_type": "FULL"], "peft.peft_type"),
  ]

  @Test("a method that cannot fit is refused, names its setting and leaves the model as it is", arguments: settings)
  func refusal(_ row: (settings: JSONValue, key: String)) throws {
    let model = try ModelLoader.load(repositoryPath("Tests/ParityTests/Fixtures/llama-tied"), storage: .float32).model
    let before = model.namedParameters().map(\.name)
    let reader = ObjectReader(row.settings, file: "test")
    let config = MethodRegistry.method(reading: reader)
    try reader.finish()
    let error = #expect(throws: MethodError.self) {
      try FineTunedModel(model, config, InjectionContext(seed: 1, availableBytes: 20_000))
    }
    #expect(error?.description.hasPrefix(row.key) == true, "\(error?.description ?? "")")
    #expect(model.namedParameters().map(\.name) == before)
  }
}

import FileFormats
import Methods
import TestSupport
import Testing
import Transformers

/// What is trained is what is exported: the settings in adapter_config.json mean the same to every reader, in any order.
@Suite struct ExportedConfigTests {
  /// Settings, and those that the file must have instead, as JSON.
  struct Row: Sendable, CustomTestStringConvertible {
    let given: String
    let written: String
    var model = "llama-tied"

    var testDescription: String { given }

    func peft() throws -> JSONValue {
      var object = try StrictJSON.parse(given, file: "given").object ?? JSONObject()
      object["peft_type"] = "LORA"
      return JSONValue(object)
    }
  }

  static let rows: [Row] = [
    // Sorted, "q_proj" would come first and win.
    Row(given: #"{"alpha_pattern": {"self_attn.q_proj": 64, "q_proj": 1}}"#, written: #"{"alpha_pattern": {"self_attn.q_proj": 64}}"#),
    Row(
      given:
        #"{"target_modules": ["q_proj", "k_proj"], "rank_pattern": {"layers.1.self_attn.q_proj": 2, "self_attn.q_proj": 5, "k_proj": 3}}"#,
      written: #"{"rank_pattern": {"layers.1.self_attn.q_proj": 2, "model.layers.0.self_attn.q_proj": 5, "k_proj": 3}}"#),
    Row(
      given:
        #"{"rank_pattern": {"v_proj": 3, "self_attn.v_proj": 5}, "alpha_pattern": {"self_attn.v_proj": 2.5, "1.self_attn.v_proj": 7}}"#,
      written: #"{"rank_pattern": {"v_proj": 3}, "alpha_pattern": {"self_attn.v_proj": 2.5}}"#),
    // Without an overlap, or with one that says nothing, the entries stay.
    Row(
      given: #"{"alpha_pattern": {"v_proj": 3, "q_proj": 0.5, "layers.0.*q_proj": 0.5}}"#,
      written: #"{"alpha_pattern": {"v_proj": 3, "q_proj": 0.5, "layers.0.*q_proj": 0.5}}"#),
    Row(given: #"{"target_modules": "all-linear"}"#, written: #"{"target_modules": "all-linear"}"#),
    // PEFT refuses expressions beside layers, and an expression that matches a module that is not a linear layer.
    Row(
      given: #"{"target_modules": "all-linear", "layers_to_transform": [1], "exclude_modules": ["k_proj", "o_proj", "v_proj", "up_proj"]}"#,
      written:
        #"{"target_modules": ["1.mlp.down_proj", "1.mlp.gate_proj", "1.self_attn.q_proj"], "layers_to_transform": null, "exclude_modules": null}"#
    ),
    Row(given: #"{"target_modules": ".*mlp.*"}"#, written: #"{"target_modules": ["down_proj", "gate_proj", "up_proj"]}"#),
    Row(given: #"{"target_modules": ".*mlp.*"}"#, written: #"{"target_modules": ["c_fc", "mlp.c_proj"]}"#, model: "gpt2"),
    Row(
      given: #"{"target_modules": ["q_proj", "v_proj"], "exclude_modules": ".*1.*v_proj"}"#,
      written: #"{"target_modules": ["0.self_attn.v_proj", "q_proj"], "exclude_modules": null}"#),
    Row(
      given: #"{"target_modules": ["q_proj", "model.layers.0.mlp.up_proj"], "layers_to_transform": 1, "layers_pattern": "layers"}"#,
      written: #"{"target_modules": ["q_proj", "model.layers.0.mlp.up_proj"], "layers_to_transform": [1], "layers_pattern": ["layers"]}"#),
    Row(given: #"{"layers_pattern": "layers"}"#, written: #"{"layers_pattern": null}"#),
  ]

  @Test("the export gives the logits of the training, whatever order its keys are read in", arguments: rows)
  func exported(_ row: Row) throws {
    let saved = try SavedAdapter(try loadTiny(row.model), try row.peft())
    let config = try StrictJSON.parse(contentsOf: "\(saved.path)/adapter_config.json")
    for member in try StrictJSON.parse(row.written, file: "written").object?.members ?? [] {
      #expect((config[member.key] ?? JSONValue(.null)) == member.value, "\(member.key): \(config[member.key]?.serialized() ?? "absent")")
    }
    #expect(try saved.load(into: try loadTiny(row.model)).logits() == saved.model.logits())
    let text = try String(decoding: readFile("\(saved.path)/adapter_config.json"), as: UTF8.self)
    // From the last key to the first: as no serializer writes, but nothing may hang on it.
    for key in ["rank_pattern", "alpha_pattern"] {
      guard let pattern = config[key]?.object else { continue }
      var reversed = JSONObject()
      for member in pattern.members.reversed() { reversed[member.key] = member.value }
      let (old, new) = (JSONValue(pattern).serialized(.indented), JSONValue(reversed).serialized(.indented))
      try saved.directory.write("adapter_config.json", text.replacing(nested(old), with: nested(new)))
      #expect(try saved.load(into: try loadTiny(row.model)).logits() == saved.model.logits(), "\(key) reversed")
    }
  }

  /// The text of an object one level deeper.
  private func nested(_ text: String) -> String { text.split(separator: "\n").joined(separator: "\n  ") }

  @Test("settings read from the export train the same layers")
  func again() throws {
    for row in Self.rows {
      let saved = try SavedAdapter(try loadTiny(row.model), try row.peft())
      let second = try SavedAdapter(
        try loadTiny(row.model), JSONValue(try #require(try AdapterDirectory(saved.path).config as? LoRAConfig).resolved))
      #expect(second.model.logits() == saved.model.logits(), "\(row.testDescription)")
      let configs = try [saved, second].map { try readFile("\($0.path)/adapter_config.json") }
      #expect(configs[0] == configs[1], "\(row.testDescription)")
    }
  }

  @Test("patterns agree where they give every layer the same value, whatever their order")
  func agreement() throws {
    let model = try loadTiny("llama-tied")
    let config = try #require(try peftConfig(["peft_type": "LORA"]) as? LoRAConfig)
    let (a, b): (JSONValue, JSONValue) = (["self_attn.q_proj": 64, "q_proj": 1], ["q_proj": 1, "self_attn.q_proj": 64])
    #expect(a == b && !config.patternsAgree("alpha_pattern", a, b, in: model))
    #expect(config.patternsAgree("alpha_pattern", ["q_proj": 64, "v_proj": 1], ["v_proj": 1, "q_proj": 64], in: model))
  }

  @Test("an adapter that does not read back as it is in memory is an error")
  func probe() throws {
    let config = try peftConfig(["peft_type": "LORA", "bias": "all"])
    let model = try FineTunedModel(try loadTiny("qwen2"), config, InjectionContext(seed: 1))
    let early = LossProbe(model)
    // Until it is further away than the rounding of another device goes; where that is differs with the device.
    var rounds = 0
    while LossProbe(model).agrees(with: early, .rounding), rounds < 100 {
      model.train()
      rounds += 1
    }
    let directory = try TemporaryDirectory()
    let text = errorText { try AdapterDirectory.write(model, config, baseModelName: "tiny", probe: early, to: directory.path) }
    #expect(text.contains("reads back as another adapter: the loss of a test row is"), "\(text)")
    // The model is as it was, and goes on.
    let (before, trained) = (model.logits(), model.trainableParameters.filter(\.parameter.isTrainable).count)
    #expect(throws: Never.self) {
      try AdapterDirectory.write(model, config, baseModelName: "tiny", probe: LossProbe(model), to: directory.path)
    }
    #expect(model.logits() == before && trained == model.trainableParameters.count)
    let values = model.trainableParameters.map { $0.parameter.tensor.floats }
    model.train(steps: 1)
    for (old, (name, parameter)) in zip(values, model.trainableParameters) { #expect(parameter.tensor.floats != old, "\(name)") }
  }
}

import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Transformers

@Suite struct AdapterDirectoryTests {
  @Test("an adapter that was saved and loaded gives the same logits", arguments: MethodRow.all.filter { !$0.isFull })
  func roundTrip(_ row: MethodRow) throws {
    let saved = try SavedAdapter(try loadTiny(row.model), row.peft)
    let loaded = try saved.load(into: try loadTiny(row.model))
    #expect(loaded.logits() == saved.model.logits())
    #expect(try AdapterDirectory(saved.path).baseModelName == "tiny")
  }

  @Test(
    "a loaded adapter goes on training as the saved one",
    arguments: MethodRow.all.filter { !$0.isFull && $0.peft["prefix_projection"] == nil })
  func continues(_ row: MethodRow) throws {
    let saved = try SavedAdapter(try loadTiny(row.model), row.peft)
    let loaded = try saved.load(into: try loadTiny(row.model))
    #expect(loaded.trainableCount == saved.model.trainableCount)
    saved.model.train(steps: 2)
    loaded.train(steps: 2)
    #expect(loaded.logits() == saved.model.logits())
  }

  @Test("full weights come back by the names of the state dict", arguments: MethodRow.all.filter(\.isFull))
  func fullWeights(_ row: MethodRow) throws {
    let model = try FineTunedModel(try loadTiny(row.model), row.peft)
    model.train()
    let fresh = try FineTunedModel(try loadTiny(row.model), row.peft)
    #expect(Set(model.trainableParameters.map(\.name)) == Set(model.model.namedParameters().map(\.name)))
    let tensors = Dictionary(uniqueKeysWithValues: model.trainableParameters.map { ($0.name, $0.parameter.tensor) })
    for (name, parameter) in fresh.trainableParameters { parameter.replace(with: try #require(tensors[name]).copied(category: .weights)) }
    #expect(fresh.logits() == model.logits())
  }

  @Test("every bottleneck width comes back from adapter-hub's reduction factor")
  func reductionFactor() throws {
    // Hidden sizes where hidden / (hidden / width) falls short of the width in floating point.
    for (hidden, width) in [(28, 25), (58, 14), (46, 30), (36, 14), (64, 21), (32, 5)] {
      let directory = try TemporaryDirectory()
      try directory.write(
        "config.json",
        """
        {"model_type": "gpt2", "n_embd": \(hidden), "n_layer": 1, "n_head": 2, "vocab_size": 11, "n_positions": 8}
        """)
      let base = try ModelLoader.initialize(directory.file("config.json"), seed: 1).model
      let config = try peftConfig(["peft_type": "ADAPTER", "bottleneck_size": JSONValue(width)])
      let model = try FineTunedModel(base, config, InjectionContext(seed: 1))
      try AdapterDirectory.write(model, config, baseModelName: "tiny", probe: LossProbe(model), to: directory.path)
      let adapter = try AdapterDirectory(directory.path)
      let fresh = try FineTunedModel(
        try ModelLoader.initialize(directory.file("config.json"), seed: 1).model, adapter.config, InjectionContext(seed: 2))
      #expect(throws: Never.self, "hidden \(hidden), width \(width)") { try adapter.load(into: fresh) }
    }
  }

  @Test("a fractional reduction factor divides as adapter-hub divides", arguments: [(6.4, 4), (3.2, 9), (0.5, 64), (33, 1), (16, 2)])
  func floorDivision(_ factor: Double, _ width: Int) throws {
    // 6.4 and 3.2 are stored as a little more than that, and 32 // 6.4 is 4 in Python.
    let model = try FineTunedModel(try loadTiny("llama-tied"), ["peft_type": "ADAPTER", "reduction_factor": JSONValue(factor)])
    #expect(model.trainableCount == 2 * (2 * 32 * width + width + 32))
  }

  @Test("an adapter of another shape is refused with every name, and nothing is changed")
  func otherShape() throws {
    let saved = try SavedAdapter(try loadTiny("llama-tied"), ["peft_type": "LORA", "r": 4])
    try saved.edit { $0["r"] = 8 }
    let model = try FineTunedModel(try loadTiny("llama-tied"), try AdapterDirectory(saved.path).config, InjectionContext(seed: 1))
    let before = model.trainableParameters.map { $0.parameter.tensor.floats }
    let error = try #require(throws: MethodError.self) { try AdapterDirectory(saved.path).load(into: model) }
    guard case .adapterMismatch(let directory, let problems) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(directory == saved.path)
    #expect(problems.count == 8)
    #expect(problems.contains("base_model.model.model.layers.1.self_attn.v_proj.lora_B.weight: found [16, 4], expected [16, 8]"))
    #expect(model.trainableParameters.map { $0.parameter.tensor.floats } == before)
  }

  @Test("tensors that are missing or too many are named")
  func otherTensors() throws {
    let saved = try SavedAdapter(try loadTiny("llama-tied"), ["peft_type": "LORA", "target_modules": ["q_proj"]])
    try saved.edit { $0["target_modules"] = ["k_proj"] }
    let text = errorText { _ = try saved.load(into: try loadTiny("llama-tied")) }
    #expect(text.contains("missing: base_model.model.model.layers.0.self_attn.k_proj.lora_A.weight [8, 32]"), "\(text)")
    #expect(text.contains("unexpected: base_model.model.model.layers.1.self_attn.q_proj.lora_B.weight"), "\(text)")
  }

  @Test("an adapter of another model is refused")
  func otherModel() throws {
    let gpt2 = try SavedAdapter(try loadTiny("gpt2"), ["peft_type": "LORA"])
    #expect(errorText { _ = try gpt2.load(into: try loadTiny("llama-tied")) }.contains("\"c_attn\" matches no module"))
    let prefix = try SavedAdapter(try loadTiny("gpt2"), ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 2])
    #expect(
      errorText { _ = try prefix.load(into: try loadTiny("llama-tied")) }.contains("prompt_embeddings: found [2, 128], expected [2, 64]"))
    let adapter = try SavedAdapter(try loadTiny("gpt2"), ["peft_type": "ADAPTER"])
    let text = errorText { _ = try adapter.load(into: try loadTiny("llama-tied")) }
    #expect(text.contains("missing: model.layers.0.output_adapters.adapters.default.adapter_down.0.weight [2, 32]"), "\(text)")
    #expect(text.contains("unexpected: transformer.h.0.output_adapters"), "\(text)")
    // The name of the base is only a note.
    try gpt2.edit { $0["base_model_name_or_path"] = "somebody/else" }
    #expect(throws: Never.self) { try gpt2.load(into: try loadTiny("gpt2")) }
  }

  @Test("a prefix does not load into its projection network, which the file does not hold")
  func projection() throws {
    let saved = try SavedAdapter(try loadTiny("llama-tied"), ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 2])
    let model = try FineTunedModel(
      try loadTiny("llama-tied"), ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 2, "prefix_projection": true])
    #expect(errorText { try AdapterDirectory(saved.path).load(into: model) }.contains("prefix_projection false"))
  }

  @Test("adapter-hub's other methods are refused for what they are")
  func otherFormats() throws {
    let saved = try SavedAdapter(try loadTiny("llama-tied"), ["peft_type": "ADAPTER"])
    for key in ["ln_before", "use_gating", "phm_layer"] {
      try saved.edit {
        var inner = $0["config"]?.object ?? JSONObject()
        inner[key] = true
        $0["config"] = JSONValue(inner)
      }
      #expect(errorText { _ = try AdapterDirectory(saved.path) }.contains("config.\(key): found true (must be false: not supported)"))
      try saved.edit {
        var inner = $0["config"]?.object ?? JSONObject()
        inner[key] = false
        $0["config"] = JSONValue(inner)
      }
    }
    #expect(throws: Never.self) { try AdapterDirectory(saved.path) }
  }

  @Test("files that are missing or damaged are named")
  func damaged() throws {
    let saved = try SavedAdapter(try loadTiny("llama-tied"), ["peft_type": "LORA"])
    try saved.directory.write("adapter_model.safetensors", "no tensors")
    #expect(errorText { _ = try AdapterDirectory(saved.path) }.contains("adapter_model.safetensors"))
    try saved.directory.write("adapter_config.json", "{")
    #expect(errorText { _ = try AdapterDirectory(saved.path) }.contains("adapter_config.json:1"))
    let empty = try TemporaryDirectory()
    #expect(errorText { _ = try AdapterDirectory(empty.path) }.contains("\(empty.path)/adapter_config.json"))
  }
}

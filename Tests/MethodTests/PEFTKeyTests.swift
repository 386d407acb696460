import FileFormats
import Methods
import TestSupport
import Testing

/// The keys of adapter_config.json that no method of ours reads: harmless ones are accepted, the others are named for what they ask.
@Suite struct PEFTKeyTests {
  private static let lora: JSONValue = ["peft_type": "LORA"]
  private static let prefix: JSONValue = ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 2]

  private func saved(_ peft: JSONValue = lora) throws -> SavedAdapter { try SavedAdapter(try loadTiny("llama-tied"), peft) }

  /// What reading says about a file with one key changed; empty where it is accepted.
  private func refusal(_ saved: SavedAdapter, _ key: String, _ value: JSONValue) throws -> String {
    try saved.edit { $0[key] = value }
    return errorText { _ = try AdapterDirectory(saved.path) }
  }

  @Test("every key of every version of PEFT is accepted with every default it had")
  func defaults() throws {
    for (peft, table) in [(Self.lora, PEFTDefaults.lora), (Self.prefix, PEFTDefaults.prefixTuning)] {
      let saved = try saved(peft)
      #expect(table.count >= 16)
      // What a method must be told has no default that says anything.
      let told = ["peft_type", "num_virtual_tokens", "lora_alpha", "lora_dropout"]
      try saved.edit { object in
        for (key, known) in table where !told.contains(key) && object[key] == nil { object[key] = known.defaults.first ?? nil }
      }
      #expect(try saved.load(into: try loadTiny("llama-tied")).logits() == saved.model.logits())
      for (key, known) in table where !told.contains(key) {
        for value in known.defaults where key != "target_modules" && !(key == "r" && value == 8) {
          #expect(try refusal(saved, key, value) == "", "\(key): \(value.serialized())")
        }
      }
    }
  }

  @Test("the table has the keys of the first and of the last version that was read")
  func versions() {
    #expect(PEFTDefaults.versions == ("0.2.0", "0.21.2"))
    #expect(PEFTDefaults.lora["merge_weights"].map { $0.first == "0.2.0" && $0.last == "0.2.0" && $0.defaults == [false] } == true)
    #expect(PEFTDefaults.lora["kasa_config"].map { $0.first == "0.21.0" && $0.last == "0.21.2" } == true)
    #expect(PEFTDefaults.lora["qalora_group_size"]?.defaults == [16] && PEFTDefaults.prefixTuning["prefix_projection"]?.defaults == [false])
    #expect(PEFTDefaults.peftTypes.contains("IA3") && PEFTDefaults.peftTypes.contains("LORA"))
  }

  @Test(
    "a setting that changes the arithmetic is named as a feature that is missing, in a file and in a config",
    arguments: [
      ("kasa_config", ["x": 1], "KaSA is not supported yet (PEFT 0.21.0 and later; must be null)"),
      ("modules_to_save", ["embed_tokens", "lm_head"], "training whole modules beside the adapter is not supported yet"),
      ("trainable_token_indices", [1, 2], "training single tokens is not supported yet (PEFT 0.15.0 and later; must be null)"),
      ("layer_replication", [[0, 2], [1, 2]], "layer replication is not supported yet"),
      ("lora_bias", true, "a bias beside lora_B is not supported yet"),
      ("target_parameters", ["mlp.experts.gate_up_proj"], "LoRA on parameters that are not linear layers is not supported yet"),
      ("enable_lora", [true, false, true], "LoRA on parts of a fused layer is not supported yet (PEFT 0.2.0; must be null)"),
      ("use_qalora", true, "QA-LoRA is not supported yet"), ("use_bdlora", ["nblocks": 2], "BD-LoRA is not supported yet"),
      ("alora_invocation_tokens", [5], "activated LoRA is not supported yet"),
      ("task_type", "TOKEN_CLS", "a model with a head for this task is not supported yet (must be CAUSAL_LM or null)"),
      ("task_type", "causal", "found \"causal\" (must be CAUSAL_LM or null)"),
    ] as [(String, JSONValue, String)])
  func features(_ key: String, _ value: JSONValue, _ message: String) throws {
    let text = try refusal(try saved(), key, value)
    #expect(text.contains("adapter_config.json") && text.contains("\(key): found") && text.contains(message), "\(text)")
    let config = errorText { _ = try peftConfig(["peft_type": "LORA", "r": 4, key: value] as JSONValue) }
    #expect(config.contains("test.json") && config.contains(message), "\(config)")
    for text in [text, config] { #expect(!text.contains("did you mean") && !text.contains("unknown key"), "\(text)") }
  }

  @Test(
    "a setting that changes no result is accepted with any value, in a file and in a config",
    arguments: [
      ("loftq_config", ["loftq_bits": 4, "loftq_iter": 1]), ("base_model_name_or_path", "somebody/else"), ("revision", "main"),
      ("inference_mode", true), ("inference_mode", false), ("fan_in_fan_out", true), ("task_type", "CAUSAL_LM"),
      ("task_type", "FEATURE_EXTRACTION"), ("auto_mapping", ["base_model_class": "LlamaForCausalLM"]), ("merge_weights", true),
      ("peft_version", "0.22.0"), ("megatron_core", "other"), ("qalora_group_size", 32), ("eva_config", ["rho": 2.0]),
      ("ensure_weight_tying", true), ("layers_pattern", "layers"), ("layers_pattern", ["h", "layers"]), ("layers_pattern", ""),
      ("modules_to_save", []), ("modules_to_save", nil), ("layers_to_transform", []), ("rank_pattern", nil), ("exclude_modules", nil),
    ] as [(String, JSONValue)])
  func harmless(_ key: String, _ value: JSONValue) throws {
    let saved = try saved()
    #expect(try refusal(saved, key, value) == "")
    #expect(try saved.load(into: try loadTiny("llama-tied")).logits() == saved.model.logits())
    #expect(errorText { _ = try peftConfig(["peft_type": "LORA", key: value] as JSONValue) } == "")
  }

  @Test(
    "an adapter may have begun in any way that leaves the base model as it is",
    arguments: [true, false, nil, "gaussian", "eva", "orthogonal", "mica"] as [JSONValue])
  func starts(_ value: JSONValue) throws {
    let saved = try saved()
    #expect(try refusal(saved, "init_lora_weights", value) == "")
    #expect(try saved.load(into: try loadTiny("llama-tied")).logits() == saved.model.logits())
  }

  @Test(
    "an adapter of a changed base model is refused", arguments: ["pissa", "pissa_niter_16", "olora", "corda", "loftq", "lora_ga", "lora"])
  func changedBase(_ value: String) throws {
    let text = try refusal(try saved(), "init_lora_weights", JSONValue(value))
    #expect(text.contains("init_lora_weights: found \"\(value)\", with which PEFT changes the base model"), "\(text)")
  }

  @Test("a key of no version known is accepted where it is off, and refused without a guess where it is on")
  func unknown() throws {
    let saved = try saved()
    for value in [nil, false, [], [:], ""] as [JSONValue] { #expect(try refusal(saved, "a_setting_of_tomorrow", value) == "") }
    for value in [true, 1, 0, 0.5, ["x"], ["x": 1], "x"] as [JSONValue] {
      let text = try refusal(saved, "a_setting_of_tomorrow", value)
      #expect(text.contains("and no PEFT from 0.2.0 to 0.21.2 has this key") && !text.contains("did you mean"), "\(text)")
    }
    // A person's config is another matter.
    #expect(errorText { _ = try peftConfig(["peft_type": "LORA", "use_rslor": false]) }.contains("did you mean \"use_rslora\"?"))
  }

  @Test("a saved prefix may have come from any network, and belongs to one decoder")
  func prefix() throws {
    let saved = try saved(Self.prefix)
    for (key, value) in [
      ("prefix_projection", true), ("encoder_hidden_size", 24), ("init_weights", "zero"), ("num_transformer_submodules", 1),
      ("token_dim", nil),
    ] as [(String, JSONValue)] { #expect(try refusal(saved, key, value) == "", "\(key)") }
    try saved.edit { $0["num_layers"] = 1 }
    #expect(errorText { _ = try saved.load(into: try loadTiny("llama-tied")) }.contains("num_layers: found 1 (must be the model's 2)"))
    try saved.edit { $0["num_layers"] = nil }
    #expect(try saved.load(into: try loadTiny("llama-tied")).logits() == saved.model.logits())
    #expect(try refusal(saved, "num_transformer_submodules", 2).contains("this setting is not supported yet"))
  }

  @Test("other methods of PEFT are named as such, and a typing error is none of them")
  func methods() throws {
    let saved = try saved()
    let text = try refusal(saved, "peft_type", "VERA")
    #expect(
      text.contains(
        "\"VERA\" is a method of PEFT that is not supported yet (must be one of LORA, PREFIX_TUNING, PROMPT_TUNING, IA3, LN_TUNING, BITFIT)"
      ),
      "\(text)")
    #expect(
      errorText { _ = try peftConfig(["peft_type": "OFT", "r": 4]) }.contains(
        "(must be one of LORA, PREFIX_TUNING, PROMPT_TUNING, ADAPTER, IA3, LN_TUNING, BITFIT, FULL)"))
    #expect(try refusal(saved, "peft_type", "FULL").contains("must be one of LORA, PREFIX_TUNING"))
  }

  @Test("only pickled weights are refused by name")
  func pickled() throws {
    let directory = try TemporaryDirectory()
    try directory.write("adapter_config.json", #"{"peft_type": "LORA"}"#)
    try directory.write("adapter_model.bin", "PK")
    let text = errorText { _ = try AdapterDirectory(directory.path) }
    #expect(text.contains("holds only pickled weights (\"adapter_model.bin\")") && text.contains("safe_serialization=True"), "\(text)")
  }
}

import FileFormats

/// Judges the keys of HF PEFT that a method of ours does not read: which change nothing, which stand for a feature that is missing.
enum PEFTKeys {
  /// Keys that say who wrote a file and for which model, or how values came about that the file holds: they change no result.
  private static let harmless: Set<String> = [
    "auto_mapping", "base_model_name_or_path", "corda_config", "ensure_weight_tying", "eva_config", "inference_mode", "loftq_config",
    "lora_ga_config", "megatron_core", "merge_weights", "peft_version", "qalora_group_size", "revision", "runtime_config",
    // PEFT takes it from the layer's type, whatever the file says.
    "fan_in_fan_out",
    // The model's shape. With another one the tensor has another shape, or `num_layers` differs, which is read.
    "num_attention_heads", "num_layers", "token_dim",
    // Of a saved prefix: the file holds what the network produced.
    "encoder_hidden_size", "init_weights", "prefix_projection",
  ]

  /// What a key asks for where it is on.
  private static let features: [String: String] = [
    "alora_invocation_tokens": "activated LoRA", "arrow_config": "Arrow routing", "enable_lora": "LoRA on parts of a fused layer",
    "kasa_config": "KaSA", "layer_replication": "layer replication", "lora_bias": "a bias beside lora_B",
    "megatron_config": "LoRA on Megatron's layers", "modules_to_save": "training whole modules beside the adapter",
    "monteclora_config": "MonteCLoRA", "tokenizer_kwargs": "settings of a tokenizer",
    "tokenizer_name_or_path": "another tokenizer than the model's", "target_parameters": "LoRA on parameters that are not linear layers",
    "trainable_token_indices": "training single tokens", "use_bdlora": "BD-LoRA", "use_qalora": "QA-LoRA",
    "velora_config": "VeLoRA",
  ]

  /// The task of a model with a head over labels, and what PEFT calls such heads, which it trains and saves.
  static let classification = "SEQ_CLS"
  static let heads = ["classifier", "score"]

  /// Other tasks whose models end in a head.
  private static let headTasks = ["TOKEN_CLS", "QUESTION_ANS"]
  private static let tasks = ["CAUSAL_LM", "FEATURE_EXTRACTION", "SEQ_2_SEQ_LM"]

  /// Notes a problem for each key that nobody has read and that is not harmless.
  ///
  /// - Parameters:
  ///   - table: the keys of the method's config in PEFT's versions.
  ///   - isSaved: whether a program wrote the file. A person's unknown key is a typing error; a program's is a setting of another
  ///     version, which changes nothing where it is off.
  static func judgeRest(of reader: ObjectReader, _ table: [String: PEFTDefaults.Key], isSaved: Bool) {
    for member in reader.unreadMembers {
      let (key, value) = (member.key, member.value)
      if let known = table[key] {
        reader.ignore(key)
        if isSaved, key == "task_type", value.string == classification { continue }
        // The head of the model's own, which is trained and saved with any method.
        if isSaved, key == "modules_to_save", let names = value.array, names.allSatisfy({ heads.contains($0.string ?? "") }) { continue }
        judge(key, value, known, reader)
      } else if isSaved {
        reader.ignore(key)
        if value.isOff { continue }
        let (first, last) = PEFTDefaults.versions
        reader.problem(
          key,
          "found \(value.summary), and no PEFT from \(first) to \(last) has this key, so what it changes is unknown (must be null or false)"
        )
      }
    }
  }

  private static func judge(_ key: String, _ value: JSONValue, _ known: PEFTDefaults.Key, _ reader: ObjectReader) {
    if key == "task_type" { return judgeTask(value, reader) }
    if key == "num_transformer_submodules", value.integer == 1 { return }
    if harmless.contains(key) || value.isOff || known.defaults.contains(value) { return }
    let isCurrent = known.last == PEFTDefaults.versions.last
    let versions = "PEFT \(known.first)" + (isCurrent ? " and later" : known.first == known.last ? "" : " to \(known.last)")
    let feature = features[key].map { "\($0) is not supported yet" } ?? "this setting is not supported yet"
    reader.problem(key, "found \(value.summary): \(feature) (\(versions); must be \(offText(known)))")
  }

  private static func judgeTask(_ value: JSONValue, _ reader: ObjectReader) {
    guard !value.isNull, !tasks.contains(where: { value.string == $0 }) else { return }
    let isHead = headTasks.contains { value.string == $0 }
    let isClassification = value.string == classification
    let hint =
      isClassification
      ? ": the section task of the config says so, {\"type\": \"sequence_classification\"}"
      : isHead ? ": a model with a head for this task is not supported yet" : ""
    reader.problem("task_type", "found \(value.summary)\(hint) (must be CAUSAL_LM or null)")
  }

  private static func offText(_ known: PEFTDefaults.Key) -> String { known.defaults.last?.serialized() ?? "null" }
}

extension JSONValue {
  /// Null, false or empty: the setting is not in use.
  var isOff: Bool { isNull || bool == false || array?.isEmpty == true || object?.isEmpty == true || string?.isEmpty == true }
}

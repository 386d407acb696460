import FileFormats

/// The language model in a config.json of a model that sees images, too: its settings, and what its files call its weights.
///
/// Only the language model is loaded; what turns images into vectors is left out, with a note.
struct WrappedConfiguration {
  /// The language model's own config.json.
  let text: JSONObject
  /// What is left out, for the user.
  let note: String

  /// The kinds of such models: the language model's type where `text_config` does not say it, and what its config class takes for missing keys.
  private static let kinds: [String: (modelType: String, className: String, defaults: JSONObject)] = [
    "gemma3": (
      "gemma3_text", "Gemma3ForCausalLM",
      [
        "vocab_size": 262_208, "hidden_size": 2304, "intermediate_size": 9216, "num_hidden_layers": 26, "num_attention_heads": 8,
        "num_key_value_heads": 4, "head_dim": 256, "max_position_embeddings": 131_072, "rms_norm_eps": 1e-6, "tie_word_embeddings": true,
      ]
    ),
    "mistral3": (
      "mistral", "MistralForCausalLM",
      [
        "vocab_size": 131_072, "hidden_size": 5120, "intermediate_size": 32768, "num_hidden_layers": 40, "num_attention_heads": 32,
        "num_key_value_heads": 8, "head_dim": 128, "max_position_embeddings": 131_072, "rms_norm_eps": 1e-5, "rope_theta": 1e9,
        "sliding_window": JSONValue(.null),
      ]
    ),
  ]

  /// In front of the language model's names: as transformers 5 writes them, and as transformers 4 did.
  static let prefixes = ["model.language_model.", "language_model.model."]
  /// The output layer's name then.
  static let oldHead = "language_model.lm_head.weight"

  /// Whether a tensor belongs to what is left out.
  static func isLeftOut(_ name: String) -> Bool {
    ["vision_tower.", "multi_modal_projector.", "model.vision_tower.", "model.multi_modal_projector."].contains(where: name.hasPrefix)
  }

  /// Nil where the config.json is that of a language model alone.
  init?(_ value: JSONValue, file: String) {
    guard let type = value["model_type"]?.string, let kind = Self.kinds[type], let inner = value["text_config"]?.object else { return nil }
    var text = inner
    if text["model_type"] == nil { text["model_type"] = JSONValue(kind.modelType) }
    let isUsual = text["model_type"]?.string == kind.modelType
    for member in kind.defaults.members where isUsual && text[member.key] == nil { text[member.key] = member.value }
    let modelType = text["model_type"]?.string ?? ""
    let family = Families.of(modelType)
    text["architectures"] = JSONValue([isUsual ? kind.className : "\(family?.className(modelType) ?? "")ForCausalLM"])
    // The class around the language model caps no logits, whatever the language model's settings say.
    if text["final_logit_softcapping"] != nil { text["final_logit_softcapping"] = JSONValue(.null) }
    if let tied = value["tie_word_embeddings"], text["tie_word_embeddings"] == nil || !isUsual { text["tie_word_embeddings"] = tied }
    for key in ["quantization_config", "torch_dtype", "dtype"] where text[key] == nil { text[key] = value[key] }
    self.text = text
    note =
      "\(file) describes a model that sees images (\(type)); only its language model (\(modelType)) is loaded, its other parts are left out"
  }
}

import FileFormats

extension LlamaConfig {
  /// Model types that share this architecture.
  static let modelTypes = ["llama", "mistral", "qwen2"]

  /// Reads a Hugging Face config.json, as transformers 4 and 5 write it.
  ///
  /// A missing key has the default that transformers has for the family; keys that the family does not read are left alone, as there.
  init(reading reader: ObjectReader) {
    reader.ignoreUnknownKeys()
    modelType = reader.string("model_type", oneOf: Self.modelTypes)
    let sizes = 1...(1 << 24)
    hiddenSize = reader.int("hidden_size", in: sizes)
    intermediateSize = reader.int("intermediate_size", in: sizes)
    numHiddenLayers = reader.int("num_hidden_layers", in: 1...4096)
    numAttentionHeads = reader.int("num_attention_heads", in: 1...65536)
    let keyHeads = reader.value("num_key_value_heads") == nil ? Self.defaultKeyHeads[modelType] : nil
    numKeyValueHeads = keyHeads ?? reader.optionalInt("num_key_value_heads", in: 1...65536) ?? numAttentionHeads
    headDim = reader.optionalInt("head_dim", in: 1...65536) ?? max(1, hiddenSize / numAttentionHeads)
    vocabularySize = reader.int("vocab_size", in: sizes)
    rmsNormEpsilon = reader.double("rms_norm_eps", default: 1e-6, in: 0...1)
    maxPositions = reader.int("max_position_embeddings", in: sizes)
    tiesWordEmbeddings = reader.bool("tie_word_embeddings", default: false)
    // Qwen2's biases are part of the family, and Mistral has none; only Llama's are a setting.
    let attentionBias = modelType == "llama" && reader.bool("attention_bias", default: false)
    queryKeyValueBias = modelType == "qwen2" || attentionBias
    outputBias = attentionBias
    mlpBias = modelType == "llama" && reader.bool("mlp_bias", default: false)
    initializerRange = reader.double("initializer_range", default: 0.02, in: 0...10)
    slidingWindow = Self.slidingWindow(reader, modelType, layers: numHiddenLayers)
    // transformers knows the function by both names.
    _ = reader.string("hidden_act", default: "silu", oneOf: ["silu", "swish"])
    let rope = LlamaRopeReader(reader, maxPositions: maxPositions).read()
    (ropeTheta, assumesRopeTheta) = (rope.theta ?? Self.defaultRopeTheta, rope.theta == nil)
    ropeScaling = rope.scaling
    if numAttentionHeads % numKeyValueHeads != 0 {
      reader.problem("num_key_value_heads", "found \(numKeyValueHeads) (must divide num_attention_heads \(numAttentionHeads))")
    }
    if !reader.has("head_dim"), hiddenSize % numAttentionHeads != 0 {
      reader.problem("num_attention_heads", "found \(numAttentionHeads) (must divide hidden_size \(hiddenSize) where no head_dim is given)")
    } else if headDim % 2 != 0 {
      reader.problem("head_dim", "found \(headDim) (must be even for rotary embeddings)")
    }
  }

  /// Key heads where `num_key_value_heads` is missing; as many as query heads in other families.
  private static let defaultKeyHeads = ["mistral": 8, "qwen2": 32]

  /// The window, where some layer uses it. Mistral and Qwen2 have one of 4096 where the key is missing; Qwen2 uses it only if told to, in
  /// the layers from `max_window_layers` on or those that `layer_types` names.
  private static func slidingWindow(_ reader: ObjectReader, _ modelType: String, layers: Int) -> Int? {
    let range = 1...(1 << 30)
    let window = reader.value("sliding_window") == nil && modelType != "llama" ? 4096 : reader.optionalInt("sliding_window", in: range)
    guard modelType == "qwen2" else { return window }
    let isUsed = reader.bool("use_sliding_window", default: false)
    let first = reader.int("max_window_layers", default: 28, in: 0...)
    let hasWindow = reader.optionalStrings("layer_types")?.contains("sliding_attention") ?? (first < layers)
    return isUsed && hasWindow ? window : nil
  }

  /// A config.json that transformers 4.43 and later read.
  ///
  /// Per-frequency factors that it has no words for (``RopeScaling/expressible(headDim:theta:)``) are missing; who writes it must refuse them.
  var json: JSONObject {
    let architectures = ["llama": "LlamaForCausalLM", "mistral": "MistralForCausalLM", "qwen2": "Qwen2ForCausalLM"]
    var object = JSONObject()
    object["architectures"] = JSONValue([architectures[modelType] ?? "LlamaForCausalLM"])
    object["model_type"] = JSONValue(modelType)
    object["hidden_size"] = JSONValue(hiddenSize)
    object["intermediate_size"] = JSONValue(intermediateSize)
    object["num_hidden_layers"] = JSONValue(numHiddenLayers)
    object["num_attention_heads"] = JSONValue(numAttentionHeads)
    object["num_key_value_heads"] = JSONValue(numKeyValueHeads)
    object["head_dim"] = JSONValue(headDim)
    object["hidden_act"] = "silu"
    object["vocab_size"] = JSONValue(vocabularySize)
    object["rms_norm_eps"] = JSONValue(rmsNormEpsilon)
    object["max_position_embeddings"] = JSONValue(maxPositions)
    object["tie_word_embeddings"] = JSONValue(tiesWordEmbeddings)
    object["initializer_range"] = JSONValue(initializerRange)
    object["rope_theta"] = JSONValue(ropeTheta)
    if modelType != "qwen2" {
      object["attention_bias"] = JSONValue(outputBias)
      object["mlp_bias"] = JSONValue(mlpBias)
    }
    if let slidingWindow { object["sliding_window"] = JSONValue(slidingWindow) }
    switch ropeScaling.expressible(headDim: headDim, theta: ropeTheta) {
    case .some(.none), .factors, nil: break
    case .linear(let factor): object["rope_scaling"] = ["rope_type": "linear", "factor": JSONValue(factor)]
    case .llama3(let factor, let low, let high, let original):
      object["rope_scaling"] = [
        "rope_type": "llama3", "factor": JSONValue(factor), "low_freq_factor": JSONValue(low), "high_freq_factor": JSONValue(high),
        "original_max_position_embeddings": JSONValue(original),
      ]
    }
    object["torch_dtype"] = "float32"
    return object
  }

  /// A config.json that names the base of the rotary frequencies, wherever it may stand.
  static func stating(ropeTheta: Double, in json: JSONObject) -> JSONObject {
    var json = json
    json["rope_theta"] = JSONValue(ropeTheta)
    for key in ["rope_parameters", "rope_scaling"] {
      guard var rope = json[key]?.object, rope["rope_theta"] != nil || key == "rope_parameters" else { continue }
      rope["rope_theta"] = JSONValue(ropeTheta)
      json[key] = JSONValue(rope)
    }
    return json
  }
}

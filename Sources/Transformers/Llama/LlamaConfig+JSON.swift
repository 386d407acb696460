import FileFormats

extension LlamaConfig {
  /// Model types that share this architecture.
  static let modelTypes = ["llama", "mistral", "qwen2"]

  /// Reads a Hugging Face config.json, as transformers 4 and 5 write it.
  init(reading reader: ObjectReader) {
    reader.ignoreUnknownKeys()
    modelType = reader.string("model_type", oneOf: Self.modelTypes)
    let sizes = 1...(1 << 24)
    hiddenSize = reader.int("hidden_size", in: sizes)
    intermediateSize = reader.int("intermediate_size", in: sizes)
    numHiddenLayers = reader.int("num_hidden_layers", in: 1...4096)
    numAttentionHeads = reader.int("num_attention_heads", in: 1...65536)
    numKeyValueHeads = reader.optionalInt("num_key_value_heads", in: 1...65536) ?? numAttentionHeads
    headDim = reader.optionalInt("head_dim", in: 1...65536) ?? max(1, hiddenSize / numAttentionHeads)
    vocabularySize = reader.int("vocab_size", in: sizes)
    rmsNormEpsilon = reader.double("rms_norm_eps", default: 1e-6, in: 0...1)
    maxPositions = reader.int("max_position_embeddings", in: sizes)
    tiesWordEmbeddings = reader.bool("tie_word_embeddings", default: false)
    let attentionBias = reader.bool("attention_bias", default: false)
    queryKeyValueBias = modelType == "qwen2" || attentionBias
    outputBias = modelType != "qwen2" && attentionBias
    mlpBias = reader.bool("mlp_bias", default: false)
    initializerRange = reader.double("initializer_range", default: 0.02, in: 0...10)
    let usesWindow = modelType == "qwen2" ? reader.bool("use_sliding_window", default: false) : true
    slidingWindow = usesWindow ? reader.optionalInt("sliding_window", in: 1...(1 << 30)) : nil
    _ = reader.string("hidden_act", default: "silu", oneOf: ["silu"])
    (ropeTheta, ropeScaling) = Self.rope(reader)
    if numAttentionHeads % numKeyValueHeads != 0 {
      reader.problem("num_key_value_heads", "found \(numKeyValueHeads) (must divide num_attention_heads \(numAttentionHeads))")
    }
    if !reader.has("head_dim"), hiddenSize % numAttentionHeads != 0 {
      reader.problem("num_attention_heads", "found \(numAttentionHeads) (must divide hidden_size \(hiddenSize) where no head_dim is given)")
    } else if headDim % 2 != 0 {
      reader.problem("head_dim", "found \(headDim) (must be even for rotary embeddings)")
    }
  }

  /// transformers 5 has everything under `rope_parameters`; transformers 4 has `rope_theta` beside `rope_scaling`.
  private static func rope(_ reader: ObjectReader) -> (theta: Double, scaling: RopeScaling) {
    let parameters = reader.optionalObject("rope_parameters")
    let scaling = parameters ?? reader.optionalObject("rope_scaling")
    parameters?.ignoreUnknownKeys()
    scaling?.ignoreUnknownKeys()
    let base = 1.0...1e12
    guard let theta = parameters?.optionalDouble("rope_theta", in: base) ?? reader.optionalDouble("rope_theta", in: base) else {
      reader.problem("rope_theta", "missing (the base of the rotary embedding; it is never guessed)")
      return (1, .none)
    }
    guard let scaling else { return (theta, .none) }
    let type =
      scaling.optionalString("rope_type", oneOf: ["default", "linear", "llama3"])
      ?? scaling.optionalString("type", oneOf: ["default", "linear", "llama3"]) ?? "default"
    let factors = 1e-3...1e6
    switch type {
    case "linear": return (theta, .linear(factor: scaling.double("factor", in: factors)))
    case "llama3":
      return (
        theta,
        .llama3(
          factor: scaling.double("factor", in: factors), lowFrequencyFactor: scaling.double("low_freq_factor", in: factors),
          highFrequencyFactor: scaling.double("high_freq_factor", in: factors),
          originalMaxPositions: scaling.int("original_max_position_embeddings", in: 1...(1 << 30)))
      )
    default: return (theta, .none)
    }
  }

  /// A config.json that transformers 4.43 and later read.
  ///
  /// - Throws: nothing; per-frequency factors, which only GGUF files have, are left to the caller to refuse.
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
    switch ropeScaling {
    case .none, .factors: break
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
}

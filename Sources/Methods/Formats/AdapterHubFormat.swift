import FileFormats
import Transformers

/// The `adapter_config.json` of adapter-hub's `adapters` package, for bottleneck adapters.
struct AdapterHubFormat: KeptAdapterFormat {
  let weightsFile = "adapter.safetensors"
  let metadata: [(key: String, value: String)] = []

  func recognises(_ json: JSONValue) -> Bool { json["peft_type"] == nil && json["config"] != nil }

  func canExpress(_ method: any Method) -> Bool { method is BottleneckConfig }

  func baseModelName(_ json: JSONValue) -> String? { json["model_name"]?.string }

  func fileName(of name: String) -> String { name }

  /// Settings of adapter-hub that change the computation and that we do not have, with the value that leaves them off.
  private static let fixed: [(key: String, value: JSONValue)] = [
    ("adapter_residual_before_ln", false), ("cross_adapter", false), ("dropout", 0.0), ("inv_adapter", nil), ("leave_out", []),
    ("ln_after", false), ("ln_before", false), ("phm_layer", false), ("residual_before_ln", true), ("stochastic_depth", 0.0),
    ("use_gating", false), ("output_adapter", true),
  ]

  /// Settings that matter only beside those above.
  private static let unused: [(key: String, value: JSONValue)] = [
    ("factorized_phm_W", true), ("factorized_phm_rule", false), ("hypercomplex_nonlinearity", "glorot-uniform"),
    ("init_weights_seed", nil), ("inv_adapter_reduction_factor", nil), ("learn_phm", true), ("phm_bias", true), ("phm_c_init", "normal"),
    ("phm_dim", 4), ("phm_init_range", 0.0001), ("phm_rank", 1), ("shared_W_phm", false), ("shared_phm_rule", true),
    ("original_ln_after", true),
  ]

  /// Decodes a whole `adapter_config.json`.
  func method(reading reader: ObjectReader) throws(Diagnostic) -> any Method {
    reader.ignoreUnknownKeys()
    let inner = reader.object("config")
    for (key, value) in Self.fixed {
      if let found = inner.value(key), found != value {
        inner.problem(key, "found \(found.summary) (must be \(value.summary): not supported)")
      }
    }
    for (key, _) in Self.unused { inner.ignore(key) }
    let hasAttentionAdapter = inner.bool("mh_adapter")
    let isParallel = inner.bool("is_parallel", default: false)
    let type: BottleneckConfig.AdapterType = isParallel ? .parallel : hasAttentionAdapter ? .houlsby : .pfeiffer
    if isParallel && hasAttentionAdapter { inner.problem("mh_adapter", "found true with is_parallel (must be false: not supported)") }
    let before = inner.bool("original_ln_before", default: false)
    if type == .houlsby && before { inner.problem("original_ln_before", "found true with mh_adapter (must be false: not supported)") }
    if type == .pfeiffer && !before { inner.problem("original_ln_before", "found false without mh_adapter (must be true: not supported)") }
    let config = BottleneckConfig(reading: inner, type: type)
    // A setting of another version of adapter-hub changes nothing where it is off.
    for member in inner.unreadMembers {
      inner.ignore(member.key)
      if !member.value.isOff { inner.problem(member.key, "found \(member.value.summary): this setting of adapter-hub is not supported") }
    }
    try reader.finish()
    return config
  }

  /// What `adapters` reads back.
  func settings(_ method: any Method, of model: FineTunedModel, baseModelName: String) -> JSONObject {
    guard let config = method as? BottleneckConfig else { preconditionFailure("\(type(of: method).peftType) is not a bottleneck adapter") }
    var inner = JSONObject()
    for (key, value) in Self.fixed + Self.unused { inner[key] = value }
    inner["mh_adapter"] = JSONValue(config.adapterType == .houlsby)
    inner["is_parallel"] = JSONValue(config.adapterType == .parallel)
    inner["original_ln_before"] = JSONValue(config.adapterType == .pfeiffer)
    inner["non_linearity"] = JSONValue(config.nonLinearityName)
    inner["init_weights"] = JSONValue(config.initialization.rawValue)
    inner["scaling"] = config.scaling.json
    let hidden = model.model.shape.hiddenSize
    inner["reduction_factor"] = JSONValue(
      config.bottleneckSize.map { BottleneckConfig.reductionFactor(hiddenSize: hidden, bottleneck: $0) } ?? config.reductionFactor)
    let classes = [
      "llama": "LlamaForCausalLM", "mistral": "MistralForCausalLM", "qwen2": "Qwen2ForCausalLM", "gpt2": "GPT2LMHeadModel",
    ]
    var json = JSONObject()
    json["config"] = JSONValue(inner)
    json["hidden_size"] = JSONValue(hidden)
    json["model_class"] = classes[model.model.shape.modelType].map { JSONValue($0) } ?? nil
    json["model_name"] = JSONValue(baseModelName)
    json["model_type"] = JSONValue(model.model.shape.modelType)
    json["name"] = JSONValue(BottleneckConfig.adapterName)
    json["version"] = "adapters.1.3.0"
    return json
  }
}

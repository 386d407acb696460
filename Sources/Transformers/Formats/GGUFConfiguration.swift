import FileFormats
import Tensors

/// The metadata of a GGUF file in the words of a config.json.
struct GGUFConfiguration {
  /// Name of the tensor with a divisor for every rotary frequency.
  static let frequencyFactors = "rope_freqs.weight"
  /// Values of `general.architecture` that are read.
  static let architectures = ["llama", "qwen2", "qwen3"]

  /// A config.json that transformers 4.43 and later read; per-frequency factors that it has no words for are missing.
  let json: JSONObject
  /// How the rotary frequencies are stretched, as the file has it.
  let scaling: RopeScaling
  /// Whether the file does not say the base of the rotary frequencies.
  let assumesRopeTheta: Bool
  /// Whether ``json`` says all there is to the scaling.
  let isExpressible: Bool
  /// `general.architecture`, and the channels of a head.
  let architecture: String, headDim: Int

  /// Reads the metadata, with the defaults of llama.cpp.
  ///
  /// - Parameters:
  ///   - factors: the values of ``frequencyFactors``, where the file has that tensor.
  ///   - ropeTheta: base of the rotary frequencies, instead of the file's own.
  init(_ file: GGUFFile, frequencyFactors factors: [Float]?, ropeTheta: Double?) throws(Diagnostic) {
    try file.requireModel()
    let metadata = file.metadata
    let architecture = try metadata.string("general.architecture")
    guard Self.architectures.contains(architecture) else {
      let known = Self.architectures.map(quoted).joined(separator: ", ")
      throw .rejected(file.path, at: "general.architecture", "found \(quoted(architecture)) (must be one of \(known) for a GGUF file)")
    }
    try GGUFArchitectureKeys.check(metadata, architecture)
    func integer(_ key: String, _ range: ClosedRange<Int>) throws(Diagnostic) -> Int {
      try metadata.integer("\(architecture).\(key)", in: range)
    }
    let sizes = 1...(1 << 24)
    let hiddenSize = try integer("embedding_length", sizes)
    let inner = try integer("feed_forward_length", sizes)
    let layers = try integer("block_count", 1...4096)
    let heads = try integer("attention.head_count", 1...65536)
    let keyHeads = try metadata.optionalInteger("\(architecture).attention.head_count_kv", in: 1...65536) ?? heads
    let headDim = try metadata.optionalInteger("\(architecture).attention.key_length", in: 2...65536) ?? hiddenSize / heads
    let positions = try integer("context_length", sizes)
    let epsilon = try metadata.double("\(architecture).attention.layer_norm_rms_epsilon")
    let statedTheta = try metadata.optionalDouble("\(architecture).rope.freq_base")
    if let statedTheta, !RopeSettings.thetas.contains(statedTheta) {
      throw .rejected(file.path, at: "\(architecture).rope.freq_base", "found \(statedTheta) (must be from 1 to 1e12)")
    }
    let theta = ropeTheta ?? statedTheta ?? RopeSettings.defaultTheta
    assumesRopeTheta = statedTheta == nil
    guard let embedding = file["token_embd.weight"], embedding.shape.count == 2 else {
      throw .rejected(file.path, at: "token_embd.weight", "missing (must be a matrix)")
    }
    let window = try metadata.optionalInteger("\(architecture).attention.sliding_window", in: 1...(1 << 30))
    guard heads % keyHeads == 0, headDim > 0, headDim % 2 == 0 else {
      throw .rejected(
        file.path, at: "\(architecture).attention.head_count",
        "found \(heads) heads of \(headDim) on \(keyHeads) key heads (must divide, with an even size)")
    }
    for (key, meaning) in [("rope.dimension_count", "less is not supported"), ("attention.value_length", "other values are not supported")]
    {
      let key = "\(architecture).\(key)"
      if let size = try metadata.optionalInteger(key, in: 0...65536), size != headDim {
        throw .rejected(file.path, at: key, "found \(size) (must be \(headDim), the size of a head; \(meaning))")
      }
    }
    if let factors, factors.count != headDim / 2 || !factors.allSatisfy({ $0 > 0 }) {
      throw .rejected(file.path, at: Self.frequencyFactors, "found \(factors.count) factors (must be \(headDim / 2) numbers above 0)")
    }
    let scaling = try Self.scaling(metadata, architecture, factors)
    let expressible = scaling.expressible(headDim: headDim, theta: theta)
    (self.scaling, self.architecture, self.headDim, isExpressible) = (scaling, architecture, headDim, expressible != nil)

    var json = JSONObject()
    let modelType = try Self.modelType(architecture, file, window: window)
    json["architectures"] = JSONValue([LlamaFamily().className(modelType) + "ForCausalLM"])
    json["model_type"] = JSONValue(modelType)
    json["hidden_size"] = JSONValue(hiddenSize)
    json["intermediate_size"] = JSONValue(inner)
    json["num_hidden_layers"] = JSONValue(layers)
    json["num_attention_heads"] = JSONValue(heads)
    json["num_key_value_heads"] = JSONValue(keyHeads)
    json["head_dim"] = JSONValue(headDim)
    json["hidden_act"] = "silu"
    json["vocab_size"] = JSONValue(embedding.shape[0])
    json["rms_norm_eps"] = JSONValue(epsilon)
    json["max_position_embeddings"] = JSONValue(positions)
    json["tie_word_embeddings"] = JSONValue(file["output.weight"] == nil)
    json["initializer_range"] = 0.02
    json["rope_theta"] = JSONValue(theta)
    if ["llama", "qwen3"].contains(modelType) { json["attention_bias"] = JSONValue(file["blk.0.attn_output.bias"] != nil) }
    if modelType == "llama" { json["mlp_bias"] = JSONValue(file["blk.0.ffn_up.bias"] != nil) }
    if let window {
      json["sliding_window"] = JSONValue(window)
      if modelType.hasPrefix("qwen") {
        json["use_sliding_window"] = true
        json["max_window_layers"] = 0
      }
    }
    switch expressible {
    case .some(.none), .factors, nil: break
    case .linear(let factor): json["rope_scaling"] = ["rope_type": "linear", "factor": JSONValue(factor)]
    case .llama3(let factor, let low, let high, let original):
      json["rope_scaling"] = [
        "rope_type": "llama3", "factor": JSONValue(factor), "low_freq_factor": JSONValue(low), "high_freq_factor": JSONValue(high),
        "original_max_position_embeddings": JSONValue(original),
      ]
    }
    json["torch_dtype"] = "float32"
    self.json = json
  }

  /// What Hugging Face calls the model. llama.cpp has Llama, Mistral and their kin under one name, and computes what it finds.
  private static func modelType(_ architecture: String, _ file: GGUFFile, window: Int?) throws(Diagnostic) -> String {
    guard architecture == "llama" else { return architecture }
    let hasOtherBias = file["blk.0.attn_output.bias"] != nil || file["blk.0.ffn_up.bias"] != nil
    // Biases at query, key and value alone are Qwen2's, a window without biases is Mistral's.
    if file["blk.0.attn_q.bias"] != nil, !hasOtherBias { return "qwen2" }
    guard let window else { return architecture }
    if !hasOtherBias { return "mistral" }
    throw .rejected(
      file.path, at: "llama.attention.sliding_window", "found \(window) beside biases (a window is supported in models without them)")
  }

  /// The model that the file describes, its frequencies those of the file.
  ///
  /// - Parameter labels: of a head for classification.
  func model(_ file: String, labels: [String]? = nil) throws(Diagnostic) -> Architecture {
    var model = try Architecture(JSONValue(json), file: file, labels: labels)
    model.stretch(by: scaling)
    return model
  }

  /// The scaling that the keys and the factors of the frequencies give together.
  ///
  /// As llama.cpp reads it: a factor without a type is linear, `rope.scale_linear` is the factor's old name, and 0 means none.
  private static func scaling(
    _ metadata: GGUFMetadata, _ architecture: String, _ frequencyFactors: [Float]?
  ) throws(Diagnostic) -> RopeScaling {
    let typeKey = "\(architecture).rope.scaling.type"
    let type = try metadata.optionalString(typeKey) ?? "linear"
    guard ["none", "linear"].contains(type) else {
      throw .rejected(metadata.file, at: typeKey, "found \(quoted(type)) (must be \"none\" or \"linear\")")
    }
    var factor = 1.0
    for key in ["rope.scaling.factor", "rope.scale_linear"] {
      let key = "\(architecture).\(key)"
      guard let value = try metadata.optionalDouble(key) else { continue }
      guard value == 0 || (1e-3...1e6).contains(value) else {
        throw .rejected(metadata.file, at: key, "found \(value) (must be 0, for no scaling, or from 0.001 to 1000000)")
      }
      factor = value == 0 || type == "none" ? 1 : value
      break
    }
    if let frequencyFactors { return .factors(frequencyFactors.map { $0 * Float(factor) }) }
    return factor == 1 ? .none : .linear(factor: factor)
  }
}

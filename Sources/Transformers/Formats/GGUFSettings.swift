import FileFormats

/// The settings of a GGUF file that an architecture reads for itself.
struct GGUFSettings {
  let file: GGUFFile
  let architecture: String
  let hiddenSize: Int, layers: Int, heads: Int, headDim: Int, positions: Int

  private func key(_ name: String) -> String { "\(architecture).\(name)" }

  func has(_ tensor: String) -> Bool { file[tensor] != nil }

  func double(_ name: String) throws(Diagnostic) -> Double? { try file.metadata.optionalDouble(key(name)) }

  func bool(_ name: String) throws(Diagnostic) -> Bool? { try file.metadata.optionalBool(key(name)) }

  /// The window, where the layers have one; some converters write 0 for none.
  func window() throws(Diagnostic) -> Int? {
    let found = try file.metadata.optionalInteger(key("attention.sliding_window"), in: 0...(1 << 30)) ?? 0
    return found == 0 ? nil : found
  }

  /// The positions that a model was first trained with.
  func originalPositions() throws(Diagnostic) -> Int {
    try file.metadata.optionalInteger(key("rope.scaling.original_context_length"), in: 1...(1 << 30)) ?? positions
  }

  /// Hugging Face's `layer_types`: all layers but each so manieth have a window, unless the file says otherwise.
  func layerTypes(period: Int) throws(Diagnostic) -> JSONValue {
    let name = key("attention.sliding_window_pattern")
    let isSliding: [Bool]
    switch file.metadata[name] {
    case nil: isSliding = (0..<layers).map { ($0 + 1) % period != 0 }
    case .bools(let found)? where found.count == layers: isSliding = found
    case .integers(let found)? where found.count == layers: isSliding = found.map { $0 != 0 }
    default:
      let period = try file.metadata.integer(name, in: 1...4096)
      isSliding = (0..<layers).map { ($0 + 1) % period != 0 }
    }
    return JSONValue(isSliding.map { $0 ? "sliding_attention" : "full_attention" })
  }

  /// The rotary settings by kind of layer, of which those without a window have the file's scaling.
  func ropeByKind(_ json: inout JSONObject, slidingTheta: Double) throws(Diagnostic) {
    var full = json["rope_scaling"]?.object ?? ["rope_type": "default"]
    full["rope_theta"] = json["rope_theta"]
    let sliding: JSONObject = ["rope_type": "default", "rope_theta": JSONValue(slidingTheta)]
    json["rope_scaling"] = nil
    json["rope_theta"] = nil
    json["rope_parameters"] = ["full_attention": JSONValue(full), "sliding_attention": JSONValue(sliding)]
  }

  func biases(_ json: inout JSONObject, mlp: Bool) throws(Diagnostic) {
    json["attention_bias"] = JSONValue(has("blk.0.attn_output.bias"))
    if mlp { json["mlp_bias"] = JSONValue(has("blk.0.ffn_up.bias")) }
  }

  func qwenWindow(_ json: inout JSONObject) throws(Diagnostic) {
    guard let window = try window() else { return }
    json["sliding_window"] = JSONValue(window)
    json["use_sliding_window"] = true
    json["max_window_layers"] = 0
  }

  /// What Hugging Face calls a Llama. llama.cpp has Llama, Mistral and their kin under one name, and computes what it finds.
  func llamaType(window: Int?) throws(Diagnostic) -> String {
    let hasOtherBias = has("blk.0.attn_output.bias") || has("blk.0.ffn_up.bias")
    // Biases at query, key and value alone are Qwen2's, a window without biases is Mistral's.
    if has("blk.0.attn_q.bias"), !hasOtherBias { return "qwen2" }
    guard let window else { return "llama" }
    if !hasOtherBias { return "mistral" }
    throw .rejected(
      file.path, at: key("attention.sliding_window"), "found \(window) beside biases (a window is supported in models without them)")
  }
}

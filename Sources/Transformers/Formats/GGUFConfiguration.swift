import FileFormats
import Tensors

/// The metadata of a GGUF file in the words of a config.json.
struct GGUFConfiguration {
  /// A config.json that transformers 4.43 and later read; per-frequency factors that it has no words for are missing.
  let json: JSONObject
  /// How the rotary frequencies are stretched, as the file has it.
  let scaling: RopeScaling
  /// Whether the file does not say the base of the rotary frequencies.
  let assumesRopeTheta: Bool
  /// Whether ``json`` says all there is to the scaling.
  let isExpressible: Bool
  let architecture: GGUFArchitecture
  /// Channels of a head, and heads.
  let headDim: Int, heads: Int

  /// Reads the metadata, with the defaults of llama.cpp.
  ///
  /// - Parameters:
  ///   - factors: the values of the tensors of factors, where they are to be looked at.
  ///   - ropeTheta: base of the rotary frequencies, instead of the file's own.
  init(_ file: GGUFFile, _ factors: GGUFRope.Factors, ropeTheta: Double?) throws(Diagnostic) {
    try file.requireModel()
    let metadata = file.metadata
    let name = try metadata.string("general.architecture")
    guard let architecture = GGUFArchitecture.all.first(where: { $0.name == name }) else {
      let known = GGUFArchitecture.names.map(quoted).joined(separator: ", ")
      throw .rejected(file.path, at: "general.architecture", "found \(quoted(name)) (must be one of \(known) for a GGUF file)")
    }
    try GGUFArchitectureKeys.check(metadata, architecture)
    func integer(_ key: String, _ range: ClosedRange<Int>) throws(Diagnostic) -> Int { try metadata.integer("\(name).\(key)", in: range) }
    let sizes = 1...(1 << 24)
    let hiddenSize = try integer("embedding_length", sizes)
    let inner = try integer("feed_forward_length", sizes)
    let layers = try integer("block_count", 1...4096)
    let heads = try integer("attention.head_count", 1...65536)
    let keyHeads = try metadata.optionalInteger("\(name).attention.head_count_kv", in: 1...65536) ?? heads
    let headDim = try metadata.optionalInteger("\(name).attention.key_length", in: 2...65536) ?? hiddenSize / heads
    let positions = try integer("context_length", sizes)
    let epsilon = try metadata.double("\(name).attention.\(architecture.hasLayerNorms ? "layer_norm_epsilon" : "layer_norm_rms_epsilon")")
    let statedTheta = try metadata.optionalDouble("\(name).rope.freq_base")
    if let statedTheta, !RopeSettings.thetas.contains(statedTheta) {
      throw .rejected(file.path, at: "\(name).rope.freq_base", "found \(statedTheta) (must be from 1 to 1e12)")
    }
    let theta = ropeTheta ?? statedTheta ?? RopeSettings.defaultTheta
    guard let embedding = file["token_embd.weight"], embedding.shape.count == 2 else {
      throw .rejected(file.path, at: "token_embd.weight", "missing (must be a matrix)")
    }
    guard heads % keyHeads == 0, headDim > 0, headDim % 2 == 0 else {
      throw .rejected(
        file.path, at: "\(name).attention.head_count",
        "found \(heads) heads of \(headDim) on \(keyHeads) key heads (must divide, with an even size)")
    }
    if let size = try metadata.optionalInteger("\(name).attention.value_length", in: 0...65536), size != headDim {
      throw .rejected(
        file.path, at: "\(name).attention.value_length",
        "found \(size) (must be \(headDim), the size of a head; other values are not supported)")
    }
    let rotated = try Self.rotated(metadata, architecture, headDim)
    let settings = GGUFSettings(
      file: file, architecture: name, hiddenSize: hiddenSize, layers: layers, heads: heads, headDim: headDim, positions: positions)
    let scaling = try GGUFRope(settings, rotated: rotated, factors).scaling()
    let expressible = scaling.expressible(headDim: headDim, theta: theta)

    var json = JSONObject()
    json["model_type"] = JSONValue(architecture.modelType)
    json["hidden_size"] = JSONValue(hiddenSize)
    json["intermediate_size"] = JSONValue(inner)
    json["num_hidden_layers"] = JSONValue(layers)
    json["num_attention_heads"] = JSONValue(heads)
    json["num_key_value_heads"] = JSONValue(keyHeads)
    json["head_dim"] = JSONValue(headDim)
    json["hidden_act"] = "silu"
    json["vocab_size"] = JSONValue(embedding.shape[0])
    for key in architecture.hasLayerNorms ? ["layer_norm_eps", "norm_epsilon"] : ["rms_norm_eps"] { json[key] = JSONValue(epsilon) }
    json["max_position_embeddings"] = JSONValue(positions)
    json["tie_word_embeddings"] = JSONValue(file["output.weight"] == nil)
    json["initializer_range"] = 0.02
    json["rope_theta"] = JSONValue(theta)
    if architecture.turnsPart { json["partial_rotary_factor"] = JSONValue(Self.fraction(rotated, of: headDim)) }
    json["rope_scaling"] = expressible?.words.map { JSONValue($0) }
    try architecture.describe(settings, &json)
    let modelType = json["model_type"]?.string ?? architecture.modelType
    let className = Families.of(modelType)?.className(modelType) ?? ""
    json["architectures"] = JSONValue([modelType == "gpt2" ? "GPT2LMHeadModel" : className + "ForCausalLM"])
    json["torch_dtype"] = "float32"
    self.json = json
    assumesRopeTheta = statedTheta == nil && !architecture.leavesBaseOut
    (self.scaling, self.architecture, self.headDim, self.heads, isExpressible) = (scaling, architecture, headDim, heads, expressible != nil)
  }

  /// The channels of a head that turn.
  private static func rotated(
    _ metadata: GGUFMetadata, _ architecture: GGUFArchitecture, _ headDim: Int
  ) throws(Diagnostic) -> Int {
    let key = "\(architecture.name).rope.dimension_count"
    guard let size = try metadata.optionalInteger(key, in: 0...65536), size != headDim else { return headDim }
    guard architecture.turnsPart, size > 0, size % 2 == 0, size < headDim else {
      throw .rejected(
        metadata.file, at: key,
        architecture.turnsPart
          ? "found \(size) (must be an even number up to \(headDim), the size of a head)"
          : "found \(size) (must be \(headDim), the size of a head; less is not supported)")
    }
    return size
  }

  /// The part of a head that turns, from which rounding down gives the channels again.
  private static func fraction(_ rotated: Int, of headDim: Int) -> Double {
    let fraction = Double(rotated) / Double(headDim)
    return Int(Double(headDim) * fraction) == rotated ? fraction : fraction.nextUp
  }

  /// The model that the file describes, its frequencies those of the file.
  ///
  /// - Parameter labels: of a head for classification.
  func model(_ file: String, labels: [String]? = nil) throws(Diagnostic) -> Architecture {
    var model = try Architecture(JSONValue(json), file: file, labels: labels)
    // A config.json has no words for factors.
    if case .factors = scaling { model.stretch(by: scaling) }
    return model
  }
}

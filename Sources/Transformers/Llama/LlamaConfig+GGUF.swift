import FileFormats

extension LlamaConfig {
  /// Name of the tensor with a divisor for every rotary frequency.
  static let frequencyFactors = "rope_freqs.weight"

  /// Reads the metadata of a GGUF file of llama or qwen2 architecture, with the defaults of llama.cpp.
  ///
  /// - Parameter frequencyFactors: the values of that tensor, where the file has it.
  init(_ file: GGUFFile, frequencyFactors: [Float]?) throws(FileFormatError) {
    try file.requireModel()
    let metadata = file.metadata
    let architecture = try metadata.string("general.architecture")
    guard ["llama", "qwen2"].contains(architecture) else {
      throw .rejected(
        file.path, at: "general.architecture", "found \"\(architecture)\" (must be one of \"llama\", \"qwen2\" for a GGUF file)")
    }
    try GGUFArchitectureKeys.check(metadata, architecture)
    func integer(_ key: String, _ range: ClosedRange<Int>) throws(FileFormatError) -> Int {
      try metadata.integer("\(architecture).\(key)", in: range)
    }
    let sizes = 1...(1 << 24)
    modelType = architecture
    hiddenSize = try integer("embedding_length", sizes)
    intermediateSize = try integer("feed_forward_length", sizes)
    numHiddenLayers = try integer("block_count", 1...4096)
    numAttentionHeads = try integer("attention.head_count", 1...65536)
    numKeyValueHeads = try metadata.optionalInteger("\(architecture).attention.head_count_kv", in: 1...65536) ?? numAttentionHeads
    let dimension = try metadata.optionalInteger("\(architecture).attention.key_length", in: 2...65536)
    headDim = dimension ?? hiddenSize / numAttentionHeads
    maxPositions = try integer("context_length", sizes)
    rmsNormEpsilon = try metadata.double("\(architecture).attention.layer_norm_rms_epsilon")
    let theta = try metadata.optionalDouble("\(architecture).rope.freq_base")
    (ropeTheta, assumesRopeTheta) = (theta ?? Self.defaultRopeTheta, theta == nil)
    guard Self.ropeThetas.contains(ropeTheta) else {
      throw .rejected(file.path, at: "\(architecture).rope.freq_base", "found \(ropeTheta) (must be from 1 to 1e12)")
    }
    guard let embedding = file["token_embd.weight"], embedding.shape.count == 2 else {
      throw .rejected(file.path, at: "token_embd.weight", "missing (must be a matrix)")
    }
    vocabularySize = embedding.shape[0]
    tiesWordEmbeddings = file["output.weight"] == nil
    queryKeyValueBias = file["blk.0.attn_q.bias"] != nil
    outputBias = file["blk.0.attn_output.bias"] != nil
    mlpBias = file["blk.0.ffn_up.bias"] != nil
    initializerRange = 0.02
    slidingWindow = try metadata.optionalInteger("\(architecture).attention.sliding_window", in: 1...(1 << 30))
    ropeScaling = .none
    guard numAttentionHeads % numKeyValueHeads == 0, headDim > 0, headDim % 2 == 0 else {
      throw .rejected(
        file.path, at: "\(architecture).attention.head_count",
        "found \(numAttentionHeads) heads of \(headDim) on \(numKeyValueHeads) key heads (must divide, with an even size)")
    }
    for (key, meaning) in [("rope.dimension_count", "less is not supported"), ("attention.value_length", "other values are not supported")]
    {
      let key = "\(architecture).\(key)"
      if let size = try metadata.optionalInteger(key, in: 0...65536), size != headDim {
        throw .rejected(file.path, at: key, "found \(size) (must be \(headDim), the size of a head; \(meaning))")
      }
    }
    if let factors = frequencyFactors, factors.count != headDim / 2 || !factors.allSatisfy({ $0 > 0 }) {
      throw .rejected(file.path, at: Self.frequencyFactors, "found \(factors.count) factors (must be \(headDim / 2) numbers above 0)")
    }
    ropeScaling = try Self.scaling(metadata, architecture, frequencyFactors)
  }

  /// The scaling that the keys and the factors of the frequencies give together.
  ///
  /// As llama.cpp reads it: a factor without a type is linear, `rope.scale_linear` is the factor's old name, and 0 means none.
  private static func scaling(
    _ metadata: GGUFMetadata, _ architecture: String, _ frequencyFactors: [Float]?
  ) throws(FileFormatError) -> RopeScaling {
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

import FileFormats

extension LlamaConfig {
  /// Reads the metadata of a GGUF file of llama or qwen2 architecture.
  ///
  /// - Parameter frequencyFactors: the file's `rope_freqs.weight`, where it has one.
  init(_ file: GGUFFile, frequencyFactors: [Float]?) throws(FileFormatError) {
    let metadata = file.metadata
    let architecture = try metadata.string("general.architecture")
    guard ["llama", "qwen2"].contains(architecture) else {
      throw .rejected(
        file.path, at: "general.architecture", "found \"\(architecture)\" (must be one of \"llama\", \"qwen2\" for a GGUF file)")
    }
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
    ropeTheta = try metadata.double("\(architecture).rope.freq_base")
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
    if let frequencyFactors {
      ropeScaling = .factors(frequencyFactors)
    } else if let type = try metadata.optionalString("\(architecture).rope.scaling.type"), type != "none" {
      guard type == "linear" else {
        throw .rejected(file.path, at: "\(architecture).rope.scaling.type", "found \"\(type)\" (must be \"none\" or \"linear\")")
      }
      ropeScaling = .linear(factor: try metadata.double("\(architecture).rope.scaling.factor"))
    }
    guard numAttentionHeads % numKeyValueHeads == 0, headDim > 0, headDim % 2 == 0 else {
      throw .rejected(
        file.path, at: "\(architecture).attention.head_count",
        "found \(numAttentionHeads) heads of \(headDim) on \(numKeyValueHeads) key heads (must divide, with an even size)")
    }
    if let rotated = try metadata.optionalInteger("\(architecture).rope.dimension_count", in: 0...65536), rotated != headDim {
      throw .rejected(
        file.path, at: "\(architecture).rope.dimension_count",
        "found \(rotated) (must be \(headDim), the size of a head; less is not supported)")
    }
  }
}

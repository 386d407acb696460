import FileFormats
import Tensors

/// Names and row order of GGUF files of llama and qwen2 architecture.
struct GGUFNames: WeightNames {
  let config: LlamaConfig
  let keepsConv1D = false

  private static let layerNames = [
    "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
  ]

  func fileNames(of name: String) -> [String] {
    switch name {
    case "model.embed_tokens.weight": return ["token_embd.weight"]
    case "model.norm.weight": return ["output_norm.weight"]
    case "lm_head.weight": return ["output.weight"]
    default: break
    }
    let parts = name.split(separator: ".")
    guard parts.count >= 5, parts[0] == "model", parts[1] == "layers", let kind = parts.last,
      let stem = Self.layerNames[parts[3..<parts.count - 1].joined(separator: ".")]
    else { return [name] }
    return ["blk.\(parts[2]).\(stem).\(kind)"]
  }

  /// Files of llama architecture hold the two halves of every query and key head interleaved; whole rows move, so blocks stay packed.
  func rowOrder(of name: String, rows: Int) -> [Int]? {
    guard config.modelType == "llama", name.contains(".q_proj.") || name.contains(".k_proj.") else { return nil }
    let half = config.headDim / 2
    return (0..<rows).map { row in
      let (head, within) = (row / config.headDim, row % config.headDim)
      return head * config.headDim + 2 * (within % half) + within / half
    }
  }

  func isIgnorable(_ name: String) -> Bool { name == "rope_freqs.weight" }
}

extension ModelLoader {
  /// Loads a GGUF file.
  static func loadGGUF(_ path: String, storage: WeightStorage) throws -> LoadedModel {
    let file = try GGUFFile(path)
    let factors = try file["rope_freqs.weight"].map { try $0.loaded(file: path).floats }
    let config = try LlamaConfig(file, frequencyFactors: factors)
    if let factors, factors.count != config.headDim / 2 {
      throw FileFormatError.rejected(path, at: "rope_freqs.weight", "found \(factors.count) factors (must be \(config.headDim / 2))")
    }
    let source = FileParameters(file, storage: storage, names: GGUFNames(config: config))
    let model = try LlamaModel(config, from: source)
    try source.finish()
    return try LoadedModel(model, from: file, configuration: config.json)
  }
}

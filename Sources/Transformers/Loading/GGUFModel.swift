import FileFormats
import Tensors

/// Names and row order of GGUF files of llama's architecture and its kin.
struct GGUFNames: WeightNames {
  /// `general.architecture`, and the channels of a head.
  let architecture: String, headDim: Int
  /// Whether the model has another output layer than the file's.
  var ignoresHead = false
  let keepsConv1D = false

  private static let layerNames = [
    "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output", "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
  ]

  init(_ file: GGUFConfiguration, ignoresHead: Bool = false) {
    (architecture, headDim, self.ignoresHead) = (file.architecture, file.headDim, ignoresHead)
  }

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
    guard architecture == "llama", name.contains(".q_proj.") || name.contains(".k_proj.") else { return nil }
    let half = headDim / 2
    return (0..<rows).map { row in
      let (head, within) = (row / headDim, row % headDim)
      return head * headDim + 2 * (within % half) + within / half
    }
  }

  func isIgnorable(_ name: String) -> Bool { name == GGUFConfiguration.frequencyFactors || (ignoresHead && name == "output.weight") }
}

extension ModelLoader {
  /// Loads a GGUF file.
  static func loadGGUF(_ path: String, storage: WeightStorage, ropeTheta: Double?, task: NewTask?) throws -> LoadedModel {
    let file = try GGUFFile(path)
    let factors = try file[GGUFConfiguration.frequencyFactors].map { entry throws(FileFormatError) in
      try entry.loaded(file: path).floats
    }
    let described = try GGUFConfiguration(file, frequencyFactors: factors, ropeTheta: ropeTheta)
    let architecture = try described.model(path, labels: task?.labels)
    let source = FileParameters(file, storage: storage, names: GGUFNames(described, ignoresHead: task != nil))
    let model = try Transformer(architecture.assembly, from: source.with(task, architecture.assembly, isThere: source.has))
    try source.finish()
    return try LoadedModel(
      model, of: architecture, from: file, notes: ropeTheta == nil && described.assumesRopeTheta ? [assumedTheta(path)] : [],
      inexpressible: described.isExpressible ? nil : inexpressibleFactors(path))
  }

  private static func assumedTheta(_ path: String) -> String {
    "\(path) does not name the base of the rotary embedding; \(Int(RopeSettings.defaultTheta)) is taken, the default (model.rope_theta sets "
      + "it); converters have left it out of models whose base is another: compare it with rope_theta in the original model's config.json"
  }

  private static func inexpressibleFactors(_ path: String) -> FileFormatError {
    .rejected(
      path, at: GGUFConfiguration.frequencyFactors,
      "its factors are not those of Llama 3's formula, and a config.json has no words for others, so the model cannot be written as a "
        + "Hugging Face or HDF5 model; train an adapter, or start from the original Hugging Face directory")
  }
}

import FileFormats
import Tensors

/// A GGUF file, as llama.cpp reads it.
package struct GGUFFormat: ModelFormat {
  package let name = "gguf"
  package let isSingleFile = true

  package init() {}

  package func recognises(_ path: String) -> Bool { path.hasSuffix(".gguf") }

  package func weightFiles(of path: String) -> [String] { [path] }

  package func load(_ path: String, storage: WeightStorage, ropeTheta: Double?, task: NewTask?) throws -> ModelLoader.LoadedModel {
    let file = try GGUFFile(path)
    let factors = try file[GGUFConfiguration.frequencyFactors].map { entry throws(Diagnostic) in
      try entry.loaded(file: path).floats
    }
    let described = try GGUFConfiguration(file, frequencyFactors: factors, ropeTheta: ropeTheta)
    let architecture = try described.model(path, labels: task?.labels)
    let source = FileParameters(file, storage: storage, names: GGUFNames(described, ignoresHead: task != nil))
    let model = try Transformer(architecture.assembly, from: source.with(task, architecture.assembly, isThere: source.has))
    try source.finish()
    return try ModelLoader.LoadedModel(
      model, of: architecture, from: file, notes: ropeTheta == nil && described.assumesRopeTheta ? [Self.assumedTheta(path)] : [],
      inexpressible: described.isExpressible ? nil : Self.inexpressibleFactors(path))
  }

  package func blueprint(_ path: String, labels: [String]?) throws -> ModelBlueprint {
    let file = try GGUFFile(path)
    let described = try GGUFConfiguration(file, frequencyFactors: nil, ropeTheta: nil)
    let types = TypesOfFile(file, GGUFNames(described))
    // Which types the weights have is asked by building the model once, of nothing.
    let plain = try described.model(path).assembly
    _ = try Backend.shapes().use { try Transformer(plain, from: types) }
    return ModelBlueprint(path, try described.model(path, labels: labels).assembly, types: types.found)
  }

  package var writer: Writer? { nil }

  private static func assumedTheta(_ path: String) -> String {
    "\(path) does not name the base of the rotary embedding; \(Int(RopeSettings.defaultTheta)) is taken, the default (model.rope_theta sets "
      + "it); converters have left it out of models whose base is another: compare it with rope_theta in the original model's config.json"
  }

  private static func inexpressibleFactors(_ path: String) -> Diagnostic {
    .rejected(
      path, at: GGUFConfiguration.frequencyFactors,
      "its factors are not those of Llama 3's formula, and a config.json has no words for others, so the model cannot be written as a "
        + "Hugging Face or HDF5 model; train an adapter, or start from the original Hugging Face directory")
  }
}

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

/// Notes the type that each weight has in a file.
private final class TypesOfFile: ParameterSource {
  private let file: any TensorFile
  private let names: any WeightNames
  private(set) var found: [String: DType] = [:]

  init(_ file: any TensorFile, _ names: any WeightNames) { (self.file, self.names) = (file, names) }

  func parameter(_ wanted: WantedParameter) throws -> Parameter {
    let (name, shape) = (wanted.name, wanted.shape)
    let candidates = names.fileNames(of: name)
    guard let entry = candidates.lazy.compactMap({ self.file[$0] }).first else {
      throw Diagnostic.rejected(
        file.path, at: candidates[0], "the weight is missing (the model's configuration needs it, shape \(shape))")
    }
    found[name] = entry.type.dtype
    return Parameter(Tensor(uninitialized: shape, category: .weights))
  }
}

import FileFormats
import Tensors
import Transformers

/// The adapters of mlx-lm: `adapter_config.json` beside `adapters.safetensors`, for LoRA and DoRA.
///
/// One rank and one scale hold for all layers, and the scale is applied as it is, without a rank in it. A is `[I, R]` and B `[R, O]`, transposed to
/// PEFT's; the lengths of DoRA are `m`, `[O]`. What counts is which tensors there are: mlx-lm wraps the `keys` of the last `num_layers` blocks, and a
/// layer without tensors does what it did before.
///
/// Source: mlx-lm 0.32 `tuner/{lora,dora,utils}.py`.
struct MLXFormat: AdapterFolderFormat {
  let weightsFile = "adapters.safetensors"
  let metadata = [(key: "format", value: "mlx")]

  /// Blocks at the end that the settings mean; nil for all.
  private var blocks: Int?
  /// Paths in a block that the settings mean; nil for all linear layers.
  private var keys: Set<String>?
  /// The layers of the file.
  private var modules: [LowRankModule] = []

  func recognises(_ json: JSONValue) -> Bool {
    json["peft_type"] == nil && (json["fine_tune_type"] != nil || json["lora_parameters"] != nil)
  }

  func baseModelName(_ json: JSONValue) -> String? { json["model"]?.string }

  // MARK: Names

  private static let ends = [("lora_A.weight", "lora_a"), ("lora_B.weight", "lora_b"), ("lora_magnitude_vector", "m")]

  /// Lists of blocks that mlx-lm calls otherwise.
  private static let lists = [("transformer.h.", "model.h."), ("gpt_neox.layers.", "model.h.")]

  func fileName(of name: String) -> String {
    for (ours, theirs) in Self.ends where name.hasSuffix("." + ours) {
      return Self.mlxPath(String(name.dropLast(ours.count + 1))) + "." + theirs
    }
    return name
  }

  /// mlx-lm's path of a layer.
  static func mlxPath(_ path: String) -> String {
    for (ours, theirs) in lists where path.hasPrefix(ours) { return theirs + path.dropFirst(ours.count) }
    return path
  }

  /// Hugging Face's path of a layer.
  private static func path(_ path: String) -> String {
    let prefix = "model.h."
    guard path.hasPrefix(prefix), let dot = path.dropFirst(prefix.count).firstIndex(of: ".") else { return path }
    // Two families share the list and no names in the blocks.
    let isNeoX = [".attention.", ".mlp.dense_"].contains { path[dot...].hasPrefix($0) }
    return (isNeoX ? "gpt_neox.layers." : "transformer.h.") + path.dropFirst(prefix.count)
  }

  func value(_ tensor: Tensor, of name: String, expected: [Int], in base: ModelShape) -> Tensor {
    tensor.shape.count == 2 ? tensor.transposed() : tensor
  }

  // MARK: Reading

  /// Settings of a training run that the file holds, too, are left alone, like all keys that `load_adapters` does not read.
  func opened(_ reader: ObjectReader, _ tensors: SafetensorsFile) throws(Diagnostic) -> (any Method, any AdapterFormat) {
    reader.ignoreUnknownKeys()
    let kind = reader.string(
      "fine_tune_type", default: reader.bool("use_dora", default: false) ? "dora" : "lora", oneOf: ["lora", "dora", "full"])
    if kind == "full" {
      reader.problem(
        "fine_tune_type",
        "found \"full\": the folder holds whole weights of some blocks, and no adapter (must be \"lora\" or \"dora\"); mlx_lm.fuse writes the "
          + "model that they belong to, which is read with --model")
      try reader.finish()
    }
    let parameters = reader.object("lora_parameters")
    parameters.ignoreUnknownKeys()
    let rank = parameters.int("rank", in: LoRAConfig.ranks)
    let scale = parameters.double("scale", default: 1, in: Double.leastNonzeroMagnitude...1e6)
    if !parameters.has("scale") { parameters.problem("scale", "missing (must be the factor on the product of the matrices)") }
    let dropout = parameters.double("dropout", default: 0, in: 0..<1)
    let isOld = !reader.has("num_layers") && reader.has("lora_layers")
    let blocks = reader.int(isOld ? "lora_layers" : "num_layers", default: -1, in: -1...(1 << 20))
    // Files with `num_layers` are of versions that ignore it.
    if isOld, let alpha = parameters.value("alpha")?.double, alpha != Double(rank) {
      parameters.problem(
        "alpha",
        "found \(JSONValue(alpha).summary) beside lora_layers: mlx-lm multiplied the scale by alpha / rank in some of its old versions and not in "
          + "others, so what the adapter does is unknown (must be absent); take alpha out, and put the factor of the version that trained it into scale"
      )
    }
    var format = self
    format.blocks = blocks > 0 ? blocks : nil
    if parameters.has("keys") { format.keys = Set(parameters.strings("keys")) }
    try reader.finish()
    let modules = try modules(tensors, rank: rank, scale: scale)
    format.modules = modules
    return (try LoRAConfig(modules: modules, dropout: dropout, useDoRA: kind == "dora", file: reader.file), format)
  }

  /// The layers that have both matrices; the rest of the file is judged when it is put into a model.
  private func modules(_ tensors: SafetensorsFile, rank: Int, scale: Double) throws(Diagnostic) -> [LowRankModule] {
    var modules: [LowRankModule] = []
    for tensor in tensors.tensors where tensor.name.hasSuffix(".lora_b") {
      let path = String(tensor.name.dropLast(".lora_b".count))
      guard isModulePath(path) else { continue }
      guard tensor.shape.count == 2, tensor.shape[0] == rank else {
        throw .rejected(
          tensors.path, at: tensor.name,
          "found shape \(tensor.shape) (must be [\(rank), outputs], by lora_parameters.rank; one expert of several is not supported)")
      }
      modules.append(LowRankModule(path: Self.path(path), rank: rank, alpha: scale * Double(rank), outFeatures: tensor.shape[1]))
    }
    guard !modules.isEmpty else { throw .rejected(tensors.path, "holds no lora_b, and so no adapter of mlx-lm") }
    return modules
  }

  func problems(in base: any LanguageModel) -> [String] {
    let first = blocks.map { max(0, base.shape.numHiddenLayers - $0) } ?? 0
    let misfits = modules.misfits(in: base) { fileName(of: "\($0).lora_B.weight") }
    return misfits
      + modules.compactMap { module in
        let path = module.path
        let parts = path.split(separator: ".")
        guard let place = parts.firstIndex(where: { Int($0) != nil }), let block = Int(parts[place]) else { return nil }
        let inside = parts[(place + 1)...].joined(separator: ".")
        if block < first {
          return "\(path): num_layers means blocks from \(first) on, so mlx-lm does not apply this one"
        }
        if let keys, !keys.contains(inside), !keys.contains(Self.mlxPath(path)) {
          return "\(path): is not among lora_parameters.keys, so mlx-lm does not apply it"
        }
        return nil
      }
  }
}

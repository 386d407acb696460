import FileFormats
import Tensors
import Transformers

/// A LoRA of llama.cpp: one GGUF file, in the names and the order of rows of the base model's GGUF file.
///
/// The factor on B A is `adapter.lora.alpha` divided by the rank of that very tensor, and 1 where alpha is 0. What llama.cpp would pass over in
/// silence (norms), and what it has and this library has not (tables, the output layer), is refused.
///
/// Source: llama.cpp `src/llama-adapter.cpp`.
struct LlamaCppAdapter {
  /// The name of the file in a folder.
  static let fileName = "adapter.gguf"

  let file: GGUFFile
  let config: any Method
  let baseModelName: String?
  let format: any AdapterFormat

  /// The adapter's file, where a path is one or a folder that holds one by its usual name and nothing else that is an adapter.
  static func file(at path: String) throws(Diagnostic) -> String? {
    guard let status = try status(ofPath: path) else { return nil }
    if status.isRegularFile { return path.hasSuffix(".gguf") ? path : nil }
    guard status.isDirectory else { return nil }
    let names = try entries(ofDirectory: path)
    return names.contains(fileName) && !names.contains("adapter_config.json") ? "\(path)/\(fileName)" : nil
  }

  init(_ path: String) throws(Diagnostic) { try self.init(try GGUFFile(path)) }

  private init(_ file: GGUFFile) throws(Diagnostic) {
    self.file = file
    let metadata = file.metadata
    let type = try metadata.optionalString("general.type") ?? "model"
    guard type == "adapter" else {
      throw .rejected(
        file.path, at: "general.type",
        "found \(quoted(type)) (must be \"adapter\")" + (type == "model" ? "; a model is given as --model" : ""))
    }
    let kind = try metadata.string("adapter.type")
    guard kind == "lora" else { throw .rejected(file.path, at: "adapter.type", "found \(quoted(kind)) (must be \"lora\")") }
    if metadata["adapter.alora.invocation_tokens"] != nil {
      throw .rejected(file.path, at: "adapter.alora.invocation_tokens", "activated LoRA is not supported (must be absent)")
    }
    let architecture = try metadata.string("general.architecture")
    guard let names = GGUFAdapterNames(architecture: architecture) else {
      let known = GGUFAdapterNames.architectures.map(quoted).joined(separator: ", ")
      throw .rejected(file.path, at: "general.architecture", "found \(quoted(architecture)) (must be one of \(known))")
    }
    let alpha = try metadata.optionalDouble("adapter.lora.alpha") ?? 0
    guard alpha == 0 || LoRAConfig.alphas.contains(alpha) else {
      throw .rejected(file.path, at: "adapter.lora.alpha", "found \(alpha) (must be from 0 to 1e9)")
    }
    baseModelName = try metadata.optionalString("general.base_model.0.name")
    var modules: [LowRankModule] = []
    for tensor in file.tensors where tensor.name.hasSuffix(LlamaCppFormat.endB) {
      guard let path = names.path(ofWeight: String(tensor.name.dropLast(LlamaCppFormat.endB.count))) else { continue }
      guard tensor.shape.count == 2, LoRAConfig.ranks.contains(tensor.shape[1]) else {
        throw .rejected(file.path, at: tensor.name, "found shape \(tensor.shape) (must be [outputs, rank])")
      }
      let rank = tensor.shape[1]
      modules.append(LowRankModule(path: path, rank: rank, alpha: alpha == 0 ? Double(rank) : alpha, outFeatures: tensor.shape[0]))
    }
    guard !modules.isEmpty else {
      throw .rejected(
        file.path, "holds no \(LlamaCppFormat.endB) of a linear layer of \(quoted(architecture)), and so no LoRA that is supported")
    }
    config = try LoRAConfig(modules: modules, file: file.path)
    format = LlamaCppFormat(names: names, modules: modules)
  }
}

/// Names and layout of the tensors in llama.cpp's LoRA files.
struct LlamaCppFormat: AdapterFormat {
  static let endA = ".lora_a", endB = ".lora_b"
  let names: GGUFAdapterNames
  /// The layers of the file.
  var modules: [LowRankModule] = []

  func fileName(of name: String) -> String {
    for (ours, theirs) in [(".lora_A.weight", Self.endA), (".lora_B.weight", Self.endB)] where name.hasSuffix(ours) {
      let path = String(name.dropLast(ours.count))
      return (names.weight(of: path) ?? "\(path).weight") + theirs
    }
    return name
  }

  func problems(in base: any LanguageModel) -> [String] {
    let modelType = base.shape.modelType
    guard names.fits(modelType) else { return ["general.architecture: found \(quoted(names.name)), and the model is a \(modelType)"] }
    return modules.misfits(in: base) { fileName(of: "\($0).lora_B.weight") }
  }

  func value(_ tensor: Tensor, of name: String, expected: [Int], in base: ModelShape) -> Tensor {
    let end = ".lora_B.weight"
    guard name.hasSuffix(end), tensor.shape == expected else { return tensor }
    return names.restored(tensor, of: String(name.dropLast(end.count)), in: base)
  }
}

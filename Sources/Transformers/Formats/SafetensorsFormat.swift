import FileFormats
import Tensors

/// A Hugging Face directory: config.json, model.safetensors or its parts, and a tokenizer.
package struct SafetensorsFormat: ModelFormat {
  package let name = "huggingface"
  package let isSingleFile = false

  package init() {}

  package func recognises(_ path: String) -> Bool {
    (try? entries(ofDirectory: path))?.contains { $0.hasPrefix("model.safetensors") } ?? false
  }

  package func weightFiles(of path: String) throws(Diagnostic) -> [String] { try SafetensorsDirectory(path).weightFiles }

  package func load(_ path: String, storage: WeightStorage, ropeTheta: Double?, task: NewTask?) throws -> ModelLoader.LoadedModel {
    var architecture = try Architecture(configFile: "\(path)/config.json", ropeTheta: ropeTheta, labels: task?.labels)
    let file = try SafetensorsDirectory(path)
    try QuantizedCheckpoint.check(file)
    if architecture.assembly.head.weight == .tied, architecture.names.hasOwnHead(file) { architecture.untie() }
    let source = FileParameters(file, storage: storage, names: architecture.names)
    let model = try Transformer(architecture.assembly, from: source.with(task, architecture.assembly, isThere: source.has))
    try source.finish()
    return try ModelLoader.LoadedModel(model, of: architecture, from: file)
  }

  package func blueprint(_ path: String, labels: [String]?) throws -> ModelBlueprint {
    try ModelBlueprint(configFile: "\(path)/config.json", name: path, labels: labels)
  }

  /// As `AutoModelForCausalLM` loads it.
  package var writer: Writer? {
    { model, configuration, asBFloat16, path throws(Diagnostic) in
      let tensors = try model.namedParameters().map { name, parameter throws(Diagnostic) in
        try Interruption.check(path)
        let tensor = Self.isTransposed(name, model) ? parameter.tensor.transposed() : parameter.tensor
        return TensorToWrite(name: name, tensor.stored(as: asBFloat16 ? .bfloat16 : .float32))
      }
      try SafetensorsWriter.write(tensors, to: "\(path)/model.safetensors")
      try ModelFormats.write(configuration, asBFloat16: asBFloat16, to: path)
    }
  }

  /// GPT-2's matrices lie `[in, out]` in Hugging Face files.
  private static func isTransposed(_ name: String, _ model: any LanguageModel) -> Bool {
    guard name.hasSuffix(".weight") else { return false }
    let path = name.dropLast(".weight".count)
    return model.linearSites.contains { $0.site.path == path && ($0.slot.layer as? Linear)?.isTransposedOnDisk == true }
  }
}

/// Safetensors files of Hugging Face models.
struct HuggingFaceNames: WeightNames {
  let keepsConv1D = true
  private let embedding: String
  private let isTied: Bool
  /// Whether the model has another output layer, so that one over tokens takes no part.
  private let ignoresHead: Bool
  private let optionalPrefix: String?
  /// Names of the output layer: the family's own, and transformers' where that is another one.
  private let heads: [String]

  private static let backbone = "model."
  private static let headNames = ["lm_head.weight", "embed_out.weight", WrappedConfiguration.oldHead]

  /// - Parameter optionalPrefix: what stands in front of the names and is missing in files of the model without its output layer, as in
  ///   GPT-2's on the hub.
  init(_ assembly: Assembly, optionalPrefix: String?) {
    (embedding, isTied) = ("\(assembly.embedding.name).weight", assembly.head.weight == .tied)
    ignoresHead = assembly.head.task != .causalLM
    self.optionalPrefix = optionalPrefix
    let own = assembly.head.task == .causalLM ? "\(assembly.head.name).weight" : Self.headNames[0]
    heads = [own] + Self.headNames.filter { $0 != own }
  }

  /// Tied weights may stand under the output layer's name alone.
  func fileNames(of name: String) -> [String] {
    var names = [name]
    if let optionalPrefix, name.hasPrefix(optionalPrefix) { names.append(String(name.dropFirst(optionalPrefix.count))) }
    if name.hasPrefix(Self.backbone) { names += WrappedConfiguration.prefixes.map { $0 + name.dropFirst(Self.backbone.count) } }
    if (isTied && name == embedding) || (name == heads[0] && !ignoresHead) { names += heads.filter { $0 != name } }
    return names
  }

  /// Whether the file has an output layer whose values are not the embedding's: then they are not tied, whatever config.json says, as in
  /// transformers.
  func hasOwnHead(_ file: some TensorFile) -> Bool {
    let names = fileNames(of: embedding).filter { !heads.contains($0) }
    guard let head = heads.lazy.compactMap({ file[$0] }).first, let embedding = names.lazy.compactMap({ file[$0] }).first else {
      return false
    }
    guard head.type == embedding.type, head.shape == embedding.shape else { return true }
    return !head.withBytes { first in embedding.withBytes { first.elementsEqual($0) } }
  }

  func rowOrder(of name: String, rows: Int) -> [Int]? { nil }

  func isIgnorable(_ name: String) -> Bool {
    [".attn.bias", ".attn.masked_bias", ".attention.bias", ".attention.masked_bias", "rotary_emb.inv_freq"].contains(where: name.hasSuffix)
      || (isTied && heads.contains(name)) || WrappedConfiguration.isLeftOut(name)
      || (ignoresHead && heads.contains { name.hasPrefix($0.dropLast("weight".count)) })
  }
}

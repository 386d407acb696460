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
    let described = try GGUFConfiguration(file, GGUFRope.Factors(file), ropeTheta: ropeTheta)
    let architecture = try described.model(path, labels: task?.labels)
    if ropeTheta != nil { try architecture.requireRotation(path) }
    let source = FileParameters(file, storage: storage, names: GGUFNames(described, ignoresHead: task != nil))
    let model = try Transformer(architecture.assembly, from: source.with(task, architecture.assembly, isThere: source.has))
    try source.finish()
    return try ModelLoader.LoadedModel(
      model, of: architecture, from: file, notes: ropeTheta == nil && described.assumesRopeTheta ? [Self.assumedTheta(path)] : [],
      inexpressible: described.isExpressible ? nil : Self.inexpressibleFactors(path))
  }

  package func blueprint(_ path: String, labels: [String]?) throws -> ModelBlueprint {
    let file = try GGUFFile(path)
    let described = try GGUFConfiguration(file, .none, ropeTheta: nil)
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
      path, at: GGUFRope.frequencyFactors,
      "its factors are not those of Llama 3's formula, and a config.json has no words for others, so the model cannot be written as a "
        + "Hugging Face or HDF5 model; train an adapter, or start from the original Hugging Face directory")
  }
}

/// Names and row order of the weights in GGUF files.
struct GGUFNames: WeightNames {
  private let architecture: GGUFArchitecture
  /// Channels of a head, and heads.
  private let headDim: Int, heads: Int
  /// Whether the model has another output layer than the file's.
  private let ignoresHead: Bool
  let keepsConv1D = false

  init(_ file: GGUFConfiguration, ignoresHead: Bool = false) {
    self.init(file.architecture, headDim: file.headDim, heads: file.heads, ignoresHead: ignoresHead)
  }

  init(_ architecture: GGUFArchitecture, headDim: Int, heads: Int, ignoresHead: Bool = false) {
    (self.architecture, self.headDim, self.heads, self.ignoresHead) = (architecture, headDim, heads, ignoresHead)
  }

  /// Those that a model is written with.
  init(_ architecture: GGUFArchitecture, of model: Assembly) {
    (self.architecture, headDim, heads, ignoresHead) = (architecture, model.heads.dim, model.heads.query, false)
  }

  func fileNames(of name: String) -> [String] {
    let path = name.split(separator: ".").dropLast().joined(separator: ".")
    guard let kind = name.split(separator: ".").last else { return [name] }
    if let outer = architecture.outer[path] { return ["\(outer).\(kind)"] }
    let list = architecture.blockList + "."
    guard path.hasPrefix(list), let dot = path.dropFirst(list.count).firstIndex(of: "."),
      let stem = architecture.stems[String(path[dot...].dropFirst())]
    else { return [name] }
    return ["blk.\(path.dropFirst(list.count)[..<dot]).\(stem).\(kind)"]
  }

  /// Whole rows move, so blocks stay packed.
  func rowOrder(of name: String, rows: Int) -> [Int]? {
    switch architecture.rows {
    case .same: return nil
    case .halvesInterleaved:
      guard name.contains(".q_proj.") || name.contains(".k_proj.") else { return nil }
      let half = headDim / 2
      return (0..<rows).map { row in
        let (head, within) = (row / headDim, row % headDim)
        return head * headDim + 2 * (within % half) + within / half
      }
    case .headsApart:
      guard name.contains(".query_key_value.") else { return nil }
      return (0..<rows).map { row in
        let (head, third, within) = (row / (3 * headDim), row / headDim % 3, row % headDim)
        return (third * heads + head) * headDim + within
      }
    }
  }

  func offset(of name: String) -> Float { architecture.addsOneToNorms && name.hasSuffix("norm.weight") ? 1 : 0 }

  func isIgnorable(_ name: String) -> Bool { GGUFRope.tensors.contains(name) || (ignoresHead && name.hasPrefix("output.")) }
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

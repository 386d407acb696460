import FileFormats
import Tensors

/// A model without its weights: what its parts are, to build it on a device without memory and to count it.
package struct ModelBlueprint {
  /// What it was made from, for reports.
  package let name: String
  private let assembly: Assembly
  /// Types of the stored weights by their Hugging Face names; those that are missing are `defaultType`.
  private let types: [String: DType]
  private let defaultType: DType

  init(_ name: String, _ assembly: Assembly, types: [String: DType], defaultType: DType = .float32) {
    (self.name, self.assembly, self.types, self.defaultType) = (name, assembly, types, defaultType)
  }

  /// - Parameters:
  ///   - json: a Hugging Face config.json; families that cannot be trained are taken, too.
  ///   - labels: of a head for classification, in the place of the file's own head.
  package init(_ json: JSONValue, name: String, labels: [String]? = nil) throws(Diagnostic) {
    let assembly = try Architecture(json, file: name, labels: labels).assembly
    if assembly.roughParameters > Self.maximumParameters {
      throw .rejected(name, "about \(assembly.roughParameters) parameters (must be ≤ \(Self.maximumParameters))")
    }
    let type = (json["dtype"] ?? json["torch_dtype"])?.string
    self.init(name, assembly, types: [:], defaultType: type.flatMap(DType.init(rawValue:)) ?? .float32)
  }

  /// - Parameters:
  ///   - path: a config.json, or a model, of which the settings are read.
  ///   - labels: of a head for classification, in the place of the file's own.
  package init(contentsOf path: String, labels: [String]? = nil) throws {
    if path.hasSuffix(".json") {
      try self.init(configFile: path, name: path, labels: labels)
    } else {
      self = try ModelFormats.of(path).blueprint(path, labels: labels)
    }
  }

  init(configFile file: String, name: String, labels: [String]?) throws(Diagnostic) {
    let json = try StrictJSON.parse(contentsOfFolderFile: file, maximumBytes: StrictJSON.maximumConfigBytes)
    try self.init(json, name: name, labels: labels)
  }

  /// The blueprint of a model that is loaded, with the types its weights have in memory.
  package init(of loaded: ModelLoader.LoadedModel, name: String) throws(Diagnostic) {
    let types = Dictionary(uniqueKeysWithValues: loaded.model.namedParameters().map { ($0.name, $0.parameter.tensor.dtype) })
    self.init(name, try Architecture(JSONValue(loaded.configuration), file: name).assembly, types: types)
  }

  /// More than this is a mistake in a file, and its sizes would not fit into integers.
  private static let maximumParameters = 1e13

  /// Number of blocks.
  package var layers: Int { assembly.blocks.count }

  /// Whether this library can train it.
  package var isTrainable: Bool { assembly.missing.isEmpty }

  /// The model with weights of nothing but a shape, on the device in use.
  ///
  /// - Parameter layers: blocks, where they are to be others than the model's own.
  package func model(layers: Int? = nil, storage: WeightStorage) throws -> any LanguageModel {
    let source = ShapeParameters { name, isMatrix in storage.dtype(of: types[name] ?? defaultType, isMatrix: isMatrix) }
    return try Transformer(layers.map(assembly.with(layers:)) ?? assembly, from: source)
  }
}

/// Weights with a shape and undefined values.
private struct ShapeParameters: ParameterSource {
  let dtype: (_ name: String, _ isMatrix: Bool) -> DType

  func parameter(_ wanted: WantedParameter) throws -> Parameter {
    let shape = wanted.shape
    var type = dtype(wanted.name, shape.count == 2)
    // What does not come in whole blocks lies unpacked.
    if shape.last.map({ $0 % type.blockElements != 0 }) ?? true { type = .float32 }
    return Parameter(Tensor(uninitialized: shape, dtype: type, category: .weights))
  }
}

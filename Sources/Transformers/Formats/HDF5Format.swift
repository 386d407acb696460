import FileFormats
import Tensors

/// A directory of our own: MANIFEST.json, config.json, model.h5 and a tokenizer.
package struct HDF5Format: ModelFormat {
  package let name = "hdf5"
  package let isSingleFile = false
  /// Name of the weights' file.
  package static let file = "model.h5"

  package init() {}

  package func recognises(_ path: String) -> Bool { (try? status(ofPath: "\(path)/\(Self.file)")) != nil }

  package func weightFiles(of path: String) -> [String] { ["\(path)/\(Self.file)"] }

  package func load(_ path: String, storage: WeightStorage, ropeTheta: Double?, task: NewTask?) throws -> ModelLoader.LoadedModel {
    _ = try CommittedDirectory.verify(path, listing: [Self.file, "config.json"])
    let architecture = try Architecture(configFile: "\(path)/config.json", ropeTheta: ropeTheta, labels: task?.labels)
    let file = "\(path)/\(Self.file)"
    let source = try HDF5Parameters(file, storage: storage)
    let model = try Transformer(architecture.assembly, from: source.with(task, architecture.assembly, isThere: source.has))
    try source.finish(ignoring: task == nil ? [] : ["lm_head.weight", "lm_head.bias", "embed_out.weight"])
    return try ModelLoader.LoadedModel(model, of: architecture, from: nil, weightFiles: [file])
  }

  package func blueprint(_ path: String, labels: [String]?) throws -> ModelBlueprint {
    try ModelBlueprint(configFile: "\(path)/config.json", name: path, labels: labels)
  }

  package var writer: Writer? {
    { model, configuration, asBFloat16, path throws(Diagnostic) in
      try HDF5.write("\(path)/\(Self.file)") { file throws(Diagnostic) in
        for (name, parameter) in model.namedParameters() {
          try Interruption.check(path)
          let tensor = parameter.tensor.stored(as: asBFloat16 ? .bfloat16 : .float32)
          try tensor.withHostBytes { bytes throws(Diagnostic) in
            try file.dataset(name, tensor.dtype == .bfloat16 ? .bf16 : .f32, tensor.shape, bytes)
          }
        }
      }
      try ModelFormats.write(configuration, asBFloat16: asBFloat16, to: path)
    }
  }
}

/// Weights of a `model.h5` of our own, by Hugging Face names in PyTorch's shapes.
final class HDF5Parameters: ParameterSource {
  private let path: String
  private let storage: WeightStorage
  private var tensors: [String: Tensor]

  /// Reads all weights. The directory's manifest must have been verified before.
  init(_ path: String, storage: WeightStorage) throws(Diagnostic) {
    self.path = path
    self.storage = storage
    var tensors: [String: Tensor] = [:]
    try HDF5.read(path) { file throws(Diagnostic) in
      for dataset in file.datasets {
        try Interruption.check(path)
        guard let dtype = dataset.type.dtype else {
          throw .rejected(path, at: dataset.name, "found type \(dataset.type) (must be f32 or bf16)")
        }
        let tensor = Tensor(uninitialized: dataset.shape, dtype: dtype, category: .weights, backend: .cpu)
        try tensor.fillOnHost { bytes throws(Diagnostic) in try file.read(dataset, into: bytes) }
        tensors[dataset.name] = tensor
      }
    }
    self.tensors = tensors
  }

  func parameter(_ wanted: WantedParameter) throws -> Parameter {
    try Interruption.check(path)
    let (name, shape) = (wanted.name, wanted.shape)
    guard let tensor = tensors.removeValue(forKey: name) else {
      throw Diagnostic.rejected(path, at: name, "the weight is missing (the model's configuration needs it, shape \(shape))")
    }
    guard tensor.shape == shape else {
      throw Diagnostic.rejected(path, at: name, "found shape \(tensor.shape) (must be \(shape) by the model's configuration)")
    }
    let stored = tensor.stored(as: storage)
    try stored.requireFinite(file: path, name: name)
    return Parameter(stored.moved(to: .current))
  }

  /// Whether the file has the weight.
  func has(_ name: String) -> Bool { tensors[name] != nil }

  /// Refuses weights that no parameter has asked for.
  ///
  /// - Parameter ignored: tensors that take no part.
  func finish(ignoring ignored: Set<String> = []) throws(Diagnostic) {
    if let name = tensors.keys.filter({ !ignored.contains($0) }).sorted().first {
      throw .rejected(path, at: name, "the model has no place for this tensor")
    }
  }
}

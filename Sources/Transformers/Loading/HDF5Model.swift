import FileFormats
import Tensors

/// Weights of a `model.h5` of our own, by Hugging Face names in PyTorch's shapes.
final class HDF5Parameters: ParameterSource {
  private let path: String
  private let storage: WeightStorage
  private var tensors: [String: Tensor]

  /// Reads all weights. The directory's manifest must have been verified before.
  init(_ path: String, storage: WeightStorage) throws(FileFormatError) {
    self.path = path
    self.storage = storage
    var tensors: [String: Tensor] = [:]
    try HDF5.read(path) { file throws(FileFormatError) in
      for dataset in file.datasets {
        try Interruption.check(path)
        guard let dtype = dataset.type.dtype else {
          throw .rejected(path, at: dataset.name, "found type \(dataset.type) (must be f32 or bf16)")
        }
        let tensor = Tensor(uninitialized: dataset.shape, dtype: dtype, category: .weights, backend: .cpu)
        try tensor.fillOnHost { bytes throws(FileFormatError) in try file.read(dataset, into: bytes) }
        tensors[dataset.name] = tensor
      }
    }
    self.tensors = tensors
  }

  func parameter(_ wanted: WantedParameter) throws -> Parameter {
    try Interruption.check(path)
    let (name, shape) = (wanted.name, wanted.shape)
    guard let tensor = tensors.removeValue(forKey: name) else {
      throw FileFormatError.rejected(path, at: name, "the weight is missing (the model's configuration needs it, shape \(shape))")
    }
    guard tensor.shape == shape else {
      throw FileFormatError.rejected(path, at: name, "found shape \(tensor.shape) (must be \(shape) by the model's configuration)")
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
  func finish(ignoring ignored: Set<String> = []) throws(FileFormatError) {
    if let name = tensors.keys.filter({ !ignored.contains($0) }).sorted().first {
      throw .rejected(path, at: name, "the model has no place for this tensor")
    }
  }
}

extension ModelLoader {
  /// Name of the weights' file in a directory of our own.
  package static let hdf5File = "model.h5"

  /// Loads a directory of our own: MANIFEST.json, config.json, model.h5 and a tokenizer.
  static func loadHDF5(_ path: String, storage: WeightStorage, ropeTheta: Double?, task: NewTask?) throws -> LoadedModel {
    _ = try CommittedDirectory.verify(path, listing: [hdf5File, "config.json"])
    let architecture = try Architecture(configFile: "\(path)/config.json", ropeTheta: ropeTheta, labels: task?.labels)
    let file = "\(path)/\(hdf5File)"
    let source = try HDF5Parameters(file, storage: storage)
    let model = try Transformer(architecture.assembly, from: source.with(task, architecture.assembly, isThere: source.has))
    try source.finish(ignoring: task == nil ? [] : ["lm_head.weight", "lm_head.bias"])
    return try LoadedModel(model, of: architecture, from: nil, weightFiles: [file])
  }
}

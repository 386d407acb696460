import FileFormats
import Tensors

/// Reads models from where people have them.
public enum ModelLoader {
  /// A model and the files it came from.
  public struct LoadedModel {
    /// The model, all parameters frozen.
    public let model: any LanguageModel
    /// Files that hold the weights, for the identity of a run.
    public let weightFiles: [String]
    /// A Hugging Face config.json that describes the model.
    package let configuration: JSONObject
    /// The same as the model's own file states it: without `model.rope_theta` and defaults.
    package let statedConfiguration: JSONObject
    /// What was taken because the files do not say it.
    package let notes: [String]
    /// Why ``configuration`` cannot say all there is to the model; nil where it does.
    private let inexpressible: Diagnostic?
    private let files: [WeakFile]

    /// A model that was read from a file, or from nothing.
    ///
    /// - Throws: if the file was changed while it was read.
    init(
      _ model: any LanguageModel, of architecture: Architecture, from file: (any TensorFile)?, weightFiles: [String]? = nil,
      notes: [String]? = nil, inexpressible: Diagnostic? = nil
    ) throws(Diagnostic) {
      self.model = model
      configuration = architecture.configuration
      statedConfiguration = architecture.statedConfiguration
      self.notes = notes ?? architecture.notes
      self.inexpressible = inexpressible
      let mapped = file?.mappedFiles ?? []
      for file in mapped { try file.checkUntouched() }
      files = mapped.map { WeakFile(file: $0) }
      self.weightFiles = weightFiles ?? mapped.map(\.path)
    }

    /// The config.json to write beside the weights.
    ///
    /// - Throws: if a config.json cannot describe the model, so that others would compute something else.
    package func exportedConfiguration() throws(Diagnostic) -> JSONObject {
      if let inexpressible { throw inexpressible }
      return configuration
    }

    /// Throws if a file in which weights still lie is no longer the one that was loaded. What was copied to memory is safe.
    ///
    /// - Parameter hashes: SHA-256 of the weight files, by path.
    package func checkUnchanged(_ hashes: [String: String]) throws(Diagnostic) {
      for case let file? in files.map(\.file) { try file.checkUnchanged(sha256: hashes[file.path]) }
    }

    /// A file that lives as long as a weight that was not copied to memory.
    private struct WeakFile { weak var file: MappedFile? }
  }

  /// Loads a Hugging Face directory, a GGUF file, or a directory of our own.
  ///
  /// - Parameter ropeTheta: base of the rotary frequencies, instead of the files' own.
  /// - Throws: `Diagnostic` with the file and what is wrong in it.
  public static func load(_ path: String, storage: WeightStorage, ropeTheta: Double? = nil) throws -> LoadedModel {
    try load(path, storage: storage, ropeTheta: ropeTheta, task: nil)
  }

  /// The same for a task of its own, whose head takes the place of the files' where they have another one.
  package static func load(_ path: String, storage: WeightStorage, ropeTheta: Double? = nil, task: NewTask?) throws -> LoadedModel {
    try checkKind(path)
    return try ModelFormats.of(path).load(path, storage: storage, ropeTheta: ropeTheta, task: task)
  }

  /// Refuses files and folders of other tools, by their names and first bytes, before anything is read.
  package static func checkKind(_ path: String) throws(Diagnostic) {
    let format = ModelFormats.of(path)
    if format.isSingleFile { return }
    try ForeignFormat.requireDirectory(path, "the folder of a Hugging Face model with model.safetensors, or a .gguf file")
    guard !format.recognises(path) else { return }
    throw ForeignFormat.problem(inDirectory: path, expected: "model.safetensors", names: try entries(ofDirectory: path))
  }

  /// A model of random weights, for pretraining.
  ///
  /// - Parameter path: a config.json.
  public static func initialize(
    _ path: String, seed: UInt64, storage: WeightStorage = .float32, ropeTheta: Double? = nil
  ) throws -> LoadedModel {
    try initialize(path, seed: seed, storage: storage, ropeTheta: ropeTheta, labels: nil)
  }

  /// The same with a head for these labels.
  package static func initialize(
    _ path: String, seed: UInt64, storage: WeightStorage = .float32, ropeTheta: Double? = nil, labels: [String]?
  ) throws -> LoadedModel {
    let architecture = try Architecture(configFile: path, ropeTheta: ropeTheta, labels: labels)
    let source = RandomParameters(seed: seed, deviation: architecture.assembly.initializerRange, storage: storage)
    return try LoadedModel(try Transformer(architecture.assembly, from: source), of: architecture, from: nil)
  }
}

extension TensorFile {
  /// The files that hold the tensors, each once.
  fileprivate var mappedFiles: [MappedFile] {
    var files: [MappedFile] = []
    for tensor in tensors where !files.contains(where: { $0 === tensor.slice.file }) { files.append(tensor.slice.file) }
    return files
  }
}

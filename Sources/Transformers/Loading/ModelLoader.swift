import FileFormats
import Foundation
import Tensors

/// Reads models from where people have them.
public enum ModelLoader {
  /// A model and the files it came from.
  public struct LoadedModel {
    /// The model, all parameters frozen.
    public let model: any CausalLM
    /// Files that hold the weights, for the identity of a run.
    public let weightFiles: [String]
    /// A Hugging Face config.json that describes the model.
    package let configuration: JSONObject
    private let files: [WeakFile]

    /// A model that was read from a file, or from nothing.
    ///
    /// - Throws: if the file was changed while it was read.
    init(_ model: any CausalLM, from file: (any TensorFile)?, weightFiles: [String]? = nil, configuration: JSONObject)
      throws(FileFormatError)
    {
      self.model = model
      self.configuration = configuration
      let mapped = file?.mappedFiles ?? []
      for file in mapped { try file.checkUnchanged() }
      files = mapped.map { WeakFile(file: $0) }
      self.weightFiles = weightFiles ?? mapped.map(\.path)
    }

    /// Throws if a file in which weights still lie is no longer the one that was loaded. What was copied to memory is safe.
    package func checkUnchanged() throws(FileFormatError) {
      for reference in files { try reference.file?.checkUnchanged() }
    }

    /// A file that lives as long as a weight that was not copied to memory.
    private struct WeakFile { weak var file: MappedFile? }
  }

  /// Loads a Hugging Face directory, a GGUF file, or a directory of our own.
  ///
  /// - Throws: `FileFormatError` with the file and what is wrong in it.
  public static func load(_ path: String, storage: WeightStorage) throws -> LoadedModel {
    try checkKind(path)
    if path.hasSuffix(".gguf") { return try loadGGUF(path, storage: storage) }
    if FileManager.default.fileExists(atPath: "\(path)/\(hdf5File)") { return try loadHDF5(path, storage: storage) }
    return try loadHuggingFace(path, storage: storage)
  }

  /// Refuses files and folders of other tools, by their names and first bytes, before anything is read.
  package static func checkKind(_ path: String) throws(FileFormatError) {
    if path.hasSuffix(".gguf") { return }
    try ForeignFormat.requireDirectory(path, "the folder of a Hugging Face model with model.safetensors, or a .gguf file")
    let names = try entries(ofDirectory: path)
    guard !names.contains(hdf5File), !names.contains(where: { $0.hasPrefix("model.safetensors") }) else { return }
    throw ForeignFormat.problem(inDirectory: path, expected: "model.safetensors", names: names)
  }

  /// The files that hold a model's weights, without loading them.
  package static func weightFiles(of path: String) throws(FileFormatError) -> [String] {
    if path.hasSuffix(".gguf") { return [path] }
    let own = "\(path)/\(hdf5File)"
    return try status(ofPath: own) != nil ? [own] : try SafetensorsDirectory(path).weightFiles
  }

  /// A model of random weights, for pretraining.
  ///
  /// - Parameter path: a config.json.
  public static func initialize(_ path: String, seed: UInt64) throws -> LoadedModel {
    let architecture = try Architecture(configFile: path)
    let source = RandomParameters(seed: seed, deviation: architecture.initializerRange)
    return try LoadedModel(try architecture.model(from: source), from: nil, configuration: architecture.configuration)
  }

  /// A model whose weights come from the caller's source: a check of sizes, say, needs shapes only.
  ///
  /// - Parameter path: a config.json.
  package static func model(configFile path: String, from source: some ParameterSource) throws -> any CausalLM {
    try Architecture(configFile: path).model(from: source)
  }

  private static func loadHuggingFace(_ path: String, storage: WeightStorage) throws -> LoadedModel {
    let architecture = try Architecture(configFile: "\(path)/config.json")
    let file = try SafetensorsDirectory(path)
    let names = HuggingFaceNames(tiesWordEmbeddings: architecture.tiesWordEmbeddings)
    let source = FileParameters(file, storage: storage, names: names)
    let model = try architecture.model(from: source)
    try source.finish()
    return try LoadedModel(model, from: file, configuration: architecture.configuration)
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

/// The configuration of a model of some family.
enum Architecture {
  case llama(LlamaConfig, JSONObject)
  case gpt2(GPT2Config, JSONObject)

  /// Decodes a config.json by its `model_type`.
  init(configFile path: String) throws(FileFormatError) {
    let value = try StrictJSON.parse(contentsOfFolderFile: path, maximumBytes: StrictJSON.maximumConfigBytes)
    let reader = ObjectReader(value, file: path)
    // Of another architecture nothing but its name is looked at.
    let type = value["model_type"]?.string ?? ""
    if type == "gpt2" {
      let config = GPT2Config(reading: reader)
      try reader.finish()
      self = .gpt2(config, value.object ?? JSONObject())
    } else if LlamaConfig.modelTypes.contains(type) {
      let config = LlamaConfig(reading: reader)
      try reader.finish()
      self = .llama(config, value.object ?? JSONObject())
    } else {
      reader.ignoreUnknownKeys()
      _ = reader.string("model_type", oneOf: LlamaConfig.modelTypes + ["gpt2"])
      try reader.finish()
      throw .rejected(path, at: "model_type", "found \"\(type)\", which is not supported")
    }
  }

  func model(from source: some ParameterSource) throws -> any CausalLM {
    switch self {
    case .llama(let config, _): try LlamaModel(config, from: source)
    case .gpt2(let config, _): try GPT2Model(config, from: source)
    }
  }

  var tiesWordEmbeddings: Bool {
    switch self {
    case .llama(let config, _): config.tiesWordEmbeddings
    case .gpt2(let config, _): config.tiesWordEmbeddings
    }
  }

  var initializerRange: Double {
    switch self {
    case .llama(let config, _): config.initializerRange
    case .gpt2(let config, _): config.initializerRange
    }
  }

  var configuration: JSONObject {
    switch self {
    case .llama(_, let json), .gpt2(_, let json): json
    }
  }
}

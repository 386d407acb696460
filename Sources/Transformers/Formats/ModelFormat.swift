import FileFormats
import Tensors

/// A way in which models lie on the disk.
package protocol ModelFormat: Sendable {
  /// Its name on the command line: "gguf", "hdf5", "huggingface".
  var name: String { get }
  /// Whether a model is one file that holds its settings and its tokenizer, too; a folder with files for each elsewhere.
  var isSingleFile: Bool { get }

  /// Whether what lies at a path is of this format, by names alone.
  func recognises(_ path: String) -> Bool
  /// The files that hold a model's weights, without loading them.
  func weightFiles(of path: String) throws(Diagnostic) -> [String]

  /// Reads a model.
  ///
  /// - Parameters:
  ///   - ropeTheta: base of the rotary frequencies, instead of the files' own.
  ///   - task: whose head takes the place of the files', where they have another one.
  /// - Throws: `Diagnostic` with the file and what is wrong in it.
  func load(_ path: String, storage: WeightStorage, ropeTheta: Double?, task: NewTask?) throws -> ModelLoader.LoadedModel
  /// Reads what a model is, without its weights.
  ///
  /// - Parameter labels: of a head for classification, in the place of the file's own.
  func blueprint(_ path: String, labels: [String]?) throws -> ModelBlueprint

  /// Writes a model into an existing folder, matrices as bf16 or everything as f32; nil where the format is only read.
  var writer: Writer? { get }
  typealias Writer =
    @Sendable (_ model: any LanguageModel, _ configuration: JSONObject, _ asBFloat16: Bool, _ path: String) throws(Diagnostic) -> Void
}

/// All formats. A new one is a file and a line here.
package enum ModelFormats {
  package static let all: [any ModelFormat] = [GGUFFormat(), HDF5Format(), SafetensorsFormat()]

  /// The format of what lies at a path; Hugging Face's where nothing else recognises it, and then says what is missing.
  package static func of(_ path: String) -> any ModelFormat { all.first { $0.recognises(path) } ?? SafetensorsFormat() }

  /// Those that are written, with the names they have on the command line.
  package static var written: [any ModelFormat] { all.filter { $0.writer != nil } }

  /// Writes the config.json that lies beside weights.
  static func write(_ configuration: JSONObject, asBFloat16: Bool, to path: String) throws(Diagnostic) {
    var configuration = configuration
    let dtype = asBFloat16 ? "bfloat16" : "float32"
    configuration[configuration.keys.contains("dtype") ? "dtype" : "torch_dtype"] = JSONValue(dtype)
    try SingleFile.writeAtomically(JSONValue(configuration).serialized(.pretty) + "\n", to: "\(path)/config.json")
  }
}

extension TensorToWrite {
  /// A tensor under a name of the file, in the type that it has in memory.
  package init(name: String, _ tensor: Tensor) {
    self.init(name, tensor.dtype.stored, tensor.shape) { body throws(Diagnostic) in try tensor.withHostBytes(body) }
  }
}

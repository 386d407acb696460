import FileFormats
import Tensors
import Tokenizers
import Training
import Transformers

/// A format in which whole models are written.
package enum ExportFormat: String, CaseIterable, Sendable {
  case huggingface, hdf5, gguf, ollama

  /// Whether the model is one GGUF file.
  var isGGUF: Bool { self == .gguf || self == .ollama }
}

/// One model on its way into one format: the type of every weight, and how the files are written and read.
struct ExportTarget {
  private let format: ExportFormat
  private let adapted: AdaptedModel
  private let quantization: Quantization?
  private let gguf: GGUFModelFile?
  private let modelfile: Modelfile?
  private let types: [String: DType]
  private let path: String

  /// - Throws: where the format has no place for the model, or for the type.
  init(_ format: ExportFormat, _ adapted: AdaptedModel, path: String, _ quantization: Quantization?) throws {
    (self.format, self.adapted, self.path, self.quantization) = (format, adapted, path, quantization)
    let model = adapted.model.model
    modelfile = format == .ollama ? try Modelfile(adapted.tokenizer, generation: try adapted.tokenizerFiles.generationSettings()) : nil
    gguf = format.isGGUF ? try GGUFModelFile(model, path: path, tokenizer: adapted.tokenizerFiles) : nil
    if let gguf {
      types = try gguf.types(adapted.model, quantization)
    } else {
      guard [nil, .f32, .bf16].contains(quantization) else {
        throw Diagnostic(
          .configuration,
          [
            .init(
              file: path,
              message: "--quantize: \(quantization?.rawValue ?? "") is a type of GGUF files (must be f32 or bf16 for \(format.rawValue))")
          ])
      }
      let type: DType = quantization == .bf16 ? .bfloat16 : .float32
      types = Dictionary(
        uniqueKeysWithValues: adapted.model.ownParameters.map { ($0.name, $0.parameter.tensor.shape.count == 2 ? type : .float32) })
    }
  }

  /// What readers compute otherwise than the model.
  var notes: [String] { (gguf?.notes ?? []) + (modelfile?.notes ?? []) }

  /// The type of the weights, for people; nil where they keep those of the base.
  var typeName: String? { quantization?.rawValue ?? (format.isGGUF ? (keepsTypes ? nil : "f16") : "f32") }

  private var keepsTypes: Bool { quantization == nil && ModelFormats.of(path).isSingleFile }

  /// By what part the loss may rise: what the coarsest type of a matrix costs.
  var allowedLossRise: Double { Set(types.values).map(\.allowedLossRise).max() ?? 0 }

  /// A weight in the type that it has in the file, with a change of low rank in it that is to be kept.
  func stored(_ tensor: Tensor, _ name: String, keeping change: LowRankUpdate? = nil) throws -> Tensor {
    guard let type = types[name], type != tensor.dtype else { return tensor }
    let unpacked = tensor.dtype == .float32 ? tensor : tensor.unpacked(category: .weights)
    if type == .float32 { return unpacked }
    do {
      return try change.map { try unpacked.packed(as: type, keeping: $0, category: .weights) }
        ?? unpacked.packed(as: type, category: .weights)
    } catch {
      throw Diagnostic.rejected(path, at: name, "\(error); take another type with --quantize, bf16 for one")
    }
  }

  /// Writes the files into an existing directory.
  func write(_ model: any LanguageModel, to directory: String) throws(Diagnostic) {
    if let modelfile { try SingleFile.writeAtomically(modelfile.text, to: "\(directory)/\(Modelfile.name)") }
    if let gguf { return try gguf.write(model, quantization, to: directory) }
    let configuration = try adapted.base.exportedConfiguration()
    try ModelFormats.written.first { $0.name == format.rawValue }?.writer?(model, configuration, quantization == .bf16, directory)
    try adapted.tokenizerFiles.copy(to: directory)
  }

  /// Reads them again.
  func read(_ directory: String) throws -> (model: any LanguageModel, tokenizer: Tokenizer) {
    var config = ModelConfig()
    config.path = gguf == nil ? directory : "\(directory)/\(GGUFModelFile.name)"
    func load() throws -> any LanguageModel { try ModelLoader.load(config.path ?? "", storage: .auto).model }
    // Our own format is read only where its manifest tells the hashes.
    let model = format == .hdf5 ? try CommittedDirectory.whileSealed(directory, load) : try load()
    return (model, try TrainingJob.tokenizer(config))
  }
}

extension DType {
  /// By what part a loss may rise where weights are stored in this type.
  fileprivate var allowedLossRise: Double {
    switch self {
    case .float32, .float64, .int32, .float16, .bfloat16, .q8_0: 0.005
    case .q5_0, .q5_1, .q5_K, .q6_K: 0.02
    case .q4_0, .q4_1, .q4_K: 0.08
    }
  }
}

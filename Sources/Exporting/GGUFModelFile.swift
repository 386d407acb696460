import FileFormats
import Methods
import Tensors
import Tokenizers
import Training
import Transformers

/// A model as one GGUF file: its keys and its tokenizer's, from the base's own file or made anew, and its weights.
struct GGUFModelFile {
  static let name = "model.gguf"
  /// ggml's number of how blocks lie.
  private static let quantizationVersion = 2

  private let description: GGUFDescription
  private let path: String
  /// The base, where it is a GGUF file itself.
  private let base: GGUFFile?
  private let tokenizer: TokenizerFiles

  /// - Parameter path: of the base model.
  init(_ model: any LanguageModel, path: String, tokenizer: TokenizerFiles) throws(Diagnostic) {
    description = try GGUFDescription(model, path: path)
    base = ModelFormats.of(path).name == GGUFFormat().name ? try GGUFFile(path) : nil
    (self.path, self.tokenizer) = (path, tokenizer)
  }

  /// What llama.cpp computes otherwise than the model.
  var notes: [String] { description.notes }

  /// The type of every parameter in the file, by its name in the model once the method is folded in.
  ///
  /// - Parameter quantization: nil for the types of the base, and f16 where it is no GGUF file.
  func types(_ model: FineTunedModel, _ quantization: Quantization?) throws(Diagnostic) -> [String: DType] {
    let parameters = model.ownParameters
    let names = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, description.fileName(of: $0.name)) })
    if quantization == nil, let base {
      return names.mapValues { base[$0]?.type.dtype ?? .float32 }
    }
    let shape = model.model.shape
    let sizes = QuantizedModel(
      architecture: description.architecture, layers: shape.numHiddenLayers, heads: shape.heads.query, keyValueHeads: shape.heads.keyValue)
    let types = (quantization ?? .f16).storedTypes(
      of: parameters.map { UntypedTensor(name: names[$0.name] ?? $0.name, shape: $0.parameter.tensor.shape) }, in: sizes)
    return Dictionary(uniqueKeysWithValues: zip(parameters.map(\.name), types.map { $0.dtype ?? .float32 }))
  }

  /// Writes the file.
  ///
  /// - Parameter quantization: what `general.file_type` says; nil where the base's types stay.
  func write(_ model: any LanguageModel, _ quantization: Quantization?, to directory: String) throws(Diagnostic) {
    var tensors = try model.namedParameters().map { name, parameter throws(Diagnostic) in try description.tensor(name, parameter.tensor) }
    tensors += description.factors
    if let base {
      // As they lie in the base; what it does not have, an output layer that was tied, comes last.
      let places = Dictionary(uniqueKeysWithValues: base.tensors.enumerated().map { ($0.element.name, $0.offset) })
      tensors.sort { (places[$0.name] ?? .max) < (places[$1.name] ?? .max) }
    }
    let file = "\(directory)/\(Self.name)"
    try GGUFWriter.write(try fields(model, quantization), tensors, to: file)
    try description.check(file)
  }

  private func fields(_ model: any LanguageModel, _ quantization: Quantization?) throws(Diagnostic) -> GGUFFields {
    if let base {
      var fields = base.copiedFields()
      if let quantization {
        fields["general.file_type"] = .u32(quantization.fileType)
        fields.set("general.quantization_version", Self.quantizationVersion)
      }
      // The user may have set another base of the rotary frequencies.
      fields.merge(description.fields.only { $0.hasSuffix(".rope.freq_base") && !isSame(base.metadata[$0], $0) })
      return fields
    }
    var fields: GGUFFields = [
      "general.architecture": .string(description.architecture), "general.type": .string("model"),
      "general.name": .string(lastComponent(ofPath: path)),
    ]
    fields["general.file_type"] = .u32((quantization ?? .f16).fileType)
    fields.set("general.quantization_version", Self.quantizationVersion)
    fields.merge(description.fields)
    fields.merge(try tokenizer.ggufFields(embeddingRows: model.shape.vocabularySize))
    return fields
  }
}

extension GGUFModelFile {
  /// Whether the base has the number that the model has under a key; a base without the key has llama.cpp's own.
  private func isSame(_ value: GGUFValue?, _ key: String) -> Bool {
    guard case .double(let found)? = value, case .f32(let wanted)? = description.fields[key] else {
      guard case .f32(let wanted)? = description.fields[key] else { return true }
      return value == nil && Double(wanted) == RopeSettings.defaultTheta
    }
    return Float(found) == wanted
  }
}

extension TokenizerFiles {
  /// The tokenizer's keys in a GGUF file.
  fileprivate func ggufFields(embeddingRows: Int) throws(Diagnostic) -> GGUFFields {
    switch self {
    case .directory(let path):
      do throws(TokenizerError) {
        return try GGUFTokenizerExport.fields(directory: path, embeddingRows: embeddingRows)
      } catch { throw .rejected(path, "\(error)") }
    case .gguf(let path):
      return try GGUFFile(path).copiedFields().only { $0.hasPrefix("tokenizer.") }
    }
  }
}

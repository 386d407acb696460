import FileFormats
import Tensors
import Transformers

/// A way to store what a method has trained, so that other programs read it: what the tensors are called, and how they lie.
protocol AdapterFormat: Sendable {
  /// The name in the file of a parameter that checkpoints call `name`.
  func fileName(of name: String) -> String

  /// The value of a parameter from a tensor of the file, which may lie there transposed or in another order of rows; as it is where its shape is
  /// none that fits.
  ///
  /// - Parameters:
  ///   - expected: the parameter's shape.
  ///   - base: the model that the adapter is put into.
  func value(_ tensor: Tensor, of name: String, expected: [Int], in base: ModelShape) -> Tensor

  /// What can be seen to be wrong with a base model before anything is put into it.
  func problems(in base: any LanguageModel) -> [String]
}

/// A format of two files in a folder: `adapter_config.json`, and weights in safetensors.
protocol AdapterFolderFormat: AdapterFormat {
  /// The file with the weights.
  var weightsFile: String { get }
  /// What the weights' file says about itself.
  var metadata: [(key: String, value: String)] { get }

  /// Whether an `adapter_config.json` is of this format.
  func recognises(_ json: JSONValue) -> Bool
  /// The base model that the file names; only a note.
  func baseModelName(_ json: JSONValue) -> String?

  /// Decodes a whole `adapter_config.json`.
  ///
  /// - Returns: the method, and the format with what the file says about names and layout.
  func opened(_ reader: ObjectReader, _ tensors: SafetensorsFile) throws(Diagnostic) -> (any Method, any AdapterFormat)
}

/// A format that runs are kept in: everything that a method trains, with the settings to train it further.
protocol KeptAdapterFormat: AdapterFolderFormat {
  /// Whether the format has a place for everything that the method trains.
  func canExpress(_ method: any Method) -> Bool

  /// Decodes a whole `adapter_config.json`.
  func method(reading reader: ObjectReader) throws(Diagnostic) -> any Method

  /// The content of `adapter_config.json`.
  ///
  /// - Precondition: `canExpress(method)`.
  func settings(_ method: any Method, of model: FineTunedModel, baseModelName: String) throws(MethodError) -> JSONObject
}

/// All formats. A new one is a file and a line here; llama.cpp's, which is one file, is `LlamaCppAdapter`.
enum AdapterFormats {
  static let folders: [any AdapterFolderFormat] = [MLXFormat(), AdapterHubFormat(), HuggingFaceFormat()]

  /// The format that a folder is in; Hugging Face's where nothing else recognises it, and then says what is missing.
  static func of(_ json: JSONValue) -> any AdapterFolderFormat { folders.first { $0.recognises(json) } ?? HuggingFaceFormat() }

  /// The format that a run keeps a method in.
  static func of(_ method: any Method) -> (any KeptAdapterFormat)? {
    folders.lazy.compactMap { $0 as? any KeptAdapterFormat }.first { $0.canExpress(method) }
  }
}

extension KeptAdapterFormat {
  func opened(_ reader: ObjectReader, _ tensors: SafetensorsFile) throws(Diagnostic) -> (any Method, any AdapterFormat) {
    (try method(reading: reader), self)
  }
}

extension AdapterFormat {
  func value(_ tensor: Tensor, of name: String, expected: [Int], in base: ModelShape) -> Tensor { tensor }
  func problems(in base: any LanguageModel) -> [String] { [] }
}

extension AdapterFormat {
  /// The tensors of the weights' file: what stands in front as one, everything else under its own name.
  func tensors(of method: InstalledMethod) -> [(name: String, tensor: Tensor)] {
    if let front = method.front {
      return [(Self.frontName, front.saved())] + method.selectedParameters.map { (besideFront($0.name), $0.parameter.tensor.detached) }
    }
    return method.trainableParameters.map { (fileName(of: $0.name), $0.parameter.tensor.detached) }
  }

  /// Takes tensors over where names and shapes are exactly those expected.
  ///
  /// - Returns: what does not fit; empty if all did.
  func load(_ tensors: [String: Tensor], into method: InstalledMethod, of base: ModelShape) -> [String] {
    var expected = method.trainableParameters.map { (name: $0.name, file: fileName(of: $0.name), parameter: $0.parameter) }
    if let front = method.front {
      guard let parameter = front.loadable.parameter else { return [front.loadable.reason] }
      expected =
        [(Self.frontName, Self.frontName, parameter)] + method.selectedParameters.map { ($0.name, besideFront($0.name), $0.parameter) }
    }
    var problems: [String] = []
    var values: [Tensor] = []
    for (name, file, parameter) in expected {
      let shape = parameter.tensor.shape
      guard let tensor = tensors[file] else {
        problems.append("missing: \(file) \(shape)")
        continue
      }
      let value = value(tensor, of: name, expected: shape, in: base)
      if value.shape != shape { problems.append("\(file): found \(value.shape), expected \(shape)") }
      values.append(value)
    }
    let names = Set(expected.map(\.file))
    problems += tensors.keys.filter { !names.contains($0) }.sorted().map { "unexpected: \($0)" }
    guard problems.isEmpty else { return problems }
    for ((_, _, parameter), value) in zip(expected, values) { parameter.replace(with: value.unpacked(category: .weights)) }
    return []
  }

  private static var frontName: String { "prompt_embeddings" }

  /// The name of a parameter beside what stands in front, where PEFT wraps no model but its own around the base.
  private func besideFront(_ name: String) -> String { "base_model.\(name)" }
}

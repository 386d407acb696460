import FileFormats
import Tensors
import Transformers

/// A way to store what a method has trained, so that other programs read it: two files in a folder, settings and weights.
protocol AdapterFormat: Sendable {
  /// The file with the weights, beside `adapter_config.json`.
  var weightsFile: String { get }
  /// What the weights' file says about itself.
  var metadata: [(key: String, value: String)] { get }

  /// Whether an `adapter_config.json` is of this format.
  func recognises(_ json: JSONValue) -> Bool
  /// Whether the format has a place for everything that the method trains.
  func canExpress(_ method: any Method) -> Bool

  /// Decodes a whole `adapter_config.json`.
  func method(reading reader: ObjectReader) throws(Diagnostic) -> any Method
  /// The base model that the file names; only a note.
  func baseModelName(_ json: JSONValue) -> String?

  /// The content of `adapter_config.json`.
  ///
  /// - Precondition: `canExpress(method)`.
  func settings(_ method: any Method, of model: FineTunedModel, baseModelName: String) throws(MethodError) -> JSONObject
  /// The name in the weights' file of a parameter that checkpoints call `name`.
  func fileName(of name: String) -> String
}

/// All formats. A new one is a file and a line here.
enum AdapterFormats {
  static let all: [any AdapterFormat] = [AdapterHubFormat(), HuggingFaceFormat()]

  /// The format that a folder is in; Hugging Face's where nothing else recognises it, and then says what is missing.
  static func of(_ json: JSONValue) -> any AdapterFormat { all.first { $0.recognises(json) } ?? HuggingFaceFormat() }

  /// The format that a method is written in.
  static func of(_ method: any Method) -> (any AdapterFormat)? { all.first { $0.canExpress(method) } }
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
  func load(_ tensors: [String: Tensor], into method: InstalledMethod) -> [String] {
    var expected = method.trainableParameters.map { (name: fileName(of: $0.name), parameter: $0.parameter) }
    if let front = method.front {
      guard let parameter = front.loadable.parameter else { return [front.loadable.reason] }
      expected = [(Self.frontName, parameter)] + method.selectedParameters.map { (besideFront($0.name), $0.parameter) }
    }
    var problems: [String] = []
    for (name, parameter) in expected {
      guard let tensor = tensors[name] else {
        problems.append("missing: \(name) \(parameter.tensor.shape)")
        continue
      }
      if tensor.shape != parameter.tensor.shape { problems.append("\(name): found \(tensor.shape), expected \(parameter.tensor.shape)") }
    }
    let names = Set(expected.map(\.name))
    problems += tensors.keys.filter { !names.contains($0) }.sorted().map { "unexpected: \($0)" }
    guard problems.isEmpty else { return problems }
    for (name, parameter) in expected {
      if let tensor = tensors[name] { parameter.replace(with: tensor.unpacked(category: .weights)) }
    }
    return []
  }

  private static var frontName: String { "prompt_embeddings" }

  /// The name of a parameter beside what stands in front, where PEFT wraps no model but its own around the base.
  private func besideFront(_ name: String) -> String { "base_model.\(name)" }
}

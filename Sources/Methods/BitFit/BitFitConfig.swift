import FileFormats
import Transformers

/// Trains the biases of a model and nothing else. It has no settings.
///
/// Source: Ben Zaken et al. 2022, arXiv:2106.10199. HF PEFT does not have it; the files are laid out like PEFT's, with the biases under their
/// own names.
package struct BitFitConfig: PEFTMethod {
  package static let peftType = "BITFIT"
  static let peftKeys: [String: PEFTDefaults.Key] = PEFTDefaults.lnTuning.filter { !$0.key.contains("modules") }

  package init(reading reader: ObjectReader) { reader.ignore("peft_type") }

  init(saved reader: ObjectReader) { self.init(reading: reader) }

  package var resolved: JSONObject { ["peft_type": JSONValue(Self.peftType)] }

  package var sizeKey: String { "peft_type" }

  package func pieces(in model: any LanguageModel, _ context: InjectionContext) throws(MethodError) -> [Piece] {
    let biases = model.namedParameters().filter { $0.name.hasSuffix(".bias") }
    if biases.isEmpty {
      throw .unsuitable(
        key: "peft_type", message: "\(Self.peftType) trains biases, and a model of type \"\(model.shape.modelType)\" has none")
    }
    return biases.map { .select($0.name, $0.parameter) }
  }

  func saved(_ model: FineTunedModel) -> JSONObject { resolved }
}

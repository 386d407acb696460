import FileFormats
import Transformers

/// Full fine-tuning: every parameter is trained. It has no settings.
package struct FullConfig: Method {
  package static let peftType = "FULL"
  package static let keepsWholeModel = true

  package init() {}

  package init(reading reader: ObjectReader) { reader.ignore("peft_type") }

  package var resolved: JSONObject { ["peft_type": JSONValue(Self.peftType)] }

  package var sizeKey: String { "peft_type" }

  package func pieces(in model: any LanguageModel, _ context: InjectionContext) -> [Piece] {
    // A second copy of the whole model would be too much.
    model.namedParameters().map { .select($0.name, $0.parameter, keepsOriginal: false) }
  }
}

import FileFormats
import Tensors
import Transformers

/// Full fine-tuning: every parameter is trained. It has no settings.
package struct FullConfig: PEFTConfig {
  package static let peftType = "FULL"

  package init() {}

  package init(reading reader: ObjectReader) { reader.ignore("peft_type") }

  package var resolved: JSONObject {
    var object = JSONObject()
    object["peft_type"] = JSONValue(Self.peftType)
    return object
  }

  package func inject(into model: any CausalLM, _ context: InjectionContext) throws(PEFTError) -> any PEFTMethod {
    try context.checkFits(parameters: model.namedParameters().reduce(0) { $0 + Double($1.parameter.tensor.count) }, key: "peft_type")
    return FullFineTuning(model)
  }
}

/// Full fine-tuning of a model.
final class FullFineTuning: PEFTMethod {
  let trainableParameters: [(name: String, parameter: Parameter)]

  init(_ model: any CausalLM) {
    trainableParameters = model.namedParameters()
    for (_, parameter) in trainableParameters { parameter.isTrainable = true }
  }

  var extraParameterCount: Int { 0 }

  func adapterTensors() -> [(name: String, tensor: Tensor)] { trainableParameters.map { ($0.name, $0.parameter.tensor.detached) } }

  func loadAdapter(_ tensors: [String: Tensor]) -> [String] { load(tensors, into: trainableParameters) }
}

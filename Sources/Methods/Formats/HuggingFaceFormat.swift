import FileFormats
import Transformers

/// A method that Hugging Face's PEFT has, too, or whose files are laid out like PEFT's.
protocol PEFTMethod: Method {
  /// The keys of its config in PEFT's versions.
  static var peftKeys: [String: PEFTDefaults.Key] { get }

  /// Decodes what an adapter_config.json says about a trained adapter. How its values began does not matter, and an entry may
  /// match nothing: the tensors of the file must fit one by one.
  init(saved reader: ObjectReader)

  /// The settings in PEFT's keys, so that they mean the same to PEFT.
  func saved(_ model: FineTunedModel) throws(MethodError) -> JSONObject
}

extension LanguageModel {
  /// Whether the model's files hold matrices transposed, PEFT's `fan_in_fan_out`; the layers may be wrapped.
  var holdsTransposedMatrices: Bool {
    linearSites.contains { _, slot in ((slot.layer as? any LinearTransform)?.base ?? slot.layer as? Linear)?.isTransposedOnDisk ?? false }
  }
}

/// `adapter_config.json` beside `adapter_model.safetensors`, as Hugging Face's PEFT writes and reads it.
struct HuggingFaceFormat: KeptAdapterFormat {
  let weightsFile = "adapter_model.safetensors"
  let metadata = [(key: "format", value: "pt")]

  func recognises(_ json: JSONValue) -> Bool { json["peft_type"] != nil }

  func canExpress(_ method: any Method) -> Bool { method is any PEFTMethod }

  func method(reading reader: ObjectReader) throws(Diagnostic) -> any Method {
    let method = MethodRegistry.method(saved: reader)
    try reader.finish()
    return method
  }

  func baseModelName(_ json: JSONValue) -> String? { json["base_model_name_or_path"]?.string }

  func settings(_ method: any Method, of model: FineTunedModel, baseModelName: String) throws(MethodError) -> JSONObject {
    guard let method = method as? any PEFTMethod else { preconditionFailure("\(type(of: method).peftType) has no place in PEFT's files") }
    var json = try method.saved(model)
    json["base_model_name_or_path"] = JSONValue(baseModelName)
    json["inference_mode"] = true
    if model.model.head.task == .causalLM {
      json["task_type"] = "CAUSAL_LM"
    } else {
      json["task_type"] = JSONValue(PEFTKeys.classification)
      json["modules_to_save"] = JSONValue(PEFTKeys.heads)
    }
    return json
  }

  func fileName(of name: String) -> String { "base_model.model.\(name)" }
}

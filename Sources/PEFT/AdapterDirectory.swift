import FileFormats
import Tensors
import Transformers

/// A directory with an adapter: `adapter_config.json` beside `adapter_model.safetensors`, as HF PEFT writes and reads it.
package struct AdapterDirectory {
  /// Path of the directory.
  package let path: String
  /// The method's settings.
  package let config: any PEFTConfig
  /// `base_model_name_or_path` of the file; only a note.
  package let baseModelName: String?
  private let tensors: SafetensorsFile

  /// Opens a PEFT adapter.
  ///
  /// - Throws: `FileFormatError` for a file that is missing, damaged, or needs what we do not have.
  package init(_ path: String) throws(FileFormatError) {
    try ForeignFormat.requireDirectory(path, "the folder of an adapter, with adapter_config.json and adapter_model.safetensors")
    let file = "\(path)/adapter_config.json"
    let value = try StrictJSON.parse(contentsOfFolderFile: file, maximumBytes: StrictJSON.maximumConfigBytes)
    let reader = ObjectReader(value, file: file)
    if value["fine_tune_type"] != nil || value["lora_parameters"] != nil {
      throw .rejected(file, "an adapter of mlx-lm (must be one of HF PEFT, with peft_type)")
    }
    self.path = path
    if value["peft_type"] == nil, value["config"] != nil {
      config = try AdapterHubFormat.config(reader)
      baseModelName = value["model_name"]?.string
      tensors = try Self.weights("adapter.safetensors", in: path)
    } else {
      config = try Self.peftConfig(value, reader)
      baseModelName = value["base_model_name_or_path"]?.string
      tensors = try Self.weights("adapter_model.safetensors", in: path)
    }
  }

  private static func weights(_ name: String, in path: String) throws(FileFormatError) -> SafetensorsFile {
    let names = try entries(ofDirectory: path)
    guard names.contains(name) else { throw ForeignFormat.problem(inDirectory: path, expected: name, names: names) }
    return try SafetensorsFile(try MappedFile(inItsFolder: "\(path)/\(name)"))
  }

  /// Puts the adapter's values into a model that has its method.
  ///
  /// - Throws: `PEFTError.adapterMismatch` with every name and shape that does not fit.
  package func load(into model: FineTunedModel) throws {
    var values: [String: Tensor] = [:]
    for entry in tensors.tensors { values[entry.name] = try entry.loaded(file: tensors.path) }
    let problems = model.method.loadAdapter(values)
    if !problems.isEmpty { throw PEFTError.adapterMismatch(directory: path, problems: problems) }
  }

  /// Keys of PEFT files that say nothing about the method: who wrote them, for which model.
  private static let descriptive = [
    "base_model_name_or_path", "inference_mode", "task_type", "auto_mapping", "peft_version", "revision", "megatron_core",
    "qalora_group_size", "fan_in_fan_out", "token_dim", "num_layers", "num_attention_heads", "num_transformer_submodules",
  ]

  private static func peftConfig(_ value: JSONValue, _ reader: ObjectReader) throws(FileFormatError) -> any PEFTConfig {
    for key in descriptive { reader.ignore(key) }
    // A file by another version of PEFT has keys for methods we do not know; where they are off they change nothing.
    for member in value.object?.members ?? [] where member.value.isOff { reader.ignore(member.key) }
    let config: any PEFTConfig
    if value["peft_type"]?.string == PrefixTuningConfig.peftType {
      // The file holds the prefix itself, whatever network produced it.
      reader.ignore("prefix_projection", "encoder_hidden_size", "peft_type", "init_weights")
      config = PrefixTuningConfig(savedTokens: reader.int("num_virtual_tokens", in: 1...(1 << 16)))
    } else {
      config = PEFTRegistry.config(reading: reader)
    }
    try reader.finish()
    return config
  }
}

extension JSONValue {
  /// Null, false or empty: the setting is not in use.
  fileprivate var isOff: Bool {
    isNull || bool == false || array?.isEmpty == true || object?.isEmpty == true || string?.isEmpty == true
  }
}

extension AdapterDirectory {
  /// Writes the adapter of a model into an existing directory.
  ///
  /// - Parameters:
  ///   - name: `base_model_name_or_path`, or adapter-hub's `model_name`.
  package static func write(_ model: FineTunedModel, _ config: any PEFTConfig, baseModelName name: String, to path: String)
    throws(FileFormatError)
  {
    let tensors = model.method.adapterTensors().map { TensorToWrite(name: $0.name, $0.tensor) }
    let json: JSONObject
    if let bottleneck = config as? AdapterConfig {
      json = AdapterHubFormat.json(bottleneck, model, name)
      try SafetensorsWriter.write(tensors, metadata: [], to: "\(path)/adapter.safetensors")
    } else {
      json = peftJSON(config, model, name)
      try SafetensorsWriter.write(tensors, to: "\(path)/adapter_model.safetensors")
    }
    try SingleFile.writeAtomically(JSONValue(json).serialized(.pretty), to: "\(path)/adapter_config.json")
  }

  private static func peftJSON(_ config: any PEFTConfig, _ model: FineTunedModel, _ name: String) -> JSONObject {
    var json = config.resolved
    json["base_model_name_or_path"] = JSONValue(name)
    json["inference_mode"] = true
    json["task_type"] = "CAUSAL_LM"
    json["auto_mapping"] = nil
    json["revision"] = nil
    let shape = model.model.shape
    if config is PrefixTuningConfig {
      json["init_weights"] = nil
      json["num_attention_heads"] = JSONValue(shape.heads.keyValue)
      json["num_layers"] = JSONValue(shape.numHiddenLayers)
      json["num_transformer_submodules"] = 1
      json["token_dim"] = JSONValue(shape.heads.keyValue * shape.heads.dim)
      if model.method.trainableParameters.count > 1 {
        json["encoder_hidden_size"] = JSONValue(model.method.trainableParameters[1].parameter.tensor.shape[0])
      }
    } else {
      json["modules_to_save"] = nil
      json["layers_pattern"] = nil
      json["fan_in_fan_out"] = JSONValue(shape.modelType == "gpt2")
      // Said in full, so that the file does not depend on the reader's defaults.
      if json["target_modules"]?.isNull ?? true { json["target_modules"] = JSONValue(LoRAConfig.defaultTargets[shape.modelType] ?? []) }
    }
    return json
  }
}

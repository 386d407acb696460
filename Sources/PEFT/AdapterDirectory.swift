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
      config = try Self.peftConfig(reader)
      baseModelName = value["base_model_name_or_path"]?.string
      tensors = try Self.weights("adapter_model.safetensors", in: path)
    }
  }

  private static func weights(_ name: String, in path: String) throws(FileFormatError) -> SafetensorsFile {
    let names = try entries(ofDirectory: path)
    guard names.contains(name) else { throw ForeignFormat.problem(inDirectory: path, expected: name, names: names) }
    return try SafetensorsFile(try MappedFile(inItsFolder: "\(path)/\(name)"))
  }

  /// Puts the adapter into a base model.
  ///
  /// - Throws: `FileFormatError` for settings that do not fit the model, `PEFTError.adapterMismatch` with every name and shape that does
  ///   not fit.
  package func adapted(_ base: any CausalLM, _ context: InjectionContext) throws -> FineTunedModel {
    let model: FineTunedModel
    do throws(PEFTError) {
      model = try FineTunedModel(base, config, context)
    } catch {
      throw FileFormatError.rejected("\(path)/adapter_config.json", error.withoutSection)
    }
    try load(into: model)
    return model
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

  private static func peftConfig(_ reader: ObjectReader) throws(FileFormatError) -> any PEFTConfig {
    let config = PEFTRegistry.config(saved: reader)
    try reader.finish()
    return config
  }
}

extension AdapterDirectory {
  /// Writes the adapter of a model into an existing directory, reads it again and compares a loss with the model's.
  ///
  /// - Parameters:
  ///   - name: `base_model_name_or_path`, or adapter-hub's `model_name`.
  ///   - probe: what the model in memory gives.
  /// - Throws: `FileFormatError` of storage where what lies on the disk is another adapter.
  package static func write(
    _ model: FineTunedModel, _ config: any PEFTConfig, baseModelName name: String, probe: LossProbe, to path: String
  ) throws(FileFormatError) {
    try write(model, config, baseModelName: name, to: path)
    // On a GPU sums may come in another order every time.
    try probe.check(path, "adapter", Backend.current.isHost ? .same : .rounding) {
      let adapter = try AdapterDirectory(path)
      return try model.withoutMethod { base in LossProbe(try adapter.adapted(base, InjectionContext(seed: 0))) }
    }
  }

  /// Writes the adapter of a model into an existing directory.
  private static func write(
    _ model: FineTunedModel, _ config: any PEFTConfig, baseModelName name: String, to path: String
  ) throws(FileFormatError) {
    let tensors = model.method.adapterTensors().map { TensorToWrite(name: $0.name, $0.tensor) }
    let json: JSONObject
    if let bottleneck = config as? AdapterConfig {
      json = AdapterHubFormat.json(bottleneck, model, name)
      try SafetensorsWriter.write(tensors, metadata: [], to: "\(path)/adapter.safetensors")
    } else {
      json = try peftJSON(config, model, name, path)
      try SafetensorsWriter.write(tensors, to: "\(path)/adapter_model.safetensors")
    }
    try SingleFile.writeAtomically(JSONValue(json).serialized(.pretty), to: "\(path)/adapter_config.json")
  }

  private static func peftJSON(
    _ config: any PEFTConfig, _ model: FineTunedModel, _ name: String, _ path: String
  ) throws(FileFormatError) -> JSONObject {
    var json: JSONObject
    let shape = model.model.shape
    if let lora = config as? LoRAConfig {
      do throws(PEFTError) { json = try lora.exported(for: model.model).resolved } catch { throw .rejected(path, error.description) }
      json["modules_to_save"] = nil
      json["fan_in_fan_out"] = JSONValue(shape.modelType == "gpt2")
    } else {
      json = config.resolved
      json["init_weights"] = nil
      json["num_attention_heads"] = JSONValue(shape.heads.keyValue)
      json["num_layers"] = JSONValue(shape.numHiddenLayers)
      json["num_transformer_submodules"] = 1
      json["token_dim"] = JSONValue(shape.heads.keyValue * shape.heads.dim)
      if model.method.trainableParameters.count > 1 {
        json["encoder_hidden_size"] = JSONValue(model.method.trainableParameters[1].parameter.tensor.shape[0])
      }
    }
    json["base_model_name_or_path"] = JSONValue(name)
    json["inference_mode"] = true
    json["task_type"] = "CAUSAL_LM"
    return json
  }
}

import FileFormats
import Tensors
import Transformers

/// An adapter on the disk: a folder with `adapter_config.json` beside a file with weights in one of the `AdapterFormats`, or a GGUF file of
/// llama.cpp's.
package struct AdapterDirectory {
  /// Path of the directory, or of the file.
  package let path: String
  /// The method's settings.
  package let config: any Method
  /// The base model that the file names; only a note.
  package let baseModelName: String?
  /// The file with the settings, and that with the weights.
  package let settingsFile: String, weightsFile: String
  private let format: any AdapterFormat
  /// What the adapter consists of, under names of its format.
  package let tensors: any TensorFile

  /// Opens an adapter.
  ///
  /// - Throws: `Diagnostic` for a file that is missing, damaged, or needs what we do not have.
  package init(_ path: String) throws(Diagnostic) {
    self.path = path
    if let file = try LlamaCppAdapter.file(at: path) {
      let adapter = try LlamaCppAdapter(file)
      (config, baseModelName, format, tensors) = (adapter.config, adapter.baseModelName, adapter.format, adapter.file)
      (settingsFile, weightsFile) = (file, file)
      return
    }
    try ForeignFormat.requireDirectory(
      path, "the folder of an adapter, with adapter_config.json and adapter_model.safetensors, or the .gguf file of one")
    settingsFile = "\(path)/adapter_config.json"
    let value = try StrictJSON.parse(contentsOfFolderFile: settingsFile, maximumBytes: StrictJSON.maximumConfigBytes)
    let folder = AdapterFormats.of(value)
    baseModelName = folder.baseModelName(value)
    weightsFile = "\(path)/\(folder.weightsFile)"
    let reader = ObjectReader(value, file: settingsFile)
    // What the settings ask for and is not there is said before a file is missed that it would be in.
    if let kept = folder as? any KeptAdapterFormat {
      (config, format) = (try kept.method(reading: reader), kept)
      tensors = try Self.weights(kept.weightsFile, in: path)
    } else {
      let weights = try Self.weights(folder.weightsFile, in: path)
      (config, format) = try folder.opened(reader, weights)
      tensors = weights
    }
  }

  private static func weights(_ name: String, in path: String) throws(Diagnostic) -> SafetensorsFile {
    let names = try entries(ofDirectory: path)
    guard names.contains(name) else { throw ForeignFormat.problem(inDirectory: path, expected: name, names: names) }
    return try SafetensorsFile(try MappedFile(inItsFolder: "\(path)/\(name)"))
  }

  /// The task of an adapter with a head over labels, whose names its files do not have; nil of another adapter.
  package var unnamedTask: NewTask? {
    guard let head = tensors.tensors.first(where: { $0.name.split(separator: ".").suffix(2) == ["score", "weight"] }) else { return nil }
    return NewTask(labels: (0..<(head.shape.first ?? 0)).map { "LABEL_\($0)" }, seed: 0)
  }

  /// Puts the adapter into a base model.
  ///
  /// - Throws: `Diagnostic` for settings that do not fit the model, `MethodError.adapterMismatch` with every name and shape that does
  ///   not fit.
  package func adapted(_ base: any LanguageModel, _ context: InjectionContext) throws -> FineTunedModel {
    if unnamedTask != nil, base.head.task == .causalLM {
      throw Diagnostic.rejected(
        settingsFile, at: "task_type",
        "the adapter tells the labels of texts, and the model is to write; name the labels in a config: "
          + "\"task\": {\"type\": \"sequence_classification\", \"labels\": […]}")
    }
    let problems = format.problems(in: base)
    if !problems.isEmpty { throw MethodError.adapterMismatch(directory: path, problems: problems) }
    let model: FineTunedModel
    do throws(MethodError) {
      model = try FineTunedModel(base, config, context)
    } catch {
      throw Diagnostic.rejected(settingsFile, error.withoutSection)
    }
    try load(into: model)
    return model
  }

  /// Puts the adapter's values into a model that has its method.
  ///
  /// - Throws: `MethodError.adapterMismatch` with every name and shape that does not fit.
  package func load(into model: FineTunedModel) throws {
    var values: [String: Tensor] = [:]
    for entry in tensors.tensors { values[entry.name] = try entry.loaded(file: tensors.path) }
    let problems = format.load(values, into: model.method, of: model.model.shape)
    if !problems.isEmpty { throw MethodError.adapterMismatch(directory: path, problems: problems) }
  }
}

extension AdapterDirectory {
  /// Writes the adapter of a model into an existing directory, reads it again and compares a loss with the model's.
  ///
  /// - Parameters:
  ///   - name: `base_model_name_or_path`, or adapter-hub's `model_name`.
  ///   - probe: what the model in memory gives.
  /// - Throws: `Diagnostic` of storage where what lies on the disk is another adapter.
  package static func write(
    _ model: FineTunedModel, _ method: any Method, baseModelName name: String, probe: LossProbe, to path: String
  ) throws(Diagnostic) {
    try write(model, method, baseModelName: name, to: path)
    // On a GPU sums may come in another order every time.
    try probe.check(path, "adapter", Backend.current.isHost ? .same : .rounding) {
      let adapter = try AdapterDirectory(path)
      return try model.withoutMethod { base in LossProbe(try adapter.adapted(base, InjectionContext(seed: 0))) }
    }
  }

  /// Writes the adapter of a model into an existing directory.
  private static func write(
    _ model: FineTunedModel, _ method: any Method, baseModelName name: String, to path: String
  ) throws(Diagnostic) {
    guard let format = AdapterFormats.of(method) else {
      throw .rejected(path, "\(type(of: method).peftType) is not kept as an adapter")
    }
    let json: JSONObject
    do throws(MethodError) {
      json = try format.settings(method, of: model, baseModelName: name)
    } catch { throw .rejected(path, error.description) }
    let tensors = format.tensors(of: model.method).map { TensorToWrite(name: $0.name, $0.tensor) }
    try SafetensorsWriter.write(tensors, metadata: format.metadata, to: "\(path)/\(format.weightsFile)")
    try SingleFile.writeAtomically(JSONValue(json).serialized(.pretty), to: "\(path)/adapter_config.json")
  }
}

import Datasets
import FileFormats
import Glibc
import Methods

/// The config of a run: strict JSON in Hugging Face's words.
///
/// ```json
/// {
///   "model":    { "path": "models/SmolLM2-135M-Instruct.Q4_1.gguf" },
///   "peft":     { "peft_type": "LORA", "r": 16 },
///   "data":     { "train": "train.jsonl" },
///   "training": { "output_dir": "checkpoints/lora", "learning_rate": 2e-4 }
/// }
/// ```
/// Unknown keys, duplicate keys, wrong types and values out of range are errors, all reported at once. Defaults are the values that the
/// properties of the sections start with. Relative paths are relative to the current directory.
public struct TrainConfig: Sendable, Equatable {
  /// Which model.
  public var model = ModelConfig()
  /// Which method.
  package var peft = MethodConfig()
  /// What the model is to do.
  public var task = TaskConfig()
  /// What to learn from.
  public var data = DataConfig()
  /// How to learn it.
  public var training = TrainingConfig()
  /// How answers are written for the task metric.
  public var generation = GenerationConfig()

  /// Decodes a config.
  ///
  /// - Parameter readMethod: decodes the section `peft` beyond `peft_type` and `adapter_path`; what it notes in the reader is reported
  ///   with the rest. Without it any key is taken.
  package init(_ file: ConfigFile, readMethod: (ObjectReader) -> Void = { $0.ignoreUnknownKeys() }) throws(Diagnostic) {
    self = try file.read { reader in
      var config = TrainConfig()
      config.model = ModelConfig(reader.object("model"))
      let method = reader.object("peft")
      config.peft = MethodConfig(method, settings: file.value["peft"]?.object ?? JSONObject())
      readMethod(method)
      if let task = reader.optionalObject("task") { config.task = TaskConfig(task) }
      config.data = DataConfig(reader.object("data"))
      // Without the section its own defaults hold.
      if let training = reader.optionalObject("training") { config.training = TrainingConfig(training) }
      if config.task.type != .causalLM {
        config.checkTask(reader)
        if config.data.metric == nil, config.data.hasValidation || config.data.test != nil { config.data.metric = .text(.accuracy) }
      }
      if config.training.loraPlusRatio != 1, let type = config.peft.settings["peft_type"]?.string, type != LoRAConfig.peftType {
        let section = reader.object("training")
        section.ignoreUnknownKeys()
        section.problem("loraplus_lr_ratio", "is the learning rate of LoRA's matrices B (must be left out where peft.peft_type is \(type))")
      }
      if let generation = reader.optionalObject("generation") { config.generation = GenerationConfig(generation) }
      if config.training.outputDirectory.isEmpty { config.training.outputDirectory = config.peft.defaultOutputDirectory }
      return config
    }
    try data.readChatTemplate()
  }

  private init() {}

  /// The config with every default filled in: what `--dry-run` prints and `run.json` holds. Reading it again gives the same config.
  package var json: JSONValue {
    var sections: JSONObject = [
      "model": model.json(), "peft": JSONValue(peft.settings), "data": data.json(), "training": training.json(),
      "generation": generation.json(),
    ]
    if task.type != .causalLM { sections["task"] = task.json() }
    return JSONValue(sections)
  }

  /// Notes settings that mean nothing where labels are told.
  private func checkTask(_ reader: ObjectReader) {
    let section = reader.object("data")
    section.ignoreUnknownKeys()
    if data.examples.trainOnPrompt { section.problem("train_on_prompt", "found true (must be false where task.type tells labels)") }
    if data.chatTemplate != nil { section.problem("chat_template", "is for conversations, and the rows are texts with labels") }
    if data.examples.chatFormat != nil { section.problem("chat_format", "is for conversations, and the rows are texts with labels") }
    switch data.metric {
    case nil, .text(.accuracy): break
    default: section.problem("metric", "must be \"accuracy\" or left out where task.type is sequence_classification")
    }
  }

  /// The settings that belong to the identity of a run, for checkpoints: no paths, nothing about threads, logging or saving. The model, the
  /// data and the tokenizer are told apart by their hashes instead.
  package var identityJSON: JSONValue {
    var settings = peft.settings
    settings["adapter_path"] = nil
    var sections: JSONObject = [
      "model": model.json(onlyIdentity: true), "peft": JSONValue(settings),
      "data": data.json(onlyIdentity: true), "training": training.json(onlyIdentity: true),
    ]
    // A task of before the key has no section in checkpoints.
    if task.type != .causalLM { sections["task"] = task.json(onlyIdentity: true) }
    return JSONValue(sections)
  }

  /// Every default, in the form of ``json``; a method has its own.
  package static var defaults: JSONValue {
    var sections = TrainConfig().json.object ?? JSONObject()
    sections["task"] = TaskConfig().json()
    return JSONValue(sections)
  }

  /// What a change of a key means, by `section.name`; keys of a method are all part of the identity.
  package static let roles: [String: ConfigRole] = Dictionary(uniqueKeysWithValues: allRoles.map { ("\($0.section).\($0.name)", $0.role) })

  /// The keys that may change on the way.
  static var mutableKeys: [(section: String, name: String)] { allRoles.filter { $0.role == .mutable }.map { ($0.section, $0.name) } }

  private static let allRoles: [(section: String, name: String, role: ConfigRole)] =
    ModelConfig.keys.map { ("model", $0.name, $0.role) } + [("peft", "adapter_path", .mutable)]
    + TaskConfig.keys.map { ("task", $0.name, $0.role) } + DataConfig.keys.map { ("data", $0.name, $0.role) }
    + TrainingConfig.keys.map { ("training", $0.name, $0.role) }
    + GenerationConfig.keys.map { ("generation", $0.name, $0.role) }

  /// Every file and folder that a run reads, by its key.
  package var inputs: [(key: String, path: String)] {
    inputPaths.flatMap { section, paths in paths.compactMap { key, path in path.map { ("\(section).\(key)", $0) } } }
      + data.train.paths.map { ("data.train", $0) }
  }

  private var inputPaths: KeyValuePairs<String, KeyValuePairs<String, String?>> {
    [
      "model": ["path": model.path, "init": model.initialConfig, "tokenizer": model.tokenizer],
      "peft": ["adapter_path": peft.adapterPath],
      "data": [
        "validation": data.validation, "test": data.test, "databases": data.databases, "chat_template": data.chatTemplate,
      ],
    ]
  }

  /// Checks that every file the config names is there, before anything is loaded.
  ///
  /// - Throws: one problem per missing file, with the path that was tried.
  package func checkFiles(_ file: ConfigFile) throws(Diagnostic) {
    try file.read(.rejected) { reader in
      reader.ignoreUnknownKeys()
      for (name, paths) in inputPaths {
        let section = reader.object(name)
        section.ignoreUnknownKeys()
        for (key, path) in paths {
          guard let path, access(path, R_OK) != 0 else { continue }
          section.problem(key, Self.unreadable(path, code: errno))
        }
        if name == "data" { checkTrain(section) }
      }
    }
  }
}

extension TrainConfig {
  /// Notes what is wrong with the files of `data.train`.
  private func checkTrain(_ reader: ObjectReader) {
    _ = DataSources(reader, "train")
    for (index, source) in data.train.sources.enumerated() {
      for path in source.files where access(path, R_OK) != 0 {
        let message = source.isPattern ? "\(quoted(path)) fits no file (tried \(absolutePath(path)))" : Self.unreadable(path, code: errno)
        if reader.value("train")?.array == nil { reader.problem("train", message) } else { reader.problem("train", at: index, message) }
      }
    }
  }

  private static func unreadable(_ path: String, code: Int32) -> String {
    "\(quoted(path)) cannot be read: \(systemMessage(code)) (tried \(absolutePath(path)))"
  }
}

/// The path from the root, as the system will look for it.
func absolutePath(_ path: String) -> String {
  guard path.utf8.first != UInt8(ascii: "/"), let current = getcwd(nil, 0) else { return path }
  defer { free(current) }
  return String(cString: current) + "/" + path
}

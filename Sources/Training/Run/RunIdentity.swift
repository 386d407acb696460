import Datasets
import FileFormats
import Tokenizers
import Transformers

/// What a run depends on beside its settings, as SHA-256 of the content: going on from a checkpoint needs the same. Names, places and times of
/// files are no part of it.
package struct RunIdentity: Equatable, Sendable {
  /// The files that count, by the names that `--allow-change` knows.
  package static let parts = ["model", "tokenizer", "chat_template", "data"]

  /// Hash of the weights' file, or of the list of hashes where there are several, or of what random weights come from; hash of the config.json beside it, if any.
  package let model: String, modelConfig: String?
  package let tokenizer: String
  /// Hash of the chat template that the config names in the place of the model's own, if any.
  package let chatTemplate: String?
  package let data: String, dataLines: Int

  /// - Parameters:
  ///   - stamps: of the data's files before they were read.
  ///   - weightHashes: of the base's weight files, by path.
  init(
    _ config: TrainConfig, base: ModelLoader.LoadedModel, weightHashes: [String: String], tokenizer: Tokenizer, train: Dataset,
    stamps: [FileStamp]
  ) throws(Diagnostic) {
    let hashes = base.weightFiles.compactMap { weightHashes[$0] }
    model = try Self.modelHash(hashes, config.model.initialConfig, seed: config.training.seed)
    // A GGUF file holds its configuration itself. The layout of a config.json does not matter.
    let isDirectory = config.model.path.map { !ModelFormats.of($0).isSingleFile } ?? false
    modelConfig = isDirectory ? SHA256.hash(JSONValue(base.statedConfiguration).serialized(.pretty)) : nil
    self.tokenizer = tokenizer.contentHash
    chatTemplate = config.data.examples.chatTemplate.map { SHA256.hash($0) }
    data = train.contentHash
    dataLines = train.lineCount
    let paths = try config.data.train.files().map(\.path)
    for (path, stamp) in zip(paths, stamps) where try FileStamp(ofFile: path) != stamp {
      throw .rejected(path, "the file was changed while it was read; start again with the file at rest")
    }
    guard paths.count == stamps.count else {
      throw .rejected(
        config.data.train.description, "other files fit the pattern than when it was read; start again with the folder at rest")
    }
  }

  /// What tells whether a file of the data changes, for each of them.
  static func stamps(_ sources: DataSources) throws(Diagnostic) -> [FileStamp] {
    try sources.files().map { file throws(Diagnostic) in try FileStamp(ofFile: file.path) }
  }

  /// Hash of what a model's weights come from: files, of which the hashes are given, or the config.json of random ones.
  package static func modelHash(_ hashes: [String], _ initialConfig: String?, seed: Int) throws(Diagnostic) -> String {
    var parts = hashes
    // Random weights are told by what they are made from.
    if let initialConfig { parts += [try SHA256.hash(ofFile: initialConfig), "seed \(seed)"] }
    return parts.count == 1 ? parts[0] : SHA256.hash(parts.joined(separator: "\n"))
  }

  package var json: JSONObject {
    var object = JSONObject()
    object["model_sha256"] = JSONValue(model)
    if let modelConfig { object["model_config_sha256"] = JSONValue(modelConfig) }
    object["tokenizer_sha256"] = JSONValue(tokenizer)
    if let chatTemplate { object["chat_template_sha256"] = JSONValue(chatTemplate) }
    object["data_sha256"] = JSONValue(data)
    object["data_lines"] = JSONValue(dataLines)
    return object
  }

  /// What has another content than when a checkpoint was written.
  package func changes(since recorded: JSONObject) -> [Change] {
    let current = json
    return Self.parts.compactMap { part in
      let (old, new) = (Self.content(part, recorded), Self.content(part, current))
      return old == new ? nil : Change(part, from: old, to: new)
    }
  }

  private static func content(_ part: String, _ json: JSONObject) -> JSONValue {
    var object = JSONObject()
    for name in ["sha256", "config_sha256", "lines"] {
      if let value = json["\(part)_\(name)"] { object[name] = value }
    }
    return JSONValue(object)
  }
}

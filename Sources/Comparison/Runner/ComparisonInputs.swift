import Datasets
import FileFormats
import Foundation
import Reports
import Training
import Transformers

/// The files that a comparison reads, told by the hashes of their content: rows of different inputs never stand in one table.
struct ComparisonInputs {
  /// What a key of the config names: its hash, or hashes, are those of these files together.
  private struct Input {
    let key: String, path: String
    /// Nil while there is none: the model that a way of prompting names may come later.
    let files: () throws(Diagnostic) -> [String]?
  }

  private var inputs: [Input] = []
  /// Every file and folder that the config names, by its key.
  private(set) var paths: [(key: String, path: String)] = []
  private let cache: ContentCache
  /// The files to learn from.
  private var train: DataSources?
  /// The hashes that this process has found, as long as the files stay as they were.
  private var known: [String: (stamp: FileStamp, sha256: String)] = [:]

  /// - Parameter cache: has the hashes of files that have been hashed before.
  init(_ config: ComparisonConfig, cache: ContentCache) {
    self.cache = cache
    let (model, data) = (config.file.value["model"], config.file.value["data"])
    if let path = model?["path"]?.string {
      add("model", path) { () throws(Diagnostic) in
        try ModelFormats.of(path).weightFiles(of: path) + Self.present(["config.json"], in: path)
      }
    } else if let initialConfig = model?["init"]?.string {
      add("model.init", initialConfig) { () throws(Diagnostic) in [initialConfig] }
    }
    // A GGUF file is model and tokenizer in one.
    if let path = model?["tokenizer"]?.string ?? model?["path"]?.string, !ModelFormats.of(path).isSingleFile {
      add("tokenizer", path) { () throws(Diagnostic) in try TokenizerFiles.present(in: path) }
    }
    addTrain(DataSources(data?["train"]))
    for key in ["validation", "test", "chat_template"] { addFile("data.\(key)", data?[key]?.string) }
    if let folder = data?["databases"]?.string {
      add("data.databases", folder) { () throws(Diagnostic) in try Self.files(in: folder) { $0.hasSuffix(".sql") } }
    }
    // A program of the user's: what of the command is a file of its own, not what it finds on the search path.
    for word in data?["metric"]?["command"]?.array?.compactMap(\.string) ?? [] where Self.isRegularFile(word) {
      addFile("data.metric.command", word)
    }
    addFile("control", config.control)
    for method in config.methods { addAdapter("methods.\(method.name).peft.adapter_path", method.peft["adapter_path"]?.string) }
    for prompting in config.prompting {
      addAdapter("prompting.\(prompting.name).adapter", prompting.config.adapter)
      guard let path = prompting.config.model else { continue }
      add("prompting.\(prompting.name).model", path) { () throws(Diagnostic) in
        try ModelFormats.of(path).weightFiles(of: path) + Self.present(["config.json"], in: path) + TokenizerFiles.present(in: path)
      }
    }
  }

  private mutating func add(_ key: String, _ path: String, _ files: @escaping () throws(Diagnostic) -> [String]) {
    paths.append((key, path))
    inputs.append(Input(key: key, path: path) { () throws(Diagnostic) in access(path, F_OK) == 0 ? try files() : nil })
  }

  private mutating func addFile(_ key: String, _ path: String?) {
    if let path { add(key, path) { () throws(Diagnostic) in [path] } }
  }

  private mutating func addTrain(_ sources: DataSources?) {
    guard let sources else { return }
    train = sources
    paths += sources.paths.map { ("data.train", $0) }
    inputs.append(
      Input(key: "data.train", path: sources.description) { () throws(Diagnostic) in
        sources.paths.allSatisfy { access($0, F_OK) == 0 } ? try sources.files().map(\.path) : nil
      })
  }

  private mutating func addAdapter(_ key: String, _ path: String?) {
    guard let path else { return }
    add(key, path) { () throws(Diagnostic) in
      if Self.isRegularFile(path) { return [path] }
      return try Self.files(in: path) { $0 == "adapter_config.json" || $0.hasSuffix(".safetensors") || $0.hasSuffix(".gguf") }
    }
  }

  private static func present(_ names: [String], in folder: String) -> [String] {
    names.map { "\(folder)/\($0)" }.filter { access($0, F_OK) == 0 }
  }

  private static func files(in folder: String, where isInput: (String) -> Bool) throws(Diagnostic) -> [String] {
    try entries(ofDirectory: folder).filter(isInput).map { "\(folder)/\($0)" }
  }

  private static func isRegularFile(_ path: String) -> Bool { (try? FileStamp(ofFile: path)) != nil }

  // MARK: Hashes

  /// The hashes by key, as ``Change`` tells them: `{"data.train": {"sha256": …}, …}`. Only what is new or was touched is read.
  ///
  /// - Parameter progress: told while a large file is hashed.
  mutating func hashes(progress: ContentCache.Progress = { _, _, _ in }) throws(Diagnostic) -> JSONObject {
    var object = JSONObject()
    for input in inputs {
      guard let files = try input.files() else { continue }
      var hashes: [String] = []
      for file in files { hashes.append(try sha256(file, progress)) }
      var entry: JSONObject = ["sha256": JSONValue(files == [input.path] ? hashes[0] : SHA256.hash(named(files, hashes)))]
      // One hash of the files and their weights, as in run.json.
      if input.key == "data.train", let train {
        let weights = try train.files().map(\.weight)
        entry["sha256"] = JSONValue(DataSources.contentHash(zip(hashes, weights).map { ($0, $1) }))
      }
      if input.key == "model" {
        let weights = zip(files, hashes).filter { lastComponent(ofPath: $0.0) != "config.json" }.map(\.1)
        entry["sha256"] = JSONValue(weights.count == 1 ? weights[0] : SHA256.hash(weights.joined(separator: "\n")))
        if weights.count < hashes.count { entry["config_sha256"] = JSONValue(hashes[hashes.count - 1]) }
      }
      // A command may name several files.
      if let others = object[input.key]?["sha256"]?.string {
        entry["sha256"] = JSONValue(SHA256.hash(others + "\n" + (entry["sha256"]?.string ?? "")))
      }
      object[input.key] = JSONValue(entry)
    }
    return object
  }

  /// A file that is added, removed or renamed changes the hash of its folder.
  private func named(_ files: [String], _ hashes: [String]) -> String {
    zip(files, hashes).map { "\($1)  \(lastComponent(ofPath: $0))\n" }.joined()
  }

  private mutating func sha256(_ path: String, _ progress: ContentCache.Progress) throws(Diagnostic) -> String {
    let stamp = try FileStamp(ofFile: path)
    if let known = known[path], known.stamp == stamp { return known.sha256 }
    let hash = try cache.sha256(ofFile: path, progress: progress)
    // What was written to a moment ago may be written to again without another time.
    if stamp.isSettled, try FileStamp(ofFile: path) == stamp { known[path] = (stamp, hash) }
    return hash
  }

  /// What has another content than recorded. What was not there then may have come.
  static func changes(from recorded: JSONObject, to now: JSONObject) -> [Change] {
    now.members.compactMap { member in
      guard let before = recorded[member.key], before != member.value else { return nil }
      return Change(member.key, from: before, to: member.value)
    }
  }

  /// What a run was trained on that is not what the comparison has.
  ///
  /// - Parameter inputs: as ``hashes(progress:)`` gives them.
  static func changes(ofRun run: String, from inputs: JSONObject) -> [Change] {
    let identity = (try? StrictJSON.parse(contentsOf: "\(run)/run.json"))?["identity"]
    return [("model_sha256", "model"), ("data_sha256", "data.train")].compactMap { name, key in
      guard let then = identity?[name]?.string, let now = inputs[key]?["sha256"]?.string, now != then else { return nil }
      return Change(key, from: ["sha256": JSONValue(then)], to: ["sha256": JSONValue(now)])
    }
  }
}

import FileFormats
import Methods

/// What is not as it was when a checkpoint was written, told apart by what it means.
struct SettingsComparison {
  /// Going on with it would not be the same run.
  private(set) var identity: [Change] = []
  /// May change on the way.
  private(set) var mutable: [Change] = []

  var all: [Change] { identity + mutable }

  /// - Parameter settings: the settings of the run that is to go on that belong to its identity.
  /// - Throws: if the checkpoint's own settings cannot be read.
  init(_ checkpoint: Checkpoint, settings: JSONValue, job: TrainingJob) throws(Diagnostic) {
    let old = try StrictJSON.parse(checkpoint.config, file: checkpoint.path)
    for section in Self.keys(old, settings) {
      for name in Self.keys(old[section], settings[section]) {
        let key = "\(section).\(name)"
        // A key that is younger than the checkpoint had its default.
        let from = Self.value(section, name, old, TrainConfig.defaults)
        let to = Self.value(section, name, settings, TrainConfig.defaults)
        if from == to, Self.meansTheSame(name, from, to, job) { continue }
        let isFree = TrainConfig.roles[key] == .length && !job.config.training.rateDependsOnLength
        if isFree { mutable.append(Change(key, from: from, to: to)) } else { identity.append(Change(key, from: from, to: to)) }
      }
    }
    identity += job.identity.changes(since: checkpoint.info)
    if let recorded = checkpoint.info["config"] {
      let now = job.config.json
      for (section, name) in TrainConfig.mutableKeys {
        let from = Self.value(section, name, recorded, TrainConfig.defaults)
        let to = Self.value(section, name, now)
        if from == to { continue }
        let change = Change("\(section).\(name)", from: from, to: to)
        // Where a spike takes the run back to its last regular checkpoint, these decide how far.
        let decides = change.key == "training.save_steps" && job.config.training.onLossSpike == .rollback
        if decides { identity.append(change) } else { mutable.append(change) }
      }
    }
  }

  /// The value in the first of the configs that knows the key, or null.
  private static func value(_ section: String, _ name: String, _ configs: JSONValue...) -> JSONValue {
    for config in configs {
      if let value = config[section]?[name] { return value }
    }
    return JSONValue(.null)
  }

  /// Whether two equal values mean the same. Of patterns whose entries overlap, the first that matches counts, which `==` does not see.
  private static func meansTheSame(_ name: String, _ from: JSONValue, _ to: JSONValue, _ job: TrainingJob) -> Bool {
    guard ["rank_pattern", "alpha_pattern"].contains(name), let lora = job.method as? LoRAConfig else { return true }
    return lora.patternsAgree(name, from, to, in: job.model.model)
  }

  private static func keys(_ old: JSONValue?, _ new: JSONValue?) -> [String] {
    let known = new?.object?.keys ?? []
    return known + (old?.object?.keys ?? []).filter { !known.contains($0) }
  }
}

/// The keys that `--allow-change` names.
package enum AllowedChange {
  /// Refuses what is no key of the config and none of the files that count.
  ///
  /// - Parameter config: with all defaults.
  package static func check(_ keys: [String], config: JSONValue) throws(Diagnostic) {
    var known = RunIdentity.parts
    for section in config.object?.members ?? [] { known += (section.value.object?.keys ?? []).map { "\(section.key).\($0)" } }
    // The settings of a method that starts from an adapter are in the adapter's files.
    let isOpen = config["peft"]?["adapter_path"]?.string != nil
    var problems: [Diagnostic.Problem] = []
    for key in keys where !known.contains(key) && !(isOpen && key.hasPrefix("peft.")) {
      let hint = nearest(to: key, among: known).map { "did you mean \($0)?" } ?? "such as training.learning_rate"
      problems.append(
        .init(
          file: "--allow-change \(key)",
          message: "unknown key (must be a key of the config with its section, or model, tokenizer, chat_template or data; \(hint))"))
    }
    if !problems.isEmpty { throw Diagnostic(.configuration, problems) }
  }
}

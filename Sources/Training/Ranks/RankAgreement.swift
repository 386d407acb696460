import FileFormats
import Ranks
import Tensors

/// What must be the same on all ranks, looked at before the first step: ranks that silently differ cost days.
package enum RankAgreement {
  /// Compares program, kernels and config, before anything is loaded.
  ///
  /// - Parameter config: resolved, with all defaults.
  /// - Throws: `RankError` that names the rank that differs from rank 0, its host, and the values.
  package static func check(_ ranks: any Communicator, config: JSONValue, backend: Backend) throws {
    if ranks.size == 1 { return }
    var parts = JSONObject()
    // Where nothing but a name, or a place, may differ.
    for part in NumericFingerprint(backend).json.members where part.key != "device" { parts[part.key] = part.value }
    for section in config.object?.members ?? [] {
      for setting in section.value.object?.members ?? [] where !free.contains("\(section.key).\(setting.key)") {
        parts["\(section.key).\(setting.key)"] = setting.value
      }
    }
    try compare(parts, ranks, status: .configuration, purpose: "the check of program and config")
  }

  /// Compares the files that were loaded.
  package static func check(_ ranks: any Communicator, _ job: TrainingJob) throws {
    if ranks.size == 1 { return }
    var parts = job.identity.json
    // The data that is measured on does not belong to a run's identity, but its rows are shared among the ranks.
    for (name, dataset) in [("validation", job.validation), ("test", job.test)] {
      if let dataset { parts["\(name)_sha256"] = JSONValue(dataset.contentHash) }
    }
    try compare(parts, ranks, status: .rejected, purpose: "the check of model, tokenizer and data")
  }

  /// Settings that may be others on each rank: how many threads compute, and where files lie whose content is compared.
  private static let free: Set<String> = [
    "training.threads", "training.output_dir", "training.frozen_cache_dir", "model.path", "model.init", "model.tokenizer", "data.train",
    "data.validation", "data.test", "data.databases", "data.chat_template", "peft.adapter_path",
  ]

  private static func compare(_ own: JSONObject, _ ranks: any Communicator, status: ExitStatus, purpose: String) throws {
    let all = try ranks.gather(JSONValue(own).serialized(), for: purpose)
    guard let other = all.firstIndex(where: { $0 != all[0] }) else { return }
    let (first, differing) = (
      try StrictJSON.parse(all[0], file: ranks.name(of: 0)), try StrictJSON.parse(all[other], file: ranks.name(of: other))
    )
    let keys = (first.object?.keys ?? []) + (differing.object?.keys ?? []).filter { first[$0] == nil }
    let differences = keys.filter { first[$0] != differing[$0] }.map { key in
      "\n  \(key): found \(differing[key]?.serialized() ?? "nothing") (must be \(first[key]?.serialized() ?? "left out"), as on \(ranks.name(of: 0)))"
    }
    throw RankError.agreed(
      status, "\(ranks.name(of: other)) differs from \(ranks.name(of: 0)), so they cannot train one run:\(differences.joined())")
  }

  /// Refuses a number of ranks that does not divide that of the shards.
  package static func checkSize(_ ranks: any Communicator, _ training: TrainingConfig) throws(RankError) {
    let (size, shards) = (ranks.size, training.shards)
    guard shards % size != 0 else { return }
    let fitting = sequence(first: 1) { $0 * 2 }.prefix { $0 <= shards }.map(String.init).joined(separator: ", ")
    var wanted = 1
    while wanted < size { wanted *= 2 }
    let other =
      wanted % size == 0 && wanted <= training.samplesPerStep
      ? "; or set training.shards to \(wanted), which cuts each step's \(training.samplesPerStep) rows into \(wanted) parts and changes the "
        + "last bits of the result, once, however many ranks then compute it" : ""
    throw .agreed(
      .configuration,
      "training.shards is \(shards), and \(size) ranks were started: their number must divide it (here: \(fitting)). Start as many"
        + other)
  }
}

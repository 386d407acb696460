import FileFormats
import Training

extension Verification {
  /// A run's directory: what it says about itself, its checkpoints, what it has made of them, and the files it was made from.
  mutating func verifyRun(_ run: RunDirectory) throws(Diagnostic) {
    let record = try verifyRecord(run)
    let branches = try verifyOwnership(run, record)
    let result = try verifyResult(run)
    let checkpoints = try verifyCheckpoints(run, record, branches)
    let newest = checkpoints.last
    try verifyMetrics(run, newest)
    for directory in [run.adapter, run.model, run.bestAdapter, run.bestModel] where try status(ofPath: directory) != nil {
      if directory == run.adapter || directory == run.bestAdapter { try verifyAdapter(directory) } else { try verifyModel(directory) }
      let isBest = directory == run.bestAdapter || directory == run.bestModel
      // Without its origin, as in older versions, `result.json` names the step after the run's last words; the best one is in the newest state.
      let origin = (try? Manifest(ofDirectory: directory)).flatMap { Provenance($0.info) }
      let step = isBest ? newest?.state.best?.step : result?["steps"]?.integer.map { Int($0) }
      verifyOrigin(directory, origin, branches, newest, isBest: isBest)
      let compared = origin.map { origin in checkpoints.first { $0.state.step == origin.step && $0.branch == origin.branch } }
      if let checkpoint = compared ?? checkpoints.first(where: { $0.state.step == step }) { try compare(directory, with: checkpoint) }
    }
    if let newest, let steps = result?["steps"]?.integer, Int(steps) != newest.state.step {
      add(.stale, run.resultFile, "is of step \(steps), and the newest state is of step \(newest.state.step): --resume writes it again")
    }
    if let record {
      try verifySources(record)
      try verifyProbes(run, record)
    }
    try verifyAbandoned(run)
    try listLeftovers(run)
    resumes = try run.newestCheckpoint(ofRun: record?["run_id"]?.string, note: { _ in })?.path
    if resumes == nil, !run.checkpointSteps().isEmpty {
      add(.damaged, run.checkpoints, "no checkpoint is whole: there is nothing to resume")
    }
  }

  /// The run's branches, by its record; of an older version there is none.
  private mutating func verifyOwnership(_ run: RunDirectory, _ record: JSONObject?) throws(Diagnostic) -> Branches {
    let file = "\(run.path)/\(OwnershipRecord.fileName)"
    guard try status(ofPath: file) != nil else { return Branches() }
    return try check(file) {
      guard let owned = try OwnershipRecord(ofDirectory: run.path), record.map({ $0["run_id"]?.string == owned.id }) ?? true else {
        throw Diagnostic.rejected(file, "is of another run than run.json")
      }
      let branches = try Branches(owned.details, file: file)
      return (branches, "\(owned.names.count) names" + (branches.current > 0 ? ", on branch \(branches.current)" : ""))
    } ?? Branches()
  }

  /// Whether an adapter or a model is of the newest state, or the best one of the step that the state knows as its best.
  private mutating func verifyOrigin(
    _ directory: String, _ origin: Provenance?, _ branches: Branches, _ newest: Checkpoint?, isBest: Bool
  ) {
    guard let origin, let newest else { return }
    let wanted = isBest ? newest.state.best?.step : newest.state.step
    guard !branches.include(origin.branch, step: origin.step) || origin.step != wanted else { return }
    let state =
      isBest
      ? "the best of the newest state is \(wanted.map { "step \($0)" } ?? "unknown")" : "the newest state is of step \(newest.state.step)"
    add(.stale, directory, "is of \(origin.description), and \(state): --resume writes it again")
  }

  private mutating func verifyRecord(_ run: RunDirectory) throws(Diagnostic) -> JSONObject? {
    try check(run.runFile) {
      guard let record = try StrictJSON.parse(contentsOf: run.runFile).object, let id = record["run_id"]?.string,
        record["config"]?.object != nil, record["identity"]?.object != nil
      else { throw Diagnostic.rejected(run.runFile, "lacks run_id, config or identity") }
      return (record, "run \(id)")
    }
  }

  private mutating func verifyResult(_ run: RunDirectory) throws(Diagnostic) -> JSONObject? {
    guard try status(ofPath: run.resultFile) != nil else {
      add(.note, run.resultFile, "is not there: the run has not come to an end yet")
      return nil
    }
    return try check(run.resultFile) {
      guard let result = try StrictJSON.parse(contentsOf: run.resultFile).object, let status = result["status"]?.string,
        let steps = result["steps"]?.integer
      else { throw Diagnostic.rejected(run.resultFile, "lacks status or steps") }
      return (result, "\(status) after step \(steps)")
    }
  }

  /// Every row parses, and steps only rise; a step may have a row of its own and one of its evaluation. No row is missing of those that were
  /// there when the newest checkpoint was saved.
  private mutating func verifyMetrics(_ run: RunDirectory, _ newest: Checkpoint?) throws(Diagnostic) {
    let file = run.metricsFile
    var isTorn = false
    _ = try check(file) {
      let map = try MappedFile(file, followsLinks: false)
      let bytes = map.withBytes { Array($0) }
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      // A line without its end is what a run that died has left; the next start cuts it off.
      isTorn = lines.popLast()?.isEmpty == false
      var (last, lastOfKind, upToNewest) = (Int64(0), [Bool: Int64](), 0)
      for (index, line) in lines.enumerated() {
        let row = try StrictJSON.parse(Array(line), file: file, firstLine: index + 1)
        guard let step = row["step"]?.integer, step >= last else {
          throw Diagnostic.rejected(
            file, line: index + 1, at: "step", "found \(row["step"]?.serialized() ?? "none") (must be ≥ \(last))")
        }
        let isEvaluation = row["eval_loss"] != nil
        guard lastOfKind[isEvaluation].map({ $0 < step }) ?? true else {
          throw Diagnostic.rejected(file, line: index + 1, at: "step", "found \(step) a second time")
        }
        (last, lastOfKind[isEvaluation]) = (step, step)
        if step <= newest?.state.step ?? 0 { upToNewest += 1 }
      }
      if let newest, let expected = newest.info[DirectoryStore.rowsKey]?.integer, upToNewest < expected {
        throw Diagnostic.rejected(
          file, "has \(upToNewest) rows up to step \(newest.state.step) (must be \(expected), as when its checkpoint was saved)")
      }
      return ((), "\(lines.count) rows, the last of step \(last)")
    }
    if isTorn { add(.note, file, "its last row is torn; the next start cuts it off") }
  }

  /// All checkpoints; those of this run as it stands that are whole, lowest step first.
  private mutating func verifyCheckpoints(
    _ run: RunDirectory, _ record: JSONObject?, _ branches: Branches
  ) throws(Diagnostic) -> [Checkpoint] {
    var whole: [Checkpoint] = []
    for step in run.checkpointSteps() {
      guard let checkpoint = try verifyCheckpoint(run.checkpoint(step)) else { continue }
      if let id = record?["run_id"], checkpoint.info["run_id"] != id {
        add(.note, checkpoint.path, "belongs to another run (\(checkpoint.info["run_id"]?.serialized() ?? "unknown"))")
        continue
      }
      guard branches.include(checkpoint.branch, step: step) else {
        add(.note, checkpoint.path, "left behind on branch \(checkpoint.branch): the run went back to an earlier step")
        continue
      }
      whole.append(checkpoint)
      // A run that was allowed to go on with another file has older checkpoints of the file before.
      let mayDiffer = record?["changes"]?.array?.isEmpty == false
      for (key, value) in record?["identity"]?.object?.members.map({ ($0.key, $0.value) }) ?? [] where checkpoint.info[key] != value {
        add(
          mayDiffer ? .note : .damaged, checkpoint.path,
          "\(key) is \(checkpoint.info[key]?.serialized() ?? "missing") (\(value.serialized()) in run.json)")
      }
    }
    return whole
  }

  /// What the run has left behind when it went back to an earlier step. Somebody may want to return to its checkpoints.
  private mutating func verifyAbandoned(_ run: RunDirectory) throws(Diagnostic) {
    for directory in [run.path, run.checkpoints] where try status(ofPath: directory)?.isDirectory == true {
      for name in try entries(ofDirectory: directory) where RunDirectory.part(of: name) != name && !name.hasSuffix(RunDirectory.pin) {
        let path = "\(directory)/\(name)"
        if directory == run.checkpoints { _ = try verifyCheckpoint(path) } else { add(.note, path, "left behind by an earlier branch") }
      }
    }
  }

  /// What an interrupted write has left. The next start of the same run removes it.
  private mutating func listLeftovers(_ run: RunDirectory) throws(Diagnostic) {
    for directory in [run.path, run.checkpoints] where try status(ofPath: directory)?.isDirectory == true {
      for name in try entries(ofDirectory: directory)
      where name.contains(".tmp-") || name.contains(".old-") || name.hasPrefix(".trash-") || name.hasPrefix(".probe") {
        add(.note, "\(directory)/\(name)", "left by an interrupted save; the run's next start removes it")
      }
    }
  }
}

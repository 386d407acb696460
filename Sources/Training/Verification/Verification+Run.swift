import FileFormats

extension Verification {
  /// A run's directory: what it says about itself, its checkpoints, what it has made of them, and the files it was made from.
  mutating func verifyRun(_ run: RunDirectory) throws(FileFormatError) {
    let record = try verifyRecord(run)
    try verifyMetrics(run)
    let result = try verifyResult(run)
    let checkpoints = try verifyCheckpoints(run, record)
    for (directory, isBest) in [(run.adapter, false), (run.model, false), (run.bestAdapter, true), (run.bestModel, true)]
    where try status(ofPath: directory) != nil {
      if directory == run.adapter || directory == run.bestAdapter { try verifyAdapter(directory) } else { try verifyModel(directory) }
      // After the run's last words `result.json` names the step; the best one is in the newest state.
      let step = isBest ? checkpoints.last?.state.best?.step : result?["steps"]?.integer.map { Int($0) }
      if let checkpoint = checkpoints.first(where: { $0.state.step == step }) { try compare(directory, with: checkpoint) }
    }
    if let record {
      try verifySources(record)
      try verifyProbes(run, record)
    }
    try listLeftovers(run)
    resumes = checkpoints.last?.path
    if resumes == nil, !run.checkpointSteps().isEmpty {
      add(.damaged, run.checkpoints, "no checkpoint is whole: there is nothing to resume")
    }
  }

  private mutating func verifyRecord(_ run: RunDirectory) throws(FileFormatError) -> JSONObject? {
    try check(run.runFile) {
      guard let record = try StrictJSON.parse(contentsOf: run.runFile).object, let id = record["run_id"]?.string,
        record["config"]?.object != nil, record["identity"]?.object != nil
      else { throw FileFormatError.rejected(run.runFile, "lacks run_id, config or identity") }
      return (record, "run \(id)")
    }
  }

  private mutating func verifyResult(_ run: RunDirectory) throws(FileFormatError) -> JSONObject? {
    guard try status(ofPath: run.resultFile) != nil else {
      add(.note, run.resultFile, "is not there: the run has not come to an end yet")
      return nil
    }
    return try check(run.resultFile) {
      guard let result = try StrictJSON.parse(contentsOf: run.resultFile).object, let status = result["status"]?.string,
        let steps = result["steps"]?.integer
      else { throw FileFormatError.rejected(run.resultFile, "lacks status or steps") }
      return (result, "\(status) behind step \(steps)")
    }
  }

  /// Every row parses, and steps only rise; a step may have a row of its own and one of its evaluation.
  private mutating func verifyMetrics(_ run: RunDirectory) throws(FileFormatError) {
    let file = run.metricsFile
    var isTorn = false
    _ = try check(file) {
      let map = try MappedFile(file, followsLinks: false)
      let bytes = map.withBytes { Array($0) }
      var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      // A line without its end is what a run that died has left; the next start cuts it off.
      isTorn = lines.popLast()?.isEmpty == false
      var (last, lastOfKind) = (Int64(0), [Bool: Int64]())
      for (index, line) in lines.enumerated() {
        let row = try StrictJSON.parse(Array(line), file: file, firstLine: index + 1)
        guard let step = row["step"]?.integer, step >= last else {
          throw FileFormatError.rejected(
            file, line: index + 1, at: "step", "found \(row["step"]?.serialized() ?? "none") (must be ≥ \(last))")
        }
        let isEvaluation = row["eval_loss"] != nil
        guard lastOfKind[isEvaluation].map({ $0 < step }) ?? true else {
          throw FileFormatError.rejected(file, line: index + 1, at: "step", "found \(step) a second time")
        }
        (last, lastOfKind[isEvaluation]) = (step, step)
      }
      return ((), "\(lines.count) rows, the last of step \(last)")
    }
    if isTorn { add(.note, file, "its last row is torn; the next start cuts it off") }
  }

  /// All checkpoints; those of this run that are whole, lowest step first.
  private mutating func verifyCheckpoints(_ run: RunDirectory, _ record: JSONObject?) throws(FileFormatError) -> [Checkpoint] {
    var whole: [Checkpoint] = []
    for step in run.checkpointSteps() {
      guard let checkpoint = try verifyCheckpoint(run.checkpoint(step)) else { continue }
      if let id = record?["run_id"], checkpoint.info["run_id"] != id {
        add(.note, checkpoint.path, "belongs to another run (\(checkpoint.info["run_id"]?.serialized() ?? "unknown"))")
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

  /// What an interrupted write has left. The next start of the same run removes it.
  private mutating func listLeftovers(_ run: RunDirectory) throws(FileFormatError) {
    for directory in [run.path, run.checkpoints] where try status(ofPath: directory)?.isDirectory == true {
      for name in try entries(ofDirectory: directory)
      where name.contains(".tmp-") || name.contains(".old-") || name.hasPrefix(".trash-") || name.hasPrefix(".probe") {
        add(.note, "\(directory)/\(name)", "left by an interrupted save; the run's next start removes it")
      }
    }
  }
}

import FileFormats
import Methods
import Tensors

/// What a run owns of its directory, and on which branch it is.
extension DirectoryStore {
  /// Makes the directory this run's. Everything is checked by now, and from here on files change: an old run is moved aside, and what a
  /// run that goes back leaves behind gets names of its own.
  ///
  /// - Parameters:
  ///   - optimizer: what will be saved.
  ///   - state: the state that the run continues from.
  ///   - evaluationFollows: the evaluation of its step is still to be done.
  func open(_ start: Trainer.Start, _ optimizer: AdamWOptimizer, _ state: Checkpoint.State, evaluationFollows: Bool) throws {
    try FreeSpace.require(bytes: Checkpoint.byteCount(optimizer), files: RunDirectory.filesOfAStart, at: directory.checkpoints)
    // Before anything is left half done in its name.
    try lock?.note(runID: runID)
    if resumed == nil, let old = try directory.refuse(start, job.use, readsContent: false) {
      // Also where it fails in the middle.
      hasReplaced = true
      hasReplaced = try directory.moveAside(old)
    }
    try makeDirectories(directory.checkpoints)
    try settleBranch(state, evaluationFollows: evaluationFollows)
    try openLog(afterStep: state.step, evaluationFollows: evaluationFollows)
    try writeRunFile()
  }

  /// Opens the log after the step that was done last.
  private func openLog(afterStep step: Int, evaluationFollows: Bool) throws(Diagnostic) {
    log = try MetricsLog(
      directory.metricsFile, afterStep: step, evaluationFollows: evaluationFollows, runID: runID,
      isOwn: { [lock] in lock?.isInPlace ?? true }, note: note)
  }

  /// Writes down which names are this run's, and on which branch it continues: durably, before the first step, so that whatever happens
  /// afterwards the next start continues that branch.
  private func settleBranch(_ state: Checkpoint.State, evaluationFollows: Bool) throws {
    record = OwnershipRecord(.run, id: runID, names: job.use.names + ["checkpoints"])
    if let known = try directory.record(), known.id == runID {
      record.add(known.names)
      record.details = known.details
    } else if resumed != nil {
      // A run of an older version, whose folders name no run.
      record.details[RunDirectory.adoptedKey] = JSONValue(
        try directory.holdings(ofRun: runID, withCheckpoints: false).own.filter { DirectoryUse.folders.contains($0) })
    }
    if let checkpoint = resumed { try beginBranch(from: checkpoint, state.step, evaluationFollows: evaluationFollows) }
    try writeRecord()
    if resumed != nil { try directory.setAside(ofRun: runID, branches, best: state.best?.step) }
  }

  /// Writes the record as it stands.
  func writeRecord() throws(Diagnostic) {
    branches.write(to: &record.details)
    try record.write(to: directory.path)
  }

  /// Begins a branch where the run leaves something behind: rows of the log, or what it has saved after this step.
  private func beginBranch(from checkpoint: Checkpoint, _ step: Int, evaluationFollows: Bool) throws {
    let content = try MetricsLog.Content(of: directory.metricsFile, afterStep: step, evaluationFollows: evaluationFollows)
    let rows = content?.later ?? []
    if let expected = checkpoint.info[Self.rowsKey]?.integer, Int64(content?.rowCount ?? 0) < expected {
      note(
        "\(directory.metricsFile) has \(content?.rowCount ?? 0) of the \(expected) rows that were there when the checkpoint was saved; the others are lost"
      )
    }
    if !rows.isEmpty {
      // An interrupted start may have kept them already, in the name of the branch before.
      if let fork = branches.latestFork, fork.step == step,
        let kept = try MetricsLog.Content(of: logLeft(by: fork.branch - 1), afterStep: .max)?.kept,
        kept.suffix(rows.count).elementsEqual(rows)
      {
        return
      }
      record.add([lastComponent(ofPath: logLeft(by: branches.current))])
      try writeRecord()
      try MetricsLog.keep(rows, in: logLeft(by: branches.current), runID: runID)
    }
    let goesBack = try directory.holdsWork(ofRun: runID, branches, after: step)
    let isElsewhere = !branches.include(checkpoint.branch, step: step)
    guard !rows.isEmpty || goesBack || isElsewhere else { return }
    let here = directory.path + "/"
    branches.fork(
      from: checkpoint.branch, step: step,
      checkpoint: checkpoint.path.hasPrefix(here) ? String(checkpoint.path.dropFirst(here.count)) : absolutePath(checkpoint.path))
    record.add(try directory.namesSetAside(ofRun: runID, branches))
    if goesBack {
      note("what the run had done after step \(step) stays under names with \(RunDirectory.abandonedMark)N")
    }
  }

  private func logLeft(by branch: Int) -> String {
    "\(directory.path)/\(RunDirectory.abandoned(lastComponent(ofPath: directory.metricsFile), branch: branch))"
  }

  package func goBack(to checkpoint: Checkpoint, evaluationFollows: Bool) throws {
    lastSaved = checkpoint.state
    let step = checkpoint.state.step
    if let rows = try MetricsLog.Content(of: directory.metricsFile, afterStep: step)?.later, !rows.isEmpty {
      let file = logLeft(by: branches.current)
      record.add([lastComponent(ofPath: file)])
      try writeRecord()
      try MetricsLog.keep(rows, in: file, runID: runID)
    }
    try openLog(afterStep: step, evaluationFollows: evaluationFollows)
  }

  /// Refuses to replace what somebody has put in the place of an adapter or a model while the run was at work.
  func requireOwn(_ target: String) throws {
    guard try status(ofPath: target) != nil else { return }
    let adopted = record.details[RunDirectory.adoptedKey]?.array?.contains { $0.string == lastComponent(ofPath: target) } ?? false
    // What is large was hashed when it was written; its names and sizes will do.
    let found = try CommittedDirectory.ownership(of: target, runID: runID, acceptsUnnamed: adopted, readsContent: !job.isFull)
    guard found.isIntact else {
      throw Diagnostic.storage(
        found.foreign.first ?? target, "was put there, or changed, while the run was at work; move it away, then continue with --resume")
    }
  }

  /// Lets go of the run that was moved aside, now that this one has saved something. One that cannot be deleted ends no run; the next start
  /// tries again.
  func dropReplaced() {
    guard hasReplaced else { return }
    hasReplaced = false
    do throws(Diagnostic) { try directory.dropReplaced(for: runID) } catch {
      note("the run that was replaced cannot be deleted yet: \(error)")
    }
  }

  /// Puts the run back that was moved aside, after a failure before anything was saved. Where that fails, too, the next start does it.
  func putBackReplaced() {
    guard hasReplaced else { return }
    log = nil
    if let text = try? directory.settleReplaced() { note(text) }
    hasReplaced = false
  }

  /// Rows of the log when a checkpoint was saved, in its manifest.
  package static let rowsKey = "log_rows"
}

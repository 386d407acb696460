import Datasets
import FileFormats
import Methods
import Tensors

/// How a run continues from a checkpoint.
extension Trainer {
  /// The checkpoint to continue from; nil for a fresh start.
  func checkpointToResume(_ start: Start) throws -> Checkpoint? {
    let directory = store.directory
    switch start {
    case .fresh, .overwrite: return nil
    case .resumeFrom(let path):
      try refuseNewerSchema(path)
      do {
        return try StopRequest.interrupting { try Checkpoint(path, note: { observer(.note($0)) }) }
      } catch let error as Diagnostic where error.category != .interrupted {
        throw RunError.damaged(checkpoint: path, reason: "\(error)")
      }
    case .resume(let orFresh):
      let steps = try directory.listedSteps()
      let id = try directory.recordedID() ?? store.lock?.previous?.runID
      let checkpoint = try StopRequest.interrupting { try directory.newestCheckpoint(ofRun: id, note: { observer(.note($0)) }) }
      // One that a newer version has written is whole, so continuing from an older one, or afresh, would throw its steps away.
      for step in steps.reversed() where step > checkpoint?.state.step ?? -1 { try refuseNewerSchema(directory.checkpoint(step)) }
      if let checkpoint { return checkpoint }
      guard steps.isEmpty else { throw RunError.nothingIntact(directory: directory.path, count: steps.count) }
      guard orFresh else { throw RunError.nothingToResume(directory: directory.path) }
      observer(.note("\(directory.path) holds no checkpoint: starting fresh"))
      return nil
    }
  }

  private func refuseNewerSchema(_ checkpoint: String) throws {
    guard let schema = Manifest.newerSchema(ofDirectory: checkpoint) else { return }
    throw RunError.newerSchema(checkpoint: checkpoint, found: schema, known: Manifest.schema)
  }

  /// Continues from a checkpoint: compares what it was made from with what is there now, and takes its state over.
  ///
  /// - Returns: the result, with nothing changed, if the run is finished.
  /// - Throws: `RunError` where it would not be the same run, with nothing changed.
  func resume(_ checkpoint: Checkpoint) throws -> RunResult? {
    let comparison = try SettingsComparison(checkpoint, settings: StrictJSON.parse(job.settings, file: "settings"), job: job)
    var state = checkpoint.state
    let hasSameOrder = try hasSameOrder(as: checkpoint)
    let beginsAgain = !hasSameOrder || comparison.identity.contains { $0.key == "data" }
    if beginsAgain {
      state.origin = Sampler.Origin(step: state.step, epoch: state.epoch)
      state.sample = 0
      // Steps to come have other rows now.
      state.skipped = state.skipped.compactMap { $0.clamped(to: state.step) }
    }
    loop.placeData(at: state.origin)
    let totalSteps = loop.totalSteps
    guard totalSteps >= state.step else { throw RunError.endsBefore(checkpoint: checkpoint.path, step: state.step, totalSteps: totalSteps) }
    try refuse(comparison.identity.filter { !allowed.contains($0.key) }, checkpoint)
    for key in allowed where !comparison.all.contains(where: { $0.key == key }) {
      observer(.note("--allow-change \(key): it has not changed"))
    }
    if let id = checkpoint.info["run_id"]?.string { store.runID = id }
    store.branches = try store.directory.branches(ofRun: store.runID)
    if state.step == totalSteps, store.branches.include(checkpoint.branch, step: state.step), let result = finishedResult(step: state.step)
    {
      return result
    }

    try checkpoint.restore(loop.runner.optimizer)
    (loop.state, loop.account) = (state, checkpoint.account)
    store.resumed = checkpoint
    // With other data there is nothing yet to go back to.
    store.lastSaved = beginsAgain ? nil : checkpoint.state
    store.checkpointBytes = checkpoint.byteCount
    record(comparison.all, numerics: store.numerics.changes(since: checkpoint.info["numerics"]))
    if beginsAgain {
      observer(.note("the data changed: it restarts after step \(state.step), at the first row of epoch \(state.epoch + 1)"))
    }
    return nil
  }

  /// Whether the checkpoint's rows came in the order of today's.
  private func hasSameOrder(as checkpoint: Checkpoint) throws(Diagnostic) -> Bool {
    let sampler = loop.sampler
    let config = try StrictJSON.parse(checkpoint.config, file: checkpoint.path)
    let (data, training) = (config["data"], config["training"])
    let perPass = training?["per_device_train_batch_size"]?.integer ?? 1
    let (samples, overflow) = perPass.multipliedReportingOverflow(by: training?["gradient_accumulation_steps"]?.integer ?? 1)
    return !overflow && samples == sampler.samplesPerStep && data?["shuffle"]?.bool == sampler.isShuffled
      && training?["seed"]?.integer.map { UInt64(clamping: $0) } == sampler.seed
      && checkpoint.info["samples"]?.integer ?? Int64(sampler.count) == sampler.count
  }

  private func refuse(_ changes: [Change], _ checkpoint: Checkpoint) throws {
    if changes.isEmpty { return }
    throw RunError.differs(
      checkpoint: checkpoint.path, differences: changes.map(\.description), keys: changes.map(\.key),
      misfits: try checkpoint.misfits(loop.runner.optimizer))
  }

  /// Writes down, and says, what the run continues with.
  private func record(_ changes: [Change], numerics: [Change]) {
    let step = loop.state.step
    for change in changes { observer(.note("changed after step \(step): \(change.description)")) }
    if !numerics.isEmpty {
      let parts = numerics.map { $0.description.replacing("numerics.", with: "") }.joined(separator: "; ")
      observer(
        .note(
          "the checkpoint was made with different numerics (\(parts)): training continues, but from step \(step + 1) on it is not "
            + "bit-identical to an uninterrupted run"))
    }
    loop.account.changes += (changes + numerics).map { RecordedChange(step: step, $0) }
    store.changes = loop.account.changes
  }

  /// The result of a run that is at its end, and says so: of this step of the run as it stands, beside what it says was exported.
  private func finishedResult(step: Int) -> RunResult? {
    let (directory, runID) = (store.directory, store.runID)
    guard directory.isCompleted else { return nil }
    do throws(Diagnostic) {
      let result = try RunResult(contentsOf: directory.resultFile)
      // One of a shorter run that was made longer since says nothing.
      guard result.steps == step, result.runID ?? runID == runID, store.branches.include(result.branch, step: step) else { return nil }
      let info = try Manifest(ofDirectory: store.resultingModel).info
      // Those of older versions do not say of which state they are.
      if let origin = Provenance(info), origin != Provenance(runID: runID, branch: result.branch, step: step) { return nil }
      observer(.note("\(directory.path) is complete: all \(loop.totalSteps) steps are done; nothing was changed"))
      return result
    } catch {
      observer(.note("the result is damaged and will be written again: \(error)"))
      return nil
    }
  }
}

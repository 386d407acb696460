import Datasets
import FileFormats
import Methods
import Tensors

extension Trainer {
  /// Goes on from a checkpoint: compares what it was made from with what is there now, and takes its state over.
  ///
  /// - Returns: the result, with nothing changed, if the run is finished.
  /// - Throws: `RunError` where it would not be the same run, with nothing changed.
  func resume(_ checkpoint: Checkpoint) throws -> RunResult? {
    let comparison = try SettingsComparison(checkpoint, settings: StrictJSON.parse(settings, file: "settings"), job: job)
    var state = checkpoint.state
    let hasSameOrder = try hasSameOrder(as: checkpoint)
    let beginsAgain = !hasSameOrder || comparison.identity.contains { $0.key == "data" }
    if beginsAgain {
      state.origin = Sampler.Origin(step: state.step, epoch: state.epoch)
      state.sample = 0
      // Steps to come have other rows now.
      state.skipped = state.skipped.compactMap { $0.clamped(to: state.step) }
    }
    placeData(at: state.origin)
    guard totalSteps >= state.step else { throw RunError.endsBefore(checkpoint: checkpoint.path, step: state.step, totalSteps: totalSteps) }
    try refuse(comparison.identity.filter { !allowed.contains($0.key) }, checkpoint)
    for key in allowed where !comparison.all.contains(where: { $0.key == key }) {
      observer(.note("--allow-change \(key): it has not changed"))
    }
    if let id = checkpoint.info["run_id"]?.string { runID = id }
    branches = try directory.branches(ofRun: runID)
    if state.step == totalSteps, branches.include(checkpoint.branch, step: state.step), let result = finishedResult(step: state.step) {
      return result
    }

    try checkpoint.restore(runner.optimizer)
    resumed = checkpoint
    self.state = state
    // With other data there is nothing yet to go back to.
    lastSaved = beginsAgain ? nil : checkpoint.state
    checkpointBytes = checkpoint.byteCount
    account = checkpoint.account
    record(comparison.all, numerics: numerics.changes(since: checkpoint.info["numerics"]))
    if beginsAgain {
      observer(.note("the data changed: it restarts after step \(state.step), at the first row of epoch \(state.epoch + 1)"))
    }
    return nil
  }

  /// Says where the data begins; the length of the run follows.
  func placeData(at origin: Sampler.Origin) {
    sampler = sampler.starting(at: origin)
    let training = job.config.training
    totalSteps = training.maxSteps > 0 ? training.maxSteps : sampler.steps(epochs: training.numTrainEpochs)
  }

  /// Whether the checkpoint's rows came in the order of today's.
  private func hasSameOrder(as checkpoint: Checkpoint) throws(Diagnostic) -> Bool {
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
      misfits: try checkpoint.misfits(runner.optimizer))
  }

  /// Writes down, and says, what the run goes on with.
  private func record(_ changes: [Change], numerics: [Change]) {
    for change in changes { observer(.note("changed after step \(state.step): \(change.description)")) }
    if !numerics.isEmpty {
      let parts = numerics.map { $0.description.replacing("numerics.", with: "") }.joined(separator: "; ")
      observer(
        .note(
          "the checkpoint was made with different numerics (\(parts)): training continues, but from step \(state.step + 1) on it is not "
            + "bit-identical to an uninterrupted run"))
    }
    account.changes += (changes + numerics).map { RecordedChange(step: state.step, $0) }
  }

  /// The result of a run that is at its end, and says so: of this step of the run as it stands, beside what it says was exported.
  private func finishedResult(step: Int) -> RunResult? {
    guard directory.isCompleted else { return nil }
    do throws(Diagnostic) {
      let result = try RunResult(contentsOf: directory.resultFile)
      // One of a shorter run that was made longer since says nothing.
      guard result.steps == step, result.runID ?? runID == runID, branches.include(result.branch, step: step) else { return nil }
      let target = job.isFull ? directory.model : directory.adapter
      let info = try Manifest(ofDirectory: target).info
      // Those of older versions do not say of which state they are.
      if let origin = Provenance(info), origin != Provenance(runID: runID, branch: result.branch, step: step) { return nil }
      observer(.note("\(directory.path) is complete: all \(totalSteps) steps are done; nothing was changed"))
      return result
    } catch {
      observer(.note("the result is damaged and will be written again: \(error)"))
      return nil
    }
  }
}

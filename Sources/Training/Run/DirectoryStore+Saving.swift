import FileFormats
import Foundation
import Methods
import Tensors
import Transformers

extension DirectoryStore {
  package func save(_ snapshot: Snapshot) throws -> String? {
    // Weights that changed under the run have spoiled the steps since the last save; that one stays the last.
    try job.base.checkUnchanged(job.weightHashes)
    try restoreDirectory()
    let (state, account) = (snapshot.state, snapshot.account)
    let path = directory.checkpoint(state.step)
    // What the checkpoint continues must not be younger than it.
    try log?.synchronize()
    var info = job.identity.json
    provenance(state.step).write(to: &info)
    info[Self.rowsKey] = JSONValue(log?.rowCount ?? 0)
    if let evaluation = account.evaluation, evaluation.step == state.step, evaluation.loss.isFinite {
      info["eval_loss"] = JSONValue(evaluation.loss)
    }
    info["samples"] = JSONValue(snapshot.samplesPerEpoch)
    info["config"] = job.config.json
    info["numerics"] = JSONValue(numerics.json)
    if let date = job.config.data.examples.templateDate { info[RunDirectory.templateDateKey] = JSONValue(date.text) }
    account.write(to: &info)
    checkpointBytes = try Checkpoint.write(
      path, snapshot.optimizer, state, config: job.settings, info: info, runID: runID, onRetry: { noteRetry($0, step: state.step) })
    lastSaved = state
    if state.step > 0 { dropReplaced() }
    deleteOldCheckpoints(state)
    return path
  }

  /// Deletes the checkpoints that nothing keeps, now that the newest is whole and on the disk. One that cannot be deleted ends no run.
  private func deleteOldCheckpoints(_ state: Checkpoint.State) {
    let settings = job.config.training
    let retention = Retention(newest: settings.saveTotalLimit, best: settings.saveBestLimit)
    var candidates = directory.candidates(ofRun: runID)
    // A spike must find what it would find in a run that was never stopped.
    if settings.onLossSpike == .rollback,
      let regular = candidates.lastIndex(where: { state.isRegular($0.step, saveSteps: settings.saveSteps) })
    {
      candidates[regular].isPinned = true
    }
    guard candidates.contains(where: { $0.step == state.step }) else { return }
    let abandoned = retention.newest.map { directory.abandonedCheckpoints(ofRun: runID, beyond: $0) } ?? []
    for path in retention.victims(among: candidates, saved: state.step).map(directory.checkpoint) + abandoned {
      do throws(Diagnostic) { try CommittedDirectory.remove(path, runID: runID) } catch {
        note("an old checkpoint stays, because it cannot be deleted: \(error)")
      }
    }
  }

  private func noteRetry(_ error: Diagnostic, step: Int) {
    note("step \(step): saving failed and is tried once more in new files: \(error)")
  }

  /// Somebody may have deleted the directory, or moved it away, while the run went on: it is made again, with what is still known. So are
  /// single files of it.
  ///
  /// - Throws: `RunError.inUse` if another run has begun there.
  private func restoreDirectory() throws {
    guard let lock else { return }
    if !lock.isInPlace {
      note("\(directory.path) was deleted or moved while the run went on; it is made again")
      try makeDirectories(directory.checkpoints)
      try lock.retake()
      try lock.note(runID: runID)
      try log?.rewrite()
      lastSaved = nil
    }
    if try directory.record()?.id != runID { try writeRecord() }
    if try status(ofPath: directory.runFile) == nil {
      note("\(directory.runFile) was deleted or moved while the run went on; it is written anew")
      try writeRunFile()
    }
  }

  @discardableResult
  package func writeModel(atStep step: Int, isBest best: Bool) throws -> Int {
    try job.base.checkUnchanged(job.weightHashes)
    try restoreDirectory()
    let target: String
    if job.isFull {
      target = best ? directory.bestModel : directory.model
    } else {
      target = best ? directory.bestAdapter : directory.adapter
    }
    try requireOwn(target)
    let probe = LossProbe(job.model)
    var info = probe.json
    provenance(step).write(to: &info)
    let manifest = try CommittedDirectory.write(target, runID: runID, info: info, onRetry: { noteRetry($0, step: step) }) {
      path throws(Diagnostic) in
      if job.isFull {
        try SafetensorsFormat().writer?(job.model.model, try job.base.exportedConfiguration(), false, path)
        try job.tokenizerFiles.copy(to: path)
      } else {
        try AdapterDirectory.write(job.model, job.method, baseModelName: job.baseName, probe: probe, to: path)
      }
    }
    return manifest.files.reduce(0) { $0 + $1.byteCount }
  }

  /// `run.json`: the resolved settings, what the run was made from, and where.
  func writeRunFile() throws(Diagnostic) {
    var object = JSONObject()
    object["run_id"] = JSONValue(runID)
    object["config"] = job.config.json
    object["method"] = JSONValue(job.method.resolved)
    object["identity"] = JSONValue(job.identity.json)
    object["started"] = JSONValue(ISO8601DateFormatter().string(from: Date()))
    object["host"] = JSONValue(ProcessInfo.processInfo.hostName)
    object["threads"] = JSONValue(Backend.cpu.threads)
    object["numerics"] = JSONValue(numerics.json)
    if let date = job.config.data.examples.templateDate { object[RunDirectory.templateDateKey] = JSONValue(date.text) }
    object["changes"] = JSONValue(changes.map(\.json))
    try SingleFile.writeAtomically(JSONValue(object).serialized(.indented) + "\n", to: directory.runFile, owner: runID)
  }
}

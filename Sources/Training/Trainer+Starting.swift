import FileFormats
import Foundation
import PEFT
import Tensors

extension Trainer {
  /// Prepares the directory, restores a checkpoint; true if that run is finished already.
  func begin(_ start: Start) throws -> Bool {
    clock = ContinuousClock.now
    let lock = try lock ?? directory.claim(start)
    self.lock = lock
    let checkpoint = try checkpointToResume(start)
    if let checkpoint {
      try refuseIfDifferent(checkpoint)
      try checkpoint.restore(runner.optimizer)
      state = checkpoint.state
      lastSaved = state
      if let id = checkpoint.info["run_id"]?.string { runID = id }
    }
    // Before anything is left half done in its name.
    try lock.note(runID: runID)
    if start == .overwrite {
      try directory.clear(runID: runID)
      try makeDirectories(directory.checkpoints)
    }
    if state.step >= totalSteps && directory.isCompleted { return true }
    log = try MetricsLog(directory.metricsFile, afterStep: state.step, evaluationFollows: isEvaluationDue, runID: runID)
    try writeRunFile()
    try FreeSpace.require(bytes: Checkpoint.byteCount(runner.optimizer), files: 16, at: directory.checkpoints)
    return false
  }

  /// The checkpoint to go on from; nil for a fresh start.
  func checkpointToResume(_ start: Start) throws -> Checkpoint? {
    switch start {
    case .fresh, .overwrite: return nil
    case .resumeFrom(let path):
      let checkpoint: Checkpoint
      do throws(FileFormatError) { checkpoint = try Checkpoint(path, note: { observer(.note($0)) }) } catch {
        throw RunError.damaged(checkpoint: path, reason: "\(error)")
      }
      if let here = directory.runID, checkpoint.info["run_id"]?.string != here {
        throw RunError.damaged(
          checkpoint: path, reason: "it belongs to another run than the one in \(directory.path); choose another training.output_dir")
      }
      return checkpoint
    case .resume(let orFresh):
      let id = directory.runID ?? lock?.previous?.runID
      if let checkpoint = directory.newestCheckpoint(ofRun: id, note: { observer(.note($0)) }) { return checkpoint }
      guard orFresh else { throw RunError.nothingToResume(directory: directory.path) }
      observer(.note("\(directory.path) holds no checkpoint: starting fresh"))
      return nil
    }
  }

  /// Refuses to go on from a checkpoint of another run.
  func refuseIfDifferent(_ checkpoint: Checkpoint) throws {
    var differences: [String] = []
    let (old, new) = (try StrictJSON.parse(checkpoint.config, file: checkpoint.path), try StrictJSON.parse(settings, file: "config"))
    Self.differences(old, new, path: "", into: &differences)
    for (key, value) in job.identity.json.members.map({ ($0.key, $0.value) }) where checkpoint.info[key] != value {
      let what = key.replacingOccurrences(of: "_sha256", with: "")
      differences.append(
        "\(what): the content is another one (SHA-256 \(checkpoint.info[key]?.string?.prefix(12) ?? "?")… then, \(value.string?.prefix(12) ?? "?")… now)"
      )
    }
    if !differences.isEmpty { throw RunError.differs(checkpoint: checkpoint.path, differences: differences) }
  }

  private static func differences(_ old: JSONValue, _ new: JSONValue, path: String, into list: inout [String]) {
    guard let a = old.object, let b = new.object else {
      if old != new { list.append("\(path): \(old.serialized()) then, \(new.serialized()) now") }
      return
    }
    for key in Set(a.keys + b.keys).sorted() {
      differences(a[key] ?? nil, b[key] ?? nil, path: path.isEmpty ? key : "\(path).\(key)", into: &list)
    }
  }
}

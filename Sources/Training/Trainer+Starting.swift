import FileFormats
import Foundation
import PEFT
import Tensors

extension Trainer {
  /// Prepares the directory, restores a checkpoint; true if that run is finished already.
  func begin(_ start: Start) throws -> Bool {
    clock = ContinuousClock.now
    if start == .fresh && directory.holdsRun { throw RunError.alreadyThere(directory: directory.path) }
    if start == .overwrite { try directory.clear() }
    let checkpoint = try checkpointToResume(start)
    try directory.prepare()
    if let checkpoint {
      try refuseIfDifferent(checkpoint)
      try checkpoint.restore(runner.optimizer)
      state = checkpoint.state
      lastSaved = state
      if let id = checkpoint.info["run_id"]?.string { runID = id }
    }
    if state.step >= totalSteps && directory.isCompleted { return true }
    log = try MetricsLog(directory.metricsFile, afterStep: state.step, evaluationFollows: isEvaluationDue)
    try writeRunFile()
    return false
  }

  /// The checkpoint to go on from; nil for a fresh start.
  func checkpointToResume(_ start: Start) throws -> Checkpoint? {
    switch start {
    case .fresh, .overwrite: return nil
    case .resumeFrom(let path):
      do {
        return try StopRequest.interrupting { try Checkpoint(path) }
      } catch let error as FileFormatError where error.category != .interrupted {
        throw RunError.damaged(checkpoint: path, reason: "\(error)")
      }
    case .resume(let orFresh):
      let newest = try StopRequest.interrupting { try directory.newestCheckpoint(note: { observer(.note($0)) }) }
      if let newest { return newest }
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

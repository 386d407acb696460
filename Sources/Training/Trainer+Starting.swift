import FileFormats
import Foundation
import Methods
import Tensors

extension Trainer {
  /// Takes the directory, restores a checkpoint. Nothing is written yet but the lock.
  ///
  /// - Returns: the result if that run is finished already; nothing is changed then.
  func begin(_ start: Start) throws -> RunResult? {
    clock = ContinuousClock.now
    let lock = try lock ?? directory.claim(start, use)
    self.lock = lock
    for note in lock.notes { observer(.note(note)) }
    if let checkpoint = try checkpointToResume(start) {
      if let result = try resume(checkpoint) { return result }
      try directory.refuseForeignCheckpoints(after: state.step, upTo: totalSteps, ofRun: runID)
    } else if !allowed.isEmpty {
      observer(.note("--allow-change has nothing to allow: the run starts fresh"))
    }
    return nil
  }

  /// The checkpoint to go on from; nil for a fresh start.
  func checkpointToResume(_ start: Start) throws -> Checkpoint? {
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
      let id = try directory.recordedID() ?? lock?.previous?.runID
      let checkpoint = try StopRequest.interrupting { try directory.newestCheckpoint(ofRun: id, note: { observer(.note($0)) }) }
      // One that a newer version has written is whole, so going on from an older one, or afresh, would throw its steps away.
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
}

import Datasets
import FileFormats
import Foundation
import Ranks

/// What a training does about numbers that have gone wrong.
extension TrainingLoop {
  /// How often a run goes back because of a spike before it stops.
  private static let maximumRollbacks = 3

  /// Leaves out the step whose loss or gradient is not finite, if the policy and the limit allow it. Otherwise saves the state before it,
  /// which is whole, and throws the error.
  func skipOrStop(_ error: NonFiniteError, _ batches: [TokenBatch]) throws -> SkipRecord {
    let skips = state.skipped.count { $0.reason == .nonFinite }
    guard settings.onNonFinite == .skip, skips < settings.maxSkippedSteps else {
      try store.append(error.json)
      if store.lastSaved != state { try save() }
      throw error
    }
    let skip = SkippedSteps(error.step...error.step, .nonFinite, value: error.value)
    state.skipped.append(skip)
    return pass(error.step, of: skip, batches)
  }

  /// Passes over a step that is to be left out.
  func pass(_ step: Int, of skip: SkippedSteps, _ batches: [TokenBatch]) -> SkipRecord {
    advance()
    return SkipRecord(
      step: step, totalSteps: totalSteps, epoch: epochsDone, reason: skip.reason, value: step == skip.steps.upperBound ? skip.value : nil,
      lines: batches.flatMap(\.lines), elapsedSeconds: elapsedSeconds)
  }

  /// The newest checkpoint that `save_steps` has asked for. One that a stop has left does not count: a run that was stopped must go back as far
  /// as one that was not. Nor does one from before the data began again.
  private func checkpointToGoBackTo(before spike: Int) throws -> Checkpoint? {
    var limit = spike
    let isWanted = { $0 < limit && self.state.isRegular($0, saveSteps: self.settings.saveSteps) }
    while let checkpoint = try store.newestCheckpoint(where: isWanted) {
      if checkpoint.state.origin == state.origin { return checkpoint }
      limit = checkpoint.state.step
    }
    return nil
  }

  /// Goes back to the last checkpoint, with the steps from there to this one on the list of those to leave out; false where the policy
  /// is to ignore spikes.
  ///
  /// - Throws: `LossSpikeError` if the run has gone back too often.
  func rollBack(_ loss: Double) throws -> Bool {
    guard settings.onLossSpike == .rollback else { return false }
    let spike = state.step
    // Rank 0 has the checkpoints.
    let checkpoint = ranks.isFirst && state.rollbacks < Self.maximumRollbacks ? try checkpointToGoBackTo(before: spike) : nil
    guard try ranks.any(checkpoint != nil, for: "the checkpoint before step \(spike)") else {
      throw LossSpikeError(step: spike, loss: loss, rollbacks: state.rollbacks)
    }
    if let checkpoint {
      try checkpoint.restore(runner.optimizer)
      var restored = checkpoint.state
      // The list holds every step once.
      restored.skipped = restored.skipped.compactMap { $0.clamped(to: restored.step) }
      restored.skipped.append(SkippedSteps(restored.step + 1...spike, .lossSpike, value: loss))
      restored.rollbacks = state.rollbacks + 1
      // The best adapter is in its own directory and stays what it is.
      restored.best = state.best
      restored.elapsedSeconds = state.elapsedSeconds
      state = restored
      account.rollBack(to: checkpoint.account)
    }
    try shareState(withTensors: true)
    if let checkpoint { try store.goBack(to: checkpoint, evaluationFollows: isEvaluationDue) }
    observer(
      .note(
        "step \(spike): the loss is \(loss), more than \(settings.lossSpikeFactor) times its running mean; back to step \(state.step), "
          + "and the steps from there to \(spike) are left out"))
    return true
  }
}

/// A loss spike after so many rollbacks that going back again would not help.
public struct LossSpikeError: Reported, MetByAll {
  /// Training has gone wrong.
  public var exitStatus: ExitStatus { .numeric }

  /// The step and its loss.
  public let step: Int, loss: Double
  /// How often the run had gone back.
  public let rollbacks: Int

  /// What went wrong, and what to do.
  public var description: String {
    "step \(step): loss spike (\(loss)) after \(rollbacks) rollbacks, so the run stops; resume from the last checkpoint. "
      + "Lower the learning_rate (--resume --allow-change training.learning_rate), or look at the data of these steps."
  }
}

import FileFormats
import Ranks
import Tensors

/// A rank above 0: it computes its part of every step, evaluation and answer, and keeps nothing. The run's directory is rank 0's.
package final class FollowingTrainer {
  private let job: TrainingJob
  private let ranks: any Communicator
  private let loop: TrainingLoop
  /// Where files go that this rank needs while it runs.
  private let scratchDirectory: String

  /// - Parameters:
  ///   - pauseStep: as rank 0's.
  ///   - scratchDirectory: where files go that this rank needs while it runs.
  package init(
    _ job: TrainingJob, ranks: any Communicator, pausingAfter pauseStep: Int?, wishes: TrainingWishes, scratchDirectory: String
  ) {
    (self.job, self.ranks, self.scratchDirectory) = (job, ranks, scratchDirectory)
    loop = job.loop(store: NoStore(), wishes: wishes, ranks: ranks, isProfiled: false, observer: { _ in })
    loop.pauseStep = pauseStep
  }

  /// Takes part in the run from its start, or the checkpoint that rank 0 continues from, to its end or a stop.
  ///
  /// - Returns: how the run ended.
  package func run() throws -> RunResult.Status {
    loop.startClock()
    try ranks.together("the start of the run") {}
    if try loop.shareStart(isFinished: false) { return .completed }
    let summary = try ranks.together("the memory of the run") { try job.summary(loop, ranks) }
    job.readWeightsAhead(summary, note: { _ in })
    _ = job.keepFrozenActivations(totalSteps: loop.totalSteps, in: scratchDirectory, note: { _ in })
    let after = try loop.runWithTests()
    _ = try RankRecord.all(ranks, loop.times)
    return loop.isComplete && (after != nil || !loop.heldOut.hasTest) ? .completed : .stopped
  }
}

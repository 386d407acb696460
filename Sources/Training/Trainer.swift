import FileFormats
import Ranks
import Tensors
import Transformers

/// Runs a training in a directory, from its first step, or the one after its last checkpoint, to its end or to a stop: the numbers are the
/// loop's, the files the store's.
package final class Trainer {
  let job: TrainingJob
  let store: DirectoryStore
  let loop: TrainingLoop
  let observer: (TrainingEvent) -> Void
  let ranks: any Communicator
  /// Keys whose change the user has let through.
  let allowed: [String]
  /// Sequences of which other runs had left what the frozen blocks compute.
  private var foundRows = 0

  /// - Parameters:
  ///   - lock: the run's directory, if it has been claimed already.
  ///   - allowed: keys of settings, or `model`, `tokenizer`, `chat_template`, `data`, that may differ from the checkpoint's; see ``AllowedChange``.
  ///   - pauseStep: step after which to stop, evaluated and saved, before the run is at its end; nil for none.
  ///   - wishes: asked whether to stop, and whether to save.
  ///   - ranks: the processes that share the run; this one is the first.
  ///   - isProfiled: whether to note where the time of the steps goes; see ``StepProfile``.
  package init(
    _ job: TrainingJob, lock: RunLock? = nil, allowing allowed: [String] = [], pausingAfter pauseStep: Int? = nil,
    wishes: TrainingWishes = .ofSignals, ranks: any Communicator = OneProcess(), isProfiled: Bool = false,
    observer: @escaping (TrainingEvent) -> Void
  ) {
    (self.job, self.allowed, self.observer, self.ranks) = (job, allowed, observer, ranks)
    store = DirectoryStore(job, lock: lock, note: { observer(.note($0)) })
    loop = job.loop(store: store, wishes: wishes, ranks: ranks, isProfiled: isProfiled, observer: observer)
    loop.pauseStep = pauseStep
  }

  /// What to do about what is in the run's directory.
  package enum Start: Equatable, Sendable {
    /// Refuse a directory that holds a run.
    case fresh
    /// Delete the run that is there.
    case overwrite
    /// Continue from the newest checkpoint; `orFresh` starts where there is none.
    case resume(orFresh: Bool)
    /// Continue from this checkpoint.
    case resumeFrom(String)
  }

  /// Trains.
  ///
  /// - Throws: `RunError`, `NonFiniteError`, `Diagnostic`, `EvaluationError`; everything saved before stays valid.
  package func run(_ start: Start) throws -> RunResult {
    do {
      let result = try runToItsEnd(start)
      observer(.finished(result))
      return result
    } catch let error as Diagnostic where error.category == .storage && store.log != nil {
      store.putBackReplaced()
      throw RunError.storage(reason: "\(error)", lastCheckpoint: store.lastSaved.map { store.directory.checkpoint($0.step) })
    } catch {
      store.putBackReplaced()
      throw error
    }
  }

  private func runToItsEnd(_ start: Start) throws -> RunResult {
    loop.startClock()
    let finished = try ranks.together("the start of the run") { () throws -> RunResult? in
      try store.claim(start)
      if let checkpoint = try checkpointToResume(start) {
        if let result = try resume(checkpoint) { return result }
        try store.directory.refuseForeignCheckpoints(after: loop.state.step, upTo: loop.totalSteps, ofRun: store.runID)
      } else if !allowed.isEmpty {
        observer(.note("--allow-change has nothing to allow: the run starts fresh"))
      }
      return nil
    }
    try loop.shareStart(isFinished: finished != nil)
    if let finished { return finished }
    let summary = try ranks.together("the memory of the run") {
      let summary = try job.summary(loop, ranks)
      try store.open(start, loop.runner.optimizer, loop.state, evaluationFollows: loop.isEvaluationDue)
      return summary
    }
    observer(.starting(summary))
    job.readWeightsAhead(summary) { observer(.note($0)) }
    foundRows = job.keepFrozenActivations(totalSteps: loop.totalSteps, in: job.config.training.outputDirectory) { observer(.note($0)) }
    let after = try loop.runWithTests()
    // A stop during the test leaves it to whoever resumes.
    return try finish(loop.isComplete && (after != nil || !loop.heldOut.hasTest) ? .completed : .stopped, after: after)
  }

  /// Saves what is not saved yet, and writes the result.
  private func finish(_ status: RunResult.Status, after: TestRecord?) throws -> RunResult {
    if store.lastSaved != loop.state { try loop.save() }
    try store.log?.synchronize()
    let adapterBytes = try store.writeModel(atStep: loop.state.step, isBest: false)
    let ledger = Backend.current.allocator.ledger
    let (state, account) = (loop.state, loop.account)
    var result = RunResult()
    (result.status, result.runID, result.branch) = (status, store.runID, store.branches.current)
    (result.steps, result.skippedSteps) = (state.step, state.step - state.updates)
    (result.trainableParameters, result.totalParameters) = (job.model.trainableCount, job.model.totalCount)
    result.trainLoss = account.trainLoss(totalSteps: loop.totalSteps)
    (result.evaluation, result.before, result.after) = (account.evaluation, account.before, after)
    (result.trainSeconds, result.seconds) = (account.trainSeconds, loop.elapsedSeconds)
    (result.tokens, result.targetTokens, result.flops) = (account.tokens, account.targetTokens, account.flops)
    result.tokensPerSecond = Double(account.tokens) / max(account.trainSeconds, 1e-9)
    result.peakMemory = PeakMemory(bytes: ledger.peak, total: ledger.peakTotal)
    (result.peakResidentBytes, result.estimate) = (MachineMemory.peakResidentBytes(), loop.estimate)
    (result.checkpointBytes, result.adapterBytes) = (store.checkpointBytes, adapterBytes)
    result.foundRows = foundRows > 0 ? foundRows : nil
    result.ranks = try RankRecord.all(ranks, loop.times)
    (result.saves, result.saveSeconds) = (account.saves, account.saveSeconds)
    (result.adapter, result.checkpoint) = (store.resultingModel, store.lastSaved.map { store.directory.checkpoint($0.step) })
    if let profile = loop.profile { result.profile = StepProfile(profile) }
    try store.write(result)
    return result
  }
}

import Datasets
import Evaluation
import FileFormats
import Foundation
import Methods
import Tensors
import Transformers

/// What a trainer tells whoever watches.
package enum TrainingEvent {
  /// Worth knowing, no error.
  case note(String)
  /// Everything is loaded and checked; the first step, or evaluation, follows.
  case starting(RunSummary)
  /// Answers for the task metric are being written.
  case answering(done: Int, total: Int)
  /// The task metric on the test data, before or after training.
  case tested(TestRecord, isAfter: Bool)
  case step(StepRecord)
  /// The first steps have told how long all will take.
  case estimated(RunEstimate)
  /// A step was left out.
  case skipped(SkipRecord)
  case evaluated(EvaluationRecord)
  case saved(path: String, step: Int, seconds: Double)
  case finished(RunResult)
}

/// What is known before the first step.
package struct RunSummary: Sendable {
  package var method: String
  package var trainableParameters: Int, totalParameters: Int
  package var data: DatasetSummary
  package var totalSteps: Int, stepsPerEpoch: Int
  /// Step to go on from; 0 for a fresh run.
  package var resumedStep: Int
  package var memory: MemoryEstimate
  package var availableBytes: Int
  /// The first row of the training data with its loss mask.
  package var example: Example
}

/// Runs a training from its first step, or the one after its last checkpoint, to its end or to a stop.
package final class Trainer {
  let job: TrainingJob
  let directory: RunDirectory
  let observer: (TrainingEvent) -> Void
  let runner: StepRunner
  /// Keys whose change the user has let through.
  let allowed: [String]
  /// Where the time of the steps is written down, if it is.
  let profile: KernelProfile?
  let numerics = NumericFingerprint(.current)
  /// Both follow from where the data began.
  var sampler: Sampler
  var totalSteps = 0
  let evaluator: Evaluator
  let flopCount: FlopCount

  var state = Checkpoint.State()
  var runID = uniqueSuffix()
  /// The right to change the directory; nil until the run begins.
  var lock: RunLock?
  /// What of the directory is this run's, and on which of its branches it is.
  lazy var record = OwnershipRecord(.run, id: runID, names: [])
  var branches = Branches()
  /// The checkpoint that this part of the run continues from; nil for a fresh start.
  var resumed: Checkpoint?
  /// Whether an old run waits, moved aside, for this one to save something.
  var hasReplaced = false
  var checkpointBytes = 0
  var lastSaved: Checkpoint.State?
  var log: MetricsLog?
  var clock = ContinuousClock.now
  var account = RunAccount()
  var estimate = RunEstimate(memoryBytes: 0)
  /// Nil where the time is known, or none is told.
  var timeEstimate: TimeEstimate?

  /// - Parameters:
  ///   - lock: the run's directory, if it has been claimed already.
  ///   - allowed: keys of settings, or `model`, `tokenizer`, `data`, that may differ from the checkpoint's; see ``AllowedChange``.
  ///   - isProfiled: whether to note where the time of the steps goes; see ``StepProfile``.
  package init(
    _ job: TrainingJob, lock: RunLock? = nil, allowing allowed: [String] = [], isProfiled: Bool = false,
    observer: @escaping (TrainingEvent) -> Void
  ) {
    let training = job.config.training
    self.job = job
    self.lock = lock
    self.allowed = allowed
    profile = isProfiled ? KernelProfile() : nil
    self.observer = observer
    directory = RunDirectory(training.outputDirectory)
    runner = StepRunner(
      model: job.model,
      optimizer: AdamWOptimizer(
        job.model.trainableParameters,
        .init(beta1: training.adamBeta1, beta2: training.adamBeta2, epsilon: training.adamEpsilon, weightDecay: training.weightDecay)),
      maxGradNorm: training.maxGradNorm, seed: UInt64(training.seed))
    sampler = Sampler(
      strata: job.train.strata, samplesPerStep: training.samplesPerStep, isShuffled: job.config.data.shuffle,
      seed: UInt64(training.seed))
    evaluator = Evaluator(model: job.model, tokenizer: job.tokenizer, maxNewTokens: job.config.generation.maxNewTokens)
    flopCount = FlopCount(job.model)
    placeData(at: sampler.origin)
  }

  /// What to do about what is in the run's directory.
  package enum Start: Equatable, Sendable {
    /// Refuse a directory that holds a run.
    case fresh
    /// Delete the run that is there.
    case overwrite
    /// Go on from the newest checkpoint; `orFresh` starts where there is none.
    case resume(orFresh: Bool)
    /// Go on from this checkpoint.
    case resumeFrom(String)
  }

  /// Trains.
  ///
  /// - Throws: `RunError`, `NonFiniteError`, `Diagnostic`, `EvaluationError`; everything saved before stays valid.
  package func run(_ start: Start) throws -> RunResult {
    do {
      return try runToItsEnd(start)
    } catch let error as Diagnostic where error.category == .storage && log != nil {
      putBackReplaced()
      throw RunError.storage(reason: "\(error)", lastCheckpoint: lastSaved.map { directory.checkpoint($0.step) })
    } catch {
      putBackReplaced()
      throw error
    }
  }

  private func runToItsEnd(_ start: Start) throws -> RunResult {
    if let result = try begin(start) {
      observer(.finished(result))
      return result
    }
    let summary = try summary()
    try open(start)
    observer(.starting(summary))
    if state.step == 0, account.before == nil { account.before = try test(isAfter: false) }
    // An earlier part of the run may have been stopped between a step and its evaluation.
    if isEvaluationDue {
      try evaluate()
      // So that the manifest has the loss, as if there had been no stop.
      if isSaveDue { try save() }
    }
    try train()
    var isComplete = state.step == totalSteps && state.evaluatedStep >= lastEvaluatedStep
    var after: TestRecord?
    if isComplete, job.test != nil, job.metric != nil {
      after = try test(isAfter: true)
      isComplete = after != nil
    }
    let result = try finish(isComplete ? .completed : .stopped, after: after)
    observer(.finished(result))
    return result
  }

  // MARK: The loop

  private func train() throws {
    let training = job.config.training
    // There has to be something to go back to.
    if training.onLossSpike == .rollback, lastSaved == nil { try save() }
    var order = sampler.order(epoch: state.epoch)
    var orderEpoch = state.epoch
    while state.step < totalSteps && !StopRequest.isRaised {
      if orderEpoch != state.epoch {
        order = sampler.order(epoch: state.epoch)
        orderEpoch = state.epoch
      }
      switch try takeStep(order) {
      case .stopped: return
      case .rolledBack: continue
      case .trained(let record):
        if record.step % training.loggingSteps == 0 || record.step == totalSteps { try log?.append(record.json) }
        observer(.step(record))
      case .skipped(let record):
        try log?.append(record.json)
        observer(.skipped(record))
      }
      if isEvaluationDue { try evaluate() }
      let (isDue, isWished) = (isSaveDue, SaveRequest.take())
      if isDue || isWished, state.step < totalSteps { try save() }
      if isWished { observer(.note("step \(state.step): saved on request (SIGUSR2)")) }
    }
  }

  /// Whether the step that was done last is one to save; the very last one is saved with the result.
  private var isSaveDue: Bool {
    let every = job.config.training.saveSteps
    return every > 0 && state.step % every == 0 && state.step < totalSteps
  }

  /// How a step ended.
  enum StepOutcome {
    case trained(StepRecord)
    /// Its rows were passed over, nothing was updated.
    case skipped(SkipRecord)
    /// The loss was a spike: the state is that of the last checkpoint.
    case rolledBack
    /// A stop was asked for before its end; nothing was changed.
    case stopped
  }

  /// One optimizer step.
  private func takeStep(_ order: [Int]) throws -> StepOutcome {
    let training = job.config.training
    let batches = job.train.batches(sampler.samples(ofStep: state.step, order: order), batchSize: training.batchSize)
    let step = state.step + 1
    if let skip = state.skipped.first(where: { $0.steps.contains(step) }) { return .skipped(pass(step, of: skip, batches)) }
    let rate =
      training.learningRate
      * training.schedule.factor(step: step, warmupSteps: training.warmupSteps(of: totalSteps), totalSteps: totalSteps)
    let begin = ContinuousClock.now
    let report: StepRunner.Report
    do throws(NonFiniteError) {
      let result = try Backend.current.profiled(by: profile) { () throws(NonFiniteError) in
        try runner.run(batches, step: step, update: state.updates + 1, learningRate: rate, shouldStop: { StopRequest.isRaised })
      }
      guard let result else { return .stopped }
      report = result
    } catch {
      return .skipped(try skipOrStop(error, batches))
    }
    let seconds = (ContinuousClock.now - begin).seconds
    noteTime(seconds, of: report)
    account.trainSeconds += seconds
    account.tokens += report.tokens
    account.targetTokens += report.targetTokens
    for batch in batches {
      let lengths = zip(batch.sequenceOffsets, batch.sequenceOffsets.dropFirst()).map { Int($1 - $0) }
      account.flops += flopCount.training(sequenceLengths: lengths, labelledRows: batch.targetTokenCount)
    }
    advance()
    if state.lossMean.isSpike(report.loss, factor: training.lossSpikeFactor), try rollBack(report.loss) { return .rolledBack }
    state.lossMean.add(report.loss)
    account.add(loss: report.loss)
    let ledger = Backend.current.allocator.ledger
    return .trained(
      StepRecord(
        step: state.step, totalSteps: totalSteps, epoch: epochsDone, loss: report.loss, learningRate: rate, gradNorm: report.gradNorm,
        tokens: report.tokens, targetTokens: report.targetTokens, tokensPerSecond: Double(report.tokens) / max(seconds, 1e-9),
        elapsedSeconds: elapsedSeconds(), peakMemoryBytes: ledger.peakTotal, peakResidentBytes: MachineMemory.peakResidentBytes()))
  }

  /// Moves to the end of the next step.
  func advance() {
    state.step += 1
    let position = sampler.position(afterSteps: state.step)
    (state.epoch, state.sample) = (position.epoch, position.sample)
  }

  var epochsDone: Double { Double(state.epoch) + Double(state.sample) / Double(sampler.count) }

  func elapsedSeconds() -> Double { state.elapsedSeconds + (ContinuousClock.now - clock).seconds }
}

extension Duration {
  /// As seconds.
  package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

import Datasets
import FileFormats
import Methods
import Ranks
import Tensors

/// The numbers of a training: from a state at the edge of a step to the last step, or to a stop. What is to be kept goes to a ``RunStore``;
/// of files the loop knows nothing.
package final class TrainingLoop {
  let runner: StepRunner
  let train: Dataset
  let heldOut: HeldOutData
  let settings: TrainingConfig
  let store: any RunStore
  let wishes: TrainingWishes
  let observer: (TrainingEvent) -> Void
  let ranks: any Communicator
  /// Where the time of this rank has gone.
  private(set) var times = RankTimes()
  /// Where the time of the steps is written down, if it is.
  let profile: KernelProfile?
  private let flopCount: FlopCount

  /// Both follow from where the data began.
  package private(set) var sampler: Sampler
  package private(set) var totalSteps = 0

  package internal(set) var state = Checkpoint.State()
  var account = RunAccount()
  var estimate = RunEstimate(memoryBytes: 0)
  /// Nil where the time is known, or none is told.
  var timeEstimate: TimeEstimate?
  private var clock = ContinuousClock.now
  /// The step after which this part of the run ends, evaluated and saved, before the run does; nil for none. No setting of the run: its
  /// numbers are those of one that goes straight through.
  var pauseStep: Int?

  /// - Parameters:
  ///   - objective: what is made small; its loss and its units are all that the loop knows of the task.
  ///   - isShuffled: whether every epoch has an order of its own.
  ///   - ranks: the processes that share the run.
  ///   - isProfiled: whether to note where the time of the steps goes; see ``StepProfile``.
  package init(
    _ model: FineTunedModel, objective: any Objective, train: Dataset, heldOut: HeldOutData, settings: TrainingConfig, isShuffled: Bool,
    store: any RunStore, wishes: TrainingWishes = .ofSignals, ranks: any Communicator = OneProcess(), isProfiled: Bool = false,
    observer: @escaping (TrainingEvent) -> Void
  ) {
    (self.train, self.heldOut, self.settings) = (train, heldOut, settings)
    (self.store, self.wishes, self.observer, self.ranks) = (store, wishes, observer, ranks)
    profile = isProfiled ? KernelProfile() : nil
    runner = StepRunner(
      model: model, objective: objective,
      optimizer: AdamWOptimizer(
        model.trainableParameters,
        .init(
          beta1: settings.adamBeta1, beta2: settings.adamBeta2, epsilon: settings.adamEpsilon, weightDecay: settings.weightDecay,
          loraPlusRatio: settings.loraPlusRatio)),
      maxGradNorm: settings.maxGradNorm, seed: UInt64(settings.seed), ranks: ranks)
    sampler = Sampler(
      strata: train.strata, samplesPerStep: settings.samplesPerStep, isShuffled: isShuffled, seed: UInt64(settings.seed))
    flopCount = FlopCount(model)
    placeData(at: sampler.origin)
  }

  /// Says where the data begins; the length of the run follows.
  func placeData(at origin: Sampler.Origin) {
    sampler = sampler.starting(at: origin)
    totalSteps = settings.maxSteps > 0 ? settings.maxSteps : sampler.steps(epochs: settings.numTrainEpochs)
  }

  /// Starts the clock of this part of the run.
  func startClock() { clock = ContinuousClock.now }

  /// Trains to the end or to a stop, first what an earlier part of the run has left between a step and its evaluation.
  ///
  /// - Throws: `NonFiniteError`, `LossSpikeError`, `EvaluationError`, and what the store throws; what was saved before stays valid.
  package func run() throws {
    if isEvaluationDue {
      try evaluate()
      // So that the manifest has the loss, as if there had been no stop.
      if isSaveDue { try save() }
    }
    // There has to be something to go back to.
    if settings.onLossSpike == .rollback, store.lastSaved == nil { try save() }
    var order = sampler.order(epoch: state.epoch)
    var orderEpoch = state.epoch
    while state.step < min(totalSteps, pauseStep ?? .max) {
      if orderEpoch != state.epoch {
        order = sampler.order(epoch: state.epoch)
        orderEpoch = state.epoch
      }
      switch try takeStep(order) {
      case .stopped: return
      case .rolledBack: continue
      case .trained(let record):
        if record.step % settings.loggingSteps == 0 || record.step == totalSteps { try store.append(record.json) }
        observer(.step(record))
      case .skipped(let record):
        try store.append(record.json)
        observer(.skipped(record))
      }
      if isEvaluationDue { try evaluate() }
      let (isDue, isWished) = (isSaveDue, try ranks.any(wishes.takeSaveWish(), for: "the end of step \(state.step)"))
      if isDue || isWished, state.step < totalSteps {
        try requireSameParameters()
        try save()
      }
      if isWished { observer(.note("step \(state.step): saved on request (SIGUSR2)")) }
    }
  }

  /// The steps, and what the task metric says on the test data before and after all of them.
  ///
  /// - Returns: what it said after the last step; nil where there is no test, or a stop came before.
  func runWithTests() throws -> TestRecord? {
    if state.step == 0, account.before == nil { account.before = try test(isAfter: false) }
    try run()
    try requireSameParameters()
    return isComplete ? try test(isAfter: true) : nil
  }

  // MARK: A step

  /// How a step ended.
  private enum StepOutcome {
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
    let shards = train.batches(sampler.samples(ofStep: state.step, order: order), cut: settings.stepCut)
    let batches = shards.flatMap(\.self)
    let step = state.step + 1
    if let skip = state.skipped.first(where: { $0.steps.contains(step) }) {
      let isStopped = try ranks.any(wishes.isStopWished(), for: "step \(step), which is left out")
      return isStopped ? .stopped : .skipped(pass(step, of: skip, batches))
    }
    let rate =
      settings.learningRate
      * settings.schedule.factor(step: step, warmupSteps: settings.warmupSteps(of: totalSteps), totalSteps: totalSteps)
    let begin = ContinuousClock.now
    let report: StepRunner.Report
    do {
      let result = try Backend.current.profiled(by: profile) {
        try runner.run(shards: shards, step: step, update: state.updates + 1, learningRate: rate, shouldStop: wishes.isStopWished)
      }
      guard let result else { return .stopped }
      report = result
    } catch let error as NonFiniteError {
      return .skipped(try skipOrStop(error, batches))
    }
    let seconds = (ContinuousClock.now - begin).seconds
    noteTime(seconds, of: report)
    account.trainSeconds += seconds
    account.tokens += report.tokens
    account.targetTokens += report.targetTokens
    times.add(report.times)
    let runShare = 1 - Double(report.keptTokens) / Double(max(1, report.tokens))
    for batch in batches {
      let lengths = zip(batch.sequenceOffsets, batch.sequenceOffsets.dropFirst()).map { Int($1 - $0) }
      account.flops += flopCount.training(sequenceLengths: lengths, labelledRows: batch.targetTokenCount, runShare: runShare)
    }
    advance()
    if state.lossMean.isSpike(report.loss, factor: settings.lossSpikeFactor), try rollBack(report.loss) { return .rolledBack }
    state.lossMean.add(report.loss)
    account.add(loss: report.loss)
    let ledger = Backend.current.allocator.ledger
    return .trained(
      StepRecord(
        step: state.step, totalSteps: totalSteps, epoch: epochsDone, loss: report.loss, learningRate: rate, gradNorm: report.gradNorm,
        tokens: report.tokens, targetTokens: report.targetTokens, tokensPerSecond: Double(report.tokens) / max(seconds, 1e-9),
        elapsedSeconds: elapsedSeconds, peakMemoryBytes: ledger.peakTotal, peakResidentBytes: MachineMemory.peakResidentBytes()))
  }

  /// Moves to the end of the next step.
  func advance() {
    state.step += 1
    let position = sampler.position(afterSteps: state.step)
    (state.epoch, state.sample) = (position.epoch, position.sample)
  }

  /// Takes a step into account for the time of all, and tells it once it is known.
  private func noteTime(_ seconds: Double, of report: StepRunner.Report) {
    guard let total = timeEstimate?.add(seconds: seconds, tokens: report.tokens) else { return }
    timeEstimate = nil
    estimate.trainSeconds = total
    observer(.estimated(estimate))
  }

  var epochsDone: Double { Double(state.epoch) + Double(state.sample) / Double(sampler.count) }

  /// Of the whole training, earlier parts included.
  var elapsedSeconds: Double { state.elapsedSeconds + (ContinuousClock.now - clock).seconds }

  // MARK: Saving

  /// Whether the step that was done last is one to save; the very last one is saved with the result.
  private var isSaveDue: Bool {
    let every = settings.saveSteps
    return every > 0 && state.step % every == 0 && state.step < totalSteps
  }

  /// Saves the step that was done last.
  func save() throws {
    let begin = ContinuousClock.now
    account.saves += 1
    let path = try store.save(snapshot)
    let seconds = (ContinuousClock.now - begin).seconds
    account.saveSeconds += seconds
    if let path { observer(.saved(path: path, step: state.step, seconds: seconds)) }
  }

  private var snapshot: Snapshot {
    var state = state
    state.elapsedSeconds = elapsedSeconds
    return Snapshot(optimizer: runner.optimizer, state: state, account: account, samplesPerEpoch: sampler.count)
  }
}

extension Duration {
  /// As seconds.
  package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

import FileFormats
import Tensors
import Transformers

/// Runs a training in a directory, from its first step, or the one after its last checkpoint, to its end or to a stop: the numbers are the
/// loop's, the files the store's.
package final class Trainer {
  let job: TrainingJob
  let store: DirectoryStore
  let loop: TrainingLoop
  let observer: (TrainingEvent) -> Void
  /// Keys whose change the user has let through.
  let allowed: [String]
  /// Sequences of which other runs had left what the frozen blocks compute.
  private var foundRows = 0

  /// - Parameters:
  ///   - lock: the run's directory, if it has been claimed already.
  ///   - allowed: keys of settings, or `model`, `tokenizer`, `chat_template`, `data`, that may differ from the checkpoint's; see ``AllowedChange``.
  ///   - pauseStep: step after which to stop, evaluated and saved, before the run is at its end; nil for none.
  ///   - wishes: asked whether to stop, and whether to save.
  ///   - isProfiled: whether to note where the time of the steps goes; see ``StepProfile``.
  package init(
    _ job: TrainingJob, lock: RunLock? = nil, allowing allowed: [String] = [], pausingAfter pauseStep: Int? = nil,
    wishes: TrainingWishes = .ofSignals, isProfiled: Bool = false,
    observer: @escaping (TrainingEvent) -> Void
  ) {
    (self.job, self.allowed, self.observer) = (job, allowed, observer)
    store = DirectoryStore(job, lock: lock, note: { observer(.note($0)) })
    let evaluator = Evaluator(
      model: job.model, tokenizer: job.tokenizer, template: job.config.data.examples.template,
      maxNewTokens: job.config.generation.maxNewTokens, isStopWished: wishes.isStopWished)
    loop = TrainingLoop(
      job.model, objective: job.model.objective, train: job.train,
      heldOut: HeldOutData(validation: job.validation, test: job.test, metric: job.metric, evaluator: evaluator),
      settings: job.config.training, isShuffled: job.config.data.shuffle, store: store, wishes: wishes, isProfiled: isProfiled,
      observer: observer)
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
    try store.claim(start)
    if let checkpoint = try checkpointToResume(start) {
      if let result = try resume(checkpoint) { return result }
      try store.directory.refuseForeignCheckpoints(after: loop.state.step, upTo: loop.totalSteps, ofRun: store.runID)
    } else if !allowed.isEmpty {
      observer(.note("--allow-change has nothing to allow: the run starts fresh"))
    }
    let summary = try summary()
    try store.open(start, loop.runner.optimizer, loop.state, evaluationFollows: loop.isEvaluationDue)
    observer(.starting(summary))
    readWeightsAhead(summary)
    keepFrozenActivations()
    if loop.state.step == 0, loop.account.before == nil { loop.account.before = try loop.test(isAfter: false) }
    try loop.run()
    guard loop.isComplete else { return try finish(.stopped, after: nil) }
    let after = try loop.test(isAfter: true)
    // A stop during the test leaves it to whoever resumes.
    return try finish(after == nil && loop.heldOut.hasTest ? .stopped : .completed, after: after)
  }

  /// Has weights read from their file ahead of time where they do not fit into memory, and says what that means.
  private func readWeightsAhead(_ summary: RunSummary) {
    let (mapped, available) = (job.model.model.mappedBytes, summary.availableBytes)
    let rest = summary.memory.total - (summary.memory.bytes[.weights] ?? 0)
    guard Backend.current.isHost, mapped > 0, mapped + rest > available else { return }
    job.model.model.startReadingAhead()
    observer(
      .note(
        "the weights (\(formattedBytes(mapped))) do not fit into memory beside the rest (\(formattedBytes(rest)) of "
          + "\(formattedBytes(available)) available): they stay in their file, and what has no room is read again in the forward and in the "
          + "backward pass of every batch, at the speed of the disk"))
  }

  /// Lets blocks that nothing trained stands in or before run once for each row, where rows come more than once.
  private func keepFrozenActivations() {
    let (settings, first) = (job.config.training, job.model.firstTrainedBlock)
    let repeats = loop.totalSteps * settings.samplesPerStep > job.train.examples.count
    let measuresAgain = job.validation != nil && settings.evalSteps > 0
    let limit = settings.frozenCacheGiB * Double(1 << 30)
    // An adapter to start from may have changed what it does not train.
    let shared = job.config.peft.adapterPath == nil ? settings.frozenCacheDirectory : nil
    let isOfUse = repeats || measuresAgain || shared != nil
    guard first > 0, limit > 0, isOfUse, FrozenActivations.isPossible(on: .current) else { return }
    do throws(Diagnostic) {
      let directory = shared ?? settings.outputDirectory
      try makeDirectories(directory)
      // Checkpoints come first.
      let free = try FreeSpace(at: directory).bytes / 4
      let place = shared.map { FrozenActivations.Place.file("\($0)/\(frozenActivationsName(below: first))") }
      let frozen = try FrozenActivations(
        below: first, storage: settings.frozenCacheType.storage, limit: Int(min(limit, Double(free))),
        keepsTraining: repeats || place != nil, in: place ?? .unnamed(inDirectory: directory))
      job.model.frozen = frozen
      foundRows = frozen.sequences
      observer(
        .note(
          "the first \(first) block\(first == 1 ? " is" : "s are") frozen: what they make of a row is kept on the disk and not computed again"
            + (foundRows > 0 ? "; \(foundRows) row\(foundRows == 1 ? " is" : "s are") there from other runs" : "")))
    } catch {
      observer(.note("what frozen blocks compute is not kept: \(error)"))
    }
  }

  /// The name of the file that runs share: everything that the bits in it depend on, beside the tokens.
  private func frozenActivationsName(below first: Int) -> String {
    let (config, identity) = (job.config, job.identity.json)
    let all: JSONObject = [
      "below": JSONValue(first), "kept": JSONValue(config.training.frozenCacheType.rawValue),
      "model": identity["model_sha256"] ?? nil, "config": identity["model_config_sha256"] ?? nil,
      "dtype": JSONValue(config.model.dtype.rawValue), "rope_theta": JSONValue(orNull: config.model.ropeTheta),
      "precision": JSONValue("\(config.training.precision)"), "numerics": JSONValue(NumericFingerprint(.current).json),
    ]
    return SHA256.hash(JSONValue(all).serialized()).prefix(32) + FrozenActivations.fileSuffix
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
    (result.saves, result.saveSeconds) = (account.saves, account.saveSeconds)
    (result.adapter, result.checkpoint) = (store.resultingModel, store.lastSaved.map { store.directory.checkpoint($0.step) })
    if let profile = loop.profile { result.profile = StepProfile(profile) }
    try store.write(result)
    return result
  }
}

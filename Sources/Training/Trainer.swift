import Datasets
import Evaluation
import FileFormats
import Foundation
import PEFT
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
  let sampler: Sampler
  let totalSteps: Int
  private let evaluator: Evaluator
  private let flopCount: FlopCount

  var state = Checkpoint.State(step: 0, epoch: 0, sample: 0, evaluatedStep: 0, best: nil, elapsedSeconds: 0)
  var runID = uniqueSuffix()
  var checkpointBytes = 0
  var lastSaved: Checkpoint.State?
  private(set) var log: MetricsLog?
  private var clock = ContinuousClock.now
  private var trainSeconds = 0.0
  private var tokens = 0
  private var flops = 0.0
  private var recentLosses: [Double] = []
  private var lastEvaluation: EvaluationRecord?

  package init(_ job: TrainingJob, observer: @escaping (TrainingEvent) -> Void) {
    let training = job.config.training
    self.job = job
    self.observer = observer
    directory = RunDirectory(training.outputDirectory)
    runner = StepRunner(
      model: job.model,
      optimizer: AdamWOptimizer(
        job.model.trainableParameters,
        .init(beta1: training.adamBeta1, beta2: training.adamBeta2, epsilon: training.adamEpsilon, weightDecay: training.weightDecay)),
      maxGradNorm: training.maxGradNorm, seed: UInt64(training.seed))
    sampler = Sampler(
      count: job.train.examples.count, samplesPerStep: training.samplesPerStep, isShuffled: job.config.data.shuffle,
      seed: UInt64(training.seed))
    totalSteps = training.maxSteps > 0 ? training.maxSteps : sampler.steps(epochs: training.numTrainEpochs)
    evaluator = Evaluator(model: job.model, tokenizer: job.tokenizer, maxNewTokens: job.config.generation.maxNewTokens)
    flopCount = FlopCount(job.model)
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
  /// - Throws: `RunError`, `NonFiniteError`, `FileFormatError`, `EvaluationError`; everything saved before stays valid.
  package func run(_ start: Start) throws -> RunResult {
    if try begin(start) { return try alreadyFinished() }
    let summary = try summary()
    observer(.starting(summary))
    let before = state.step == 0 ? try test(isAfter: false) : nil
    // An earlier part of the run may have been stopped between a step and its evaluation.
    if isEvaluationDue { try evaluate() }
    try train()
    var isComplete = state.step == totalSteps && state.evaluatedStep >= lastEvaluatedStep
    var after: TestRecord?
    if isComplete, job.test != nil, job.metric != nil {
      after = try test(isAfter: true)
      isComplete = after != nil
    }
    let result = try finish(isComplete ? .completed : .stopped, before: before, after: after)
    observer(.finished(result))
    return result
  }

  // MARK: The loop

  private func train() throws {
    let training = job.config.training
    var order = sampler.order(epoch: state.epoch)
    var orderEpoch = state.epoch
    while state.step < totalSteps && !StopRequest.isRaised {
      if orderEpoch != state.epoch {
        order = sampler.order(epoch: state.epoch)
        orderEpoch = state.epoch
      }
      guard let record = try takeStep(order) else { break }
      if record.step % training.loggingSteps == 0 || record.step == totalSteps { try log?.append(record.json) }
      observer(.step(record))
      if isEvaluationDue { try evaluate() }
      if training.saveSteps > 0, record.step % training.saveSteps == 0, record.step < totalSteps { try save() }
    }
  }

  /// One optimizer step; nil, and nothing changed, if a stop was asked for before its end.
  private func takeStep(_ order: [Int]) throws(NonFiniteError) -> StepRecord? {
    let training = job.config.training
    let batches = job.train.batches(sampler.samples(ofStep: state.step, order: order), batchSize: training.batchSize)
    let rate =
      training.learningRate
      * training.schedule.factor(step: state.step + 1, warmupSteps: training.warmupSteps(of: totalSteps), totalSteps: totalSteps)
    let begin = ContinuousClock.now
    guard let report = try runner.run(batches, step: state.step + 1, learningRate: rate, shouldStop: { StopRequest.isRaised })
    else { return nil }
    let seconds = (ContinuousClock.now - begin).seconds
    trainSeconds += seconds
    tokens += report.tokens
    for batch in batches {
      let lengths = zip(batch.sequenceOffsets, batch.sequenceOffsets.dropFirst()).map { Int($1 - $0) }
      flops += flopCount.training(sequenceLengths: lengths, labelledRows: batch.targetTokenCount)
    }
    state.step += 1
    let position = sampler.position(afterSteps: state.step)
    (state.epoch, state.sample) = (position.epoch, position.sample)
    recentLosses = recentLosses.suffix(max(1, totalSteps / 10) - 1) + [report.loss]
    let ledger = Backend.cpu.allocator.ledger
    return StepRecord(
      step: state.step, totalSteps: totalSteps, epoch: epochsDone, loss: report.loss, learningRate: rate, gradNorm: report.gradNorm,
      tokens: report.tokens, targetTokens: report.targetTokens, tokensPerSecond: Double(report.tokens) / max(seconds, 1e-9),
      elapsedSeconds: elapsedSeconds(), peakMemoryBytes: ledger.peakTotal, peakResidentBytes: MachineMemory.peakResidentBytes())
  }

  private var epochsDone: Double { Double(state.epoch) + Double(state.sample) / Double(sampler.count) }

  func elapsedSeconds() -> Double { state.elapsedSeconds + (ContinuousClock.now - clock).seconds }

  // MARK: Evaluation

  /// Whether the step that was done last is one to evaluate.
  private var isEvaluationDue: Bool {
    let every = job.config.training.evalSteps
    guard every > 0, job.validation != nil, state.step > 0 else { return false }
    return state.step == totalSteps || state.step % every == 0 && state.evaluatedStep < state.step
  }

  /// The last step to evaluate; 0 where nothing is evaluated.
  private var lastEvaluatedStep: Int { job.config.training.evalSteps > 0 && job.validation != nil ? totalSteps : 0 }

  /// Evaluates the step that was done last. A stop leaves it to whoever resumes.
  private func evaluate() throws {
    guard let validation = job.validation else { return }
    let begin = ContinuousClock.now
    guard let loss = evaluator.loss(on: validation, limit: job.config.training.maxEvalSamples) else { return }
    var metricValue: (name: String, value: Double, rows: Int)?
    if let metric = job.metric, !validation.rows.isEmpty {
      let limit = job.config.training.maxMetricSamples
      guard let answers = try evaluator.answers(on: validation, metric: metric, limit: limit, progress: answering) else { return }
      metricValue = (metric.name, answers.reduce(0) { $0 + $1.score } / Double(max(1, answers.count)), answers.count)
    }
    let isBest = loss < (state.best?.loss ?? .infinity)
    if isBest { state.best = (loss, state.step) }
    state.evaluatedStep = state.step
    let record = EvaluationRecord(
      step: state.step, epoch: epochsDone, loss: loss, perplexity: exp(min(loss, 700)), metric: metricValue,
      seconds: (ContinuousClock.now - begin).seconds, isBest: isBest, elapsedSeconds: elapsedSeconds())
    lastEvaluation = record
    if loss.isFinite { try log?.append(record.json) }
    observer(.evaluated(record))
    if isBest { try writeResultingModel(best: true) }
  }

  private func test(isAfter: Bool) throws -> TestRecord? {
    guard let test = job.test else { return nil }
    guard let metric = job.metric, let loss = evaluator.loss(on: test),
      let answers = try evaluator.answers(on: test, metric: metric, progress: answering)
    else { return nil }
    let value = answers.reduce(0) { $0 + $1.score } / Double(max(1, answers.count))
    // The same three rows before and after, spread over the file.
    let samples = stride(from: 0, to: answers.count, by: max(1, answers.count / 3)).prefix(3).map { answers[$0] }
    let record = TestRecord(metric: metric.name, value: value, rows: answers.count, loss: loss, samples: samples)
    observer(.tested(record, isAfter: isAfter))
    return record
  }

  private func answering(_ done: Int, _ total: Int) { observer(.answering(done: done, total: total)) }

  // MARK: Start and end

  /// Prepares the directory, restores a checkpoint; true if that run is finished already.
  private func begin(_ start: Start) throws -> Bool {
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

  private func summary() throws -> RunSummary {
    let batch = job.config.training.batchSize
    // The heaviest micro-batch there can be, whatever the order.
    let longest = job.train.examples.map(\.ids.count).sorted(by: >).prefix(batch).reduce(0, +)
    let labelled = job.train.examples.map(\.targetCount).sorted(by: >).prefix(batch).reduce(0, +)
    let prompt = [job.validation, job.test].compactMap { $0?.examples.map(\.promptCount).max() }.max() ?? 0
    let answers = job.metric == nil ? 0 : Evaluator.answersPerBatch * (prompt + job.config.generation.maxNewTokens)
    let memory = MemoryEstimate(job.model, longest: longest, labelled: labelled, answers: answers)
    let available = MachineMemory.availableBytes()
    let needed = memory.total - (memory.bytes[.weights] ?? 0)
    if needed > available { throw RunError.outOfMemory(needed: needed, available: available, split: memory.description) }
    return RunSummary(
      method: type(of: job.method).peftType, trainableParameters: job.model.trainableCount, totalParameters: job.model.totalCount,
      data: DatasetSummary(job.train), totalSteps: totalSteps, stepsPerEpoch: sampler.stepsPerEpoch, resumedStep: state.step,
      memory: memory, availableBytes: available, example: job.train.examples[0])
  }

  private func finish(_ status: RunResult.Status, before: TestRecord?, after: TestRecord?) throws -> RunResult {
    if lastSaved != state { try save() }
    try log?.synchronize()
    let adapterBytes = try writeResultingModel(best: false)
    let ledger = Backend.cpu.allocator.ledger
    let result = RunResult(
      status: status, steps: state.step, trainableParameters: job.model.trainableCount, totalParameters: job.model.totalCount,
      trainLoss: recentLosses.reduce(0, +) / Double(max(1, recentLosses.count)), evaluation: lastEvaluation, before: before, after: after,
      trainSeconds: trainSeconds, seconds: elapsedSeconds(), tokens: tokens, tokensPerSecond: Double(tokens) / max(trainSeconds, 1e-9),
      peakMemory: ledger.peak, peakMemoryTotal: ledger.peakTotal, peakResidentBytes: MachineMemory.peakResidentBytes(), flops: flops,
      checkpointBytes: checkpointBytes, adapterBytes: adapterBytes, adapter: job.isFull ? directory.model : directory.adapter,
      checkpoint: lastSaved.map { directory.checkpoint($0.step) })
    try SingleFile.writeAtomically(JSONValue(result.json).serialized(.pretty) + "\n", to: directory.resultFile)
    return result
  }

  /// A finished run is left as it is.
  private func alreadyFinished() throws -> RunResult {
    observer(.note("\(directory.path) is complete: all \(totalSteps) steps are done; nothing was changed"))
    let ledger = Backend.cpu.allocator.ledger
    return RunResult(
      status: .completed, steps: state.step, trainableParameters: job.model.trainableCount, totalParameters: job.model.totalCount,
      trainLoss: 0, evaluation: nil, before: nil, after: nil, trainSeconds: 0, seconds: state.elapsedSeconds, tokens: 0, tokensPerSecond: 0,
      peakMemory: ledger.peak, peakMemoryTotal: ledger.peakTotal, peakResidentBytes: MachineMemory.peakResidentBytes(), flops: 0,
      checkpointBytes: 0, adapterBytes: 0, adapter: job.isFull ? directory.model : directory.adapter,
      checkpoint: directory.checkpoint(state.step))
  }
}

extension Duration {
  /// As seconds.
  package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

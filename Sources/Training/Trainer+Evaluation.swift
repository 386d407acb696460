import Evaluation
import Foundation

extension Trainer {
  /// Whether the step that was done last is one to evaluate.
  var isEvaluationDue: Bool {
    let every = job.config.training.evalSteps
    guard every > 0, job.validation != nil, state.step > 0 else { return false }
    return state.step == totalSteps || state.step % every == 0 && state.evaluatedStep < state.step
  }

  /// The last step to evaluate; 0 where nothing is evaluated.
  var lastEvaluatedStep: Int { job.config.training.evalSteps > 0 && job.validation != nil ? totalSteps : 0 }

  /// Evaluates the step that was done last. A stop leaves it to whoever resumes.
  func evaluate() throws {
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
      step: state.step, epoch: epochsDone, loss: loss, perplexity: evaluator.perplexity(ofLoss: loss), metric: metricValue,
      seconds: (ContinuousClock.now - begin).seconds, isBest: isBest, elapsedSeconds: elapsedSeconds())
    account.evaluation = record
    try log?.append(record.json)
    observer(.evaluated(record))
    if isBest { try writeResultingModel(best: true) }
  }

  func test(isAfter: Bool) throws -> TestRecord? {
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
}

extension TrainingLoop {
  /// Whether the step that was done last is one to evaluate.
  var isEvaluationDue: Bool {
    let every = settings.evalSteps
    guard every > 0, heldOut.validation != nil, state.step > 0 else { return false }
    if state.step == totalSteps { return true }
    return (state.step % every == 0 || state.step == pauseStep) && state.evaluatedStep < state.step
  }

  /// Whether every step that there is has been done, and its evaluation.
  package var isComplete: Bool {
    let lastEvaluatedStep = settings.evalSteps > 0 && heldOut.validation != nil ? totalSteps : 0
    return state.step == totalSteps && state.evaluatedStep >= lastEvaluatedStep
  }

  /// Evaluates the step that was done last. A stop leaves it to whoever resumes.
  func evaluate() throws {
    let begin = ContinuousClock.now
    let found = try heldOut.evaluate(maxRows: settings.maxEvalSamples, maxAnswers: settings.maxMetricSamples, progress: answering)
    guard let found else { return }
    let isBest = found.loss < (state.best?.loss ?? .infinity)
    if isBest { state.best = (found.loss, state.step) }
    state.evaluatedStep = state.step
    let record = EvaluationRecord(
      step: state.step, epoch: epochsDone, loss: found.loss, perplexity: heldOut.evaluator.perplexity(ofLoss: found.loss),
      metric: found.metric, seconds: (ContinuousClock.now - begin).seconds, isBest: isBest, elapsedSeconds: elapsedSeconds)
    account.evaluation = record
    try store.append(record.json)
    observer(.evaluated(record))
    if isBest { try store.writeModel(atStep: state.step, isBest: true) }
  }

  /// Measures the model on the test data; nil where there is none, or a stop was asked for meanwhile.
  func test(isAfter: Bool) throws -> TestRecord? {
    guard let record = try heldOut.test(progress: answering) else { return nil }
    observer(.tested(record, isAfter: isAfter))
    return record
  }

  private func answering(_ done: Int, _ total: Int) { observer(.answering(done: done, total: total)) }
}

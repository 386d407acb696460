import Datasets

/// What a training tells whoever watches.
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
  /// Step to continue after; 0 for a fresh run.
  package var resumedStep: Int
  package var memory: MemoryEstimate
  package var availableBytes: Int
  /// The first row of the training data with its loss mask.
  package var example: Example
}

import Datasets
import Evaluation

/// The data that nothing is learned from, and what a model is measured with on it.
package struct HeldOutData {
  let validation: Dataset?, test: Dataset?
  /// Scores what the model writes; nil where its loss is all that counts.
  let metric: (any Metric)?
  let evaluator: Evaluator

  package init(validation: Dataset?, test: Dataset?, metric: (any Metric)?, evaluator: Evaluator) {
    (self.validation, self.test, self.metric, self.evaluator) = (validation, test, metric, evaluator)
  }

  /// Whether the task metric is measured before and after training.
  var hasTest: Bool { test != nil && metric != nil }

  /// Loss, and mean of the task metric, on the validation data; nil where there is none, or a stop was asked for meanwhile.
  ///
  /// - Parameters:
  ///   - maxRows: rows for the loss; nil for all.
  ///   - maxAnswers: rows for the metric, which has to write an answer for each; nil for all.
  func evaluate(
    maxRows: Int?, maxAnswers: Int?, progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> (loss: Double, metric: (name: String, value: Double, rows: Int)?)? {
    guard let validation, let loss = try evaluator.loss(on: validation, limit: maxRows) else { return nil }
    guard let metric, !validation.rows.isEmpty else { return (loss, nil) }
    guard let answers = try evaluator.answers(on: validation, metric: metric, limit: maxAnswers, progress: progress) else { return nil }
    return (loss, (metric.name, Self.mean(answers), answers.count))
  }

  /// The same on the test data, with some answers to look at.
  func test(progress: (_ done: Int, _ total: Int) -> Void) throws -> TestRecord? {
    guard let test, let metric, let loss = try evaluator.loss(on: test),
      let answers = try evaluator.answers(on: test, metric: metric, progress: progress)
    else { return nil }
    // The same three rows before and after, spread over the file.
    let samples = stride(from: 0, to: answers.count, by: max(1, answers.count / 3)).prefix(3).map { answers[$0] }
    return TestRecord(metric: metric.name, value: Self.mean(answers), rows: answers.count, loss: loss, samples: samples)
  }

  private static func mean(_ answers: [Evaluator.Answer]) -> Double {
    answers.reduce(0) { $0 + $1.score } / Double(max(1, answers.count))
  }
}

import FileFormats

/// What a run adds up from its first step to its last, over all resumes: it travels in the manifests of the checkpoints.
package struct RunAccount: Sendable {
  /// Seconds of training without evaluation and saving.
  var trainSeconds = 0.0
  var tokens = 0, targetTokens = 0
  /// Useful operations, see `FlopCount`.
  var flops = 0.0
  /// Checkpoints that were saved, and the seconds that took.
  var saves = 0, saveSeconds = 0.0
  /// Losses of the last steps, as many as `trainLoss` may need.
  private(set) var recentLosses: [Double] = []
  /// The evaluation that was done last.
  var evaluation: EvaluationRecord?
  /// The task metric on the test data before training.
  var before: TestRecord?
  /// All that is not as it was at the start.
  var changes: [RecordedChange] = []

  /// Most steps whose losses make up `trainLoss`.
  private static let maximumLosses = 100

  init() {}

  mutating func add(loss: Double) {
    recentLosses = recentLosses.suffix(Self.maximumLosses - 1) + [loss]
  }

  /// Forgets the losses of steps that a rollback has undone.
  mutating func rollBack(to other: RunAccount) { recentLosses = other.recentLosses }

  /// Mean loss of the last steps: a tenth of the run, from 1 to 100.
  func trainLoss(totalSteps: Int) -> Double {
    let losses = recentLosses.suffix(max(1, totalSteps / 10))
    return losses.reduce(0, +) / Double(max(1, losses.count))
  }

  // MARK: In a manifest

  /// Adds itself to what a manifest says.
  func write(to info: inout JSONObject) {
    info["totals"] = [
      "train_seconds": JSONValue(trainSeconds), "tokens": JSONValue(tokens), "target_tokens": JSONValue(targetTokens),
      "flops": JSONValue(flops), "saves": JSONValue(saves), "save_seconds": JSONValue(saveSeconds),
    ]
    info["recent_losses"] = JSONValue(recentLosses.map { JSONValue($0) })
    if let evaluation { info["evaluation"] = JSONValue(evaluation.json) }
    if let before { info["test_before"] = before.json }
    if !changes.isEmpty { info["changes"] = JSONValue(changes.map(\.json)) }
  }

  /// Reads what a manifest says.
  init(_ info: JSONObject) {
    let totals = info["totals"]
    trainSeconds = totals?["train_seconds"]?.double ?? 0
    tokens = Int(totals?["tokens"]?.integer ?? 0)
    targetTokens = Int(totals?["target_tokens"]?.integer ?? 0)
    flops = totals?["flops"]?.double ?? 0
    saves = Int(totals?["saves"]?.integer ?? 0)
    saveSeconds = totals?["save_seconds"]?.double ?? 0
    recentLosses = (info["recent_losses"]?.array ?? []).compactMap(\.double)
    if let json = info["evaluation"] { evaluation = EvaluationRecord(json) }
    if let json = info["test_before"] { before = TestRecord(json) }
    changes = (info["changes"]?.array ?? []).compactMap { RecordedChange($0) }
  }
}

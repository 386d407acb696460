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
    if let before { info["test_before"] = JSONValue(before.json) }
    if !changes.isEmpty { info["changes"] = JSONValue(changes.map(\.json)) }
  }

  /// Reads what a manifest says; what an older version did not write is 0.
  ///
  /// - Parameter path: of the manifest, for messages.
  /// - Throws: where a total is none that a run can have come to. Adding to what is accepted cannot overflow.
  init(_ info: JSONObject, path: String) throws(Diagnostic) {
    func total<Number>(_ key: String, _ read: (JSONValue) -> Number?, zero: Number, allowed: String) throws(Diagnostic) -> Number {
      guard let value = info["totals"]?[key] else { return zero }
      guard let number = read(value) else {
        throw .rejected(path, at: "info.totals.\(key)", "found \(value.summary) (must be \(allowed))")
      }
      return number
    }
    func counter(_ key: String) throws(Diagnostic) -> Int {
      try total(key, { $0.counter }, zero: 0, allowed: "an integer from 0 to \(JSONValue.maximumCounter)")
    }
    func measure(_ key: String) throws(Diagnostic) -> Double {
      try total(
        key, { $0.measure.flatMap { $0 >= 0 ? $0 : nil } }, zero: 0, allowed: "a number from 0 to \(JSONValue.maximumMeasure)")
    }
    (trainSeconds, flops, saveSeconds) = (try measure("train_seconds"), try measure("flops"), try measure("save_seconds"))
    (tokens, targetTokens, saves) = (try counter("tokens"), try counter("target_tokens"), try counter("saves"))
    recentLosses = (info["recent_losses"]?.array ?? []).suffix(Self.maximumLosses).compactMap(\.measure)
    // What an older version wrote in another way is done without.
    evaluation = info["evaluation"].flatMap { try? EvaluationRecord($0, file: path) }
    before = info["test_before"].flatMap { try? TestRecord($0, file: path) }
    changes = (info["changes"]?.array ?? []).compactMap { RecordedChange($0) }
  }
}

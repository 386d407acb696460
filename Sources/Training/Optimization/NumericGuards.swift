import FileFormats

/// What to do about a loss or a gradient that is not a finite number. The weights are as before the step in either case.
public enum NonFinitePolicy: String, CaseIterable, Sendable {
  /// End the run with the state before the step saved.
  case stop
  /// Leave the step out and go on.
  case skip
}

/// What to do about a loss far above its running mean.
public enum LossSpikePolicy: String, CaseIterable, Sendable {
  /// Nothing.
  case ignore
  /// Go back to the last checkpoint and leave out the steps from there to the spike, as for PaLM (Chowdhery et al. 2022,
  /// arXiv:2204.02311, section 5.1).
  case rollback
}

/// Steps that were left out: their rows were passed over and nothing was updated. Part of a run's state, so that a resumed run leaves out the same.
package struct SkippedSteps: Equatable, Sendable {
  package enum Reason: String, Sendable {
    case nonFinite = "nonfinite"
    case lossSpike = "loss_spike"
  }

  package var steps: ClosedRange<Int>
  package var reason: Reason
  /// The loss or norm that was the reason, in the last of the steps.
  package var value: Double

  var json: JSONValue {
    ["first": JSONValue(steps.lowerBound), "last": JSONValue(steps.upperBound), "reason": JSONValue(reason.rawValue), "value": .raw(value)]
  }

  init?(_ json: JSONValue) {
    guard let first = json["first"]?.integer, let last = json["last"]?.integer, first >= 1, first <= last, last <= Int32.max,
      let word = json["reason"]?.string, let reason = Reason(rawValue: word), let value = json["value"]?.rawDouble
    else { return nil }
    self.init(Int(first)...Int(last), reason, value: value)
  }

  /// The part of it that does not lie after a step; nil if there is none.
  func clamped(to step: Int) -> SkippedSteps? {
    steps.lowerBound > step ? nil : SkippedSteps(steps.lowerBound...min(steps.upperBound, step), reason, value: value)
  }

  /// Of so many incidents the list fits into an attribute of the state.
  static let maximumCount = 300

  package init(_ steps: ClosedRange<Int>, _ reason: Reason, value: Double) {
    (self.steps, self.reason, self.value) = (steps, reason, value)
  }
}

/// The running mean of the loss, against which a spike is measured: exponential with decay 0.95, corrected for its start.
package struct LossMean: Equatable, Sendable {
  /// The uncorrected mean and how many losses are in it.
  package var sum = 0.0, count = 0

  private static let decay = 0.95
  /// Before so many losses nothing is called a spike.
  private static let minimumCount = 10

  package mutating func add(_ loss: Double) {
    sum = Self.decay * sum + (1 - Self.decay) * loss
    count += 1
  }

  package func isSpike(_ loss: Double, factor: Double) -> Bool {
    guard count >= Self.minimumCount else { return false }
    // By multiplication, in the same order on every machine, so that a resumed run decides the same.
    let weight = 1 - (0..<count).reduce(1.0) { product, _ in product * Self.decay }
    return loss > factor * sum / weight
  }
}

extension JSONValue {
  /// A number, or "nan", "inf", "-inf": JSON has no words for those, and a log must not hide them.
  package static func raw(_ value: Double) -> JSONValue { value.isFinite ? JSONValue(value) : JSONValue(value.isNaN ? "nan" : "\(value)") }

  /// What ``raw(_:)`` wrote.
  package var rawDouble: Double? {
    if let number = double { return number }
    guard let word = string, ["nan", "inf", "-inf"].contains(word) else { return nil }
    return Double(word)
  }
}

/// A weight or moment that is no finite number, found when it was to be saved.
public struct NonFiniteStateError: Reported {
  /// Training has gone wrong.
  public var exitStatus: ExitStatus { .numeric }

  /// Its tensor, the element's index and what it is.
  public let tensor: String, index: Int, value: Double

  /// What went wrong, and what to do.
  public var description: String {
    "\(tensor): element \(index) is \(value); the state was not saved, the last checkpoint stays as it is. "
      + "Go on from it with a lower learning_rate (--resume --allow-change training.learning_rate)."
  }
}

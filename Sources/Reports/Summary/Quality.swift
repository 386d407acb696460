import Foundation

/// How good a row is, as far as is known: the task metric where there is one, else the loss.
struct Quality: Sendable {
  let name: String
  let mean: Double
  /// Half the width of the 95 % interval of the mean over the seeds. 0 for a row without training, which always gives the same; nil for a
  /// trained one with a single seed, unless it was left at that because it is clearly behind.
  let confidence: Double?
  let seeds: Int
  let isHigherBetter: Bool
  /// Whether it is a score from 0 to 1.
  let isShare: Bool

  init?(_ row: ComparisonRow, _ task: ComparisonTask) {
    guard row.status == .completed, let statistics = row.quality(task) else { return nil }
    (name, mean, seeds) = (row.name, statistics.mean, statistics.count)
    confidence = row.kind == .method ? row.notRun?.interval ?? statistics.confidence : 0
    isHigherBetter = task.metric != nil
    isShare = isHigherBetter
  }

  func isBetter(than other: Quality) -> Bool { isHigherBetter ? mean > other.mean : mean < other.mean }

  enum Difference { case clear, withinChance, unknown }

  /// Whether the intervals of two rows lie apart.
  func difference(to other: Quality) -> Difference {
    if mean == other.mean { return .withinChance }
    guard let confidence, let theirs = other.confidence else { return .unknown }
    return abs(mean - other.mean) > confidence + theirs ? .clear : .withinChance
  }

  /// "78.3 % ± 2.5", the half width of the 95 % interval after the mean.
  var text: String {
    let scale = isShare ? 100.0 : 1
    let unit = isShare ? " %" : " nats/token"
    let digits = isShare ? 1 : 3
    guard let confidence, confidence > 0 else { return Units.fixed(mean * scale, digits) + unit }
    return "\(Units.fixed(mean * scale, digits)) ± \(Units.fixed(confidence * scale, digits))\(unit)"
  }

  /// This mean as a share of another one, and half the width of its 95 % interval, to first order.
  func ratio(to other: Quality) -> (value: Double, confidence: Double?)? {
    guard mean > 0, other.mean > 0 else { return nil }
    let ratio = mean / other.mean
    guard let confidence, let theirs = other.confidence else { return (ratio, nil) }
    let relative = (pow(confidence / mean, 2) + pow(theirs / other.mean, 2)).squareRoot()
    return (ratio, ratio * relative)
  }
}

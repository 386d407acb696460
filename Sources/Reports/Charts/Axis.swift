import Foundation

/// A linear or logarithmic axis: its range, its ticks, and where a value lies on it.
package struct Axis: Sendable {
  package enum Scale: Sendable { case linear, logarithmic }

  package struct Tick: Sendable, Equatable {
    package let value: Double
    package let label: String
  }

  package let scale: Scale
  /// The range that is drawn; never empty.
  package let lower: Double, upper: Double
  package let ticks: [Tick]
  /// What is measured, with its unit.
  package let title: String

  /// An axis that holds all values, from one round number to another.
  ///
  /// - Parameters:
  ///   - includesZero: begins at 0 where the values are not negative; for bars, whose length would lie otherwise.
  ///   - count: about so many ticks.
  ///   - label: the text of a tick; it gets the distance of two ticks, too, so that neighbours differ.
  package init(
    _ title: String, of values: [Double], scale: Scale = .linear, includesZero: Bool = false, count: Int = 5,
    label: (_ value: Double, _ distance: Double) -> String = Axis.plain
  ) {
    let isLogarithmic = scale == .logarithmic
    // Beyond that the width of the range is no number any more; nothing that is measured comes near.
    let values = values.filter { abs($0) < 1e300 && (!isLogarithmic || $0 > 1e-300) }
    var (low, high) = (values.min() ?? (isLogarithmic ? 1 : 0), values.max() ?? 1)
    if includesZero, !isLogarithmic { (low, high) = (min(0, low), max(0, high)) }
    (self.scale, self.title) = (scale, title)
    if isLogarithmic {
      let marks = Self.logarithmicTicks(low, high)
      // Over many powers of ten the data fill the axis; over few it goes from one round number to another. Always with a hair of room.
      let isWide = marks.count > 1 && high / low > 1000
      lower = isWide ? low / 1.15 : min(low, marks.first ?? low) / (marks.count > 1 ? 1 : 1.25)
      upper = isWide ? high * 1.15 : max(high, marks.last ?? high) * (marks.count > 1 ? 1 : 1.25)
      ticks = marks.filter { [lower, upper] in $0 >= lower && $0 <= upper }.map { Tick(value: $0, label: label($0, $0)) }
      return
    }
    if high - low <= abs(high) * 1e-12 {
      let room = high == 0 ? 1 : abs(high) * 0.5
      (low, high) = (includesZero && low >= 0 ? 0 : low - room, high + room)
    }
    let distance = Self.niceDistance((high - low) / Double(max(1, count)))
    let first = (low / distance).rounded(.down), last = (high / distance).rounded(.up)
    lower = first * distance
    upper = last * distance
    ticks = stride(from: first, through: last, by: 1).map { Tick(value: $0 * distance, label: label($0 * distance, distance)) }
  }

  /// Where a value lies, from 0 at the lower end to 1 at the upper; values beyond the ends lie at them.
  package func position(_ value: Double) -> Double {
    let share: Double
    switch scale {
    case .linear: share = (value - lower) / (upper - lower)
    case .logarithmic: share = value > 0 ? log(value / lower) / log(upper / lower) : 0
    }
    return share.isFinite ? min(1, max(0, share)) : 0
  }

  /// The least of 1, 2 and 5 times a power of ten that is not below the wish.
  static func niceDistance(_ wish: Double) -> Double {
    guard wish > 0, wish.isFinite else { return 1 }
    let power = pow(10, floor(log10(wish)))
    for factor in [1.0, 2, 5] where factor * power >= wish * (1 - 1e-9) { return factor * power }
    return 10 * power
  }

  /// Powers of ten around the range; over three of them or less also their 2- and 5-fold.
  static func logarithmicTicks(_ low: Double, _ high: Double) -> [Double] {
    let first = Int(floor(log10(low) + 1e-9)), last = Int(ceil(log10(high) - 1e-9))
    if high / low > 1000 {
      // At most nine labels.
      let decades = last - first
      let step = (decades + 7) / 8
      return stride(from: first, through: last + (step - decades % step) % step, by: step).map { pow(10, Double($0)) }
    }
    let fine = (first...max(first, last)).flatMap { exponent in [1.0, 2, 5].map { $0 * pow(10, Double(exponent)) } }
    // From the last one below to the first one above.
    let begin = fine.lastIndex { $0 <= low * (1 + 1e-9) } ?? 0
    let end = fine.firstIndex { $0 >= high * (1 - 1e-9) } ?? fine.count - 1
    return Array(fine[begin...max(begin, end)])
  }

  /// As many digits as the distance of the ticks asks for.
  package static func plain(_ value: Double, _ distance: Double) -> String {
    if distance >= 1000 || abs(value) >= 1e6 { return Units.short(value) }
    guard value != 0, distance > 0 else { return "0" }
    let digits = max(0, -Int(floor(log10(distance) + 1e-9)))
    return digits > 6 ? Units.significant(value, 2) : Units.fixed(value, digits)
  }
}

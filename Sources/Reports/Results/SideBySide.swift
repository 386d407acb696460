import FileFormats

/// What it brings to run trainings side by side, each with its share of the threads, measured on the first ones of a comparison.
package struct SideBySide: Record, Equatable, CustomStringConvertible {
  /// How many at once.
  package var runs = 0
  /// Seconds of as many one after the other, by the seconds of all at once.
  package var gain = 0.0
  /// Whether that was enough to do so.
  package var isUsed = false

  package init() {}

  package init(runs: Int, gain: Double, isUsed: Bool) { (self.runs, self.gain, self.isUsed) = (runs, gain, isUsed) }

  package static var keys: [ConfigKey<SideBySide>] { [.count("runs", \.runs), .number("gain", \.gain), .bool("used", \.isUsed)] }

  package var description: String {
    let measured = "\(runs) runs side by side took \(Units.digits(100 / max(gain, 1e-9), 3)) % of their time one after the other"
    return measured + (isUsed ? ": those that need not wait for each other go side by side" : ": all go one after the other")
  }
}

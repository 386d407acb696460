import FileFormats
import Foundation
import Training

/// Numbers as people read them, each with its unit.
enum Units {
  /// What stands where there is no number.
  static let none = "–"

  /// 4884480 as "4,884,480".
  static func integer(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return (value < 0 ? "−" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// A double as a whole number; one too large for that as it is.
  static func integer(_ value: Double) -> String { Int(exactly: value.rounded()).map { integer($0) } ?? significant(value, 3) }

  /// So many a second: whole ones, and below ten with a decimal.
  static func speed(_ value: Double) -> String { value < 9.95 ? significant(value, 2) : integer(value) }

  /// 217088 as "217 k", for axes and where room is short.
  static func short(_ value: Double) -> String {
    for (limit, unit) in [(1e12, " T"), (1e9, " G"), (1e6, " M"), (1e3, " k")] where abs(value) >= limit {
      return significant(value / limit, 3) + unit
    }
    return significant(value, 3)
  }

  static func fixed(_ value: Double, _ places: Int) -> String {
    let text = String(format: "%.\(places)f", value)
    // Zero has no sign.
    let sign = value < 0 && text.contains { ("1"..."9").contains($0) } ? "−" : ""
    return sign + (text.hasPrefix("-") ? String(text.dropFirst()) : text)
  }

  /// So many significant digits, without zeros at the end, and in powers of ten where the number is tiny or huge.
  static func significant(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "not a number" : value < 0 ? "−∞" : "∞" }
    guard value != 0 else { return "0" }
    let exponent = Int(floor(log10(abs(value))))
    if exponent < -4 || exponent > 8 {
      let mantissa = String(format: "%.\(max(0, digits - 1))e", value).split(separator: "e")
      let power = Int(mantissa.last ?? "0") ?? exponent
      let factor = withoutZeros(String(mantissa[0])).replacing("-", with: "−")
      return (factor == "1" ? "" : factor + " × ") + "10" + superscript(power)
    }
    return withoutZeros(fixed(value, max(0, digits - 1 - exponent)))
  }

  /// The same with its zeros, so that the numbers of a column look alike.
  static func digits(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, value != 0, abs(value) >= 1e-4, abs(value) < 1e8 else { return significant(value, digits) }
    return fixed(value, max(0, digits - 1 - Int(floor(log10(abs(value))))))
  }

  private static func withoutZeros(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text[...]
    while text.last == "0" { text = text.dropLast() }
    return String(text.last == "." ? text.dropLast() : text)
  }

  private static func superscript(_ value: Int) -> String {
    let digits: [Character: Character] = [
      "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    ]
    return String(String(value).map { digits[$0] ?? $0 })
  }

  /// A share from 0 to 1 as "78.3 %", small ones with more digits.
  static func percent(_ share: Double) -> String {
    let value = 100 * share
    if value != 0, abs(value) < 1 { return significant(value, 2) + " %" }
    return fixed(value, 1) + " %"
  }

  /// The same without digits after the point, for sentences.
  static func wholePercent(_ share: Double) -> String {
    abs(share) < 0.095 ? significant(100 * share, 2) + " %" : fixed(100 * share, 0) + " %"
  }

  static func bytes(_ count: Int) -> String { formattedBytes(count) }

  /// "0.083 s", "41.2 s", "3 min 20 s", "2 h 5 min".
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return none }
    if seconds < 100 { return digits(seconds, 3) + " s" }
    let whole = Int(seconds.rounded())
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  static func money(_ amount: Double, _ currency: String) -> String { significant(amount, 3) + " " + currency }

  /// "0.0310 ± 0.0021", the deviation with two digits and the mean to the same place.
  static func spread(_ statistics: Statistics, scale: Double = 1, unit: String = "") -> String {
    let mean = statistics.mean * scale
    let plain = scale == 1 ? places(mean) : fixed(mean, 1)
    guard let deviation = statistics.standardDeviation.map({ $0 * scale }) else { return plain + unit }
    guard deviation > 0 else { return plain + " ± 0" + unit }
    let digits = min(6, max(scale == 1 ? 0 : 1, 1 - Int(floor(log10(deviation)))))
    return fixed(mean, digits) + " ± " + fixed(deviation, digits) + unit
  }

  private static func places(_ value: Double) -> String {
    abs(value) >= 100 ? fixed(value, 1) : value == 0 ? "0" : fixed(value, abs(value) < 0.1 ? 4 : 3)
  }
}

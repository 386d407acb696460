import FileFormats
import Glibc

/// What `strftime_now` of a chat template tells: one moment for a whole run, so that the rows have the same ids on every day.
public struct TemplateDate: Sendable, Equatable {
  /// Year, month and day, hour, minute and second of the local clock.
  public let year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int

  /// The local clock now.
  public static func now() -> TemplateDate {
    var (moment, parts) = (time(nil), tm())
    localtime_r(&moment, &parts)
    return TemplateDate(parts)
  }

  private init(_ parts: tm) {
    (year, month, day) = (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    (hour, minute, second) = (Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
  }

  /// Reads `2026-11-29T21:59:54`; nil where the text is no such moment.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard text.utf8.count == 19, parts.count == 2 else { return nil }
    let numbers = parts[0].split(separator: "-").compactMap { Int($0) } + parts[1].split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 6, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]), (0...23).contains(numbers[3]) else {
      return nil
    }
    guard (0...59).contains(numbers[4]), (0...60).contains(numbers[5]) else { return nil }
    (year, month, day) = (numbers[0], numbers[1], numbers[2])
    (hour, minute, second) = (numbers[3], numbers[4], numbers[5])
    guard self.text == text else { return nil }
  }

  /// The moment as `2026-11-29T21:59:54`.
  public var text: String {
    func padded(_ number: Int, _ digits: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))T\(padded(hour)):\(padded(minute)):\(padded(second))"
  }

  /// The moment in the words of C's `strftime`, in English.
  func formatted(_ format: String) throws(JinjaError) -> String {
    let known = "aAbBcdDeFHIjmMnpRStTuUwWxXyY%-"
    var isAfterPercent = false
    for character in format {
      if isAfterPercent, !known.contains(character) { throw .unsupported("it writes the date with %\(character), which is not supported") }
      isAfterPercent = character == "%" && !isAfterPercent || isAfterPercent && character == "-"
    }
    guard !format.utf8.contains(0), format.utf8.count <= 1000 else {
      throw .unsupported("it writes the date in a format of more than 1000 bytes")
    }
    guard !format.isEmpty else { return "" }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(clamping: year - 1900), Int32(clamping: month - 1), Int32(clamping: day))
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (Int32(clamping: hour), Int32(clamping: minute), Int32(clamping: second))
    // The day of the week and of the year.
    var filled = parts
    filled.tm_isdst = -1
    timegm(&filled)
    (parts.tm_wday, parts.tm_yday) = (filled.tm_wday, filled.tm_yday)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40_000) { buffer in
      let count = buffer.baseAddress.map { strftime($0, buffer.count, format, &parts) } ?? 0
      return String(decoding: UnsafeRawBufferPointer(buffer.prefix(by: count)), as: UTF8.self)
    }
  }
}

extension UnsafeMutableBufferPointer {
  fileprivate func prefix(by count: Int) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: self[..<Swift.min(count, self.count)])
  }
}

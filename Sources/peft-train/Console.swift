import FileFormats
import Foundation

/// Standard output for results, standard error for everything else. A reader that has gone away ends nothing.
enum Console {
  /// Whether a person watches standard error.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// A line of the result.
  static func out(_ text: String = "") { write(text + "\n", STDOUT_FILENO) }

  /// A piece of a text that a model wrote, without the end of a line. Where a person watches, it steers no terminal; a file or a program
  /// gets it as it is.
  static func outText(_ text: String) { write(outputIsTerminal ? escapedLines(text) : text, STDOUT_FILENO) }

  private static let outputIsTerminal = isatty(STDOUT_FILENO) == 1

  /// A line about what is going on; it takes the place of the live line.
  static func log(_ text: String = "") {
    clearLive()
    write(text + "\n", STDERR_FILENO)
  }

  /// What is worth knowing but no error, a line each.
  static func notes(_ texts: [String]) { for text in texts { log("note: \(escapedForTerminal(text))") } }

  /// A message of an error.
  static func error(_ text: String) { log(text) }

  /// One line that is overwritten by the next; on a terminal only.
  static func live(_ text: String) {
    guard isTerminal else { return }
    var size = winsize()
    let width = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    write("\r\u{1B}[K" + text.prefix(width - 1), STDERR_FILENO)
    hasLive = true
  }

  private static func clearLive() {
    guard hasLive else { return }
    write("\r\u{1B}[K", STDERR_FILENO)
    hasLive = false
  }

  // Written by the one thread that runs the command.
  nonisolated(unsafe) private static var hasLive = false

  private static func write(_ text: String, _ descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// The text with its lines and tabs, but without anything else that steers a terminal: for texts that may come from files.
func escapedLines(_ text: String) -> String {
  var result = ""
  for (number, line) in text.split(separator: "\n" as Character, omittingEmptySubsequences: false).enumerated() {
    if number > 0 { result += "\n" }
    result += line.split(separator: "\t", omittingEmptySubsequences: false).map { escapedForTerminal(String($0)) }.joined(separator: "\t")
  }
  return result
}

/// Numbers as people read them.
enum Format {
  /// 4884480 as "4,884,480".
  static func integer(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return (value < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  static func fixed(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }

  /// Seconds as "41 s", "3 min 20 s" or "2 h 05 min".
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "?" }
    if seconds < 10 { return fixed(seconds, 1) + " s" }
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  static func percent(_ part: Double) -> String { fixed(100 * part, 1) + " %" }

  /// How far a figure lies from what was expected: "+4 %".
  static func deviation(_ actual: Double, from expected: Double) -> String {
    guard expected > 0, actual.isFinite else { return "?" }
    let part = Int((100 * (actual / expected - 1)).rounded())
    return part == 0 ? "as it was" : "\(part > 0 ? "+" : "−")\(abs(part)) %"
  }

  /// Lines of a table: columns as wide as they have to be, the first and the last from the left, the others from the right.
  static func table(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        let space = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 || column == columns - 1 ? text + space : space + text
      }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The line that HF PEFT prints.
  static func trainable(_ trainable: Int, of total: Int) -> String {
    "trainable params: \(integer(trainable)) || all params: \(integer(total)) || trainable%: "
      + fixed(100 * Double(trainable) / Double(max(1, total)), 4)
  }
}

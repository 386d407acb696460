import FileFormats
import Foundation

/// Standard output for results, standard error for everything else.
///
/// A result that cannot be written is remembered, and becomes the exit code in ``closeOutput(afterExitCode:)``: no command needs to think
/// of it. What cannot be written to standard error is lost without a consequence.
enum Console {
  /// Whether a person watches standard error.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// A line of the result.
  static func out(_ text: String = "") { writeResult(text + "\n") }

  /// A piece of a text that a model wrote, without the end of a line. Where a person watches, it steers no terminal; a file or a program
  /// gets it as it is.
  static func outText(_ text: String) { writeResult(outputIsTerminal ? escapedLines(text) : text) }

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

  // MARK: Results that cannot be written

  /// Whether the command leaves its results in files, so that a reader of standard output that goes away (`| head`) changes nothing.
  nonisolated(unsafe) static var outlivesItsReader = false

  /// Whether a part of the result could not be written, so that working on has no use.
  static var hasLostOutput: Bool { outputError != 0 }

  // The error number of the first write that failed. Written by the one thread that runs the command.
  nonisolated(unsafe) private static var outputError: Int32 = 0
  nonisolated(unsafe) private static var hasOutput = false

  /// Closes standard output, which tells of errors that the system kept until now (a full disk on NFS, a quota).
  ///
  /// - Parameter code: the exit code of the command itself; one that tells of a failure stays.
  /// - Returns: the exit code of the program: 4 where a result could not be written, 141 (as the shell has it for SIGPIPE) where its reader
  ///   has gone.
  static func closeOutput(afterExitCode code: Int32) -> Int32 {
    if hasOutput, close(STDOUT_FILENO) != 0, errno != EINTR, outputError == 0 { outputError = errno }
    switch outputError {
    case 0: return code
    case EPIPE: return code != 0 || outlivesItsReader ? code : 128 + SIGPIPE
    default:
      error("error: \(Diagnostic.storage("standard output", "cannot be written, so the result is incomplete", code: outputError))")
      return code == 0 ? 4 : code
    }
  }

  private static func writeResult(_ text: String) {
    // What comes after a gap is not the result any more.
    guard outputError == 0 else { return }
    hasOutput = true
    outputError = write(text, STDOUT_FILENO)
  }

  /// - Returns: 0, or the error number.
  @discardableResult
  private static func write(_ text: String, _ descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        // Whoever shares the descriptor may have made it non-blocking. Messages are not worth waiting for, results are.
        guard errno == EAGAIN, descriptor == STDOUT_FILENO else { return errno }
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&entry, 1, -1)
        continue
      }
      bytes = bytes.dropFirst(count)
    }
    return 0
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
  /// So many a second: whole ones, and below ten with a decimal.
  static func speed(_ value: Double) -> String {
    value.isFinite && value < 9.95 ? String(format: "%.1f", value) : integer(Int(value.isFinite ? value : 0))
  }

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

  /// A duration that may be well below a second: "0.42 ms", "17 ms", else as ``duration(_:)`` has it.
  static func short(_ seconds: Double) -> String {
    seconds >= 1 ? duration(seconds) : "\(fixed(1000 * seconds, seconds < 0.01 ? 2 : 0)) ms"
  }

  static func percent(_ part: Double) -> String { fixed(100 * part, 1) + " %" }

  /// How far a figure lies from what was expected: "+4 %".
  static func deviation(_ actual: Double, from expected: Double) -> String {
    guard expected > 0, actual.isFinite else { return "?" }
    let part = Int((100 * (actual / expected - 1)).rounded())
    return part == 0 ? "as estimated" : "\(part > 0 ? "+" : "−")\(abs(part)) %"
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

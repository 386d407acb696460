import Glibc

/// Replaces control, format and line-separating characters by visible escapes, so that a name taken from a file cannot move the
/// cursor, recolour the terminal or reverse the text. Newlines become `\n`; printable text of any script stays as it is.
public func escapedForTerminal(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    default:
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The name in quotes, escaped, and shortened in the middle beyond 120 characters: for names read from files.
package func quoted(_ name: String) -> String {
  let short = shortened(name)
  return "\"" + escapedForTerminal(short) + "\"" + (short.utf8.count < name.utf8.count ? " (\(name.utf8.count) bytes)" : "")
}

/// The text without its middle where it is longer than 120 characters.
package func shortened(_ text: String) -> String {
  // Counting all of a long text would cost more than its few characters that are shown.
  guard text.utf8.count > 120, text.unicodeScalars.dropFirst(120).first != nil else { return text }
  return String(text.unicodeScalars.prefix(80)) + "…" + String(text.unicodeScalars.suffix(30))
}

/// The system's words for an error number.
package func systemMessage(_ code: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  guard strerror_r(code, &buffer, buffer.count) == 0 || buffer[0] != 0 else { return "error \(code)" }
  let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
  return String(decoding: bytes, as: UTF8.self)
}

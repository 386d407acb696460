/// How ``JSONValue/serialized(_:)`` lays out its text.
package enum JSONStyle: Sendable {
  /// One line, no spaces, members in their order, text as UTF-8 but for what steers a terminal: for JSONL.
  case compact
  /// As Python's `json.dumps(value, indent=2, sort_keys=True)` prints: two spaces, keys sorted by code point, text beyond ASCII as
  /// `\uXXXX`. This is how Hugging Face writes its config files.
  case pretty
  /// As `pretty`, with the members in their order, which counts in some objects of a config.
  case indented
}

extension JSONValue {
  /// The value as JSON text. Doubles are printed in the shortest form that reads back to the same bits, and never as integers.
  ///
  /// - Precondition: no double in the value is infinite or NaN: JSON has no word for it. Writers check before they build the value.
  package func serialized(_ style: JSONStyle = .compact) -> String {
    var writer = JSONWriter(style: style)
    writer.write(self, indent: 0)
    return String(decoding: writer.text, as: UTF8.self)
  }
}

private struct JSONWriter {
  let style: JSONStyle
  var text: [UInt8] = []

  mutating func write(_ value: JSONValue, indent: Int) {
    switch value.kind {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let number): append(String(number))
    case .double(let number): append(shortestDecimal(number))
    case .string(let string): write(string)
    case .array(let items):
      writeList("[", "]", items, indent: indent) { writer, item in writer.write(item, indent: indent + 1) }
    case .object(let object):
      let members = style == .pretty ? object.members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } : object.members
      writeList("{", "}", members, indent: indent) { writer, member in
        writer.write(member.key)
        writer.append(writer.style == .compact ? ":" : ": ")
        writer.write(member.value, indent: indent + 1)
      }
    }
  }

  private mutating func writeList<Item>(
    _ opening: String, _ closing: String, _ items: [Item], indent: Int, _ writeItem: (inout JSONWriter, Item) -> Void
  ) {
    append(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { append(",") }
      if style != .compact { newLine(indent + 1) }
      writeItem(&self, item)
    }
    if style != .compact, !items.isEmpty { newLine(indent) }
    append(closing)
  }

  private mutating func write(_ string: String) {
    append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "\u{8}": append("\\b")
      case "\u{C}": append("\\f")
      default:
        if scalar.value < 0x20 || (style == .compact ? steersTerminal(scalar) : scalar.value > 0x7E) {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { appendEscape(unit) }
        } else {
          text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
    append("\"")
  }

  /// Control characters beyond ASCII, and those that turn a text around: the text may end up on a terminal.
  private func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private mutating func appendEscape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  private mutating func newLine(_ indent: Int) {
    text.append(0x0A)
    text.append(contentsOf: repeatElement(0x20, count: 2 * indent))
  }

  private mutating func append(_ string: String) { text.append(contentsOf: string.utf8) }
}

/// The shortest decimal that reads back to the same double, in Python's notation: plain from 1e-4 up to 1e16, with exponent outside.
private func shortestDecimal(_ number: Double) -> String {
  precondition(number.isFinite, "JSON has no number for \(number)")
  let text = number.description
  // Swift and Python print the same digits, but Swift changes to an exponent at 2^53.
  guard abs(number) >= 0x1p53 else { return text }
  let parts = text.split(separator: "e")
  let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
  let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : mantissa[0].count - 1
  let digits = (String(mantissa[0]) + (mantissa.count == 2 && mantissa[1] != "0" ? mantissa[1] : ""))
  let sign = number < 0 ? "-" : ""
  if exponent < 16 { return sign + digits + String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + ".0" }
  let significant = String(String(digits.reversed()).drop { $0 == "0" }.reversed())
  return sign + significant.prefix(1) + (significant.count > 1 ? "." + significant.dropFirst() : "") + "e+\(exponent)"
}

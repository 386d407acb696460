/// The recursive-descent parser behind ``StrictJSON``. It reads bytes, never characters, and every index is checked against `end`.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let file: String
  private var position = 0
  private var line: Int
  private var lineStart: Int
  /// That of the first line: before the text where the text begins in the middle of a line.
  private let firstLineStart: Int
  private var depth = 0

  init(_ buffer: UnsafeRawBufferPointer, file: String, firstLine: Int, firstColumn: Int) {
    bytes = buffer.bindMemory(to: UInt8.self)
    end = bytes.count
    self.file = file
    line = firstLine
    firstLineStart = 1 - firstColumn
    lineStart = firstLineStart
  }

  mutating func parseDocument() throws(Diagnostic) -> JSONValue {
    if end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      throw failure("the file starts with a byte order mark (must start with the JSON value; save it as UTF-8 without BOM)")
    }
    if let invalid = firstInvalidUTF8(UnsafeRawBufferPointer(bytes)) {
      throw failure("byte 0x\(hexadecimal(bytes[invalid])) is not valid UTF-8 here", at: invalid)
    }
    skipWhitespace()
    guard position < end else { throw failure("nothing here (must be a JSON value)") }
    let value = try parseValue()
    skipWhitespace()
    guard position == end else { throw failure("\(found()) after the end of the JSON value (must be the end of the text)") }
    return value
  }

  private mutating func parseValue() throws(Diagnostic) -> JSONValue {
    let (startLine, startColumn) = (place(line), place(position - lineStart + 1))
    guard position < end else { throw failure("the text ends here (must be a value)") }
    let kind: JSONValue.Kind
    switch bytes[position] {
    case UInt8(ascii: "\""): kind = .string(try parseString())
    case UInt8(ascii: "{"): kind = .object(try parseObject())
    case UInt8(ascii: "["): kind = .array(try parseArray())
    case UInt8(ascii: "t"): kind = try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): kind = try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): kind = try parseWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): kind = try parseNumber()
    default: throw failure("found \(found()) (must be a value: an object, an array, a string, a number, true, false or null)")
    }
    return JSONValue(kind, line: startLine, column: startColumn)
  }

  // MARK: Containers

  private mutating func parseObject() throws(Diagnostic) -> JSONObject {
    var object = JSONObject()
    try descend()
    skipWhitespace()
    if take(UInt8(ascii: "}")) { return ascend(object) }
    while true {
      guard position < end, bytes[position] == UInt8(ascii: "\"") else {
        let hint = position < end && bytes[position] == UInt8(ascii: "}") ? "; remove the comma before it" : ""
        throw failure("found \(found()) (must be a key in double quotes\(hint))")
      }
      let (keyLine, keyStart, keyColumn) = (line, position, position - lineStart + 1)
      let key = try parseString()
      skipWhitespace()
      guard take(UInt8(ascii: ":")) else { throw failure("found \(found()) (must be ':' after the key \(quoted(key)))") }
      skipWhitespace()
      let value = try parseValue()
      guard object.append(key, value, line: place(keyLine), column: place(keyColumn)) else {
        throw duplicate(key, in: object, at: keyStart)
      }
      skipWhitespace()
      if take(UInt8(ascii: "}")) { return ascend(object) }
      guard take(UInt8(ascii: ",")) else { throw failure("found \(found()) (must be ',' or '}')") }
      skipWhitespace()
    }
  }

  private mutating func parseArray() throws(Diagnostic) -> [JSONValue] {
    var items: [JSONValue] = []
    try descend()
    skipWhitespace()
    if take(UInt8(ascii: "]")) { return ascend(items) }
    while true {
      if position < end, bytes[position] == UInt8(ascii: "]") {
        throw failure("found ']' (must be a value; remove the comma before it)")
      }
      items.append(try parseValue())
      skipWhitespace()
      if take(UInt8(ascii: "]")) { return ascend(items) }
      guard take(UInt8(ascii: ",")) else { throw failure("found \(found()) (must be ',' or ']')") }
      skipWhitespace()
    }
  }

  /// Enters an array or object whose opening bracket is the next byte.
  private mutating func descend() throws(Diagnostic) {
    depth += 1
    guard depth <= StrictJSON.maximumDepth else {
      throw failure("nested deeper than \(StrictJSON.maximumDepth) levels")
    }
    position += 1
  }

  private mutating func ascend<Container>(_ container: Container) -> Container {
    depth -= 1
    return container
  }

  // MARK: Scalars

  private mutating func parseWord(_ word: StaticString, _ kind: JSONValue.Kind) throws(Diagnostic) -> JSONValue.Kind {
    let count = word.utf8CodeUnitCount
    var matched = 0
    while matched < count, position + matched < end, bytes[position + matched] == word.utf8Start[matched] { matched += 1 }
    let next = position + matched < end ? bytes[position + matched] : 0
    guard matched == count, !isWordByte(next) else { throw failure("found an unknown word (must be true, false or null, in lower case)") }
    position += count
    return kind
  }

  private mutating func parseNumber() throws(Diagnostic) -> JSONValue.Kind {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    var magnitude: UInt64 = 0
    var fits = true
    let firstDigit = position
    while position < end, isDigit(bytes[position]) {
      let (product, overflow1) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = product.addingReportingOverflow(UInt64(bytes[position] &- UInt8(ascii: "0")))
      if overflow1 || overflow2 { fits = false }
      magnitude = sum
      position += 1
    }
    guard position > firstDigit else { throw failure("found \(found()) (must be a digit)") }
    if bytes[firstDigit] == UInt8(ascii: "0"), position > firstDigit + 1 {
      throw failure("a number starts with 0 (leading zeros are not allowed)", at: start)
    }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try skipDigits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try skipDigits()
    }
    if position < end, isWordByte(bytes[position]) || bytes[position] == UInt8(ascii: ".") {
      throw failure("found \(found()) inside a number")
    }
    if isWhole, fits {
      if isNegative, magnitude <= UInt64(Int64.max) + 1 { return .integer(Int64(truncatingIfNeeded: 0 &- magnitude)) }
      if let value = Int64(exactly: magnitude), !isNegative { return .integer(value) }
    }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw failure("the number \(quoted(text)) is too large (must be within ±1.7976931348623157e308)", at: start)
    }
    return .double(value)
  }

  private mutating func skipDigits() throws(Diagnostic) {
    let start = position
    while position < end, isDigit(bytes[position]) { position += 1 }
    guard position > start else { throw failure("found \(found()) (must be a digit)") }
  }

  /// Parses a string whose opening quote is the next byte. The text is known to be valid UTF-8.
  private mutating func parseString() throws(Diagnostic) -> String {
    let opening = position
    position += 1
    var start = position
    var unescaped: [UInt8] = []
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let rest = UnsafeBufferPointer(rebasing: bytes[start..<position])
        position += 1
        if unescaped.isEmpty { return String(decoding: rest, as: UTF8.self) }
        unescaped.append(contentsOf: rest)
        return String(decoding: unescaped, as: UTF8.self)
      case UInt8(ascii: "\\"):
        unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
        try appendEscape(to: &unescaped)
        start = position
      case 0..<0x20:
        throw failure("found \(found()) inside a string (must be escaped)")
      default:
        position += 1
      }
    }
    throw failure("the string that starts here has no closing quote", at: opening)
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(Diagnostic) {
    let backslash = position
    guard position + 1 < end else { throw failure("the text ends inside an escape") }
    position += 2
    switch bytes[position - 1] {
    case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): text.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      var code = try parseHexadecimal(escapeStart: backslash)
      if (0xD800..<0xDC00).contains(code) {
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
          throw failure("a lone high surrogate (must be followed by a low one, \\uDC00 to \\uDFFF)", at: backslash)
        }
        let low = try parseHexadecimal(escapeStart: backslash)
        guard (0xDC00..<0xE000).contains(low) else {
          throw failure("a lone high surrogate (must be followed by a low one, \\uDC00 to \\uDFFF)", at: backslash)
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure("a lone low surrogate", at: backslash) }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default:
      position = backslash
      throw failure("an unknown escape (must be one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)")
    }
  }

  private mutating func parseHexadecimal(escapeStart: Int) throws(Diagnostic) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard position < end, let digit = hexadecimalDigit(bytes[position]) else {
        throw failure("an incomplete escape (must be \\u and four hexadecimal digits)", at: escapeStart)
      }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }

  // MARK: Bytes

  private mutating func skipWhitespace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x0A:
        position += 1
        line += 1
        lineStart = position
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_") }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte - UInt8(ascii: "0") }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? letter + 10 : nil
  }

  /// A line or column that fits the 32 bits kept per value.
  private func place(_ number: Int) -> Int32 { Int32(clamping: number) }

  // MARK: Messages

  /// The next character for a message.
  private func found() -> String {
    guard position < end else { return "the end of the text" }
    if bytes[position] < 0x20 || bytes[position] == 0x7F { return "the control byte 0x\(hexadecimal(bytes[position]))" }
    let next = String(decoding: bytes[position..<min(position + 8, end)], as: UTF8.self)
    return "'\(next.unicodeScalars.prefix(1).map(String.init).joined())'"
  }

  private func failure(_ message: String, at offset: Int? = nil) -> Diagnostic {
    // The place may lie on an earlier line than the one being read (or, for bad UTF-8, on a later one): count from the start.
    let offset = offset ?? position
    var (line, start) = (self.line, lineStart)
    if offset < lineStart || offset > position {
      (line, start) = (self.line, firstLineStart)
      for index in 0..<position where bytes[index] == 0x0A { line -= 1 }
      for index in 0..<offset where bytes[index] == 0x0A {
        line += 1
        start = index + 1
      }
    }
    return .rejected(file, line: line, column: offset - start + 1, message)
  }

  private func duplicate(_ key: String, in object: JSONObject, at offset: Int) -> Diagnostic {
    let first = object.member(key).map { " (first in line \($0.line))" } ?? ""
    return failure("the key \(quoted(key)) appears twice\(first); keep one", at: offset)
  }
}

/// Two hexadecimal digits.
private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}

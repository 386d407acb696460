/// Cuts a template into text, expressions and statements, with white space handled as transformers sets Jinja up: `trim_blocks`,
/// `lstrip_blocks`, and no newline at the end of the template.
struct JinjaLexer {
  enum Token: Equatable {
    case name(String)
    case string(String)
    case integer(Int)
    case double(Double)
    case symbol(String)
  }

  struct Part {
    enum Kind {
      case text(String)
      /// `{{ … }}`
      case output([Token])
      /// `{% … %}`
      case statement([Token])
    }

    var kind: Kind
    /// Line of the template in which it begins, from 1.
    var line: Int
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var parts: [Part] = []
  private var text: [Unicode.Scalar] = []
  /// The line of the tag that is being read, from 1, and how far newlines are counted.
  private(set) var line = 1
  private var counted = 0

  init(_ source: String) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(source.utf8.count)
    var wasReturn = false
    for scalar in source.unicodeScalars {
      // Jinja reads every kind of line end as a newline.
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || !wasReturn {
        scalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    if scalars.last == "\n" { scalars.removeLast() }
    self.scalars = scalars
  }

  mutating func allParts() throws(JinjaError) -> [Part] {
    while position < scalars.count {
      guard scalars[position] == "{", let kind = self[position + 1], ["{", "%", "#"].contains(kind) else {
        text.append(scalars[position])
        position += 1
        continue
      }
      let textLine = line
      countLines()
      let start = position
      position += 2
      openTag(kind, at: start)
      flushText(line: textLine)
      switch kind {
      case "#": try skipComment()
      case "%":
        let tokens = try self.tokens(until: "%")
        if tokens == [.name("raw")] {
          closeTag(kind)
          try readRaw()
        } else {
          parts.append(Part(kind: .statement(tokens), line: line))
        }
      default: parts.append(Part(kind: .output(try tokens(until: "}")), line: line))
      }
      closeTag(kind)
    }
    flushText(line: line)
    return parts
  }

  private subscript(index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func flushText(line: Int) {
    if !text.isEmpty { parts.append(Part(kind: .text(String(String.UnicodeScalarView(text))), line: line)) }
    text.removeAll()
  }

  private mutating func countLines() {
    line += scalars[counted..<position].count { $0 == "\n" }
    counted = position
  }

  // MARK: White space around tags

  /// Takes the mark after the tag's beginning, and the white space before the tag that it or `lstrip_blocks` removes.
  private mutating func openTag(_ kind: Unicode.Scalar, at tag: Int) {
    if self[position] == "-" {
      position += 1
      while let last = text.last, last.properties.isWhitespace { text.removeLast() }
    } else if self[position] == "+", kind != "{" {
      position += 1
    } else if kind != "{" {
      var start = tag
      while start > 0, scalars[start - 1] == " " || scalars[start - 1] == "\t" { start -= 1 }
      if start == 0 || scalars[start - 1] == "\n" { text.removeLast(min(text.count, tag - start)) }
    }
  }

  /// Removes the white space after a tag: all of it after "-", one newline after a block or comment (`trim_blocks`) unless there is a "+".
  private mutating func closeTag(_ kind: Unicode.Scalar) {
    guard position >= 3 else { return }
    switch scalars[position - 3] {
    case "-": while let next = self[position], next.properties.isWhitespace { position += 1 }
    case "+" where kind != "{": break
    default: if kind != "{", self[position] == "\n" { position += 1 }
    }
  }

  private mutating func skipComment() throws(JinjaError) {
    while position + 1 < scalars.count {
      position += 1
      if scalars[position - 1] == "#", scalars[position] == "}" {
        position += 1
        return
      }
    }
    throw .failed("it has a comment without end")
  }

  /// Text up to `{% endraw %}`, as it stands.
  private mutating func readRaw() throws(JinjaError) {
    while let scalar = self[position] {
      if scalar == "{", self[position + 1] == "%" {
        let start = position
        position += 2
        if self[position] == "-" || self[position] == "+" { position += 1 }
        let bodyEnd = position
        while let next = self[position], next.properties.isWhitespace { position += 1 }
        if scalars[position...].starts(with: "endraw".unicodeScalars) {
          let textLine = line
          position = bodyEnd
          _ = try tokens(until: "%")
          let end = position
          position = start + 2
          openTag("%", at: start)
          position = end
          return flushText(line: textLine)
        }
        position = start
      }
      text.append(scalar)
      position += 1
    }
    throw .failed("it has a raw block without end")
  }

  // MARK: Tokens

  private mutating func tokens(until closing: Unicode.Scalar) throws(JinjaError) -> [Token] {
    var tokens: [Token] = []
    var depth = 0
    while let scalar = self[position] {
      if depth == 0, ends(with: closing, at: position) {
        position += 2
        return tokens
      }
      if depth == 0, scalar == "-" || scalar == "+", ends(with: closing, at: position + 1) {
        position += 3
        return tokens
      }
      if scalar.properties.isWhitespace {
        position += 1
      } else if scalar == "'" || scalar == "\"" {
        position += 1
        var string = JinjaStringLiteral(scalars, from: position)
        tokens.append(.string(try string.read(quote: scalar)))
        position = string.position
      } else if isDigit(scalar) {
        tokens.append(try number())
      } else if isNamePart(scalar) {
        tokens.append(try name())
      } else {
        let two = self[position + 1].map { String(scalar) + String($0) } ?? ""
        let symbol = ["==", "!=", "<=", ">=", "//", "**"].contains(two) ? two : String(scalar)
        if "([{".unicodeScalars.contains(scalar) { depth += 1 }
        if ")]}".unicodeScalars.contains(scalar) { depth -= 1 }
        position += symbol.unicodeScalars.count
        tokens.append(.symbol(symbol))
      }
    }
    throw .failed("it has a tag without end")
  }

  private func ends(with closing: Unicode.Scalar, at index: Int) -> Bool { self[index] == closing && self[index + 1] == "}" }

  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool { scalar == "_" || scalar.properties.isAlphabetic || isDigit(scalar) }

  /// Longest name, in bytes: names are looked up all the time.
  private static let longestName = 256

  private mutating func name() throws(JinjaError) -> Token {
    let start = position
    while let scalar = self[position], isNamePart(scalar) { position += 1 }
    let name = String(String.UnicodeScalarView(scalars[start..<position]))
    guard name.utf8.count <= Self.longestName else { throw .unsupported("it has a name of \(name.utf8.count) bytes") }
    return .name(name)
  }

  private mutating func number() throws(JinjaError) -> Token {
    let start = position
    func isNumberPart(_ scalar: Unicode.Scalar?) -> Bool { isDigit(scalar) || scalar == "_" }
    while isNumberPart(self[position]) { position += 1 }
    var isDouble = false
    // "a.0.b" are items, not a fraction.
    if self[position] == ".", isDigit(self[position + 1]), start == 0 || scalars[start - 1] != "." {
      isDouble = true
      position += 1
      while isNumberPart(self[position]) { position += 1 }
    }
    if self[position] == "e" || self[position] == "E" {
      let signed = self[position + 1] == "+" || self[position + 1] == "-" ? 2 : 1
      if isDigit(self[position + signed]) {
        isDouble = true
        position += signed
        while isDigit(self[position]) { position += 1 }
      }
    }
    let text = String(String.UnicodeScalarView(scalars[start..<position].filter { $0 != "_" }))
    if isDouble, let number = Double(text), number.isFinite { return .double(number) }
    if !isDouble, let number = Int(text) { return .integer(number) }
    throw .unsupported("it has the number \(text.prefix(40)), which is not supported")
  }
}

/// A string of a template between its quotes.
struct JinjaStringLiteral {
  private let scalars: [Unicode.Scalar]
  private(set) var position: Int

  init(_ scalars: [Unicode.Scalar], from position: Int) { (self.scalars, self.position) = (scalars, position) }

  mutating func read(quote: Unicode.Scalar) throws(JinjaError) -> String {
    var text = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      if scalar == quote { return String(text) }
      guard scalar == "\\", position < scalars.count else {
        text.append(scalar)
        continue
      }
      let escaped = scalars[position]
      position += 1
      switch escaped {
      case "n": text.append("\n")
      case "t": text.append("\t")
      case "r": text.append("\r")
      case "a": text.append("\u{07}")
      case "b": text.append("\u{08}")
      case "f": text.append("\u{0C}")
      case "v": text.append("\u{0B}")
      case "\n": break
      case "\\", "'", "\"": text.append(escaped)
      case "x": text.append(try code(digits: 2, radix: 16))
      case "u": text.append(try code(digits: 4, radix: 16))
      case "U": text.append(try code(digits: 8, radix: 16))
      case "0"..."7":
        position -= 1
        let count = scalars[position...].prefix(3).prefix { ("0"..."7").contains($0) }.count
        text.append(try code(digits: count, radix: 8))
      case "N": throw .unsupported("it has the escape \\N in a string, which is not supported")
      default: text.append(contentsOf: ["\\", escaped])
      }
    }
    throw .failed("it has a string without end")
  }

  private mutating func code(digits: Int, radix: Int) throws(JinjaError) -> Unicode.Scalar {
    let text = String(String.UnicodeScalarView(scalars[position...].prefix(digits)))
    guard text.unicodeScalars.count == digits, let value = UInt32(text, radix: radix), let scalar = Unicode.Scalar(value) else {
      throw .failed("it has an escape in a string that names no character")
    }
    position += digits
    return scalar
  }
}

/// Cuts a template into text, expressions and statements, with white space handled as transformers sets Jinja up: `trim_blocks`,
/// `lstrip_blocks`, and no newline at the end of the template.
struct JinjaLexer {
  enum Token: Equatable {
    case name(String)
    case string(String)
    case integer(Int)
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

  /// Longest name, in bytes: names are looked up all the time.
  private static let longestName = 256

  private let scalars: [Unicode.Scalar]
  private var position = 0
  /// The line of the tag that is being read, from 1, and how far newlines are counted.
  private(set) var line = 1
  private var counted = 0

  init(_ source: String) {
    var scalars = Array(source.unicodeScalars)
    if scalars.last == "\n" { scalars.removeLast() }
    self.scalars = scalars
  }

  mutating func parts() throws(JinjaError) -> [Part] {
    var parts: [Part] = []
    var text: [Unicode.Scalar] = []
    while position < scalars.count {
      guard scalars[position] == "{", position + 1 < scalars.count, ["{", "%", "#"].contains(scalars[position + 1]) else {
        text.append(scalars[position])
        position += 1
        continue
      }
      let textLine = line
      countLines()
      let kind = scalars[position + 1]
      position += 2
      let mark: Unicode.Scalar? =
        position < scalars.count && (scalars[position] == "-" || scalars[position] == "+") ? scalars[position] : nil
      if mark != nil { position += 1 }
      if mark == "-" {
        while let last = text.last, last.properties.isWhitespace { text.removeLast() }
      } else if kind != "{", mark == nil {
        // lstrip_blocks: white space between the start of the line and the block.
        var start = position - 2
        while start > 0, scalars[start - 1] == " " || scalars[start - 1] == "\t" { start -= 1 }
        if start == 0 || scalars[start - 1] == "\n" { text.removeLast(min(text.count, position - 2 - start)) }
      }
      if !text.isEmpty { parts.append(Part(kind: .text(String(String.UnicodeScalarView(text))), line: textLine)) }
      text.removeAll()
      switch kind {
      case "#": try skipComment()
      case "%": parts.append(Part(kind: .statement(try tokens(until: "%")), line: line))
      default: parts.append(Part(kind: .output(try tokens(until: "}")), line: line))
      }
      // The closing mark: '-' takes all white space after it, a block else one newline (trim_blocks).
      if scalars[position - 3] == "-" {
        while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
      } else if kind != "{", position < scalars.count, scalars[position] == "\n" {
        position += 1
      }
    }
    if !text.isEmpty { parts.append(Part(kind: .text(String(String.UnicodeScalarView(text))), line: line)) }
    return parts
  }

  private mutating func countLines() {
    line += scalars[counted..<position].count { $0 == "\n" }
    counted = position
  }

  private mutating func skipComment() throws(JinjaError) {
    while position + 1 < scalars.count {
      position += 1
      if scalars[position - 1] == "#", scalars[position] == "}" {
        position += 1
        return
      }
    }
    throw .unsupported("it has a comment without end")
  }

  private mutating func tokens(until closing: Unicode.Scalar) throws(JinjaError) -> [Token] {
    var tokens: [Token] = []
    var depth = 0
    while position < scalars.count {
      let scalar = scalars[position]
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
        tokens.append(.string(try string(quote: scalar)))
      } else if isNamePart(scalar) {
        tokens.append(try word())
      } else {
        let two = position + 1 < scalars.count ? String(scalar) + String(scalars[position + 1]) : ""
        let symbol = ["==", "!=", "<=", ">=", "//", "**"].contains(two) ? two : String(scalar)
        if "([{".unicodeScalars.contains(scalar) { depth += 1 }
        if ")]}".unicodeScalars.contains(scalar) { depth -= 1 }
        position += symbol.unicodeScalars.count
        tokens.append(.symbol(symbol))
      }
    }
    throw .unsupported("it has a tag without end")
  }

  private func ends(with closing: Unicode.Scalar, at index: Int) -> Bool {
    index + 1 < scalars.count && scalars[index] == closing && scalars[index + 1] == "}"
  }

  private func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private mutating func word() throws(JinjaError) -> Token {
    let start = position
    while position < scalars.count, isNamePart(scalars[position]) { position += 1 }
    let word = String(String.UnicodeScalarView(scalars[start..<position]))
    guard word.utf8.count <= Self.longestName else { throw .unsupported("it has a name of \(word.utf8.count) bytes") }
    guard ("0"..."9").contains(scalars[start]) else { return .name(word) }
    guard let number = Int(word) else { throw .unsupported("it has the number \(word), which is not supported") }
    return .integer(number)
  }

  private mutating func string(quote: Unicode.Scalar) throws(JinjaError) -> String {
    var text = String.UnicodeScalarView()
    position += 1
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
      case "\\", "'", "\"": text.append(escaped)
      case "x", "u", "U", "N", "a", "b", "f", "v", "0"..."7", "\n":
        throw .unsupported("it has the escape \\\(escaped) in a string, which is not supported")
      default: text.append(contentsOf: ["\\", escaped])
      }
    }
    throw .unsupported("it has a string without end")
  }
}

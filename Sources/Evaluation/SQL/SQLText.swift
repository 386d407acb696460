import FileFormats

/// What the metric needs to know about the text of a query without running it.
package enum SQLText {
  /// The query inside a model's answer: without white space around it and without one Markdown fence, as chat models write it.
  package static func query(in answer: String) -> String {
    let trimmed = answer.trimmedWhitespace
    guard let fence = trimmed.firstRange(ofBytes: "```") else { return trimmed }
    var inner = trimmed[fence.upperBound...]
    if let end = inner.firstRange(ofBytes: "```") { inner = inner[..<end.lowerBound] }
    // The word after the fence names the language.
    let language = inner.prefix { $0.isLetter }.lowercased()
    if ["sql", "sqlite"].contains(language) { inner = inner.dropFirst(language.count) }
    return String(inner).trimmedWhitespace
  }

  /// The text up to its first semicolon that is no part of a literal, a name or a comment: a chat model adds explanations after its query.
  package static func firstStatement(of sql: String) -> String {
    var rest = Substring(sql)
    while let first = rest.unicodeScalars.first {
      switch first {
      case ";": return String(sql[..<rest.startIndex]).trimmedWhitespace
      case "'", "\"", "`": skip(to: String(first), in: &rest)
      case "[": skip(to: "]", in: &rest)
      case "-" where rest.hasBytes(atStart: "--"): skip(to: "\n", in: &rest)
      case "/" where rest.hasBytes(atStart: "/*"):
        rest.unicodeScalars.removeFirst()
        skip(to: "*/", in: &rest)
      default: rest.unicodeScalars.removeFirst()
      }
    }
    return sql.trimmedWhitespace
  }

  /// Whether the outermost SELECT has an ORDER BY: then the order of the rows is part of the answer.
  package static func hasTopLevelOrderBy(_ sql: String) -> Bool {
    var depth = 0
    var previous = ""
    var rest = Substring(sql)
    while let first = rest.unicodeScalars.first {
      switch first {
      case "(":
        depth += 1
        rest.unicodeScalars.removeFirst()
      case ")":
        depth -= 1
        rest.unicodeScalars.removeFirst()
      case "'", "\"", "`":
        skip(to: String(first), in: &rest)
      case "[":
        skip(to: "]", in: &rest)
      case "-" where rest.hasBytes(atStart: "--"):
        skip(to: "\n", in: &rest)
        continue
      case "/" where rest.hasBytes(atStart: "/*"):
        rest.unicodeScalars.removeFirst()
        skip(to: "*/", in: &rest)
        continue
      case _ where first.isWordScalar:
        let word = rest.unicodeScalars.prefix { $0.isWordScalar }
        rest.unicodeScalars.removeFirst(word.count)
        if depth == 0 {
          let keyword = String(word).uppercased()
          if keyword == "BY", previous == "ORDER" { return true }
          previous = keyword
        }
        continue
      case _ where first.properties.isWhitespace:
        rest.unicodeScalars.removeFirst()
        continue
      default:
        rest.unicodeScalars.removeFirst()
      }
      previous = ""
    }
    return false
  }

  /// Drops the first scalar and everything up to and with the mark; a doubled quote just opens the next literal.
  private static func skip(to mark: String, in rest: inout Substring) {
    rest.unicodeScalars.removeFirst()
    rest = rest.firstRange(ofBytes: mark).map { rest[$0.upperBound...] } ?? ""
  }
}

extension Unicode.Scalar {
  /// A letter, digit, underscore or dollar sign: what SQLite takes for part of a word.
  fileprivate var isWordScalar: Bool { value >= 128 || properties.isAlphabetic || ("0"..."9").contains(self) || self == "_" || self == "$" }
}

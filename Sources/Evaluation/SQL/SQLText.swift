import CLinux

/// What the metric needs to know about the text of a query without running it.
package enum SQLText {
  /// The query inside a model's answer: without white space around it and without one Markdown fence, as chat models write it.
  package static func query(in answer: String) -> String {
    let trimmed = answer.trimmingWhitespace()
    guard let fence = trimmed.range(of: "```") else { return trimmed }
    var inner = trimmed[fence.upperBound...]
    if let end = inner.range(of: "```") { inner = inner[..<end.lowerBound] }
    // The word behind the fence names the language.
    let language = inner.prefix { $0.isLetter }.lowercased()
    if ["sql", "sqlite"].contains(language) { inner = inner.dropFirst(language.count) }
    return String(inner).trimmingWhitespace()
  }

  /// The text up to its first semicolon that is no part of a literal, a name or a comment: a chat model explains itself behind its query.
  package static func firstStatement(of sql: String) -> String {
    var rest = Substring(sql)
    while let first = rest.unicodeScalars.first {
      switch first {
      case ";": return String(sql[..<rest.startIndex]).trimmingWhitespace()
      case "'", "\"", "`": skip(to: String(first), in: &rest)
      case "[": skip(to: "]", in: &rest)
      case "-" where rest.hasPrefix("--"): skip(to: "\n", in: &rest)
      case "/" where rest.hasPrefix("/*"):
        rest.unicodeScalars.removeFirst()
        skip(to: "*/", in: &rest)
      default: rest.unicodeScalars.removeFirst()
      }
    }
    return sql.trimmingWhitespace()
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
      case "-" where rest.hasPrefix("--"):
        skip(to: "\n", in: &rest)
        continue
      case "/" where rest.hasPrefix("/*"):
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
    rest = rest.range(of: mark).map { rest[$0.upperBound...] } ?? ""
  }
}

extension Unicode.Scalar {
  /// A letter, digit, underscore or dollar sign: what SQLite takes for part of a word.
  fileprivate var isWordScalar: Bool { value >= 128 || properties.isAlphabetic || ("0"..."9").contains(self) || self == "_" || self == "$" }
}

extension StringProtocol {
  /// The first place where the text occurs, byte by byte, in time proportional to both.
  func range(of text: String) -> Range<String.Index>? {
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty else { return nil }
    // Strings of Swift's own have their bytes in one piece, slices of them too.
    let offset = utf8.withContiguousStorageIfAvailable { pt_find($0.baseAddress, $0.count, wanted, wanted.count) } ?? -1
    guard offset >= 0 else { return nil }
    let start = utf8.index(startIndex, offsetBy: Int(offset))
    return start..<utf8.index(start, offsetBy: wanted.count)
  }

  /// The text without white space at either end.
  func trimmingWhitespace() -> String {
    let scalars = Array(String(self).unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[first...last])
    return String(result)
  }
}

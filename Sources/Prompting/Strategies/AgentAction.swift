import Evaluation
import FileFormats
import Training

/// What a message of a model in a tool loop asks for.
///
/// The first word decides, with or without a colon after it: `SCHEMA` alone on its line, `QUERY` or `ANSWER` with a query after it; small
/// letters will do where a SELECT or WITH follows. The query reaches to the end of the message, or to the next line that begins with one of the words (a model may go on and make the
/// result up itself). Everything else is the answer as it stands; a Markdown fence around it is looked through, as everywhere.
package enum AgentAction: Equatable {
  case schema
  case query(String)
  case answer(String)

  package init(_ message: String) {
    let text = AgentAction.withoutFence(message)
    let lines = text.lines
    guard let first = lines.first, let word = Word(startOf: first) else {
      self = .answer(message)
      return
    }
    if word.keyword == .schema {
      self = .schema
      return
    }
    let others = lines.dropFirst().prefix { Word(startOf: $0) == nil && !$0.hasBytes(atStart: "RESULT") }
    let query = SQLText.query(in: ([word.rest] + others).joined(separator: "\n"))
    switch word.keyword {
    case .schema: self = .schema
    case .query: self = .query(query)
    case .answer: self = .answer(query)
    }
  }

  /// The message without white space around it, and without a fence that it begins with.
  private static func withoutFence(_ message: String) -> String {
    let text = message.trimmedWhitespace
    return text.hasBytes(atStart: "```") ? SQLText.query(in: text) : text
  }

  /// An action's word at the start of a line.
  private struct Word {
    enum Keyword: String, CaseIterable { case schema, query, answer }

    let keyword: Keyword
    let rest: Substring

    init?(startOf line: Substring) {
      let line = line.drop { $0.isWhitespace }
      let word = line.prefix { $0.isLetter }
      guard let keyword = Keyword(rawValue: word.lowercased()) else { return nil }
      var rest = line.dropFirst(word.count)
      guard rest.first.map({ $0 == ":" || $0.isWhitespace }) ?? true else { return nil }
      if rest.first == ":" { rest = rest.dropFirst() }
      rest = rest.drop { $0.isWhitespace }
      // "Schema of the clinic: …" and "Answer to the question:" are prose.
      if keyword == .schema {
        guard rest.allSatisfy({ $0.isWhitespace || $0.isPunctuation }) else { return nil }
      } else if word != word.uppercased(), !rest.isEmpty {
        guard ["select", "with"].contains(rest.prefix(while: \.isLetter).lowercased()) else { return nil }
      }
      self.keyword = keyword
      self.rest = rest
    }
  }
}

/// What a model is shown of the world: never more than fits, never anything that steers a terminal or poses as a turn.
package enum Observation {
  /// Most characters of a result or a schema.
  package static let maximumCharacters = 2000
  /// Most rows of a result.
  package static let maximumRows = 10

  /// One line of text.
  package static func line(_ text: String) -> String { cut(text, to: 300) }

  /// The rows of a result, one per line, cells as SQL writes them.
  package static func text(of table: SQLTable) -> String {
    guard !table.rows.isEmpty else { return "RESULT 0 rows" }
    let shown = table.rows.prefix(maximumRows).map { row in row.prefix(20).map(\.description).joined(separator: " | ") }
    let more = table.rows.count > maximumRows ? "\n… and \(table.rows.count - maximumRows) more" : ""
    return "RESULT \(table.rows.count) row\(table.rows.count == 1 ? "" : "s")\n" + cut(shown.joined(separator: "\n")) + more
  }

  /// The text with its lines, control characters made visible, and its end cut off where it is long.
  package static func cut(_ text: String, to count: Int = maximumCharacters) -> String {
    let short = text.unicodeScalars.count > count ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(count))) + " …" : text
    return short.lines.map { escapedForTerminal(String($0)) }.joined(separator: "\n")
  }
}

import FileFormats
import Foundation
import Prompting
import Testing

/// BM25 in plain words: the formula of FTS5's documentation over words split at everything but letters and digits.
private func bm25(_ query: String, _ texts: [String]) -> [Double] {
  func words(_ text: String) -> [String] { text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) }
  let rows = texts.map(words)
  let mean = Double(rows.reduce(0) { $0 + $1.count }) / Double(rows.count)
  return rows.map { row in
    Set(words(query)).reduce(0) { sum, word in
      let holders = Double(rows.count { $0.contains(word) })
      let odds = log((Double(rows.count) - holders + 0.5) / (holders + 0.5))
      let frequency = Double(row.count { $0 == word })
      let length = 1.2 * (1 - 0.75 + 0.75 * Double(row.count) / mean)
      return sum + (odds > 0 ? odds : 1e-6) * frequency * 2.2 / (frequency + length)
    }
  }
}

@Suite("The index of training questions") struct TextIndexTests {
  static let texts = [
    "List the doctors of the clinic", "How many flights leave Turin", "List all the films", "doctors doctors doctors",
    "count the halls of the cinema",
    "List the doctors of the clinic", "Which doctors live in Turin", "the the the the", "", "années 1962 für Ärzte",
  ]

  @Test(
    "scores are those of the formula, the nearest first, equal ones in the order of the file",
    arguments: ["doctors in Turin", "List the films", "Turin", "the", "how many halls, doctors and films are there?", "1962 ärzte"])
  func formula(_ query: String) throws {
    let index = try TextIndex(Self.texts)
    let scores = bm25(query, Self.texts)
    let expected = scores.indices.filter { scores[$0] > 0 }.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    let found = try index.nearest(to: query, count: 100)
    #expect(found.map(\.row) == expected)
    // The same sum in another order.
    for match in found { #expect(abs(match.score - scores[match.row]) <= 1e-12 * scores[match.row], "\(match) \(scores[match.row])") }
    #expect(try index.nearest(to: query, count: 2) == Array(found.prefix(2)))
  }

  @Test("a score worked out by hand")
  func byHand() throws {
    // Three texts of 2, 2 and 1 words. "pen" is in one: idf = ln(2.5 / 1.5). Its text has 2 of a mean of 5/3 words, so the length counts
    // 1.2 · (0.25 + 0.75 · 1.2) = 1.38, and one occurrence 2.2 / 2.38.
    let found = try TextIndex(["red pen", "red ink", "nib"]).nearest(to: "pen", count: 3)
    #expect(found.count == 1 && found[0].row == 0)
    #expect(abs(found[0].score - log(2.5 / 1.5) * 2.2 / 2.38) < 1e-12)
  }

  @Test(
    "no question is taken for a command, a column or an operator",
    arguments: [
      ("content:doctors", "\"content\" OR \"doctors\""), ("\"doctors", "\"doctors\""), ("doctors' OR 1=1; DROP TABLE texts; --", nil),
      ("NEAR(a b) AND NOT doctors*", nil), ("{content} : ^doctors + x", nil), ("doctors\u{0}\u{1B}[31m", nil), ("(((doctors", nil),
    ] as [(String, String?)])
  func quoting(_ query: String, _ expression: String?) throws {
    if let expression { #expect(TextIndex.expression(query) == expression) }
    let index = try TextIndex(Self.texts)
    #expect(try index.nearest(to: query, count: 10).contains { $0.row == 3 })
    #expect(try index.nearest(to: "doctors", count: 10).count == 4)
  }

  @Test("a query without a word finds nothing, a very long one something", arguments: [("", 0), ("?! – \"", 0), ("(", 0)])
  func noWords(_ query: String, _ count: Int) throws {
    #expect(try TextIndex(Self.texts).nearest(to: query, count: 10).count == count)
    let long = (0..<5000).map { "w\($0)" }.joined(separator: " ")
    #expect(try TextIndex(["w3 w4", "x"]).nearest(to: long, count: 10).map(\.row) == [0])
  }

  @Test("an index without texts finds nothing")
  func empty() throws { #expect(try TextIndex([]).nearest(to: "a", count: 1).isEmpty) }

  @Test("an SQLite without full-text search is named, with what to do")
  func withoutFTS5() {
    let text = "\(PromptingError.noFullTextSearch(version: "3.0.0"))"
    #expect(text.contains("FTS5") && text.contains("3.0.0") && text.contains("libsqlite3"))
  }
}

import Evaluation
import FileFormats

/// The query in what a model wrote: without a Markdown fence around it, and without what stands after it. A chat model explains itself after
/// the semicolon, or after a blank line.
package enum QueryText {
  /// Words that a message with a query begins with, an agent's among them.
  private static let firstWords: Set = ["select", "with", "values", "query", "answer"]

  /// The query, or all of the text where it has no end.
  package static func query(in answer: String) -> String { part(of: answer).query }

  /// Whether nothing that may follow changes the query. A semicolon or a blank line in prose ends nothing.
  package static func isComplete(_ answer: String) -> Bool {
    let (query, hasEnd) = part(of: answer)
    return hasEnd && firstWords.contains(query.prefix(while: \.isLetter).lowercased())
  }

  private static func part(of answer: String) -> (query: String, hasEnd: Bool) {
    let text = SQLText.query(in: answer)
    var query = SQLText.firstStatement(of: text)
    var hasEnd = query.utf8.count < text.utf8.count
    // Within a fence a blank line is part of the query; in front of a fence there is prose.
    if !answer.hasBytes(of: "```"), let blank = query.firstRange(ofBytes: "\n\n") ?? query.firstRange(ofBytes: "\n\r\n"),
      firstWords.contains(query.prefix(while: \.isLetter).lowercased())
    {
      query = String(query[..<blank.lowerBound]).trimmedWhitespace
      hasEnd = true
    }
    return (query, hasEnd)
  }
}

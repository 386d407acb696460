import FileFormats

/// What ends an answer beside the model's own end token: whatever comes after it is not looked at, so it need not be written.
package struct AnswerEnd: Sendable, Equatable {
  /// What stands between two examples of plain text, where the prompt shows such a pattern.
  package let separator: String?
  /// Whether the end of a query ends the answer.
  package let isStatement: Bool

  package init(separator: String?, isStatement: Bool) {
    self.separator = separator
    self.isStatement = isStatement
  }

  /// Whether a text has reached its end.
  package func isReached(by text: String) -> Bool {
    if let separator, Self.cut(text, at: separator) != nil { return true }
    return isStatement && QueryText.isComplete(text)
  }

  /// The text without what stands after the separator, trimmed.
  package func cut(_ text: String) -> String { separator.flatMap { Self.cut(text, at: $0) } ?? text.trimmedWhitespace }

  /// What stands before the first stop text after something written; nil where there is none.
  private static func cut(_ text: String, at stop: String) -> String? {
    let body = text.drop { $0.isWhitespace }
    guard !body.isEmpty, let end = body.firstRange(ofBytes: stop) else { return nil }
    return String(body[..<end.lowerBound]).trimmedWhitespace
  }
}

import FileFormats
import Tokenizers

/// How an example is shown.
public enum RenderingStyle: Sendable {
  /// Targets stand between `«` and `»`.
  case plain
  /// Targets are bold green, the rest is dim.
  case ansi
}

extension Example {
  /// The ranges of ids that are all targets, or all none.
  var runs: [(range: Range<Int>, isTarget: Bool)] {
    var runs: [(range: Range<Int>, isTarget: Bool)] = []
    var start = 0
    while start < ids.count {
      let isTarget = isTarget[start]
      let end = self.isTarget[start...].firstIndex { $0 != isTarget } ?? ids.count
      runs.append((start..<end, isTarget))
      start = end
    }
    return runs
  }

  /// The example as the model sees it, on one line, with what is learned marked. Control characters are escaped.
  public func rendered(with tokenizer: Tokenizer, style: RenderingStyle) throws(TokenizerError) -> String {
    runs.map { style.marked(escapedForTerminal(tokenizer.decode(ids[$0])), isTarget: $1) }.joined()
  }
}

extension RenderingStyle {
  /// A text without control characters, as one that is learned or not.
  package func marked(_ text: String, isTarget: Bool) -> String {
    switch (self, isTarget) {
    case (.plain, true): "«\(text)»"
    case (.plain, false): text
    case (.ansi, true): "\u{1B}[1;32m\(text)\u{1B}[0m"
    case (.ansi, false): "\u{1B}[2m\(text)\u{1B}[0m"
    }
  }
}

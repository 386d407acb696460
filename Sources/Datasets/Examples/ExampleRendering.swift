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
  /// The example as the model sees it, on one line, with what is learned marked. Control characters are escaped.
  public func rendered(with tokenizer: Tokenizer, style: RenderingStyle) throws(TokenizerError) -> String {
    var result = ""
    var start = 0
    while start < ids.count {
      let isTarget = isTarget[start]
      let end = self.isTarget[start...].firstIndex { $0 != isTarget } ?? ids.count
      let text = escapedForTerminal(tokenizer.decode(ids[start..<end]))
      switch (style, isTarget) {
      case (.plain, true): result += "«\(text)»"
      case (.plain, false): result += text
      case (.ansi, true): result += "\u{1B}[1;32m\(text)\u{1B}[0m"
      case (.ansi, false): result += "\u{1B}[2m\(text)\u{1B}[0m"
      }
      start = end
    }
    return result
  }
}

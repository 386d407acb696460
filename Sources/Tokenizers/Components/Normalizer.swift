import Foundation

/// Rewrites a text before it is split: the `normalizer` of tokenizer.json, as a list of steps.
struct Normalizer: Sendable {
  /// One step, named as in tokenizer.json.
  enum Step: Sendable {
    case nfc
    case nfd
    case nfkc
    case nfkd
    case lowercase
    case strip(left: Bool, right: Bool)
    /// Puts a text in front of any text that is not empty.
    case prepend(String)
    case replace(RegexPattern, with: String)
  }

  var steps: [Step] = []

  var isIdentity: Bool { steps.isEmpty }

  /// The normalised text, as UTF-8.
  func normalize(_ text: [UInt8], _ workspace: RegexWorkspace) throws(TokenizerError) -> [UInt8] {
    var text = text
    for step in steps where !text.isEmpty {
      switch step {
      case .nfc: if !isQuicklyComposed(text) { text = rewrite(text) { $0.precomposedStringWithCanonicalMapping } }
      case .nfd: if !isASCII(text) { text = rewrite(text) { $0.decomposedStringWithCanonicalMapping } }
      case .nfkc: if !isASCII(text) { text = rewrite(text) { $0.precomposedStringWithCompatibilityMapping } }
      case .nfkd: if !isASCII(text) { text = rewrite(text) { $0.decomposedStringWithCompatibilityMapping } }
      case .lowercase:
        text = rewrite(text) { string in
          string.unicodeScalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
        }
      case .strip(let left, let right): text = rewrite(text) { strip($0, left: left, right: right) }
      case .prepend(let prefix): text.insert(contentsOf: prefix.utf8, at: 0)
      case .replace(let pattern, let replacement): text = try replace(pattern, with: Array(replacement.utf8), in: text, workspace)
      }
    }
    return text
  }

  private func rewrite(_ text: [UInt8], _ transform: (String) -> String) -> [UInt8] {
    Array(transform(String(decoding: text, as: UTF8.self)).utf8)
  }

  private func isASCII(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 < 0x80 } }

  /// Whether every character lies below U+0300, where nothing composes any further.
  private func isQuicklyComposed(_ text: [UInt8]) -> Bool { text.allSatisfy { $0 < 0xCC } }

  private func strip(_ text: String, left: Bool, right: Bool) -> String {
    var scalars = text.unicodeScalars[...]
    if left { scalars = scalars.drop { $0.properties.isWhitespace } }
    while right, let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  private func replace(
    _ pattern: RegexPattern, with replacement: [UInt8], in text: [UInt8], _ workspace: RegexWorkspace
  ) throws(TokenizerError) -> [UInt8] {
    try text.withUnsafeBufferPointer { (bytes) throws(TokenizerError) -> [UInt8] in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var end = 0
      var offset = 0
      while offset <= bytes.count, let match = try pattern.firstMatch(in: bytes, from: offset, workspace) {
        result.append(contentsOf: bytes[end..<match.lowerBound])
        result.append(contentsOf: replacement)
        end = match.upperBound
        // After an empty match the search goes on behind the next character.
        offset = match.isEmpty ? end + (end < bytes.count ? utf8Length(leadByte: bytes[end]) : 1) : end
      }
      result.append(contentsOf: bytes[end...])
      return result
    }
  }
}

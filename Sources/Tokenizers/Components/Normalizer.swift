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

    /// Units of work for each byte that goes through it. Replacing pays by the match.
    fileprivate var workPerByte: Int {
      switch self {
      case .nfc, .nfd, .nfkc, .nfkd, .lowercase: 16
      case .strip: 4
      case .prepend, .replace: 1
      }
    }
  }

  var steps: [Step] = []

  var isIdentity: Bool { steps.isEmpty }

  /// Most bytes that may become of a text: so many for each of its own, and some more for what is put in front. The decompositions of
  /// Unicode make 11 bytes of one at most.
  private static let growth = 16, headRoom = 1 << 16

  /// The normalised text, as UTF-8. What the steps do is charged to the budget of the text, by the bytes that go through each.
  func normalize(_ text: [UInt8], _ workspace: RegexWorkspace) throws(TokenizerError) -> [UInt8] {
    let original = text.count
    let limit = Self.growth * original + Self.headRoom
    var text = text
    for step in steps where !text.isEmpty {
      try workspace.spend(step.workPerByte * text.count)
      switch step {
      // Nothing below U+0300 (first byte 0xCC) composes any further.
      case .nfc: text = rewriteRuns(text, from: 0xCC, startingChunk) { $0.precomposedStringWithCanonicalMapping }
      case .nfd: text = rewriteRuns(text, from: 0x80, startingChunk) { $0.decomposedStringWithCanonicalMapping }
      case .nfkc: text = rewriteRuns(text, from: 0x80, \.isASCII) { $0.precomposedStringWithCompatibilityMapping }
      case .nfkd: text = rewriteRuns(text, from: 0x80, \.isASCII) { $0.decomposedStringWithCompatibilityMapping }
      case .lowercase:
        text = rewrite(text) { string in
          string.unicodeScalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
        }
      case .strip(let left, let right): text = rewrite(text) { strip($0, left: left, right: right) }
      case .prepend(let prefix): text.insert(contentsOf: prefix.utf8, at: 0)
      case .replace(let pattern, let replacement):
        guard let replaced = try replace(pattern, with: Array(replacement.utf8), in: text, limit: limit, workspace) else {
          throw .growth(byteCount: original, limit: limit)
        }
        text = replaced
      }
      guard text.count <= limit else { throw .growth(byteCount: original, limit: limit) }
    }
    return text
  }

  private func rewrite(_ text: [UInt8], _ transform: (String) -> String) -> [UInt8] {
    Array(transform(String(decoding: text, as: UTF8.self)).utf8)
  }

  /// Normalises the runs that need it, each from the ASCII character before it to the one after it; the rest is copied.
  private func rewriteRuns(
    _ text: [UInt8], from firstByte: UInt8, _ startsChunk: (Unicode.Scalar) -> Bool, _ transform: (String) -> String
  ) -> [UInt8] {
    guard var index = text.firstIndex(where: { $0 >= firstByte }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var copied = 0
    while index < text.count {
      guard text[index] >= firstByte else {
        index += 1
        continue
      }
      let start = text[copied..<index].lastIndex { $0 < 0x80 } ?? copied
      let end = text[index...].firstIndex { $0 < 0x80 } ?? text.count
      result.append(contentsOf: text[copied..<start])
      result.append(contentsOf: rewriteInChunks(text[start..<end], startsChunk, transform))
      copied = end
      index = end
    }
    result.append(contentsOf: text[copied...])
    return result
  }

  /// Normalises piece by piece: Foundation's time grows with the square of a text that becomes shorter.
  ///
  /// - Parameter startsChunk: whether a text may be cut before a character: it must not join with anything before it.
  private func rewriteInChunks(
    _ text: ArraySlice<UInt8>, _ startsChunk: (Unicode.Scalar) -> Bool, _ transform: (String) -> String
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var chunk = String.UnicodeScalarView()
    var count = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if count >= 128, startsChunk(scalar) {
        result.append(contentsOf: transform(String(chunk)).utf8)
        chunk.removeAll()
        count = 0
      }
      chunk.append(scalar)
      count += 1
    }
    result.append(contentsOf: transform(String(chunk)).utf8)
    return result
  }

  /// Whether a character neither reorders with nor composes onto those before it, in the canonical forms: no mark, no vowel or final
  /// consonant of decomposed Hangul, no vowel sign of Kirat Rai.
  private func startingChunk(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x16D63...0x16D6A: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: return scalar.properties.canonicalCombiningClass == .notReordered
    }
  }

  private func strip(_ text: String, left: Bool, right: Bool) -> String {
    var scalars = text.unicodeScalars[...]
    if left { scalars = scalars.drop { $0.properties.isWhitespace } }
    while right, let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// The text with all matches replaced, or nil where it would be longer than the limit.
  private func replace(
    _ pattern: RegexPattern, with replacement: [UInt8], in text: [UInt8], limit: Int, _ workspace: RegexWorkspace
  ) throws(TokenizerError) -> [UInt8]? {
    try text.withUnsafeBufferPointer { (bytes) throws(TokenizerError) -> [UInt8]? in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var end = 0
      var offset = 0
      while offset <= bytes.count, let match = try pattern.firstMatch(in: bytes, from: offset, workspace) {
        try workspace.spend(8 + replacement.count, by: pattern)
        result.append(contentsOf: bytes[end..<match.lowerBound])
        guard result.count + replacement.count <= limit else { return nil }
        result.append(contentsOf: replacement)
        end = match.upperBound
        // After an empty match the search goes on after the next character.
        offset = match.isEmpty ? end + (end < bytes.count ? utf8Length(leadByte: bytes[end]) : 1) : end
      }
      result.append(contentsOf: bytes[end...])
      return result
    }
  }
}

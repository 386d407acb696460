/// Splits a normalised text into the words that are encoded one by one: the `pre_tokenizer` of tokenizer.json, as a list of steps.
struct PreTokenizer: Sendable {
  /// What happens to the parts that a pattern matches; names as in tokenizer.json.
  enum Behavior: String, Sendable, CaseIterable {
    case removed = "Removed"
    case isolated = "Isolated"
    case mergedWithPrevious = "MergedWithPrevious"
    case mergedWithNext = "MergedWithNext"
    case contiguous = "Contiguous"
  }

  /// When "▁" is put in front; names as in tokenizer.json.
  enum PrependScheme: String, Sendable, CaseIterable {
    case always
    case never
    /// Only at the very start of the text, not after an added token.
    case first
  }

  /// One step.
  enum Step: Sendable {
    case split(RegexPattern, Behavior, isInverted: Bool)
    /// Puts a space in front of every word that has none.
    case prependSpace
    /// Writes spaces as another text ("▁") and puts one in front.
    case replaceSpaces(with: String, PrependScheme)
  }

  var steps: [Step] = []

  /// A text with the words found so far.
  struct Words {
    var bytes: [UInt8]
    var ranges: [Range<Int>]

    /// A text as one word.
    init(_ text: [UInt8]) {
      bytes = text
      ranges = text.isEmpty ? [] : [0..<text.count]
    }
  }

  /// The words of a text.
  ///
  /// - Parameter isTextStart: whether this part stands at the very start of the text.
  func split(_ text: [UInt8], isTextStart: Bool, _ workspace: RegexWorkspace) throws(TokenizerError) -> Words {
    var words = Words(text)
    for step in steps {
      try workspace.spend(words.bytes.count)
      switch step {
      case .split(let pattern, let behavior, let isInverted):
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(words.ranges.count + words.bytes.count / 4)
        try words.bytes.withUnsafeBufferPointer { (bytes) throws(TokenizerError) in
          for range in words.ranges {
            let word = UnsafeBufferPointer(rebasing: bytes[range])
            let first = ranges.count
            if behavior == .isolated {
              try appendIsolated(pattern, word, offset: range.lowerBound, to: &ranges, workspace)
            } else {
              let parts = try parts(pattern, word, isInverted: isInverted, workspace)
              appendJoined(parts, behavior, offset: range.lowerBound, to: &ranges)
            }
            assert(ranges[first...].allSatisfy { range.contains($0.lowerBound) && $0.upperBound <= range.upperBound })
          }
        }
        words.ranges = ranges
      case .prependSpace:
        words = rewritten(words) { bytes, _, output in
          if bytes.first != UInt8(ascii: " ") { output.append(UInt8(ascii: " ")) }
          output.append(contentsOf: bytes)
        }
      case .replaceSpaces(let replacement, let scheme):
        let marker = Array(replacement.utf8)
        words = rewritten(words) { bytes, isFirst, output in
          let startsWithMarker = bytes.first == UInt8(ascii: " ") || bytes.starts(with: marker)
          if !startsWithMarker, scheme == .always || (scheme == .first && isFirst && isTextStart) { output.append(contentsOf: marker) }
          for byte in bytes {
            if byte == UInt8(ascii: " ") { output.append(contentsOf: marker) } else { output.append(byte) }
          }
        }
      }
    }
    return words
  }

  /// Every match and every gap between matches becomes a word.
  private func appendIsolated(
    _ pattern: RegexPattern, _ word: UnsafeBufferPointer<UInt8>, offset base: Int, to ranges: inout [Range<Int>],
    _ workspace: RegexWorkspace
  ) throws(TokenizerError) {
    var end = 0
    var search = 0
    while search < word.count, let match = try pattern.firstMatch(in: word, from: search, workspace) {
      if end < match.lowerBound { ranges.append(base + end..<base + match.lowerBound) }
      if !match.isEmpty { ranges.append(base + match.lowerBound..<base + match.upperBound) }
      end = match.upperBound
      search = nextSearch(after: match, in: word)
    }
    if end < word.count { ranges.append(base + end..<base + word.count) }
  }

  /// All parts of a word in order, each with whether it counts as a match.
  private func parts(
    _ pattern: RegexPattern, _ word: UnsafeBufferPointer<UInt8>, isInverted: Bool, _ workspace: RegexWorkspace
  ) throws(TokenizerError) -> [(range: Range<Int>, isMatch: Bool)] {
    var parts: [(range: Range<Int>, isMatch: Bool)] = []
    var end = 0
    var search = 0
    while search < word.count, let match = try pattern.firstMatch(in: word, from: search, workspace) {
      if end < match.lowerBound { parts.append((end..<match.lowerBound, isInverted)) }
      parts.append((match, !isInverted))
      end = match.upperBound
      search = nextSearch(after: match, in: word)
    }
    if end < word.count { parts.append((end..<word.count, isInverted)) }
    return parts
  }

  private func appendJoined(
    _ parts: [(range: Range<Int>, isMatch: Bool)], _ behavior: Behavior, offset: Int, to ranges: inout [Range<Int>]
  ) {
    var joined: [Range<Int>] = []
    for (index, part) in parts.enumerated() {
      let previous = index > 0 ? parts[index - 1].isMatch : nil
      let joinsPrevious =
        switch behavior {
        case .isolated, .removed: false
        case .contiguous: previous == part.isMatch
        // Of several matches in a row only the one beside the other part joins it.
        case .mergedWithPrevious: part.isMatch && previous == false
        case .mergedWithNext: !part.isMatch && previous == true
        }
      if behavior == .removed && part.isMatch { continue }
      if joinsPrevious, let last = joined.popLast() {
        joined.append(last.lowerBound..<part.range.upperBound)
      } else {
        joined.append(part.range)
      }
    }
    for range in joined where !range.isEmpty { ranges.append(range.lowerBound + offset..<range.upperBound + offset) }
  }

  /// Where the search goes on: after the match, and one character further where it was empty.
  private func nextSearch(after match: Range<Int>, in word: UnsafeBufferPointer<UInt8>) -> Int {
    guard match.isEmpty, match.upperBound < word.count else { return match.upperBound + (match.isEmpty ? 1 : 0) }
    return match.upperBound + utf8Length(leadByte: word[match.upperBound])
  }

  /// The words after each is written anew; the second argument says whether it stands at the start.
  private func rewritten(_ words: Words, _ write: (ArraySlice<UInt8>, Bool, inout [UInt8]) -> Void) -> Words {
    var result = Words([])
    result.bytes.reserveCapacity(words.bytes.count + words.bytes.count / 4)
    result.ranges.reserveCapacity(words.ranges.count)
    for range in words.ranges {
      let start = result.bytes.count
      write(words.bytes[range], range.lowerBound == 0, &result.bytes)
      result.ranges.append(start..<result.bytes.count)
    }
    return result
  }
}

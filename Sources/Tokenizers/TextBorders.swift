/// Places in a text, and where they lie among its ids: found by the bytes that each id stands for, whatever the tokenizer makes of the
/// text on both sides.
struct TextBorders {
  /// One place.
  struct Border {
    /// Bytes of the text before it.
    let offset: Int
    /// How many ids end at or before it.
    fileprivate(set) var idCount = 0
    /// Whether the next id begins before it and ends after it.
    fileprivate(set) var isCrossed = false
    /// Bytes before it of the words that are still to come; nil outside the part of the text at hand.
    fileprivate var remainingBytes: Int?

    /// How many ids begin before it.
    var startedCount: Int { idCount + (isCrossed ? 1 : 0) }
  }

  private(set) var borders: [Border]

  /// - Parameter offsets: in bytes of the text.
  init(_ offsets: [Int]) { borders = offsets.map { Border(offset: $0) } }

  /// Whether nothing is asked for.
  var isEmpty: Bool { borders.isEmpty }

  /// An added token, found in the text as it is, became the last of the ids.
  mutating func passToken(at range: Range<Int>, idCount: Int) {
    for index in borders.indices where borders[index].offset > range.lowerBound {
      let isCrossed = borders[index].offset < range.upperBound
      (borders[index].idCount, borders[index].isCrossed) = (isCrossed ? idCount - 1 : idCount, isCrossed)
    }
  }

  /// A part of the text begins whose words follow.
  ///
  /// - Parameter byteCount: bytes of the words that this much of the text becomes.
  mutating func enterText(_ range: Range<Int>, idCount: Int, byteCount: (Range<Int>) throws(TokenizerError) -> Int) throws(TokenizerError) {
    for index in borders.indices where range.contains(borders[index].offset) && borders[index].offset > range.lowerBound {
      borders[index].idCount = idCount
      borders[index].remainingBytes = try byteCount(range.lowerBound..<borders[index].offset)
    }
  }

  /// A word became ids.
  ///
  /// - Parameter split: for a border inside the word, how many of its ids end before it, and whether the next reaches across.
  mutating func passWord(
    byteCount: Int, ids: Range<Int>, split: (Int) throws(TokenizerError) -> (count: Int, isCrossed: Bool)
  ) throws(TokenizerError) {
    for index in borders.indices {
      guard let remaining = borders[index].remainingBytes, remaining > 0 else { continue }
      if remaining >= byteCount {
        borders[index].remainingBytes = remaining - byteCount
        borders[index].idCount = ids.upperBound
      } else {
        let (count, isCrossed) = try split(remaining)
        (borders[index].idCount, borders[index].isCrossed) = (ids.lowerBound + count, isCrossed)
        borders[index].remainingBytes = nil
      }
    }
  }

  /// A part of the text ends whose words have passed.
  mutating func leaveText(_ range: Range<Int>, idCount: Int) {
    for index in borders.indices {
      borders[index].remainingBytes = nil
      if borders[index].offset >= range.upperBound { borders[index].idCount = idCount }
    }
  }
}

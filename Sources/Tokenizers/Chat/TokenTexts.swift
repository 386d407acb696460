/// The texts of tokens that are no ordinary text (`<|im_end|>`), to find where a turn ends in what a template writes.
struct TokenTexts: Sendable {
  private let texts: Set<[UInt8]>
  private let lengths: [Int]
  /// Those that end what a model writes.
  private let ends: Set<[UInt8]>

  /// Texts of white space alone are left out: many vocabularies have added some.
  ///
  /// - Parameter ends: those of the texts that end what a model writes.
  init(_ texts: [String], ends: [String] = []) {
    self.texts = Set(texts.filter { !$0.isEmpty && !$0.unicodeScalars.allSatisfy(\.isSpaceInPython) }.map { Array($0.utf8) })
    self.ends = Set(ends.map { Array($0.utf8) })
    lengths = Set(self.texts.map(\.count)).sorted(by: >)
  }

  /// The longest token that begins at a place.
  func token(in bytes: [UInt8], at start: Int) -> [UInt8]? {
    for length in lengths where start + length <= bytes.count {
      let text = Array(bytes[start..<start + length])
      if texts.contains(text) { return text }
    }
    return nil
  }

  /// The longest token that ends at a place.
  func token(in bytes: [UInt8], endingAt end: Int) -> [UInt8]? {
    for length in lengths where length <= end {
      let text = Array(bytes[(end - length)..<end])
      if texts.contains(text) { return text }
    }
    return nil
  }

  /// The place, or the beginning of the token that it lies inside of.
  func start(ofTokenAround place: Int, in bytes: [UInt8]) -> Int {
    for length in lengths where length > 1 {
      for start in max(0, place - length + 1)..<max(0, place) where start + length <= bytes.count {
        if texts.contains(Array(bytes[start..<start + length])) { return start }
      }
    }
    return place
  }

  /// Whether a token that ends what a model writes ends at a place.
  func isEnd(of bytes: [UInt8], at place: Int) -> Bool { token(in: bytes, endingAt: place).map(ends.contains) ?? false }

  /// Where a token that ends what a model writes ends, if it is the next after white space; nil where something else is.
  func end(after place: Int, in bytes: [UInt8]) -> Int? {
    var place = place
    while place < bytes.count, bytes[place].isSpace { place += 1 }
    return token(in: bytes, at: place).flatMap { ends.contains($0) ? place + $0.count : nil }
  }

  /// Whether there is nothing but white space and tokens from a place on.
  func areAll(of bytes: [UInt8], from start: Int) -> Bool {
    var place = start
    while place < bytes.count {
      if let token = token(in: bytes, at: place) {
        place += token.count
      } else if bytes[place].isSpace {
        place += 1
      } else {
        return false
      }
    }
    return true
  }
}

extension UInt8 {
  /// Whether the byte is white space of ASCII.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension [UInt8] {
  /// How many bytes two texts have in common at their beginning.
  func commonPrefix(_ other: [UInt8]) -> Int {
    var count = 0
    while count < Swift.min(self.count, other.count), self[count] == other[count] { count += 1 }
    // Not inside of a character.
    while count > 0, count < self.count, self[count] & 0xC0 == 0x80 { count -= 1 }
    return count
  }

  /// How many bytes two texts have in common at their end, of those after a place.
  func commonSuffix(_ other: [UInt8], after start: Int) -> Int {
    var length = 0
    while length < Swift.min(count, other.count) - start, self[count - 1 - length] == other[other.count - 1 - length] { length += 1 }
    return length
  }

  /// The last place before another where a text is.
  func lastPlace(of part: [UInt8], before end: Int, from start: Int = 0) -> Int? {
    guard !part.isEmpty, end - part.count >= start else { return nil }
    return (start...(end - part.count)).reversed().first { self[$0...].starts(with: part) }
  }

  func firstPlace(of part: [UInt8], from start: Int) -> Int? {
    guard !part.isEmpty, start + part.count <= count else { return nil }
    return (start...(count - part.count)).first { self[$0...].starts(with: part) }
  }
}

import FileFormats

/// A token that is found in the text before anything is split: special tokens and the like. Field names in tokenizer.json are
/// `single_word`, `lstrip`, `rstrip`, `normalized`, `special`.
struct AddedToken: Sendable, Equatable {
  var content: String
  var id: Int
  /// Counts only where no word character stands right before or after it.
  var isSingleWord = false
  /// Takes the white space before it along.
  var stripsLeft = false
  /// Takes the white space after it along.
  var stripsRight = false
  /// Is looked for in the normalised text.
  var isNormalized = false
  /// Steers the model and is no text: left out when decoding for people.
  var isSpecial = false
}

/// Finds added tokens: of those that start leftmost, the longest.
struct AddedTokenMatcher: Sendable {
  /// A part of a text.
  enum Part: Equatable {
    case text(Range<Int>)
    /// The range includes the white space that the token takes along.
    case token(Int32, Range<Int>)
  }

  private var tokens: [AddedToken] = []
  /// A tree of bytes: for each node the index of the token that ends there, or -1, and by node and byte the next node.
  private var endings: [Int32] = [-1]
  private var children: PairTable
  /// Whether a token starts with this byte.
  private var startsToken = [Bool](repeating: false, count: 256)

  /// - Parameter patterns: each token with the bytes to look for.
  ///
  /// - Throws: where the patterns are longer, alone or together, than any tokenizer has them: a search takes time in proportion.
  init(_ patterns: [(token: AddedToken, pattern: [UInt8])], place: String) throws(TokenizerError) {
    var byteCount = 0
    for (token, pattern) in patterns {
      byteCount += pattern.count
      guard pattern.count <= Self.maximumBytes, byteCount <= Self.maximumTotalBytes else {
        throw .invalid(
          place: "\(place): added token \(quoted(token.content))", found: "\(pattern.count) bytes",
          allowed: "must be ≤ \(Self.maximumBytes), and all added tokens together ≤ \(Self.maximumTotalBytes)")
      }
    }
    children = PairTable(capacity: byteCount)
    for (token, pattern) in patterns where !pattern.isEmpty {
      var node: Int32 = 0
      for byte in pattern {
        if let child = children.merge(node, Int32(byte)) {
          node = child.id
        } else {
          let child = Int32(endings.count)
          endings.append(-1)
          children.insert(node, Int32(byte), PairTable.Merge(rank: 0, id: child))
          node = child
        }
      }
      startsToken[Int(pattern[0])] = true
      if endings[Int(node)] < 0 { endings[Int(node)] = Int32(tokens.count) }
      tokens.append(token)
    }
  }

  /// Longest added token, and all of them together, in bytes. Real ones have up to 100, and 200 kB.
  static let maximumBytes = 512
  static let maximumTotalBytes = 4 << 20

  var isEmpty: Bool { tokens.isEmpty }

  /// The text in parts, in order and without gaps. O(length × longest token): the bytes compared are charged to the budget of the text.
  ///
  /// - Parameter parsingSpecial: false leaves special tokens alone, as text.
  func split(
    _ text: UnsafeBufferPointer<UInt8>, parsingSpecial: Bool, _ workspace: RegexWorkspace
  ) throws(TokenizerError) -> [Part] {
    guard !isEmpty else { return text.isEmpty ? [] : [.text(0..<text.count)] }
    var parts: [Part] = []
    /// End of what the parts cover.
    var covered = 0
    var index = 0
    var compared = 0
    while index < text.count {
      // By the eighth: tokens that nearly match at every place of a text are allowed for.
      if compared > 1 << 12 {
        try workspace.spend(compared / 8)
        compared = 0
      }
      guard startsToken[Int(text[index])], let match = longestMatch(text, at: index, &compared) else {
        index += 1
        continue
      }
      var (start, end) = (index, match.end)
      index = match.end
      let token = tokens[match.token]
      if token.isSpecial && !parsingSpecial { continue }
      if token.isSingleWord && (endsWithWord(text[..<start]) || startsWithWord(text[end...])) { continue }
      // Only where nothing was taken yet: a text of white space alone would else be gone through again for each token in it.
      if token.stripsLeft, covered < start { start = startOfTrailingSpace(text[covered..<start]) }
      if token.stripsRight { end = endOfLeadingSpace(text[max(covered, end)...]) }
      if covered < start { parts.append(.text(covered..<start)) }
      start = max(covered, start)
      covered = max(covered, end)
      parts.append(.token(Int32(token.id), start..<covered))
    }
    if covered < text.count { parts.append(.text(covered..<text.count)) }
    return parts
  }

  /// Whether a special token that takes no spaces along stands at the start.
  func startsWithSpecial(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var compared = 0
    guard let match = longestMatch(text, at: 0, &compared) else { return false }
    let token = tokens[match.token]
    return token.isSpecial && !token.stripsLeft && !token.isSingleWord
  }

  /// - Parameter compared: is made more by the bytes looked at.
  private func longestMatch(_ text: UnsafeBufferPointer<UInt8>, at start: Int, _ compared: inout Int) -> (token: Int, end: Int)? {
    var node: Int32 = 0
    var index = start
    var best: (token: Int, end: Int)?
    while index < text.count, let child = children.merge(node, Int32(text[index])) {
      node = child.id
      index += 1
      if endings[Int(node)] >= 0 { best = (Int(endings[Int(node)]), index) }
    }
    compared += index - start + 1
    return best
  }

  // MARK: What stands beside a token

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private func firstScalar(_ text: Bytes) -> (scalar: Unicode.Scalar, count: Int)? {
    guard let lead = text.first else { return nil }
    let sequence = text.prefix(utf8Length(leadByte: lead))
    return String(decoding: sequence, as: UTF8.self).unicodeScalars.first.map { ($0, sequence.count) }
  }

  private func lastScalar(_ text: Bytes) -> (scalar: Unicode.Scalar, count: Int)? {
    guard let start = text.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
    return firstScalar(text[start...])
  }

  private func startsWithWord(_ text: Bytes) -> Bool { firstScalar(text).map { isWordCharacter($0.scalar) } ?? false }

  private func endsWithWord(_ text: Bytes) -> Bool { lastScalar(text).map { isWordCharacter($0.scalar) } ?? false }

  private func endOfLeadingSpace(_ text: Bytes) -> Int {
    var rest = text
    while let (scalar, count) = firstScalar(rest), scalar.properties.isWhitespace { rest = rest.dropFirst(count) }
    return rest.startIndex
  }

  private func startOfTrailingSpace(_ text: Bytes) -> Int {
    var rest = text
    while let (scalar, count) = lastScalar(rest), scalar.properties.isWhitespace { rest = rest.dropLast(count) }
    return rest.endIndex
  }

  private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: true
    default: scalar.properties.isAlphabetic || scalar.properties.isJoinControl
    }
  }
}

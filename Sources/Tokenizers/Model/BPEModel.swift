import FileFormats

/// Byte-pair encoding: a word's symbols are merged pair by pair, the earliest rank first and the leftmost of equals, until none merges.
///
/// Source: Sennrich et al. 2016, arXiv:1508.07909; behaviour as the BPE model of Hugging Face `tokenizers`.
struct BPEModel: Sendable {
  /// What the symbols of a word are before anything is merged.
  enum Alphabet: Sendable, Equatable {
    /// Its bytes, each named by a character of ``ByteLevelAlphabet``.
    case bytes
    /// Its characters.
    case scalars
  }

  /// Everything about the model beside vocabulary and merges.
  struct Settings: Sendable {
    var alphabet: Alphabet
    /// A character without a token becomes the tokens `<0xNN>` of its bytes.
    var fallsBackToBytes = false
    /// The token of a symbol without a token of its own.
    var unknownToken: String?
    /// Several unknown symbols in a row become one unknown token.
    var fusesUnknown = false
    /// A word that is a token needs no merging (Llama 3).
    var ignoresMerges = false
  }

  /// Two tokens that merge into their concatenation.
  struct MergeRule: Sendable {
    var left: String
    var right: String
    /// Lower goes first.
    var rank: UInt32
  }

  let vocabulary: Vocabulary
  let settings: Settings
  private let merges: PairTable
  private let unknown: Int32?
  /// Token of each byte as a symbol (byte alphabet) or as `<0xNN>` (byte fallback); -1 where the vocabulary has none.
  private let byteTokens: [Int32]

  init(
    vocabulary: Vocabulary, merges rules: [MergeRule], settings: Settings, place: String
  ) throws(TokenizerError) {
    self.vocabulary = vocabulary
    self.settings = settings
    var table = PairTable(capacity: rules.count)
    var merged: [UInt8] = []
    for (number, rule) in rules.enumerated() {
      merged.removeAll(keepingCapacity: true)
      merged.append(contentsOf: rule.left.utf8)
      merged.append(contentsOf: rule.right.utf8)
      guard let left = vocabulary.id(rule.left.utf8), let right = vocabulary.id(rule.right.utf8), let id = vocabulary.id(merged) else {
        let absent =
          [rule.left, rule.right, rule.left + rule.right].first { vocabulary.id($0.utf8) == nil } ?? rule.left
        throw .invalid(
          place: place, found: "merge \(number) (\(quoted(rule.left)), \(quoted(rule.right)))",
          allowed: "its parts and its result must be tokens, and \(quoted(absent)) is not in the vocabulary")
      }
      table.insert(left, right, PairTable.Merge(rank: rule.rank, id: id))
    }
    merges = table
    if let name = settings.unknownToken {
      guard let id = vocabulary.id(name.utf8) else {
        throw .invalid(place: place, found: "unk_token \(quoted(name))", allowed: "must be in the vocabulary")
      }
      unknown = id
    } else {
      unknown = nil
    }
    byteTokens = (0..<256).map { byte in
      switch settings.alphabet {
      case .bytes: vocabulary.id(ByteLevelAlphabet.encoded[byte]) ?? -1
      case .scalars: settings.fallsBackToBytes ? vocabulary.id(byteFallbackName(UInt8(byte)).utf8) ?? -1 : -1
      }
    }
  }

  /// Whether cutting a text before every run of this character leaves the ids as they are: no token reaches across such a cut, and
  /// nothing but merges looks at neighbours. True for SentencePiece vocabularies and "▁", which makes words out of whole texts.
  func allowsCutting(before marker: Unicode.Scalar, merges rules: [MergeRule]) -> Bool {
    guard settings.alphabet == .scalars, !settings.ignoresMerges, vocabulary.id(String(marker).utf8) != nil else { return false }
    if unknown != nil && !byteTokens.allSatisfy({ $0 >= 0 }) { return false }
    return rules.allSatisfy { rule in
      rule.right.unicodeScalars.first != marker || rule.left.unicodeScalars.last == marker
    }
  }

  /// Appends the ids of one word, which is not empty. O(n log n) in its length, and a look-up where the cache knows it.
  ///
  /// - Throws: only where someone wished to stop, or the text's budget is spent.
  func encode(
    _ word: UnsafeBufferPointer<UInt8>, into ids: inout [Int32], _ scratch: inout BPEScratch, _ workspace: RegexWorkspace
  ) throws(TokenizerError) {
    if scratch.cache.append(word, to: &ids) { return }
    let first = ids.count
    if settings.ignoresMerges, let id = wholeWord(word) {
      ids.append(id)
    } else {
      findSymbols(of: word, &scratch)
      // Twice as many candidates as symbols are looked at, at most.
      try workspace.spend(2 * scratch.symbols.count)
      try mergeSymbols(&scratch, into: &ids)
    }
    scratch.cache.remember(word, ids[first...])
  }

  /// How many ids of a word lie before a place inside it, and whether the next one reaches across that place.
  ///
  /// - Throws: as ``encode(_:into:_:_:)``.
  func tokens(
    of word: UnsafeBufferPointer<UInt8>, before place: Int, _ scratch: inout BPEScratch, _ workspace: RegexWorkspace
  ) throws(TokenizerError) -> (count: Int, isCrossed: Bool) {
    if settings.ignoresMerges, wholeWord(word) != nil { return (0, true) }
    findSymbols(of: word, &scratch)
    try workspace.spend(2 * scratch.symbols.count)
    var ids: [Int32] = []
    try mergeSymbols(&scratch, into: &ids)
    // Each symbol that is left reaches to the next one that is.
    let starts = zip(scratch.symbols, scratch.symbolStarts).filter { $0.0 >= 0 }.map { Int($0.1) }
    let ends = starts.dropFirst() + [word.count]
    let count = ends.prefix { $0 <= place }.count
    return (count, count < starts.count && starts[count] < place)
  }

  /// The token that is the word itself.
  private func wholeWord(_ word: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard word.count <= vocabulary.longestToken else { return nil }
    switch settings.alphabet {
    case .scalars: return vocabulary.id(word)
    case .bytes: return vocabulary.id(word.flatMap { ByteLevelAlphabet.encoded[Int($0)] })
    }
  }

  // MARK: Symbols

  /// A symbol without a token becomes the unknown token, or nothing where there is none, as in Hugging Face `tokenizers`: vocabularies
  /// trained on text leave out bytes that never occurred (control characters, mostly).
  private func findSymbols(of word: UnsafeBufferPointer<UInt8>, _ scratch: inout BPEScratch) {
    scratch.symbols.removeAll(keepingCapacity: true)
    scratch.symbolStarts.removeAll(keepingCapacity: true)
    var lastIsUnknown = false
    func append(_ symbol: Int32, at start: Int) {
      scratch.symbols.append(symbol)
      scratch.symbolStarts.append(Int32(start))
      lastIsUnknown = false
    }
    func appendUnknown(at start: Int) {
      guard let unknown else { return }
      if !(lastIsUnknown && settings.fusesUnknown) { append(unknown, at: start) }
      lastIsUnknown = true
    }

    switch settings.alphabet {
    case .bytes:
      for (start, byte) in word.enumerated() {
        let id = byteTokens[Int(byte)]
        if id >= 0 { append(id, at: start) } else { appendUnknown(at: start) }
      }
    case .scalars:
      var end = 0
      while end < word.count {
        let start = end
        end = min(word.count, start + utf8Length(leadByte: word[start]))
        let scalar = UnsafeBufferPointer(rebasing: word[start..<end])
        if let id = vocabulary.id(scalar) {
          append(id, at: start)
        } else if settings.fallsBackToBytes, scalar.allSatisfy({ byteTokens[Int($0)] >= 0 }) {
          for (index, byte) in scalar.enumerated() { append(byteTokens[Int(byte)], at: start + index) }
        } else {
          appendUnknown(at: start)
        }
      }
    }
  }

  // MARK: Merging

  /// Merges the symbols of a linked list in the order of a heap of candidate pairs and appends what is left.
  ///
  /// - Throws: only where someone wished to stop.
  private func mergeSymbols(_ scratch: inout BPEScratch, into ids: inout [Int32]) throws(TokenizerError) {
    let count = scratch.symbols.count
    guard count > 1 else { return ids.append(contentsOf: scratch.symbols) }
    scratch.links.removeAll(keepingCapacity: true)
    scratch.heap.removeAll()
    for index in 0..<count {
      scratch.links.append(BPEScratch.Links(previous: Int32(index) - 1, next: index + 1 < count ? Int32(index) + 1 : -1))
      if index + 1 < count, let merge = merges.merge(scratch.symbols[index], scratch.symbols[index + 1]) {
        scratch.heap.push(UInt64(merge.rank) << 32 | UInt64(index))
      }
    }
    var (rounds, isStopped) = (0, false)
    scratch.symbols.withUnsafeMutableBufferPointer { symbols in
      scratch.links.withUnsafeMutableBufferPointer { links in
        while let candidate = scratch.heap.pop() {
          rounds &+= 1
          if rounds & 0xFFFF == 0, Interruption.isWished {
            isStopped = true
            return
          }
          let left = Int(candidate & 0xFFFF_FFFF)
          let right = Int(links[left].next)
          // A symbol that was merged away is -1; a pair that changed since no longer has this rank.
          guard symbols[left] >= 0, right >= 0, let merge = merges.merge(symbols[left], symbols[right]),
            UInt64(merge.rank) == candidate >> 32
          else { continue }
          symbols[left] = merge.id
          symbols[right] = -1
          let next = links[right].next
          links[left].next = next
          if next >= 0 {
            links[Int(next)].previous = Int32(left)
            if let merge = merges.merge(symbols[left], symbols[Int(next)]) { scratch.heap.push(UInt64(merge.rank) << 32 | UInt64(left)) }
          }
          let previous = Int(links[left].previous)
          if previous >= 0, let merge = merges.merge(symbols[previous], symbols[left]) {
            scratch.heap.push(UInt64(merge.rank) << 32 | UInt64(previous))
          }
        }
      }
    }
    if isStopped { throw .interrupted("the text") }
    for symbol in scratch.symbols where symbol >= 0 { ids.append(symbol) }
  }
}

/// `<0xNN>`, the token of a byte in vocabularies with byte fallback.
func byteFallbackName(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "<0x\(digits.count == 1 ? "0" : "")\(digits)>"
}

/// Number of bytes of the UTF-8 sequence that starts with this byte.
@inline(__always)
func utf8Length(leadByte: UInt8) -> Int {
  leadByte < 0x80 ? 1 : leadByte < 0xE0 ? 2 : leadByte < 0xF0 ? 3 : 4
}

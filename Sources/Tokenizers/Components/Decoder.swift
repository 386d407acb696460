/// Turns tokens back into text: the `decoder` of tokenizer.json, as a list of steps.
///
/// Every step looks at one token alone, except that the bytes of tokens `<0xNN>` in a row become one text, and that one or more spaces may
/// be taken off the very start of the text; so text can be decoded token by token as it is generated.
struct Decoder: Sendable {
  /// One step, named as in tokenizer.json.
  enum Step: Sendable, Equatable {
    /// The characters of ``ByteLevelAlphabet`` become the bytes they stand for.
    case byteLevel
    case replace(String, with: String)
    /// The tokens `<0xNN>` become bytes.
    case byteFallback
    /// Takes up to so many copies of a character off both ends of each token.
    case strip(Unicode.Scalar, start: Int, stop: Int)
    /// Writes the marker as a space, and as nothing in the first token where a space was put in front.
    case metaspace(String, dropsInFirst: Bool)
    /// Takes up to so many copies of a character off the start of the text.
    case stripTextStart(Unicode.Scalar, count: Int)
  }

  var steps: [Step] = []

  /// Most times as long that replacing may make a token, and longest text to replace. Real decoders make tokens shorter.
  static let maximumGrowth = 16, maximumPatternBytes = 64

  /// How many times as long all replacements together can make a token, saturating.
  var growth: Int {
    steps.reduce(1) { growth, step in
      guard case .replace(let pattern, let replacement) = step, !pattern.isEmpty else { return growth }
      let (length, unit) = (replacement.utf8.count, pattern.utf8.count)
      return min(1 << 20, growth * max(1, min(1 << 20, (length + unit - 1) / unit)))
    }
  }

  /// What is taken off the start of a text.
  var leadingStrip: (bytes: [UInt8], count: Int)? {
    for case .stripTextStart(let scalar, let count) in steps { return (Array(String(scalar).utf8), count) }
    return nil
  }

  /// What a token stands for.
  enum Piece {
    /// Bytes that need not be whole characters.
    case bytes([UInt8])
    /// One byte of a run; see ``Decoder/text(ofRun:isFirst:)``.
    case runByte(UInt8)
  }

  /// What a token stands for.
  ///
  /// - Parameter isFirst: whether it is the first token of its text.
  func piece(of token: ArraySlice<UInt8>, isFirst: Bool) -> Piece {
    var bytes = Array(token)
    for (index, step) in steps.enumerated() {
      if case .byteFallback = step {
        if let byte = byteFallbackValue(bytes) { return .runByte(byte) }
      } else {
        bytes = apply(steps[index...index], to: bytes, isFirst: isFirst)
      }
    }
    return .bytes(bytes)
  }

  /// The text of a run of tokens `<0xNN>`, as Hugging Face `tokenizers` writes it: a run that is no UTF-8 as a whole becomes as many U+FFFD
  /// as it has bytes, valid characters in it included. So it is known only at its end.
  ///
  /// - Parameter isFirst: whether the text begins with it.
  func text(ofRun run: [UInt8], isFirst: Bool) -> [UInt8] {
    let isValid = String(validating: run, as: UTF8.self) != nil
    let bytes = isValid ? run : (0..<run.count).flatMap { _ in Array("\u{FFFD}".utf8) }
    let rest = steps.drop { if case .byteFallback = $0 { false } else { true } }.dropFirst()
    return apply(rest, to: bytes, isFirst: isFirst)
  }

  private func apply(_ steps: ArraySlice<Step>, to bytes: [UInt8], isFirst: Bool) -> [UInt8] {
    var bytes = bytes
    for step in steps {
      switch step {
      case .byteLevel: bytes = ByteLevelAlphabet.decode(bytes[...])
      case .replace(let pattern, let replacement): bytes = replacing(Array(pattern.utf8), with: Array(replacement.utf8), in: bytes)
      case .strip(let scalar, let start, let stop): bytes = strip(bytes, Array(String(scalar).utf8), start: start, stop: stop)
      case .metaspace(let marker, let dropsInFirst):
        bytes = replacing(Array(marker.utf8), with: isFirst && dropsInFirst ? [] : [UInt8(ascii: " ")], in: bytes)
      case .byteFallback, .stripTextStart: break
      }
    }
    return bytes
  }

  private func replacing(_ pattern: [UInt8], with replacement: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    guard !pattern.isEmpty else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: pattern) {
        result.append(contentsOf: replacement)
        index += pattern.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private func strip(_ bytes: [UInt8], _ unit: [UInt8], start: Int, stop: Int) -> [UInt8] {
    var rest = bytes[...]
    for _ in 0..<start where rest.starts(with: unit) { rest = rest.dropFirst(unit.count) }
    for _ in 0..<stop where rest.count >= unit.count && rest.suffix(unit.count).elementsEqual(unit) { rest = rest.dropLast(unit.count) }
    return Array(rest)
  }

  /// The byte of a token `<0xNN>`.
  private func byteFallbackValue(_ token: [UInt8]) -> UInt8? {
    guard token.count == 6, token.starts(with: "<0x".utf8), token[5] == UInt8(ascii: ">") else { return nil }
    return UInt8(String(decoding: token[3..<5], as: UTF8.self), radix: 16)
  }
}

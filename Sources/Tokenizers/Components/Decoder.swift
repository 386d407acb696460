/// Turns tokens back into text: the `decoder` of tokenizer.json, as a list of steps.
///
/// Every step looks at one token alone, except that one or more spaces may be taken off the very start of the text; so text can be
/// decoded token by token as it is generated.
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

  /// What is taken off the start of a text.
  var leadingStrip: (bytes: [UInt8], count: Int)? {
    for case .stripTextStart(let scalar, let count) in steps { return (Array(String(scalar).utf8), count) }
    return nil
  }

  /// The bytes that a token stands for; they need not be whole characters.
  ///
  /// - Parameter isFirst: whether it is the first token of its text.
  func bytes(of token: ArraySlice<UInt8>, isFirst: Bool) -> [UInt8] {
    var bytes = Array(token)
    for step in steps {
      switch step {
      case .byteLevel: bytes = ByteLevelAlphabet.decode(bytes[...])
      case .replace(let pattern, let replacement): bytes = replacing(Array(pattern.utf8), with: Array(replacement.utf8), in: bytes)
      case .byteFallback: if let byte = byteFallbackValue(bytes) { return [byte] }
      case .strip(let scalar, let start, let stop): bytes = strip(bytes, Array(String(scalar).utf8), start: start, stop: stop)
      case .metaspace(let marker, let dropsInFirst):
        bytes = replacing(Array(marker.utf8), with: isFirst && dropsInFirst ? [] : [UInt8(ascii: " ")], in: bytes)
      case .stripTextStart: break
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

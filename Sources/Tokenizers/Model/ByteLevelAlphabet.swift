/// The 256 characters that stand for the bytes in byte-level vocabularies (GPT-2): printable ones for themselves, the others moved
/// up from U+0100, so that a space is "Ġ".
///
/// Source: Radford et al. 2019, "Language Models are Unsupervised Multitask Learners", `bytes_to_unicode` of its code.
enum ByteLevelAlphabet {
  /// The character of each byte.
  static let scalars: [Unicode.Scalar] = {
    var next: UInt32 = 0x100
    return (0..<256).map { byte in
      let isPrintable = (0x21...0x7E).contains(byte) || (0xA1...0xAC).contains(byte) || (0xAE...0xFF).contains(byte)
      let value = isPrintable ? UInt32(byte) : next
      if !isPrintable { next += 1 }
      return Unicode.Scalar(value) ?? "?"
    }
  }()

  /// The UTF-8 bytes of the character of each byte.
  static let encoded: [[UInt8]] = scalars.map { Array(String($0).utf8) }

  /// The byte of each character, by the character's value; -1 where it stands for none. All lie below U+0144.
  private static let bytes: [Int16] = {
    var table = [Int16](repeating: -1, count: 0x144)
    for (byte, scalar) in scalars.enumerated() { table[Int(scalar.value)] = Int16(byte) }
    return table
  }()

  /// The bytes that a token stands for. A token with a character outside of the alphabet (an added one, say) stands for itself.
  static func decode(_ token: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(token.count)
    for scalar in String(decoding: token, as: UTF8.self).unicodeScalars {
      guard scalar.value < bytes.count, bytes[Int(scalar.value)] >= 0 else { return Array(token) }
      result.append(UInt8(bytes[Int(scalar.value)]))
    }
    return result
  }
}

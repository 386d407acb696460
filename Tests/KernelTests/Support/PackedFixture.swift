import CKernels
import Foundation
import TestSupport

/// Packed blocks and the values the `gguf` Python package unpacks them to; see Fixtures/make_packed.py.
struct PackedFixture: Decodable {
  var name: String
  var type: UInt32
  var bytes: [UInt8]
  /// Bit patterns, so that nothing is lost in decimal.
  var values: [UInt32]

  /// All packed types of the contract.
  static let types = (0..<64).map { pt_dtype(rawValue: $0) }.filter { pt_is_packed($0) }

  static func load() throws -> [PackedFixture] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/packed.json")
    return try JSONDecoder().decode([PackedFixture].self, from: Data(contentsOf: url))
  }

  /// Random blocks whose half-precision scales are small and finite.
  static func validBlocks(type: pt_dtype, bytes: Int, random: inout SeededGenerator) -> [UInt8] {
    var result = (0..<bytes).map { _ in UInt8.random(in: 0...255, using: &random) }
    // Offsets, within a block, of the high bytes of half-precision numbers: an exponent of 2^-7 to 2^-5 keeps values near 1.
    let offsets: [Int]
    switch type {
    case PT_Q4_0, PT_Q5_0, PT_Q8_0: offsets = [1]
    case PT_Q4_1, PT_Q5_1, PT_Q4_K, PT_Q5_K: offsets = [1, 3]
    case PT_Q6_K: offsets = [209]
    default: offsets = [1]
    }
    let size = Int(pt_block_bytes(type))
    for start in stride(from: 0, to: bytes, by: size) {
      for offset in offsets {
        if type == PT_BF16 {
          result[start + offset] = 0x3C | (result[start + offset] & 0x83)
        } else {
          result[start + offset] = 0x20 | (result[start + offset] & 0x8B)
        }
      }
    }
    return result
  }
}

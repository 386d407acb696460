import CKernels
import TestSupport
import Testing

@Suite("Packing")
struct PackTests {
  static let types = PackedFixture.types

  /// The blocks of x, with guards on both sides checked.
  private func packed(_ x: [Float], as type: pt_dtype) -> [UInt8] {
    let bytes = x.count / Int(pt_block_elements(type)) * Int(pt_block_bytes(type))
    let (source, target) = (Buffer<Float>(x, sentinel: 1), Buffer<UInt8>([UInt8](repeating: 0xEE, count: bytes), sentinel: 0xA5))
    var unfit: Int64 = 0
    expectSuccess(pt_pack(target.raw, source.pointer, type, Int64(x.count), &unfit))
    #expect(unfit == -1 && target.isIntact && source.isIntact)
    return target.values
  }

  private func unpacked(_ blocks: [UInt8], as type: pt_dtype, count: Int) -> [Float] {
    let (source, target) = (Buffer<UInt8>(blocks, sentinel: 0xA5), Buffer<Float>(unwritten: count))
    expectSuccess(kernels.unpack(target.pointer, source.raw, type, Int64(count)))
    return target.values
  }

  private func squaredError(_ x: [Float], as type: pt_dtype) -> Double {
    let stored = unpacked(packed(x, as: type), as: type, count: x.count)
    return zip(x, stored).reduce(0) { $0 + (Double($1.0) - Double($1.1)) * (Double($1.0) - Double($1.1)) }
  }

  @Test("The error is no larger than that of llama.cpp's quantiser, for every type and kind of row")
  func noWorseThanLlamaCpp() throws {
    for row in try QuantizerFixture.load().rows {
      #expect(row.types.count == Self.types.count, "a packed type without a fixture")
      for theirs in row.types {
        let error = squaredError(row.values, as: pt_dtype(rawValue: theirs.type))
        #expect(error <= theirs.squaredError, "\(row.name), type \(theirs.type)")
      }
    }
  }

  @Test("Blocks that llama.cpp made, unpacked and packed again, give the same numbers; those with shared scales nearly")
  func packsAgain() throws {
    for row in try QuantizerFixture.load().rows {
      for theirs in row.types {
        let type = pt_dtype(rawValue: theirs.type)
        let stored = unpacked(theirs.blocks, as: type, count: row.bits.count)
        // Groups of a few levels have several scales that fit them without error, and not every choice has whole numbers in common.
        let allowed = pt_block_elements(type) == 256 ? 0.1 * theirs.squaredError : 0
        #expect(squaredError(stored, as: type) <= allowed, "\(row.name), type \(theirs.type)")
      }
    }
  }

  @Test("f16 and bf16 are rounded to the nearest, ties to even, subnormals included")
  func halves() {
    let x: [Float] = [
      0, -0.0, 1, 1 + 0x1p-11, 1 + 0x3p-11, 1 + 0x1p-9, -1 - 0x1p-8, 1 + 0x3p-8, 0x1p-24, 0x1p-25, 0x1.8p-25, 0x1p-140, 65504, 65519.99,
    ]
    let halves = packed(x, as: PT_F16).pairs, words = packed(x, as: PT_BF16).pairs
    for (i, value) in x.enumerated() {
      #expect(halves[i] == Float16(value).bitPattern, "\(value)")
      let (low, high) = (value.bitPattern & 0xFFFF, UInt16(value.bitPattern >> 16))
      #expect(words[i] == (low > 0x8000 || (low == 0x8000 && high & 1 == 1) ? high + 1 : high), "\(value)")
    }
  }

  @Test("Numbers that are not finite or too large are named, the first one, and those just below are stored", arguments: types)
  func refusesUnfit(type: pt_dtype) {
    let limit = pt_pack_limit(type), count = 40 * 1024
    var random = SeededGenerator(seed: 23)
    let x = random.values(count).map { Float($0) }
    for value in [Float.nan, -.nan, .infinity, -.infinity, limit, -limit, .greatestFiniteMagnitude] {
      for place in [0, 777, 9000, count - 1] {
        var x = x
        x[place] = value
        x[count - 1] = value
        let (source, target) = (Buffer<Float>(x, sentinel: 1), Buffer<UInt8>([UInt8](repeating: 0, count: 4 * count), sentinel: 0xA5))
        var unfit: Int64 = -1
        #expect(pt_pack(target.raw, source.pointer, type, Int64(count), &unfit) != 0)
        #expect(unfit == place && lastError.hasPrefix("pack: element \(place) is"), "\(value): \(lastError)")
      }
    }
    for value in [limit.nextDown, -limit.nextDown] {
      var x = [Float](repeating: 0, count: 512)
      x[300] = value
      let stored = unpacked(packed(x, as: type), as: type, count: 512)
      #expect(stored.allSatisfy(\.isFinite) && abs(stored[300] / value - 1) < 0.01, "\(value) became \(stored[300])")
    }
  }

  @Test("Rows of every length of whole blocks are packed as if they were alone", arguments: types)
  func independentOfNeighbours(type: pt_dtype) {
    let block = Int(pt_block_elements(type))
    var random = SeededGenerator(seed: 29)
    let x = random.values(37 * block).map { Float($0 * $0 * $0) }
    let whole = packed(x, as: type), bytes = Int(pt_block_bytes(type))
    for blocks in [1, 2, 3, 15, 16, 17, 36] {
      let first = 37 - blocks
      #expect(packed(Array(x[(first * block)...]), as: type) == Array(whole[(first * bytes)...]), "\(blocks) blocks")
    }
    #expect(packed([], as: type).isEmpty)
  }

  @Test("Parts of a block, and types that are not packed, are refused")
  func refusesPartsOfBlocks() {
    let (x, y) = (
      Buffer<Float>([Float](repeating: 0, count: 512), sentinel: 1), Buffer<UInt8>([UInt8](repeating: 7, count: 512), sentinel: 0xA5)
    )
    var unfit: Int64 = 0
    for (type, count) in [(PT_Q4_0, 33), (PT_Q6_K, 32), (PT_F32, 32), (PT_I32, 32)] as [(pt_dtype, Int64)] {
      #expect(pt_pack(y.raw, x.pointer, type, count, &unfit) != 0 && unfit == -1)
    }
    #expect(y.values.allSatisfy { $0 == 7 })
  }
}

extension [UInt8] {
  /// Two bytes each, the low one first.
  fileprivate var pairs: [UInt16] { stride(from: 0, to: count, by: 2).map { UInt16(self[$0]) | UInt16(self[$0 + 1]) << 8 } }
}

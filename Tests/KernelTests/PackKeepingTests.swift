import CKernels
import TestSupport
import Testing

/// Levels chosen so that errors cancel along some directions.
@Suite("Packing that keeps a change")
struct PackKeepingTests {
  private static let types = PackedFixture.types
  private static let columns = 512, rank = 8

  /// A weight on a grid of four bits with a small change of low rank, and directions of unit length at right angles that span it.
  private struct Changed {
    var weight: [Float], change: [Float], directions: [Float]
    let rows: Int

    init(rows: Int) {
      self.rows = rows
      var random = SeededGenerator(seed: 41)
      let base = random.values(rows * columns).map { Float($0) }
      var stored = base
      var blocks = [UInt8](repeating: 0, count: base.count / 32 * 20), unfit: Int64 = 0
      expectSuccess(pt_pack(&blocks, base, PT_Q4_1, Int64(base.count), &unfit))
      expectSuccess(kernels.unpack(&stored, blocks, PT_Q4_1, Int64(base.count)))
      // Gram and Schmidt.
      var vectors: [[Double]] = []
      for _ in 0..<rank {
        var vector = random.values(columns)
        for other in vectors {
          let product = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
          vector = zip(vector, other).map { $0 - product * $1 }
        }
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        vectors.append(vector.map { $0 / length })
      }
      directions = (0..<columns).flatMap { j in vectors.map { Float($0[j]) } }
      let factors = random.values(rows * rank).map { 0.2 * $0 }
      change = (0..<rows * columns).map { i in
        Float((0..<rank).reduce(0) { $0 + factors[i / columns * rank + $1] * vectors[$1][i % columns] })
      }
      weight = zip(stored, change).map { $0 + $1 }
    }

    /// The error of what is stored: its square, and the square of its part along the directions.
    func errors(_ stored: [Float]) -> (whole: Double, along: Double) {
      var along = 0.0, whole = 0.0
      for row in 0..<rows {
        let error = (0..<columns).map { Double(stored[row * columns + $0]) - Double(weight[row * columns + $0]) }
        whole += error.reduce(0) { $0 + $1 * $1 }
        for k in 0..<rank {
          let product = (0..<columns).reduce(0) { $0 + error[$1] * Double(directions[$1 * rank + k]) }
          along += product * product
        }
      }
      return (whole, along)
    }
  }

  private func packed(_ x: [Float], as type: pt_dtype) -> [UInt8] {
    var blocks = [UInt8](repeating: 0, count: x.count / Int(pt_block_elements(type)) * Int(pt_block_bytes(type))), unfit: Int64 = 0
    expectSuccess(pt_pack(&blocks, x, type, Int64(x.count), &unfit))
    return blocks
  }

  /// The blocks with levels chosen anew, with guards on both sides checked.
  private func keeping(
    _ blocks: [UInt8], _ x: [Float], as type: pt_dtype, rows: Int, _ directions: [Float], count: Int = rank, strength: Float = 12.8,
    dither: Float = 0
  ) -> [UInt8] {
    let (source, target) = (Buffer<Float>(x, sentinel: 1), Buffer<UInt8>(blocks, sentinel: 0xA5))
    expectSuccess(
      pt_pack_keeping(target.raw, source.pointer, type, Int64(rows), Int64(x.count / rows), directions, Int64(count), strength, dither))
    #expect(target.isIntact && source.isIntact)
    return target.values
  }

  private func unpacked(_ blocks: [UInt8], as type: pt_dtype, count: Int) -> [Float] {
    var result = [Float](repeating: 0, count: count)
    expectSuccess(kernels.unpack(&result, blocks, type, Int64(count)))
    return result
  }

  @Test("without directions, and with a strength of 0, nothing changes", arguments: types)
  func nothing(_ type: pt_dtype) {
    let changed = Changed(rows: 19)
    let blocks = packed(changed.weight, as: type)
    #expect(keeping(blocks, changed.weight, as: type, rows: 19, [], count: 0) == blocks)
    #expect(keeping(blocks, changed.weight, as: type, rows: 19, changed.directions, strength: 0) == blocks)
  }

  @Test("errors cancel along the directions, at the price of some more elsewhere", arguments: types)
  func cancel(_ type: pt_dtype) {
    let changed = Changed(rows: 33)
    let blocks = packed(changed.weight, as: type)
    let before = changed.errors(unpacked(blocks, as: type, count: changed.weight.count))
    let kept = keeping(blocks, changed.weight, as: type, rows: 33, changed.directions)
    let after = changed.errors(unpacked(kept, as: type, count: changed.weight.count))
    #expect(after.along < 0.3 * before.along, "\(before) became \(after)")
    // Four bits on the very grid of the base have almost no error at first.
    #expect(after.whole < ([PT_Q4_1, PT_Q4_K].contains(type) ? 4 : 1.4) * before.whole, "\(before) became \(after)")
  }

  @Test("each level is the nearest to what is wanted when the errors before it are answered for")
  func reference() {
    let rows = 17, changed = Changed(rows: rows), strength: Float = 12.8
    for type in [PT_Q8_0, PT_Q4_1, PT_F16, PT_BF16] {
      let blocks = packed(changed.weight, as: type), size = Int(pt_block_bytes(type)), perBlock = Int(pt_block_elements(type))
      var expected: [Float] = []
      for row in 0..<rows {
        var sums = [Float](repeating: 0, count: Self.rank)
        for j in 0..<Self.columns {
          let x = changed.weight[row * Self.columns + j], a = changed.directions[(j * Self.rank)..<((j + 1) * Self.rank)]
          let product = zip(sums, a).reduce(Float(0)) { $0 + $1.0 * $1.1 }, square = a.reduce(Float(0)) { $0 + $1 * $1 }
          let wanted = x - product * (strength / (1 + strength * square))
          let block = (row * Self.columns + j) / perBlock * size
          func half(_ offset: Int) -> Float {
            Float(Float16(bitPattern: UInt16(blocks[block + offset]) | UInt16(blocks[block + offset + 1]) << 8))
          }
          let stored: Float
          switch type {
          case PT_F16: stored = Float(Float16(wanted))
          case PT_BF16:
            let bits = wanted.bitPattern
            stored = Float(bitPattern: (bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF_0000)
          case PT_Q8_0: stored = half(0) * min(max(wanted * (1 / half(0)), -127), 127).rounded(.toNearestOrEven)
          default: stored = half(0) * min(max((wanted - half(2)) * (1 / half(0)), 0), 15).rounded(.toNearestOrEven) + half(2)
          }
          expected.append(stored)
          for (k, value) in a.enumerated() { sums[k] += (stored - x) * value }
        }
      }
      let kept = keeping(blocks, changed.weight, as: type, rows: rows, changed.directions, strength: strength)
      #expect(unpacked(kept, as: type, count: expected.count) == expected, "type \(type.rawValue)")
    }
  }

  @Test("a dithered level is one of the two beside the weight, by its distance and by chance: the change is there on average")
  func dithered() {
    let rows = 64, (step, offset): (Float, Float) = (0.25, 0.0625)
    // On a grid of 16 levels but for a quarter of a step; the first two of each 32 hold the range.
    var levels: [Float] = []
    for index in 0..<(rows * Self.columns) {
      let place = index % 32
      levels.append(place == 0 ? 0 : place == 1 ? 15 : Float(index * 7 % 14 + 1))
    }
    let isInner = levels.map { $0 > 0 && $0 < 15 }
    let grid = levels.map { $0 * step }
    let weight = grid.indices.map { isInner[$0] ? grid[$0] + offset : grid[$0] }
    let blocks = packed(grid, as: PT_Q4_1)
    #expect(unpacked(blocks, as: PT_Q4_1, count: grid.count) == grid)
    let dithered = keeping(blocks, weight, as: PT_Q4_1, rows: rows, [], count: 0, strength: 0, dither: 1)
    let found = unpacked(dithered, as: PT_Q4_1, count: grid.count)
    let isMoved = grid.indices.map { found[$0] == grid[$0] + step }
    #expect(grid.indices.allSatisfy { isMoved[$0] ? isInner[$0] : found[$0] == grid[$0] })
    /// How many of the inner ones that are followed by an inner one at a distance are moved with it; all of them at 0.
    func share(_ distance: Int) -> Double {
      let inner = grid.indices.dropLast(distance).filter { isInner[$0] && isInner[$0 + distance] }
      return Double(inner.count { isMoved[$0] && isMoved[$0 + distance] }) / Double(inner.count)
    }
    // Of 30,720, give or take 0.0025 by chance; and neighbours in a row or a column together no more often than others.
    #expect(abs(share(0) - 0.25) < 0.012, "\(share(0))")
    for distance in [1, Self.columns] { #expect(abs(share(distance) - 0.0625) < 0.008, "\(distance): \(share(distance))") }
  }

  @Test("a row has the same bytes whatever stands beside it", arguments: types)
  func independent(_ type: pt_dtype) {
    let changed = Changed(rows: 35), columns = Self.columns
    let whole = keeping(packed(changed.weight, as: type), changed.weight, as: type, rows: 35, changed.directions)
    let bytes = whole.count / 35
    for (first, rows) in [(0, 1), (20, 1), (3, 16), (1, 34)] {
      let weight = Array(changed.weight[(first * columns)..<((first + rows) * columns)])
      let part = keeping(packed(weight, as: type), weight, as: type, rows: rows, changed.directions)
      #expect(part == Array(whole[(first * bytes)..<((first + rows) * bytes)]), "rows \(first) ..< \(first + rows)")
    }
  }

  @Test("parts of a block, too many directions and other types are refused")
  func refused() {
    var y = [UInt8](repeating: 7, count: 2048)
    let (x, directions) = ([Float](repeating: 0, count: 512), [Float](repeating: 0, count: 512))
    for (type, columns, count) in [(PT_Q4_0, 33, 1), (PT_Q6_K, 32, 1), (PT_F32, 32, 1), (PT_Q4_0, 32, 513), (PT_Q4_0, 32, -1)] {
      #expect(pt_pack_keeping(&y, x, type, 1, Int64(columns), directions, Int64(count), 1, 0) != 0)
    }
    #expect(y.allSatisfy { $0 == 7 })
  }
}

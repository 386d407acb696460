import CKernels
import Foundation
import TestSupport
import Testing

@Suite("Random numbers")
struct RandomTests {
  static let key: UInt64 = 0x2545_F491_4F6C_DD1D

  @Test("The reference gives the published answers of Philox4x32-10")
  func knownAnswers() {
    #expect(Reference.philox(counter: [0, 0, 0, 0], key: (0, 0)) == [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8])
    let ones = UInt32.max
    #expect(
      Reference.philox(counter: [ones, ones, ones, ones], key: (ones, ones)) == [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd])
    #expect(
      Reference.philox(counter: [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344], key: (0xa409_3822, 0x299f_31d0))
        == [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1])
  }

  @Test("Uniform numbers are the words of the stream, cut to the precision of the type", arguments: [0, 1, 5, 257, 16384, 40001])
  func uniform(count: Int) {
    var key = Self.key
    let y = Buffer<Float>(unwritten: count)
    expectSuccess(kernels.f32.random_uniform(y.raw, -2, 3, &key, Int64(count)))
    let words = (0..<UInt64(2 * count)).map { Reference.philoxWord($0, stream: 0, key: Self.key) }
    expectClose(y, (0..<count).map { -2 + 5 * Double(words[$0] >> 8) / 0x1p24 }, units: 2, scale: 3, "f32")

    let z = Buffer<Double>(unwritten: count)
    expectSuccess(kernels.f64.random_uniform(z.raw, 0, 1, &key, Int64(count)))
    let pairs = (0..<count).map { Double((UInt64(words[2 * $0 + 1]) << 32 | UInt64(words[2 * $0])) >> 11) / 0x1p53 }
    expectClose(z, pairs, units: 0, "f64")
  }

  @Test("Normal numbers come from Box and Muller's formula", arguments: [0, 1, 5, 257, 16385, 40001])
  func normal(count: Int) {
    var key = Self.key
    let y = Buffer<Float>(unwritten: count)
    expectSuccess(kernels.f32.random_normal(y.raw, 1, 0.5, &key, Int64(count)))
    let expected = (0..<count).map { i in
      let words = [i & ~1, i | 1].map { Double(Reference.philoxWord(UInt64($0), stream: 0, key: Self.key)) }
      let angle = 2 * Double.pi * words[1] / 0x1p32
      return 1 + 0.5 * (-2 * log((words[0] + 1) / 0x1p32)).squareRoot() * (i % 2 == 0 ? cos(angle) : sin(angle))
    }
    expectClose(y, expected, units: 2, scale: 1, "f32")
  }

  @Test("Normal numbers have the moments of the normal distribution", arguments: Precision.allCases)
  func moments(precision: Precision) {
    func check<Real: KernelReal>(_: Real.Type) {
      var key = Self.key
      let n = 400_000
      let y = Buffer<Real>(unwritten: n)
      expectSuccess(Real.ops.random_normal(y.raw, 0, 1, &key, Int64(n)))
      let x = y.doubles
      // Standard errors of the k-th moment over n numbers: sqrt(1, 2, 15, 96) / sqrt(n); five of them.
      let expected = [0.0, 1, 0, 3]
      for (k, deviation) in [1.0, 2, 15, 96].map({ $0.squareRoot() }).enumerated() {
        let moment = x.reduce(0) { $0 + pow($1, Double(k + 1)) } / Double(n)
        #expect(abs(moment - expected[k]) < 5 * deviation / Double(n).squareRoot(), "moment \(k + 1)")
      }
    }
    check(precision.type)
  }

  @Test(
    "Dropout follows the words of (position, column, sample)", arguments: Precision.allCases,
    [[0, 3], [1, 1], [5, 7], [33, 64], [40, 577], [2, 30000]])
  func dropout(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, C) = (shape[0], shape[1])
      var random = SeededGenerator(seed: 18)
      let x = rounded(random.values(N * C), to: Real.self)
      let start = rounded(random.values(N * C), to: Real.self)
      let samples = (0..<N).map { _ in Int32.random(in: 0...9, using: &random) }
      let positions = (0..<N).map { _ in Int32.random(in: 0...3_000_000, using: &random) }
      let (bufferX, bufferSamples, bufferPositions) = (Buffer<Real>(x), Buffer<Int32>(samples), Buffer<Int32>(positions))
      var key = Self.key
      for p in [0, 0.1, 0.5, 1] {
        let kept = (0..<N * C).map { i in
          let (n, c) = (i / C, i % C)
          let word = Reference.philoxWord(UInt64(positions[n]) * UInt64(C) + UInt64(c), stream: UInt64(samples[n]), key: Self.key)
          return UInt64(word) >= UInt64(p * 0x1p32)
        }
        for accumulate in [0, 1] as [Int32] {
          let y = accumulate == 1 ? Buffer<Real>(start) : Buffer<Real>(unwritten: N * C)
          expectSuccess(
            Real.ops.dropout(y.raw, bufferX.raw, p, &key, bufferSamples.pointer, bufferPositions.pointer, accumulate, Int64(N), Int64(C)))
          let expected = x.indices.map { (kept[$0] ? x[$0] / (1 - p) : 0) + (accumulate == 1 ? start[$0] : 0) }
          expectClose(y, expected, units: 3, scale: 1, "p \(p), accumulate \(accumulate)")
        }
      }
    }
    check(precision.type)
  }

  @Test("A probability outside 0 ... 1 is refused", arguments: [-0.1, 1.1, .nan])
  func refusesProbabilities(p: Double) {
    let x = Buffer<Float>([1])
    let zero = Buffer<Int32>([0])
    var key = Self.key
    #expect(kernels.f32.dropout(x.raw, x.raw, p, &key, zero.pointer, zero.pointer, 0, 1, 1) != 0)
  }
}

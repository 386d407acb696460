import CKernels
import TestSupport
import Testing

/// The lengths of updated rows.
@Suite("Row norms")
struct RowNormTests {
  private static let shapes: [(N: Int, C: Int, R: Int)] = [
    (0, 5, 2), (1, 1, 1), (3, 0, 2), (33, 31, 8), (70, 800, 3), (5, 2000, 65), (300, 64, 16),
  ]

  private func call(
    _ norms: UnsafeMutableRawPointer, _ w: UnsafeRawPointer, _ type: pt_dtype, _ a: Buffer<Float>, _ b: Buffer<Float>, _ shape: [Int]
  ) -> Int32 { kernels.f32.row_norms(norms, w, type, a.raw, b.raw, 1.5, Int64(shape[0]), Int64(shape[1]), Int64(shape[2])) }

  @Test("row_norms is the length of the rows of w + scaling b a", arguments: Precision.allCases, shapes.map { [$0.N, $0.C, $0.R] })
  func norms(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, C, R) = (shape[0], shape[1], shape[2])
      var random = SeededGenerator(seed: 8)
      let w = rounded(random.values(N * C), to: Real.self)
      let (a, b) = (rounded(random.values(R * C), to: Real.self), rounded(random.values(N * R), to: Real.self))
      let (bufferW, bufferA, bufferB) = (Buffer<Real>(w), Buffer<Real>(a), Buffer<Real>(b))
      let norms = Buffer<Real>(unwritten: N)
      expectSuccess(Real.ops.row_norms(norms.raw, bufferW.raw, Real.dtype, bufferA.raw, bufferB.raw, 1.5, Int64(N), Int64(C), Int64(R)))
      let expected = (0..<N).map { n in
        (0..<C).reduce(0.0) { sum, c in
          let value = w[n * C + c] + 1.5 * (0..<R).reduce(0.0) { $0 + b[n * R + $1] * a[$1 * C + c] }
          return sum + value * value
        }.squareRoot()
      }
      // An element of the update is a sum of R products; the squares are summed in f64, which is exact beside f32 alone.
      let squares = Real.dtype == PT_F64 ? Double(C).squareRoot() : 0
      expectClose(norms, expected, units: 4 + 2 * Double(R).squareRoot() + squares, "norms of \(shape)")
    }
    check(precision.type)
  }

  @Test("the norms of packed rows are those of the rows unpacked", arguments: PackedFixture.types.map(\.rawValue))
  func packed(type: UInt32) {
    let (type, shape) = (pt_dtype(rawValue: type), [37, 1024, 4])
    let count = shape[0] * shape[1]
    var random = SeededGenerator(seed: 9)
    let bytes = count / Int(pt_block_elements(type)) * Int(pt_block_bytes(type))
    let blocks = Buffer<UInt8>(PackedFixture.validBlocks(type: type, bytes: bytes, random: &random), sentinel: 0xA5)
    let w = Buffer<Float>(unwritten: count)
    expectSuccess(kernels.unpack(w.pointer, blocks.raw, type, Int64(count)))
    let (a, b) = (Buffer<Float>(random.values(shape[2] * shape[1])), Buffer<Float>(random.values(shape[0] * shape[2])))
    let (found, expected) = (Buffer<Float>(unwritten: shape[0]), Buffer<Float>(unwritten: shape[0]))
    expectSuccess(call(found.raw, blocks.raw, type, a, b, shape))
    expectSuccess(call(expected.raw, w.raw, PT_F32, a, b, shape))
    #expect(found.values == expected.values && found.isIntact)
    // A part of a block ends no row.
    if pt_block_elements(type) > 1 { #expect(call(found.raw, blocks.raw, type, a, b, [1, 33, 1]) != 0) }
  }

  @Test("rows of another type are refused")
  func refused() {
    let x = Buffer<Float>([Double](repeating: 1, count: 64))
    #expect(call(x.raw, x.raw, PT_F64, x, x, [1, 2, 1]) != 0 && lastError.contains("row_norms: weights of type 1"))
    #expect(kernels.f64.row_norms(x.raw, x.raw, PT_BF16, x.raw, x.raw, 1, 1, 2, 1) != 0)
    #expect(x.values.allSatisfy { $0 == 1 })
  }
}

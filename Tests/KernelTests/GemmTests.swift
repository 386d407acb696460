import CKernels
import TestSupport
import Testing

/// One product: sizes, transposes, scalars and the gaps after every row.
struct GemmCase: Sendable, CustomTestStringConvertible {
  var m: Int, n: Int, k: Int
  var transA = false, transB = false
  var alpha = 1.0, beta = 0.0
  var gap = 0

  var testDescription: String {
    "\(m)x\(n)x\(k)\(transA ? " A^T" : "")\(transB ? " B^T" : "") alpha \(alpha) beta \(beta) gap \(gap)"
  }

  var lda: Int { (transA ? m : k) + gap }
  var ldb: Int { (transB ? k : n) + gap }
  var ldc: Int { n + gap }
  var countA: Int { (transA ? k : m) * lda }
  var countB: Int { (transB ? n : k) * ldb }

  func arguments(
    a: UnsafeRawPointer, b: UnsafeRawPointer, c: UnsafeMutableRawPointer, bType: pt_dtype
  ) -> pt_gemm {
    pt_gemm(
      trans_a: transA, trans_b: transB, m: Int64(m), n: Int64(n), k: Int64(k), alpha: alpha, a: a, lda: Int64(lda), b: b, ldb: Int64(ldb),
      b_type: bType, a2: nil, lda2: 0, b2: nil, ldb2: 0, k2: 0, beta: beta, c: c, ldc: Int64(ldc), precision: PT_PRECISION_F32)
  }
}

@Suite("Products")
struct GemmTests {
  /// Small and odd sizes with every combination of transposes, scalars and gaps.
  static let smallCases: [GemmCase] = [(0, 3, 4), (3, 0, 4), (3, 4, 0), (1, 1, 1), (3, 5, 7), (8, 16, 32), (17, 33, 65)].flatMap {
    m, n, k in
    [(false, false), (false, true), (true, false), (true, true)].flatMap { transA, transB in
      [(1.0, 0.0, 0), (1, 1, 3), (-0.5, 2, 1), (0.5, 0, 5)].map { alpha, beta, gap in
        GemmCase(m: m, n: n, k: k, transA: transA, transB: transB, alpha: alpha, beta: beta, gap: gap)
      }
    }
  }

  /// At least one shape for each path: few rows, skinny on each side, tiles, split inner dimension, sizes around the edges of tiles.
  static let pathCases: [GemmCase] = [
    GemmCase(m: 1, n: 577, k: 576, transB: true), GemmCase(m: 2, n: 99, k: 131, transB: true, beta: 1, gap: 2),
    GemmCase(m: 7, n: 1030, k: 64, transB: true), GemmCase(m: 8, n: 63, k: 1, transB: true), GemmCase(m: 4, n: 200, k: 300),
    GemmCase(m: 9, n: 300, k: 200, transB: true), GemmCase(m: 130, n: 16, k: 576, transB: true),
    GemmCase(m: 131, n: 8, k: 576, transB: true, beta: 1), GemmCase(m: 133, n: 576, k: 16, transB: true, alpha: 2, beta: 1),
    GemmCase(m: 130, n: 16, k: 576), GemmCase(m: 130, n: 577, k: 16, beta: 1), GemmCase(m: 16, n: 580, k: 300, transA: true, beta: 1),
    GemmCase(m: 576, n: 16, k: 301, transA: true), GemmCase(m: 65, n: 65, k: 4100, transA: true, beta: 0.5),
    GemmCase(m: 66, n: 70, k: 2049, transB: true, alpha: 0.25), GemmCase(m: 300, n: 520, k: 130, transA: true, transB: true, gap: 3),
    GemmCase(m: 200, n: 2400, k: 97, transB: true, beta: 1, gap: 1), GemmCase(m: 150, n: 100, k: 1700, alpha: 0.5, beta: 1),
    GemmCase(m: 150, n: 49, k: 1024, transA: true, gap: 7), GemmCase(m: 140, n: 70, k: 256, transB: true),
    GemmCase(m: 385, n: 257, k: 129, beta: 1), GemmCase(m: 640, n: 300, k: 65, transB: true), GemmCase(m: 257, n: 383, k: 70, transA: true),
    // B read where it lies, in panels of three, two and one vectors; in parts of the inner length.
    GemmCase(m: 16, n: 576, k: 301, transA: true, beta: 1), GemmCase(m: 40, n: 96, k: 200, alpha: 0.5, gap: 48),
    GemmCase(m: 21, n: 64, k: 129, transA: true, gap: 16), GemmCase(m: 9, n: 80, k: 64, alpha: 0.5, beta: 2),
    GemmCase(m: 128, n: 32, k: 65, beta: 1), GemmCase(m: 100, n: 16, k: 700, transA: true),
    // One panel, deeper than a part.
    GemmCase(m: 140, n: 12, k: 5000), GemmCase(m: 139, n: 7, k: 2400, transB: true, beta: 1, gap: 1),
    // Rows of A as lanes.
    GemmCase(m: 15, n: 101, k: 576, transB: true, alpha: 0.5, beta: 1, gap: 1), GemmCase(m: 31, n: 70, k: 65, transB: true, gap: 2),
  ]

  @Test("C = alpha op(A) op(B) + beta C", arguments: Precision.allCases, smallCases + pathCases)
  func matchesReference(precision: Precision, shape: GemmCase) {
    func check<Real: KernelReal>(_: Real.Type) {
      var random = SeededGenerator(seed: 1)
      let a = rounded(random.values(shape.countA), to: Real.self)
      let b = rounded(random.values(shape.countB), to: Real.self)
      // With beta 0, C holds NaN, which must not come through.
      let start = random.values(shape.m * shape.ldc)
      let c = Buffer<Real>(shape.beta == 0 ? start.map { _ in .nan } : start)
      let bufferA = Buffer<Real>(a)
      let bufferB = Buffer<Real>(b)
      let expected = Reference.gemm(
        transA: shape.transA, transB: shape.transB, m: shape.m, n: shape.n, k: shape.k, alpha: shape.alpha, a: a, lda: shape.lda, b: b,
        ldb: shape.ldb, beta: shape.beta, c: c.doubles, ldc: shape.ldc)
      let before = c.values
      var arguments = shape.arguments(a: bufferA.raw, b: bufferB.raw, c: c.raw, bType: Real.dtype)
      expectSuccess(Real.ops.gemm(&arguments))
      // The elements in the gaps between rows stay as they are.
      let after = c.values
      let inGap = { (i: Int) in shape.gap > 0 && i % shape.ldc >= shape.n }
      for i in after.indices where inGap(i) {
        #expect(after[i] == before[i] || (after[i].isNaN && before[i].isNaN))
        c.pointer[i] = 0
      }
      // Each of the k roundings is at most one unit of the running sum; their errors mostly cancel.
      let units = 4 + 2 * Double(shape.k).squareRoot()
      expectClose(
        c, expected.c.enumerated().map { inGap($0) ? 0 : $1 }, within: { units * Real.epsilon * expected.magnitude[$0] }, "C")
    }
    check(precision.type)
  }

  @Test(
    "A second pair of factors is added in the same call, on every path",
    arguments: Precision.allCases,
    [
      GemmCase(m: 3, n: 70, k: 65, transB: true), GemmCase(m: 40, n: 90, k: 70, transB: true, beta: 1), GemmCase(m: 70, n: 90, k: 70),
      GemmCase(m: 200, n: 100, k: 800, transB: true, alpha: 0.5, beta: 2, gap: 2), GemmCase(m: 200, n: 2400, k: 65, beta: 1),
      GemmCase(m: 150, n: 20, k: 30, transA: true), GemmCase(m: 9, n: 8, k: 0, transB: true, beta: 1),
    ])
  func secondPair(precision: Precision, shape: GemmCase) {
    func check<Real: KernelReal>(_: Real.Type) {
      for k2 in [1, 8, 17] {
        var random = SeededGenerator(seed: 3)
        let other = GemmCase(m: shape.m, n: shape.n, k: k2, transB: shape.transB, alpha: shape.alpha, beta: 1, gap: shape.gap)
        let factors = [shape.countA, shape.countB, other.countA, other.countB].map { rounded(random.values($0), to: Real.self) }
        let buffers = factors.map { Buffer<Real>($0) }
        let start = random.values(shape.m * shape.ldc)
        let (c, expected) = (Buffer<Real>(start), Buffer<Real>(start))
        var call = shape.arguments(a: buffers[0].raw, b: buffers[1].raw, c: c.raw, bType: Real.dtype)
        (call.a2, call.b2) = (UnsafeRawPointer(buffers[2].raw), UnsafeRawPointer(buffers[3].raw))
        (call.lda2, call.ldb2, call.k2) = (Int64(other.lda), Int64(other.ldb), Int64(k2))
        expectSuccess(Real.ops.gemm(&call))
        var first = shape.arguments(a: buffers[0].raw, b: buffers[1].raw, c: expected.raw, bType: Real.dtype)
        expectSuccess(Real.ops.gemm(&first))
        var second = other.arguments(a: buffers[2].raw, b: buffers[3].raw, c: expected.raw, bType: Real.dtype)
        expectSuccess(Real.ops.gemm(&second))
        let units = 4 + 2 * Double(shape.k + k2).squareRoot()
        expectClose(c, expected.doubles, within: { _ in units * Real.epsilon * Double(shape.k + k2 + 2) }, "C with k2 \(k2)")
      }
    }
    check(precision.type)
  }

  @Test("Leading dimensions that are too small, negative sizes and foreign types are refused")
  func refusesBadArguments() {
    let a = Buffer<Float>([1, 2, 3, 4])
    let c = Buffer<Float>([0, 0, 0, 0])
    func arguments(_ change: (inout pt_gemm) -> Void) -> pt_gemm {
      var result = GemmCase(m: 2, n: 2, k: 2).arguments(a: a.raw, b: a.raw, c: c.raw, bType: PT_F32)
      change(&result)
      return result
    }
    for var bad in [
      arguments { $0.lda = 1 }, arguments { $0.ldb = 1 }, arguments { $0.ldc = 1 }, arguments { $0.m = -1 },
      arguments { $0.b_type = PT_I32 },
      arguments { $0.b_type = PT_F64 }, arguments { $0.b_type = PT_Q4_0 }, arguments { $0.k2 = -1 },
      arguments { ($0.k2, $0.lda2, $0.ldb2) = (2, 1, 2) }, arguments { ($0.k2, $0.lda2, $0.ldb2) = (2, 2, 1) },
    ] {
      #expect(kernels.f32.gemm(&bad) != 0)
      #expect(lastError.hasPrefix("gemm: "))
    }
    #expect(c.values == [0, 0, 0, 0])
  }

  @Test("A product with packed B equals the product with B unpacked", arguments: PackedFixture.types.map(\.rawValue))
  func packed(type: UInt32) {
    let type = pt_dtype(rawValue: type)
    let cases = [
      GemmCase(m: 1, n: 130, k: 512, transB: true), GemmCase(m: 5, n: 67, k: 256, transB: true, beta: 1),
      GemmCase(m: 16, n: 67, k: 256, transB: true, beta: 1), GemmCase(m: 70, n: 300, k: 256, transB: true),
      GemmCase(m: 100, n: 512, k: 130, alpha: 0.5, beta: 1),
      GemmCase(m: 40, n: 12, k: 2560, transB: true),
      GemmCase(m: 3, n: 256, k: 65), GemmCase(m: 20, n: 17000, k: 256, transB: true, gap: 256), GemmCase(m: 9, n: 256, k: 20000, beta: 2),
    ]
    // Few rows, by ones to fours from registers or as lanes; strips and vectors of columns that end early.
    let few = [2, 3, 4, 7, 12, 13, 17, 31, 32].flatMap { m in
      [
        GemmCase(m: m, n: 1, k: 768, transB: true), GemmCase(m: m, n: 131, k: 256, transB: true, alpha: 0.5, beta: 2),
        GemmCase(m: m, n: 336, k: 512, transB: true, gap: 256),
      ]
    }
    for shape in cases + few {
      var random = SeededGenerator(seed: 2)
      let block = pt_block_elements(type)
      let bytes = Int(pt_block_bytes(type)) * shape.countB / Int(block)
      let b = Buffer<UInt8>(PackedFixture.validBlocks(type: type, bytes: bytes, random: &random), sentinel: 0xA5)
      let dense = Buffer<Float>(unwritten: shape.countB)
      expectSuccess(kernels.unpack(dense.pointer, b.raw, type, Int64(shape.countB)))
      let a = rounded(random.values(shape.countA), to: Float.self)
      let bufferA = Buffer<Float>(a)
      let start = random.values(shape.m * shape.ldc)
      let packed = Buffer<Float>(start)
      let unpacked = Buffer<Float>(start)
      var arguments = shape.arguments(a: bufferA.raw, b: b.raw, c: packed.raw, bType: type)
      expectSuccess(kernels.f32.gemm(&arguments))
      arguments = shape.arguments(a: bufferA.raw, b: dense.raw, c: unpacked.raw, bType: PT_F32)
      expectSuccess(kernels.f32.gemm(&arguments))
      // Only the order of the sum may differ: k roundings of one unit of a sum that grows like sqrt(k), with errors that mostly cancel.
      let largest = Double(dense.values.map(abs).max() ?? 0)
      expectClose(packed, unpacked.doubles, within: { _ in Float.epsilon * Double(shape.k) * (largest + 2) }, "\(shape)")
    }
  }
}

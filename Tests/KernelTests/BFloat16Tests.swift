import CKernels
import TestSupport
import Testing

/// Units that multiply factors rounded to bf16: both kinds in plain C, and those of this processor.
private var allUnits: [pt_bf16_units] {
  [
    pt_bf16_plain_vectors, pt_bf16_plain_tiles, pt_has_bf16_vectors() ? pt_bf16_vectors : nil, pt_has_bf16_tiles() ? pt_bf16_tiles : nil,
  ].compactMap(\.self)
}

/// x rounded to bf16, to nearest and ties to even.
private func roundedToBFloat16(_ x: Float) -> Float {
  if x.isNaN { return x }
  if x.magnitude < Float.leastNormalMagnitude { return x.sign == .minus ? -0.0 : 0 }
  return Float(bitPattern: (x.bitPattern &+ 0x7fff &+ (x.bitPattern >> 16 & 1)) & 0xffff_0000)
}

@Suite("Products of factors rounded to bf16")
struct BFloat16Tests {
  @Test("Rounding is to the nearest, ties to even; subnormals become zero, and what is no number stays none", arguments: allUnits.indices)
  func rounding(units: Int) {
    let special: [Float] = [
      0, -0.0, 1, 1 + 0x1p-8, 1 + 0x3p-8, 1 + 0x1.01p-8, -1 - 0x1p-8, .infinity, -.infinity, 0x1.fep127, 0x1.ff8p127,
      .greatestFiniteMagnitude,
      .leastNonzeroMagnitude, -0x1p-130, .leastNormalMagnitude, 3.1415927,
    ]
    var random = SeededGenerator(seed: 5)
    for count in [1, 15, 16, 17, 33, 700] {
      let x = (0..<count).map { $0 < special.count ? special[$0] : Float(random.values(1)[0]) }
      let (source, target) = (Buffer<Float>(x, sentinel: 1), Buffer<UInt16>([UInt16](repeating: 7, count: count), sentinel: 9))
      allUnits[units].round(target.pointer, source.pointer, Int64(count))
      #expect(target.isIntact)
      #expect(target.values == x.map { UInt16(roundedToBFloat16($0).bitPattern >> 16) })
    }
    let (source, target) = (Buffer<Float>([.nan, Float(bitPattern: 0xff80_0001)], sentinel: 1), Buffer<UInt16>([0, 0], sentinel: 9))
    allUnits[units].round(target.pointer, source.pointer, 2)
    #expect(target.values.allSatisfy { Float(bitPattern: UInt32($0) << 16).isNaN })
  }

  /// Edges of strips, panels, tiles, depths and columns; odd inner lengths.
  private static let shapes = [
    GemmCase(m: 8, n: 8, k: 8), GemmCase(m: 9, n: 17, k: 33, transB: true, beta: 1, gap: 3),
    GemmCase(m: 65, n: 100, k: 131, transA: true, alpha: -0.5, beta: 2, gap: 1), GemmCase(m: 33, n: 49, k: 64, transA: true, transB: true),
    GemmCase(m: 18, n: 49, k: 1601, transB: true, alpha: 0.25), GemmCase(m: 20, n: 2400, k: 50, beta: 1),
    GemmCase(m: 129, n: 9, k: 1700, transA: true), GemmCase(m: 67, n: 2350, k: 9, transB: true, beta: 0.5, gap: 2),
  ]

  /// What the table would hand on.
  private func product(_ shape: GemmCase, _ units: Int, k2: Int = 0, a: [Buffer<Float>], c: Buffer<Float>) {
    var call = shape.arguments(a: a[0].raw, b: a[1].raw, c: c.raw, bType: PT_F32)
    if k2 > 0 {
      (call.a2, call.b2) = (UnsafeRawPointer(a[2].raw), UnsafeRawPointer(a[3].raw))
      (call.lda2, call.ldb2, call.k2) = (Int64(k2 + shape.gap), Int64((shape.transB ? k2 : shape.n) + shape.gap), Int64(k2))
    }
    var units = allUnits[units]
    expectSuccess(pt_multiply_bf16(&call, &units))
  }

  @Test("C = alpha (op(A) op(B) + A2 op(B2)) + beta C of rounded factors", arguments: allUnits.indices, shapes)
  func matchesReference(units: Int, shape: GemmCase) {
    for k2 in [0, 1, 16] {
      var random = SeededGenerator(seed: 1)
      let second = GemmCase(m: shape.m, n: shape.n, k: k2, transB: shape.transB, alpha: shape.alpha, beta: 1, gap: shape.gap)
      let factors = [shape.countA, shape.countB, second.countA, second.countB].map { random.values($0).map { Float($0) } }
      let exact = factors.map { $0.map { Double(roundedToBFloat16($0)) } }
      let start = random.values(shape.m * shape.ldc)
      let c = Buffer<Float>(shape.beta == 0 ? start.map { _ in .nan } : start)
      var expected = Reference.gemm(
        transA: shape.transA, transB: shape.transB, m: shape.m, n: shape.n, k: shape.k, alpha: shape.alpha, a: exact[0], lda: shape.lda,
        b: exact[1], ldb: shape.ldb, beta: shape.beta, c: c.doubles, ldc: shape.ldc)
      if k2 > 0 {
        let first = expected.magnitude
        expected = Reference.gemm(
          transA: false, transB: shape.transB, m: shape.m, n: shape.n, k: k2, alpha: shape.alpha, a: exact[2], lda: second.lda, b: exact[3],
          ldb: second.ldb, beta: 1, c: expected.c, ldc: shape.ldc)
        expected.magnitude = zip(expected.magnitude, first).map { $0 + $1 }
      }
      product(shape, units, k2: k2, a: factors.map { Buffer<Float>($0, sentinel: 1) }, c: c)
      let inGap = { (i: Int) in shape.gap > 0 && i % shape.ldc >= shape.n }
      for i in c.values.indices where inGap(i) { c.pointer[i] = 0 }
      // Products of bf16 are exact in f32; each of the k sums rounds once.
      let bound = 4 + 2 * Double(shape.k + k2).squareRoot()
      expectClose(
        c, expected.c.enumerated().map { inGap($0) ? 0 : $1 }, within: { bound * Double(Float.epsilon) * expected.magnitude[$0] },
        "k2 \(k2)")
    }
  }

  @Test("The processor's vectors and those in plain C give the same bits", .enabled(if: pt_has_bf16_vectors()), arguments: shapes)
  func vectorsAsInPlainC(shape: GemmCase) {
    var random = SeededGenerator(seed: 2)
    let factors = [shape.countA, shape.countB].map { Buffer<Float>(random.values($0)) }
    let start = random.values(shape.m * shape.ldc)
    let (c, plain) = (Buffer<Float>(start), Buffer<Float>(start))
    product(shape, 2, a: factors, c: c)
    product(shape, 0, a: factors, c: plain)
    #expect(c.values.map(\.bitPattern) == plain.values.map(\.bitPattern))
  }

  @Test("Packed B equals B unpacked and rounded", arguments: PackedFixture.types.map(\.rawValue))
  func packed(type: UInt32) {
    let type = pt_dtype(rawValue: type)
    for shape in [GemmCase(m: 9, n: 67, k: 512, transB: true, gap: 256), GemmCase(m: 17, n: 256, k: 131, beta: 1)] {
      var random = SeededGenerator(seed: 3)
      let bytes = Int(pt_block_bytes(type)) * shape.countB / Int(pt_block_elements(type))
      let b = Buffer<UInt8>(PackedFixture.validBlocks(type: type, bytes: bytes, random: &random), sentinel: 0xA5)
      let dense = Buffer<Float>(unwritten: shape.countB)
      expectSuccess(kernels.unpack(dense.pointer, b.raw, type, Int64(shape.countB)))
      let a = Buffer<Float>(random.values(shape.countA))
      let start = random.values(shape.m * shape.ldc)
      for var units in allUnits {
        let (c, expected) = (Buffer<Float>(start), Buffer<Float>(start))
        var call = shape.arguments(a: a.raw, b: b.raw, c: c.raw, bType: type)
        expectSuccess(pt_multiply_bf16(&call, &units))
        call = shape.arguments(a: a.raw, b: dense.raw, c: expected.raw, bType: PT_F32)
        expectSuccess(pt_multiply_bf16(&call, &units))
        #expect(c.values.map(\.bitPattern) == expected.values.map(\.bitPattern))
      }
    }
  }

  @Test("The table rounds where it is allowed to, there are units and it pays, and with the same bits on any number of threads")
  func table() {
    defer { _ = kernels.set_threads(0) }
    #expect(kernels.has_precision(PT_PRECISION_F32) && !kernels.has_precision(PT_PRECISION_TF32))
    #expect(kernels.has_precision(PT_PRECISION_BF16) == (pt_has_bf16_vectors() || pt_has_bf16_tiles()))
    for (shape, rounds) in [(GemmCase(m: 200, n: 300, k: 500, transB: true), true), (GemmCase(m: 1, n: 300, k: 500, transB: true), false)] {
      var random = SeededGenerator(seed: 4)
      let factors = [shape.countA, shape.countB].map { Buffer<Float>(random.values($0)) }
      func result(_ precision: pt_precision, threads: Int32) -> [Float] {
        expectSuccess(kernels.set_threads(threads))
        let c = Buffer<Float>(unwritten: shape.m * shape.ldc)
        var call = shape.arguments(a: factors[0].raw, b: factors[1].raw, c: c.raw, bType: PT_F32)
        call.precision = precision
        expectSuccess(kernels.f32.gemm(&call))
        return c.values
      }
      let (exact, found) = (result(PT_PRECISION_F32, threads: 1), result(PT_PRECISION_BF16, threads: 1))
      #expect((exact != found) == (rounds && kernels.has_precision(PT_PRECISION_BF16)))
      for threads: Int32 in [2, 3, 8] { #expect(result(PT_PRECISION_BF16, threads: threads) == found) }
    }
  }

  /// Strips and blocks that end early, prefixes, windows from odd rows on, caps, and keys that fill no pair.
  private static let attentions = [
    AttentionCase(queries: [63, 65], heads: 3, kvHeads: 1, headDim: 64),
    AttentionCase(queries: [9, 70, 8, 33], heads: 3, kvHeads: 3, headDim: 32, prefix: 21, gap: 3),
    AttentionCase(queries: [30, 12], keys: [45, 15], headDim: 64, prefix: 3, causal: false),
    AttentionCase(queries: [77], keys: [601], heads: 4, kvHeads: 2, headDim: 32, window: 13),
    AttentionCase(queries: [150, 63], heads: 3, kvHeads: 1, headDim: 96, prefix: 20, gap: 3, window: 37),
    AttentionCase(queries: [600], heads: 2, kvHeads: 1, headDim: 32, prefix: 9, window: 531),
    AttentionCase(queries: [70, 9], heads: 3, kvHeads: 1, headDim: 64, prefix: 20, gap: 3, magnitude: 2, window: 21, softCap: 1.5),
  ]

  @Test("Attention rounds its factors as well", .enabled(if: kernels.has_precision(PT_PRECISION_BF16)), arguments: attentions)
  func attention(shape: AttentionCase) {
    defer { _ = kernels.set_threads(0) }
    func results(_ precision: pt_precision, threads: Int32) -> [[Float]] {
      expectSuccess(kernels.set_threads(threads))
      // What was left in working memory must not matter: no numbers.
      let overflowing = AttentionCall<Float>(AttentionCase(queries: [600], headDim: 96, magnitude: 3e38), seed: 1)
      expectSuccess(overflowing.forward())
      expectSuccess(overflowing.backward())
      let call = AttentionCall<Float>(shape, seed: 6)
      call.args.precision = precision
      expectSuccess(call.forward())
      expectSuccess(call.backward())
      return [call.out.values, call.dq.values, call.dprefixKey.values, call.dprefixValue.values]
        + call.dkeys.map(\.values) + call.dvalues.map(\.values)
    }
    let (exact, found) = (results(PT_PRECISION_F32, threads: 1), results(PT_PRECISION_BF16, threads: 1))
    for (result, expected) in zip(found, exact) where !expected.isEmpty {
      let error = zip(result, expected).reduce(0.0) { $0 + Double($1.0 - $1.1) * Double($1.0 - $1.1) }.squareRoot()
      let size = expected.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
      // Each of up to three factors in a row is off by 2^-9 at most, which in sums cancels in part.
      #expect(error > 1e-5 * size && error < 3 * 0x1p-9 * size, "\(error / size)")
    }
    #expect(results(PT_PRECISION_BF16, threads: 2) == found)
  }
}

import CKernels
import Foundation
import TestSupport
import Testing

/// Kernels over several tiles each, as functions from nothing to the bits of all outputs.
enum Workload: String, CaseIterable, Sendable {
  case gemmTiles, gemmSplit, gemmSkinny, gemmSkinnyTransposed, gemmFewRows, gemmPacked, scaleColumns, rowNorms, packing
  case sumRows, scatter, rmsNorm, layerNorm, attention, attentionSingle, attentionWindow, crossEntropy, sumSquares, adamw, dropout, normal,
    silu

  func run() -> [UInt64] {
    var random = SeededGenerator(seed: 19)
    switch self {
    case .gemmTiles: return gemm(GemmCase(m: 500, n: 600, k: 300, transB: true), &random)
    case .gemmSplit: return gemm(GemmCase(m: 100, n: 90, k: 5000, transA: true), &random)
    case .gemmSkinny: return gemm(GemmCase(m: 700, n: 16, k: 576, transB: true), &random)
    case .gemmSkinnyTransposed: return gemm(GemmCase(m: 16, n: 576, k: 700, transA: true), &random)
    case .gemmFewRows: return gemm(GemmCase(m: 3, n: 3000, k: 576, transB: true), &random)
    case .gemmPacked: return gemm(GemmCase(m: 30, n: 20000, k: 256, transB: true), &random, type: PT_Q4_1)
    case .sumRows:
      let (x, y) = (Buffer<Float>(random.values(3000 * 40)), Buffer<Float>(unwritten: 40))
      expectSuccess(kernels.f32.sum_rows(y.raw, x.raw, 40, 0, 3000, 40))
      return bits(y)
    case .scaleColumns:
      let (x, dy, s) = (Buffer<Float>(random.values(3000 * 40)), Buffer<Float>(random.values(3000 * 40)), Buffer<Float>(random.values(40)))
      let (y, ds) = (Buffer<Float>(unwritten: 3000 * 40), Buffer<Float>(random.values(40)))
      expectSuccess(kernels.f32.scale_columns(y.raw, x.raw, s.raw, 0, 3000, 40))
      expectSuccess(kernels.f32.scale_columns_backward(ds.raw, dy.raw, x.raw, 1, 3000, 40))
      return bits(y) + bits(ds)
    case .rowNorms:
      let (w, a, b) = (
        Buffer<Float>(random.values(500 * 900)), Buffer<Float>(random.values(8 * 900)), Buffer<Float>(random.values(500 * 8))
      )
      let norms = Buffer<Float>(unwritten: 500)
      expectSuccess(kernels.f32.row_norms(norms.raw, w.raw, PT_F32, a.raw, b.raw, 2, 500, 900, 8))
      return bits(norms)
    case .packing:
      let x = Buffer<Float>(random.values(70_000 / 256 * 256))
      // The largest type takes 34 bytes for 32 elements.
      let y = Buffer<UInt8>([UInt8](repeating: 0, count: x.count / 32 * 34), sentinel: 0xA5)
      var unfit: Int64 = 0
      return [PT_Q8_0, PT_Q4_K, PT_Q6_K].flatMap { type in
        expectSuccess(pt_pack(y.raw, x.pointer, type, Int64(x.count), &unfit))
        return y.values.map(UInt64.init)
      }
    case .scatter:
      let (x, y) = (Buffer<Float>(random.values(1000 * 300)), Buffer<Float>(random.values(10 * 300)))
      let rows = Buffer<Int32>((0..<1000).map { _ in Int32.random(in: 0..<10, using: &random) })
      expectSuccess(kernels.f32.scatter_add_rows(y.raw, x.raw, rows.pointer, 1000, 300, 10))
      return bits(y)
    case .rmsNorm:
      let (x, dy, w) = (Buffer<Float>(random.values(500 * 576)), Buffer<Float>(random.values(500 * 576)), Buffer<Float>(random.values(576)))
      let (y, r) = (Buffer<Float>(unwritten: 500 * 576), Buffer<Float>(unwritten: 500))
      let (dx, dw) = (Buffer<Float>(unwritten: 500 * 576), Buffer<Float>(random.values(576)))
      expectSuccess(kernels.f32.rms_norm_forward(y.raw, r.raw, x.raw, w.raw, 1e-5, 500, 576))
      expectSuccess(kernels.f32.rms_norm_backward(dx.raw, dw.raw, dy.raw, x.raw, w.raw, r.raw, 0, 500, 576))
      return bits(y) + bits(r) + bits(dx) + bits(dw)
    case .layerNorm:
      let (x, dy, w) = (Buffer<Float>(random.values(500 * 200)), Buffer<Float>(random.values(500 * 200)), Buffer<Float>(random.values(200)))
      let (y, mean, r) = (Buffer<Float>(unwritten: 500 * 200), Buffer<Float>(unwritten: 500), Buffer<Float>(unwritten: 500))
      let (dx, dw, db) = (Buffer<Float>(unwritten: 500 * 200), Buffer<Float>(random.values(200)), Buffer<Float>(random.values(200)))
      expectSuccess(kernels.f32.layer_norm_forward(y.raw, mean.raw, r.raw, x.raw, w.raw, w.raw, 1e-5, 500, 200))
      expectSuccess(
        kernels.f32.layer_norm_backward(dx.raw, dw.raw, db.raw, dy.raw, x.raw, w.raw, mean.raw, r.raw, 0, 500, 200))
      return bits(y) + bits(dx) + bits(dw) + bits(db)
    case .attention: return attention(AttentionCase(queries: [70, 3, 130, 9, 64, 20, 1, 33], heads: 6, kvHeads: 2, headDim: 16, prefix: 5))
    case .attentionWindow:
      return attention(AttentionCase(queries: [700], heads: 6, kvHeads: 2, headDim: 16, prefix: 5, window: 90, softCap: 2))
    case .attentionSingle: return attention(AttentionCase(queries: [700], heads: 6, kvHeads: 2, headDim: 16, prefix: 5))
    case .crossEntropy:
      let (x, losses) = (Buffer<Float>(random.values(40 * 5000)), Buffer<Double>(unwritten: 40))
      let labels = Buffer<Int32>((0..<40).map { Int32($0 * 7) })
      expectSuccess(kernels.f32.softmax_cross_entropy(x.raw, losses.pointer, labels.pointer, 0.5, 40, 5000))
      return bits(x) + losses.values.map(\.bitPattern)
    case .sumSquares:
      let (x, y) = (Buffer<Float>(random.values(500_000)), Buffer<Double>([0]))
      expectSuccess(kernels.f32.sum_squares(y.pointer, [pt_vector(elements: x.raw, n: 500_000)], 1))
      return y.values.map(\.bitPattern)
    case .adamw:
      let (p, g) = (Buffer<Float>(random.values(50000)), Buffer<Float>(random.values(50000)))
      let (m, v) = (Buffer<Float>(random.values(50000)), Buffer<Float>(random.values(50000, in: 0...1)))
      var step = pt_adamw(
        learning_rate: 0.01, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weight_decay: 0.1, bias_correction1: 0.5, bias_correction2: 0.2,
        gradient_scale: 1, skip: 0)
      expectSuccess(
        kernels.f32.adamw([pt_trained(parameter: p.raw, gradient: g.raw, exp_avg: m.raw, exp_avg_sq: v.raw, n: 50000)], 1, &step))
      return bits(p) + bits(m) + bits(v)
    case .dropout:
      let (x, y) = (Buffer<Float>(random.values(300 * 200)), Buffer<Float>(unwritten: 300 * 200))
      let positions = Buffer<Int32>((0..<300).map { Int32($0) })
      var key: UInt64 = 5
      expectSuccess(kernels.f32.dropout(y.raw, x.raw, 0.3, &key, positions.pointer, positions.pointer, 0, 300, 200))
      return bits(y)
    case .normal:
      let y = Buffer<Float>(unwritten: 50000)
      var key: UInt64 = 6
      expectSuccess(kernels.f32.random_normal(y.raw, 0, 1, &key, 50000))
      return bits(y)
    case .silu:
      // Subnormal inputs and results: flushed alike in every thread.
      let (x, y) = (Buffer<Float>(random.values(50000, in: -100 ... -80).map { $0 < -99 ? 1e-40 : $0 }), Buffer<Float>(unwritten: 50000))
      expectSuccess(kernels.f32.activation_forward(PT_SILU, y.raw, x.raw, 50000))
      return bits(y)
    }
  }

  private func bits(_ buffer: Buffer<Float>) -> [UInt64] { buffer.values.map { UInt64($0.bitPattern) } }

  private func gemm(_ shape: GemmCase, _ random: inout SeededGenerator, type: pt_dtype = PT_F32) -> [UInt64] {
    let (a, c) = (Buffer<Float>(random.values(shape.countA)), Buffer<Float>(unwritten: shape.m * shape.ldc))
    var b = random.values(type == PT_F32 ? shape.countB : 0).map { Float($0) }.withUnsafeBytes { [UInt8]($0) }
    if type != PT_F32 {
      let bytes = Int(pt_block_bytes(type)) * shape.countB / Int(pt_block_elements(type))
      b = PackedFixture.validBlocks(type: type, bytes: bytes, random: &random)
    }
    b.withUnsafeBytes { b in
      var arguments = shape.arguments(a: a.raw, b: b.baseAddress.unsafelyUnwrapped, c: c.raw, bType: type)
      expectSuccess(kernels.f32.gemm(&arguments))
    }
    return bits(c)
  }

  private func attention(_ shape: AttentionCase) -> [UInt64] {
    let call = AttentionCall<Float>(shape, seed: 20)
    expectSuccess(call.forward())
    expectSuccess(call.backward())
    return bits(call.out) + bits(call.logSumExp) + bits(call.dq) + call.dkeys.flatMap(bits) + call.dvalues.flatMap(bits)
      + bits(call.dprefixKey) + bits(call.dprefixValue)
  }
}

@Suite("Threads", .serialized)
struct ParallelTests {
  @Test("Results are the same bits with 1, 2, 3 and 8 threads", arguments: Workload.allCases)
  func independentOfThreads(workload: Workload) {
    defer { _ = kernels.set_threads(0) }
    let expected = workload.run()
    for threads in [1, 2, 3, 8] as [Int32] {
      expectSuccess(kernels.set_threads(threads))
      #expect(kernels.threads() == threads)
      for _ in 0..<3 { #expect(workload.run() == expected, "\(threads) threads") }
    }
  }

  @Test("Callers on many threads at once get the same bits as one alone")
  func concurrentCallers() async {
    let expected = Workload.allCases.map { $0.run() }
    await withTaskGroup(of: Bool.self) { group in
      for caller in 0..<8 {
        group.addTask {
          Workload.allCases.indices.allSatisfy { i in
            let index = (i + caller * 3) % Workload.allCases.count
            return Workload.allCases[index].run() == expected[index]
          }
        }
      }
      for await allEqual in group { #expect(allEqual) }
    }
  }

  @Test("Changing the number of threads while kernels run changes no result")
  func resizingUnderLoad() async {
    let expected = Workload.gemmSkinny.run()
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<3 { group.addTask { (0..<40).allSatisfy { _ in Workload.gemmSkinny.run() == expected } } }
      group.addTask { (0..<200).allSatisfy { kernels.set_threads(Int32($0 % 5)) == 0 } }
      for await good in group { #expect(good) }
    }
    expectSuccess(kernels.set_threads(0))
    #expect(kernels.threads() >= 1)
  }

  @Test("A negative number of threads is refused")
  func refusesNegative() {
    #expect(kernels.set_threads(-1) != 0)
    #expect(lastError.hasPrefix("set_threads: -1"))
  }
}

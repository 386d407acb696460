import CKernels

/// How many operations a second the products of the kernels reach.
package enum ProductSpeed {
  /// What reports call the machine's peak: the best of five products of 2048 × 2048 × 2048 in f32 on all threads.
  package static func peak() -> Double { best(size: 2048, runs: 5, seconds: 0) }

  /// The best of as many smaller products as fit into the time: quicker, and up to a tenth lower.
  package static func measure(seconds: Double) -> Double { best(size: 1024, runs: 1, seconds: seconds) }

  /// The best of at least `runs` square products, and of more until `seconds` have passed.
  private static func best(size: Int, runs: Int, seconds: Double) -> Double {
    let values = (0..<size * size).map { Float($0 % 7) - 3 }
    var result = [Float](repeating: 0, count: size * size)
    let operations = 2 * Double(size) * Double(size) * Double(size)
    var best = 0.0
    let gemm = Backend.cpu.ops(.float32).gemm
    let end = ContinuousClock.now + .seconds(seconds)
    var run = 0
    values.withUnsafeBytes { a in
      result.withUnsafeMutableBytes { c in
        var call = pt_gemm(
          trans_a: false, trans_b: false, m: Int64(size), n: Int64(size), k: Int64(size), alpha: 1, a: a.baseAddress, lda: Int64(size),
          b: a.baseAddress, ldb: Int64(size), b_type: PT_F32, a2: nil, lda2: 0, b2: nil, ldb2: 0, k2: 0, beta: 0,
          c: c.baseAddress, ldc: Int64(size))
        repeat {
          let begin = ContinuousClock.now
          Backend.cpu.check(gemm?(&call) ?? -1, "gemm")
          let time = (ContinuousClock.now - begin) / .seconds(1)
          best = max(best, operations / max(time, 1e-9))
          run += 1
        } while run < runs || ContinuousClock.now < end
      }
    }
    return best
  }
}

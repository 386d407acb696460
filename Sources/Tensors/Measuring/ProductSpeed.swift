import CKernels

/// How many operations a second the products of the current device reach, in the precision that is set.
package enum ProductSpeed {
  /// What reports call the machine's peak: the best of five products of 2048 × 2048 × 2048 in f32 on all threads; of 8192 on a GPU.
  package static func peak() -> Double { best(size: Backend.current.isHost ? 2048 : 8192, runs: 5, seconds: 0) }

  /// The best of as many smaller products as fit into the time: quicker, and up to a tenth lower.
  package static func measure(seconds: Double) -> Double { best(size: Backend.current.isHost ? 1024 : 4096, runs: 1, seconds: seconds) }

  /// The best of at least `runs` square products, and of more until `seconds` have passed; 0 where there is no memory for one.
  private static func best(size: Int, runs: Int, seconds: Double) -> Double {
    let backend = Backend.current
    let blocks = RawBlocks(backend)
    guard let a = blocks.block((0..<size * size).map { Float($0 % 7) - 3 }),
      let c = blocks.block(bytes: size * size * MemoryLayout<Float>.stride)
    else { return 0 }
    backend.check(backend.kernels.pointee.zero(c, size * size * MemoryLayout<Float>.stride), "zero")
    var call = pt_gemm(
      trans_a: false, trans_b: false, m: Int64(size), n: Int64(size), k: Int64(size), alpha: 1, a: a, lda: Int64(size), b: a,
      ldb: Int64(size), b_type: PT_F32, a2: nil, lda2: 0, b2: nil, ldb2: 0, k2: 0, beta: 0, c: c, ldc: Int64(size),
      precision: backend.precision.kernelType)
    let gemm = backend.ops(.float32).gemm
    let operations = 2 * Double(size) * Double(size) * Double(size)
    var best = 0.0
    let end = ContinuousClock.now + .seconds(seconds)
    var run = 0
    repeat {
      let time = backend.time { backend.check(gemm?(&call) ?? -1, "gemm") }
      best = max(best, operations / max(time, 1e-9))
      run += 1
    } while run < runs || ContinuousClock.now < end
    return best
  }
}

extension Backend {
  /// Seconds from when the device has nothing to do until it has done what `body` asks for.
  package func time(_ body: () throws -> Void) rethrows -> Double {
    synchronize()
    let begin = ContinuousClock.now
    try body()
    synchronize()
    return (ContinuousClock.now - begin) / .seconds(1)
  }
}

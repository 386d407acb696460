import CKernels
import Glibc

/// Matrix products whose result is known to the last bit, computed at the start of every command that computes.
///
/// Some builds of BLAS have had kernels that are wrong on some processors and silent about it. The matrices hold small whole numbers, so
/// that every order of summation gives the same f32, and one wrong number is proof. Takes about 3 ms.
package enum KnownAnswer {
  /// Why nothing can be computed.
  package enum Failure: Error, Equatable {
    case wrong(WrongProduct)
    /// OpenBLAS cannot have its buffers, of so many bytes together. Its threads are waiting for them for ever, and so would an orderly
    /// `exit`, which waits for the threads: end the process with `_exit`.
    case noMemory(bytes: Int)
  }

  /// A product that came out wrong.
  package struct WrongProduct: Equatable {
    /// "131 × 97 × 460, A transposed": which product.
    package let product: String
    /// Where, and what.
    package let row: Int, column: Int
    package let found: Float, expected: Float
    /// The library and the processor family it has chosen its kernels for.
    package let library: String
  }

  /// One shape for each way a product can go: few rows, a short side, BLAS's small sizes, and blocks with ragged edges.
  private static let shapes: [(m: Int, n: Int, k: Int)] = [(5, 70, 130), (90, 16, 100), (67, 70, 65), (131, 97, 460)]

  /// Computes the products, in the precision that is set, and compares them with a plain loop: the factors are exact in each.
  ///
  /// - Parameters:
  ///   - backend: the device to check.
  ///   - gemm: the product to check; the device's own by default.
  package static func check(on backend: Backend = .current, gemm: ((inout pt_gemm) -> Int32)? = nil) throws(Failure) {
    if backend.isHost { try requireMemory() }
    let ops = backend.ops(.float32)
    let numerics = backend.numerics
    let gemm = gemm ?? { ops.gemm(&$0) }
    for (m, n, k) in shapes {
      let a = matrix(m, k, seed: 1), b = matrix(k, n, seed: 2)
      let expected = product(a, b, m, n, k)
      for (transA, transB) in [(false, false), (false, true), (true, false), (true, true)] {
        let found = product(
          transA ? transposed(a, m, k) : a, transB ? transposed(b, k, n) : b, m, n, k, transA: transA, transB: transB, backend, gemm)
        guard let index = found.indices.first(where: { found[$0] != Float(expected[$0]) }) else { continue }
        let wrong = WrongProduct(
          product: "\(m) × \(n) × \(k)" + (transA ? ", A transposed" : "") + (transB ? ", B transposed" : ""), row: index / n,
          column: index % n, found: found[index], expected: Float(expected[index]),
          library: "\(numerics.blas), kernels for \(numerics.blasCore)")
        throw .wrong(wrong)
      }
    }
  }

  /// OpenBLAS takes a buffer of 128 MiB for every thread with its first product, and tries again for ever where it gets none: so we try before.
  private static func requireMemory() throws(Failure) {
    let bytes = (Backend.cpu.threads + 1) << 27
    let address = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let address, address != MAP_FAILED else { throw .noMemory(bytes: bytes) }
    munmap(address, bytes)
  }

  /// Whole numbers from -7 to 7 in no simple pattern.
  private static func matrix(_ rows: Int, _ columns: Int, seed: UInt32) -> [Int32] {
    var state = seed
    return (0..<rows * columns).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int32(state >> 24) % 15 - 7
    }
  }

  private static func transposed(_ x: [Int32], _ rows: Int, _ columns: Int) -> [Int32] {
    (0..<columns).flatMap { column in (0..<rows).map { x[$0 * columns + column] } }
  }

  /// The plain loop.
  private static func product(_ a: [Int32], _ b: [Int32], _ m: Int, _ n: Int, _ k: Int) -> [Int32] {
    var c = [Int32](repeating: 0, count: m * n)
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        c.withUnsafeMutableBufferPointer { c in
          for i in 0..<m {
            for p in 0..<k {
              let factor = a[i * k + p]
              for j in 0..<n { c[i * n + j] &+= factor &* b[p * n + j] }
            }
          }
        }
      }
    }
    return c
  }

  private static func product(
    _ a: [Int32], _ b: [Int32], _ m: Int, _ n: Int, _ k: Int, transA: Bool, transB: Bool, _ backend: Backend,
    _ gemm: (inout pt_gemm) -> Int32
  ) -> [Float] {
    let blocks = RawBlocks(backend)
    // What is not written stays wrong.
    var result = [Float](repeating: .nan, count: m * n)
    guard let a = blocks.block(a.map(Float.init)), let b = blocks.block(b.map(Float.init)), let c = blocks.block(result) else {
      backend.allocator.stopForMemory("there is none even for small products")
    }
    var call = pt_gemm(
      trans_a: transA, trans_b: transB, m: Int64(m), n: Int64(n), k: Int64(k), alpha: 1, a: a, lda: Int64(transA ? m : k), b: b,
      ldb: Int64(transB ? k : n), b_type: PT_F32, a2: nil, lda2: 0, b2: nil, ldb2: 0, k2: 0, beta: 0, c: c, ldc: Int64(n),
      precision: backend.precision.kernelType)
    backend.check(gemm(&call), "gemm")
    backend.check(backend.kernels.pointee.copy(&result, c, result.count * MemoryLayout<Float>.stride), "copy")
    return result
  }
}

extension KnownAnswer.Failure: CustomStringConvertible {
  /// What went wrong, and what to do.
  package var description: String {
    switch self {
    case .wrong(let it):
      "the linear algebra library computes wrong products on this processor (\(it.library)): \(it.product), row \(it.row), column "
        + "\(it.column): found \(it.found) (must be \(it.expected)). Nothing was trained. Set the environment variable OPENBLAS_CORETYPE to an "
        + "older family, such as OPENBLAS_CORETYPE=Haswell, or install another build of OpenBLAS."
    case .noMemory(let bytes):
      "cannot allocate \(bytes >> 20) MiB of address space for OpenBLAS's buffers: raise the limit (ulimit -v), or use fewer threads"
    }
  }
}

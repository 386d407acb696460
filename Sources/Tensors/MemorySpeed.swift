import CKernels
import Glibc

/// How many bytes a second memory moves: what passes over tensors are measured against.
package enum MemorySpeed {
  /// Bytes of an array that no cache holds: four times the last cache, at most 1 GiB.
  package static var arrayBytes: Int {
    let cache = max(sysconf(Int32(_SC_LEVEL3_CACHE_SIZE)), sysconf(Int32(_SC_LEVEL2_CACHE_SIZE)))
    return min(1 << 30, 4 * max(cache, 8 << 20))
  }

  /// The best of five copies from one such array to another on all threads, bytes read plus bytes written; nil where there is no memory for
  /// them.
  package static func copy() -> Double? {
    best(arrays: 2) { kernels, blocks, bytes in kernels.copy(blocks[1], blocks[0], bytes) }.map { 2 * $0 }
  }

  /// The best of five readings of such an array on all threads, which sum the squares of its elements; nil where there is no memory for it.
  package static func read() -> Double? {
    var sum = 0.0
    return best(arrays: 1) { kernels, blocks, bytes in 
      var elements = pt_vector(elements: blocks[0], n: Int64(bytes / 4))
      return kernels.f32.sum_squares(&sum, &elements, 1)
    }
  }

  /// Bytes of an array by the shortest of five times.
  private static func best(arrays: Int, _ run: (pt_kernels, [UnsafeMutableRawPointer], Int) -> Int32) -> Double? {
    let (kernels, bytes) = (Backend.cpu.kernels.pointee, arrayBytes)
    var blocks: [UnsafeMutableRawPointer] = []
    defer { for block in blocks { kernels.release(block, bytes) } }
    for _ in 0..<arrays {
      var block: UnsafeMutableRawPointer?
      guard kernels.allocate(&block, bytes) == 0, let block else { return nil }
      blocks.append(block)
      // So that its pages are there.
      Backend.cpu.check(kernels.zero(block, bytes), "zero")
    }
    var shortest = Double.infinity
    for _ in 0..<5 {
      let begin = ContinuousClock.now
      Backend.cpu.check(run(kernels, blocks, bytes), "memory speed")
      shortest = min(shortest, (ContinuousClock.now - begin) / .seconds(1))
    }
    return Double(bytes) / max(shortest, 1e-9)
  }
}

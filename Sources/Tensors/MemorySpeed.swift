import CKernels
import Glibc

/// How many bytes a second memory moves: what passes over tensors are measured against.
package enum MemorySpeed {
  /// Bytes of an array that no cache holds: four times the last cache, at most 1 GiB.
  package static var arrayBytes: Int {
    let cache = max(sysconf(Int32(_SC_LEVEL3_CACHE_SIZE)), sysconf(Int32(_SC_LEVEL2_CACHE_SIZE)))
    return min(1 << 30, 4 * max(cache, 8 << 20))
  }

  /// The best of five copies from one such array to another on all threads, bytes read plus bytes written; nil where there is no memory for them.
  package static func copy() -> Double? {
    let (kernels, bytes) = (Backend.cpu.kernels.pointee, arrayBytes)
    var blocks: [UnsafeMutableRawPointer] = []
    defer { for block in blocks { kernels.release(block, bytes) } }
    for _ in 0..<2 {
      var block: UnsafeMutableRawPointer?
      guard kernels.allocate(&block, bytes) == 0, let block else { return nil }
      blocks.append(block)
      Backend.cpu.check(kernels.zero(block, bytes), "zero")
    }
    var best = 0.0
    for _ in 0..<5 {
      let begin = ContinuousClock.now
      Backend.cpu.check(kernels.copy(blocks[1], blocks[0], bytes), "copy")
      best = max(best, 2 * Double(bytes) / max((ContinuousClock.now - begin) / .seconds(1), 1e-9))
    }
    return best
  }
}

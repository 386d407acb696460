import CKernels
import Glibc

/// How many bytes a second the current device's memory moves: what passes over tensors are measured against.
package enum MemorySpeed {
  /// Bytes of an array that no cache holds: four times the last cache of the CPU, at most 1 GiB; a GPU's is smaller than that.
  package static var arrayBytes: Int {
    guard Backend.current.isHost else { return 1 << 30 }
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
    let backend = Backend.current
    let (kernels, memory, bytes) = (backend.kernels.pointee, RawBlocks(backend), arrayBytes)
    var blocks: [UnsafeMutableRawPointer] = []
    for _ in 0..<arrays {
      guard let block = memory.block(bytes: bytes) else { return nil }
      blocks.append(block)
      // So that its pages are there.
      backend.check(kernels.zero(block, bytes), "zero")
    }
    var shortest = Double.infinity
    for _ in 0..<5 { shortest = min(shortest, backend.time { backend.check(run(kernels, blocks, bytes), "memory speed") }) }
    return Double(bytes) / max(shortest, 1e-9)
  }
}

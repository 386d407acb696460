import CKernels

/// Memory of a device that is asked for block by block and given back at the end: for measurements, beside the allocator, which would take a
/// whole segment for the smallest of them.
final class RawBlocks {
  private let backend: Backend
  private var blocks: [(pointer: UnsafeMutableRawPointer, bytes: Int)] = []

  init(_ backend: Backend) { self.backend = backend }

  deinit { for block in blocks { backend.kernels.pointee.release(block.pointer, block.bytes) } }

  /// A block, or nil where there is no memory for it.
  func block(bytes: Int) -> UnsafeMutableRawPointer? {
    var pointer: UnsafeMutableRawPointer?
    guard backend.kernels.pointee.allocate(&pointer, bytes) == 0, let pointer else { return nil }
    blocks.append((pointer, bytes))
    return pointer
  }

  /// A block with these numbers in it.
  func block(_ values: [Float]) -> UnsafeMutableRawPointer? {
    let bytes = values.count * MemoryLayout<Float>.stride
    guard let pointer = block(bytes: bytes) else { return nil }
    backend.check(backend.kernels.pointee.copy(pointer, values, bytes), "copy")
    return pointer
  }
}

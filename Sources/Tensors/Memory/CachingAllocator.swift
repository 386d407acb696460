import CKernels
import Synchronization

/// Hands out device memory from large segments and keeps freed blocks for the next request.
///
/// Requests take the lowest free block that fits, of the oldest segment that has one; neighbours that are free again merge. Training allocates
/// and frees like a stack, so the highest place in use, and with it the resident set (a segment's pages are real only once touched), stays
/// close to the ledger's peak whatever the lengths of the batches, and after the first steps no page is faulted in again.
public final class CachingAllocator: Sendable {
  package static let alignment = 256

  /// Smallest segments that are asked for, in bytes: the first that can be had. On a GPU what nobody has touched is gone for others too, so
  /// they are smaller there.
  package let segmentBytes: [Int]
  private let device: String

  fileprivate struct FreeBlock {
    var address: UInt
    var bytes: Int
  }

  /// A piece of the device's memory, and what of it is free.
  fileprivate struct Segment {
    let start: UInt
    let bytes: Int
    var free: [FreeBlock]  // by address; none touches the next

    init(start: UInt, bytes: Int) {
      (self.start, self.bytes) = (start, bytes)
      free = [FreeBlock(address: start, bytes: bytes)]
    }

    func contains(_ address: UInt) -> Bool { address >= start && address < start + UInt(bytes) }
  }

  private struct State {
    var ledger = MemoryLedger()
    var segments: [Segment] = []  // the oldest first: its pages have been touched, wherever the device has put it
    var reservedBytes: Int { segments.reduce(0) { $0 + $1.bytes } }
  }

  private let state = Mutex(State())
  private let allocateSegment: @Sendable (Int) -> UnsafeMutableRawPointer?

  /// Segments where memory that nobody has touched costs nothing but addresses, and where it does.
  package static let lazySegments = [1 << 30, 64 << 20, 1 << 20], eagerSegments = [256 << 20, 16 << 20, 1 << 20]

  /// - Parameters:
  ///   - segmentBytes: the smallest segments, the first that can be had.
  ///   - device: its name, for messages.
  package init(
    segmentBytes: [Int] = lazySegments, device: String, allocateSegment: @escaping @Sendable (Int) -> UnsafeMutableRawPointer?
  ) {
    self.segmentBytes = segmentBytes
    self.device = device
    self.allocateSegment = allocateSegment
  }

  /// The books as they stand.
  public var ledger: MemoryLedger { state.withLock { $0.ledger } }

  /// Bytes of all segments, touched or not.
  public var reservedBytes: Int { state.withLock { $0.reservedBytes } }

  /// Starts a new measurement of the peak.
  public func resetPeak() { state.withLock { $0.ledger.resetPeak() } }

  package static func rounded(_ bytes: Int) -> Int { max(alignment, (bytes + alignment - 1) / alignment * alignment) }

  package func allocate(_ bytes: Int, _ category: MemoryCategory) -> UnsafeMutableRawPointer {
    let bytes = Self.rounded(bytes)
    let address = state.withLock { state -> UInt? in
      if let address = Self.take(bytes, &state) {
        state.ledger.book(bytes, category)
        return address
      }
      guard addSegment(bytes, &state), let address = Self.take(bytes, &state) else { return nil }
      state.ledger.book(bytes, category)
      return address
    }
    guard let address, let pointer = UnsafeMutableRawPointer(bitPattern: address) else {
      // A run is checked against the memory there is before it starts, so this is the machine changing under us.
      stopForMemory("cannot allocate \(bytes) bytes for \(category.rawValue)")
    }
    return pointer
  }

  /// Ends the process because memory has run out.
  func stopForMemory(_ what: String) -> Never {
    stop(
      "out of memory on \(device): \(what). In use: \(ledger.description). End other programs"
        + (device == "cpu" ? " or raise the limit (ulimit -v)" : "")
        + "; or take less: lower training.per_device_train_batch_size or data.max_length, set training.gradient_checkpointing, or use a "
        + "smaller model.dtype")
  }

  /// Takes a segment of at least so many bytes from the device.
  private func addSegment(_ bytes: Int, _ state: inout State) -> Bool {
    for least in segmentBytes {
      let segment = max(least, bytes)
      guard let start = allocateSegment(segment) else { continue }
      state.segments.append(Segment(start: UInt(bitPattern: start), bytes: segment))
      return true
    }
    return false
  }

  package func release(_ pointer: UnsafeMutableRawPointer, _ bytes: Int, _ category: MemoryCategory) {
    let bytes = Self.rounded(bytes)
    let address = UInt(bitPattern: pointer)
    state.withLock { state in
      guard let segment = state.segments.firstIndex(where: { $0.contains(address) }) else {
        preconditionFailure("release of \(bytes) bytes that are of no segment")
      }
      state.ledger.book(-bytes, category)
      state.segments[segment].give(address, bytes)
    }
  }

  /// Books memory that this allocator does not own, such as a mapped file; negative bytes take it off again.
  func bookForeign(_ bytes: Int, _ category: MemoryCategory) { state.withLock { $0.ledger.book(bytes, category) } }

  private static func take(_ bytes: Int, _ state: inout State) -> UInt? {
    for segment in state.segments.indices {
      if let address = state.segments[segment].take(bytes) { return address }
    }
    return nil
  }
}

extension CachingAllocator.Segment {
  /// The lowest free block that fits is cut.
  fileprivate mutating func take(_ bytes: Int) -> UInt? {
    guard let index = free.firstIndex(where: { $0.bytes >= bytes }) else { return nil }
    let address = free[index].address
    if free[index].bytes == bytes {
      free.remove(at: index)
    } else {
      free[index].address += UInt(bytes)
      free[index].bytes -= bytes
    }
    return address
  }

  /// Frees a block and merges it with its free neighbours.
  fileprivate mutating func give(_ address: UInt, _ bytes: Int) {
    var low = 0
    var high = free.count
    while low < high {
      let middle = (low + high) / 2
      if free[middle].address < address { low = middle + 1 } else { high = middle }
    }
    let joinsNext = low < free.count && free[low].address == address + UInt(bytes)
    let joinsPrevious = low > 0 && free[low - 1].address + UInt(free[low - 1].bytes) == address
    switch (joinsPrevious, joinsNext) {
    case (true, true):
      free[low - 1].bytes += bytes + free[low].bytes
      free.remove(at: low)
    case (true, false): free[low - 1].bytes += bytes
    case (false, true):
      free[low].address = address
      free[low].bytes += bytes
    case (false, false): free.insert(CachingAllocator.FreeBlock(address: address, bytes: bytes), at: low)
    }
  }
}

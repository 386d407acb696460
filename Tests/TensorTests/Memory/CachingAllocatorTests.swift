import Foundation
import Glibc
import TestSupport
import Tensors
import Testing

/// Address space only: pages become real when they are touched.
private func addresses(_ bytes: Int) -> UnsafeMutableRawPointer? {
  let pointer = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
  return pointer == MAP_FAILED ? nil : pointer
}

private func makeAllocator() -> CachingAllocator { CachingAllocator(device: "test", allocateSegment: { addresses($0) }) }

private struct Block {
  let pointer: UnsafeMutableRawPointer
  let bytes: Int
  let category: MemoryCategory
  let stamp: UInt8

  var range: Range<UInt> { UInt(bitPattern: pointer)..<UInt(bitPattern: pointer) + UInt(bytes) }
  /// First and last byte carry the stamp; a block that overlaps another loses it.
  var isIntact: Bool {
    bytes == 0 || (pointer.load(as: UInt8.self) == stamp && pointer.load(fromByteOffset: bytes - 1, as: UInt8.self) == stamp)
  }

  func mark() {
    guard bytes > 0 else { return }
    pointer.storeBytes(of: stamp, as: UInt8.self)
    pointer.storeBytes(of: stamp, toByteOffset: bytes - 1, as: UInt8.self)
  }
}

@Suite struct CachingAllocatorTests {
  @Test("blocks in use never overlap, and the books follow them", arguments: [UInt64.random(in: 0 ... .max), 1, 2])
  func randomSequence(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let allocator = makeAllocator()
    var blocks: [Block] = []
    for step in 0..<4000 {
      if blocks.isEmpty || Int.random(in: 0..<100, using: &generator) < (step < 2000 ? 60 : 45) {
        let bytes = Int.random(in: 0...(Bool.random(using: &generator) ? 1000 : 200_000), using: &generator)
        let category = MemoryCategory.allCases.randomElement(using: &generator) ?? .weights
        let block = Block(
          pointer: allocator.allocate(bytes, category), bytes: bytes, category: category, stamp: UInt8(truncatingIfNeeded: step))
        #expect(UInt(bitPattern: block.pointer) % UInt(CachingAllocator.alignment) == 0, "seed \(seed), step \(step)")
        #expect(!blocks.contains { $0.range.overlaps(block.range) }, "seed \(seed), step \(step)")
        block.mark()
        blocks.append(block)
      } else {
        let block = blocks.remove(at: Int.random(in: blocks.indices, using: &generator))
        #expect(block.isIntact, "seed \(seed), step \(step)")
        allocator.release(block.pointer, block.bytes, block.category)
      }
      if step % 100 == 0 { expectBooks(allocator.ledger, blocks, "seed \(seed), step \(step)") }
    }
    for block in blocks.shuffled(using: &generator) { allocator.release(block.pointer, block.bytes, block.category) }
    expectBooks(allocator.ledger, [], "seed \(seed)")
    // Everything has merged again: the whole segment is one free block.
    let reserved = allocator.reservedBytes
    _ = allocator.allocate(allocator.segmentBytes[0], .weights)
    #expect(allocator.reservedBytes == reserved, "seed \(seed)")
  }

  private func expectBooks(_ ledger: MemoryLedger, _ blocks: [Block], _ comment: String) {
    for category in MemoryCategory.allCases {
      let expected = blocks.filter { $0.category == category }.reduce(0) { $0 + CachingAllocator.rounded($1.bytes) }
      #expect(ledger.current[category, default: 0] == expected, "\(category): \(comment)")
    }
    #expect(ledger.total == blocks.reduce(0) { $0 + CachingAllocator.rounded($1.bytes) }, "\(comment)")
  }

  @Test("a request takes the lowest free block that fits")
  func lowestAddress() {
    let allocator = makeAllocator()
    let blocks = (0..<5).map { _ in allocator.allocate(1024, .activations) }
    #expect(zip(blocks, blocks.dropFirst()).allSatisfy { $0 + 1024 == $1 })
    allocator.release(blocks[3], 1024, .activations)
    allocator.release(blocks[1], 1024, .activations)
    #expect(allocator.allocate(2048, .activations) == blocks[4] + 1024, "no hole fits")
    #expect(allocator.allocate(512, .activations) == blocks[1])
    #expect(allocator.allocate(1024, .activations) == blocks[3])
    #expect(allocator.allocate(512, .activations) == blocks[1] + 512)
  }

  @Test(
    "a freed block merges with its free neighbours, in whatever order",
    arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [2, 1, 0], [1, 2, 0]])
  func merging(_ order: [Int]) {
    let allocator = makeAllocator()
    let blocks = (0..<3).map { _ in allocator.allocate(256, .activations) }
    let fence = allocator.allocate(256, .activations)
    for index in order { allocator.release(blocks[index], 256, .activations) }
    #expect(allocator.allocate(768, .activations) == blocks[0])
    #expect(allocator.allocate(256, .activations) == fence + 256)
  }

  @Test("blocks of neighbouring segments do not merge")
  func segmentBorders() throws {
    let segment = CachingAllocator.lazySegments[0]
    let start = try #require(addresses(4 * segment))
    defer { munmap(start, 4 * segment) }
    nonisolated(unsafe) let base = start
    let used = Counter()
    let allocator = CachingAllocator(device: "test") { bytes in base + used.add(bytes) }
    let first = allocator.allocate(segment, .weights)
    let second = allocator.allocate(segment - 256, .weights)
    #expect(second == first + segment)
    allocator.release(first, segment, .weights)
    allocator.release(second, segment - 256, .weights)
    // Both are free now, and their addresses touch; yet one block across both could not be given back to the device.
    #expect(allocator.allocate(segment + 256, .weights) == second + segment)
    #expect(allocator.reservedBytes == 3 * segment + 256)
  }

  @Test("the oldest segment is filled first, wherever the next one lies", arguments: [[0, 1], [1, 0]])
  func oldestFirst(_ places: [Int]) throws {
    let segment = CachingAllocator.lazySegments[0]
    let start = try #require(addresses(2 * segment))
    defer { munmap(start, 2 * segment) }
    nonisolated(unsafe) let base = start
    let used = Counter()
    let allocator = CachingAllocator(device: "test") { _ in base + places[used.add(1)] * segment }
    let first = allocator.allocate(segment, .activations)
    let second = allocator.allocate(512, .activations)
    #expect(first == start + places[0] * segment && second == start + places[1] * segment)
    allocator.release(first, segment, .activations)
    #expect(allocator.allocate(512, .activations) == first, "its pages are there; those of the younger one would have to be made")
  }

  @Test("a request larger than a segment gets one of its own")
  func large() {
    let allocator = makeAllocator()
    let bytes = allocator.segmentBytes[0] + 1
    let pointer = allocator.allocate(bytes, .weights)
    #expect(allocator.reservedBytes == CachingAllocator.rounded(bytes))
    allocator.release(pointer, bytes, .weights)
    #expect(allocator.allocate(bytes, .weights) == pointer)
  }

  @Test("a loop like training's reserves nothing new after its first rounds", arguments: [UInt64.random(in: 0 ... .max), 7])
  func steadyLoop(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let allocator = makeAllocator()
    let weights = (0..<8).map { _ in allocator.allocate(90 << 20, .weights) }
    var reserved: [Int] = []
    for round in 0..<40 {
      // Activations grow layer by layer and go in reverse; a gradient and a workspace come and go beside them. The first batch is the
      // longest.
      let rows = round == 0 ? 1000 : Int.random(in: 100...1000, using: &generator)
      var stack = (0..<60).map { layer in (allocator.allocate(rows * (50_000 + layer * 7), .activations), rows * (50_000 + layer * 7)) }
      while let (pointer, bytes) = stack.popLast() {
        let workspace = allocator.allocate(rows * 10_000, .workspace)
        let gradient = allocator.allocate(bytes, .activations)
        allocator.release(pointer, bytes, .activations)
        allocator.release(workspace, rows * 10_000, .workspace)
        allocator.release(gradient, bytes, .activations)
      }
      reserved.append(allocator.reservedBytes)
      #expect(allocator.ledger.total == 8 * 90 << 20, "seed \(seed), round \(round)")
    }
    #expect(reserved[0] > 3 << 30, "the loop is too small to tell anything")
    #expect(Set(reserved[2...]).count == 1, "seed \(seed): \(reserved)")
    for pointer in weights { allocator.release(pointer, 90 << 20, .weights) }
    #expect(allocator.ledger.total == 0)
  }
}

/// A number that a Sendable closure may count up.
private final class Counter: @unchecked Sendable {
  private var value = 0

  /// The number before adding.
  func add(_ amount: Int) -> Int {
    defer { value += amount }
    return value
  }
}

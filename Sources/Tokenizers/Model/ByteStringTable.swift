/// A set of byte strings, numbered 0, 1, 2, … in the order of insertion; lookups take a pointer and allocate nothing.
///
/// Open addressing with linear probing, at most half full; a slot holds the upper half of the hash beside the number, so that other
/// strings are almost never compared. The hash has a random seed per process: nobody can prepare strings that collide.
struct ByteStringTable: Sendable {
  private var bytes: [UInt8] = []
  /// End of each string in `bytes`; it begins where the one before ends.
  private var ends: [Int] = []
  private var slots: [UInt64]

  var count: Int { ends.count }

  /// An empty table with room for `capacity` strings before it grows.
  init(capacity: Int = 64) {
    var slotCount = 16
    while slotCount < capacity * 2 { slotCount *= 2 }
    slots = [UInt64](repeating: 0, count: slotCount)
  }

  /// The string with this number.
  ///
  /// - Precondition: `0 <= index < count`.
  subscript(index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// The number of a string, or nil where it is absent. O(length).
  @inline(__always)
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Self.hash(key)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry >> 32 == hash >> 32 {
        let index = Int(entry & 0xFFFF_FFFF) - 1
        if equals(index, key) { return index }
      }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a string, or nil where it is absent.
  func find(_ key: some Sequence<UInt8>) -> Int? {
    let found = key.withContiguousStorageIfAvailable { find($0) }
    return if let found { found } else { Array(key).withUnsafeBufferPointer { find($0) } }
  }

  /// Inserts a string and returns its number, or returns nil where it is present already.
  @discardableResult
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    guard find(key) == nil else { return nil }
    if (count + 1) * 2 > slots.count { grow() }
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    place(Self.hash(key), count)
    return count - 1
  }

  /// Forgets everything but keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for index in 0..<count {
      let hash = self[index].withUnsafeBufferPointer { Self.hash($0) }
      place(hash, index + 1)
    }
  }

  private mutating func place(_ hash: UInt64, _ number: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(number)
  }

  @inline(__always)
  private func equals(_ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == key.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<key.count where bytes[start + offset] != key[offset] { return false }
      return true
    }
  }

  private static let seed = UInt64.random(in: .min ... .max)

  /// Folds eight bytes at a time by multiplication (as in wyhash, by Wang Yi).
  @inline(__always)
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(key)
    var hash = seed ^ UInt64(truncatingIfNeeded: key.count)
    var offset = 0
    while offset + 8 <= key.count {
      hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < key.count {
      rest = rest << 8 | UInt64(key[offset])
      offset += 1
    }
    return fold(fold(hash ^ rest))
  }

  @inline(__always)
  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low ^ (value >> 7)
  }
}

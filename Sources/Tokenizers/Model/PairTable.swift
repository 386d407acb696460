/// What a pair of adjacent tokens merges to, and how early: the merge list of byte-pair encoding as an open-addressing hash table.
struct PairTable: Sendable {
  /// A merge: lower ranks go first; `id` is the token that replaces the pair.
  struct Merge: Equatable {
    var rank: UInt32
    var id: Int32
  }

  // Keys are `left << 32 | right`; ids are never negative, so all ones marks an empty slot.
  private var keys: [UInt64]
  private var values: [UInt64]
  private(set) var count = 0

  init(capacity: Int) {
    var slotCount = 16
    while slotCount < capacity * 2 { slotCount *= 2 }
    keys = [UInt64](repeating: .max, count: slotCount)
    values = [UInt64](repeating: 0, count: slotCount)
  }

  /// The merge of two neighbours, or nil where they do not merge.
  @inline(__always)
  func merge(_ left: Int32, _ right: Int32) -> Merge? {
    let key = Self.key(left, right)
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
    while keys[slot] != key {
      if keys[slot] == .max { return nil }
      slot = (slot + 1) & mask
    }
    return Merge(rank: UInt32(truncatingIfNeeded: values[slot] >> 32), id: Int32(truncatingIfNeeded: values[slot]))
  }

  /// Enters a merge; a later one of the same pair replaces an earlier one, as in Hugging Face `tokenizers`.
  ///
  /// - Precondition: the ids are not negative, and no more pairs go in than `capacity` said.
  mutating func insert(_ left: Int32, _ right: Int32, _ merge: Merge) {
    let key = Self.key(left, right)
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
    while keys[slot] != .max, keys[slot] != key { slot = (slot + 1) & mask }
    if keys[slot] == .max { count += 1 }
    keys[slot] = key
    values[slot] = UInt64(merge.rank) << 32 | UInt64(UInt32(bitPattern: merge.id))
  }

  @inline(__always)
  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 29)
  }
}

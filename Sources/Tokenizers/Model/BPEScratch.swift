/// The working memory of one encoding at a time: buffers that keep their size, and the cache of words.
struct BPEScratch {
  /// Neighbours of a symbol in the list of symbols; -1 at the ends.
  struct Links {
    var previous: Int32
    var next: Int32
  }

  var symbols: [Int32] = []
  /// Where each symbol begins in its word, in bytes.
  var symbolStarts: [Int32] = []
  var links: [Links] = []
  var heap = MinimumHeap()
  var cache = WordCache()

  /// Gives back what a very long word made the buffers grow to.
  mutating func trim() {
    guard symbols.capacity > 1 << 16 else { return }
    (symbols, symbolStarts, links, heap) = ([], [], [], MinimumHeap())
  }
}

/// A binary heap whose smallest element comes out first.
struct MinimumHeap {
  private var elements: [UInt64] = []

  mutating func removeAll() { elements.removeAll(keepingCapacity: true) }

  /// O(log n), and O(1) for an element not smaller than its parent.
  mutating func push(_ element: UInt64) {
    var index = elements.count
    elements.append(element)
    while index > 0 {
      let parent = (index - 1) / 2
      if elements[parent] <= element { break }
      elements[index] = elements[parent]
      index = parent
    }
    elements[index] = element
  }

  /// O(log n).
  mutating func pop() -> UInt64? {
    guard let last = elements.popLast() else { return nil }
    guard let first = elements.first else { return last }
    var index = 0
    while true {
      var child = 2 * index + 1
      if child >= elements.count { break }
      if child + 1 < elements.count, elements[child + 1] < elements[child] { child += 1 }
      if elements[child] >= last { break }
      elements[index] = elements[child]
      index = child
    }
    elements[index] = last
    return first
  }
}

/// The ids of words seen before. Text repeats its words, so nearly all of them come from here.
struct WordCache {
  /// Longer words are rare and not worth the memory.
  private static let longestWord = 48
  /// When this many words are in, the cache starts over.
  private static let capacity = 1 << 16

  private var words = ByteStringTable(capacity: 1 << 10)
  private var ids: [Int32] = []
  /// End of each word's ids.
  private var ends: [Int32] = []

  /// Appends the ids of a known word and returns true, or returns false.
  @inline(__always)
  func append(_ word: UnsafeBufferPointer<UInt8>, to output: inout [Int32]) -> Bool {
    guard word.count <= Self.longestWord, let index = words.find(word) else { return false }
    let (start, end) = (index == 0 ? 0 : Int(ends[index - 1]), Int(ends[index]))
    if end == start + 1 {
      output.append(ids[start])
    } else {
      output.append(contentsOf: ids[start..<end])
    }
    return true
  }

  /// Remembers the ids of a word that is not in the cache.
  mutating func remember(_ word: UnsafeBufferPointer<UInt8>, _ wordIDs: ArraySlice<Int32>) {
    guard word.count <= Self.longestWord else { return }
    if words.count == Self.capacity {
      words.removeAll()
      ids.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
    }
    guard words.insert(word) != nil else { return }
    ids.append(contentsOf: wordIDs)
    ends.append(Int32(ids.count))
  }
}

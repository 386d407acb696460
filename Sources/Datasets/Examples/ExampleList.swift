/// The examples of a data set, each made when it is asked for.
///
/// In order they are read in pieces, so that going through all of them takes the memory of one piece.
public struct ExampleList: RandomAccessCollection, Sendable {
  /// The files, and the number of the first example of each, with the number of all at the end.
  private let stores: [ExampleStore], starts: [Int]
  /// The examples that belong to the list, where not all do.
  private let selection: [UInt32]?

  init(_ stores: [ExampleStore], selection: [UInt32]? = nil) {
    self.stores = stores
    self.selection = selection
    starts = stores.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// Number of the first example.
  public var startIndex: Int { 0 }
  /// Number of examples.
  public var endIndex: Int { selection?.count ?? starts.last ?? 0 }

  /// One example, read when it is asked for.
  public subscript(index: Int) -> Example {
    let place = place(index)
    return stores[place.file][place.row]
  }

  /// The file of an example, and its number there.
  func place(_ index: Int) -> (file: Int, row: Int) {
    precondition(index >= 0 && index < endIndex, "example \(index) of \(endIndex)")
    let number = selection.map { Int($0[index]) } ?? index
    guard stores.count > 1 else { return (0, number) }
    // The last file that begins at or before it.
    var (low, high) = (0, stores.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= number { low = middle } else { high = middle - 1 }
    }
    return (low, number - starts[low])
  }

  /// How many examples come from each file.
  var counts: [Int] {
    guard let selection else { return stores.map(\.count) }
    var counts = [Int](repeating: 0, count: stores.count)
    var file = 0
    for number in selection {
      while Int(number) >= starts[file + 1] { file += 1 }
      counts[file] += 1
    }
    return counts
  }

  /// The files as one list with those of another.
  func joined(with other: ExampleList) -> ExampleList { ExampleList(stores + other.stores) }

  /// Some of the examples.
  ///
  /// - Parameter numbers: in ascending order.
  func selecting(_ numbers: [UInt32]) -> ExampleList { ExampleList(stores, selection: numbers) }

  /// The only file's.
  var store: ExampleStore? { stores.count == 1 && selection == nil ? stores[0] : nil }

  /// All examples in order.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Goes through the examples in order.
  public struct Iterator: IteratorProtocol {
    private let list: ExampleList
    private var index = 0
    /// Numbers that were read at once, where they begin, and whose they are.
    private var piece: [Int32] = []
    private var pieceStart = 0, pieceFile = -1

    private static let pieceWords = 1 << 16

    fileprivate init(_ list: ExampleList) { self.list = list }

    /// The next example.
    public mutating func next() -> Example? {
      guard index < list.endIndex else { return nil }
      let (file, row) = list.place(index)
      index += 1
      let store = list.stores[file]
      guard case .file = store.storage else { return store[row] }
      let range = store.offsets[row]..<store.offsets[row + 1]
      if file != pieceFile || range.lowerBound < pieceStart || range.upperBound > pieceStart + piece.count {
        let end = Swift.max(range.upperBound, Swift.min(range.lowerBound + Self.pieceWords, store.wordCount))
        (pieceFile, pieceStart) = (file, range.lowerBound)
        piece = store.words(range.lowerBound..<end) { Array($0) }
      }
      return piece.withUnsafeBufferPointer {
        Example(words: UnsafeBufferPointer(rebasing: $0[range.lowerBound - pieceStart..<range.upperBound - pieceStart]))
      }
    }
  }
}

extension ExampleList: Equatable {
  /// Whether the examples are the same, wherever they lie.
  public static func == (left: ExampleList, right: ExampleList) -> Bool { left.elementsEqual(right) }
}

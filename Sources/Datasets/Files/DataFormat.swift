import FileFormats

/// How a data file holds its rows.
package enum DataFormat: Sendable, Equatable {
  /// JSON Lines: one object per line.
  case lines
  /// One array of objects.
  case array
  /// Rows of cells; the first row names the columns.
  case table(separator: UInt8)

  var splitter: any RecordSplitter {
    switch self {
    case .lines: LineSplitter()
    case .array: ArraySplitter()
    case .table(let separator): TableSplitter(separator: separator)
    }
  }
}

extension DataFormat {
  /// The format of a file.
  ///
  /// - Parameter bytes: its first ones, or all.
  /// - Throws: for a file of another kind.
  init(of bytes: UnsafeRawBufferPointer, path: String) throws(Diagnostic) {
    let content = FirstLines(bytes)
    if FileKind(bytes) == nil, content.isArray {
      self = .array
    } else if FileKind(bytes) == nil, let separator = content.separator(path) {
      self = .table(separator: separator)
    } else if let refusal = OtherDataFile.refusal(path, bytes) {
      throw refusal
    } else {
      self = .lines
    }
  }
}

/// The first lines of a file, for a look at what they are.
struct FirstLines {
  private let content: Slice<UnsafeRawBufferPointer>
  /// Those that are not empty, without white space around them.
  let lines: [Slice<UnsafeRawBufferPointer>]

  init(_ bytes: UnsafeRawBufferPointer) {
    content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    lines = content.split(separator: 0x0A).map(Self.trimmed).filter { !$0.isEmpty }
  }

  /// The first byte that is no white space.
  var first: UInt8? { lines.first?.first }

  /// Whether they are rows of an array of objects.
  var isArray: Bool {
    guard let first = lines.first, let begin = first.first, begin == UInt8(ascii: "[") else { return false }
    // A first row that is no object, before others that are, is a bad row; so is an array of anything else.
    let isRow = first.last == UInt8(ascii: "]") && lines.dropFirst().first?.first == UInt8(ascii: "{")
    let inside = content.drop { $0 != begin }.dropFirst().first { !Self.isSpace($0) }
    return !isRow && (inside == UInt8(ascii: "{") || inside == UInt8(ascii: "]"))
  }

  /// Whether they are lines of no JSON.
  var isText: Bool {
    guard let first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return false }
    return lines.count > 1 && !lines.contains { $0.first == UInt8(ascii: "{") }
  }

  /// What parts the cells of a table whose first line names its columns; nil where the file is something else.
  func separator(_ path: String) -> UInt8? {
    func isNamed(_ ending: String) -> Bool {
      ["", ".gz"].contains { path.utf8.suffix((ending + $0).utf8.count).elementsEqual((ending + $0).utf8) }
    }
    guard let line = lines.first, let first, first != UInt8(ascii: "{"), first != UInt8(ascii: "[") else { return nil }
    let isNamed = (tsv: isNamed(".tsv"), csv: isNamed(".csv"))
    // A cell of a table may begin with a brace; the first row of JSON Lines may be a bad one.
    guard isText || isNamed.tsv || isNamed.csv else { return nil }
    if isNamed.tsv { return UInt8(ascii: "\t") }
    for separator in [UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";")] {
      let cells = line.split(separator: separator, omittingEmptySubsequences: false)
      // A column of numbers that was written out with the rest has no name.
      if cells.count > 1, cells.enumerated().allSatisfy({ Self.isColumnName($1) || $0 == 0 && $1.isEmpty }) { return separator }
    }
    let isOneColumn = RowShape.knownKeys.contains { line.elementsEqual($0.utf8) }
    return isOneColumn || isNamed.csv ? UInt8(ascii: ",") : nil
  }

  /// Whether a cell is a word or a few, perhaps in quotes: sentences have spaces after their commas.
  private static func isColumnName(_ cell: Slice<UnsafeRawBufferPointer>) -> Bool {
    let quote = UInt8(ascii: "\"")
    let name = cell.first == quote && cell.last == quote && cell.count > 2 ? cell.dropFirst().dropLast() : cell
    guard let first = name.first, let last = name.last, name.count <= 64, !isSpace(first), !isSpace(last) else { return false }
    return name.allSatisfy { byte in
      byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || " _-.:/()".utf8.contains(byte)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private static func trimmed(_ line: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
    var rest = line.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return rest
  }
}

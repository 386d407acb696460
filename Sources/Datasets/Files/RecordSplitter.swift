/// Where a record ends, as far as the bytes at hand tell.
enum RecordSplit {
  /// The bytes end inside a record.
  case needsMore
  /// Its bytes, and where what follows it begins.
  case record(Range<Int>, next: Int)
  /// There are no more records.
  case end
}

/// Why a file cannot be cut into records from here on.
struct SplitFailure: Error {
  /// Where, from the start of the bytes.
  var offset: Int
  var message: String
}

/// Cuts the bytes of a file into records. What it has looked at once it does not look at again: the next call has the same bytes and more.
protocol RecordSplitter {
  /// The first record of the bytes.
  ///
  /// - Parameter isAtEnd: whether there are no bytes after these.
  mutating func next(_ bytes: UnsafeRawBufferPointer, isAtEnd: Bool) throws(SplitFailure) -> RecordSplit

  /// Told that the bytes of the last call were thrown away, and those of the next one come after them.
  mutating func forget()
}

/// One record per line: JSON Lines.
struct LineSplitter: RecordSplitter {
  private var searched = 0

  mutating func next(_ bytes: UnsafeRawBufferPointer, isAtEnd: Bool) -> RecordSplit {
    if let end = bytes[searched...].firstIndex(of: 0x0A) {
      searched = 0
      return .record(0..<end, next: end + 1)
    }
    guard isAtEnd else {
      searched = bytes.count
      return .needsMore
    }
    searched = 0
    return bytes.isEmpty ? .end : .record(0..<bytes.count, next: bytes.count)
  }

  mutating func forget() { searched = 0 }
}

/// One record per row of a table: a line, where the cells in quotes may hold lines of their own (RFC 4180).
struct TableSplitter: RecordSplitter {
  private enum State {
    case cellStart, plain, quoted
    /// After a quote inside a cell in quotes: it ends the cell, or is the first of two.
    case closing
  }

  let separator: UInt8
  private var searched = 0
  private var state = State.cellStart
  /// Where the cell in quotes begins.
  private var opening = 0

  init(separator: UInt8) { self.separator = separator }

  mutating func next(_ bytes: UnsafeRawBufferPointer, isAtEnd: Bool) throws(SplitFailure) -> RecordSplit {
    let quote = UInt8(ascii: "\"")
    while searched < bytes.count {
      let byte = bytes[searched]
      switch (state, byte) {
      case (.quoted, quote): state = .closing
      case (.quoted, _): break
      case (.closing, quote): state = .quoted
      case (_, 0x0A):
        let end = searched
        (searched, state) = (0, .cellStart)
        return .record(0..<end, next: end + 1)
      case (_, separator): state = .cellStart
      case (.cellStart, quote): (state, opening) = (.quoted, searched)
      default: state = .plain
      }
      searched += 1
    }
    guard isAtEnd else { return .needsMore }
    if case .quoted = state {
      throw SplitFailure(
        offset: opening, message: "a cell in quotes begins here and never ends (must end with a quote; one inside of it is written twice)")
    }
    (searched, state) = (0, .cellStart)
    return bytes.isEmpty ? .end : .record(0..<bytes.count, next: bytes.count)
  }

  mutating func forget() { (searched, opening) = (0, 0) }
}

/// One record per element of a JSON array.
struct ArraySplitter: RecordSplitter {
  private enum State {
    case beforeArray, beforeFirst, beforeElement, afterElement, afterArray
    /// Inside an element: how deep, and whether inside a string, and there after a backslash.
    case inside(depth: Int, isString: Bool, isEscaped: Bool)
    /// Inside a number or a word.
    case scalar
  }

  private var state = State.beforeArray
  private var searched = 0
  /// Where the element at hand begins.
  private var start = 0

  mutating func next(_ bytes: UnsafeRawBufferPointer, isAtEnd: Bool) throws(SplitFailure) -> RecordSplit {
    while searched < bytes.count {
      let byte = bytes[searched]
      switch state {
      case .inside(let depth, let isString, let isEscaped):
        if let end = inside(byte, depth, isString: isString, isEscaped: isEscaped) { return end }
      case .scalar:
        guard Self.isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") else { break }
        return record(upTo: searched)
      default:
        if !Self.isSpace(byte) { try between(byte) }
      }
      searched += 1
    }
    guard isAtEnd else { return .needsMore }
    switch state {
    case .afterArray: return .end
    case .beforeArray: return .end
    case .inside, .scalar: throw failure("the file ends inside a row of the array; it was cut off: get it again", at: start)
    default: throw failure("the file ends before the array does (must end with ']'); it was cut off: get it again")
    }
  }

  mutating func forget() { (searched, start) = (0, 0) }

  /// A byte between the elements that is no white space.
  private mutating func between(_ byte: UInt8) throws(SplitFailure) {
    switch (state, byte) {
    case (.beforeArray, UInt8(ascii: "[")): state = .beforeFirst
    case (.beforeFirst, UInt8(ascii: "]")), (.afterElement, UInt8(ascii: "]")): state = .afterArray
    case (.afterElement, UInt8(ascii: ",")): state = .beforeElement
    case (.afterElement, _): throw failure("found \(Self.shown(byte)) after a row of the array (must be ',' or ']')")
    case (.afterArray, _): throw failure("found \(Self.shown(byte)) after the end of the array (must be the end of the file)")
    case (.beforeElement, UInt8(ascii: "]")): throw failure("found ']' after a comma (must be a row); remove the comma")
    case (.beforeFirst, UInt8(ascii: ",")), (.beforeElement, UInt8(ascii: ",")): throw failure("found ',' (must be a row)")
    case (.beforeFirst, _), (.beforeElement, _):
      start = searched
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): state = .inside(depth: 1, isString: false, isEscaped: false)
      case UInt8(ascii: "\""): state = .inside(depth: 0, isString: true, isEscaped: false)
      default: state = .scalar
      }
    default: throw failure("found \(Self.shown(byte)) (must be the '[' of an array)")
    }
  }

  /// A byte of an element that is an object, an array or a string; the record where it is the last one.
  private mutating func inside(_ byte: UInt8, _ depth: Int, isString: Bool, isEscaped: Bool) -> RecordSplit? {
    var (depth, isString) = (depth, isString)
    var escapes = false
    if isString {
      switch byte {
      case UInt8(ascii: "\\"): escapes = !isEscaped
      case UInt8(ascii: "\""): isString = isEscaped
      default: break
      }
    } else {
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
    if depth == 0, !isString { return record(upTo: searched + 1) }
    state = .inside(depth: depth, isString: isString, isEscaped: escapes)
    return nil
  }

  private mutating func record(upTo end: Int) -> RecordSplit {
    defer { (state, searched, start) = (.afterElement, 0, 0) }
    return .record(start..<end, next: end)
  }

  private func failure(_ message: String, at offset: Int? = nil) -> SplitFailure {
    SplitFailure(offset: offset ?? searched, message: message)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private static func shown(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte) ? "'\(Character(Unicode.Scalar(byte)))'" : "the byte 0x" + String(byte, radix: 16, uppercase: true)
  }
}

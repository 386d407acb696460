import FileFormats
import Glibc

/// Reads the rows of a data file one after the other, in memory bounded by the longest one: JSON Lines, a JSON array, CSV or TSV, each also
/// packed with gzip. What the file is its first bytes tell, and its name.
///
/// Lines end with LF or CRLF; the last one may lack its end. In JSON Lines an empty line is an error: it is where a file was cut or glued
/// together. In a table it is passed over. A byte order mark at the start of the file is passed over.
package final class RecordReader {
  /// Longest row unless told otherwise.
  package static let maximumRecordBytes = 16 << 20

  /// A row as it stands in the file.
  package struct Record {
    /// Without what parts it from others. Valid until the next one is asked for.
    package var bytes: UnsafeRawBufferPointer
    /// Where it begins, both counted from 1.
    package var line: Int, column: Int
  }

  /// Path as given.
  package let path: String
  /// How the file holds its rows.
  package private(set) var format: DataFormat
  /// Line where the row that was met last begins, counted from 1.
  package private(set) var line = 0
  /// Rows met so far, those that are too long included.
  package private(set) var count = 0
  /// Whether reading can continue after an error: it was about the content of one row.
  package private(set) var canGoOn = true
  /// Whether nothing after an error can be read: where rows begin is not known any more.
  package private(set) var isBroken = false
  /// The names of a table's columns.
  package private(set) var columns: [String] = []

  private let input: DataInput
  private let maximumRecordBytes: Int
  private var splitter: any RecordSplitter
  /// Owned; freed in `deinit`.
  private var buffer: UnsafeMutableRawBufferPointer
  /// The bytes read but not yet returned.
  private var pending = 0..<0
  private var isAtEnd = false
  /// Place of the first pending byte, both counted from 0.
  private var place = (line: 0, column: 0)
  /// A row that is longer than allowed and was not passed yet, and whether its end is known.
  private var longRecord: (isAtHand: Bool, isEndKnown: Bool) = (false, false)

  /// Enough for a few rows, so that a first one that is bad makes no other kind of file of it.
  private static let firstByteCount = 1 << 12
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Opens a file.
  ///
  /// - Parameter chunkBytes: how much is read at a time.
  /// - Throws: for a file of another kind what it is, and what to do; for a table whose first row names no columns.
  package init(
    _ path: String, maximumRecordBytes: Int = RecordReader.maximumRecordBytes, chunkBytes: Int = 1 << 20
  ) throws(Diagnostic) {
    self.path = path
    self.maximumRecordBytes = maximumRecordBytes
    input = try DataInput(path)
    buffer = .allocate(byteCount: max(1, chunkBytes), alignment: 1)
    (format, splitter) = (.lines, LineSplitter())
    while pending.count < Self.firstByteCount, !isAtEnd { try fill() }
    let first = UnsafeRawBufferPointer(rebasing: buffer[pending.prefix(Self.firstByteCount)])
    format = try DataFormat(of: first, path: path)
    splitter = format.splitter
    if first.starts(with: Self.byteOrderMark) { pending = pending.dropFirst(Self.byteOrderMark.count) }
    if case .table(let separator) = format, let header = try nextRecord() {
      columns = try TableRow.columns(header.bytes, separator: separator, file: path, line: header.line)
      count = 0
    }
  }

  deinit { buffer.deallocate() }

  /// The next row, or nil at the end of the file.
  ///
  /// - Throws: as ``nextRecord()`` and ``RowForm/object(_:)``.
  package func next() throws(Diagnostic) -> JSONObject? {
    guard let record = try nextRecord() else { return nil }
    return try rowForm.object(record)
  }

  /// What makes an object of a record; it may cross threads.
  package var rowForm: RowForm { RowForm(path: path, format: format, columns: columns) }

  /// The next row as it stands, or nil at the end of the file.
  ///
  /// - Throws: after a row that is too long `canGoOn` is false, because its end may be far away: see ``passLongRecord()``. An error about the
  ///   content of a row, of ``RowForm/object(_:)``, is none of the reader's: the following call returns the next row.
  package func nextRecord() throws(Diagnostic) -> Record? {
    guard !longRecord.isAtHand, !isBroken else { return nil }
    canGoOn = false
    while true {
      switch try split() {
      case .needsMore:
        if pending.count > maximumRecordBytes {
          (line, count) = (place.line + 1, count + 1)
          throw tooLong(isEndKnown: false)
        }
        try fill()
      case .end:
        canGoOn = true
        return nil
      case .record(let range, let next):
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[pending.lowerBound + range.lowerBound..<pending.lowerBound + range.upperBound])
        pass(range.lowerBound)
        let start = place
        pass(next - range.lowerBound)
        (line, count) = (start.line + 1, count + 1)
        // Spreadsheets leave empty rows at the end.
        if case .table = format, bytes.allSatisfy({ $0 == 0x0D }), columns.count != 1 {
          count -= 1
          continue
        }
        if range.count > maximumRecordBytes { throw tooLong(isEndKnown: true) }
        canGoOn = true
        return Record(bytes: bytes, line: line, column: start.column + 1)
      }
    }
  }

  /// SHA-256 of the file's bytes as they were read.
  ///
  /// - Precondition: the end of the file was reached, and nobody has asked before.
  package func contentHash() -> String { input.contentHash() }

  /// Makes ``nextRecord()`` continue after a row that was too long: what is left of it is read and forgotten, in the memory of one chunk.
  package func passLongRecord() throws(Diagnostic) {
    guard longRecord.isAtHand else { return }
    search: while !longRecord.isEndKnown {
      switch try split() {
      case .needsMore:
        pass(pending.count)
        splitter.forget()
        try fill()
      case .record(_, let next):
        pass(next)
        break search
      case .end: break search
      }
    }
    (longRecord, canGoOn) = ((false, false), true)
  }

  private func split() throws(Diagnostic) -> RecordSplit {
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[pending])
    do throws(SplitFailure) {
      return try splitter.next(bytes, isAtEnd: isAtEnd)
    } catch {
      isBroken = true
      pass(error.offset)
      line = place.line + 1
      throw .rejected(path, line: line, column: place.column + 1, error.message)
    }
  }

  /// Passes over bytes, and counts the lines among them.
  private func pass(_ count: Int) {
    let passed = pending.prefix(count)
    place.column += passed.count
    var rest = passed
    while let start = buffer.baseAddress, !rest.isEmpty, let end = memchr(start + rest.lowerBound, 0x0A, rest.count) {
      rest = start.distance(to: end) + 1..<rest.upperBound
      place = (place.line + 1, rest.count)
    }
    pending = passed.upperBound..<pending.upperBound
  }

  private func tooLong(isEndKnown: Bool) -> Diagnostic {
    longRecord = (true, isEndKnown)
    let what = if case .lines = format { ("line", "the row") } else { ("row", "it") }
    return .rejected(path, line: line, "the \(what.0) is longer than \(maximumRecordBytes) bytes; break \(what.1) into shorter ones")
  }

  /// Moves what is pending to the front of the buffer and reads after it.
  private func fill() throws(Diagnostic) {
    var target = buffer
    if pending.count == buffer.count { target = .allocate(byteCount: 2 * buffer.count, alignment: 1) }
    if let new = target.baseAddress, let old = buffer.baseAddress { memmove(new, old + pending.lowerBound, pending.count) }
    if target.count != buffer.count {
      buffer.deallocate()
      buffer = target
    }
    pending = 0..<pending.count
    let free = UnsafeMutableRawBufferPointer(rebasing: buffer[pending.upperBound...])
    let count: Int
    do throws(Diagnostic) {
      count = try input.read(into: free)
    } catch {
      isBroken = true
      throw error
    }
    pending = 0..<pending.count + count
    isAtEnd = count == 0
  }
}

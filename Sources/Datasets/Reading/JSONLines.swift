import FileFormats
import Glibc

/// Reads a JSONL file, one JSON object per line, in memory bounded by the longest line.
///
/// Lines end with LF or CRLF; the last one may lack its end. An empty line is an error: it is where a file was cut or glued together. A byte
/// order mark at the start of the file is passed over.
package final class JSONLines {
  /// Longest line unless told otherwise.
  package static let maximumLineBytes = 16 << 20

  /// Path as given.
  package let path: String
  /// Number of the line `next()` returned last, counted from 1.
  package private(set) var line = 0

  private let descriptor: FileDescriptor
  private let maximumLineBytes: Int
  /// Of the bytes read so far; nil once it was asked for.
  private var hash: SHA256? = SHA256()
  /// Owned; freed in `deinit`.
  private var buffer: UnsafeMutableRawBufferPointer
  /// The bytes read but not yet returned.
  private var pending = 0..<0
  private var isAtEnd = false
  /// Whether reading can go on after an error: it was about the content of one line.
  package private(set) var canGoOn = true
  /// The beginning of the file, byte order mark included: what tells its kind.
  package private(set) var firstBytes: [UInt8] = []

  /// Enough for a few rows, so that a first one that is bad makes no other kind of file of it.
  private static let firstByteCount = 1 << 12
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether the line at hand is longer than allowed, and its end was not found yet.
  private var isInsideLongLine = false

  /// Opens a file.
  ///
  /// - Parameter chunkBytes: how much is read at a time.
  package init(
    _ path: String, maximumLineBytes: Int = JSONLines.maximumLineBytes, chunkBytes: Int = 1 << 20
  ) throws(Diagnostic) {
    self.path = path
    self.maximumLineBytes = maximumLineBytes
    // O_NONBLOCK: opening a FIFO must not wait for its writer.
    descriptor = try FileDescriptor(path, O_RDONLY | O_NONBLOCK)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    buffer = .allocate(byteCount: max(1, chunkBytes), alignment: 1)
    while pending.count < Self.firstByteCount, !isAtEnd { try fill() }
    firstBytes = Array(buffer[pending.prefix(Self.firstByteCount)])
    if firstBytes.starts(with: Self.byteOrderMark) { pending = pending.dropFirst(Self.byteOrderMark.count) }
  }

  deinit { buffer.deallocate() }

  /// The next row, or nil at the end of the file.
  ///
  /// - Throws: as ``nextLine()`` and ``row(_:file:line:)``.
  package func next() throws(Diagnostic) -> JSONObject? {
    guard let bytes = try nextLine() else { return nil }
    return try Self.row(bytes, file: path, line: line)
  }

  /// The bytes of the next line without its end, or nil at the end of the file. They are valid until the next call.
  ///
  /// - Throws: after a line that is too long `canGoOn` is false, because its end may be far away: see ``passLongLine()``. An error about the
  ///   content of a line, of ``row(_:file:line:)``, is none of the reader's: the following call returns the next line.
  package func nextLine() throws(Diagnostic) -> UnsafeRawBufferPointer? {
    canGoOn = false
    guard let range = try nextRange() else { return nil }
    canGoOn = true
    return UnsafeRawBufferPointer(rebasing: buffer[range])
  }

  /// The row on a line.
  package static func row(_ bytes: UnsafeRawBufferPointer, file: String, line: Int) throws(Diagnostic) -> JSONObject {
    guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else {
      throw .rejected(file, line: line, "empty line (must be one JSON object per line); delete it")
    }
    let value = try StrictJSON.parse(bytes, file: file, firstLine: line)
    guard let object = value.object else {
      throw .rejected(file, line: line, "found \(value.summary) (must be an object such as {\"prompt\": …, \"completion\": …})")
    }
    return object
  }

  /// SHA-256 of the file's bytes as they were read.
  ///
  /// - Precondition: the end of the file was reached, and nobody has asked before.
  package func contentHash() -> String {
    guard isAtEnd, let hash = hash.take() else { preconditionFailure("\(path): the hash of a part of it, or twice") }
    return hash.finish()
  }

  /// Makes ``nextLine()`` continue after a line that was too long: what is left of it is read and forgotten, in the memory of one chunk.
  package func passLongLine() throws(Diagnostic) {
    guard isInsideLongLine else { return }
    while true {
      if let end = buffer[pending].firstIndex(of: 0x0A) {
        pending = end + 1..<pending.upperBound
        break
      }
      pending = 0..<0
      if isAtEnd { break }
      try fill()
    }
    isInsideLongLine = false
    canGoOn = true
  }

  /// Where the next line is in `buffer`, without its LF.
  private func nextRange() throws(Diagnostic) -> Range<Int>? {
    guard !isInsideLongLine else { return nil }
    var searched = pending.lowerBound
    while true {
      if let end = buffer[searched..<pending.upperBound].firstIndex(of: 0x0A) {
        line += 1
        if end - pending.lowerBound > maximumLineBytes { throw tooLong() }
        defer { pending = end + 1..<pending.upperBound }
        return pending.lowerBound..<end
      }
      if isAtEnd {
        guard !pending.isEmpty else { return nil }
        line += 1
        if pending.count > maximumLineBytes { throw tooLong() }
        defer { pending = pending.upperBound..<pending.upperBound }
        return pending
      }
      searched = pending.count
      if pending.count > maximumLineBytes {
        line += 1
        throw tooLong()
      }
      try fill()
    }
  }

  private func tooLong() -> Diagnostic {
    isInsideLongLine = true
    return .rejected(path, line: line, "the line is longer than \(maximumLineBytes) bytes; break the row into shorter ones")
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
    let count = try descriptor.read(into: free, path: path)
    hash?.update(UnsafeRawBufferPointer(rebasing: free[..<count]))
    pending = 0..<pending.count + count
    isAtEnd = count == 0
  }
}

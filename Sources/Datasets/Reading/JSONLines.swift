import FileFormats
import Glibc

/// Reads a JSONL file, one JSON object per line, in memory bounded by the longest line.
///
/// Lines end with LF or CRLF; the last one may lack its end. An empty line is an error: it is where a file was cut or glued together.
package final class JSONLines {
  /// Longest line unless told otherwise.
  package static let maximumLineBytes = 16 << 20

  /// Path as given.
  package let path: String
  /// Number of the line `next()` returned last, counted from 1.
  package private(set) var line = 0

  private let descriptor: FileDescriptor
  private let maximumLineBytes: Int
  /// Owned; freed in `deinit`.
  private var buffer: UnsafeMutableRawBufferPointer
  /// The bytes read but not yet returned.
  private var pending = 0..<0
  private var isAtEnd = false
  /// Whether reading can go on after an error: it was about the content of one line.
  package private(set) var canGoOn = true
  /// Whether the line at hand is longer than allowed, and its end was not found yet.
  private var isInsideLongLine = false

  /// Opens a file.
  ///
  /// - Parameter chunkBytes: how much is read at a time.
  package init(
    _ path: String, maximumLineBytes: Int = JSONLines.maximumLineBytes, chunkBytes: Int = 1 << 20
  ) throws(FileFormatError) {
    self.path = path
    self.maximumLineBytes = maximumLineBytes
    // O_NONBLOCK: opening a FIFO must not wait for its writer.
    descriptor = try FileDescriptor(path, O_RDONLY | O_NONBLOCK)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    buffer = .allocate(byteCount: max(1, chunkBytes), alignment: 1)
  }

  deinit { buffer.deallocate() }

  /// The next row, or nil at the end of the file.
  ///
  /// - Throws: an error about the content of one line leaves `canGoOn` true, and the following call returns the next line. After a line
  ///   that is too long it is false, because its end may be far away: see ``passLongLine()``.
  package func next() throws(FileFormatError) -> JSONObject? {
    canGoOn = false
    guard let range = try nextLine() else { return nil }
    canGoOn = true
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[range])
    guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else {
      throw .rejected(path, line: line, "empty line (must be one JSON object per line); delete it")
    }
    let value = try StrictJSON.parse(bytes, file: path, firstLine: line)
    guard let object = value.object else {
      throw .rejected(path, line: line, "found \(value.summary) (must be an object such as {\"prompt\": …, \"completion\": …})")
    }
    return object
  }

  /// Makes `next()` go on behind a line that was too long: what is left of it is read and forgotten, in the memory of one chunk.
  package func passLongLine() throws(FileFormatError) {
    guard isInsideLongLine else { return }
    while !isAtEnd {
      if let end = buffer[pending].firstIndex(of: 0x0A) {
        pending = end + 1..<pending.upperBound
        break
      }
      pending = 0..<0
      try fill()
    }
    if isAtEnd { pending = 0..<0 }
    isInsideLongLine = false
    canGoOn = true
  }

  /// The bytes of the next line in `buffer`, without its LF.
  private func nextLine() throws(FileFormatError) -> Range<Int>? {
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
        defer { pending = pending.upperBound..<pending.upperBound }
        line += 1
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

  private func tooLong() -> FileFormatError {
    isInsideLongLine = true
    return .rejected(path, line: line, "the line is longer than \(maximumLineBytes) bytes; break the row into shorter ones")
  }

  /// Moves what is pending to the front of the buffer and reads behind it.
  private func fill() throws(FileFormatError) {
    var target = buffer
    if pending.count == buffer.count { target = .allocate(byteCount: 2 * buffer.count, alignment: 1) }
    if let new = target.baseAddress, let old = buffer.baseAddress { memmove(new, old + pending.lowerBound, pending.count) }
    if target.count != buffer.count {
      buffer.deallocate()
      buffer = target
    }
    pending = 0..<pending.count
    let count = try descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[pending.upperBound...]), path: path)
    pending = 0..<pending.count + count
    isAtEnd = count == 0
  }
}

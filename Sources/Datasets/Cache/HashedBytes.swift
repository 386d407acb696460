import FileFormats
import Glibc

/// Writes bytes in large pieces, and their SHA-256 after them.
struct HashedOutput: ~Copyable {
  private let path: String
  private var hash = SHA256()
  private var pending: [UInt8] = []

  /// Bytes of the hash in a file: 64 hexadecimal digits.
  static let digestBytes = 64
  fileprivate static let pieceBytes = 1 << 20

  /// - Parameter path: for messages.
  init(_ path: String) { self.path = path }

  /// Adds numbers as they lie in memory.
  mutating func append(_ numbers: [some FixedWidthInteger], to descriptor: borrowing FileDescriptor) throws(Diagnostic) {
    numbers.withUnsafeBytes { pending.append(contentsOf: $0) }
    if pending.count >= Self.pieceBytes { try flush(to: descriptor) }
  }

  /// Writes what is left, and the hash.
  consuming func finish(to descriptor: borrowing FileDescriptor) throws(Diagnostic) {
    try flush(to: descriptor)
    try descriptor.write(Array(hash.finish().utf8), path: path)
  }

  private mutating func flush(to descriptor: borrowing FileDescriptor) throws(Diagnostic) {
    pending.withUnsafeBytes { hash.update($0) }
    try descriptor.write(pending, path: path)
    pending.removeAll(keepingCapacity: true)
  }
}

/// Reads what a ``HashedOutput`` wrote, in the memory of one piece. Whether it is whole is known at its end.
struct HashedInput: ~Copyable {
  private final class Piece {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: HashedOutput.pieceBytes, alignment: 16)

    deinit { bytes.deallocate() }
  }

  private let path: String
  private let descriptor: FileDescriptor
  private var hash: SHA256
  private let piece = Piece()
  /// Bytes of the piece that nobody has taken.
  private var pending = 0..<0
  /// Bytes of the file, and those that are still to be read, the hash aside.
  private let count: Int
  private var unread: Int

  init(_ path: String) throws(Diagnostic) {
    let descriptor = try FileDescriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile, status.st_size >= HashedOutput.digestBytes else { throw .rejected(path, "no room for a hash") }
    self.path = path
    self.descriptor = descriptor
    hash = SHA256()
    count = Int(status.st_size) - HashedOutput.digestBytes
    unread = count
  }

  /// Bytes that are still to be taken, the hash aside.
  var remaining: Int { unread + pending.count }

  /// Bytes that were taken.
  var position: Int { count - remaining }

  /// An error about the content.
  func damaged(_ what: String) -> Diagnostic { .rejected(path, "found \(what), which was not written there") }

  /// The bytes up to the next LF, which is passed over.
  mutating func line(atMost limit: Int) throws(Diagnostic) -> [UInt8] {
    var line: [UInt8] = []
    while true {
      let byte = try take(1, of: UInt8.self)[0]
      if byte == 0x0A { return line }
      guard line.count < limit else { throw damaged("a line of more than \(limit) bytes") }
      line.append(byte)
    }
  }

  /// The next numbers, as they lay in memory.
  mutating func take<Number: FixedWidthInteger>(_ count: Int, of type: Number.Type) throws(Diagnostic) -> [Number] {
    guard count <= remaining / MemoryLayout<Number>.size else { throw damaged("\(remaining) bytes where \(count) numbers should be") }
    var numbers = [Number](repeating: 0, count: count)
    let size = count * MemoryLayout<Number>.size
    var done = 0
    while done < size {
      if pending.isEmpty { try fill() }
      let part = pending.prefix(size - done)
      numbers.withUnsafeMutableBytes { $0[done..<done + part.count].copyBytes(from: piece.bytes[part]) }
      pending = part.upperBound..<pending.upperBound
      done += part.count
    }
    return numbers
  }

  /// The file, to be read again.
  ///
  /// - Throws: if something is left, or the hash is not that of what was taken.
  consuming func finish() throws(Diagnostic) -> FileDescriptor {
    guard remaining == 0 else { throw damaged("\(remaining) bytes more") }
    let digest = try descriptor.readAll(path: path)
    let failure = damaged("another hash")
    guard digest == Array(hash.finish().utf8) else { throw failure }
    return descriptor
  }

  private mutating func fill() throws(Diagnostic) {
    try Interruption.check(path)
    let target = UnsafeMutableRawBufferPointer(rebasing: piece.bytes[..<min(piece.bytes.count, unread)])
    let count = try descriptor.read(into: target, path: path)
    guard count > 0 else { throw damaged("its end \(unread) bytes too early") }
    hash.update(UnsafeRawBufferPointer(rebasing: target[..<count]))
    pending = 0..<count
    unread -= count
  }
}

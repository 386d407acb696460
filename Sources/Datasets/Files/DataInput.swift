import FileFormats
import Glibc

/// The bytes of a data file one after the other, unpacked where gzip has packed them.
final class DataInput {
  /// Path as given.
  let path: String
  private let descriptor: FileDescriptor
  /// Of the bytes of the file, packed as they are; nil once it was asked for.
  private var hash: SHA256? = SHA256()
  private var gzip: GzipInput?
  private var isAtEnd = false

  init(_ path: String) throws(Diagnostic) {
    self.path = path
    // O_NONBLOCK: opening a FIFO must not wait for its writer.
    descriptor = try FileDescriptor(path, O_RDONLY | O_NONBLOCK)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    let first = UnsafeMutableRawBufferPointer.allocate(byteCount: 2, alignment: 1)
    defer { first.deallocate() }
    if try descriptor.read(into: first, path: path) == 2, first.elementsEqual([0x1F, 0x8B]) { gzip = try GzipInput(path) }
    try descriptor.rewind(path: path)
  }

  /// Fills a buffer; 0 at the end.
  func read(into target: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    guard let gzip else { return try readFile(into: target) }
    return try gzip.read(into: target) { piece throws(Diagnostic) in try readFile(into: piece) }
  }

  /// SHA-256 of the file's bytes.
  ///
  /// - Precondition: the end was reached, and nobody has asked before.
  func contentHash() -> String {
    guard isAtEnd, let hash = hash.take() else { preconditionFailure("\(path): the hash of a part of it, or twice") }
    return hash.finish()
  }

  private func readFile(into target: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    let count = try descriptor.read(into: target, path: path)
    hash?.update(UnsafeRawBufferPointer(rebasing: target[..<count]))
    if count == 0 { isAtEnd = true }
    return count
  }
}

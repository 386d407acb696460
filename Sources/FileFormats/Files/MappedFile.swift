import CLinux
import Glibc
import Synchronization

/// A regular file mapped into memory, read-only; the map lives as long as the object.
///
/// A file that someone shortens while it is mapped ends the process on the next access after its new end, see `bus_errors.h`;
/// ``checkUnchanged(sha256:)`` finds a file that was written to meanwhile.
package final class MappedFile: Sendable {
  /// Path as given.
  package let path: String
  private let map: MemoryMap
  private let stamp: FileStamp
  /// The last one with which the content was seen to be the same.
  private let lastSound: Mutex<FileStamp>
  /// Its number among the ranges that a bus error is looked up in.
  private let busErrorNumber: Int32

  /// Maps a file of the user's choice.
  package convenience init(_ path: String, followsLinks: Bool = true) throws(Diagnostic) {
    try Self.requireReadable(path)
    // O_NONBLOCK: opening a FIFO must not wait for its writer.
    try self.init(path, try FileDescriptor(path, O_RDONLY | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)))
  }

  /// Maps a file of a folder that someone else filled; see ``FileDescriptor/init(inItsFolder:)``.
  package convenience init(inItsFolder path: String) throws(Diagnostic) {
    try Self.requireReadable(path)
    try self.init(path, try FileDescriptor(inItsFolder: path))
  }

  /// What is missing is the fault of whoever named it, not of the disk.
  private static func requireReadable(_ path: String) throws(Diagnostic) {
    guard access(path, R_OK) == 0 else { throw .rejected(path, "cannot be opened: \(systemMessage(errno))") }
  }

  private init(_ path: String, _ descriptor: consuming FileDescriptor) throws(Diagnostic) {
    self.path = path
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    stamp = FileStamp(status)
    lastSound = Mutex(stamp)
    map = try MemoryMap(descriptor.number, count: Int(status.st_size), path: path)
    busErrorNumber = pt_bus_errors_add(
      map.bytes.baseAddress, map.bytes.count,
      "error: \(escapedForTerminal(path)): the file can no longer be read: it was shortened while it was in use, or its disk fails. "
        + "What was saved before is untouched; put the file back as it was.\n")
  }

  deinit {
    if busErrorNumber >= 0 { pt_bus_errors_remove(busErrorNumber) }
  }

  /// Lets a file that can no longer be read end the process with its name and exit code 3: for programs, once, at their start.
  package static func reportBusErrors() { pt_bus_errors_install() }

  /// A file whose bytes are given: for tests of readers with bytes that are no file.
  package init(_ path: String, holding bytes: UnsafeRawBufferPointer) {
    self.path = path
    stamp = FileStamp(stat())
    lastSound = Mutex(stamp)
    map = MemoryMap(copying: bytes)
    busErrorNumber = -1
  }

  /// Size in bytes.
  package var count: Int { map.bytes.count }

  /// Calls the closure with all bytes. They must not be used after it returns.
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(map.bytes)
  }

  /// Takes the pages that lie in the range alone out of the process; the system still has them, and reading them brings them back.
  fileprivate func release(_ range: Range<Int>) { map.release(range) }

  /// A part of the file that keeps it mapped.
  ///
  /// - Precondition: `range` lies within the file; readers check it with ``CheckedSize`` first.
  package subscript(range: Range<Int>) -> FileSlice {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "bytes \(range) of \(count)")
    return FileSlice(file: self, range: range)
  }

  /// Throws if the file at the path is no longer the one that was mapped.
  ///
  /// - Parameter sha256: of the file as it was mapped. Where only its attributes seem to have changed, a tool may have put the time of the last
  ///   change back (`rsync --inplace --times`), or added a hard link and done no harm: the bytes themselves tell.
  package func checkUnchanged(sha256: String?) throws(Diagnostic) {
    let changed = Diagnostic.rejected(
      path, "the file was changed while it was in use; put the old one back and continue from the last checkpoint, or start again")
    guard let now = currentStamp, now.isOfSameContent(as: stamp) else { throw changed }
    guard now != lastSound.withLock({ $0 }) else { return }
    guard let sha256, try SHA256.hash(ofFile: path) == sha256 else { throw changed }
    lastSound.withLock { $0 = now }
  }

  /// Throws if anything has happened to the file since it was mapped.
  package func checkUntouched() throws(Diagnostic) {
    guard currentStamp == stamp else {
      throw .rejected(path, "the file was changed while it was read; start again with the file at rest")
    }
  }

  private var currentStamp: FileStamp? {
    var status = stat()
    return stat(path, &status) == 0 ? FileStamp(status) : nil
  }
}

/// A part of a mapped file.
package struct FileSlice: Sendable {
  package let file: MappedFile
  package let range: Range<Int>

  package var count: Int { range.count }

  /// Calls the closure with the bytes of the slice. They must not be used after it returns.
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try file.withBytes { bytes throws(Failure) in try body(UnsafeRawBufferPointer(rebasing: bytes[range])) }
  }
}

extension FileSlice {
  /// Gives the memory of its pages back: for bytes that were copied and are not needed any more. Reading them again is right, and slower.
  package func release() { file.release(range) }
}

/// Owner of one read-only mapping, or of bytes of the heap in its place.
private final class MemoryMap: @unchecked Sendable {
  // Unchecked: the bytes are immutable and unmapped only in deinit.
  let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Of exactly the size: a sanitizer sees every access after the end.
  init(copying source: UnsafeRawBufferPointer) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 16)
    copy.copyMemory(from: source)
    bytes = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  init(_ descriptor: Int32, count: Int, path: String) throws(Diagnostic) {
    isMapped = true
    guard count > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let address, address != MAP_FAILED else { throw .storage(path, "cannot be mapped into memory", code: errno) }
    bytes = UnsafeRawBufferPointer(start: address, count: count)
  }

  func release(_ range: Range<Int>) {
    // Memory of the heap would come back as zeros.
    guard isMapped, let address = bytes.baseAddress else { return }
    let page = sysconf(Int32(_SC_PAGESIZE))
    let first = (range.lowerBound + page - 1) / page * page, end = range.upperBound / page * page
    if first < end { madvise(UnsafeMutableRawPointer(mutating: address + first), end - first, MADV_DONTNEED) }
  }

  deinit {
    guard isMapped else { return bytes.deallocate() }
    if let address = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: address), bytes.count) }
  }
}

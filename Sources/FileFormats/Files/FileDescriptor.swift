import Glibc

/// Owner of one open file descriptor: closed once, on every path.
package struct FileDescriptor: ~Copyable {
  package let number: Int32

  /// Opens a file or directory; always close-on-exec.
  package init(_ path: String, _ flags: Int32, mode: mode_t = 0o644) throws(Diagnostic) {
    guard !path.utf8.contains(0) else { throw .storage(path, "a path must not contain a NUL byte") }
    // Files of others are read only, and through links: they are no fault points. Ours are written to, or opened without following.
    let isOurs = flags & O_ACCMODE != O_RDONLY || flags & (O_NOFOLLOW | O_DIRECTORY) != 0
    let open = { Glibc.open(path, flags | O_CLOEXEC, mode) }
    let opened = isOurs ? FileCalls.call(.open, path, open) : retryingEINTR(open)
    guard opened >= 0 else { throw .storage(path, "cannot be opened", code: errno) }
    number = opened
  }

  init(owning number: Int32) { self.number = number }

  /// A new file without a name, for what is needed only as long as it is open.
  package init(unnamedIn directory: String) throws(Diagnostic) {
    let path = directory + "/swift-peft-" + uniqueSuffix()
    try self.init(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    _ = FileCalls.unlink(path)
  }

  /// All bytes of a file, also of one whose size is not known beforehand, as under /proc.
  package static func contents(ofPath path: String) throws(Diagnostic) -> [UInt8] {
    try FileDescriptor(path, O_RDONLY).readAll(path: path)
  }

  deinit { Glibc.close(number) }

  /// Closes now and reports an error that the kernel kept until now (a full disk on NFS, a quota).
  package consuming func close(path: String) throws(Diagnostic) {
    let number = self.number
    discard self
    // A close that fails has closed all the same; the descriptor must not be closed a second time.
    let isPassed = FaultPoint.pass(.close, path)
    let code = errno
    guard Glibc.close(number) == 0 || errno == EINTR else { throw .storage(path, "cannot be closed", code: errno) }
    guard isPassed || code == EINTR else { throw .storage(path, "cannot be closed", code: code) }
  }

  /// The file's attributes.
  package borrowing func status(path: String) throws(Diagnostic) -> stat {
    var attributes = stat()
    guard fstat(number, &attributes) == 0 else { throw .storage(path, "its attributes cannot be read", code: errno) }
    return attributes
  }

  /// Puts the file's data (or the directory's entries) on the disk. A failure means the data is lost: it is never retried.
  package borrowing func synchronize(path: String) throws(Diagnostic) {
    guard FileCalls.call(.fsync, path, { fsync(number) }) == 0 else { throw .storage(path, "cannot be flushed to the disk", code: errno) }
  }

  /// Asks the system to forget its copy in memory, so that the next reader gets what the disk has. What is not flushed stays.
  package borrowing func dropFromCache() { posix_fadvise(number, 0, 0, POSIX_FADV_DONTNEED) }

  /// Writes all bytes at the current position.
  package borrowing func write(_ bytes: UnsafeRawBufferPointer, path: String) throws(Diagnostic) {
    var rest = bytes
    while !rest.isEmpty {
      let written = FaultPoint.pass(.write, path) ? Glibc.write(number, rest.baseAddress, min(rest.count, 1 << 30)) : -1
      if written < 0 {
        if errno == EINTR { continue }
        throw .storage(path, "cannot be written", code: errno)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Writes the bytes of an array.
  package borrowing func write(_ bytes: [UInt8], path: String) throws(Diagnostic) {
    // Result: `withUnsafeBytes` takes a closure that throws, but gives its error no type.
    let result: Result<Void, Diagnostic> = bytes.withUnsafeBytes { buffer in
      do throws(Diagnostic) {
        return .success(try write(buffer, path: path))
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  /// The whole file, from the current position.
  package borrowing func readAll(path: String) throws(Diagnostic) -> [UInt8] {
    var content: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try read(into: buffer, path: path)
      if count == 0 { return content }
      content += buffer[..<count]
    }
  }

  /// Moves to the start of the file.
  package borrowing func rewind(path: String) throws(Diagnostic) {
    guard lseek(number, 0, SEEK_SET) == 0 else { throw .storage(path, "cannot be read from its start", code: errno) }
  }

  /// Moves to the end of the file.
  package borrowing func moveToEnd(path: String) throws(Diagnostic) {
    guard lseek(number, 0, SEEK_END) >= 0 else { throw .storage(path, "its end cannot be found", code: errno) }
  }

  /// Takes the file's exclusive lock, flock(2), without waiting; it is held until the file is closed by everyone who has this descriptor.
  ///
  /// - Returns: 0, or the error number: `EWOULDBLOCK` where someone else has it.
  package borrowing func lock(path: String) -> Int32 {
    FileCalls.call(.flock, path) { flock(number, LOCK_EX | LOCK_NB) } == 0 ? 0 : errno
  }

  /// Cuts the file.
  package borrowing func truncate(to count: Int, path: String) throws(Diagnostic) {
    guard FileCalls.call(.truncate, path, { ftruncate(number, off_t(count)) }) == 0 else {
      throw .storage(path, "cannot be cut", code: errno)
    }
  }

  /// Fills the buffer with the bytes at an offset, wherever the current position is.
  ///
  /// - Throws: also where the file ends before.
  package borrowing func readAll(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int, path: String) throws(Diagnostic) {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = pread(number, rest.baseAddress, min(rest.count, 1 << 30), off_t(offset + done))
      if count > 0 {
        done += count
      } else if count == 0 {
        throw .storage(path, "cannot be read: it ends after \(offset + done) bytes, and had more")
      } else if errno != EINTR {
        throw .storage(path, "cannot be read", code: errno)
      }
    }
  }

  /// Reads up to the size of the buffer at the current position; 0 at the end of the file.
  package borrowing func read(into buffer: UnsafeMutableRawBufferPointer, path: String) throws(Diagnostic) -> Int {
    while true {
      let count = Glibc.read(number, buffer.baseAddress, min(buffer.count, 1 << 30))
      if count >= 0 { return count }
      guard errno == EINTR else { throw .storage(path, "cannot be read", code: errno) }
    }
  }
}

extension stat {
  package var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
  package var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }

  /// "a directory", "a FIFO", …, for messages.
  package var kindName: String {
    switch st_mode & S_IFMT {
    case S_IFREG: "a regular file"
    case S_IFDIR: "a directory"
    case S_IFLNK: "a symbolic link"
    case S_IFIFO: "a FIFO"
    case S_IFCHR, S_IFBLK: "a device"
    case S_IFSOCK: "a socket"
    default: "an unknown kind of file"
    }
  }
}

import Glibc

/// Owner of one open file descriptor: closed once, on every path.
package struct FileDescriptor: ~Copyable {
  package let number: Int32

  /// Opens a file or directory; always close-on-exec.
  package init(_ path: String, _ flags: Int32, mode: mode_t = 0o644) throws(FileFormatError) {
    guard !path.utf8.contains(0) else { throw .storage(path, "a path must not contain a NUL byte") }
    let opened = retryingEINTR { open(path, flags | O_CLOEXEC, mode) }
    guard opened >= 0 else { throw .storage(path, "cannot be opened", code: errno) }
    number = opened
  }

  init(owning number: Int32) { self.number = number }

  deinit { Glibc.close(number) }

  /// Closes now and reports an error that the kernel kept until now (a full disk on NFS, a quota).
  package consuming func close(path: String) throws(FileFormatError) {
    let number = self.number
    discard self
    // EINTR still closes the descriptor on Linux; it must not be closed a second time.
    guard Glibc.close(number) == 0 || errno == EINTR else { throw .storage(path, "cannot be closed", code: errno) }
  }

  /// The file's attributes.
  package borrowing func status(path: String) throws(FileFormatError) -> stat {
    var attributes = stat()
    guard fstat(number, &attributes) == 0 else { throw .storage(path, "its attributes cannot be read", code: errno) }
    return attributes
  }

  /// Puts the file's data (or the directory's entries) on the disk. A failure means the data is lost: it is never retried.
  package borrowing func synchronize(path: String) throws(FileFormatError) {
    guard retryingEINTR({ fsync(number) }) == 0 else { throw .storage(path, "cannot be flushed to the disk", code: errno) }
  }

  /// Writes all bytes at the current position.
  package borrowing func write(_ bytes: UnsafeRawBufferPointer, path: String) throws(FileFormatError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(number, rest.baseAddress, min(rest.count, 1 << 30))
      if written < 0 {
        if errno == EINTR { continue }
        throw .storage(path, "cannot be written", code: errno)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Reads up to the size of the buffer at the current position; 0 at the end of the file.
  package borrowing func read(into buffer: UnsafeMutableRawBufferPointer, path: String) throws(FileFormatError) -> Int {
    while true {
      let count = Glibc.read(number, buffer.baseAddress, min(buffer.count, 1 << 30))
      if count >= 0 { return count }
      guard errno == EINTR else { throw .storage(path, "cannot be read", code: errno) }
    }
  }
}

/// Repeats a system call that a signal interrupted.
func retryingEINTR(_ call: () -> Int32) -> Int32 {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
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

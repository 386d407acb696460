import Glibc

/// What changes when a file is replaced or written to: its place, size and times.
package struct FileStamp: Sendable, Equatable {
  package let device: UInt64, inode: UInt64
  package let size: Int
  /// Nanoseconds since 1970 of the last change of the content, and of the content or the attributes. The second cannot be set by hand.
  package let modified: Int, changed: Int

  package init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    modified = status.st_mtim.nanoseconds
    changed = status.st_ctim.nanoseconds
  }

  /// The stamp of a regular file, links followed.
  package init(ofFile path: String) throws(Diagnostic) {
    let status = try FileDescriptor(path, O_RDONLY | O_NONBLOCK).status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    self.init(status)
  }

  /// Whether the file is the same and, by its size and the time of its last change, was not written to in between. That time can be set by
  /// hand, and `changed` tells a file written to from one with a new attribute in no way: only the content does.
  package func isOfSameContent(as other: FileStamp) -> Bool {
    (device, inode, size, modified) == (other.device, other.inode, other.size, other.modified)
  }

  /// Whether a later change would be seen in the times: they tick too slowly to tell two changes within a moment apart, and a clock that
  /// was set back makes the future come again.
  package var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return max(modified, changed) <= now.nanoseconds - 2_000_000_000
  }
}

extension timespec {
  fileprivate var nanoseconds: Int { tv_sec &* 1_000_000_000 &+ tv_nsec }
}

import Glibc

/// Room on the file system that a directory lies on, for a user without privileges.
package struct FreeSpace: Sendable {
  package let bytes: UInt64
  /// Files that can still be made; nil where the file system has no such limit.
  package let files: UInt64?

  package init(at directory: String) throws(Diagnostic) {
    var volume = statvfs()
    guard retryingEINTR({ statvfs(directory, &volume) }) == 0 else {
      throw .storage(directory, "its free space cannot be read", code: errno)
    }
    let (product, overflow) = UInt64(volume.f_bavail).multipliedReportingOverflow(by: UInt64(volume.f_frsize))
    bytes = overflow ? .max : product
    files = volume.f_files > 0 ? UInt64(volume.f_favail) : nil
  }

  /// Refuses where there is not room for 1.2 times the bytes, and for that many files.
  package static func require(bytes: Int, files: Int, at directory: String) throws(Diagnostic) {
    let free = try FreeSpace(at: directory)
    let needed = UInt64(clamping: bytes) + UInt64(clamping: bytes / 5)
    guard needed <= free.bytes else {
      throw .storage(directory, "has \(free.bytes) bytes free, and \(needed) are needed; free some, or save elsewhere", code: ENOSPC)
    }
    guard free.files.map({ $0 >= UInt64(clamping: files) }) ?? true else {
      throw .storage(
        directory, "has room for \(free.files ?? 0) more files (inodes), and \(files) are needed; delete some, or save elsewhere",
        code: ENOSPC)
    }
  }
}

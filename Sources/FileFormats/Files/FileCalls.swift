import CLinux
import Glibc

/// The system calls that change our own directories. Each passes a ``FaultPoint``, and returns 0, or -1 with `errno` set.
///
/// What works on an open file is in ``FileDescriptor``.
enum FileCalls {
  static func rename(_ from: String, _ to: String) -> Int32 {
    call(.rename, to) { Glibc.rename(from, to) }
  }

  /// Swaps two paths in one step; fails where the file system cannot.
  static func exchange(_ a: String, _ b: String) -> Int32 {
    call(.rename, b) { pt_rename_exchange(a, b) }
  }

  static func unlink(_ path: String) -> Int32 {
    call(.unlink, path) { Glibc.unlink(path) }
  }

  static func removeDirectory(_ path: String) -> Int32 {
    call(.unlink, path) { rmdir(path) }
  }

  static func makeDirectory(_ path: String) -> Int32 {
    call(.mkdir, path) { mkdir(path, 0o755) }
  }

  /// Makes a call, again if a signal interrupted it.
  static func call(_ operation: FileOperation, _ path: String, _ body: () -> Int32) -> Int32 {
    retryingEINTR { FaultPoint.pass(operation, path) ? body() : -1 }
  }
}

/// Repeats a system call that a signal interrupted.
func retryingEINTR(_ call: () -> Int32) -> Int32 {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

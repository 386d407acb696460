import FileFormats
import Glibc
import Testing

/// What the kernel tells about a process, so that a test can wait for a moment instead of sleeping.
extension Running {
  /// Whether the process has this file open.
  package func hasOpen(_ path: String) -> Bool {
    let folder = "/proc/\(pid)/fd"
    return ((try? entries(ofDirectory: folder)) ?? []).contains { name in
      var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = target.withUnsafeMutableBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { buffer in buffer.baseAddress.map { readlink("\(folder)/\(name)", $0, buffer.count) } ?? 0
        }
      }
      return count > 0 && String(decoding: target.prefix(count), as: UTF8.self) == path
    }
  }

  /// Whether the process has put a handler of its own in place for a signal.
  package func handles(_ signal: Int32) -> Bool { signals("SigCgt:") & (1 << UInt64(signal - 1)) != 0 }

  /// Whether a signal that was sent has not reached the process yet.
  package func isPending(_ signal: Int32) -> Bool { signals("ShdPnd:") & (1 << UInt64(signal - 1)) != 0 }

  /// Bytes of memory that the process holds now.
  package var residentBytes: Int { kibibytes("VmRSS:") << 10 }

  /// The most it has held.
  package var peakBytes: Int { kibibytes("VmHWM:") << 10 }

  private func kibibytes(_ field: String) -> Int {
    let line = statusLine(field).dropFirst(field.count)
    return Int(line.filter(\.isNumber)) ?? 0
  }

  private func statusLine(_ field: String) -> Substring {
    let status = (try? readFile("/proc/\(pid)/status")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return status.split(separator: "\n").first { $0.hasPrefix(field) } ?? ""
  }

  /// A set of signals as the kernel tells it.
  private func signals(_ field: String) -> UInt64 {
    UInt64(statusLine(field).dropFirst(field.count).drop { $0 == "\t" }, radix: 16) ?? 0
  }
}

/// A pipe that is full and that nobody reads: who writes to it waits for ever.
package final class FullPipe {
  private let readEnd: Int32
  package let writeEnd: Int32

  package init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
    _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
    let zeros = [UInt8](repeating: 0, count: 4096)
    while write(writeEnd, zeros, zeros.count) > 0 {}
    // Full to the last byte, and then as a program finds it.
    while write(writeEnd, zeros, 1) > 0 {}
    _ = fcntl(writeEnd, F_SETFL, 0)
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }
}

import FileFormats
import Glibc

/// Runs the program under strace: to see its system calls, or to make one of them fail or be its last.
package enum Strace {
  /// Whether strace is here and may trace.
  package static let works: Bool = {
    guard let log = try? TemporaryDirectory(), let outcome = try? PeftTrain.run(["--version"], launcher: recording(log.file("log"))) else {
      return false
    }
    return outcome.code == 0
  }()

  /// The system calls that change files, or that the place in a file depends on.
  package static let fileCalls = [
    "openat", "mkdir", "read", "write", "pwrite64", "lseek", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink",
    "unlinkat", "rmdir", "close", "dup",
  ]

  /// The start of a command that writes a log for ``calls(in:directory:)``, with all data.
  package static func recording(_ log: String, calls: [String] = fileCalls) -> [String] {
    [
      "strace", "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "4194304", "-e", "signal=none", "-e",
      "trace=" + calls.joined(separator: ","), "-o", log,
    ]
  }

  /// The start of a command that makes calls of the main thread end otherwise.
  ///
  /// Without `--seccomp-bpf`, under which strace 6.1 injects nothing.
  ///
  /// - Parameter fault: as strace's `inject=` has it: "signal=SIGKILL", "error=EIO", "delay_enter=300000".
  package static func injecting(_ fault: String, into name: String, when: String) -> [String] {
    [
      "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(name)", "-e", "signal=none", "-e",
      "inject=\(name):\(fault):when=\(when)",
    ]
  }

  /// One system call of the main thread.
  package struct Call: Sendable {
    package let name: String
    /// Which call of that name it is, from 1.
    package let ordinal: Int
    /// As strace wrote them; strings are in hexadecimal.
    package let arguments: [Substring]
    /// -1 for an error.
    package let result: Int
    /// The paths among the arguments, of descriptors too, those in the traced directory relative to it.
    package let paths: [String]

    /// The data written.
    package var data: [UInt8] { arguments.count > 1 ? Strace.bytes(arguments[1]) : [] }
    /// The descriptor that the first argument is.
    package var descriptor: Int { Int(arguments.first?.prefix { $0.isNumber } ?? "") ?? -1 }
  }

  /// Reads a log.
  ///
  /// - Parameter directory: where the program ran.
  package static func calls(in log: String, directory: String) throws -> [Call] {
    var calls: [Call] = []
    var counts: [Substring: Int] = [:]
    var main: Substring?
    var unfinished = ""
    for line in try String(decoding: readFile(log), as: UTF8.self).split(separator: "\n") {
      let thread = line.prefix { $0 != " " }
      if main == nil { main = thread }
      guard thread == main else { continue }
      var text = String(line.dropFirst(thread.count).drop { $0 == " " })
      if let range = text.firstRange(of: " <unfinished ...>") {
        unfinished = String(text[..<range.lowerBound])
        continue
      }
      if text.hasPrefix("<... "), let range = text.firstRange(of: " resumed>") { text = unfinished + text[range.upperBound...] }
      guard let open = text.firstIndex(of: "("), let close = text.lastRange(of: ") "), let equals = text.lastRange(of: " = ") else {
        continue
      }
      let name = text[..<open]
      counts[name, default: 0] += 1
      let arguments = text[text.index(after: open)..<close.lowerBound].split(separator: ", ")
      let result = Int(text[equals.upperBound...].prefix { $0.isNumber || $0 == "-" }) ?? -1
      calls.append(
        Call(
          name: String(name), ordinal: counts[name] ?? 0, arguments: arguments, result: result,
          paths: paths(String(name), arguments, directory: directory)))
    }
    return calls
  }

  private static func paths(_ name: String, _ arguments: [Substring], directory: String) -> [String] {
    let isWriting = ["read", "write", "pwrite64"].contains(name)
    return arguments.enumerated().compactMap { index, argument -> String? in
      var path: String
      if argument.hasPrefix("\"") {
        guard !isWriting else { return nil }
        path = String(decoding: bytes(argument), as: UTF8.self)
      } else {
        guard argument.first?.isNumber == true, let begin = argument.firstIndex(of: "<"), index == 0 || name == "mmap" else { return nil }
        path = String(decoding: bytes(argument[begin...]), as: UTF8.self)
      }
      while path.hasPrefix("./") { path.removeFirst(2) }
      if path == directory { return "." }
      return path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.count + 1)) : path
    }
  }

  /// The bytes of `"\x61\x62"` or `<\x61>`.
  static func bytes(_ text: Substring) -> [UInt8] {
    let digits = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 4)
    var place = 1
    while place + 3 < digits.count, digits[place] == UInt8(ascii: "\\"), digits[place + 1] == UInt8(ascii: "x") {
      bytes.append(value(digits[place + 2]) << 4 | value(digits[place + 3]))
      place += 4
    }
    return bytes
  }

  private static func value(_ digit: UInt8) -> UInt8 { digit < 0x40 ? digit &- 0x30 : (digit | 0x20) &- 0x57 }
}

extension String {
  fileprivate func lastRange(of text: String) -> Range<String.Index>? { ranges(of: text).last }
}

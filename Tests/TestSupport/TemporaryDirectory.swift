import FileFormats
import Glibc

/// A fresh directory that disappears with the object, for tests that write files.
public final class TemporaryDirectory {
  /// Absolute path.
  public let path: String

  /// Makes the directory under TMPDIR, or in memory where the system has such a place (flushing costs nothing there), or under /tmp.
  public init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp")
    var template = Array("\(base)/swift-peft-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Diagnostic(.storage, [.init(file: base, message: "mkdtemp failed")]) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A directory with these text files.
  public convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? removeTree(path) }

  /// Path of a file in the directory.
  public func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file and returns its path.
  @discardableResult
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = file(name)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Diagnostic(.storage, [.init(file: path, message: "open failed")]) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Diagnostic(.storage, [.init(file: path, message: "write failed")]) }
      rest = rest.dropFirst(count)
    }
    return path
  }

  /// Writes a text file and returns its path.
  @discardableResult
  public func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  /// Makes a directory inside and returns its path.
  @discardableResult
  public func makeDirectory(_ name: String) throws -> String {
    guard mkdir(file(name), 0o755) == 0 else { throw Diagnostic(.storage, [.init(file: file(name), message: "mkdir failed")]) }
    return file(name)
  }
}

/// All bytes of a file.
public func readFile(_ path: String) throws -> [UInt8] {
  guard let stream = fopen(path, "rb") else { throw Diagnostic(.storage, [.init(file: path, message: "fopen failed")]) }
  defer { fclose(stream) }
  // Not by its size: files under /proc say 0.
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, stream)
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}

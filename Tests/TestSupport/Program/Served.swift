import FileFormats
import Glibc
import Testing

/// `peft-train serve` on a port of its own, and a client that sends it bytes.
package final class Served {
  package let process: Running
  private let output: TemporaryDirectory
  package private(set) var port: UInt16 = 0
  /// What it said about itself when it was ready.
  package private(set) var line = ""

  /// Starts it and waits until it listens.
  package init(_ arguments: [String], directory: String? = nil, environment: [String: String] = [:]) throws {
    output = try TemporaryDirectory()
    let file = output.file("serving")
    // Its output goes into a file that can be read while it runs.
    process = try Running(
      ["serve", "--port", "0"] + arguments, directory: directory, environment: environment,
      launcher: ["sh", "-c", "exec \"$0\" \"$@\" >\(file)"])
    let process = process
    let isUp = try process.until {
      self.line = String(decoding: (try? readFile(file)) ?? [], as: UTF8.self)
      return self.line.hasSuffix("\n")
    }
    let outcome = try process.poll()
    try #require(isUp, "\(outcome.map { "\($0)" } ?? "it has not ended")")
    let digits = line.split(separator: "/").first { $0.contains(":") && $0.last?.isNumber == true }?.split(separator: ":").last
    port = try #require(digits.flatMap { UInt16($0) }, "\(line)")
  }

  /// A connection, which is closed with the object.
  package final class Connection {
    package let descriptor: Int32

    fileprivate init(port: UInt16) throws {
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let code = withUnsafeBytes(of: &address) { bytes in
        bytes.withMemoryRebound(to: sockaddr.self) { Glibc.connect(descriptor, $0.baseAddress, socklen_t(bytes.count)) }
      }
      try #require(code == 0, "connect: error \(errno)")
      // A server that does not answer fails the test instead of holding it.
      var time = timeval(tv_sec: 60, tv_usec: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    package func send(_ text: String) {
      var bytes = Array(text.utf8)[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        guard count > 0 else { return }
        bytes = bytes.dropFirst(count)
      }
    }

    /// What comes next; empty at the end.
    package func receive() -> String {
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = recv(descriptor, &bytes, bytes.count, 0)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    /// All that comes until the server closes.
    package func receiveAll() -> String {
      var text = ""
      while case let piece = receive(), !piece.isEmpty { text += piece }
      return text
    }
  }

  package func connect() throws -> Connection { try Connection(port: port) }

  /// Sends bytes as they are, and returns all that the server answers.
  package func exchange(_ text: String) throws -> String {
    let connection = try connect()
    connection.send(text)
    return connection.receiveAll()
  }

  /// The bytes of a request, after which the connection ends.
  package static func request(_ method: String, _ path: String, _ body: String? = nil, headers: [String] = []) -> String {
    let content = body.map { ["Content-Type: application/json", "Content-Length: \($0.utf8.count)"] } ?? []
    let lines = ["\(method) \(path) HTTP/1.1", "Host: localhost", "Connection: close"] + content + headers
    return lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")
  }

  /// An answer's status and body.
  package struct Answer {
    package let status: Int
    package let head: String
    package let body: String

    package func json() throws -> JSONValue { try StrictJSON.parse(body, file: "answer") }
  }

  package func ask(_ method: String, _ path: String, _ body: JSONValue? = nil) throws -> Answer {
    try Self.answer(exchange(Self.request(method, path, body?.serialized())))
  }

  package static func answer(_ text: String) throws -> Answer {
    let bytes = Array(text.utf8)
    let end = try #require((0..<max(0, bytes.count - 3)).first { bytes[$0..<$0 + 4] == [13, 10, 13, 10] }, "no answer: \(text)")
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    let status = try #require(head.split(separator: " ").dropFirst().first.flatMap { Int($0) }, "\(head)")
    return Answer(status: status, head: head, body: String(decoding: bytes[(end + 4)...], as: UTF8.self))
  }

  /// Ends it, and checks that it ends well.
  package func stop(_ signal: Int32 = SIGTERM) throws -> PeftTrain.Outcome {
    process.send(signal)
    return try process.wait(seconds: 20)
  }
}

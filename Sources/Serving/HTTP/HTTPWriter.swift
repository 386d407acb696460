import FileFormats
import FlyingSocks
import Foundation

/// An answer as a whole.
struct HTTPResponse: Sendable {
  var status = HTTPStatus.ok
  var headers: [(name: String, value: String)] = []
  var body: JSONValue
}

/// Writes the answer to one request: as a whole, or as a stream of events.
actor HTTPWriter {
  private let socket: AsyncSocket
  private let time: Duration
  private let keepsAlive: Bool
  /// Whether the client knows where the answer ends.
  private(set) var isComplete = false

  /// - Parameter time: how long a piece may take to be taken by the client.
  init(_ socket: AsyncSocket, time: Duration, keepsAlive: Bool) { (self.socket, self.time, self.keepsAlive) = (socket, time, keepsAlive) }

  func send(_ response: HTTPResponse) async throws {
    let body = Array((response.body.serialized() + "\n").utf8)
    let headers = [("content-type", "application/json"), ("content-length", "\(body.count)")] + response.headers
    try await write(Data(head(response.status, headers)) + body)
    isComplete = true
  }

  /// Begins a stream of server-sent events.
  func beginEvents() async throws {
    try await write(
      Data(head(.ok, [("content-type", "text/event-stream"), ("cache-control", "no-cache"), ("transfer-encoding", "chunked")])))
  }

  /// Sends an event.
  func send(event text: String) async throws {
    let event = "data: \(text)\n\n"
    try await write(Data("\(String(event.utf8.count, radix: 16))\r\n\(event)\r\n".utf8))
  }

  func endEvents() async throws {
    try await write(Data("0\r\n\r\n".utf8))
    isComplete = true
  }

  private func head(_ status: HTTPStatus, _ headers: [(String, String)]) -> [UInt8] {
    let connection = [("connection", keepsAlive ? "keep-alive" : "close")]
    let lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)"] + (headers + connection).map { "\($0): \($1)" }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  private func write(_ data: Data) async throws {
    let socket = self.socket
    try await within(time) { try await socket.write(data) }
  }
}

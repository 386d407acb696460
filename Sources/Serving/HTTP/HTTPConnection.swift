import FlyingSocks
import Foundation
import Glibc

/// A connection with a client: reads its requests and writes the answers, one after the other.
actor HTTPConnection {
  private let socket: AsyncSocket
  private let pool: any AsyncSocketPool
  private let limits: HTTPLimits
  /// What was read and belongs to no request yet.
  private var buffer: [UInt8] = []
  private var hasWritten = false

  init(_ socket: AsyncSocket, pool: some AsyncSocketPool, limits: HTTPLimits) {
    (self.socket, self.pool, self.limits) = (socket, pool, limits)
  }

  /// Answers requests until the client goes or one of them cannot be read. The socket is closed then.
  func serve(_ handler: @escaping HTTPServer.Handler) async {
    do {
      while let request = try await nextRequest() {
        let writer = HTTPWriter(socket, time: limits.writeTime, keepsAlive: request.keepsAlive)
        try await answer(request, writer, handler)
        guard request.keepsAlive, await writer.isComplete else { break }
      }
    } catch let problem as HTTPProblem {
      await refuse(problem)
    } catch {
      // The client has gone, or takes nothing: there is nobody to tell.
    }
    try? socket.close()
  }

  // MARK: Answering

  /// Runs the handler, and cancels it where the client hangs up meanwhile.
  private func answer(_ request: HTTPRequest, _ writer: HTTPWriter, _ handler: @escaping HTTPServer.Handler) async throws {
    let watches = buffer.isEmpty
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await handler(request, writer)
        return true
      }
      if watches { group.addTask { try await self.waitForHangUp() } }
      defer { group.cancelAll() }
      while let isDone = try await group.next(), !isDone {}
    }
  }

  /// - Returns: false as soon as the client sends more, which is another request.
  /// - Throws: when the client hangs up.
  private nonisolated func waitForHangUp() async throws -> Bool {
    while true {
      var byte: UInt8 = 0
      let count = recv(socket.socket.file.rawValue, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
      if count > 0 { return false }
      guard count < 0, errno == EAGAIN || errno == EINTR else { throw SocketError.disconnected }
      try await pool.suspendSocket(socket.socket, untilReadyFor: [.read])
    }
  }

  /// Tells what is wrong with a request that was not read to its end, and lets the client read it before the connection ends.
  private func refuse(_ problem: HTTPProblem) async {
    let writer = HTTPWriter(socket, time: limits.writeTime, keepsAlive: false)
    try? await writer.send(APIError(problem).response)
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    // A connection that is closed with unread bytes in it is reset, and the answer may be lost with it.
    let socket = self.socket
    try? await within(.seconds(1)) { while try await !socket.read(atMost: 4096).isEmpty {} }
  }

  // MARK: Reading

  /// The next request; nil where the client has none.
  private func nextRequest() async throws -> HTTPRequest? {
    if buffer.isEmpty {
      do { try await fill(until: .now + limits.idleTime) } catch { return nil }
    }
    let deadline = ContinuousClock.now + limits.requestTime
    let head = try await nextHead(deadline)
    if head.expectsContinue, head.bodyLength != .count(0) {
      if case .count(let count) = head.bodyLength, count > limits.bodyBytes { throw tooLarge }
      try await socket.write(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8))
    }
    let body: [UInt8]
    switch head.bodyLength {
    case .count(let count):
      guard count <= limits.bodyBytes else { throw tooLarge }
      body = try await take(count, deadline)
    case .chunked: body = try await chunks(deadline)
    }
    return HTTPRequest(method: head.method, path: head.path, headers: head.headers, body: body, keepsAlive: head.keepsAlive)
  }

  private var tooLarge: HTTPProblem {
    HTTPProblem(status: .contentTooLarge, message: "the body is too large (must be ≤ \(limits.bodyBytes) bytes)")
  }

  private func nextHead(_ deadline: ContinuousClock.Instant) async throws -> HTTPHead {
    // An empty line or two in front of a request are allowed.
    while buffer.starts(with: [13, 10]) { buffer.removeFirst(2) }
    var searched = 0
    while true {
      if let end = buffer.firstRange(of: [13, 10, 13, 10], from: searched) {
        guard end <= limits.headBytes else { break }
        let head = try HTTPHead(buffer[..<end])
        buffer.removeFirst(end + 4)
        return head
      }
      guard buffer.count <= limits.headBytes else { break }
      searched = max(0, buffer.count - 3)
      try await fill(until: deadline)
    }
    throw HTTPProblem(status: .headersTooLarge, message: "the headers are too long (must be ≤ \(limits.headBytes) bytes)")
  }

  private func take(_ count: Int, _ deadline: ContinuousClock.Instant) async throws -> [UInt8] {
    while buffer.count < count { try await fill(until: deadline) }
    defer { buffer.removeFirst(count) }
    return Array(buffer[..<count])
  }

  private func line(_ deadline: ContinuousClock.Instant) async throws -> String {
    while true {
      if let end = buffer.firstRange(of: [13, 10], from: 0) {
        defer { buffer.removeFirst(end + 2) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      guard buffer.count <= limits.headBytes else {
        throw HTTPProblem(status: .badRequest, message: "a line between two chunks is too long")
      }
      try await fill(until: deadline)
    }
  }

  private func chunks(_ deadline: ContinuousClock.Instant) async throws -> [UInt8] {
    var body: [UInt8] = []
    while true {
      let text = try await line(deadline).prefix { $0 != ";" }
      guard (1...8).contains(text.utf8.count), text.allSatisfy(\.isHexDigit), let count = Int(text, radix: 16) else {
        throw HTTPProblem(status: .badRequest, message: "a chunk's length must be a hexadecimal number")
      }
      if count == 0 { break }
      guard body.count + count <= limits.bodyBytes else { throw tooLarge }
      body += try await take(count, deadline)
      guard try await line(deadline).isEmpty else { throw HTTPProblem(status: .badRequest, message: "a chunk is longer than it says") }
    }
    // Trailers, of which none is known here.
    var trailerBytes = 0
    while case let trailer = try await line(deadline), !trailer.isEmpty {
      trailerBytes += trailer.utf8.count
      guard trailerBytes <= limits.headBytes else { throw HTTPProblem(status: .headersTooLarge, message: "the trailers are too long") }
    }
    return body
  }

  /// Reads what there is, at least a byte.
  private func fill(until deadline: ContinuousClock.Instant) async throws {
    let socket = self.socket
    do {
      buffer += try await within(deadline - .now) { try await socket.read(atMost: 4096) }
    } catch is DeadlineError {
      throw HTTPProblem(status: .timeout, message: "the request took too long to arrive")
    }
  }
}

extension [UInt8] {
  /// Where a pattern begins first, at `start` or after it.
  fileprivate func firstRange(of pattern: [UInt8], from start: Int) -> Int? {
    guard count >= pattern.count + start else { return nil }
    return (start...count - pattern.count).first { at in pattern.indices.allSatisfy { self[at + $0] == pattern[$0] } }
  }
}

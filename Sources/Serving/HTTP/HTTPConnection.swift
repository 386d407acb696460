import FlyingSocks
import Foundation
import Glibc

/// A connection with a client: reads its requests and writes the answers, one after the other.
actor HTTPConnection {
  private let socket: AsyncSocket
  private let pool: any AsyncSocketPool
  private let limits: HTTPLimits
  private var parser: HTTPParser

  init(_ socket: AsyncSocket, pool: some AsyncSocketPool, limits: HTTPLimits) {
    (self.socket, self.pool, self.limits) = (socket, pool, limits)
    parser = HTTPParser(limits: limits)
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
    let watches = parser.isEmpty
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
    if parser.isEmpty {
      do { try await fill(until: .now + limits.idleTime) } catch { return nil }
    }
    let deadline = ContinuousClock.now + limits.requestTime
    while true {
      switch try parser.next() {
      case .request(let request): return request
      case .expectsContinue: try await socket.write(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8))
      case .needsBytes: try await fill(until: deadline)
      }
    }
  }

  /// Reads what there is, at least a byte.
  private func fill(until deadline: ContinuousClock.Instant) async throws {
    let socket = self.socket
    do {
      parser.append(try await within(deadline - .now) { try await socket.read(atMost: 4096) })
    } catch is DeadlineError {
      throw HTTPProblem(status: .timeout, message: "the request took too long to arrive")
    }
  }
}

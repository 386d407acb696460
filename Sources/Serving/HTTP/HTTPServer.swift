import FileFormats
import FlyingSocks
import Foundation
import Glibc
import Synchronization

/// Listens on a port and answers requests.
///
/// Sockets and their events are FlyingSocks', FlyingFox's lower half. Its HTTP half reads headers of any length, waits for slow clients for
/// ever, does not tell a handler that its client has hung up, and ends where a connection cannot be accepted; so that half is here.
final class HTTPServer: Sendable {
  typealias Handler = @Sendable (HTTPRequest, HTTPWriter) async throws -> Void

  private let listener: Socket
  private let pool = SocketPool.ePoll(triggering: .level)
  private let limits: HTTPLimits
  private let connections = Atomic<Int>(0)
  /// The port, also where any was asked for.
  let port: UInt16

  /// Takes a port.
  ///
  /// - Parameters:
  ///   - host: an address of this machine, of either version, or "localhost".
  ///   - port: 0 takes any that is free.
  /// - Throws: `Diagnostic` where the port cannot be had.
  init(host: String, port: UInt16, limits: HTTPLimits = HTTPLimits()) throws(Diagnostic) {
    self.limits = limits
    let address: any SocketAddress
    do {
      address =
        host.contains(":")
        ? try sockaddr_in6.inet6(ip6: host, port: port) : try sockaddr_in.inet(ip4: host == "localhost" ? "127.0.0.1" : host, port: port)
    } catch {
      throw Diagnostic(
        .configuration,
        [.init(file: "--host", message: "found \(quoted(host)) (must be an address of this machine such as 127.0.0.1, 0.0.0.0 or ::1)")])
    }
    do {
      listener = try Self.listening(on: address)
      switch try listener.sockname() {
      case .ip4(_, let taken), .ip6(_, let taken): self.port = taken
      case .unix: self.port = port
      }
    } catch {
      var reason = "\(error)"
      if case SocketError.failed(_, let code, _) = error { reason = systemMessage(code) }
      throw Diagnostic(
        .configuration,
        [.init(file: "--port", message: "port \(port) of \(host) cannot be had: \(reason); choose another one, or 0 for any")])
    }
  }

  private static func listening(on address: any SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(address.family))
    _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
    } catch {
      try? socket.close()
      throw error
    }
    try socket.listen()
    return socket
  }

  /// Answers requests until it is cancelled.
  func run(_ handler: @escaping Handler) async throws {
    try await pool.prepare()
    let socket = try AsyncSocket(socket: listener, pool: pool)
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await self.pool.run() }
      while !Task.isCancelled {
        let client: AsyncSocket
        do {
          client = try await socket.accept()
        } catch SocketError.failed {
          // Out of descriptors, or a client that went before it was let in: the next one may have more luck.
          try await Task.sleep(for: .milliseconds(50))
          continue
        }
        group.addTask { await self.serve(client, handler) }
      }
    }
  }

  private func serve(_ client: AsyncSocket, _ handler: @escaping Handler) async {
    let count = connections.wrappingAdd(1, ordering: .relaxed).newValue
    defer { connections.wrappingSubtract(1, ordering: .relaxed) }
    // Small pieces are to arrive at once.
    var isOn: Int32 = 1
    setsockopt(client.socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    guard count <= limits.connections else {
      let writer = HTTPWriter(client, time: .seconds(1), keepsAlive: false)
      try? await writer.send(APIError.busy("\(limits.connections) connections are open already").response)
      try? client.close()
      return
    }
    await HTTPConnection(client, pool: pool, limits: limits).serve(handler)
  }
}

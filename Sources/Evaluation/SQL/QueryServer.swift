import CQueryProcess
import FileFormats
import Glibc
import Synchronization

/// Held while SQLite is used in this process, and while a server is forked from it: SQLite's own locks, which a child inherits as they are, must
/// be free then.
package let sqliteLock = Mutex(())

/// A process that runs SQLite for us, one call at a time; see `query_process.h`.
final class QueryServer: Sendable {
  /// Those without work: one for each thread that has ever had some.
  private static let idle = Mutex<[QueryServer]>([])
  /// How long the end of the time, or a wish to stop, may go unnoticed.
  private static let pollMilliseconds: Int32 = 50

  private let process: pid_t
  private let socket: Int32

  private init() throws(SQLDatabase.Failure) {
    var socket: Int32 = -1
    let (process, code) = sqliteLock.withLock { _ in (pt_query_server(&socket), errno) }
    guard process > 0 else { throw Self.noProcess(code) }
    (self.process, self.socket) = (process, socket)
  }

  deinit {
    close(socket)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// The bytes of the answer to a script (without an image) or to a query.
  ///
  /// - Parameters:
  ///   - seconds: how long it may take.
  ///   - maximumBytes: of the answer, which no working process exceeds.
  static func answer(
    to text: String, on image: [UInt8]?, limits: pt_query_limits, seconds: Double, maximumBytes: Int
  ) throws(SQLDatabase.Failure) -> [UInt8] {
    let server: QueryServer
    if let known = idleOne() { server = known } else { server = try QueryServer() }
    // One that cannot end a call is not used again.
    let answer = try server.answer(to: text, on: image, limits: limits, seconds: seconds, maximumBytes: maximumBytes)
    guard pt_query_end(server.socket) == 0 else { throw noProcess(errno) }
    idle.withLock { $0.append(server) }
    return try answer.get()
  }

  /// One that was not killed meanwhile, for whatever reason.
  private static func idleOne() -> QueryServer? {
    while let server = idle.withLock({ $0.popLast() }) {
      if waitpid(server.process, nil, WNOHANG) == 0 { return server }
    }
    return nil
  }

  private func answer(
    to text: String, on image: [UInt8]?, limits: pt_query_limits, seconds: Double, maximumBytes: Int
  ) throws(SQLDatabase.Failure) -> Result<[UInt8], SQLDatabase.Failure> {
    var text = text
    let isScript = image == nil
    let descriptor = text.withUTF8 { text in
      (image ?? []).withUnsafeBytes { image in
        withUnsafePointer(to: limits) {
          pt_query_begin(socket, isScript ? 1 : 0, image.baseAddress, image.count, text.baseAddress, text.count, $0)
        }
      }
    }
    guard descriptor >= 0 else { throw Self.noProcess(errno) }
    defer { close(descriptor) }
    let deadline = SuspendingClock.now + .seconds(seconds)
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&entry, 1, Self.pollMilliseconds) > 0 {
        let count = read(descriptor, &buffer, buffer.count)
        if count == 0 { return .success(answer) }
        if count > 0 { answer += buffer[..<count] }
      }
      if Interruption.isWished { return .failure(.init(description: "a stop was asked for", cause: .stop)) }
      if SuspendingClock.now > deadline { return .failure(.init(description: "stopped: more than \(seconds) seconds")) }
      if answer.count > maximumBytes { return .failure(.init(description: "SQLite's answer is longer than \(maximumBytes) bytes")) }
    }
  }

  private static func noProcess(_ code: Int32) -> SQLDatabase.Failure {
    .init(description: "no process for SQLite could be started: \(systemMessage(code))", cause: .system)
  }
}

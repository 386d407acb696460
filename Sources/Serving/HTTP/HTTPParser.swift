/// Cuts what a client sends into requests, in whatever pieces it comes. It ends with the first that cannot be read.
package struct HTTPParser {
  /// What the bytes so far make.
  package enum Step {
    /// No request yet.
    case needsBytes
    /// The client waits for a word before it sends the body.
    case expectsContinue
    case request(HTTPRequest)
  }

  /// What comes next.
  private enum State {
    case head
    case body(HTTPHead, count: Int)
    case chunkLength(HTTPHead)
    case chunk(HTTPHead, count: Int)
    case chunkEnd(HTTPHead)
    /// So many bytes of them have come.
    case trailers(HTTPHead, bytes: Int)
  }

  private let limits: HTTPLimits
  private var state = State.head
  private var buffer: [UInt8] = []
  /// Where in the buffer the bytes begin that were not taken yet, and how far a line's end was looked for.
  private var start = 0, searched = 0
  /// What came of a body in chunks.
  private var body: [UInt8] = []

  package init(limits: HTTPLimits) { self.limits = limits }

  /// Whether every byte was taken by a request.
  package var isEmpty: Bool { start == buffer.count }

  package mutating func append(_ bytes: some Collection<UInt8>) {
    buffer.removeFirst(start)
    (start, searched) = (0, max(0, searched - start))
    buffer += bytes
  }

  /// - Throws: where the request cannot be read, after which there is no next one.
  package mutating func next() throws(HTTPProblem) -> Step {
    while true {
      switch state {
      case .head:
        guard let head = try nextHead() else { return .needsBytes }
        switch head.bodyLength {
        case .count(let count):
          guard count <= limits.bodyBytes else { throw tooLarge }
          state = .body(head, count: count)
        case .chunked: state = .chunkLength(head)
        }
        if head.expectsContinue, head.bodyLength != .count(0) { return .expectsContinue }
      case .body(let head, let count):
        guard let bytes = take(count) else { return .needsBytes }
        return finish(head, Array(bytes))
      case .chunkLength(let head):
        guard let line = try nextLine() else { return .needsBytes }
        let count = try chunkLength(line)
        guard body.count + count <= limits.bodyBytes else { throw tooLarge }
        state = count == 0 ? .trailers(head, bytes: 0) : .chunk(head, count: count)
      case .chunk(let head, let count):
        guard let bytes = take(count) else { return .needsBytes }
        body += bytes
        state = .chunkEnd(head)
      case .chunkEnd(let head):
        guard let line = try nextLine() else { return .needsBytes }
        guard line.isEmpty else { throw HTTPProblem(status: .badRequest, message: "a chunk is longer than it says") }
        state = .chunkLength(head)
      case .trailers(let head, let bytes):
        guard let line = try nextLine() else { return .needsBytes }
        if line.isEmpty {
          defer { body = [] }
          return finish(head, body)
        }
        guard bytes + line.utf8.count <= limits.headBytes else {
          throw HTTPProblem(status: .headersTooLarge, message: "the trailers are too long")
        }
        // None of them is known here.
        _ = try HTTPHead.header(line)
        state = .trailers(head, bytes: bytes + line.utf8.count)
      }
    }
  }

  private mutating func finish(_ head: HTTPHead, _ body: [UInt8]) -> Step {
    state = .head
    return .request(HTTPRequest(method: head.method, path: head.path, headers: head.headers, body: body, keepsAlive: head.keepsAlive))
  }

  private var tooLarge: HTTPProblem {
    HTTPProblem(status: .contentTooLarge, message: "the body is too large (must be ≤ \(limits.bodyBytes) bytes)")
  }

  private mutating func nextHead() throws(HTTPProblem) -> HTTPHead? {
    // An empty line or two in front of a request are allowed.
    while buffer[start...].starts(with: [13, 10]) { start += 2 }
    let end = find([13, 10, 13, 10])
    guard (end ?? buffer.count) - start <= limits.headBytes else {
      throw HTTPProblem(status: .headersTooLarge, message: "the headers are too long (must be ≤ \(limits.headBytes) bytes)")
    }
    guard let end else { return nil }
    defer { start = end + 4 }
    return try HTTPHead(buffer[start..<end])
  }

  /// The next line without its end.
  private mutating func nextLine() throws(HTTPProblem) -> String? {
    let end = find([13, 10])
    guard (end ?? buffer.count) - start <= limits.headBytes else {
      throw HTTPProblem(status: .badRequest, message: "a line between two chunks is too long")
    }
    guard let end else { return nil }
    let line = buffer[start..<end]
    guard !line.contains(where: { $0 == 13 || $0 == 10 }), let text = String(validating: line, as: UTF8.self) else {
      throw HTTPProblem(status: .badRequest, message: "a line between two chunks is no text, or ends without a carriage return")
    }
    start = end + 2
    return text
  }

  private func chunkLength(_ line: String) throws(HTTPProblem) -> Int {
    let digits = line.utf8.prefix { $0 != UInt8(ascii: ";") }
    guard (1...8).contains(digits.count), digits.allSatisfy(\.isHexadecimalDigit), let count = Int(String(Substring(digits)), radix: 16)
    else {
      throw HTTPProblem(status: .badRequest, message: "a chunk's length must be a hexadecimal number")
    }
    return count
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard buffer.count - start >= count else { return nil }
    defer { start += count }
    return buffer[start..<start + count]
  }

  /// Where a pattern begins first among the bytes that were not taken.
  private mutating func find(_ pattern: [UInt8]) -> Int? {
    var at = max(start, searched)
    while at + pattern.count <= buffer.count {
      if buffer[at] == pattern[0], buffer[at...].starts(with: pattern) { return at }
      at += 1
    }
    searched = at
    return nil
  }
}

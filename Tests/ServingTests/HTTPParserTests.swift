import Serving
import Testing

/// Requests as they come over a connection, in any pieces.
@Suite struct HTTPParserTests {
  private static let limits: HTTPLimits = {
    var limits = HTTPLimits()
    (limits.headBytes, limits.bodyBytes) = (100, 50)
    return limits
  }()

  /// What a text is read as, fed in pieces of some length: a word for every step, and the problem at the end if there is one.
  private func read(_ text: String, by length: Int) -> [String] {
    var parser = HTTPParser(limits: Self.limits)
    var steps: [String] = []
    var rest = Array(text.utf8)[...]
    while true {
      do throws(HTTPProblem) {
        switch try parser.next() {
        case .request(let request): steps.append("\(request.method) \(request.path) \(String(decoding: request.body, as: UTF8.self))")
        case .expectsContinue: steps.append("continue")
        case .needsBytes:
          if rest.isEmpty { return steps + (parser.isEmpty ? [] : ["unfinished"]) }
          parser.append(rest.prefix(length))
          rest = rest.dropFirst(length)
        }
      } catch { return steps + ["\(error.status.rawValue) \(error.message)"] }
    }
  }

  @Test(
    "however the bytes are cut, the requests are the same",
    arguments: [
      ("GET /a HTTP/1.1\r\n\r\n\r\nGET /b%20c?x HTTP/1.1\r\n\r\n", ["GET /a ", "GET /b c "]),
      ("POST / HTTP/1.1\r\ncontent-length: 3\r\n\r\nabcGET /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", ["POST / abc", "GET /x "]),
      (
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n01\r\nc\r\n0\r\nA: b\r\n\r\nGET / HTTP/1.1\r\n\r\n",
        ["POST / abc", "GET / "]
      ),
      ("POST / HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 1\r\n\r\nx", ["continue", "POST / x"]),
      ("POST / HTTP/1.1\r\ncontent-length: 5\r\n\r\nabc", ["unfinished"]),
      ("POST / HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 51\r\n\r\n", ["413 the body is too large (must be ≤ 50 bytes)"]),
      (
        "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1e\r\n" + String(repeating: "a", count: 30) + "\r\n15\r\n",
        ["413 the body is too large (must be ≤ 50 bytes)"]
      ),
      (
        "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1;" + String(repeating: "a", count: 200),
        ["400 a line between two chunks is too long"]
      ),
      (
        "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n" + String(repeating: "A: b\r\n", count: 30),
        ["431 the trailers are too long"]
      ),
      ("GET / HTTP/1.1\r\nA: " + String(repeating: "b", count: 200), ["431 the headers are too long (must be ≤ 100 bytes)"]),
    ] as [(String, [String])])
  func pieces(_ text: String, _ expected: [String]) {
    for length in [1, 2, 3, 7, 4096] { #expect(read(text, by: length) == expected, "\(text.debugDescription) by \(length)") }
  }

  @Test(
    "what another program may take for the end of a line is refused",
    arguments: [
      ("GET / HTTP/1.1\r\nA: b\rC: d\r\n\r\n", "400 a carriage return stands within"),
      ("GET /\r HTTP/1.1\r\n\r\n", "400 a carriage return"),
      ("POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n1;\n2\r\na\r\n0\r\n\r\n", "400 a line between two chunks"),
      ("POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n0\r\nA: b\n\nGET /: x\r\n\r\n", "400 a line between two chunks"),
      ("POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n0\r\nno trailer\r\n\r\n", "400 a line of the headers is no header"),
      ("POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n+1\r\na\r\n0\r\n\r\n", "400 a chunk's length"),
    ])
  func lineEnds(_ text: String, _ expected: String) {
    let steps = read(text, by: 4096)
    #expect(steps.count == 1 && steps[0].hasPrefix(expected), "\(steps)")
  }
}

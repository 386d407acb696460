/// A request of HTTP/1.1, read as a whole.
package struct HTTPRequest: Sendable {
  package let method: String
  /// The path without a query, with its escapes decoded.
  package let path: String
  /// Names in lower case, in the order in which they came.
  package let headers: [(name: String, value: String)]
  package var body: [UInt8] = []
  /// Whether the client may send another request on the same connection.
  package let keepsAlive: Bool

  /// The value of a header that is there once; values of one that is repeated are joined by commas.
  package func header(_ name: String) -> String? { headers.value(name) }
}

/// A request that cannot be read, so that the connection ends after the answer.
package struct HTTPProblem: Error, Equatable {
  package let status: HTTPStatus
  package let message: String
}

/// The statuses that this server answers with.
package enum HTTPStatus: Int, Sendable {
  case ok = 200
  case badRequest = 400, forbidden = 403, notFound = 404, methodNotAllowed = 405, timeout = 408, lengthRequired = 411
  case contentTooLarge = 413, unsupportedMediaType = 415, headersTooLarge = 431
  case internalError = 500, notImplemented = 501, unavailable = 503, versionNotSupported = 505

  var phrase: String {
    switch self {
    case .ok: "OK"
    case .badRequest: "Bad Request"
    case .forbidden: "Forbidden"
    case .notFound: "Not Found"
    case .methodNotAllowed: "Method Not Allowed"
    case .timeout: "Request Timeout"
    case .lengthRequired: "Length Required"
    case .contentTooLarge: "Content Too Large"
    case .unsupportedMediaType: "Unsupported Media Type"
    case .headersTooLarge: "Request Header Fields Too Large"
    case .internalError: "Internal Server Error"
    case .notImplemented: "Not Implemented"
    case .unavailable: "Service Unavailable"
    case .versionNotSupported: "HTTP Version Not Supported"
    }
  }
}

/// How the body of a request is told from what comes after it.
enum HTTPBodyLength: Equatable {
  case count(Int)
  case chunked
}

/// The first part of a request: its line and its headers.
struct HTTPHead {
  let method: String
  let path: String
  let headers: [(name: String, value: String)]
  let keepsAlive: Bool
  let bodyLength: HTTPBodyLength
  /// Whether the client waits for a word before it sends the body.
  let expectsContinue: Bool

  /// Reads a head.
  ///
  /// - Parameter bytes: all of it, without the empty line at its end.
  /// - Source: RFC 9112; where it allows to be lenient this is not: no folded lines, no bare line feeds, no space before a colon, and no two
  ///   lengths. What two programs may read as two different requests is none.
  init(_ bytes: ArraySlice<UInt8>) throws(HTTPProblem) {
    func bad(_ message: String) -> HTTPProblem { HTTPProblem(status: .badRequest, message: message) }
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else { throw bad("the headers are no text") }
    // By bytes: to Swift a carriage return and a line feed are one character.
    var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)[...]
    for index in lines.indices where index < lines.endIndex - 1 {
      guard lines[index].last == 13 else { throw bad("a line of the headers ends without a carriage return") }
      lines[index].removeLast()
    }
    // Some programs take one alone for the end of a line.
    guard !lines.contains(where: { $0.contains(13) }) else { throw bad("a carriage return stands within a line of the headers") }
    guard let line = lines.popFirst().map({ String(Substring($0)) }) else { throw bad("the request is empty") }
    let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].utf8.allSatisfy(Self.isNameByte) else {
      throw bad("the first line is no request of HTTP")
    }
    guard parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else {
      throw HTTPProblem(
        status: parts[2].hasPrefix("HTTP/") ? .versionNotSupported : .badRequest, message: "the version of HTTP must be 1.1 or 1.0")
    }
    method = parts[0]
    path = try Self.path(parts[1])
    headers = try lines.map { line throws(HTTPProblem) in try Self.header(String(Substring(line))) }
    let connection = (headers.value("connection") ?? "").lowercased()
    keepsAlive = parts[2] == "HTTP/1.1" ? !connection.contains("close") : connection.contains("keep-alive")
    bodyLength = try Self.bodyLength(headers)
    expectsContinue = headers.value("expect")?.lowercased() == "100-continue"
  }

  private static func path(_ target: String) throws(HTTPProblem) -> String {
    var path = target
    // Of a client that takes this for a proxy, as the standard allows.
    if path.hasPrefix("http://") { path = path.dropFirst(7).firstIndex(of: "/").map { String(path[$0...]) } ?? "/" }
    guard path.hasPrefix("/"), let decoded = (path.split(separator: "?", maxSplits: 1).first.map(String.init) ?? "/").decodedPercents else {
      throw HTTPProblem(status: .badRequest, message: "the path must begin with / and be text")
    }
    return decoded
  }

  static func header(_ line: String) throws(HTTPProblem) -> (name: String, value: String) {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex, line[..<colon].utf8.allSatisfy(isNameByte) else {
      throw HTTPProblem(status: .badRequest, message: "a line of the headers is no header")
    }
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    return (line[..<colon].lowercased(), String(value.reversed().drop { $0 == " " || $0 == "\t" }.reversed()))
  }

  private static func bodyLength(_ headers: [(name: String, value: String)]) throws(HTTPProblem) -> HTTPBodyLength {
    let (length, encoding) = (headers.value("content-length"), headers.value("transfer-encoding"))
    if let encoding {
      guard length == nil else {
        throw HTTPProblem(status: .badRequest, message: "content-length and transfer-encoding exclude each other")
      }
      guard encoding.lowercased() == "chunked" else {
        throw HTTPProblem(status: .notImplemented, message: "transfer-encoding must be chunked")
      }
      return .chunked
    }
    guard let length else { return .count(0) }
    guard (1...18).contains(length.utf8.count), length.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int(length) else {
      throw HTTPProblem(status: .badRequest, message: "content-length must be a number")
    }
    return .count(count)
  }

  /// What names of methods and headers are made of.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

extension [(name: String, value: String)] {
  func value(_ name: String) -> String? {
    let values = filter { $0.name == name }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }
}

extension String {
  /// With `%41` as the byte that it stands for; nil where the result is no text.
  fileprivate var decodedPercents: String? {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy(\.isHexadecimalDigit),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16),
        value != 0
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  var isHexadecimalDigit: Bool {
    switch self {
    case 48...57, 65...70, 97...102: true
    default: false
    }
  }
}

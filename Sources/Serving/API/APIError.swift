import FileFormats

/// What a request is refused with, in the form of OpenAI's API.
package struct APIError: Error {
  var status = HTTPStatus.badRequest
  package var message: String
  /// OpenAI's kind: "invalid_request_error", "server_error".
  var type = "invalid_request_error"
  /// The field that is wrong, where it is one.
  var param: String?
  /// A word for programs.
  var code: String?
  var headers: [(name: String, value: String)] = []

  var json: JSONValue {
    [
      "error": [
        "message": JSONValue(message), "type": JSONValue(type), "param": param.map { JSONValue($0) } ?? nil,
        "code": code.map { JSONValue($0) } ?? nil,
      ]
    ]
  }

  var response: HTTPResponse { HTTPResponse(status: status, headers: headers, body: json) }

  /// The request breaks a rule; the first of its fields that does is named.
  init(_ diagnostic: Diagnostic) {
    self.init(message: diagnostic.description, param: diagnostic.problems.first?.place)
  }

  /// The request cannot be read at all.
  init(_ problem: HTTPProblem) { self.init(status: problem.status, message: problem.message) }

  init(
    status: HTTPStatus = .badRequest, message: String, type: String? = nil, param: String? = nil, code: String? = nil,
    headers: [(name: String, value: String)] = []
  ) {
    (self.status, self.message, self.param, self.code, self.headers) = (status, message, param, code, headers)
    self.type = type ?? (status.rawValue < 500 ? "invalid_request_error" : "server_error")
  }

  /// There is too much to do; later there may be less.
  static func busy(_ reason: String) -> APIError {
    APIError(
      status: .unavailable, message: "the server is busy: \(reason); try again later", code: "server_busy", headers: [("retry-after", "1")])
  }

  static let stopping = APIError(status: .unavailable, message: "the server stops", code: "server_stopping")
}

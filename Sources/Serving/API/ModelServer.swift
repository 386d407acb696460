import FileFormats
import Foundation
import Synchronization
import Tokenizers
import Transformers

/// An endpoint as OpenAI's API has it, for the models of one engine.
package final class ModelServer: Sendable {
  /// A model that requests may name.
  package struct Model: Sendable {
    package var name: String
    /// Positions of a prompt and its answer.
    package var limit: Int

    package init(name: String, limit: Int) { (self.name, self.limit) = (name, limit) }
  }

  let models: [Model]
  let texts: ServedTexts
  let queue: GenerationQueue
  let log: @Sendable (String) -> Void
  private let http: HTTPServer
  /// Whether other machines may ask, so that names of this one say nothing.
  private let isLoopback: Bool
  private let created = Int(Date().timeIntervalSince1970)
  private let answering = Atomic<Int>(0)

  /// Takes a port.
  ///
  /// - Parameters:
  ///   - models: in the engine's order.
  ///   - log: told a line about every request that a model answered.
  /// - Throws: `Diagnostic` where the port cannot be had.
  package init(
    _ models: [Model], _ texts: ServedTexts, queue: GenerationQueue, host: String, port: UInt16, log: @escaping @Sendable (String) -> Void
  ) throws(Diagnostic) {
    (self.models, self.texts, self.queue, self.log) = (models, texts, queue, log)
    isLoopback = Self.isLoopback(host)
    http = try HTTPServer(host: host, port: port)
  }

  /// Whether only programs of this machine reach an address.
  package static func isLoopback(_ host: String) -> Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }

  /// The port that it listens on.
  package var port: UInt16 { http.port }

  /// Answers requests until it is cancelled.
  package func run() async throws {
    try await http.run { request, writer in
      self.answering.wrappingAdd(1, ordering: .relaxed)
      defer { self.answering.wrappingSubtract(1, ordering: .relaxed) }
      try await self.answer(request, writer)
    }
  }

  /// Requests that are not answered to their end.
  package var openRequests: Int { answering.load(ordering: .relaxed) }

  private func answer(_ request: HTTPRequest, _ writer: HTTPWriter) async throws {
    do {
      try check(request)
      switch (request.method, request.path) {
      case ("POST", "/v1/chat/completions"): try await complete(request, writer, isChat: true)
      case ("POST", "/v1/completions"): try await complete(request, writer, isChat: false)
      case ("GET", "/v1/models"): try await writer.send(HTTPResponse(body: ["object": "list", "data": JSONValue(models.map(json))]))
      case ("GET", let path) where path.hasPrefix("/v1/models/"):
        try await writer.send(HTTPResponse(body: json(models[try index(String(path.dropFirst(11)))])))
      case ("GET", "/health"): try await writer.send(HTTPResponse(body: health))
      default: throw Self.unknown(request)
      }
    } catch let error as APIError {
      try await writer.send(error.response)
    }
  }

  private static let paths = [
    "/v1/chat/completions": "POST", "/v1/completions": "POST", "/v1/models": "GET", "/health": "GET",
  ]

  private static func unknown(_ request: HTTPRequest) -> APIError {
    if let method = paths[request.path] {
      return APIError(
        status: .methodNotAllowed, message: "\(request.path) takes \(method), found \(request.method)", headers: [("allow", method)])
    }
    return APIError(
      status: .notFound, message: "there is no \(quoted(request.path)) (must be one of \(paths.keys.sorted().joined(separator: ", ")))")
  }

  /// Refuses what a web page makes a browser ask in its user's name: the browser tells the page's host, and sends no JSON without permission.
  private func check(_ request: HTTPRequest) throws(APIError) {
    if isLoopback, let host = request.header("host") {
      let name = host.hasPrefix("[") ? String(host.dropFirst().prefix { $0 != "]" }) : String(host.prefix { $0 != ":" })
      guard Self.isLoopback(name.lowercased()) else {
        throw APIError(status: .forbidden, message: "the host \(quoted(name)) is not this machine's loopback; set --host to let others ask")
      }
    }
    guard request.method == "POST" else { return }
    let type = request.header("content-type")?.prefix { $0 != ";" }.lowercased() ?? ""
    guard type == "application/json" else {
      throw APIError(
        status: .unsupportedMediaType, message: "found the content type \(quoted(type)) (must be application/json)", param: "content-type")
    }
  }

  private func json(_ model: Model) -> JSONValue {
    [
      "id": JSONValue(model.name), "object": "model", "created": JSONValue(created), "owned_by": "peft-train",
      "max_model_len": JSONValue(model.limit),
    ]
  }

  private var health: JSONValue {
    let load = queue.load
    return ["status": "ok", "running": JSONValue(load.running), "waiting": JSONValue(load.waiting)]
  }

  /// The number of a model.
  func index(_ name: String) throws(APIError) -> Int {
    if let index = models.firstIndex(where: { $0.name == name }) { return index }
    throw APIError(
      status: .notFound, message: "there is no model \(quoted(name)) (must be one of \(models.map(\.name).joined(separator: ", ")))",
      param: "model", code: "model_not_found")
  }
}

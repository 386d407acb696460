import FileFormats
import Foundation
import Tokenizers

extension ModelServer {
  /// A request for a text, checked.
  private struct Order {
    let options: CompletionOptions
    let form: AnswerForm
    let job: GenerationJob
  }

  /// Answers a request for a text.
  func complete(_ request: HTTPRequest, _ writer: HTTPWriter, isChat: Bool) async throws {
    let order = try checked(request.body, isChat: isChat)
    let begin = ContinuousClock.now
    let events = try submit(order.job)
    var answer = Answer(texts.tokenizer, order.options, promptTokens: order.job.prompt.count)
    defer {
      let milliseconds = (ContinuousClock.now - begin) / .milliseconds(1)
      log(
        "\(isChat ? "chat" : "completion")  \(order.options.model)  \(answer.usage.promptTokens) + \(answer.usage.completionTokens) tokens  "
          + String(format: "%.1f s", milliseconds / 1000) + "  \(answer.finish ?? (answer.isInterrupted ? "interrupted" : "abandoned"))")
    }
    if order.options.streams {
      try await stream(events, &answer, order, writer)
    } else {
      var text = ""
      for await event in events {
        text += answer.take(event)
        if answer.isOver { break }
      }
      guard let finish = answer.finish else {
        // The client has hung up, or the server stops.
        try Task<Never, Never>.checkCancellation()
        throw APIError.stopping
      }
      try await writer.send(HTTPResponse(body: order.form.whole(text, finish: finish, answer.usage)))
    }
  }

  private func stream(
    _ events: AsyncStream<GenerationEvent>, _ answer: inout Answer, _ order: Order, _ writer: HTTPWriter
  ) async throws {
    try await writer.beginEvents()
    if let first = order.form.first { try await writer.send(event: first.serialized()) }
    for await event in events {
      let text = answer.take(event)
      if !text.isEmpty { try await writer.send(event: order.form.piece(text).serialized()) }
      if answer.isOver { break }
    }
    if let finish = answer.finish {
      try await writer.send(event: order.form.last(finish: finish).serialized())
      if order.options.includesUsage { try await writer.send(event: order.form.counted(answer.usage).serialized()) }
    } else {
      try Task<Never, Never>.checkCancellation()
      try await writer.send(event: APIError.stopping.json.serialized())
    }
    try await writer.send(event: "[DONE]")
    try await writer.endEvents()
  }

  private func submit(_ job: GenerationJob) throws(APIError) -> AsyncStream<GenerationEvent> {
    do throws(GenerationQueue.Refusal) {
      return try queue.submit(job)
    } catch {
      switch error {
      case .full(let waiting): throw .busy("\(waiting) requests are waiting already")
      case .closed: throw .stopping
      }
    }
  }

  private func checked(_ body: [UInt8], isChat: Bool) throws(APIError) -> Order {
    let seed = UInt64.random(in: .min ... .max)
    let value: JSONValue
    let request: Request
    do throws(Diagnostic) {
      value = try StrictJSON.parse(body, file: requestBody)
      request = isChat ? .chat(try ChatRequest(value, randomSeed: seed)) : .completion(try CompletionRequest(value, randomSeed: seed))
    } catch { throw APIError(error) }
    let options = request.options
    let model = try index(options.model)
    let (prompt, stopTokens) = try request.encoded(texts)
    let limit = models[model].limit
    guard prompt.count < limit else {
      throw APIError(
        message:
          "the prompt has \(prompt.count) tokens (must be below the \(limit) positions that \(quoted(options.model)) is served with)",
        param: isChat ? "messages" : "prompt", code: "context_length_exceeded")
    }
    guard !prompt.isEmpty else { throw APIError(message: "the prompt is empty (must have at least one token)", param: "prompt") }
    let form = AnswerForm(
      isChat: isChat, id: (isChat ? "chatcmpl-" : "cmpl-") + String(UInt64.random(in: .min ... .max), radix: 36), model: options.model,
      created: Int(Date().timeIntervalSince1970))
    let job = GenerationJob(
      model: model, prompt: prompt, maximumTokens: options.maximumTokens ?? .max, sampling: options.sampling, stopTokens: stopTokens)
    return Order(options: options, form: form, job: job)
  }

  private enum Request {
    case chat(ChatRequest)
    case completion(CompletionRequest)

    var options: CompletionOptions {
      switch self {
      case .chat(let request): request.options
      case .completion(let request): request.options
      }
    }

    func encoded(_ texts: ServedTexts) throws(APIError) -> (prompt: [Int32], stopTokens: Set<Int32>) {
      switch self {
      case .chat(let request): try texts.encode(request.conversation)
      case .completion(let request): try texts.encode(request.prompt)
      }
    }
  }
}

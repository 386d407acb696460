import FileFormats
import Foundation
import Tokenizers

extension ModelServer {
  /// A request for texts, checked: one for a chat, and for completions one for each prompt.
  private struct Order {
    let options: CompletionOptions
    let form: AnswerForm
    let jobs: [GenerationJob]
  }

  /// What became of a text: what is certain of it since the last time.
  private struct Progress: Sendable {
    let index: Int
    let text: String
    let answer: Answer
    /// Whether nothing comes after it.
    let isLast: Bool
  }

  /// Answers a request for texts.
  func complete(_ request: HTTPRequest, _ writer: HTTPWriter, isChat: Bool) async throws {
    let order = try checked(request.body, isChat: isChat)
    let begin = ContinuousClock.now
    var answers = order.jobs.map { Answer(texts.tokenizer, order.options, promptTokens: $0.prompt.count) }
    let events = try submit(order.jobs)
    defer {
      let milliseconds = (ContinuousClock.now - begin) / .milliseconds(1)
      let usage = Usage(answers.map(\.usage))
      let ends = Set(answers.map { $0.finish ?? ($0.isInterrupted ? "interrupted" : "abandoned") })
      log(
        "\(isChat ? "chat" : "completion")  \(order.options.model)  \(usage.promptTokens) + \(usage.completionTokens) tokens  "
          + String(format: "%.1f s", milliseconds / 1000) + "  \(ends.sorted().joined(separator: ", "))")
    }
    if order.options.streams {
      try await stream(events, &answers, order, writer)
    } else {
      var written = answers.map { _ in "" }
      try await follow(events, &answers) { written[$0.index] += $0.text }
      let finishes = answers.compactMap(\.finish)
      guard finishes.count == answers.count else {
        // The client has hung up, or the server stops.
        try Task<Never, Never>.checkCancellation()
        throw APIError.stopping
      }
      try await writer.send(HTTPResponse(body: order.form.whole(Array(zip(written, finishes)), Usage(answers.map(\.usage)))))
    }
  }

  private func stream(
    _ events: [AsyncStream<GenerationEvent>], _ answers: inout [Answer], _ order: Order, _ writer: HTTPWriter
  ) async throws {
    try await writer.beginEvents()
    if let first = order.form.first { try await writer.send(event: first.serialized()) }
    try await follow(events, &answers) { progress in
      let (index, finish) = (progress.index, progress.answer.finish)
      if !progress.text.isEmpty { try await writer.send(event: order.form.piece(index, progress.text).serialized()) }
      if progress.isLast, let finish { try await writer.send(event: order.form.last(index, finish: finish).serialized()) }
    }
    if answers.allSatisfy({ $0.finish != nil }) {
      if order.options.includesUsage {
        try await writer.send(event: order.form.counted(Usage(answers.map(\.usage))).serialized())
      }
    } else {
      try Task<Never, Never>.checkCancellation()
      try await writer.send(event: APIError.stopping.json.serialized())
    }
    try await writer.send(event: "[DONE]")
    try await writer.endEvents()
  }

  /// Reads the events of several texts side by side, and tells what comes of them one after the other. A text that ends is left at once, so that
  /// its slot is free.
  private func follow(
    _ events: [AsyncStream<GenerationEvent>], _ answers: inout [Answer], _ take: (Progress) async throws -> Void
  ) async throws {
    let (progress, sink) = AsyncStream.makeStream(of: Progress.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      for (index, stream) in events.enumerated() {
        var answer = answers[index]
        group.addTask {
          for await event in stream {
            let text = answer.take(event)
            sink.yield(Progress(index: index, text: text, answer: answer, isLast: answer.isOver))
            if answer.isOver { return }
          }
          // Cut off before its end.
          sink.yield(Progress(index: index, text: "", answer: answer, isLast: true))
        }
      }
      var left = events.count
      for await piece in progress {
        answers[piece.index] = piece.answer
        try await take(piece)
        if piece.isLast { left -= 1 }
        if left == 0 { break }
      }
    }
  }

  private func submit(_ jobs: [GenerationJob]) throws(APIError) -> [AsyncStream<GenerationEvent>] {
    guard jobs.count <= queue.limit else {
      throw APIError(message: "prompt: found \(jobs.count) prompts (must be at most the \(queue.limit) that may wait)", param: "prompt")
    }
    do throws(GenerationQueue.Refusal) {
      return try queue.submit(jobs)
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
    let limit = models[model].limit
    let jobs = try request.encoded(texts).enumerated().map { index, text throws(APIError) in
      guard text.prompt.count < limit else {
        throw APIError(
          message:
            "the prompt has \(text.prompt.count) tokens (must be below the \(limit) positions that \(quoted(options.model)) is served with)",
          param: isChat ? "messages" : "prompt", code: "context_length_exceeded")
      }
      guard !text.prompt.isEmpty else { throw APIError(message: "the prompt is empty (must have at least one token)", param: "prompt") }
      // Equal prompts are asked for different texts.
      var sampling = options.sampling
      sampling.seed &+= UInt64(index)
      return GenerationJob(
        model: model, prompt: text.prompt, maximumTokens: options.maximumTokens ?? .max, sampling: sampling, stopTokens: text.stopTokens)
    }
    let form = AnswerForm(
      isChat: isChat, id: (isChat ? "chatcmpl-" : "cmpl-") + String(UInt64.random(in: .min ... .max), radix: 36), model: options.model,
      created: Int(Date().timeIntervalSince1970))
    return Order(options: options, form: form, jobs: jobs)
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

    func encoded(_ texts: ServedTexts) throws(APIError) -> [(prompt: [Int32], stopTokens: Set<Int32>)] {
      switch self {
      case .chat(let request): [try texts.encode(request.conversation)]
      case .completion(let request): try request.prompts.map { prompt throws(APIError) in try texts.encode(prompt) }
      }
    }
  }
}

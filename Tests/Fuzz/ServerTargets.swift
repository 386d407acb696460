import FileFormats
import Serving
import Tokenizers

/// What a client sends over a connection: however it is cut into pieces, the requests are the same, and the first that is refused, too. A request
/// written anew is read as the same one, so that nothing of it stands for a second one.
func fuzzHTTPRequest(_ input: [UInt8]) {
  let (requests, problem) = httpRequests(input, by: max(1, input.count))
  for length in [1, 3, 64] {
    let other = httpRequests(input, by: length)
    demand(other.problem == problem, "pieces of \(length) give \(String(describing: other.problem)), not \(String(describing: problem))")
    demand(other.requests.map(\.fields) == requests.map(\.fields), "pieces of \(length) give other requests")
  }
  if let problem { demand(problem.status.rawValue >= 400 && (1..<200).contains(problem.message.utf8.count), "\(problem)") }
  for request in requests {
    demand(request.body.count <= httpLimits.bodyBytes, "a body of \(request.body.count) bytes")
    demand(request.path.hasPrefix("/") && !request.path.utf8.contains(0), "the path \(request.path.debugDescription)")
    for header in request.headers {
      demand(
        header.name == header.name.lowercased() && !header.value.utf8.contains(where: { $0 == 0 || $0 == 10 || $0 == 13 }), "\(header)")
    }
    // Longer than what was sent, because every byte of the path is escaped.
    let (again, problem) = httpRequests(request.written, by: 4096, limits: HTTPLimits())
    demand(problem == nil && again.map(\.fields) == [request.fields], "written anew it is \(again), \(String(describing: problem))")
  }
}

private let httpLimits: HTTPLimits = {
  var limits = HTTPLimits()
  (limits.headBytes, limits.bodyBytes) = (1024, 512)
  return limits
}()

/// The requests up to the first that cannot be read.
private func httpRequests(
  _ input: [UInt8], by length: Int, limits: HTTPLimits = httpLimits
) -> (requests: [HTTPRequest], problem: HTTPProblem?) {
  var parser = HTTPParser(limits: limits)
  var requests: [HTTPRequest] = []
  var rest = input[...]
  while true {
    do throws(HTTPProblem) {
      switch try parser.next() {
      case .request(let request): requests.append(request)
      case .expectsContinue: break
      case .needsBytes:
        if rest.isEmpty { return (requests, nil) }
        parser.append(rest.prefix(length))
        rest = rest.dropFirst(length)
      }
    } catch { return (requests, error) }
  }
}

extension HTTPRequest {
  /// All of it, to compare; how the body's length was told is no part of it.
  fileprivate var fields: [[UInt8]] {
    let lengths = ["content-length", "transfer-encoding", "expect"]
    let kept = headers.filter { !lengths.contains($0.name) }.flatMap { [Array($0.name.utf8), Array($0.value.utf8)] }
    return [Array(method.utf8), Array(path.utf8), body, [keepsAlive ? 1 : 0]] + kept
  }

  /// A request of HTTP that says the same.
  fileprivate var written: [UInt8] {
    let target = path.utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }.dropFirst().joined()
    let lengths = ["content-length", "transfer-encoding", "expect"]
    var kept = headers.filter { !lengths.contains($0.name) }.map { "\($0.name): \($0.value)" }
    kept.append("content-length: \(body.count)")
    let connection = (header("connection") ?? "").lowercased()
    let isLater = keepsAlive ? !connection.contains("close") : connection.contains("keep-alive")
    let version = isLater ? "HTTP/1.1" : "HTTP/1.0"
    return Array("\(method) /\(target) \(version)\r\n\(kept.joined(separator: "\r\n"))\r\n\r\n".utf8) + body
  }
}

/// The body of a request for a chat (the first byte is even) or a completion: what is taken has settings within their bounds, and becomes ids of
/// the vocabulary or a refusal. Written and read again it is the same.
func fuzzAPIRequest(_ input: [UInt8]) {
  guard let first = input.first, let value = reading({ try StrictJSON.parse(Array(input.dropFirst()), file: "request") }) else { return }
  let again = try? StrictJSON.parse(value.serialized(), file: "request")
  if first.isMultiple(of: 2) {
    guard let request = reading({ try ChatRequest(value, randomSeed: 1) }) else { return }
    check(request.options)
    demand(!request.conversation.messages.isEmpty, "a chat without a message")
    let same = again.flatMap { try? ChatRequest($0, randomSeed: 1) }
    demand(same?.conversation == request.conversation, "another conversation when it is read again")
    for texts in served {
      guard let ids = refusable({ () throws(APIError) in try texts.encode(request.conversation) })?.prompt else { continue }
      demand(ids.allSatisfy { 0..<1000 ~= $0 }, "an id out of range")
    }
  } else {
    guard let request = reading({ try CompletionRequest(value, randomSeed: 1) }) else { return }
    check(request.options)
    let same = again.flatMap { try? CompletionRequest($0, randomSeed: 1) }
    demand(!request.prompts.isEmpty && same?.prompts == request.prompts, "other prompts when it is read again")
    for prompt in request.prompts {
      guard let ids = refusable({ () throws(APIError) in try served[0].encode(prompt) })?.prompt else { continue }
      demand(ids.allSatisfy { 0..<1000 ~= $0 }, "an id out of range")
    }
  }
}

private func check(_ options: CompletionOptions) {
  let sampling = options.sampling
  demand((0...100).contains(sampling.temperature) && sampling.topP > 0 && sampling.topP <= 1 && sampling.topK >= 0, "\(sampling)")
  demand(options.maximumTokens.map { $0 > 0 } ?? true, "\(options.maximumTokens ?? 0) tokens")
  demand(options.stops.count <= 16 && options.stops.allSatisfy { (1...1024).contains($0.utf8.count) }, "the stops \(options.stops)")
}

/// What comes out, or nil where it is refused with words.
private func refusable<Value>(_ body: () throws(APIError) -> Value) -> Value? {
  do throws(APIError) { return try body() } catch {
    _ = reading { throw Diagnostic.rejected("request", error.message) }
    return nil
  }
}

/// A model with two templates, one of which has words for tools, and one without a template.
private let served: [ServedTexts] = {
  let tools =
    "{% for t in tools %}{{ t | tojson }}{% endfor %}{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}"
    + "{% for c in m.tool_calls %}{{ c.function.name ~ ' ' ~ (c.function.arguments | tojson) }}{% endfor %}{% endfor %}"
  let plain = "{% for m in messages %}{{ m.role + ': ' + m.content + '\n' }}{% endfor %}"
  let config: JSONValue = [
    "chat_template": [["name": "default", "template": JSONValue(plain)], ["name": "tool_use", "template": JSONValue(tools)]]
  ]
  return [config, [:]].map { config in
    ScratchFolder.write("tokenizer.json", smallTokenizer)
    ScratchFolder.write("tokenizer_config.json", Array(config.serialized().utf8))
    guard let tokenizer = try? TokenizerLoader.load(directory: ScratchFolder.path),
      let texts = try? ServedTexts(tokenizer, template: nil, vocabularySize: 1000)
    else { fatalError("oracle: no tokenizer") }
    return texts
  }
}()

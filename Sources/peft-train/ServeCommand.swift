import ArgumentParser
import FileFormats
import Foundation
import Serving
import Tensors
import Tokenizers
import Training
import Transformers

/// `peft-train serve --model M [--adapter A]…`
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve a model and any number of adapters over it as an endpoint of OpenAI's API.",
    discussion: """
      The base lies in memory once; a request chooses it or an adapter by its field "model". Requests are computed together. Paths: \
      /v1/chat/completions, /v1/completions, /v1/models, /health. TERM or INT ends it.
      """)

  @OptionGroup var options: BaseModelOptions

  @Option(
    help: "The directory of an adapter of HF PEFT or adapter-hub, or NAME=DIRECTORY to say what requests call it. May be repeated.")
  var adapter: [String] = []

  @Option(help: "What requests call the base model. (default: the name of its file or directory)")
  var name: String?

  @Option(help: "The address to listen on. Any but a loopback lets other machines ask.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes any that is free.")
  var port: UInt16 = 8080

  @Option(help: "Texts that are computed at one time.")
  var maxBatch = 16

  @Option(help: "Requests that may wait beside those; more are refused with status 503.")
  var maxQueue = 128

  @Option(help: "Most positions of a prompt and its answer. (default: the model's, at most 4096)")
  var context: Int?

  @Option(help: "File of a chat template in Jinja, in the place of the model's own.")
  var chatTemplate: String?

  @Option(help: "What computes: auto, cpu, cuda or cuda:N.")
  var device = DeviceChoice.auto

  /// What is kept of a request unless the user says otherwise: most chats are shorter.
  private static let usualContext = 4096

  func validate() throws {
    if !(1...1024).contains(maxBatch) { throw ValidationError("--max-batch: found \(maxBatch) (must be from 1 to 1024)") }
    // A request waits, be it ever so shortly, before it is computed.
    if !(1...100_000).contains(maxQueue) { throw ValidationError("--max-queue: found \(maxQueue) (must be from 1 to 100000)") }
    if let context, context < 2 { throw ValidationError("--context: found \(context) (must be ≥ 2)") }
    if name?.isEmpty == true { throw ValidationError("--name: empty (must be what requests call the model)") }
  }

  func run() throws {
    try Backend.choose(device, for: "--device").backend.use(serve)
  }

  private func serve() throws {
    let names = try ServedNames(model: options.model, name: name, adapters: adapter)
    let template = try chatTemplate.map(ChatTemplateFile.read)
    let base = try options.load(storage: .auto)
    if base.base.model.head.task != .causalLM {
      throw Diagnostic.rejected(options.model, "the model's head tells labels, so it writes no text; evaluate measures it")
    }
    let models = try StopRequest.loading { try ServedModels(base.model, name: names.base, adapters: names.adapters) }
    let capacity = try checkedCapacity(models.shape)
    let texts = try ServedTexts(base.tokenizer, template: template, vocabularySize: models.shape.vocabularySize)
    let queue = GenerationQueue(limit: maxQueue)
    let served = zip(models.names, models.limits(capacity: capacity)).map { ModelServer.Model(name: $0, limit: $1) }
    if let small = served.first(where: { $0.limit < 2 }) {
      throw Diagnostic(
        .configuration, [.init(file: "--context", message: "\(quoted(small.name)) has no position left for a prompt; use another model")])
    }
    let server = try ModelServer(served, texts, queue: queue, host: host, port: port) { Console.log(escapedForTerminal($0)) }
    let engine = GenerationEngine(models, queue: queue, slots: maxBatch, capacity: capacity)
    tell(server, models, capacity, hasTemplate: texts.hasTemplate)
    let http = Task.detached { try await server.run() }
    engine.run { StopRequest.isRaised || Console.hasLostOutput }
    // What the engine has cut off is told to the clients, and then that is all.
    let deadline = ContinuousClock.now + .seconds(1)
    while server.openRequests > 0, ContinuousClock.now < deadline { usleep(10_000) }
    http.cancel()
  }

  private func checkedCapacity(_ shape: ModelShape) throws -> Int {
    if let context, context > shape.maxPositions {
      throw ValidationError("--context: found \(context) (must be at most the model's \(shape.maxPositions) positions)")
    }
    let capacity = context ?? min(shape.maxPositions, Self.usualContext)
    let bytes = GenerationEngine.cacheBytes(shape, slots: maxBatch, capacity: capacity)
    let available = Backend.current.bytesForTensors
    if bytes > Double(available) {
      throw ValidationError(
        "the cache for \(maxBatch) texts of \(capacity) positions takes \(formattedBytes(Int(min(bytes, 1e18)))), and "
          + "\(formattedBytes(available)) are available; lower --context or --max-batch")
    }
    return capacity
  }

  private func tell(_ server: ModelServer, _ models: ServedModels, _ capacity: Int, hasTemplate: Bool) {
    let address = host.contains(":") ? "[\(host)]" : host
    let url = "http://\(address):\(server.port)/v1"
    let bytes = GenerationEngine.cacheBytes(models.shape, slots: maxBatch, capacity: capacity)
    Console.log(
      "cache     \(maxBatch) texts of up to \(Format.integer(capacity)) positions, \(formattedBytes(Int(bytes))) when all are full")
    if !ModelServer.isLoopback(host) {
      Console.log("note: \(escapedForTerminal(host)) is no loopback: whoever reaches it may ask, without a password and unencrypted")
    }
    if !hasTemplate {
      Console.log("note: the model has no chat template that can be run: chats are refused unless --chat-template names one")
    }
    Console.out("serving   \(url)  models: \(models.names.map(escapedForTerminal).joined(separator: ", "))")
    let model = JSONValue(models.names.last ?? "").serialized()
    let (path, input) =
      hasTemplate ? ("chat/completions", #""messages": [{"role": "user", "content": "Hello"}]"#) : ("completions", #""prompt": "Hello""#)
    Console.log("try       curl \(url)/\(path) -H 'Content-Type: application/json' -d '{\"model\": \(model), \(input)}'")
  }
}

/// What requests call the base and the adapters.
struct ServedNames {
  var base: String
  var adapters: [ServedModels.Adapter]

  init(model: String, name: String?, adapters arguments: [String]) throws {
    base = name ?? Self.name(model)
    adapters = try arguments.map { argument in
      // A directory may have the sign in its name.
      guard !FileManager.default.fileExists(atPath: argument), let sign = argument.firstIndex(of: "=") else {
        return ServedModels.Adapter(name: Self.name(argument), path: argument)
      }
      let (name, path) = (String(argument[..<sign]), String(argument[argument.index(after: sign)...]))
      if name.isEmpty || path.isEmpty {
        throw ValidationError("--adapter: found \(quoted(argument)) (must be a directory or NAME=DIRECTORY)")
      }
      return ServedModels.Adapter(name: name, path: path)
    }
    var seen: Set<String> = [base]
    for adapter in adapters where !seen.insert(adapter.name).inserted {
      throw ValidationError("--adapter: two models are called \(quoted(adapter.name)) (names must differ); say NAME=\(adapter.path)")
    }
  }

  /// The last part of a path that says something: a run's adapter is called as the run.
  static func name(_ path: String) -> String {
    var parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
    if parts.isEmpty || parts.contains("..") {
      parts = URL(fileURLWithPath: path).standardized.pathComponents.filter { $0 != "/" }
    }
    guard let last = parts.popLast() else { return "model" }
    switch last {
    case "adapter", "model": return parts.last ?? last
    case "adapter-best": return parts.last.map { $0 + "-best" } ?? last
    default: return last.hasSuffix(".gguf") ? String(last.dropLast(5)) : last
    }
  }
}

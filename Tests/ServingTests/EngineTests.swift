import Serving
import TestSupport
import Testing
import Transformers

/// The engine's thread is the test's own: passes are made where a test says so.
@Suite struct EngineTests {
  @Test("adapters of all methods over one base give the texts that each gives alone, their requests mixed and the base's among them")
  func methods() async throws {
    let adapters = try Adapters()
    let expected = try adapters.expected(count: 10)
    #expect(Set(expected.map { $0.flatMap { $0 } }).count == expected.count, "two models write the same, which tells nothing")
    let models = try adapters.served()
    #expect(models.names == ["base"] + Adapters.methods.map(\.name))
    let queue = GenerationQueue(limit: 100)
    let engine = GenerationEngine(models, queue: queue, slots: 5, capacity: 40)
    // The second time with the methods put in and taken out already.
    for _ in 0..<2 {
      var streams: [(model: Int, prompt: Int, AsyncStream<GenerationEvent>)] = []
      for prompt in prompts.indices {
        for model in expected.indices { streams.append((model, prompt, try queue.submit(GenerationJob(prompts[prompt], model: model)))) }
      }
      while engine.step() {}
      for (model, prompt, stream) in streams {
        let (tokens, end) = await stream.text()
        #expect(tokens == expected[model][prompt] && end == .length, "\(models.names[model]), prompt \(prompt)")
      }
    }
    #expect(queue.load == .init())
  }

  @Test("a model with many requests does not keep another from its turn")
  func fairness() async throws {
    let adapters = try Adapters()
    let queue = GenerationQueue(limit: 100)
    let engine = GenerationEngine(try adapters.served(), queue: queue, slots: 8, capacity: 40)
    var streams = try (0..<7).map { _ in try queue.submit(GenerationJob(prompts[0], count: 30)) }
    streams.append(try queue.submit(GenerationJob(prompts[0], model: 1, count: 5)))
    for _ in 0..<10 { #expect(engine.step()) }
    #expect(queue.load.running == 7, "five of ten passes were the adapter's")
    while engine.step() {}
    #expect(await streams[7].text().tokens.count == 5)
  }

  @Test("a text ends before its stop token, or with its last token or position, and says which")
  func ends() async throws {
    let adapters = try Adapters()
    let text = try adapters.expected(count: 10)[0][0]
    let queue = GenerationQueue(limit: 100)
    let engine = GenerationEngine(try adapters.served(), queue: queue, slots: 4, capacity: 12)
    let stop = text[4]
    let stopped = try queue.submit(GenerationJob(prompts[0], stops: [stop]))
    let short = try queue.submit(GenerationJob(prompts[0], count: 3))
    let full = try queue.submit(GenerationJob(prompts[0], count: 100))
    while engine.step() {}
    let first = await stopped.text()
    #expect(first.tokens == Array(text.prefix { $0 != stop }) && first.end == .stop)
    let second = await short.text()
    #expect(second.tokens == Array(text.prefix(3)) && second.end == .length)
    let third = await full.text()
    #expect(third.tokens.count == 6 && third.end == .length, "12 positions, 7 of them the prompt's, and a token read off the last")
  }

  @Test("who stops listening frees the slot, at work or waiting, and the others' texts stay what they are")
  func cancelled() async throws {
    let adapters = try Adapters()
    let expected = try adapters.expected(count: 10)[0]
    let queue = GenerationQueue(limit: 100)
    let engine = GenerationEngine(try adapters.served(), queue: queue, slots: 2, capacity: 40)
    let kept = try queue.submit(GenerationJob(prompts[2]))
    func abandon(afterStep: Bool) throws {
      // The stream is dropped at the end of this scope.
      let stream = try queue.submit(GenerationJob(prompts[0], count: 1000))
      if afterStep { #expect(engine.step()) }
      withExtendedLifetime(stream) {}
    }
    try abandon(afterStep: true)
    #expect(engine.step())
    #expect(queue.load == .init(waiting: 0, running: 1))
    let other = try queue.submit(GenerationJob(prompts[3]))
    #expect(engine.step())
    #expect(queue.load == .init(waiting: 0, running: 2))
    try abandon(afterStep: false)
    #expect(queue.load == .init(waiting: 0, running: 2))
    while engine.step() {}
    #expect(await kept.text().tokens == expected[2])
    #expect(await other.text().tokens == expected[3])
    #expect(queue.load == .init())
  }

  @Test("as many requests wait as were allowed, and the next one is refused")
  func bound() async throws {
    let queue = GenerationQueue(limit: 2)
    let engine = GenerationEngine(try Adapters().served(), queue: queue, slots: 1, capacity: 40)
    let first = try queue.submit(GenerationJob(prompts[0]))
    #expect(engine.step())
    let second = try queue.submit(GenerationJob(prompts[0]))
    let third = try queue.submit(GenerationJob(prompts[0]))
    #expect(throws: GenerationQueue.Refusal.full(waiting: 2)) { try queue.submit(GenerationJob(prompts[0])) }
    while engine.step() {}
    for stream in [first, second, third] { #expect(await stream.text().tokens.count == 10) }
  }

  @Test("a stop ends what was begun and cuts off the rest, which is told; nothing is taken any more")
  func stop() async throws {
    let queue = GenerationQueue(limit: 10)
    let engine = GenerationEngine(try Adapters().served(), queue: queue, slots: 1, capacity: 40)
    let begun = try queue.submit(GenerationJob(prompts[0]))
    let waiting = try queue.submit(GenerationJob(prompts[0]))
    var passes = 0
    engine.run {
      passes += 1
      return passes > 2
    }
    let first = await begun.text()
    #expect(first.tokens.count == 10 && first.end == .length)
    let second = await waiting.text()
    #expect(second.tokens.isEmpty && second.end == .interrupted)
    #expect(throws: GenerationQueue.Refusal.closed) { try queue.submit(GenerationJob(prompts[0])) }
    #expect(queue.load == .init())

    let impatient = GenerationQueue(limit: 10)
    let other = GenerationEngine(try Adapters().served(), queue: impatient, slots: 1, capacity: 40)
    let cut = try impatient.submit(GenerationJob(prompts[0]))
    #expect(other.step())
    other.run(until: { true }, patience: .zero)
    let third = await cut.text()
    #expect(third.tokens.count == 1 && third.end == .interrupted)
  }
}

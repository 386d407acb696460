import Transformers

/// Continues the texts of all requests, on the thread that runs it. Those of one model go through it together; models take turns, a pass each.
///
/// Requests join between two passes, as soon as the cache has a slot for them, and leave when they are complete or nobody waits for them.
package final class GenerationEngine {
  /// A text at work.
  private struct Running {
    let entry: GenerationQueue.Entry
    var tokenCount = 0
  }

  private let models: ServedModels
  private let queue: GenerationQueue
  private let store: KeyValueStore
  private let batches: [GenerationBatch]
  private var running: [Int: Running] = [:]
  /// The model whose turn was the last.
  private var last = 0

  /// Rows of a pass, about: a longer prompt takes several passes, so that the others' next tokens need not wait for all of it.
  private static let rowsPerPass = 512

  /// - Parameters:
  ///   - slots: texts that are continued at one time.
  ///   - capacity: positions that are kept of each.
  package init(_ models: ServedModels, queue: GenerationQueue, slots: Int, capacity: Int) {
    (self.models, self.queue) = (models, queue)
    let store = KeyValueStore(slots: slots, capacity: capacity, shape: models.shape)
    self.store = store
    batches = models.members.map { $0.generator.batch(store) }
  }

  /// Bytes of the cache of keys and values when every slot is full.
  package static func cacheBytes(_ shape: ModelShape, slots: Int, capacity: Int) -> Double {
    Double(KeyValueStore.bytesPerPosition(shape)) * Double(slots) * Double(capacity)
  }

  /// Works until a stop is asked for, and then for as long as `patience` says on what was begun; what is unfinished then is interrupted.
  ///
  /// - Parameters:
  ///   - shouldStop: asked before every pass.
  ///   - patience: how long what was begun may go on after that.
  package func run(until shouldStop: () -> Bool, patience: Duration = .seconds(3)) {
    while !shouldStop() {
      if !step() { queue.waitForNews() }
    }
    queue.close()
    let deadline = ContinuousClock.now + patience
    while ContinuousClock.now < deadline, !running.isEmpty { _ = step(admitting: false) }
    for entry in queue.take(.max) + running.values.map(\.entry) { end(entry, .interrupted) }
    queue.finished(queue.load.running)
    running = [:]
  }

  /// One pass of one model.
  ///
  /// - Returns: false where there was nothing to do.
  package func step(admitting: Bool = true) -> Bool {
    dropAbandoned()
    if admitting { admit() }
    guard let model = nextModel() else { return false }
    last = model
    models.switchTo(model)
    batches[model].step(rows: Self.rowsPerPass) { chosen in take(chosen) }
    return true
  }

  /// The first one after the last that has something to do.
  private func nextModel() -> Int? {
    (1...batches.count).lazy.map { (self.last + $0) % self.batches.count }.first { !self.batches[$0].isEmpty }
  }

  private func admit() {
    for entry in queue.take(store.freeSlots) {
      let job = entry.job
      let sequence = GenerationBatch.Sequence(id: entry.id, prompt: job.prompt, sampling: job.sampling)
      guard job.maximumTokens > 0, batches[job.model].join(sequence) else {
        end(entry, .length)
        queue.finished(1)
        continue
      }
      running[entry.id] = Running(entry: entry)
    }
  }

  private func dropAbandoned() {
    let ids = queue.takeAbandoned().intersection(running.keys)
    guard !ids.isEmpty else { return }
    for batch in batches where !batch.isEmpty { batch.leave(ids) }
    for id in ids { running[id] = nil }
    queue.finished(ids.count)
  }

  /// - Returns: whether the text goes on.
  private func take(_ chosen: GenerationBatch.Token) -> Bool {
    guard var text = running[chosen.id] else { return false }
    if text.entry.job.stopTokens.contains(chosen.token) { return finish(text, .stop) }
    text.tokenCount += 1
    text.entry.events.yield(.token(chosen.token))
    if text.tokenCount >= text.entry.job.maximumTokens || !chosen.hasRoom { return finish(text, .length) }
    running[chosen.id] = text
    return true
  }

  private func finish(_ text: Running, _ end: GenerationEnd) -> Bool {
    running[text.entry.id] = nil
    queue.finished(1)
    self.end(text.entry, end)
    return false
  }

  private func end(_ entry: GenerationQueue.Entry, _ end: GenerationEnd) {
    entry.events.yield(.end(end))
    entry.events.finish()
  }
}

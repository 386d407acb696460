import Dispatch
import Synchronization

/// Where tasks of the server hand jobs over to the thread that computes. As many wait as there is room for; the others are refused at once.
package final class GenerationQueue: Sendable {
  /// A job with the end of its stream.
  struct Entry: Sendable {
    let id: Int
    let job: GenerationJob
    let events: AsyncStream<GenerationEvent>.Continuation
  }

  /// A job that was not taken.
  package enum Refusal: Error, Equatable {
    /// So many wait already.
    case full(waiting: Int)
    /// The server stops.
    case closed
  }

  /// How busy the server is.
  package struct Load: Sendable, Equatable {
    /// Jobs that no pass has begun yet.
    package var waiting = 0
    /// Jobs at work.
    package var running = 0

    package init(waiting: Int = 0, running: Int = 0) { (self.waiting, self.running) = (waiting, running) }
  }

  private struct State {
    var waiting: [Entry] = []
    /// Ids of jobs that nobody waits for any more.
    var abandoned: Set<Int> = []
    var running = 0
    var nextID = 0
    var isClosed = false
  }

  /// Jobs that may wait.
  let limit: Int
  private let state = Mutex(State())
  private let news = DispatchSemaphore(value: 0)

  /// - Parameter limit: jobs that may wait.
  package init(limit: Int) { self.limit = limit }

  /// Hands a job over. Whoever drops the stream before its end, or is cancelled while reading it, ends the job.
  package func submit(_ job: GenerationJob) throws(Refusal) -> AsyncStream<GenerationEvent> { try submit([job])[0] }

  /// Hands jobs over, all of them or none.
  package func submit(_ jobs: [GenerationJob]) throws(Refusal) -> [AsyncStream<GenerationEvent>] {
    let streams = jobs.map { _ in AsyncStream.makeStream(of: GenerationEvent.self) }
    let result: Result<Int, Refusal> = state.withLock { state in
      if state.isClosed { return .failure(.closed) }
      if state.waiting.count + jobs.count > limit { return .failure(.full(waiting: state.waiting.count)) }
      let first = state.nextID + 1
      for (job, stream) in zip(jobs, streams) {
        state.nextID += 1
        state.waiting.append(Entry(id: state.nextID, job: job, events: stream.continuation))
      }
      return .success(first)
    }
    let first = try result.get()
    for (number, stream) in streams.enumerated() {
      stream.continuation.onTermination = { [weak self] termination in
        if case .cancelled = termination { self?.abandon(first + number) }
      }
    }
    news.signal()
    return streams.map(\.stream)
  }

  private func abandon(_ id: Int) {
    state.withLock { state in
      let count = state.waiting.count
      state.waiting.removeAll { $0.id == id }
      if state.waiting.count == count { state.abandoned.insert(id) }
    }
    news.signal()
  }

  package var load: Load { state.withLock { Load(waiting: $0.waiting.count, running: $0.running) } }

  /// Takes no more jobs.
  package func close() {
    state.withLock { $0.isClosed = true }
    news.signal()
  }

  // MARK: For the thread that computes

  /// The jobs that have waited the longest, at most `count`.
  func take(_ count: Int) -> [Entry] {
    state.withLock { state in
      let taken = Array(state.waiting.prefix(count))
      state.waiting.removeFirst(taken.count)
      state.running += taken.count
      return taken
    }
  }

  /// What was abandoned since the last call, among what is or was running.
  func takeAbandoned() -> Set<Int> {
    state.withLock { state in
      defer { state.abandoned = [] }
      return state.abandoned
    }
  }

  /// Jobs are running no more.
  func finished(_ count: Int) { state.withLock { $0.running -= count } }

  /// Waits until something has happened, but not long.
  func waitForNews() { _ = news.wait(timeout: .now() + .milliseconds(50)) }
}

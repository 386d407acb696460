/// What took too long.
struct DeadlineError: Error {}

/// Runs something that hears of cancellation, and gives it up after some time.
func within<Result: Sendable>(_ time: Duration, _ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
  try await withThrowingTaskGroup(of: Result?.self) { group in
    group.addTask { try await body() }
    group.addTask {
      try await Task.sleep(for: time)
      return nil
    }
    defer { group.cancelAll() }
    guard case .some(.some(let result)) = try await group.next() else { throw DeadlineError() }
    return result
  }
}

import FileFormats
import Glibc
import Reports
import Training

// A part of the runs, and the report of all parts.

/// What one shard of a comparison has done.
package struct ShardOutcome: Sendable {
  /// A run of the shard without a result, and why it has none.
  package struct Lack: Sendable {
    package let title: String, reason: String

    var json: JSONValue { ["run": JSONValue(title), "reason": JSONValue(reason)] }
  }

  package let shard: Shard
  /// The processes that were run to their ends now.
  package let completed: [String]
  /// Those that failed; what others find is in the comparison's report.
  package let failed: [Lack]
  /// Those that another process has.
  package let held: [Lack]
  /// Those whose results are there and not as they were written.
  package let damaged: [Lack]
  /// Runs that depend on others which are still to come: by the names of their rows.
  package let waiting: [String]

  /// Whether the rest is for others, and this shard need not be started again.
  package var isComplete: Bool { held.isEmpty && damaged.isEmpty && waiting.isEmpty }

  package var json: JSONObject {
    [
      "shard": JSONValue(shard.description), "completed": JSONValue(completed), "failed": JSONValue(failed.map(\.json)),
      "held": JSONValue(held.map(\.json)), "damaged": JSONValue(damaged.map(\.json)), "waiting": JSONValue(waiting),
    ]
  }
}

/// A run that the report lacks.
package struct MissingRun: Sendable {
  package let title: String
  /// What is there of it, and what to do.
  package let state: String
  /// Whether there is a result that cannot be used.
  package let isDamaged: Bool
}

extension ComparisonRunner {
  /// Runs every run of the shard that can be run now: one whose results, or those that it depends on, are still to come is left.
  ///
  /// - Returns: nil if a stop was asked for.
  package func runShard() throws -> ShardOutcome? {
    guard case .shard(let shard, _) = division else { return nil }
    result.rows = pendingRows
    do { try runWanted(1, isOurs) } catch is Stopped { return nil }
    let waiting = result.rows.filter { row in row.status == .pending && hasUnknownRuns(row, shard) }.map(\.name)
    let failed = spread.failures.sorted { $0.key < $1.key }.filter { !$0.value.hasDiverged || !$0.key.contains("/lr-") }
    return ShardOutcome(
      shard: shard, completed: spread.completed, failed: failed.map { .init(title: $0.key, reason: $0.value.reason) },
      held: spread.wanted.filter(isOurs).compactMap { wanted in
        spread.held[wanted.id].map { .init(title: wanted.title, reason: "in use by \($0)") }
      },
      damaged: spread.wanted.filter(isOurs).compactMap { wanted in
        spread.damages[wanted.name].map { .init(title: wanted.title, reason: damaged($0, wanted.name)) }
      }, waiting: waiting)
  }

  /// Whether the shard has runs of a row that nobody can name yet.
  private func hasUnknownRuns(_ row: ComparisonRow, _ shard: Shard) -> Bool {
    let known = Set(spread.wanted.map(\.place))
    if row.kind == .prompting { return shard.has(plan.prompting(row.name)) && !known.contains(plan.prompting(row.name)) }
    guard row.kind == .method, let method = config.methods.first(where: { $0.name == row.name }) else { return false }
    let seeds = config.seeds.filter { seed in !row.seeds.contains { $0.seed == seed } }.map { plan.final(row.name, seed: $0) }
    let rates = row.learningRate == nil && search == .halving ? method.learningRates.indices.map { plan.trial(row.name, rate: $0) } : []
    return (seeds + rates).contains { shard.has($0) && !known.contains($0) }
  }

  /// Makes the table and the page of what is there, and trains nothing.
  ///
  /// - Returns: the comparison, as far as it has come, and what it lacks; nil if a stop was asked for.
  package func collect() throws -> (result: ComparisonResult, missing: [MissingRun])? {
    result.rows = pendingRows
    do {
      try takeWhatIsThere()
      let missing = try spread.wanted.map(missing) + waitingRows()
      try report(isComplete: missing.isEmpty)
      return (result, missing)
    } catch is Stopped { return nil }
  }

  /// What is there of a run that has no result.
  private func missing(_ wanted: Wanted) throws -> MissingRun {
    let again = "start its shard again"
    guard case .training(let job) = wanted.work else {
      return MissingRun(title: wanted.title, state: "is not measured yet; \(again)", isDamaged: false)
    }
    let run = RunDirectory("\(directory.path)/\(job.name)")
    if let damage = spread.damages[job.name] {
      return MissingRun(title: wanted.title, state: "is \(damaged(damage, job.name))", isDamaged: true)
    }
    if let holder = RunLock.holder(of: run.path) {
      return MissingRun(title: wanted.title, state: "is at work: \(holder); wait for its end", isDamaged: false)
    }
    if try status(ofPath: run.resultFile) != nil, (try? RunResult(contentsOf: run.resultFile)) == nil {
      return MissingRun(title: wanted.title, state: "\(run.resultFile) cannot be read; \(again)", isDamaged: true)
    }
    guard try status(ofPath: run.runFile) != nil else {
      return MissingRun(title: wanted.title, state: "has not begun; \(again)", isDamaged: false)
    }
    let step = run.checkpointSteps().last.map { "after step \($0)" } ?? "before its first checkpoint"
    return MissingRun(title: wanted.title, state: "was left \(step); \(again), which continues it", isDamaged: false)
  }

  /// What is changed belongs to whoever has changed it: no run writes over it.
  private func damaged(_ damage: String, _ run: String) -> String {
    "damaged (\(damage)); move \(directory.path)/\(run) away and start its shard again"
  }

  /// The rows whose runs depend on what is missing.
  private func waitingRows() -> [MissingRun] {
    let known = Set(spread.wanted.map(\.place))
    return result.rows.filter { row in
      guard row.status == .pending, row.kind != .base else { return false }
      return row.kind == .prompting ? !known.contains(plan.prompting(row.name)) : row.seeds.isEmpty && row.learningRate == nil
    }.map { row in
      let what = row.kind == .prompting ? "the model that it prompts" : "its learning rate, which is not chosen yet"
      return MissingRun(title: row.name, state: "waits for \(what); start all shards again after those that are missing", isDamaged: false)
    }
  }
}

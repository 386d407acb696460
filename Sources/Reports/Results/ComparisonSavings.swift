import FileFormats

/// What a comparison has not trained of all that its config names.
package struct ComparisonSavings: Record, Equatable {
  /// Optimizer steps that were trained, and those of all trials and seeds to their ends.
  package var steps = 0, allSteps = 0
  /// About how many seconds the others would have taken, by those of the same method.
  package var savedSeconds = 0.0
  /// Trials of a learning rate that were stopped early, and all.
  package var stoppedTrials = 0, trials = 0
  /// Final runs that were left out, and all.
  package var runsNotRun = 0, runs = 0

  package init() {}

  package static var keys: [ConfigKey<ComparisonSavings>] {
    [
      .count("steps", \.steps), .count("steps_of_all", \.allSteps), .number("saved_seconds", \.savedSeconds),
      .count("stopped_trials", \.stoppedTrials), .count("trials", \.trials), .count("runs_not_run", \.runsNotRun), .count("runs", \.runs),
    ]
  }

  /// Nil where everything was to be trained. Methods that have failed or are not finished do not count.
  package init?(_ result: ComparisonResult) {
    guard result.budget.search == .halving else { return nil }
    for row in result.rows where row.kind == .method && row.status == .completed {
      for trial in row.tuning {
        trials += 1
        steps.add(trial.steps)
        // One that diverged would have gone no further.
        allSteps.add(trial.value == nil ? trial.steps : result.budget.tuneSteps)
        guard trial.value != nil, trial.steps < result.budget.tuneSteps, trial.steps > 0 else { continue }
        stoppedTrials += 1
        savedSeconds += trial.seconds * Double(result.budget.tuneSteps - trial.steps) / Double(trial.steps)
      }
      let missing = row.notRun?.seeds.count ?? 0
      runs += row.seeds.count + missing
      runsNotRun += missing
      for seed in row.seeds {
        steps.add(seed.steps)
        allSteps.add(seed.steps)
      }
      guard missing > 0, let first = row.seeds.first else { continue }
      for _ in 0..<missing { allSteps.add(first.steps) }
      savedSeconds += (row.runSeconds?.mean ?? 0) * Double(missing)
    }
  }
}

extension Int {
  /// Adds a number of a file that anyone may have written to: the sum stays the largest number there is.
  fileprivate mutating func add(_ other: Int) {
    let (sum, overflow) = addingReportingOverflow(other)
    self = overflow ? .max : sum
  }
}

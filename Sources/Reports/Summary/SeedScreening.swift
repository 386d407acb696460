/// Which methods need further seeds: those that may still be the best one, or not to be told apart from it.
///
/// Every method is trained with its first seed. The best one gets all its seeds, and so does every other one whose interval touches the best
/// one's; what remains is clearly behind, and more seeds would only say so again.
package struct SeedScreening {
  /// A method and what its seeds came to.
  private struct Entry {
    /// Its place in the rows of the comparison.
    let row: Int
    let values: Statistics
    let isComplete: Bool
  }

  private let entries: [Entry]
  /// Methods that were trained and have no figure to go by: they are left out of nothing.
  private let unmeasured: [Int]
  private let task: ComparisonTask
  /// How many a method can have.
  private let seeds: Int
  /// The best mean so far; nil where no method has a result.
  private let leader: Entry?
  private let spread: (pooled: Double, perUnit: Double, degrees: Int)?

  /// - Parameter result: its methods with what has been trained so far.
  package init(_ result: ComparisonResult) {
    (task, seeds) = (result.task, result.budget.seeds.count)
    let (task, seeds) = (task, seeds)
    entries = result.rows.enumerated().compactMap { index, row in
      guard row.kind == .method, row.status != .failed, let values = row.quality(task) else { return nil }
      return Entry(row: index, values: values, isComplete: row.seeds.count >= seeds)
    }
    unmeasured = result.rows.indices.filter { index in
      let row = result.rows[index]
      return row.kind == .method && row.status == .pending && !row.seeds.isEmpty && row.quality(task) == nil
    }
    leader = entries.reduce(nil) { best, entry in
      guard let best else { return entry }
      return Self.isBetter(entry, best, task) ? entry : best
    }
    spread = Self.spread(entries)
  }

  private static func isBetter(_ a: Entry, _ b: Entry, _ task: ComparisonTask) -> Bool {
    task.metric == nil ? a.values.mean < b.values.mean : a.values.mean > b.values.mean
  }

  /// The row that is to get the rest of its seeds next; nil where every method has all that it needs.
  package var next: Int? {
    guard unmeasured.isEmpty, let leader else { return unmeasured.first }
    if !leader.isComplete { return leader.row }
    var best: Entry?
    for entry in entries where !entry.isComplete && touchesLeader(entry) {
      if best.map({ Self.isBetter(entry, $0, task) }) ?? true { best = entry }
    }
    return best?.row
  }

  /// For each method that is left without all its seeds: which method it is clearly behind, and half the width of the interval that says so.
  package var left: [(row: Int, behind: Int, interval: Double)] {
    guard let leader else { return [] }
    return entries.filter { !$0.isComplete }.map { ($0.row, leader.row, interval($0) ?? 0) }
  }

  private func touchesLeader(_ entry: Entry) -> Bool {
    guard let leader, let own = interval(entry), let theirs = leader.values.confidence else { return true }
    return abs(entry.values.mean - leader.values.mean) <= Self.margin * (own + theirs)
  }

  /// By how much the intervals are widened before a method is left out: its own spread, which nobody has seen, may be wider than that of the
  /// others. Without it the list of methods that are not told apart was another one in up to a quarter of made-up comparisons with such a
  /// method, and in one of three real ones (Benchmarks/comparing/seeds.py, docs/comparing.md).
  private static let margin = 1.5

  /// Half the width of the 95 % interval of a method that lacks seeds, by Student's t; nil where no spread is known yet.
  ///
  /// Its spread is taken to be that of the methods that have more seeds, together: with a variance that is the same for all or
  /// grows with the mean, whichever is more, and not below its own. Of a score it is not below that of a share of so many rows either: a few seeds that happen to agree prove nothing. The
  /// degrees of freedom are not more than those of a method with all seeds, by whose interval it would be judged: with all that are known, one
  /// made-up comparison in four had another list of methods that are not told apart (Benchmarks/comparing/seeds.py).
  private func interval(_ entry: Entry) -> Double? {
    guard let spread else { return nil }
    var deviation = max(spread.pooled, (spread.perUnit * abs(entry.values.mean)).squareRoot(), entry.values.standardDeviation ?? 0)
    if task.metric != nil, task.rows > 0 {
      // Laplace's estimate: of no right answers and of none wrong, too, nobody knows the share exactly.
      let share = (entry.values.mean * Double(task.rows) + 1) / Double(task.rows + 2)
      deviation = max(deviation, (share * (1 - share) / Double(task.rows)).squareRoot())
    }
    return Statistics.studentQuantile(min(spread.degrees, seeds - 1)) * deviation / Double(entry.values.count).squareRoot()
  }

  /// The standard deviation over the seeds of all methods that have several, each around its own mean; the mean of
  /// their variances, each by its mean; and the degrees of freedom of both. Nil where no method has two seeds.
  private static func spread(_ entries: [Entry]) -> (pooled: Double, perUnit: Double, degrees: Int)? {
    var (squares, perUnit, degrees) = (0.0, 0.0, 0)
    for entry in entries {
      guard let deviation = entry.values.standardDeviation else { continue }
      let own = entry.values.count - 1
      squares += deviation * deviation * Double(own)
      if entry.values.mean != 0 { perUnit += deviation * deviation * Double(own) / abs(entry.values.mean) }
      degrees += own
    }
    guard degrees > 0 else { return nil }
    return ((squares / Double(degrees)).squareRoot(), perUnit / Double(degrees), degrees)
  }
}

extension ComparisonRow {
  /// What decides: the task metric where there is one, else the loss.
  func quality(_ task: ComparisonTask) -> Statistics? { task.metric == nil ? evalLoss : metric }
}

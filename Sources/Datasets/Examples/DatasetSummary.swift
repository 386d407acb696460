import FileFormats

/// Counts and lengths of a data set, for reports.
public struct DatasetSummary: Sendable, Equatable {
  /// Examples with at most `upTo` ids, a power of two, and more than half of it.
  public struct Bucket: Sendable, Equatable {
    /// Most ids.
    public var upTo: Int
    /// Number of examples.
    public var rows: Int
  }

  /// Number of examples.
  public var rows = 0
  /// Ids of all examples.
  public var tokens = 0
  /// Labelled positions of all examples.
  public var targetTokens = 0
  /// Ids of the longest example.
  public var longest = 0
  /// Line of the longest example.
  public var longestLine = 0
  /// Lengths in buckets, shortest first; empty buckets are left out.
  public var histogram: [Bucket] = []
  /// Rows cut to `max_length`.
  public var truncated = Dataset.Lines()
  /// Rows left out.
  public var dropped = Dataset.Lines()
  /// Rows left out because they cannot be used.
  public var skipped = Dataset.Lines()

  /// Mean number of ids.
  public var meanLength: Double { rows == 0 ? 0 : Double(tokens) / Double(rows) }

  /// The summary of a data set.
  public init(_ dataset: Dataset) {
    truncated = dataset.truncated
    dropped = dataset.dropped
    skipped = dataset.skipped
    var buckets: [Int: Int] = [:]
    for example in dataset.examples {
      rows += 1
      tokens += example.ids.count
      targetTokens += example.targetCount
      if example.ids.count > longest { (longest, longestLine) = (example.ids.count, example.line) }
      var bound = 1
      while bound < example.ids.count { bound *= 2 }
      buckets[bound, default: 0] += 1
    }
    histogram = buckets.sorted { $0.key < $1.key }.map { Bucket(upTo: $0.key, rows: $0.value) }
  }
}

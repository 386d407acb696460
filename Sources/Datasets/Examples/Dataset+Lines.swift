extension Dataset {
  /// Rows that were treated alike: how many, and where the first ones are.
  public struct Lines: Sendable, Equatable {
    /// How many rows.
    public private(set) var count = 0
    /// Lines of the first ones, for reports.
    public private(set) var first: [Int] = []
    /// The files of the first ones, where there are several.
    private var files: [String] = []

    static let shown = 10

    init() {}

    init(count: Int, first: [Int]) { (self.count, self.first) = (count, first) }

    mutating func append(_ line: Int) {
      count += 1
      if first.count < Lines.shown { first.append(line) }
    }

    /// Adds those of another file.
    mutating func append(_ other: Lines, of path: String) {
      count += other.count
      let more = other.first.prefix(Lines.shown - first.count)
      first += more
      files += repeatElement(path, count: more.count)
    }
  }
}

extension Dataset.Lines {
  var rows: String { "\(count) row\(count == 1 ? "" : "s")" }

  var rowsAre: String { rows + (count == 1 ? " is" : " are") }

  /// `train.jsonl:3, train.jsonl:9, …`
  ///
  /// - Parameter start: how many of the first ones are left out.
  package func places(_ path: String, from start: Int = 0) -> String {
    placeList(path).dropFirst(start).joined(separator: ", ") + (count > first.count ? ", …" : "")
  }

  /// The first ones, each as `train.jsonl:3`.
  package func placeList(_ path: String) -> [String] { first.indices.map { "\(files.isEmpty ? path : files[$0]):\(first[$0])" } }
}

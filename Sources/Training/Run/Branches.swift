import FileFormats

/// The branches of a run. A run that goes back to an earlier checkpoint, or leaves rows of its log behind, continues on a new branch; what
/// comes after the fork on the old one is abandoned, and never counts again unless somebody names it.
///
/// Stored in `details` of the run's ``OwnershipRecord``; a run that never went back is branch 0.
package struct Branches: Sendable, Equatable {
  /// Where a branch begins.
  package struct Fork: Sendable, Equatable {
    package let branch: Int, parent: Int
    /// Step of the parent after which the branch begins.
    package let step: Int
    /// The checkpoint of that step: relative to the run's directory where it lies there.
    package let checkpoint: String
  }

  /// The branch that the run is on.
  package private(set) var current = 0
  /// Every branch but 0, oldest first.
  package private(set) var forks: [Fork] = []

  package init() {}

  /// Begins a branch.
  package mutating func fork(from parent: Int, step: Int, checkpoint: String) {
    let branch = (forks.map(\.branch).max() ?? 0) + 1
    forks.append(Fork(branch: branch, parent: parent, step: step, checkpoint: checkpoint))
    current = branch
  }

  /// The fork that the current branch began with; nil on branch 0.
  package var latestFork: Fork? { fork(of: current) }

  private func fork(of branch: Int) -> Fork? { forks.last { $0.branch == branch } }

  /// Whether what a branch has done up to a step is part of the run as it stands: of the current branch, or of one that it comes from, up
  /// to the fork.
  package func include(_ branch: Int, step: Int) -> Bool {
    var (line, limit) = (current, Int.max)
    while line != branch {
      guard let fork = fork(of: line), fork.parent < line else { return false }
      (line, limit) = (fork.parent, min(limit, fork.step))
    }
    return step <= limit
  }

  // MARK: In a record

  private static let key = "branches", currentKey = "branch"

  package func write(to details: inout JSONObject) {
    details[Self.currentKey] = JSONValue(current)
    details[Self.key] = JSONValue(
      forks.map {
        [
          "branch": JSONValue($0.branch), "parent": JSONValue($0.parent), "step": JSONValue($0.step),
          "checkpoint": JSONValue($0.checkpoint),
        ] as JSONValue
      })
  }

  /// - Throws: of the category `rejected` where the details are not as ``write(to:)`` leaves them.
  package init(_ details: JSONObject, file: String) throws(Diagnostic) {
    let reader = ObjectReader(JSONValue(details), file: file)
    reader.ignoreUnknownKeys()
    let range = 0...Int(Int32.max)
    current = reader.int(Self.currentKey, default: 0, in: range)
    if reader.has(Self.key) {
      for fork in reader.objects(Self.key) {
        forks.append(
          Fork(
            branch: fork.int("branch", in: range), parent: fork.int("parent", in: range), step: fork.int("step", in: range),
            checkpoint: fork.string("checkpoint")))
      }
    }
    if current != 0, latestFork == nil { reader.problem(Self.currentKey, "found \(current) (must be 0 or one of branches)") }
    try reader.finish()
  }
}

/// Which state of which run something was made from: in the manifest of whatever is exported, and in result.json.
package struct Provenance: Sendable, Equatable {
  package var runID: String
  package var branch: Int, step: Int

  package init(runID: String, branch: Int, step: Int) { (self.runID, self.branch, self.step) = (runID, branch, step) }

  /// Nil where nothing is said, as by older versions.
  package init?(_ json: JSONObject) {
    guard let id = json["run_id"]?.string, let branch = json["branch"]?.integer, let step = json["step"]?.integer,
      let branch = Int(exactly: branch), let step = Int(exactly: step)
    else { return nil }
    self.init(runID: id, branch: branch, step: step)
  }

  package func write(to json: inout JSONObject) {
    json["run_id"] = JSONValue(runID)
    json["branch"] = JSONValue(branch)
    json["step"] = JSONValue(step)
  }

  /// For messages.
  package var description: String { "step \(step)" + (branch > 0 ? " of branch \(branch)" : "") }
}

import FileFormats

/// How a new run takes the place of an old one: the old one is moved aside, comes back if the new one never saved anything, and goes once
/// it has.
extension RunDirectory {
  /// Moves a run aside. The lock must be held, and nothing may be foreign; see ``refuse(_:_:)``.
  ///
  /// - Returns: whether there was anything to move.
  package func moveAside(_ holdings: Holdings) throws(Diagnostic) -> Bool {
    guard let id = holdings.runID, !holdings.own.isEmpty else { return false }
    let inCheckpoints = holdings.own.filter { $0.hasPrefix("checkpoints/") }
    var names = holdings.own.filter { !$0.hasPrefix("checkpoints/") }
    if try status(ofPath: checkpoints)?.isDirectory == true {
      names.insert("checkpoints", at: 0)
    } else if !inCheckpoints.isEmpty {
      // A link to a directory elsewhere stays: what is in it is moved within it.
      try ReplacedFiles(in: checkpoints, id: id).moveAside(inCheckpoints.map { String($0.dropFirst("checkpoints/".count)) })
    }
    try ReplacedFiles(in: path, id: id).moveAside(names)
    return true
  }

  /// The runs that were moved aside here, in the order in which they come back.
  private func replaced() throws(Diagnostic) -> [ReplacedFiles] {
    var found: [ReplacedFiles] = []
    for place in [path, checkpoints] where try status(ofPath: place) != nil { found += try ReplacedFiles.found(in: place) }
    return found
  }

  /// Decides about a run that was moved aside: it comes back, and what the new one has begun goes, unless the new one has saved something.
  ///
  /// - Returns: what was done, for whoever watches; nil for nothing.
  package func settleReplaced() throws(Diagnostic) -> String? {
    guard let old = try replaced().first else { return nil }
    let current = try OwnershipRecord(ofDirectory: path)?.id
    if let current, UTF8Key(current) != UTF8Key(old.id) {
      if try hasSaved(current) {
        try dropReplaced(for: current)
        return nil
      }
      // The record last: without it nothing is the new run's any more.
      for name in try holdings(ofRun: current).own.sorted(by: recordLast) {
        try CommittedDirectory.remove("\(path)/\(name)", runID: current)
      }
    }
    // The place for the new run's is made before anything is in it.
    if try status(ofPath: "\(old.path)/checkpoints") != nil { removeIfEmpty(checkpoints) }
    for old in try replaced() { try old.putBack() }
    return "the run that --overwrite had moved aside is back in its place: the new one had not saved anything"
  }

  private func recordLast(_ a: String, _ b: String) -> Bool { b == OwnershipRecord.fileName && a != b }

  /// Whether a run has left something to continue from, or to look at.
  private func hasSaved(_ id: String) throws(Diagnostic) -> Bool {
    for step in try listedSteps() where step > 0 {
      if (try? Manifest(ofDirectory: checkpoint(step)))?.info["run_id"]?.string.map({ UTF8Key($0) }) == UTF8Key(id) { return true }
    }
    return (try? StrictJSON.parse(contentsOf: resultFile))?["run_id"]?.string.map { UTF8Key($0) } == UTF8Key(id)
  }

  /// Removes what was moved aside, now that its successor has saved something.
  package func dropReplaced(for successor: String) throws(Diagnostic) {
    for old in try replaced() { try old.remove(for: successor) }
  }
}

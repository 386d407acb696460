import FileFormats
import Glibc

/// What a run is about to use its directory for.
package struct DirectoryUse: Sendable {
  /// Whether it leaves a model rather than an adapter.
  package var isFull: Bool
  /// The files and folders that the config reads, by their keys.
  package var inputs: [(key: String, path: String)]

  package init(isFull: Bool, inputs: [(key: String, path: String)]) { (self.isFull, self.inputs) = (isFull, inputs) }

  /// Folders that a run leaves, in the order of their names.
  static let folders = ["adapter", "adapter-best", "model", "model-best"]

  /// Names that the run will write, apart from its checkpoints.
  var names: [String] {
    ["run.json", "metrics.jsonl", "result.json", OwnershipRecord.fileName] + (isFull ? Self.folders.suffix(2) : Self.folders.prefix(2))
  }
}

extension RunDirectory {
  /// Refuses a start that would touch what is not the run's own, or what the config reads. Nothing is changed.
  ///
  /// - Parameter readsContent: compares what would go with its hashes; otherwise names and sizes only, for a second look.
  /// - Returns: the run that the start takes the place of; nil for none.
  package func refuse(_ start: Trainer.Start, _ use: DirectoryUse, readsContent: Bool = true) throws -> Holdings? {
    switch start {
    case .fresh:
      if try recordedID() != nil { throw RunError.alreadyThere(directory: path) }
      try refuseOccupied(try holdings(), use)
      return nil
    case .overwrite:
      let holdings = try holdings(readsContent: readsContent)
      let inFolder = { (name: String) in name == "checkpoints" || name.hasPrefix("checkpoints/") }
      try refuseForeign(holdings.mixed + holdings.foreign.filter { inFolder($0) || use.writes($0) })
      guard holdings.pinned.isEmpty else { throw RunError.pinned(directory: path, holdings.pinned) }
      try refuseInputs(use.inputs, among: holdings.own)
      return holdings
    case .resume(let orFresh):
      if try !listedSteps().isEmpty {
        try refuseResuming(ofRun: nil, use)
        return nil
      }
      guard orFresh else { return nil }
      // What a run has begun that never saved anything is no reason to refuse: it is replaced as by --overwrite.
      guard try recordedID() != nil else { return try refuse(.fresh, use) }
      if try holdings(readsContent: readsContent).hasSavedWork { throw RunError.alreadyThere(directory: path) }
      return try refuse(.overwrite, use, readsContent: readsContent)
    case .resumeFrom(let checkpoint):
      try refuseResuming(ofRun: (try? Manifest(ofDirectory: checkpoint))?.info["run_id"]?.string, use)
      return nil
    }
  }

  private func refuseOccupied(_ holdings: Holdings, _ use: DirectoryUse) throws {
    // Foreign checkpoints would stand in the way of the run's own.
    try refuseForeign(holdings.foreign.filter { use.writes($0) || $0.hasPrefix("checkpoints/step-") || $0 == "checkpoints" })
  }

  private func refuseResuming(ofRun id: String?, _ use: DirectoryUse) throws {
    let holdings = try holdings(ofRun: id, withCheckpoints: false)
    try refuseForeign((holdings.foreign + holdings.mixed).filter(use.writes))
  }

  private func refuseForeign(_ names: [String]) throws {
    guard !names.isEmpty else { return }
    throw RunError.foreign(directory: path, names)
  }

  private func refuseInputs(_ inputs: [(key: String, path: String)], among names: [String]) throws {
    let places = names.compactMap { realPath("\(path)/\($0)") }
    let hit = inputs.filter { input in
      guard let input = realPath(input.path) else { return false }
      return places.contains { UTF8Key($0) == UTF8Key(input) || input.utf8.starts(with: ($0 + "/").utf8) }
    }
    guard hit.isEmpty else { throw RunError.inputs(directory: path, hit.map { "\($0.key) \(quoted($0.path))" }) }
  }

  /// Refuses checkpoints that a resumed run would write over and that are not its own.
  package func refuseForeignCheckpoints(after step: Int, upTo lastStep: Int, ofRun id: String) throws {
    var foreign: [String] = []
    for listed in try listedSteps() where listed > step && listed <= lastStep {
      if try !mayReplaceCheckpoint(listed, ofRun: id) { foreign.append("checkpoints/\(lastComponent(ofPath: checkpoint(listed)))") }
    }
    try refuseForeign(foreign)
  }

  /// Whether a checkpoint is the run's, or what a damaged one of it looks like: nothing in it but what a checkpoint has.
  private func mayReplaceCheckpoint(_ step: Int, ofRun id: String) throws -> Bool {
    let path = checkpoint(step)
    guard try status(ofPath: path)?.isDirectory == true else { return false }
    if let manifest = try? Manifest(ofDirectory: path) {
      guard manifest.info["run_id"]?.string.map({ UTF8Key($0) }) == UTF8Key(id) else { return false }
    }
    for name in try entries(ofDirectory: path) {
      guard [Checkpoint.stateFile, Manifest.fileName].contains(name) else { return false }
      if let status = try status(ofPath: "\(path)/\(name)"), status.isDirectory, try !entries(ofDirectory: "\(path)/\(name)").isEmpty {
        return false
      }
    }
    return true
  }
}

extension DirectoryUse {
  /// Whether a path lies under a name that the run will write.
  fileprivate func writes(_ path: String) -> Bool {
    names.contains { UTF8Key($0) == UTF8Key(String(path.prefix { $0 != "/" })) }
  }
}

/// The path without links; nil where nothing is.
private func realPath(_ path: String) -> String? {
  guard let found = realpath(path, nil) else { return nil }
  defer { free(found) }
  return String(cString: found)
}

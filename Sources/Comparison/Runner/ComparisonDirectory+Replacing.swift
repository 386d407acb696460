import FileFormats
import Glibc
import Reports
import Training

/// How a new comparison takes the place of an old one: the old one is moved aside, comes back if the new one has no result, and goes as
/// soon as it has one.
extension ComparisonDirectory {
  /// What lies under the names of the comparison. Paths are relative to the directory.
  struct Holdings {
    /// Files and folders of which everything is as the comparison and its runs have written it.
    var own: [String] = []
    /// What is not.
    var foreign: [String] = []
  }

  /// Sorts out what is here. Names that the comparison has not listed are left out: they stay where they are.
  ///
  /// - Throws: if nobody can tell, or a stop was asked for.
  func holdings() throws(Diagnostic) -> Holdings {
    var holdings = Holdings()
    let listed = Set(record.names.map { String($0.prefix { $0 != "/" }) })
    for name in try entries(ofDirectory: path) where listed.contains(name) {
      let foreign = try foreign(in: name)
      if foreign.isEmpty { holdings.own.append(name) } else { holdings.foreign += foreign }
    }
    return holdings
  }

  private func foreign(in name: String) throws(Diagnostic) -> [String] {
    guard try isDirectory(name) else { return try isOwn(name) || isLeftover(name) ? [] : [name] }
    if record.lists(name) { return try foreign(inRun: name) }
    guard record.names.contains(where: { $0.hasPrefix(name + "/") }) else { return [name] }
    var foreign: [String] = []
    for child in try entries(ofDirectory: "\(path)/\(name)") { foreign += try self.foreign(in: "\(name)/\(child)") }
    return foreign
  }

  /// Of a run's directory its record says what is its own; the comparison puts its measurements beside it.
  private func foreign(inRun name: String) throws(Diagnostic) -> [String] {
    let directory = RunDirectory("\(path)/\(name)")
    let run = try directory.holdings()
    var foreign = run.foreign + run.mixed + run.pinned
    for child in try entries(ofDirectory: directory.path) where child != lastComponent(ofPath: directory.checkpoints) {
      let isRuns = run.own.contains(child) || Self.locks.contains(child) || run.runID.map { Self.isLeftover(child, of: $0) } == true
      if !isRuns, !foreign.contains(child), try !self.foreign(in: "\(name)/\(child)").isEmpty { foreign.append(child) }
    }
    return foreign.map { "\(name)/\($0)" }
  }

  private static let locks = [".lock", ".lease"]

  /// Whether a file is what a crash of the comparison has left of a listed one.
  private func isLeftover(_ name: String) -> Bool {
    let suffix = ".tmp-\(record.id)"
    return name.hasSuffix(suffix) && record.lists(String(name.dropLast(suffix.count)))
  }

  /// Whether a name is of something that a run had not completed, or not removed completely.
  private static func isLeftover(_ name: String, of id: String) -> Bool {
    name.hasSuffix(".tmp-\(id)") || name.hasSuffix(".old-\(id)") || name.hasPrefix(".trash-\(id)-") || name.hasPrefix(".replaced-")
  }

  /// The runs that are listed and there.
  func runs() throws(Diagnostic) -> [String] {
    var runs: [String] = []
    for name in record.names where try isDirectory(name) { runs.append(name) }
    return runs
  }

  // MARK: Replacing

  /// Refuses to replace this comparison where that would touch what is not its own, or what the new one reads. Nothing is changed.
  ///
  /// - Parameters:
  ///   - names: what the new one writes beside the files that every comparison has.
  ///   - inputs: the files and folders that the new one reads, by their keys.
  func refuseReplacing(by names: [String], inputs: [(key: String, path: String)]) throws {
    let holdings = try holdings()
    var foreign = holdings.foreign
    for name in Self.ownNames + names where try status(ofPath: "\(path)/\(name)") != nil {
      if !holdings.own.contains(name), !foreign.contains(where: { $0 == name || $0.hasPrefix(name + "/") }) { foreign.append(name) }
    }
    guard foreign.isEmpty else { throw ComparisonError.foreign(directory: path, foreign) }
    let places = holdings.own.compactMap { realPath("\(path)/\($0)") }
    let hit = inputs.filter { input in
      guard let input = realPath(input.path) else { return false }
      return places.contains { $0 == input || input.hasPrefix($0 + "/") }
    }
    guard hit.isEmpty else { throw ComparisonError.inputsInside(directory: path, hit.map { "\($0.key) \(quoted($0.path))" }) }
  }

  /// Moves this comparison aside. The lock must be held, and nothing may be foreign.
  func moveAside() throws {
    let files = ReplacedFiles(in: path, id: record.id)
    do {
      try files.moveAside(try holdings().own)
    } catch {
      try? files.putBack()
      throw error
    }
  }

  /// Whether anything has been measured or trained to its end.
  private func hasResults() throws(Diagnostic) -> Bool {
    for name in record.names {
      let isAnswer = name.hasSuffix("/evaluation.json") || name.hasPrefix("prompting/")
      for file in isAnswer ? [name] : ["\(name)/result.json"] where try status(ofPath: "\(path)/\(file)") != nil { return true }
    }
    return false
  }

  /// Decides about a comparison that was moved aside here: it comes back, and what the new one has begun goes, unless the new one has a
  /// result.
  ///
  /// - Returns: what was done, for whoever watches; nil for nothing.
  static func settleReplaced(in path: String) throws -> String? {
    guard let old = try ReplacedFiles.found(in: path).first else { return nil }
    if let current = try ComparisonDirectory(at: path), current.record.id != old.id {
      if try current.hasResults() {
        try current.dropReplaced()
        return nil
      }
      let holdings = try current.holdings()
      guard holdings.foreign.isEmpty else { throw ComparisonError.foreign(directory: path, holdings.foreign) }
      // The record last: without it nothing is the new one's any more.
      let isRecord = { (name: String) in name == OwnershipRecord.fileName }
      for name in holdings.own.filter({ !isRecord($0) }) + holdings.own.filter(isRecord) {
        try CommittedDirectory.remove("\(path)/\(name)", runID: current.record.id)
      }
    }
    try old.putBack()
    return "the comparison that --overwrite had moved aside is back in its place: the new one had no result yet"
  }

  /// Removes the comparison that was moved aside for this one.
  func dropReplaced() throws(Diagnostic) {
    for old in try ReplacedFiles.found(in: path) { try old.remove(for: record.id) }
  }
}

/// The path without links; nil where nothing is.
private func realPath(_ path: String) -> String? {
  guard let found = realpath(path, nil) else { return nil }
  defer { free(found) }
  return String(cString: found)
}

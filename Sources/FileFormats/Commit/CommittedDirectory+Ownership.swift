import Glibc

extension CommittedDirectory {
  /// How much of a directory is still what its owner has committed.
  package struct Ownership: Sendable {
    /// Whether the owner has committed this directory, whatever became of it since.
    package var isOwn: Bool
    /// What is not as it was committed: files that were added, changed or removed, or the directory itself. Empty if nothing is.
    package var foreign: [String]

    package init(isOwn: Bool, foreign: [String]) { (self.isOwn, self.foreign) = (isOwn, foreign) }

    /// Whether it still is what was written, nothing added.
    package var isIntact: Bool { isOwn && foreign.isEmpty }
  }

  /// Compares a directory with what its owner has committed.
  ///
  /// - Parameters:
  ///   - runID: the owner, as `run_id` in the manifest.
  ///   - acceptsUnnamed: takes a manifest that names no owner for the owner's; those of older versions did not.
  ///   - readsContent: compares hashes; otherwise names and sizes only.
  /// - Throws: if nobody can tell, or a stop was asked for.
  package static func ownership(
    of target: String, runID: String, acceptsUnnamed: Bool = false, readsContent: Bool = true
  ) throws(Diagnostic) -> Ownership {
    // A link is not what was written, wherever it leads.
    guard let status = try status(ofPath: target), status.isDirectory else { return Ownership(isOwn: false, foreign: [target]) }
    let manifest: Manifest
    do throws(Diagnostic) {
      manifest = try Manifest(ofDirectory: target)
    } catch {
      guard error.category == .rejected else { throw error }
      let names = try entries(ofDirectory: target)
      return Ownership(isOwn: false, foreign: names.isEmpty ? [target] : names.map { "\(target)/\($0)" })
    }
    guard manifest.info["run_id"]?.string.map({ UTF8Key($0) == UTF8Key(runID) }) ?? acceptsUnnamed else {
      return Ownership(isOwn: false, foreign: [target])
    }
    var foreign: [String] = []
    for file in manifest.files {
      let path = "\(target)/\(file.name)"
      do throws(Diagnostic) {
        try check(file, path: path, readsContent: readsContent)
      } catch {
        guard error.category == .rejected else { throw error }
        foreign.append(path)
      }
    }
    let listed = Set(manifest.files.map { UTF8Key($0.name) } + [UTF8Key(Manifest.fileName)])
    foreign += try entries(ofDirectory: target).filter { !listed.contains(UTF8Key($0)) }.map { "\(target)/\($0)" }
    return Ownership(isOwn: true, foreign: foreign)
  }
}

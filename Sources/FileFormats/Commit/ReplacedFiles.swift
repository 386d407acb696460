import Glibc

/// What a new run, or comparison, has moved aside in its directory: the old one waits in `.replaced-<id>` until the new one has saved
/// something. A crash at any moment leaves each name in one of the two places.
package struct ReplacedFiles: Sendable {
  static let mark = ".replaced-"

  package let directory: String
  /// Id of the old owner.
  package let id: String

  package init(in directory: String, id: String) { (self.directory, self.id) = (directory, id) }

  package var path: String { "\(directory)/\(Self.mark)\(id)" }

  /// What waits in a directory.
  package static func found(in directory: String) throws(Diagnostic) -> [ReplacedFiles] {
    try entries(ofDirectory: directory).filter { $0.hasPrefix(mark) }.map {
      ReplacedFiles(in: directory, id: String($0.dropFirst(mark.count)))
    }
    .filter { isPlainFileName($0.id) }
  }

  /// Moves names aside; those that are not there are left out. The record goes last: as long as it is in its place, nothing new was written.
  package func moveAside(_ names: [String]) throws(Diagnostic) {
    if FileCalls.makeDirectory(path) != 0, errno != EEXIST { throw .storage(path, "cannot be made", code: errno) }
    let isRecord = { (name: String) in name == OwnershipRecord.fileName }
    for name in names.filter({ !isRecord($0) }) + names.filter(isRecord) { try move("\(directory)/\(name)", "\(path)/\(name)") }
    try synchronizeDirectory(path)
    try synchronizeDirectory(directory)
  }

  /// Puts everything back; nothing may be in its place.
  package func putBack() throws(Diagnostic) {
    for name in try entries(ofDirectory: path) {
      guard try status(ofPath: "\(directory)/\(name)") == nil else {
        throw .storage("\(directory)/\(name)", "stands where \(path)/\(name) was moved from; move one of the two away")
      }
      try move("\(path)/\(name)", "\(directory)/\(name)")
    }
    try synchronizeDirectory(directory)
    removeIfEmpty(path)
    try synchronizeDirectory(directory)
  }

  /// Removes it for good.
  ///
  /// - Parameter successor: id of the new owner, whose next start completes a removal that was interrupted.
  package func remove(for successor: String) throws(Diagnostic) { try CommittedDirectory.remove(path, runID: successor) }

  private func move(_ from: String, _ to: String) throws(Diagnostic) {
    guard FileCalls.rename(from, to) == 0 || errno == ENOENT else { throw .storage(from, "cannot be moved to \(to)", code: errno) }
  }
}

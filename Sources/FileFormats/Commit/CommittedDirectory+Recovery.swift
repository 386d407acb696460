import Glibc

extension CommittedDirectory {
  /// Removes what an interrupted write or removal of a run left in a directory, and puts an old directory back that was moved aside
  /// without its successor arriving. Nothing of other runs is touched, and dying in the middle is no harm: the next start does the rest.
  ///
  /// To be called at start, by whoever holds the run's lock. No error if the directory is not there.
  package static func recover(in directory: String, runID: String) throws(Diagnostic) {
    guard try status(ofPath: directory) != nil else { return }
    let names = try entries(ofDirectory: directory)
    let old = names.filter { $0.hasSuffix(oldMark + runID) }
    let rest = names.filter { $0.hasSuffix(SingleFile.temporaryMark + runID) || $0.hasPrefix(trashMark + runID + "-") }
    if old.isEmpty && rest.isEmpty { return }
    // The renames before the interruption first: what they replaced is deleted now.
    try synchronizeDirectory(directory)
    for name in old {
      let (path, target) = ("\(directory)/\(name)", "\(directory)/\(name.dropLast((oldMark + runID).count))")
      if try status(ofPath: target) == nil {
        guard FileCalls.rename(path, target) == 0 else { throw .storage(path, "cannot be put back", code: errno) }
        try synchronizeDirectory(directory)
      } else {
        try removeTree(path)
      }
    }
    for name in rest { try removeTree("\(directory)/\(name)") }
  }
}

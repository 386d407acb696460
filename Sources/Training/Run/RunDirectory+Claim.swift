import FileFormats
import Glibc

/// How a process takes a run's directory for itself.
extension RunDirectory {
  /// Takes the directory for this process, and proves that a run can be saved in it, before anything long begins: nothing is read for a
  /// resume, loaded or moved without that. What an earlier part of the run left half done is cleaned up.
  ///
  /// - Parameter isForced: takes it from an owner who left a lease; see ``RunLock``.
  /// - Throws: `RunError` for a start that cannot be; `Diagnostic` of the category `storage` if nothing could be saved here.
  package func claim(_ start: Trainer.Start, _ use: DirectoryUse, isForced: Bool = false) throws -> RunLock {
    // Where there is nothing to continue from, nothing is made either.
    if case .resume(orFresh: false) = start, try !holdsRun { throw RunError.nothingToResume(directory: path) }
    if case .resumeFrom(let checkpoint) = start, Manifest.newerSchema(ofDirectory: checkpoint) == nil {
      do throws(Diagnostic) { _ = try Manifest(ofDirectory: checkpoint) } catch {
        throw RunError.damaged(checkpoint: checkpoint, reason: "\(error)")
      }
    }
    let lock = try advised {
      let isNew = try status(ofPath: path) == nil
      try makeDirectories(path)
      let lock = try RunLock(path, isForced: isForced)
      lock.isDirectoryNew = isNew
      return lock
    }
    try advised {
      for id in Set([lock.previous?.runID, try recordedID()].compactMap(\.self)).sorted() where isPlainFileName(id) {
        for place in [path, checkpoints] { try CommittedDirectory.recover(in: place, runID: id) }
      }
      if let note = try settleReplaced() { lock.notes.append(note) }
    }
    _ = try refuse(start, use)
    try advised(probe)
    return lock
  }

  /// Files that must be free when a run starts: the 16 that a save asks for, and those that are made before it (the record, run.json, the
  /// log, each with a temporary one).
  static let filesOfAStart = 24

  /// Makes, writes, flushes, renames and deletes what a save would, with a few more files open than it needs.
  private func probe() throws(Diagnostic) {
    try makeDirectories(checkpoints)
    let (made, renamed) = ("\(checkpoints)/.probe", "\(checkpoints)/.probe-renamed")
    for leftover in [made, renamed] where try status(ofPath: leftover) != nil { try removeTree(leftover) }
    try FreeSpace.require(bytes: 1 << 16, files: Self.filesOfAStart, at: checkpoints)
    var spare: [Int32] = []
    defer { for descriptor in spare { close(descriptor) } }
    for _ in 0..<12 {
      let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .storage(path, "12 more files cannot be opened (see ulimit -n)", code: errno) }
      spare.append(descriptor)
    }
    try CommittedDirectory.probe(made, renamedTo: renamed)
  }

  /// Adds what a storage error means here.
  private func advised<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as Diagnostic where error.category == .storage {
      var error = error
      error.problems[error.problems.count - 1].message += "; a run cannot be saved here: mend that, or choose another training.output_dir"
      throw error
    }
  }
}

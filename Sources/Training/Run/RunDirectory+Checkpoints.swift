import FileFormats

/// Which checkpoint counts, and which ones go.
extension RunDirectory {
  /// The newest checkpoint that verifies, by the step in its manifest: names, times and files that point at it count for nothing. What is
  /// damaged or belongs to another run is passed over, each with a note.
  ///
  /// - Parameters:
  ///   - runID: the run to go on with; nil for the one that has the newest checkpoint.
  ///   - isWanted: whether a step will do.
  /// - Throws: where the directory cannot be listed, or a stop was asked for meanwhile: a checkpoint that was not looked at is not a damaged one.
  package func newestCheckpoint(
    ofRun runID: String? = nil, where isWanted: (_ step: Int) -> Bool = { _ in true }, note: (String) -> Void
  ) throws(FileFormatError) -> Checkpoint? {
    for step in try listedSteps().reversed() where isWanted(step) {
      do throws(FileFormatError) {
        let manifest = try manifest(ofStep: step)
        let owner = manifest.info["run_id"]?.string
        guard runID == nil || owner == runID else {
          note("passing over \(checkpoint(step)): it belongs to another run (\(owner.map(quoted) ?? "unknown"))")
          continue
        }
        return try Checkpoint(checkpoint(step), note: note)
      } catch {
        if error.category == .interrupted { throw error }
        note("passing over a damaged checkpoint: \(error)")
      }
    }
    return nil
  }

  /// The run's checkpoints, for ``Retention``. Damaged ones are not among them, nor those of other runs: they are never deleted.
  package func candidates(ofRun runID: String) -> [Retention.Candidate] {
    checkpointSteps().compactMap { step in
      guard let info = (try? manifest(ofStep: step))?.info, info["run_id"]?.string == runID else { return nil }
      // Where nobody can tell, it stays.
      let isPinned = Result { try status(ofPath: checkpoint(step) + ".keep") != nil }
      return Retention.Candidate(step: step, evalLoss: info["eval_loss"]?.double, isPinned: (try? isPinned.get()) ?? true)
    }
  }

  /// The manifest of a checkpoint that is what its name says.
  private func manifest(ofStep step: Int) throws(FileFormatError) -> Manifest {
    let path = checkpoint(step)
    if let status = try status(ofPath: path), !status.isDirectory {
      throw .rejected(path, "it is \(status.kindName) (must be a directory with \(Manifest.fileName))")
    }
    let manifest = try Manifest(ofDirectory: path)
    try Checkpoint.checkName(path, manifest.info)
    return manifest
  }
}

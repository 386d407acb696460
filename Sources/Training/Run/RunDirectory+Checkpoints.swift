import FileFormats
import Glibc

/// Which checkpoint counts, and which ones go.
extension RunDirectory {
  /// The branches of the run that is here; branch 0 alone where no record tells of others.
  package func branches(ofRun id: String?) throws(Diagnostic) -> Branches {
    guard let record = try record(), id.map({ UTF8Key($0) == UTF8Key(record.id) }) ?? true else { return Branches() }
    return try Branches(record.details, file: "\(path)/\(OwnershipRecord.fileName)")
  }

  /// The newest checkpoint of the current branch, or of those it comes from, that verifies, by the step in its manifest: names, times and
  /// files that point at it count for nothing. What is damaged or belongs to another run is passed over, each with a note; so is what a
  /// branch has left behind.
  ///
  /// - Parameters:
  ///   - runID: the run to continue; nil for the one that has the newest checkpoint.
  ///   - isWanted: whether a step will do.
  /// - Throws: where the directory cannot be listed, or a stop was asked for meanwhile: a checkpoint that was not looked at is not a damaged one.
  package func newestCheckpoint(
    ofRun runID: String? = nil, where isWanted: (_ step: Int) -> Bool = { _ in true }, note: (String) -> Void
  ) throws(Diagnostic) -> Checkpoint? {
    let branches = try branches(ofRun: runID)
    var newest: Checkpoint?
    for step in try listedSteps().reversed() where isWanted(step) && newest == nil {
      do throws(Diagnostic) {
        let manifest = try manifest(ofStep: step)
        let owner = manifest.info["run_id"]?.string
        guard runID == nil || owner == runID else {
          note("passing over \(checkpoint(step)): it belongs to another run (\(owner.map(quoted) ?? "unknown"))")
          continue
        }
        guard branches.include(Checkpoint.branch(manifest.info), step: step) else {
          note(
            "passing over \(checkpoint(step)): the run went back to before it, and left it on branch \(Checkpoint.branch(manifest.info))")
          continue
        }
        newest = try Checkpoint(checkpoint(step), note: note)
      } catch {
        if error.category == .interrupted { throw error }
        note("passing over a damaged checkpoint: \(error)")
      }
    }
    return try forkedCheckpoint(branches, ofRun: runID, newerThan: newest, isWanted, note) ?? newest
  }

  /// The checkpoint that the current branch begins with, where it lies elsewhere: in another directory, or among those left behind.
  private func forkedCheckpoint(
    _ branches: Branches, ofRun runID: String?, newerThan newest: Checkpoint?, _ isWanted: (Int) -> Bool, _ note: (String) -> Void
  ) throws(Diagnostic) -> Checkpoint? {
    guard let fork = branches.latestFork, isWanted(fork.step), newest.map({ $0.state.step < fork.step }) ?? true else { return nil }
    let place = fork.checkpoint.hasPrefix("/") ? fork.checkpoint : "\(path)/\(fork.checkpoint)"
    do throws(Diagnostic) {
      let checkpoint = try Checkpoint(place, note: note)
      guard checkpoint.state.step == fork.step, runID == nil || checkpoint.info["run_id"]?.string == runID else { return nil }
      return checkpoint
    } catch {
      if error.category == .interrupted { throw error }
      note("the checkpoint that branch \(fork.branch) began with cannot be used: \(error)")
      return nil
    }
  }

  /// The run's checkpoints, for ``Retention``. Damaged ones are not among them, nor those of other runs, nor those in which something else
  /// lies: they are never deleted.
  package func candidates(ofRun runID: String) -> [Retention.Candidate] {
    guard let branches = try? branches(ofRun: runID) else { return [] }
    return checkpointSteps().compactMap { step in
      guard let info = (try? manifest(ofStep: step))?.info, branches.include(Checkpoint.branch(info), step: step),
        isRemovable(checkpoint(step), runID)
      else { return nil }
      return Retention.Candidate(step: step, evalLoss: info["eval_loss"]?.double, isPinned: isPinned(checkpoint(step)))
    }
  }

  /// Checkpoints that the run's branches have left behind and that may go so that no more than `limit` of them stay, newest first.
  package func abandonedCheckpoints(ofRun runID: String, beyond limit: Int) -> [String] {
    let names = ((try? entries(ofDirectory: checkpoints)) ?? []).filter {
      $0.hasPrefix("step-") && $0.contains(Self.abandonedMark) && !$0.hasSuffix(Self.pin)
    }
    return names.reversed().map { "\(checkpoints)/\($0)" }.filter { isRemovable($0, runID) && !isPinned($0) }.dropFirst(limit).map(\.self)
  }

  private func isRemovable(_ path: String, _ runID: String) -> Bool {
    (try? CommittedDirectory.ownership(of: path, runID: runID, readsContent: false))?.isIntact == true
  }

  /// Where nobody can tell, it stays.
  private func isPinned(_ checkpoint: String) -> Bool {
    let isPinned = Result { try status(ofPath: checkpoint + Self.pin) != nil }
    return (try? isPinned.get()) ?? true
  }

  /// The manifest of a checkpoint that is what its name says.
  private func manifest(ofStep step: Int) throws(Diagnostic) -> Manifest {
    let path = checkpoint(step)
    if let status = try status(ofPath: path), !status.isDirectory {
      throw .rejected(path, "it is \(status.kindName) (must be a directory with \(Manifest.fileName))")
    }
    let manifest = try Manifest(ofDirectory: path)
    try Checkpoint.checkName(path, manifest.info)
    return manifest
  }
}

import FileFormats
import Glibc

/// The directory that a run leaves behind (`training.output_dir`), and what lies where in it.
package struct RunDirectory: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  package var runFile: String { "\(path)/run.json" }
  package var metricsFile: String { "\(path)/metrics.jsonl" }
  package var resultFile: String { "\(path)/result.json" }
  package var checkpoints: String { "\(path)/checkpoints" }
  package var adapter: String { "\(path)/adapter" }
  package var bestAdapter: String { "\(path)/adapter-best" }
  package var model: String { "\(path)/model" }
  package var bestModel: String { "\(path)/model-best" }
  /// A page about the run, which is drawn on request and is no sign that a run is here.
  package var report: String { "\(path)/report.html" }

  /// Everything this tool writes here; nothing else is ever deleted. In the order of deletion: a run that has lost its checkpoints is not
  /// taken for one to go on with.
  private var own: [String] { [checkpoints, resultFile, metricsFile, adapter, bestAdapter, model, bestModel, runFile] }

  /// Whether a run has begun here. The place for checkpoints alone is none: it is made before a run begins.
  ///
  /// - Throws: if nobody can tell; an old run must not be taken for none.
  package var holdsRun: Bool {
    get throws(FileFormatError) {
      for item in own {
        guard let status = try status(ofPath: item) else { continue }
        if item != checkpoints || !status.isDirectory { return true }
        if try !listedSteps().isEmpty { return true }
      }
      return false
    }
  }

  /// Whether the run that is here has come to its end: its result says so, and that is written last.
  package var isCompleted: Bool {
    (try? StrictJSON.parse(contentsOf: resultFile))?["status"]?.string == RunResult.Status.completed.rawValue
  }

  /// Id of the run that is here; nil if none, or if nobody can tell.
  package var runID: String? {
    guard let id = (try? StrictJSON.parse(contentsOf: runFile))?["run_id"]?.string, isPlainFileName(id) else { return nil }
    return id
  }

  /// Path of the checkpoint of a step.
  package func checkpoint(_ step: Int) -> String {
    let digits = String(step)
    return "\(checkpoints)/step-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Steps that have a checkpoint directory, lowest first; whether it verifies is not known yet.
  ///
  /// - Throws: if the directory is there and cannot be listed: its checkpoints must not be taken for none.
  package func listedSteps() throws(FileFormatError) -> [Int] {
    guard try status(ofPath: checkpoints) != nil else { return [] }
    var steps: [Int] = []
    for name in try entries(ofDirectory: checkpoints) where name.hasPrefix("step-") {
      guard let step = Int(name.dropFirst(5)), checkpoint(step) == "\(checkpoints)/\(name)" else { continue }
      steps.append(step)
    }
    return steps.sorted()
  }

  /// The same for one who only looks: none where they cannot be listed.
  package func checkpointSteps() -> [Int] { (try? listedSteps()) ?? [] }

  // MARK: Taking

  /// Takes the directory for this process, and proves that a run can be saved in it, before anything long begins: nothing is read for a
  /// resume, loaded or deleted without that. What an earlier part of the run left half done is cleaned up.
  ///
  /// - Parameter isForced: takes it from an owner who left a lease; see ``RunLock``.
  /// - Throws: `RunError` for a start that cannot be; `FileFormatError` of the category `storage` if nothing could be saved here.
  package func claim(_ start: Trainer.Start, isForced: Bool = false) throws -> RunLock {
    // Where there is nothing to go on from, nothing is made either.
    if case .resume(orFresh: false) = start, try !holdsRun { throw RunError.nothingToResume(directory: path) }
    if case .resumeFrom(let checkpoint) = start, Manifest.newerSchema(ofDirectory: checkpoint) == nil {
      do throws(FileFormatError) { _ = try Manifest(ofDirectory: checkpoint) } catch {
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
    if start == .fresh, try holdsRun { throw RunError.alreadyThere(directory: path) }
    try advised {
      for id in Set([lock.previous?.runID, runID].compactMap(\.self)).sorted() where isPlainFileName(id) {
        for place in [path, checkpoints] { try CommittedDirectory.recover(in: place, runID: id) }
      }
      try probe()
    }
    return lock
  }

  /// Makes, writes, flushes, renames and deletes what a save would, with a few more files open than it needs.
  private func probe() throws(FileFormatError) {
    try makeDirectories(checkpoints)
    let (made, renamed) = ("\(checkpoints)/.probe", "\(checkpoints)/.probe-renamed")
    for leftover in [made, renamed] where try status(ofPath: leftover) != nil { try removeTree(leftover) }
    try FreeSpace.require(bytes: 1 << 16, files: 16, at: checkpoints)
    var spare: [Int32] = []
    defer { for descriptor in spare { close(descriptor) } }
    for _ in 0..<12 {
      let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .storage(checkpoints, "12 more files cannot be opened (see ulimit -n)", code: errno) }
      spare.append(descriptor)
    }
    try CommittedDirectory.probe(made, renamedTo: renamed)
  }

  /// Adds what a storage error means here.
  private func advised<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as FileFormatError where error.category == .storage {
      var error = error
      error.problems[error.problems.count - 1].message += "; a run cannot be saved here: mend that, or choose another training.output_dir"
      throw error
    }
  }

  /// Deletes an earlier run. The lock must be held.
  package func clear(runID: String) throws(FileFormatError) {
    // A page about a run that is gone would be taken for one about the next.
    for item in own + [report] where try status(ofPath: item) != nil { try CommittedDirectory.remove(item, runID: runID) }
  }
}

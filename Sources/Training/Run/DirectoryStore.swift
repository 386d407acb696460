import FileFormats
import Methods

/// Keeps a run in its directory: the lock, the record of what is the run's, the log, the checkpoints and what they are turned into. Only one
/// process has it.
package final class DirectoryStore: RunStore {
  let job: TrainingJob
  let directory: RunDirectory
  let note: (String) -> Void
  let numerics = NumericFingerprint(.current)

  var runID = uniqueSuffix()
  /// The right to change the directory; nil until the run begins.
  var lock: RunLock?
  /// What of the directory is this run's, and on which of its branches it is.
  lazy var record = OwnershipRecord(.run, id: runID, names: [])
  var branches = Branches()
  /// The checkpoint that this part of the run continues from; nil for a fresh start.
  var resumed: Checkpoint?
  /// What is not as it was when the run began.
  var changes: [RecordedChange] = []
  /// Whether an old run waits, moved aside, for this one to save something.
  var hasReplaced = false
  var checkpointBytes = 0
  package var lastSaved: Checkpoint.State?
  var log: MetricsLog?

  /// - Parameters:
  ///   - lock: the run's directory, if it has been claimed already.
  ///   - note: told what is worth knowing but no error.
  init(_ job: TrainingJob, lock: RunLock?, note: @escaping (String) -> Void) {
    (self.job, self.lock, self.note) = (job, lock, note)
    directory = RunDirectory(job.config.training.outputDirectory)
  }

  /// Takes the directory, where that has not been done. Nothing is written yet but the lock.
  func claim(_ start: Trainer.Start) throws {
    let lock = try lock ?? directory.claim(start, job.use)
    self.lock = lock
    lock.notes.forEach(note)
  }

  /// What this run and its products are told by.
  func provenance(_ step: Int) -> Provenance { Provenance(runID: runID, branch: branches.current, step: step) }

  /// Where the adapter, or after full fine-tuning the model, lies at the end.
  var resultingModel: String { job.isFull ? directory.model : directory.adapter }

  package func append(_ row: JSONObject) throws { try log?.append(row) }

  package func newestCheckpoint(where isWanted: (_ step: Int) -> Bool) throws -> Checkpoint? {
    try directory.newestCheckpoint(ofRun: runID, where: isWanted, note: note)
  }

  /// Writes the result, the last file of a run.
  func write(_ result: RunResult) throws {
    try SingleFile.writeAtomically(JSONValue(result.json).serialized(.pretty) + "\n", to: directory.resultFile, owner: runID)
    dropReplaced()
  }
}

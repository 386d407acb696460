import FileFormats
import Foundation

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

  /// Everything this tool writes here; nothing else is ever deleted.
  private var own: [String] { [runFile, metricsFile, resultFile, checkpoints, adapter, bestAdapter, model, bestModel] }

  /// Whether a run has begun here.
  package var holdsRun: Bool { own.contains { FileManager.default.fileExists(atPath: $0) } }

  /// Whether the run that is here has come to its end: its result says so, and that is written last.
  package var isCompleted: Bool {
    (try? StrictJSON.parse(contentsOf: resultFile))?["status"]?.string == RunResult.Status.completed.rawValue
  }

  /// Path of the checkpoint of a step.
  package func checkpoint(_ step: Int) -> String {
    let digits = String(step)
    return "\(checkpoints)/step-" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Steps that have a checkpoint directory, lowest first; whether it verifies is not known yet.
  package func checkpointSteps() -> [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: checkpoints)) ?? []
    return names.compactMap { name in
      guard name.hasPrefix("step-"), let step = Int(name.dropFirst(5)), checkpoint(step) == "\(checkpoints)/\(name)" else { return nil }
      return step
    }.sorted()
  }

  /// Makes the directory and its place for checkpoints, and proves that files can be written there, before hours of training.
  package func prepare() throws(FileFormatError) {
    try makeDirectories(checkpoints)
    let probe = "\(path)/.probe-\(uniqueSuffix())"
    try SingleFile.writeAtomically("probe\n", to: probe)
    try removeTree(probe)
  }

  /// Deletes an earlier run.
  package func clear() throws(FileFormatError) {
    for item in own where FileManager.default.fileExists(atPath: item) {
      try CommittedDirectory.remove(item)
    }
  }

  /// The newest checkpoint that verifies; damaged ones are passed over, each with a note.
  ///
  /// - Throws: only where a stop was asked for meanwhile: a checkpoint that was not looked at is not a damaged one.
  package func newestCheckpoint(note: (String) -> Void) throws(FileFormatError) -> Checkpoint? {
    for step in checkpointSteps().reversed() {
      do throws(FileFormatError) {
        return try Checkpoint(checkpoint(step))
      } catch {
        if error.category == .interrupted { throw error }
        note("passing over a damaged checkpoint: \(error)")
      }
    }
    return nil
  }

  /// Deletes all but the newest `limit` checkpoints and the one of the best step.
  package func keep(newest limit: Int, best: Int?) throws(FileFormatError) {
    let steps = checkpointSteps()
    for step in steps.dropLast(limit) where step != best { try CommittedDirectory.remove(checkpoint(step)) }
  }
}

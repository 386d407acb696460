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

  /// Whether a run has begun here, or something lies where one would write. The place for checkpoints alone is nothing: it is made before a
  /// run begins.
  ///
  /// - Throws: if nobody can tell; an old run must not be taken for none.
  package var holdsRun: Bool {
    get throws(Diagnostic) {
      guard try status(ofPath: path) != nil else { return false }
      if try entries(ofDirectory: path).contains(where: Self.isPart) { return true }
      return try !listedSteps().isEmpty
    }
  }

  /// Whether the run that is here has come to its end: its result says so, and that is written last.
  package var isCompleted: Bool {
    (try? RunResult(contentsOf: resultFile))?.status == .completed
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
  package func listedSteps() throws(Diagnostic) -> [Int] {
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
}

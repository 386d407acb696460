import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// What has to hold after every fault.
///
/// - V1: the newest checkpoint that was committed before the fault verifies, or a newer one does.
/// - V2: going on to the end gives the bytes of a run that nothing befell.
/// - V3: no partial directory is listed as a checkpoint, an adapter or a model.
/// - V4: nothing hangs. (`Attempt.resume` throws.)
/// - V5: exit code and message are as promised.
/// - V6: what the fault left lying about is gone after the next start of the same run, and another run's files are not.
extension FaultJob.Attempt {
  /// How a process may have ended that met a fault.
  enum End {
    /// Killed by SIGKILL.
    case killed
    /// With one of these codes and, unless it is 0, a message on standard error that contains one of these texts.
    case code(Set<Int32>, saying: [String] = [])
  }

  /// Checks V1 to V6, the last ones by going on from what the fault left.
  func expectInvariants(
    after outcome: PeftTrain.Outcome, _ end: End, _ fault: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    expect(outcome, end, fault, sourceLocation)
    expectCommitted(fault, sourceLocation)
    try expectSameEnd(fault, sourceLocation: sourceLocation)
  }

  /// V5.
  func expect(_ outcome: PeftTrain.Outcome, _ end: End, _ fault: String, _ sourceLocation: SourceLocation) {
    switch end {
    case .killed: #expect(outcome.code == 128 + SIGKILL, "V5: \(fault): \(outcome)", sourceLocation: sourceLocation)
    case .code(let codes, let texts):
      #expect(codes.contains(outcome.code), "V5: \(fault): \(outcome)", sourceLocation: sourceLocation)
      if outcome.code != 0 {
        #expect(
          texts.isEmpty || texts.contains { outcome.error.contains($0) }, "V5: \(fault): must say one of \(texts): \(outcome)",
          sourceLocation: sourceLocation)
      }
      expectDecent(outcome, sourceLocation: sourceLocation)
    }
  }

  /// V1 and V3, on what lies there now.
  func expectCommitted(_ fault: String, _ sourceLocation: SourceLocation = #_sourceLocation) {
    for problem in uncommitted(from: job.committed) {
      Issue.record("\(fault): \(problem)", sourceLocation: sourceLocation)
    }
  }

  /// What is wrong by V1 and V3 if the checkpoint of `step` had been promised.
  func uncommitted(from step: Int) -> [String] {
    let directory = RunDirectory(run)
    var problems: [String] = []
    for listed in directory.checkpointSteps() {
      do { _ = try Checkpoint(directory.checkpoint(listed)) } catch { problems.append("V3: \(error)") }
    }
    for path in [directory.adapter, directory.bestAdapter, directory.model, directory.bestModel]
    where access(path, F_OK) == 0 {
      do { _ = try CommittedDirectory.verify(path) } catch { problems.append("V3: \(error)") }
    }
    let newest = newestStep(in: run)
    if newest < step { problems.append("V1: the newest checkpoint is that of step \(newest), but step \(step) was saved") }
    return problems
  }

  /// V2 and V6: goes on to the end.
  func expectSameEnd(_ fault: String, _ more: [String] = [], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let outcome = try resume(more)
    #expect(outcome.code == 0, "V2: \(fault): \(outcome)", sourceLocation: sourceLocation)
    guard outcome.code == 0 else { return }
    let remains = try Remains(run, lastStep: job.steps)
    #expect(remains == job.reference, "V2: \(fault)", sourceLocation: sourceLocation)

    let strangers = job.hasStrangers && job.committed > 0 ? FaultJob.strangers : []
    for name in strangers {
      #expect(access(run + "/" + name, F_OK) == 0, "V6: \(fault): \(name) of another run is gone", sourceLocation: sourceLocation)
    }
    // Rows of steps that are done once more are kept.
    let left = try entries(ofDirectory: run).filter {
      !job.names.contains($0) && !strangers.contains($0) && !$0.hasPrefix("metrics.abandoned-")
    }
    #expect(left.isEmpty, "V6: \(fault): leftovers in the run's directory", sourceLocation: sourceLocation)
    // A checkpoint too many does no harm; anything else does not belong there.
    let other = try entries(ofDirectory: run + "/checkpoints").filter { name in
      !strangers.contains("checkpoints/" + name)
        && !RunDirectory(run).checkpointSteps().contains { RunDirectory(run).checkpoint($0).hasSuffix("/" + name) }
    }
    #expect(other.isEmpty, "V6: \(fault): leftovers among the checkpoints", sourceLocation: sourceLocation)
    #expect(
      job.checkpoints.isSubset(of: try entries(ofDirectory: run + "/checkpoints")), "V1: \(fault): checkpoints are missing",
      sourceLocation: sourceLocation)
    expectCommitted(fault, sourceLocation)
  }
}

/// Step of the checkpoint that a resume would take; 0 for none.
func newestStep(in run: String, note: (String) -> Void = { _ in }) -> Int {
  (try? RunDirectory(run).newestCheckpoint(ofRun: nil, note: note))?.state.step ?? 0
}

import Checking
import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// D10 and D11: a run goes back to an earlier checkpoint, or takes the place of another, and dies on the way.
@Suite("Going back and replacing") struct GoingBackTests {
  /// Settings of the run that comes second, so that nothing of the two is alike.
  private static let other = ["--set", "training.learning_rate=0.1"]
  private static let allowing = other + ["--allow-change", "training.learning_rate"]
  private static let back = ["--resume", "run/checkpoints/step-00000001"] + allowing

  /// A run that is at its end, with all its checkpoints.
  private static func finished() throws -> FaultJob.Attempt {
    let attempt = try FaultJob(committed: 0, ["training.save_total_limit=null", "training.eval_steps=1"], strangers: false).copy()
    let outcome = try attempt.run([])
    try #require(outcome.code == 0, "\(outcome)")
    return attempt
  }

  /// Everything in a run's directory but the lock, which says who had it last.
  private static func bytes(_ run: String, below folder: String = "") throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try entries(ofDirectory: run + "/" + folder) where name != ".lock" && !name.hasPrefix(".probe") {
      let path = folder + name
      if try status(ofPath: run + "/" + path)?.isDirectory == true {
        found.merge(try bytes(run, below: path + "/")) { $1 }
      } else {
        found[path] = try readFile(run + "/" + path)
      }
    }
    return found
  }

  @Test("D10: killed at every operation after going back, the run continues the new branch or is what it was before")
  func goingBack() throws {
    let whole = try Self.finished()
    let untouched = try Self.bytes(whole.run)
    let reference = try whole.copy()
    #expect(try reference.run(Self.back).code == 0)
    let expected = try Remains(reference.run, lastStep: 3)
    let count = try FileOperations.count(of: whole.copy(), Self.back)
    let numbers = FaultMatrix.sample(Array(1...count), 40)
    var (before, after) = (0, 0)
    for number in numbers {
      let fault = "kill@\(number) of \(count)"
      let attempt = try whole.copy()
      let outcome = try attempt.run(Self.back, environment: [Fault.variable: "kill@\(number)"])
      #expect(outcome.code == 128 + SIGKILL, "\(fault): \(outcome)")
      let branch = try OwnershipRecord(ofDirectory: attempt.run).map { try Branches($0.details, file: "record").current } ?? 0
      if branch == 0 {
        // Rows may have been copied, and nothing else.
        var now = try Self.bytes(attempt.run)
        for name in now.keys where name.hasPrefix("metrics.abandoned-") || name.contains(".tmp-") || name.contains(".probe") {
          now[name] = nil
        }
        now[".record.json"] = untouched[".record.json"]
        #expect(now == untouched, "\(fault): the old branch was touched before the new one was marked")
        #expect(try attempt.run(["--resume"]).error.contains("nothing was changed"), "\(fault)")
        before += 1
        continue
      }
      after += 1
      let resumed = try attempt.run(["--resume"] + Self.allowing)
      #expect(resumed.code == 0, "\(fault): \(resumed)")
      guard resumed.code == 0 else { continue }
      #expect(try Remains(attempt.run, lastStep: 3) == expected, "\(fault)")
      let result = try RunResult(contentsOf: "\(attempt.run)/result.json")
      #expect(result.branch > 0 && result.steps == 3, "\(fault): \(result.branch)")
      let verification = try Verification(attempt.run)
      #expect(!verification.isDamaged && !verification.isStale, "\(fault): \(verification.items)")
    }
    #expect(before > 0 && after > 0)
    try FaultMatrix.record(
      "D10", "SIGKILL at operations of the file layer after going back", injections: numbers.count, of: count,
      detail: "\(before) before the new branch is marked, \(after) after")
  }

  @Test("D11: killed at every operation while a run takes the place of another, one of the two is whole")
  func replacing() throws {
    let options = ["--overwrite"] + Self.other
    let whole = try Self.finished()
    let old = try Self.bytes(whole.run)
    let reference = try whole.copy()
    #expect(try reference.run(options).code == 0)
    let expected = try Remains(reference.run, lastStep: 3)
    let count = try FileOperations.count(of: whole.copy(), options)
    let numbers = FaultMatrix.sample(Array(1...count), 40)
    var (before, after) = (0, 0)
    for number in numbers {
      let fault = "kill@\(number) of \(count)"
      let attempt = try whole.copy()
      let outcome = try attempt.run(options, environment: [Fault.variable: "kill@\(number)"])
      #expect(outcome.code == 128 + SIGKILL, "\(fault): \(outcome)")
      // A start that is refused decides which of the two it is.
      let refused = try attempt.run([])
      #expect(refused.code == 7, "\(fault): \(refused)")
      let now = try Self.bytes(attempt.run)
      if now == old {
        before += 1
        continue
      }
      after += 1
      let resumed = try attempt.run(["--resume"] + Self.other)
      #expect(resumed.code == 0, "\(fault): \(resumed)")
      guard resumed.code == 0 else { continue }
      #expect(try Remains(attempt.run, lastStep: 3) == expected, "\(fault)")
      #expect(try !entries(ofDirectory: attempt.run).contains { $0.hasPrefix(".replaced") || $0.hasPrefix(".trash") }, "\(fault)")
    }
    #expect(before > 0 && after > 0)
    try FaultMatrix.record(
      "D11", "SIGKILL at operations of the file layer of a run with --overwrite", injections: numbers.count, of: count,
      detail: "\(before) with the old run back, \(after) with the new one")
  }
}

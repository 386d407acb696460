import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// A: the process dies. Rows A1, A3, A4 and A6 of the fault matrix.
@Suite("Killed") struct KillTests {
  /// The calls at which A1 kills, as the kernel sees them.
  static let names: Set<String> = [
    "openat", "write", "pwrite64", "fsync", "rename", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "ftruncate", "close",
  ]

  /// The calls of a run that concern its directory, in order.
  static func calls(of job: FaultJob) throws -> [Strace.Call] {
    let attempt = try job.copy()
    let outcome = try attempt.resume(launcher: Strace.recording(attempt.folder.file("log")))
    try #require(outcome.code == 0, "\(outcome)")
    return try Strace.calls(in: attempt.folder.file("log"), directory: attempt.path).filter { call in
      names.contains(call.name) && call.paths.contains { $0 == "run" || $0.hasPrefix("run/") }
    }
  }

  static func kill(at call: Strace.Call) -> [String] { Strace.injecting("signal=SIGKILL", into: call.name, when: "\(call.ordinal)") }

  @Test("A1: at every system call of a start, a step, a save and the end", .enabled(if: Strace.works), arguments: [2, 0])
  func everyCall(_ committed: Int) throws {
    let job = try FaultJob(committed: committed)
    let all = try Self.calls(of: job)
    let calls = FaultMatrix.sample(all, 30)
    for call in calls {
      let attempt = try job.copy()
      let outcome = try attempt.resume(launcher: Self.kill(at: call))
      try attempt.expectInvariants(after: outcome, .killed, "SIGKILL at \(call.name) number \(call.ordinal) (\(call.paths))")
    }
    try FaultMatrix.record(
      "A1", "SIGKILL at system calls on the run's directory (strace), \(committed > 0 ? "resumed" : "fresh") run", injections: calls.count,
      of: all.count,
      detail: Set(calls.map(\.name)).sorted().joined(separator: ", "))
  }

  @Test("A1: at every operation of the file layer", arguments: [2, 0])
  func everyOperation(_ committed: Int) throws {
    let job = try FaultJob(committed: committed)
    let count = try FileOperations.count(job)
    let numbers = FaultMatrix.sample(Array(1...count), 40)
    for number in numbers {
      let attempt = try job.copy()
      let outcome = try attempt.resume(environment: [Fault.variable: "kill@\(number)"])
      try attempt.expectInvariants(after: outcome, .killed, "kill@\(number)")
    }
    try FaultMatrix.record(
      "A1", "SIGKILL at operations of the file layer, \(committed > 0 ? "resumed" : "fresh") run", injections: numbers.count, of: count)
  }

  @Test("A3: while what a crash left is tidied up and the checkpoint is loaded, twice in a row")
  func crashInRecovery() throws {
    let job = try FaultJob()
    // The crashes before: in the middle of the file, before the manifest, between the two renames, in the middle of a removal.
    let count = try FileOperations.count(job)
    var injections = 0
    for first in FaultMatrix.sample(Array(stride(from: count / 3, to: count, by: 4)), 4) {
      let crashed = try job.copy()
      #expect(try crashed.resume(environment: [Fault.variable: "kill@\(first)"]).code == 128 + SIGKILL)
      for second in FaultMatrix.sample(Array(1...(try FileOperations.count(of: crashed.copy()))), 5) {
        let attempt = try crashed.copy()
        // What the first one does is not left for the second to do.
        for _ in 0..<2 { #expect([0, 128 + SIGKILL].contains(try attempt.resume(environment: [Fault.variable: "kill@\(second)"]).code)) }
        attempt.expectCommitted("kill@\(first), then twice kill@\(second)")
        try attempt.expectSameEnd("kill@\(first), then twice kill@\(second)")
        injections += 3
      }
    }
    try FaultMatrix.record("A3", "SIGKILL in a save, then twice in the start that tidies up and resumes", injections: injections)
  }

  @Test("A4: while older checkpoints are removed; the best and the newest stay whole")
  func retention() throws {
    // A large step makes the first evaluation the best.
    let job = try FaultJob(["training.eval_steps=1", "training.save_total_limit=1", "training.learning_rate=20"])
    let best = "step-00000001"
    try #require(job.checkpoints == [best, "step-00000003"], "the best is to be another one than the newest: \(job.checkpoints)")
    var injections = 0
    for operation in [FileOperation.unlink, .rename] {
      for number in 1... {
        let attempt = try job.copy()
        let fault = "kill:\(operation)@\(number)"
        let outcome = try attempt.resume(environment: [Fault.variable: fault])
        if outcome.code == 0 { break }
        _ = try CommittedDirectory.verify(attempt.run + "/checkpoints/" + best)
        try attempt.expectInvariants(after: outcome, .killed, fault)
        injections += 1
      }
    }
    #expect(injections > 10)
    try FaultMatrix.record("A4", "SIGKILL at every rename and every removal of a save with retention", injections: injections)
  }

  @Test("A6: a torn last line of the log is cut off, at whatever byte it is torn")
  func tornLog() throws {
    let job = try FaultJob()
    let whole = try job.copy()
    let log = try readFile(whole.run + "/metrics.jsonl")
    let lines = log.split(separator: UInt8(ascii: "\n"))
    let kept = lines.prefix(2).reduce(0) { $0 + $1.count + 1 }
    let all = Array(kept...log.count)
    let lengths = FaultMatrix.sample(all, 12)
    for length in lengths {
      let attempt = try job.copy()
      try writeFile(attempt.run + "/metrics.jsonl", Array(log.prefix(length)))
      try attempt.expectSameEnd("metrics.jsonl torn at byte \(length)")
    }
    try FaultMatrix.record("A6", "metrics.jsonl torn at bytes after the last saved row", injections: lengths.count, of: all.count)
  }
}

import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// E: signals at every moment. Rows E1, E2 and E4 of the fault matrix; SignalTests has what a person does.
@Suite("Stopped") struct StopTests {
  /// What a run is doing at one of its system calls.
  enum Phase: String, CaseIterable { case loading, training, saving, retention, finishing }

  /// Calls of a whole run after the reading of its config, when signals are its own.
  private static func calls(of job: FaultJob) throws -> [(phase: Phase, call: Strace.Call)] {
    let attempt = try job.copy()
    let names = [
      "openat", "read", "mmap", "munmap", "write", "pwrite64", "fsync", "rename", "unlink", "mkdir", "rmdir", "close", "newfstatat",
    ]
    let outcome = try attempt.resume(launcher: Strace.recording(attempt.folder.file("log"), calls: names))
    try #require(outcome.code == 0, "\(outcome)")
    let calls = try Strace.calls(in: attempt.folder.file("log"), directory: attempt.path)
    var phase = Phase.loading
    return calls.drop { $0.name != "openat" || !$0.paths.contains { $0.hasSuffix("config.json") } }.map { call in
      let path = call.paths.last ?? ""
      if path == "run/metrics.jsonl" || path.hasPrefix("run/run.json") { phase = .training }
      if call.name == "mkdir" && path.contains("/step-") { phase = .saving }
      if path.contains(".trash-") { phase = .retention } else if phase == .retention { phase = .training }
      if path.hasPrefix("run/adapter.tmp") || path.hasPrefix("run/result.json") { phase = .finishing }
      return (phase, call)
    }
  }

  @Test("E1: TERM in every phase saves, ends with 75 and loses nothing", .enabled(if: Strace.works), arguments: Phase.allCases)
  func everyPhase(_ phase: Phase) throws {
    let job = try FaultJob(committed: 0, ["training.eval_steps=1"])
    let all = try Self.calls(of: job).filter { $0.phase == phase }.map(\.call)
    let calls = FaultMatrix.sample(all, phase == .loading ? 12 : 7)
    #expect(!calls.isEmpty)
    var stopped = 0
    for call in calls {
      let attempt = try job.copy()
      let outcome = try attempt.resume(launcher: Strace.injecting("signal=SIGTERM", into: call.name, when: "\(call.ordinal)"))
      let fault = "TERM at \(call.name) number \(call.ordinal) (\(call.paths)) while \(phase)"
      // Behind the last step there is nothing left to stop.
      #expect(outcome.code == 75 || outcome.code == 0 && phase != .loading, "\(fault): \(outcome)")
      stopped += outcome.code == 75 ? 1 : 0
      if outcome.code == 75 { #expect(outcome.output.contains("stopped") || outcome.error.contains("stopped"), "\(fault): \(outcome)") }
      expectDecent(outcome)
      attempt.expectCommitted(fault)
      try attempt.expectSameEnd(fault)
    }
    try FaultMatrix.record(
      "E1", "TERM at system calls in the phase of \(phase)", injections: calls.count, of: all.count, detail: "\(stopped) ended with 75")
  }

  @Test("E2: TERM twice at any moment leaves at once and loses nothing saved", .enabled(if: Strace.works))
  func twice() throws {
    let job = try FaultJob(["training.eval_steps=1"])
    let all = try Self.calls(of: job).filter { ["write", "pwrite64", "close"].contains($0.call.name) }.map(\.call)
    let calls = FaultMatrix.sample(all, 12)
    var left = 0
    for call in calls {
      let attempt = try job.copy()
      // Apart, because what comes at once is an echo of the first. (With delay_enter, strace 6.1 loses the signal.)
      let outcome = try attempt.resume(
        launcher: Strace.injecting("signal=SIGTERM:delay_exit=150000", into: call.name, when: "\(call.ordinal)..\(call.ordinal + 1)"))
      let fault = "TERM at \(call.name) numbers \(call.ordinal) and \(call.ordinal + 1) (\(call.paths))"
      #expect([143, 75, 0].contains(outcome.code), "\(fault): \(outcome)")
      left += outcome.code == 143 ? 1 : 0
      attempt.expectCommitted(fault)
      try attempt.expectSameEnd(fault)
    }
    #expect(left > 0)
    try FaultMatrix.record(
      "E2", "TERM at a call and 60 ms later", injections: calls.count, of: all.count, detail: "\(left) left at once with 143")
  }

  @Test("E4: stopped and continued, a run ends in the same bytes")
  func suspended() throws {
    let job = try FaultJob(steps: 60, committed: 2, strangers: false)
    let attempt = try job.copy()
    let process = try attempt.start()
    #expect(try process.until { RunDirectory(attempt.run).checkpointSteps().last ?? 0 > 2 })
    for _ in 0..<3 {
      process.send(SIGSTOP)
      usleep(200_000)
      process.send(SIGCONT)
      usleep(5_000)
    }
    let outcome = try process.wait(seconds: 60)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try Remains(attempt.run, lastStep: job.steps) == job.reference)
    try FaultMatrix.record("E4", "SIGSTOP and SIGCONT, three times", injections: 3)
  }

  @Test("E4: a reader that goes away (| head) ends no training", arguments: ["", "2>&1"])
  func head(_ redirection: String) throws {
    let job = try FaultJob()
    let attempt = try job.copy()
    let launcher = ["bash", "-c", "set -o pipefail; \"$@\" \(redirection) | head -c 1 >/dev/null", "bash"]
    let outcome = try attempt.resume(launcher: launcher)
    try attempt.expectInvariants(after: outcome, .code([0]), "| head \(redirection)")
    try FaultMatrix.record("E4", "peft-train \(redirection) | head -c 1", injections: 1)
  }
}

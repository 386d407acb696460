import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// F: two processes and one directory. Rows F1 to F7 of the fault matrix.
@Suite("Concurrency") struct ConcurrencyTests {
  /// A run that goes on for a while.
  private func longJob(_ settings: [String] = []) throws -> FaultJob {
    try FaultJob(steps: 200, committed: 2, settings, strangers: false)
  }

  @Test("F1: the second run in a directory is refused with 6 and told by whom")
  func twoRuns() throws {
    let job = try longJob()
    let attempt = try job.copy()
    let first = try attempt.start()
    #expect(try first.until { RunDirectory(attempt.run).checkpointSteps().contains { $0 > 2 } })
    first.send(SIGSTOP)
    for arguments in [[], ["--overwrite"]] {
      let second = try PeftTrain.run((arguments.isEmpty ? attempt.arguments : attempt.arguments.dropLast(2) + arguments), in: attempt.path)
      #expect(second.code == 6 && second.error.contains("\(first.pid)") && second.error.contains(hostName()), "\(second)")
      expectDecent(second)
    }
    first.send(SIGCONT)
    #expect(try first.wait().code == 0)
    #expect(try Remains(attempt.run, lastStep: job.steps) == job.reference)
    try FaultMatrix.record("F1", "a second run, resumed and with --overwrite", injections: 2)
  }

  @Test("F1: of runs that start at the same moment, one goes on and the others end with 6")
  func race() throws {
    let job = try FaultJob()
    let rounds = FaultMatrix.isSweep ? 20 : 3
    for _ in 0..<rounds {
      let attempt = try job.copy()
      let outcomes = try (0..<4).map { _ in try attempt.start() }.map { try $0.wait(seconds: 30) }
      // One that comes late finds the run complete.
      #expect(outcomes.allSatisfy { [0, 6].contains($0.code) } && outcomes.contains { $0.code == 0 }, "\(outcomes)")
      try attempt.expectSameEnd("four starts at once")
    }
    try FaultMatrix.record("F1", "four starts at the same moment", injections: 4 * rounds)
  }

  @Test("F2: the lock of a dead run is free, whatever its file says")
  func deadOwner() throws {
    let job = try longJob()
    let attempt = try job.copy()
    let first = try attempt.start()
    #expect(try first.until { RunDirectory(attempt.run).checkpointSteps().contains { $0 > 2 } })
    first.send(SIGKILL)
    #expect(try first.wait().code == 128 + SIGKILL)
    try attempt.expectSameEnd("killed with the lock")
    for text in ["", "{", "{\"pid\":1, \"host\": \"\(hostName())\", \"started\": \"2020-01-01T00:00:00Z\"}\n", "\0"] {
      let attempt = try FaultJob().copy()
      try writeFile(attempt.run + "/.lock", Array(text.utf8))
      try attempt.expectSameEnd("a lock's file that says \(text.debugDescription)")
    }
    try FaultMatrix.record("F2", "a run killed with its lock; files of locks with other content", injections: 5)
  }

  @Test("F3: where the file system has no flock, a lease keeps others out, and --force-unlock removes it", .enabled(if: Strace.works))
  func withoutFlock() throws {
    let job = try longJob()
    let codes = ["ENOLCK", "EOPNOTSUPP", "ENOSYS"]
    for code in codes {
      let without = Strace.injecting("error=\(code)", into: "flock", when: "1+")
      let attempt = try job.copy()
      let first = try attempt.start(environment: [Fault.variable: "\(code):flock@1+"])
      #expect(try first.until { RunDirectory(attempt.run).checkpointSteps().contains { $0 > 2 } })
      first.send(SIGSTOP)
      let second = try attempt.resume(launcher: without)
      #expect(second.code == 6 && second.error.contains("\(first.pid)") && second.error.contains("--force-unlock"), "\(code): \(second)")
      first.send(SIGKILL)
      first.send(SIGCONT)
      _ = try first.wait()
      try attempt.expectSameEnd("\(code), then killed", ["--force-unlock"])
      #expect(access(attempt.run + "/.lease", F_OK) != 0)
    }
    try FaultMatrix.record("F3", "flock fails with \(codes.joined(separator: ", "))", injections: codes.count)
  }

  @Test("F4: a reader sees whole checkpoints only, whenever it looks")
  func readerWhileSaving() throws {
    let job = try longJob(["training.eval_steps=2"])
    let attempt = try job.copy()
    let process = try attempt.start()
    let directory = RunDirectory(attempt.run)
    var looks = 0
    while try process.poll() == nil {
      for step in directory.checkpointSteps() {
        do throws(Diagnostic) {
          _ = try CommittedDirectory.verify(directory.checkpoint(step))
        } catch {
          // Retention may have taken it meanwhile: then it is not there at all.
          #expect(access(directory.checkpoint(step), F_OK) != 0, "\(error)")
        }
        looks += 1
      }
    }
    let outcome = try process.wait()
    #expect(outcome.code == 0 && looks > 100, "\(looks) looks: \(outcome)")
    try FaultMatrix.record("F4", "checkpoints verified while a run saves at every step", injections: 1, detail: "\(looks) looks")
  }

  @Test("F5: a run whose directory is deleted makes it again or ends with 4")
  func deletedDirectory() throws {
    let job = try longJob()
    for pause in FaultMatrix.sample([0, 5, 11, 17, 23, 31, 47], 3) {
      let attempt = try job.copy()
      let process = try attempt.start()
      #expect(try process.until { RunDirectory(attempt.run).checkpointSteps().contains { $0 > 2 } })
      usleep(UInt32(pause * 1000))
      // Again and again, because a file may appear while the directory is being emptied.
      while access(attempt.run, F_OK) == 0 { try? removeTree(attempt.run) }
      let outcome = try process.wait()
      #expect([0, 4].contains(outcome.code), "\(outcome)")
      expectDecent(outcome)
      for step in RunDirectory(attempt.run).checkpointSteps() { _ = try Checkpoint(RunDirectory(attempt.run).checkpoint(step)) }
    }
    try FaultMatrix.record("F5", "the run's directory is deleted while it runs", injections: FaultMatrix.isSweep ? 7 : 3)
  }

  @Test("F6: a process that the run has started does not keep its lock")
  func childHoldsLock() throws {
    let job = try longJob()
    let attempt = try job.copy()
    try writeFile(
      attempt.path + "/score.sh",
      // It keeps its pipes: the run would take their end for its own, and end it.
      Array("exec 2>&-; echo $$ $PPID >pid.new; mv pid.new pid; exec sleep 600\n".utf8))
    let more = [
      "--set", #"data.metric={"command": ["sh", "score.sh"]}"#, "--set", "generation.max_new_tokens=1", "--set", "training.eval_steps=3",
    ]
    let process = try attempt.start(more)
    #expect(try process.until { access(attempt.path + "/pid", F_OK) == 0 })
    let processes = try String(decoding: readFile(attempt.path + "/pid"), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let (child, supervisor) = try (#require(pid_t(processes[0])), #require(pid_t(processes[1])))
    // The supervisor would end the child with the run. Stopped, it does not get to it: both live on.
    kill(supervisor, SIGSTOP)
    defer { [child, supervisor].forEach { kill($0, SIGKILL) } }
    process.send(SIGKILL)
    _ = try process.wait()
    #expect(kill(child, 0) == 0 && kill(supervisor, 0) == 0, "both are to be alive still")
    try attempt.expectSameEnd("killed, while its child lives")
    try FaultMatrix.record("F6", "a child of a killed run lives on", injections: 1)
  }

  @Test("F7: checkpoints of another run in the directory, with higher numbers, are neither taken nor removed")
  func otherRun() throws {
    let job = try FaultJob(steps: 4, committed: 2)
    let other = try FaultJob(steps: 9, committed: 8, ["training.seed=7"])
    let attempt = try job.copy()
    let foreign = try other.copy()
    for step in RunDirectory(foreign.run).checkpointSteps() {
      try copyTree(RunDirectory(foreign.run).checkpoint(step), to: RunDirectory(attempt.run).checkpoint(step))
    }
    let outcome = try attempt.resume()
    #expect(outcome.code == 0 && outcome.error.contains("another run"), "\(outcome)")
    #expect(try Remains(attempt.run, lastStep: 4) == job.reference)
    for step in RunDirectory(foreign.run).checkpointSteps() { _ = try Checkpoint(RunDirectory(attempt.run).checkpoint(step)) }
    #expect(RunDirectory(attempt.run).checkpointSteps().filter { $0 <= 4 } == [3, 4])
    try FaultMatrix.record("F7", "retention beside another run's checkpoints", injections: 1)
  }

  private func hostName() -> String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count)
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// A2: the power goes, and with it what was not flushed. The system calls of a run are replayed into a model of a disk that keeps only what
/// POSIX makes it keep, and the power is cut after each of them.
@Suite("Power cut", .enabled(if: Strace.works)) struct PowerCutTests {
  @Test("A2: a run goes on from the old checkpoint or the new one, whatever was not flushed is lost", arguments: [2, 0])
  func everyCut(_ committed: Int) throws {
    let replay = try Replay(FaultJob(committed: committed, strangers: false))
    let found = try replay.cut()
    #expect(found.problems.isEmpty)
    // What the selector accepts, the program must, too.
    let states = FaultMatrix.sample(found.states, 12)
    for (name, tree) in states {
      let attempt = try replay.job.copy()
      try removeTree(attempt.run)
      try tree.materialise(in: attempt.path)
      if committed == 0, attempt.uncommitted(from: 1).contains(where: { $0.hasPrefix("V1") }), access(attempt.run, F_OK) == 0 {
        // Nothing was promised yet, so it may begin again.
        #expect([0, 7].contains(try attempt.resume().code), "\(name)")
      } else {
        try attempt.expectSameEnd("power cut: \(name)")
      }
    }
    try FaultMatrix.record(
      "A2", "power cut after every system call, \(committed > 0 ? "resumed" : "fresh") run", injections: found.states.count,
      detail: "different states of \(found.count) looked at; \(states.count) of them resumed to the end by the program")
  }

  /// The flushes of the protocol: without any one of them, a cut does harm, and the replay has to see it.
  static let flushes: [(name: String, isOne: @Sendable (String) -> Bool)] = [
    ("the state's file", { $0.contains("/step-") && $0.hasSuffix("/state.h5") }),
    ("the checkpoint's manifest", { $0.contains("/step-") && $0.contains("/MANIFEST.json") }),
    (
      "the checkpoint's directory before it is renamed",
      { $0.contains("/step-") && lastComponent(ofPath: $0).contains(".tmp-") && !$0.contains(".json") }
    ),
    ("the directory of the checkpoints", { $0 == "run/checkpoints" }),
    ("the log, before a checkpoint", { $0 == "run/metrics.jsonl" }),
    ("the adapter's files", { $0.hasPrefix("run/adapter") && $0.contains(".safetensors") }),
    ("the adapter's directory", { $0.hasPrefix("run/adapter") && !$0.dropFirst(4).contains("/") }),
    ("the run's directory", { $0 == "run" }),
    ("the result", { $0.hasPrefix("run/result.json") }),
  ]

  @Test("A2: without any one flush of the protocol the replay fails", arguments: flushes.map(\.name))
  func withoutFlush(_ name: String) throws {
    let isOne = try #require(Self.flushes.first { $0.name == name }).isOne
    let replay = try Replay(FaultJob(strangers: false))
    let found = try replay.cut(withoutFlushing: isOne)
    #expect(found.leftOut > 0 && !found.problems.isEmpty, "\(found.leftOut) calls were left out")
    try FaultMatrix.record("A2", "check of the test: without flushing \(name) it fails", injections: 0)
  }
}

/// The recorded system calls of one run, to be replayed.
private struct Replay {
  let job: FaultJob
  private let calls: [Strace.Call]
  private let start: FileSystemModel
  private let reference: [String]

  init(_ job: FaultJob) throws {
    self.job = job
    let attempt = try job.copy()
    // The row that is to be written anew must not be on the disk before.
    let log = attempt.run + "/metrics.jsonl"
    if job.committed > 0 {
      let rows = try readFile(log).split(separator: UInt8(ascii: "\n")).prefix(job.committed)
      try writeFile(log, Array(rows.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")])
    }
    start = try FileSystemModel(of: attempt.path, only: "run")
    let outcome = try attempt.resume(launcher: Strace.recording(attempt.folder.file("log")))
    try #require(outcome.code == 0, "\(outcome)")
    calls = try Strace.calls(in: attempt.folder.file("log"), directory: attempt.path)
    reference = job.reference.metrics
  }

  struct Found {
    /// Crash states looked at.
    var count = 0
    /// The different ones.
    var states: [(name: String, tree: [String: FileSystemModel.Node])] = []
    var problems: [String] = []
    var leftOut = 0
  }

  /// Cuts the power after every call.
  ///
  /// - Parameter isLeftOut: paths that are not flushed although the program does it.
  func cut(withoutFlushing isLeftOut: ((String) -> Bool)? = nil) throws -> Found {
    var model = start
    var found = Found()
    var seen: Set<[String: FileSystemModel.Node]> = []
    var promised = Promise(step: job.committed)
    for (index, call) in calls.enumerated() {
      if call.name == "fsync", let path = call.paths.first, isLeftOut?(path) == true {
        found.leftOut += 1
        continue
      }
      guard model.apply(call) else { continue }
      promised.note(call)
      for state in model.states() {
        found.count += 1
        // The same tree may be harmless before a promise, and not after it.
        var key = state.tree
        key["promised \(promised.step) \(promised.isDone)"] = .directory
        guard seen.insert(key).inserted else { continue }
        let name = "after call \(index), \(call.name) \(call.paths), with \(state.assumption)"
        found.states.append((name, state.tree))
        found.problems += try problems(state.tree, promised).map { "\(name): \($0)" }
        if isLeftOut != nil, !found.problems.isEmpty, found.leftOut > 0 { return found }
      }
    }
    promised.isDone = true
    for state in model.states() {
      found.count += 1
      found.problems += try problems(state.tree, promised).map { "at the end, with \(state.assumption): \($0)" }
    }
    return found
  }

  /// What is wrong with a tree.
  private func problems(_ tree: [String: FileSystemModel.Node], _ promised: Promise) throws -> [String] {
    let attempt = FaultJob.Attempt(of: job, folder: try TemporaryDirectory())
    try tree.materialise(in: attempt.path)
    var problems = attempt.uncommitted(from: promised.step)
    let newest = newestStep(in: attempt.run)
    // V2 needs the rows up to the checkpoint.
    if newest > 0 {
      // Behind them there may be anything; the program cuts it off.
      let log = (try? readFile(attempt.run + "/metrics.jsonl")) ?? []
      let rows = log.split(separator: UInt8(ascii: "\n")).prefix(newest).map {
        (try? Remains.compared(String(decoding: $0, as: UTF8.self))) ?? ""
      }
      if rows != Array(reference.prefix(newest)) { problems.append("V2: rows of the log up to step \(newest) are missing") }
    }
    let isDone = RunDirectory(attempt.run).isCompleted
    if promised.isDone && !isDone { problems.append("the result is lost") }
    if isDone, newest < job.steps || access(attempt.run + "/adapter/MANIFEST.json", F_OK) != 0 {
      problems.append("the result is there, but not the checkpoint or the adapter it names")
    }
    return problems
  }

  /// What the program has told or shown to be safe, by doing something that relies on it.
  private struct Promise {
    var step: Int
    var isDone = false
    private var renamed: Int?

    init(step: Int) { self.step = step }

    mutating func note(_ call: Strace.Call) {
      guard call.name != "fsync" else { return }
      // The first change after the rename of a checkpoint, be it the next row or the removal of an older one.
      if let renamed { step = max(step, renamed) }
      renamed = nil
      if call.name.hasPrefix("rename"), let target = call.paths.last, target.hasPrefix("run/checkpoints/step-"),
        !target.dropFirst(16).contains("/")
      {
        renamed = Int(target.dropFirst(21))
      }
    }
  }
}

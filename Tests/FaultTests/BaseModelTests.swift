import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// C9: the base model changes while it is being read.
@Suite("Base model", .enabled(if: Strace.works)) struct BaseModelTests {
  /// What happens to the file between the moment it is mapped and the moment it is read.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (_ path: String) throws -> Void
  }

  static let changes: [Change] = [
    Change(testDescription: "cut to nothing") { truncate($0, 0) },
    Change(testDescription: "cut in the middle") { truncate($0, 40_000) },
    Change(testDescription: "rewritten in place") { path in
      var bytes = try readFile(path)
      for place in bytes.count / 2..<bytes.count { bytes[place] = 0 }
      let descriptor = open(path, O_WRONLY)
      #expect(write(descriptor, bytes, bytes.count) == bytes.count)
      close(descriptor)
    },
  ]

  @Test("C9: changed behind the mapping, it ends the run with 3 and its path, never with other numbers", arguments: changes)
  func changedWhileMapped(_ change: Change) throws {
    let job = try FaultJob()
    let attempt = try job.copy()
    // A model of its own, not the link to the one of all copies.
    let model = attempt.folder.file("model")
    let bytes = try entries(ofDirectory: model).map { ($0, try readFile(model + "/" + $0)) }
    unlink(model)
    try attempt.folder.makeDirectory("model")
    for (name, content) in bytes { try attempt.folder.write("model/" + name, content) }
    let weights = model + "/model.safetensors"

    // It stops where the file has just been mapped and its descriptor is closed.
    let profile = try attempt.copy()
    let log = profile.folder.file("log")
    #expect(try profile.resume(launcher: Strace.recording(log, calls: ["openat", "mmap", "close"])).code == 0)
    let calls = try Strace.calls(in: log, directory: profile.path)
    let mapped = try #require(calls.lastIndex { $0.name == "mmap" && $0.paths.contains { $0.hasSuffix("model.safetensors") } })
    let closing = try #require(calls[mapped...].first { $0.name == "close" })
    let process = try attempt.start(launcher: Strace.injecting("signal=SIGSTOP", into: "close", when: "\(closing.ordinal)"))
    let child = try #require(try attempt.stoppedChild(of: process))
    try change.apply(weights)
    kill(child, SIGCONT)
    let outcome = try process.wait(seconds: 30)
    try writeFile(weights, bytes.first { $0.0 == "model.safetensors" }?.1 ?? [])
    try attempt.expectInvariants(after: outcome, .code([3], saying: ["model.safetensors"]), change.testDescription)
    try FaultMatrix.record("C9", "model.safetensors \(change.testDescription) while it is mapped", injections: 1)
  }
}

extension FaultJob.Attempt {
  /// Waits until the program that a launcher has started is stopped, and returns its id.
  fileprivate func stoppedChild(of process: Running) throws -> pid_t? {
    var child: pid_t?
    _ = try process.until {
      for id in try entries(ofDirectory: "/proc").compactMap({ pid_t($0) }) {
        guard let status = readPseudoFile("/proc/\(id)/status"), status.contains("\nPPid:\t\(process.pid)\n") else { continue }
        // Under a tracer, a stopped process is one that is being traced and stopped.
        if status.contains("State:\tT") || status.contains("State:\tt") { child = id }
      }
      return child != nil
    }
    usleep(100_000)
    return child
  }
}

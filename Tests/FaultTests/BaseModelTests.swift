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
    let attempt = try job.copy(), profile = try job.copy()
    for copy in [attempt, profile] { try giveOwnModel(copy) }
    let weights = attempt.folder.file("model/model.safetensors")
    let whole = try readFile(weights)

    // It stops where the file has just been mapped and its descriptor is closed.
    let log = profile.folder.file("log")
    let recording = Strace.recording(log, calls: ["openat", "mmap", "close"])
    #expect(try profile.resume(launcher: recording, environment: Self.coldCache).code == 0)
    let calls = try Strace.calls(in: log, directory: profile.path)
    let mapped = try #require(calls.lastIndex { $0.name == "mmap" && $0.paths.contains { $0.hasSuffix("model/model.safetensors") } })
    let closing = try #require(calls[mapped...].first { $0.name == "close" })
    var isMapped = false
    let outcome = try attempt.resume(stoppingAt: closing, environment: Self.coldCache) { id in
      isMapped = readPseudoFile("/proc/\(id)/maps")?.contains("model.safetensors") == true
      try change.apply(weights)
    }
    #expect(isMapped, "it was not stopped where the file is mapped: \(outcome)")
    try writeFile(weights, whole)
    try attempt.expectInvariants(after: outcome, .code([3], saying: ["model.safetensors"]), change.testDescription)
    try FaultMatrix.record("C9", "model.safetensors \(change.testDescription) while it is mapped", injections: 1)
  }

  /// No hash is known before, so that all copies make the same system calls.
  private static let coldCache = ["XDG_CACHE_HOME": "/dev/null"]

  /// Puts a copy of the model in place of the link to the one of all copies.
  private func giveOwnModel(_ attempt: FaultJob.Attempt) throws {
    let model = attempt.folder.file("model")
    let files = try entries(ofDirectory: model).map { ($0, try readFile(model + "/" + $0)) }
    unlink(model)
    try attempt.folder.makeDirectory("model")
    for (name, content) in files { try attempt.folder.write("model/" + name, content) }
  }
}

import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// B: the disk fails or fills. Rows B1 to B7 and B10 of the fault matrix.
@Suite("Storage") struct StorageTests {
  @Test("B1: a file system of every size in steps of 4 KiB", .enabled(if: Volume.works), arguments: [2, 0])
  func fullDisk(_ committed: Int) throws {
    let job = try FaultJob(committed: committed)
    let before = try job.copy()
    let used = committed > 0 ? try Volume.pages(before.run) : 0
    var injections = 0
    var isEnough = false
    var pages = used
    while !isEnough {
      let attempt = try job.copy()
      if committed == 0 { try attempt.folder.makeDirectory("run") }
      // Of a file system of no size, tmpfs makes one without a limit.
      let outcome = try attempt.resume(launcher: Volume.launcher("run", "size=\(max(1, pages) * 4096)"))
      isEnough = outcome.code == 0
      if FaultMatrix.isSweep || pages % 4 == 0 || isEnough {
        try attempt.expectInvariants(
          after: outcome, .code([0, 4], saying: ["No space left", "bytes free, and"]),
          "a file system of \(pages) pages, \(used) of them used")
        injections += 1
      }
      pages += 1
      try #require(pages < used + 200)
    }
    #expect(injections > 3)
    try FaultMatrix.record(
      "B1", "full file system, every size (tmpfs), \(committed > 0 ? "resumed" : "fresh") run", injections: injections,
      detail: "\(used * 4) KiB used, \(pages * 4 - 4) KiB are enough")
  }

  @Test("B1, B3, B6: an error at every operation of the file layer", arguments: ["ENOSPC", "EIO", "EDQUOT", "EROFS"])
  func everyOperation(_ code: String) throws {
    let job = try FaultJob()
    let numbers = FaultMatrix.sample(Array(1...(try FileOperations.count(job))), 20)
    for number in numbers {
      for lasting in ["", "+"] {
        let attempt = try job.copy()
        let outcome = try attempt.resume(environment: [Fault.variable: "\(code)@\(number)\(lasting)"])
        // 7: no checkpoint could be read.
        try attempt.expectInvariants(after: outcome, .code([0, 4, 7]), "\(code)@\(number)\(lasting)")
      }
    }
    let id = ["ENOSPC": "B1", "EIO": "B3", "EDQUOT": "B6", "EROFS": "B8"][code] ?? ""
    try FaultMatrix.record(id, "\(code) at every operation of the file layer, once and for good", injections: 2 * numbers.count)
  }

  @Test("B2: a limit of the size of files, whatever it is")
  func fileSizeLimit() throws {
    let job = try FaultJob()
    let sizes = FaultMatrix.sample(Array(stride(from: 0, through: 10_240, by: 256)), 12)
    for size in sizes {
      let attempt = try job.copy()
      let outcome = try attempt.resume(launcher: ["prlimit", "--fsize=\(size)"])
      // The test's own standard error is such a file, too, so there may be no message.
      try attempt.expectInvariants(after: outcome, .code([0, 4]), "RLIMIT_FSIZE \(size)")
    }
    try FaultMatrix.record("B2", "RLIMIT_FSIZE", injections: sizes.count)
  }

  static let errors: [(id: String, error: String, calls: Set<String>)] = [
    ("B1", "ENOSPC", ["write", "pwrite64", "fsync", "mkdir", "rename"]), ("B3", "EIO", ["write", "pwrite64", "ftruncate"]),
    ("B4", "EIO", ["fsync"]), ("B5", "EIO", ["close"]), ("B6", "EDQUOT", ["write", "pwrite64", "mkdir"]),
  ]

  @Test("B1, B3 to B6: an error at every such system call", .enabled(if: Strace.works), arguments: errors.indices)
  func everyCall(_ index: Int) throws {
    let fault = Self.errors[index]
    let job = try FaultJob()
    let calls = FaultMatrix.sample(try KillTests.calls(of: job).filter { fault.calls.contains($0.name) }, 12)
    for call in calls {
      let attempt = try job.copy()
      // Once: a save is made anew, in new files, and then succeeds. What fails elsewhere ends the run.
      let launcher = Strace.injecting("error=\(fault.error)", into: call.name, when: "\(call.ordinal)")
      let outcome = try attempt.resume(launcher: launcher)
      try attempt.expectInvariants(
        after: outcome, .code([0, 4]), "\(fault.error) at \(call.name) number \(call.ordinal) (\(call.paths))")
    }
    try FaultMatrix.record(
      fault.id, "\(fault.error) at every \(fault.calls.sorted().joined(separator: ", ")) (strace)", injections: calls.count)
  }

  @Test("B7: calls that do less than they were asked to, a byte or a few at a time", .enabled(if: Shim.works), arguments: [1, 7, 100])
  func shortCalls(_ bytes: Int) throws {
    let job = try FaultJob()
    let attempt = try job.copy()
    let outcome = try attempt.resume(environment: ["LD_PRELOAD": Shim.path, "SHIM_CHUNK": "\(bytes)"])
    try attempt.expectInvariants(after: outcome, .code([0]), "reads and writes of \(bytes) bytes at most")
    try FaultMatrix.record("B7", "every read and write does \(bytes) bytes at most", injections: 1)
  }

  @Test("B7: interrupted at every system call", .enabled(if: Strace.works))
  func interrupted() throws {
    let job = try FaultJob()
    let calls = FaultMatrix.sample(
      try KillTests.calls(of: job).filter { ["write", "pwrite64", "fsync", "openat", "close", "ftruncate"].contains($0.name) }, 15)
    for call in calls {
      let attempt = try job.copy()
      let outcome = try attempt.resume(launcher: Strace.injecting("error=EINTR", into: call.name, when: "\(call.ordinal)"))
      // HDF5 opens and closes its file once.
      try attempt.expectInvariants(after: outcome, .code([0, 4]), "EINTR at \(call.name) number \(call.ordinal) (\(call.paths))")
      // Our own calls are repeated, and those of HDF5 that write.
      if call.name != "openat", call.name != "close" { #expect(outcome.code == 0, "\(call.name) \(call.paths): \(outcome)") }
    }
    try FaultMatrix.record("B7", "EINTR at every system call", injections: calls.count)
  }

  @Test("B10: a disk whose flushes take long, and TERM in the midst of one", .enabled(if: Strace.works))
  func slowDisk() throws {
    let job = try FaultJob(steps: 4, committed: 2)
    let count = FaultMatrix.isSweep ? 12 : 3
    for number in 1...count {
      let attempt = try job.copy()
      let slow = Strace.injecting("delay_enter=150000", into: "fsync", when: "1+")
      let process = try attempt.start(launcher: slow)
      // Flushes come one after another from the moment the log is cut.
      usleep(UInt32(100_000 + number * 150_000))
      try attempt.terminate(process)
      let outcome = try process.wait(seconds: 60)
      try attempt.expectInvariants(after: outcome, .code([0, 75, 143]), "TERM while flushing takes 150 ms, after \(number) of them")
    }
    try FaultMatrix.record("B10", "fsync takes 150 ms each; TERM at different moments", injections: count)
  }
}

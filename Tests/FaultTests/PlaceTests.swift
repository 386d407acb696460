import FileFormats
import Foundation
import TestSupport
import Testing
import Training

/// B8, B9 and A5: places where nothing can be written, or not enough, which a start has to find before hours of training.
@Suite("Places") struct PlaceTests {
  /// What is done to the run's directory, and the message.
  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let launcher: [String]
    let says: [String]
  }

  static let places: [Place] = [
    Place(
      testDescription: "a read-only file system", launcher: Volume.launcher("run", "size=1m", remount: "ro"),
      says: ["Read-only file system"]),
    Place(
      testDescription: "no permission",
      // Root may write anywhere, unless it is told otherwise.
      launcher: ["sh", "-c", "chmod -R a-w run; \"$@\"; code=$?; chmod -R u+w run; exit $code", "sh"]
        + (geteuid() == 0 ? ["setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override"] : []),
      says: ["Permission denied"]),
  ]

  @Test("B8: refused at the start, with nothing changed", .enabled(if: Volume.works), arguments: places)
  func refusedAtStart(_ place: Place) throws {
    let job = try FaultJob()
    let attempt = try job.copy()
    let outcome = try attempt.resume(launcher: place.launcher)
    try attempt.expectInvariants(after: outcome, .code([4], saying: place.says), place.testDescription)
    #expect(!outcome.error.contains("step 3/3"), "found only after training: \(outcome)")
    try FaultMatrix.record("B8", place.testDescription, injections: 1)
  }

  @Test("B8: every number of inodes", .enabled(if: Volume.works))
  func inodes() throws {
    let job = try FaultJob()
    var (injections, total) = (0, 0)
    for number in 16... {
      let attempt = try job.copy()
      let outcome = try attempt.resume(launcher: Volume.launcher("run", "size=1m,nr_inodes=\(number)"))
      if outcome.code == 0 { break }
      // Below what is there already, it cannot be mounted so.
      if outcome.code == 98 { continue }
      total += 1
      if FaultMatrix.isSweep || injections < 8 {
        try attempt.expectInvariants(after: outcome, .code([4], saying: ["No space left", "more files (inodes)"]), "\(number) inodes")
        #expect(!outcome.error.contains("step 3/3"), "\(number) inodes, found only after training: \(outcome)")
        injections += 1
      }
    }
    try FaultMatrix.record("B8", "file system with too few inodes, one more each time", injections: injections, of: total)
  }

  @Test("B8: a start without descriptors to spare")
  func descriptors() throws {
    let job = try FaultJob()
    var injections = 0
    for limit in 3...20 {
      let attempt = try job.copy()
      let outcome = try attempt.resume(launcher: ["prlimit", "--nofile=\(limit)"])
      // Below three or four the loader itself cannot open the libraries (127).
      try attempt.expectInvariants(after: outcome, .code([0, 1, 3, 4, 7, 127]), "RLIMIT_NOFILE \(limit)")
      if outcome.code != 0 { #expect(!outcome.error.contains("step 3/3"), "found only after training: \(outcome)") }
      injections += 1
    }
    try FaultMatrix.record("B8", "RLIMIT_NOFILE from 3 to 20", injections: injections)
  }

  @Test("B9: TMPDIR plays no part", arguments: ["/nonexistent", "/dev/null", "/proc"])
  func temporaryDirectory(_ path: String) throws {
    let job = try FaultJob()
    let attempt = try job.copy()
    let outcome = try attempt.resume(environment: ["TMPDIR": path])
    try attempt.expectInvariants(after: outcome, .code([0]), "TMPDIR=\(path)")
    try FaultMatrix.record("B9", "TMPDIR=\(path)", injections: 1)
  }

  @Test("A5: too little memory for a start ends it, and nothing waits")
  func memoryAtStart() throws {
    let job = try FaultJob()
    let all = Array(stride(from: 20, through: 1000, by: 20))
    let limits = FaultMatrix.sample(all, 4)
    var codes: Set<Int32> = []
    for limit in limits {
      let attempt = try job.copy()
      let outcome = try attempt.resume(launcher: ["prlimit", "--as=\(limit << 20)"], environment: ["SWIFT_BACKTRACE": "enable=no"])
      codes.insert(outcome.code)
      // Less than 80 MiB does not hold the program itself.
      if outcome.code == 1 { #expect(outcome.error.contains("raise the limit"), "RLIMIT_AS \(limit) MiB: \(outcome)") }
      attempt.expectCommitted("RLIMIT_AS \(limit) MiB: \(outcome)")
      try attempt.expectSameEnd("RLIMIT_AS \(limit) MiB")
    }
    try FaultMatrix.record(
      "A5", "RLIMIT_AS from 20 to 1,000 MiB from the start", injections: limits.count, of: all.count,
      detail: "exit codes " + codes.sorted().map(String.init).joined(separator: ", "))
  }

  @Test("A5: no more memory from the moment a save begins", .enabled(if: Strace.works))
  func memory() throws {
    let job = try FaultJob()
    let begin = try #require(try KillTests.calls(of: job).first { $0.name == "mkdir" && $0.paths.contains { $0.contains("/step-") } })
    let extras = [0, 64, 256, 1024, 4096]
    var codes: Set<Int32> = []
    for extra in extras {
      let attempt = try job.copy()
      let outcome = try attempt.resume(stoppingAt: begin) { id in
        let size = try #require(readPseudoFile("/proc/\(id)/status")?.split(separator: "\n").first { $0.hasPrefix("VmSize:") })
        let kibibytes = try #require(Int(size.filter(\.isNumber)))
        let prlimit = try Process.run(
          URL(filePath: "/usr/bin/prlimit"), arguments: ["--pid", "\(id)", "--as=\((kibibytes + extra) << 10)"])
        prlimit.waitUntilExit()
        try #require(prlimit.terminationStatus == 0)
      }
      codes.insert(outcome.code)
      // The runtime of Swift ends the process where memory ends; what counts is what lies on the disk.
      attempt.expectCommitted("\(extra) KiB more memory: \(outcome)")
      try attempt.expectSameEnd("\(extra) KiB more memory")
    }
    try FaultMatrix.record(
      "A5", "RLIMIT_AS at what is in use and up to 4 MiB more, set when a save begins", injections: extras.count,
      detail: "exit codes " + codes.sorted().map(String.init).joined(separator: ", "))
  }
}

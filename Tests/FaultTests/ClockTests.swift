import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// G: time plays no part in numbers, nor in which checkpoint is the newest. Rows G1 to G3 of the fault matrix.
@Suite("Clock") struct ClockTests {
  @Test("G1: a clock that jumps by a year", .enabled(if: Shim.works), arguments: [31_536_000, -31_536_000])
  func jump(_ seconds: Int) throws {
    let job = try FaultJob()
    let attempt = try job.copy()
    let outcome = try attempt.resume(environment: ["LD_PRELOAD": Shim.path, "SHIM_CLOCK": "\(seconds)"])
    try attempt.expectInvariants(after: outcome, .code([0]), "the clock jumps by \(seconds) s")
    let elapsed = try Remains.rows(attempt.run + "/metrics.jsonl").compactMap { $0["elapsed_seconds"]?.double }
    #expect(elapsed.allSatisfy { (0..<600).contains($0) }, "\(elapsed)")
    try FaultMatrix.record("G1", "the clock jumps by \(seconds > 0 ? "+" : "-")1 year", injections: 1)
  }

  @Test("G2: the times of files say nothing about which checkpoint is newer")
  func scrambledTimes() throws {
    let job = try FaultJob()
    for (older, newer) in [(1, 2_000_000_000), (2_000_000_000, 1), (0, 0)] {
      let attempt = try job.copy()
      for (step, seconds) in [(1, newer), (2, older)] {
        let folder = RunDirectory(attempt.run).checkpoint(step)
        for path in try entries(ofDirectory: folder).map({ folder + "/" + $0 }) + [folder] {
          let time = timespec(tv_sec: seconds, tv_nsec: 0)
          #expect(utimensat(AT_FDCWD, path, [time, time], 0) == 0)
        }
      }
      #expect(newestStep(in: attempt.run) == 2)
      try attempt.expectSameEnd("times of files \(older) and \(newer)")
    }
    try FaultMatrix.record("G2", "times of files exchanged and equal", injections: 3)
  }

  @Test("G3: the time zone changes nothing", arguments: ["UTC", "Pacific/Kiritimati", "America/St_Johns", ":nonsense"])
  func timeZone(_ zone: String) throws {
    let job = try FaultJob()
    let attempt = try job.copy()
    try attempt.expectInvariants(after: attempt.resume(environment: ["TZ": zone]), .code([0]), "TZ=\(zone)")
    try FaultMatrix.record("G3", "TZ=\(zone)", injections: 1)
  }
}

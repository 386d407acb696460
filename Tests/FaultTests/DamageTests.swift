import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// C: a checkpoint is damaged after it was saved. Rows C1 to C8 of the fault matrix.
@Suite("Damage") struct DamageTests {
  static let newest = "run/checkpoints/step-00000002"

  /// A checkpoint whose newest copy can be damaged over and over.
  private struct Victim {
    let attempt: FaultJob.Attempt
    var folder: String { attempt.folder.file(newest) }
    var directory: RunDirectory { RunDirectory(attempt.run) }

    /// Whether its hashes alone refuse it, before libhdf5 is asked, and the one before it is chosen instead.
    func isPassedOver() -> Bool {
      guard (try? CommittedDirectory.verify(folder)) == nil else { return false }
      var notes = 0
      return newestStep(in: attempt.run) { _ in notes += 1 } == 1 && notes == 1
    }
  }

  @Test("C1: cut to every shorter length", arguments: ["state.h5", "MANIFEST.json"])
  func truncated(_ file: String) throws {
    let victim = Victim(attempt: try FaultJob().copy())
    let whole = try readFile(victim.folder + "/" + file)
    let lengths = FaultMatrix.sample(Array(whole.indices), 400)
    for length in lengths.reversed() {
      truncate(victim.folder + "/" + file, length)
      #expect(victim.isPassedOver(), "\(file) cut to \(length)")
    }
    try FaultMatrix.record("C1", "\(file) cut to shorter lengths", injections: lengths.count, of: whole.count)
  }

  @Test("C2: a changed bit in every byte", arguments: ["state.h5", "MANIFEST.json"])
  func flipped(_ file: String) throws {
    let victim = Victim(attempt: try FaultJob().copy())
    var bytes = try readFile(victim.folder + "/" + file)
    let offsets = FaultMatrix.sample(Array(bytes.indices), 400)
    var mutants = 0
    for offset in offsets {
      let old = bytes[offset]
      for new in Set([old ^ 1 << UInt8(offset % 8), 0xFF, 0x20]).subtracting([old]) {
        bytes[offset] = new
        mutants += 1
        try writeFile(victim.folder + "/" + file, bytes)
        #expect(victim.isPassedOver(), "byte \(offset) of \(file) from \(old) to \(new)")
      }
      bytes[offset] = old
    }
    try FaultMatrix.record(
      "C2", "bytes of \(file) changed", injections: mutants,
      detail: "a bit flipped, 0xff and 0x20, in \(offsets.count) of \(bytes.count) bytes")
  }

  @Test("C3: zeros from every place to the end, as after a power cut", arguments: ["state.h5", "MANIFEST.json"])
  func zeroTail(_ file: String) throws {
    let victim = Victim(attempt: try FaultJob().copy())
    let whole = try readFile(victim.folder + "/" + file)
    let all = whole.indices.filter { whole[$0...].contains { $0 != 0 } }
    let lengths = FaultMatrix.sample(all, 200)
    for length in lengths {
      try writeFile(victim.folder + "/" + file, whole.prefix(length) + [UInt8](repeating: 0, count: whole.count - length))
      #expect(victim.isPassedOver(), "\(file) zero from \(length)")
    }
    try FaultMatrix.record("C3", "\(file) with zeros from a place on", injections: lengths.count, of: all.count)
  }

  /// What the program does with a damaged checkpoint.
  struct Damage: Sendable, CustomTestStringConvertible {
    let id: String
    let testDescription: String
    /// What both the note of `--resume` and the refusal of `--resume DIR` say; nil where nothing is wrong.
    let says: String?
    /// Done to the directory of the newest checkpoint.
    let damage: @Sendable (_ newest: String) throws -> Void
  }

  static let damages: [Damage] = [
    Damage(id: "C4", testDescription: "the state of another step", says: "SHA-256") { newest in
      try writeFile(newest + "/state.h5", readFile(newest + "/../step-00000001/state.h5"))
    },
    Damage(id: "C4", testDescription: "state and manifest of another step", says: "step") { newest in
      for file in ["state.h5", "MANIFEST.json"] { try writeFile(newest + "/" + file, readFile(newest + "/../step-00000001/" + file)) }
    },
    Damage(id: "C5", testDescription: "no state", says: "is missing") { unlink($0 + "/state.h5") },
    Damage(id: "C5", testDescription: "no manifest", says: "MANIFEST.json") { unlink($0 + "/MANIFEST.json") },
    Damage(id: "C5", testDescription: "an empty directory", says: "MANIFEST.json") { newest in
      for file in ["state.h5", "MANIFEST.json"] { unlink(newest + "/" + file) }
    },
    Damage(id: "C6", testDescription: "a file too many", says: nil) { try writeFile($0 + "/notes.txt", Array("mine".utf8)) },
    Damage(id: "C7", testDescription: "a link to the file", says: "symbolic link") { newest in
      rename(newest + "/state.h5", newest + "/../../elsewhere")
      symlink("../../elsewhere", newest + "/state.h5")
    },
    Damage(id: "C7", testDescription: "a FIFO", says: "FIFO") { newest in
      unlink(newest + "/state.h5")
      mkfifo(newest + "/state.h5", 0o600)
    },
    Damage(id: "C7", testDescription: "a directory", says: "directory") { newest in
      unlink(newest + "/state.h5")
      mkdir(newest + "/state.h5", 0o700)
    },
    Damage(id: "C7", testDescription: "a link to /dev/zero", says: "symbolic link") { newest in
      unlink(newest + "/state.h5")
      symlink("/dev/zero", newest + "/state.h5")
    },
    Damage(id: "C7", testDescription: "a manifest that is a FIFO", says: "FIFO") { newest in
      unlink(newest + "/MANIFEST.json")
      mkfifo(newest + "/MANIFEST.json", 0o600)
    },
    Damage(id: "C7", testDescription: "a manifest that is a link", says: "MANIFEST.json") { newest in
      rename(newest + "/MANIFEST.json", newest + "/../../elsewhere")
      symlink("../../elsewhere", newest + "/MANIFEST.json")
    },
    Damage(id: "C8", testDescription: "a LATEST that names another step", says: nil) {
      try writeFile($0 + "/../LATEST", Array("step-00000001\n".utf8))
    },
    Damage(id: "C8", testDescription: "an empty LATEST", says: nil) { try writeFile($0 + "/../LATEST", []) },
    Damage(id: "C8", testDescription: "a LATEST of garbage", says: nil) { try writeFile($0 + "/../LATEST", [0, 255, 27]) },
  ]

  @Test("C7: what stands in the place of a checkpoint that is to be saved is not written over")
  func inItsPlace() throws {
    let attempt = try FaultJob().copy()
    let newest = attempt.folder.file(Self.newest)
    try removeTree(newest)
    try writeFile(newest, [1])
    let refused = try attempt.resume()
    #expect(refused.code == 7 && refused.error.contains("checkpoints/step-00000002"), "\(refused)")
    #expect(try readFile(newest) == [1])
    try FaultMatrix.record("C7", "a file in place of the checkpoint", injections: 1)
  }

  @Test("C4 to C8: --resume says so and takes the one before; --resume DIR refuses with 7", arguments: damages)
  func damaged(_ damage: Damage) throws {
    let job = try FaultJob()
    let named = try job.copy()
    try damage.damage(named.folder.file(Self.newest))
    let refused = try PeftTrain.run(named.arguments.dropLast() + [Self.newest], in: named.path, seconds: 30)
    #expect(refused.code == (damage.says == nil ? 0 : 7), "\(refused)")
    if let says = damage.says { #expect(refused.error.contains(says), "\(refused)") }
    expectDecent(refused)

    let attempt = try job.copy()
    try damage.damage(attempt.folder.file(Self.newest))
    let resumed = try attempt.resume()
    #expect(resumed.code == 0, "\(resumed)")
    if damage.id == "C6" { #expect(resumed.error.contains("notes.txt"), "\(resumed)") }
    if let says = damage.says { #expect(resumed.error.contains("damaged") && resumed.error.contains(says), "\(resumed)") }
    #expect(try Remains(attempt.run, lastStep: job.steps) == job.reference)
    try FaultMatrix.record(damage.id, damage.testDescription, injections: 2)
  }
}

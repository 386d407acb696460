import FileFormats
import Foundation
import TestSupport
import Testing

/// `peft-train doctor` and `selftest`, which look at the machine.
@Suite struct DoctorTests {
  @Test("doctor says what is there; --json says the same to programs")
  func doctor() throws {
    let workspace = try Workspace()
    let outcome = try workspace.run("doctor")
    #expect(outcome.code == 0, "\(outcome)")
    for word in [
      "OpenBLAS", "hdf5", "kernels", "known answers", "GFLOP/s", "gpu", "available", "file system", "open files", "ready to train",
    ] {
      #expect(outcome.output.contains(word), "\(word): \(outcome)")
    }
    expectDecent(outcome)
    let json = try workspace.run("doctor", "--json").json()
    #expect(json["products"]?["known_answers"] == true && json["processor"]?["cores"]?.integer ?? 0 >= 1)
    #expect((json["software"]?["hdf5"]?.string ?? "").split(separator: ".").count == 3)
  }

  @Test("what would break a training is marked with what to do, and ends with 1")
  func problems() throws {
    let workspace = try Workspace()
    try workspace.folder.write("file", "")
    // No directory can be made below a file.
    let disk = try workspace.run("doctor", "--output-dir", "file/run")
    #expect(disk.code == 1 && disk.output.contains("PROBLEM") && disk.output.contains("training.output_dir"), "\(disk)")
    let limited = try PeftTrain.run(["doctor", "--json"], in: workspace.path, launcher: ["sh", "-c", "ulimit -f 100; exec \"$@\"", "sh"])
    #expect(limited.code == 1, "\(limited)")
    #expect(try limited.json()["problems"]?.array?.contains { $0["advice"]?.string?.contains("ulimit -f") == true } == true, "\(limited)")
  }

  @Test("selftest proves one resume and leaves nothing behind")
  func selftest() throws {
    let folder = try TemporaryDirectory()
    let outcome = try PeftTrain.run(["selftest", "--json"], in: folder.path)
    #expect(outcome.code == 0, "\(outcome)")
    let json = try outcome.json()
    #expect(json["status"] == "passed" && json["cases"]?.array?.count == 1 && json["doctor"] != nil)
    #expect(try entries(ofDirectory: folder.path).isEmpty)
  }

  @Test("selftest that is stopped leaves nothing behind either, neither files nor processes")
  func stopped() throws {
    let folder = try TemporaryDirectory()
    let process = try Running(["selftest", "--faults"], directory: folder.path)
    #expect(
      try process.until {
        let names = try entries(ofDirectory: folder.path)
        return try names.contains { try entries(ofDirectory: folder.file($0)).contains("run") }
      })
    process.send(SIGINT)
    let outcome = try process.wait(seconds: 20)
    #expect(outcome.code == 75, "\(outcome)")
    #expect(try entries(ofDirectory: folder.path).isEmpty)
    expectDecent(outcome)
  }

  @Test("selftest needs a directory")
  func noDirectory() throws {
    let outcome = try PeftTrain.run(["selftest", "--dir", "/nowhere"])
    #expect(outcome.code == 2 && outcome.error.contains("/nowhere"), "\(outcome)")
  }

  @Test("all faults of the self-test", .enabled(if: ProcessInfo.processInfo.environment["PEFT_FAULT_SWEEP"] != nil))
  func faults() throws {
    let folder = try TemporaryDirectory()
    let outcome = try PeftTrain.run(["selftest", "--faults", "--json"], in: folder.path, seconds: 180)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try outcome.json()["seconds"]?.double ?? .infinity < 120)
    #expect(try entries(ofDirectory: folder.path).isEmpty)
  }
}

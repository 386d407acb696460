import ArgumentParser
import Checking
import FileFormats
import Foundation
import Training

/// `peft-train selftest`
struct SelfTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "selftest",
    abstract: "Prove on this machine and this disk that checkpoints survive.",
    discussion: """
      Trains a tiny model of its own in a new directory, which is deleted afterwards. Without --faults: the checks of doctor and one run that
      is killed and resumed. With --faults: kills at file operations, a full and a failing disk, damaged checkpoints, stops, two runs in one
      directory; each time the run has to go on and end in the bytes of one that was left alone. Takes less than two minutes.
      Exit code 0, or 4 if a promise was not kept; the table says what that means.
      """)

  @Flag(help: "Run all faults.")
  var faults = false

  @Option(help: "Where to work: a directory on the disk to be tested.")
  var dir = "."

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func run() throws {
    guard FileManager.default.fileExists(atPath: dir) else {
      throw Diagnostic(
        .configuration, [.init(file: dir, message: "does not exist (--dir must be a directory on the disk to be tested)")])
    }
    let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let begin = ContinuousClock.now
    let diagnosis = faults ? nil : Diagnosis(savingIn: dir)
    let test = try StopRequest.interrupting {
      let test = try SelfTest(in: dir, program: program) { row, done, total in Console.live("\(row): \(done) of \(total)") }
      if faults { try test.runFaults() } else { try test.runQuick() }
      return test
    }
    let seconds = (ContinuousClock.now - begin).seconds
    if json { Console.out(JSONValue(report(test, diagnosis, seconds)).serialized()) } else { show(test, diagnosis, seconds) }
    if !test.isPassed { throw ExitCode(4) }
    if diagnosis?.isSerious == true { throw ExitCode(1) }
  }

  private func report(_ test: SelfTest, _ diagnosis: Diagnosis?, _ seconds: Double) -> JSONObject {
    var object: JSONObject = [
      "status": test.isPassed ? "passed" : "failed", "directory": JSONValue(dir), "file_system": JSONValue(test.fileSystem),
      "seconds": JSONValue(seconds),
    ]
    object["cases"] = JSONValue(
      test.rows.map { row -> JSONValue in
        [
          "id": JSONValue(row.id), "name": JSONValue(row.name), "injections": JSONValue(row.injections), "seconds": JSONValue(row.seconds),
          "result": row.failures.isEmpty ? "passed" : "failed", "failures": JSONValue(row.failures.map { JSONValue($0) }),
        ]
      })
    if let diagnosis { object["doctor"] = JSONValue(diagnosis.json) }
    return object
  }

  private func show(_ test: SelfTest, _ diagnosis: Diagnosis?, _ seconds: Double) {
    if let diagnosis {
      DiagnosisText.show(diagnosis)
      Console.out()
    }
    let width = test.rows.map(\.name.count).max() ?? 0
    Console.out("\("case".padded(6))\("what happens".padded(width + 2))injections  result  seconds")
    for row in test.rows {
      Console.out(
        row.id.padded(6) + row.name.padded(width + 2) + "\(row.injections)".padded(12)
          + (row.failures.isEmpty ? "passed" : "FAILED").padded(8)
          + Format.fixed(row.seconds, 1))
    }
    for row in test.rows where !row.failures.isEmpty {
      Console.out()
      Console.out("\(row.id) FAILED: \(row.meaning)")
      for failure in row.failures { Console.out("  " + escapedForTerminal(failure)) }
    }
    Console.out()
    Console.out(
      escapedForTerminal(
        "\(test.isPassed ? "every promise was kept" : "not every promise was kept") in \(dir) (\(test.fileSystem)), \(Format.duration(seconds))"
      ))
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String { padding(toLength: max(width, count), withPad: " ", startingAt: 0) }
}

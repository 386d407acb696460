import FileFormats
import TestSupport
import Testing

/// What the program does where the disk does not: faults by PEFT_TRAIN_FAULT.
@Suite struct StorageFaultTests {
  @Test("a fault that nobody understands is a wrong usage, before anything else")
  func malformed() throws {
    let outcome = try Workspace().run(["--config", "none.json"], environment: ["PEFT_TRAIN_FAULT": "boom@1"])
    #expect(outcome.code == 2 && outcome.error.contains("PEFT_TRAIN_FAULT: found \"boom@1\""), "\(outcome)")
    expectDecent(outcome)
  }

  @Test("count prints how many operations there were, the same every time")
  func counts() throws {
    let counts = try (0..<2).map { _ in
      let outcome = try Workspace().run(["--config", "config.json"], environment: ["PEFT_TRAIN_FAULT": "count@1"])
      #expect(outcome.code == 0, "\(outcome)")
      return outcome.error.split(separator: "\n").last { $0.hasPrefix("file operations: ") }
    }
    #expect(counts[0] != nil && counts[0] == counts[1])
  }
}

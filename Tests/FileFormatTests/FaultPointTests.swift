import FileFormats
import Glibc
import TestSupport
import Testing

@Suite("Fault points")
struct FaultPointTests {
  @Test(
    "the variable's text is read strictly",
    arguments: [
      ("kill@1", Fault(.kill, at: 1)), ("ENOSPC@17", Fault(.fail(ENOSPC), at: 17)), ("EIO:fsync@2", Fault(.fail(EIO), .fsync, at: 2)),
      ("EDQUOT:write@3+", Fault(.fail(EDQUOT), .write, at: 3, isLasting: true)), ("count@1", Fault(.count, at: 1)),
      ("ENOLCK:flock@1", Fault(.fail(ENOLCK), .flock, at: 1)),
    ])
  func parses(text: String, fault: Fault) throws {
    #expect(try Fault(parsing: text) == fault)
  }

  @Test(
    "anything else is an error of the configuration",
    arguments: [
      "", "kill", "kill@", "kill@0", "kill@-1", "kill@+1", "kill@1.5", "kill@1@2", "EBOGUS@1", "EIO:@1", "EIO:read@1", "EIO:fsync:x@1",
      "kill@99999999999999999999", "eio@1", "kill@1++", " kill@1",
    ])
  func refuses(text: String) throws {
    let error = try #require(#expect(throws: Diagnostic.self) { try Fault(parsing: text) })
    #expect(error.category == .configuration && "\(error)".hasPrefix("PEFT_TRAIN_FAULT: found \(quoted(text)) (must be"))
  }

  private func attempt(_ path: String) -> String? { rejection { try SingleFile.writeAtomically("x", to: path) } }

  @Test("a fault meets the operation it names and no other, elsewhere nothing")
  func meets() throws {
    let (here, elsewhere) = (try TemporaryDirectory(), try TemporaryDirectory())
    let outcomes = FaultPoint.with(Fault(.fail(EIO), .fsync, at: 2), under: here.path) {
      // The second flush is that of the directory.
      [attempt(here.file("a")), attempt(here.file("b")), attempt(elsewhere.file("a"))]
    }
    #expect(outcomes[0]?.contains("flushed to the disk: Input/output error") == true && outcomes[1...] == [nil, nil], "\(outcomes)")
    #expect(attempt(here.file("c")) == nil)
  }

  @Test("a lasting fault meets all that follow")
  func lasting() throws {
    let here = try TemporaryDirectory()
    let outcomes = FaultPoint.with(Fault(.fail(ENOSPC), .write, at: 2, isLasting: true), under: here.path) {
      ["a", "b", "c", "d"].map { attempt(here.file($0)) }
    }
    #expect(outcomes[0] == nil && outcomes[1...].allSatisfy { $0?.contains("No space left on device") == true }, "\(outcomes)")
    #expect(try entries(ofDirectory: here.path) == ["a"])
  }

  @Test("an interrupted call is made again", arguments: FileOperation.allCases)
  func interrupted(operation: FileOperation) throws {
    let here = try TemporaryDirectory()
    _ = try FaultPoint.with(Fault(.fail(EINTR), operation, at: 1), under: here.path) {
      try CommittedDirectory.write(here.file("d"), runID: "r") { path throws(Diagnostic) in
        try SingleFile.writeAtomically("x", to: path + "/a")
      }
    }
    _ = try CommittedDirectory.verify(here.file("d"))
  }
}

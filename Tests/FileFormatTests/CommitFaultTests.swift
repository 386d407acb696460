import FileFormats
import Glibc
import TestSupport
import Testing

/// The commit protocol where the disk fails: every operation once, one after the other.
@Suite("Committed directory, with faults")
struct CommitFaultTests {
  let directory: TemporaryDirectory
  let target: String

  init() throws {
    directory = try TemporaryDirectory()
    target = directory.file("runs/step-00000001")
  }

  private func commit(_ values: [Float], onRetry: (Diagnostic) -> Void = { _ in }) throws(Diagnostic) {
    try CommittedDirectory.write(target, runID: "r", info: ["step": 1], onRetry: onRetry) { path throws(Diagnostic) in
      try HDF5.write(path + "/state.h5") { file throws(Diagnostic) in try file.values("a", values) }
      try SingleFile.writeAtomically("\(values)", to: path + "/values.txt")
    }
  }

  private func committed() throws -> [UInt8] {
    _ = try CommittedDirectory.verify(target)
    return try readFile(target + "/values.txt")
  }

  /// Makes the fault meet the first operation, the second, … until a commit passes without meeting any; the old directory is there at
  /// first.
  ///
  /// - Returns: how many operations there are.
  private func sweep(
    _ fault: (_ number: Int) -> Fault, _ check: (_ failure: Diagnostic?, _ retries: Int) throws -> Void
  ) throws -> Int {
    for number in 1...200 {
      try? removeTree(directory.file("runs"))
      try commit([1])
      var retries = 0
      var failure: Diagnostic?
      let before = FaultPoint.operationCount
      FaultPoint.with(fault(number), under: directory.path) {
        do throws(Diagnostic) { try commit([2], onRetry: { _ in retries += 1 }) } catch { failure = error }
      }
      #expect(FaultPoint.operationCount > before)
      try check(failure, retries)
      #expect(try entries(ofDirectory: directory.file("runs")) == ["step-00000001"], "fault \(number)")
      if failure == nil && retries == 0 { return number - 1 }
    }
    Issue.record("the commit never passed")
    return 0
  }

  @Test("one failure, anywhere, is made good by a second attempt in new files", arguments: [EIO, ENOSPC, EDQUOT, EMFILE])
  func once(code: Int32) throws {
    var retried = 0
    let operations = try sweep({ Fault(.fail(code), at: $0) }) { failure, retries in
      let found = try committed()
      #expect(failure == nil && found == Array("[2.0]".utf8), "\(String(describing: failure))")
      retried += retries
    }
    #expect(operations >= 20 && retried == operations, "\(operations) operations, \(retried) retries")
  }

  @Test("a failure that lasts leaves the old directory and an error of the storage", arguments: [EIO, ENOSPC, EDQUOT, EROFS])
  func lasting(code: Int32) throws {
    for operation in [FileOperation.open, .write, .fsync, .close, .mkdir] {
      try? removeTree(directory.file("runs"))
      try commit([1])
      var failure: Diagnostic?
      FaultPoint.with(Fault(.fail(code), operation, at: 1, isLasting: true), under: directory.path) {
        do throws(Diagnostic) { try commit([2]) } catch { failure = error }
      }
      #expect(failure?.category == .storage && "\(String(describing: failure))".contains(systemMessage(code)), "\(operation)")
      #expect(try committed() == Array("[1.0]".utf8), "\(operation)")
      #expect(try entries(ofDirectory: directory.file("runs")) == ["step-00000001"], "\(operation)")
    }
  }

  @Test("where the file system cannot swap, the old one is moved aside and comes back if its successor does not arrive")
  func withoutExchange() throws {
    try commit([1])
    // The renames of the two files and the manifest come first, then the swap.
    var failure: Diagnostic?
    FaultPoint.with(Fault(.fail(EOPNOTSUPP), .rename, at: 3), under: directory.path) {
      do throws(Diagnostic) { try commit([2]) } catch { failure = error }
    }
    #expect(failure == nil)
    #expect(try committed() == Array("[2.0]".utf8) && entries(ofDirectory: directory.file("runs")) == ["step-00000001"])
  }

  @Test("what is read back is compared with what was written")
  func readBack() throws {
    // The second description of the content says something else: as if memory, or the disk, had changed a number.
    for (first, second) in [([Float(1), 2], [Float(1), 3]), ([1, 2], [1, -2]), ([0, 2], [-0.0, 2])] {
      var calls = 0
      expectRejection("what was read back is not what was written") {
        try HDF5.write(directory.file("x.h5")) { file throws(Diagnostic) in
          calls += 1
          try file.values("group/a", calls == 1 ? first : second)
        }
      }
      #expect(calls == 2)
      #expect(try entries(ofDirectory: directory.path) == [])
    }
    let pairs: [(HDF5Attribute, HDF5Attribute)] = [
      (.integer(1), .integer(2)), (.double(0), .double(-0.0)), (.string("\u{E9}"), .string("e\u{301}")),
    ]
    for (first, second) in pairs {
      var calls = 0
      expectRejection("what was read back") {
        try HDF5.write(directory.file("x.h5")) { file throws(Diagnostic) in
          calls += 1
          try file.attribute("a", calls == 1 ? first : second)
        }
      }
    }
    try HDF5.write(directory.file("x.h5")) { file throws(Diagnostic) in
      try file.attribute("nan", .double(.nan))
      try file.values("a", (0..<5_000_000).map { Float($0) })
    }
  }

  @Test("room is asked for in bytes and in files")
  func room() throws {
    let free = try FreeSpace(at: directory.path)
    expectRejection("bytes free, and") { try FreeSpace.require(bytes: Int(clamping: free.bytes), files: 0, at: directory.path) }
    #expect(throws: Never.self) { try FreeSpace.require(bytes: 1, files: 1, at: directory.path) }
    if free.files != nil {
      expectRejection("more files (inodes)") { try FreeSpace.require(bytes: 0, files: .max, at: directory.path) }
    }
  }

  // MARK: Recovery

  /// A directory as a process leaves it that dies in every way at once.
  private func makeLeftovers() throws {
    try? removeTree(directory.file("runs"))
    try commit([1])
    for name in [
      "step-00000002.tmp-r", ".trash-r-step-00000003", "step-00000004.old-r", "step-00000002.tmp-other", ".trash-other-x", "x.old-other",
    ] {
      try directory.makeDirectory("runs/" + name)
      try directory.write("runs/\(name)/a", "x")
      try directory.write("runs/\(name)/b", "x")
    }
    try directory.makeDirectory("runs/step-00000001.old-r")
    try directory.write("runs/run.json.tmp-r", "{")
    try directory.write("runs/mine.tmp", "mine")
  }

  private let recovered = [
    ".trash-other-x", "mine.tmp", "step-00000001", "step-00000002.tmp-other", "step-00000004", "x.old-other",
  ]

  @Test("start-up removes leftovers of the same run only, and puts an old directory back whose successor never came")
  func recovery() throws {
    try makeLeftovers()
    for _ in 0..<2 {
      try CommittedDirectory.recover(in: directory.file("runs"), runID: "r")
      #expect(try entries(ofDirectory: directory.file("runs")) == recovered)
    }
    #expect(try entries(ofDirectory: directory.file("runs/step-00000004")) == ["a", "b"] && committed() == Array("[1.0]".utf8))
    #expect(throws: Never.self) { try CommittedDirectory.recover(in: directory.file("none"), runID: "r") }
  }

  @Test("a recovery that is interrupted, twice, anywhere, is finished by the next")
  func interruptedRecovery() throws {
    for number in 1...200 {
      try makeLeftovers()
      var failures = 0
      for _ in 0..<2 {
        // A failure ends the recovery where a kill would.
        FaultPoint.with(Fault(.fail(EIO), at: number), under: directory.path) {
          failures += rejection { try CommittedDirectory.recover(in: directory.file("runs"), runID: "r") } == nil ? 0 : 1
        }
        #expect(try committed() == Array("[1.0]".utf8))
      }
      try CommittedDirectory.recover(in: directory.file("runs"), runID: "r")
      #expect(try entries(ofDirectory: directory.file("runs")) == recovered, "interrupted at \(number)")
      if failures == 0 { return #expect(number > 10) }
    }
  }
}

extension HDF5Writer {
  fileprivate func values(_ name: String, _ values: [Float]) throws(Diagnostic) {
    let result: Result<Void, Diagnostic> = values.withUnsafeBytes { buffer in
      Result { () throws(Diagnostic) in try dataset(name, .f32, [values.count], buffer) }
    }
    try result.get()
  }
}

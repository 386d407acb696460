import FileFormats
import Glibc
import TestSupport
import Testing
import Training

/// `metrics.jsonl`: a torn end harms nobody, and rows are never there twice.
@Suite struct MetricsLogTests {
  private let folder: TemporaryDirectory
  private let path: String
  init() throws {
    folder = try TemporaryDirectory()
    path = folder.file("metrics.jsonl")
  }

  private func open(_ step: Int, evaluationFollows: Bool = false) throws -> MetricsLog {
    try MetricsLog(path, afterStep: step, evaluationFollows: evaluationFollows, runID: "r", note: { [notes] in notes.texts.append($0) })
  }

  private final class Notes { var texts: [String] = [] }
  private let notes = Notes()

  private func text() throws -> String { String(decoding: try readFile(path), as: UTF8.self) }

  @Test("cut at any byte, the reader sees the whole rows, and a resume goes on after them")
  func torn() throws {
    let rows = (1...3).map { #"{"step":\#($0),"loss":0.5}"# + "\n" }
    let whole = Array(rows.joined().utf8)
    for count in 0...whole.count {
      try folder.write("metrics.jsonl", Array(whole.prefix(count)))
      let complete = count / rows[0].utf8.count
      #expect(try MetricsLog.rows(path).map { $0["step"]?.integer ?? 0 } == Array([1, 2, 3].prefix(complete)))
      let log = try open(3)
      try log.append(["step": 9])
      #expect(try text() == rows.prefix(complete).joined() + #"{"step":9}"# + "\n", "cut to \(count)")
    }
  }

  @Test("later rows are cut off, and the evaluation that is still to be done")
  func later() throws {
    let content = "{\"step\":1}\n{\"step\":2}\n{\"eval_loss\":1,\"step\":2}\n{\"step\":3}\n"
    for (step, follows, rows) in [(0, false, 0), (1, false, 1), (2, false, 3), (2, true, 2), (9, false, 4)] {
      try folder.write("metrics.jsonl", content)
      _ = try open(step, evaluationFollows: follows)
      #expect(try text() == content.split(separator: "\n").prefix(rows).map { $0 + "\n" }.joined())
    }
  }

  @Test("a row that cannot be written, or flushed, goes into a new file with all before it", arguments: [FileOperation.write, .fsync])
  func failure(_ operation: FileOperation) throws {
    let log = try open(0)
    try log.append(["step": 1])
    try FaultPoint.with(Fault(.fail(EIO), operation, at: 1), under: folder.path) {
      try log.append(["step": 2])
      try log.synchronize()
      try log.append(["step": 3])
    }
    #expect(try text() == "{\"step\":1}\n{\"step\":2}\n{\"step\":3}\n" && entries(ofDirectory: folder.path) == ["metrics.jsonl"])
    FaultPoint.with(Fault(.fail(ENOSPC), .write, at: 1, isLasting: true), under: folder.path) {
      let error = #expect(throws: Diagnostic.self) { try log.append(["step": 4]) }
      #expect(error?.category == .storage)
    }
    #expect(try MetricsLog.rows(path).count == 3 && entries(ofDirectory: folder.path) == ["metrics.jsonl"])
  }

  @Test("a log that was deleted comes back with all rows")
  func deleted() throws {
    let log = try open(0)
    try log.append(["step": 1])
    unlink(path)
    try log.rewrite()
    try log.append(["step": 2])
    #expect(try text() == "{\"step\":1}\n{\"step\":2}\n")
  }

  @Test("a damaged line stays where it is and is named; only rows after the step are cut off, and a torn end")
  func damaged() throws {
    let content = "{\"step\":1}\n\nnonsense\n{\"step\":2}\n{\"other\":1}\n"
    try folder.write("metrics.jsonl", content + "{\"step\":3}\nrest\n{\"st")
    let log = try open(2)
    #expect(try text() == content && log.rowCount == 2)
    #expect(notes.texts == ["\(path): 3 lines are not rows (the first: 2, 3, 5); they stay as they are"])
    try folder.write("metrics.jsonl", "x\n{\"step\":1}\n")
    _ = try open(1)
    #expect(try text() == "x\n{\"step\":1}\n" && notes.texts.last == "\(path): line 1 is not a row; it stays as it is")
  }

  @Test("rows that are left behind are kept once, whether the start that keeps them is repeated or not")
  func kept() throws {
    try folder.write("metrics.jsonl", "{\"step\":1}\n{\"step\":2}\n{\"step\":3}\n")
    let later = try #require(try MetricsLog.Content(of: path, afterStep: 1)).later
    let file = folder.file("metrics.abandoned-0.jsonl")
    for _ in 0..<2 { try MetricsLog.keep(later, in: file, runID: "r") }
    try MetricsLog.keep(Array("{\"step\":2}\n".utf8), in: file, runID: "r")
    #expect(try String(decoding: readFile(file), as: UTF8.self) == "{\"step\":2}\n{\"step\":3}\n{\"step\":2}\n")
  }

  @Test("a log that is deleted, rotated or cut while the run writes is noticed; all rows that are left are there again")
  func disturbed() throws {
    let log = try open(0)
    for step in 1...3 { try log.append(["step": JSONValue(step)]) }
    unlink(path)
    try log.append(["step": 4])
    #expect(try MetricsLog.rows(path).count == 4 && notes.texts.last?.contains("deleted or moved") == true)
    // As logrotate does it, with a new empty file.
    rename(path, path + ".1")
    try folder.write("metrics.jsonl", "")
    try log.append(["step": 5])
    #expect(try MetricsLog.rows(path).count == 5 && log.rowCount == 5)
    truncate(path, off_t("{\"step\":1}\n{\"ste".utf8.count))
    try log.append(["step": 6])
    #expect(try text() == "{\"step\":1}\n{\"step\":6}\n" && log.rowCount == 2)
    #expect(notes.texts.last == "\(path) was cut while the run was at work: 4 of 5 rows are lost")
    // Another's file is not replaced.
    rename(path, path + ".2")
    try folder.write("metrics.jsonl", "mine\n")
    let error = #expect(throws: Diagnostic.self) { try log.append(["step": 7]) }
    #expect(error?.category == .storage && "\(String(describing: error))".contains("replaced by another file"))
    #expect(try text() == "mine\n")
  }

  @Test("what is no file is refused")
  func special() throws {
    symlink("/dev/zero", path)
    #expect(throws: Diagnostic.self) { try open(0) }
    unlink(path)
    mkfifo(path, 0o644)
    let error = #expect(throws: Diagnostic.self) { try open(0) }
    #expect("\(String(describing: error))".contains("FIFO"))
  }
}

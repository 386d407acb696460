import FileFormats
import Glibc

/// `metrics.jsonl`: one object per logged step or evaluation, appended row by row.
package final class MetricsLog {
  private let path: String
  private let owner: String
  private let note: (String) -> Void
  private let isOwn: () -> Bool
  private var descriptor: FileDescriptor
  /// Length of the whole rows.
  private var count: Int
  /// Rows in the file, damaged ones not counted.
  package private(set) var rowCount: Int

  /// Opens the file after its last row of step `step` or earlier; later rows are cut off, and so is a torn last line. Whoever wants to keep
  /// them has to do it before; see ``Content``.
  ///
  /// - Parameters:
  ///   - evaluationFollows: the evaluation of `step` is still to be done, so a row of it is cut off, too.
  ///   - runID: marks the file's successor while it is written, should this one fail.
  ///   - isOwn: whether the directory still is the run's; where it is not, or not at the moment, nothing is mended in it.
  ///   - note: told of damaged rows, which stay, and of what others do to the file.
  package init(
    _ path: String, afterStep step: Int, evaluationFollows: Bool, runID: String, isOwn: @escaping () -> Bool = { true },
    note: @escaping (String) -> Void
  ) throws(Diagnostic) {
    self.path = path
    owner = runID
    self.note = note
    self.isOwn = isOwn
    descriptor = try Self.open(path)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .storage(path, "is \(status.kindName) (must be a regular file)") }
    let bytes = try descriptor.readAll(path: path)
    let content = Content(bytes, afterStep: step, evaluationFollows: evaluationFollows, file: path)
    (count, rowCount) = (content.kept.count, content.rowCount)
    if !content.damagedLines.isEmpty {
      let lines = content.damagedLines.prefix(3).map { "\($0)" }.joined(separator: ", ")
      note(
        "\(path): \(content.damagedLines.count == 1 ? "line \(lines) is not a row; it stays as it is" : "\(content.damagedLines.count) lines are not rows (the first: \(lines)); they stay as they are")"
      )
    }
    if count < bytes.count { try descriptor.truncate(to: count, path: path) }
  }

  /// Appends a row.
  package func append(_ row: JSONObject) throws(Diagnostic) {
    try stayInPlace()
    let bytes = Array((JSONValue(row).serialized() + "\n").utf8)
    do throws(Diagnostic) {
      try descriptor.write(bytes, path: path)
    } catch {
      // A part of the row may be there, and more may be lost.
      try rewrite(adding: bytes)
    }
    count += bytes.count
    rowCount += 1
  }

  /// Makes sure that all rows are on the disk.
  package func synchronize() throws(Diagnostic) {
    try stayInPlace()
    do throws(Diagnostic) {
      try descriptor.synchronize(path: path)
    } catch {
      // What was lost in this descriptor is not flushed again.
      try rewrite()
    }
  }

  /// Writes all rows into a new file and puts it in place: after a failure, or where the file was deleted.
  package func rewrite(adding row: [UInt8] = []) throws(Diagnostic) {
    try descriptor.rewind(path: path)
    let rows = Array(try descriptor.readAll(path: path).prefix(count))
    try SingleFile.writeAtomically(rows + row, to: path, owner: owner)
    descriptor = try Self.open(path)
  }

  /// Looks whether somebody has deleted, rotated or cut the file while the run went on, and says so.
  ///
  /// - Throws: where another file with content has taken its name; that one is not ours to replace.
  private func stayInPlace() throws(Diagnostic) {
    guard isOwn() else { return }
    let mine = try descriptor.status(path: path)
    guard let there = try status(ofPath: path), (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino) else {
      if let there = try status(ofPath: path), !there.isRegularFile || there.st_size > 0 {
        throw .storage(path, "was replaced by another file while the run was at work; move that one away, then continue with --resume")
      }
      note("\(path) was deleted or moved while the run was at work; it is written anew with all its rows")
      return try rewrite()
    }
    guard Int(mine.st_size) < count else { return }
    try descriptor.rewind(path: path)
    let content = Content(try descriptor.readAll(path: path), afterStep: .max, evaluationFollows: false, file: path)
    note("\(path) was cut while the run was at work: \(rowCount - content.rowCount) of \(rowCount) rows are lost")
    (count, rowCount) = (content.kept.count, content.rowCount)
    if count < Int(mine.st_size) { try descriptor.truncate(to: count, path: path) }
  }

  private static func open(_ path: String) throws(Diagnostic) -> FileDescriptor {
    try FileDescriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
  }
}

extension MetricsLog {
  /// What a log holds, as seen from a step that a run continues from.
  package struct Content {
    /// The lines up to the last row of the step or an earlier one, damaged ones included.
    package private(set) var kept: [UInt8] = []
    /// The lines from the first later row on; a torn last line is in neither.
    package private(set) var later: [UInt8] = []
    /// Rows among the kept lines.
    package private(set) var rowCount = 0
    /// Numbers of kept lines that are not rows.
    package private(set) var damagedLines: [Int] = []
    /// Whether there is any row at all.
    package private(set) var holdsRows = false

    package init(_ bytes: [UInt8], afterStep step: Int, evaluationFollows: Bool, file: String) {
      var (begin, line, end) = (0, 0, 0)
      var laterBegin: Int?
      while let newline = bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) {
        line += 1
        end = newline + 1
        let row = try? StrictJSON.parse(Array(bytes[begin..<newline]), file: file)
        if let number = row?["step"]?.integer {
          holdsRows = true
          let isLater = number > step || (evaluationFollows && number == step && row?["eval_loss"] != nil)
          if isLater, laterBegin == nil { laterBegin = begin }
          if laterBegin == nil { rowCount += 1 }
        } else if laterBegin == nil {
          damagedLines.append(line)
        }
        begin = end
      }
      kept = Array(bytes[..<(laterBegin ?? end)])
      if let laterBegin { later = Array(bytes[laterBegin..<end]) }
    }

    /// Reads a log; nil where there is none.
    package init?(of path: String, afterStep step: Int, evaluationFollows: Bool = false) throws(Diagnostic) {
      guard let status = try status(ofPath: path) else { return nil }
      guard status.isRegularFile else { throw .storage(path, "is \(status.kindName) (must be a regular file)") }
      self.init(
        try FileDescriptor(path, O_RDONLY | O_NOFOLLOW).readAll(path: path), afterStep: step, evaluationFollows: evaluationFollows,
        file: path)
    }
  }

  /// Adds rows that a run leaves behind to the file of their branch, unless an interrupted start has done it already.
  package static func keep(_ rows: [UInt8], in path: String, runID: String) throws(Diagnostic) {
    let kept = try Content(of: path, afterStep: .max)?.kept ?? []
    if kept.suffix(rows.count).elementsEqual(rows) { return }
    try SingleFile.writeAtomically(kept + rows, to: path, owner: runID)
  }

  /// Whether a file may be a log: no line yet, or at least one row.
  package static func isLog(_ path: String) throws(Diagnostic) -> Bool {
    guard let status = try status(ofPath: path), status.isRegularFile else { return false }
    let content = try Content(of: path, afterStep: .max)
    return content.map { $0.holdsRows || $0.damagedLines.isEmpty } ?? false
  }

  /// The rows of a log that may be growing, or whose writer has died: a last line without its end is left out.
  ///
  /// - Throws: for a line before the last that is not a JSON object.
  package static func rows(_ path: String) throws(Diagnostic) -> [JSONValue] {
    let content = try MappedFile(path).withBytes { Array($0) }
    var rows: [JSONValue] = []
    var begin = 0
    while let end = content[begin...].firstIndex(of: UInt8(ascii: "\n")) {
      rows.append(try StrictJSON.parse(Array(content[begin..<end]), file: path))
      begin = end + 1
    }
    return rows
  }
}

import FileFormats
import Glibc

/// `metrics.jsonl`: one object per logged step or evaluation, appended row by row.
package final class MetricsLog {
  private let path: String
  private let owner: String
  private var descriptor: FileDescriptor
  /// Length of the whole rows.
  private var count: Int

  /// Opens the file behind its last row of step `step` or earlier; later rows, and a torn last line, are cut off.
  ///
  /// - Parameters:
  ///   - evaluationFollows: the evaluation of `step` is still to be done, so a row of it is cut off, too.
  ///   - runID: marks the file's successor while it is written, should this one fail.
  package init(_ path: String, afterStep step: Int, evaluationFollows: Bool, runID: String) throws(FileFormatError) {
    self.path = path
    owner = runID
    descriptor = try Self.open(path)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .storage(path, "is \(status.kindName) (must be a regular file)") }
    let content = try descriptor.readAll(path: path)
    count = Self.keptBytes(content, step, evaluationFollows, path)
    if count < content.count { try descriptor.truncate(to: count, path: path) }
  }

  /// Appends a row.
  package func append(_ row: JSONObject) throws(FileFormatError) {
    let bytes = Array((JSONValue(row).serialized() + "\n").utf8)
    do throws(FileFormatError) {
      try descriptor.write(bytes, path: path)
    } catch {
      // A part of the row may be there, and more may be lost.
      try rewrite(adding: bytes)
    }
    count += bytes.count
  }

  /// Makes sure that all rows are on the disk.
  package func synchronize() throws(FileFormatError) {
    do throws(FileFormatError) {
      try descriptor.synchronize(path: path)
    } catch {
      // What was lost in this descriptor is not flushed again.
      try rewrite()
    }
  }

  /// Writes all rows into a new file and puts it in place: after a failure, or where the file was deleted.
  package func rewrite(adding row: [UInt8] = []) throws(FileFormatError) {
    try descriptor.rewind(path: path)
    let rows = Array(try descriptor.readAll(path: path).prefix(count))
    try SingleFile.writeAtomically(rows + row, to: path, owner: owner)
    descriptor = try Self.open(path)
  }

  private static func open(_ path: String) throws(FileFormatError) -> FileDescriptor {
    try FileDescriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
  }

  /// The rows of a log that may be growing, or whose writer has died: a last line without its end is left out.
  ///
  /// - Throws: for a line before the last that is no JSON object.
  package static func rows(_ path: String) throws(FileFormatError) -> [JSONValue] {
    let content = try MappedFile(path).withBytes { Array($0) }
    var rows: [JSONValue] = []
    var begin = 0
    while let end = content[begin...].firstIndex(of: newline) {
      rows.append(try StrictJSON.parse(Array(content[begin..<end]), file: path))
      begin = end + 1
    }
    return rows
  }

  private static let newline = UInt8(ascii: "\n")

  private static func keptBytes(_ content: [UInt8], _ step: Int, _ evaluationFollows: Bool, _ path: String) -> Int {
    var kept = 0
    while let end = content[kept...].firstIndex(of: newline) {
      guard let row = try? StrictJSON.parse(Array(content[kept..<end]), file: path), let number = row["step"]?.integer, number <= step,
        !(evaluationFollows && number == step && row["eval_loss"] != nil)
      else { break }
      kept = end + 1
    }
    return kept
  }
}

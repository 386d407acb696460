import FileFormats
import Glibc

/// `metrics.jsonl`: one object per logged step or evaluation, appended row by row.
package final class MetricsLog {
  private let path: String
  private let descriptor: FileDescriptor

  /// Opens the file behind its last row of step `step` or earlier; later rows, and a torn last line, are cut off.
  ///
  /// - Parameter evaluationFollows: the evaluation of `step` is still to be done, so a row of it is cut off, too.
  package init(_ path: String, afterStep step: Int, evaluationFollows: Bool) throws(FileFormatError) {
    self.path = path
    descriptor = try FileDescriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .storage(path, "is \(status.kindName) (must be a regular file)") }
    let content = try descriptor.readAll(path: path)
    let kept = Self.keptBytes(content, step, evaluationFollows, path)
    if kept < content.count { try descriptor.truncate(to: kept, path: path) }
  }

  /// Appends a row.
  package func append(_ row: JSONObject) throws(FileFormatError) {
    try descriptor.write(Array((JSONValue(row).serialized() + "\n").utf8), path: path)
  }

  /// Makes sure that all rows are on the disk.
  package func synchronize() throws(FileFormatError) { try descriptor.synchronize(path: path) }

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

import FileFormats
import Foundation

/// `metrics.jsonl`: one object per logged step or evaluation, appended and flushed line by line.
package final class MetricsLog {
  private let path: String
  private let handle: FileHandle

  /// Opens the file behind its last row of step `step` or earlier; later rows, and a torn last line, are cut off.
  ///
  /// - Parameter evaluationFollows: the evaluation of `step` is still to be done, so a row of it is cut off, too.
  package init(_ path: String, afterStep step: Int, evaluationFollows: Bool) throws(FileFormatError) {
    self.path = path
    do {
      if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
      handle = try FileHandle(forUpdating: URL(filePath: path))
      let content = try handle.readToEnd() ?? Data()
      try handle.truncate(atOffset: UInt64(Self.keptBytes(content, step, evaluationFollows, path)))
      try handle.seekToEnd()
    } catch {
      throw .storage(path, "cannot be opened: \(error.localizedDescription)")
    }
  }

  /// Appends a row.
  package func append(_ row: JSONObject) throws(FileFormatError) {
    do {
      try handle.write(contentsOf: Data((JSONValue(row).serialized() + "\n").utf8))
    } catch {
      throw .storage(path, "cannot be written: \(error.localizedDescription)")
    }
  }

  /// Makes sure that all rows are on the disk.
  package func synchronize() throws(FileFormatError) {
    guard fsync(handle.fileDescriptor) == 0 else { throw .storage(path, "cannot be flushed", code: errno) }
  }

  private static func keptBytes(_ content: Data, _ step: Int, _ evaluationFollows: Bool, _ path: String) -> Int {
    var kept = 0
    while let end = content[(content.startIndex + kept)...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = Array(content[(content.startIndex + kept)..<end])
      guard let row = try? StrictJSON.parse(line, file: path), let number = row["step"]?.integer, number <= step,
        !(evaluationFollows && number == step && row["eval_loss"] != nil)
      else { break }
      kept = end - content.startIndex + 1
    }
    return kept
  }
}

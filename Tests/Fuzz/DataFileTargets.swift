import Datasets
import FileFormats

/// A file of rows: however it is cut into chunks, the rows and the refusals are those of its lines, each read on its own.
func fuzzJSONLines(_ input: [UInt8]) {
  let limit = 200
  // A byte order mark at the start is passed over.
  let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  var lines = input.dropFirst(input.starts(with: mark) ? mark.count : 0).split(separator: 0x0A, omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  let expected = lines.map { line in line.count > limit ? nil : row(Array(line)) }
  let path = ScratchFolder.write("rows.jsonl", input)
  for chunk in [1, 3, 64, 4096] {
    // What is no JSON Lines by its content is the matter of the other target.
    guard let reader = reading({ try RecordReader(path, maximumRecordBytes: limit, chunkBytes: chunk) }), reader.format == .lines,
      !input.starts(with: [0x1F, 0x8B])
    else { return }
    var found: [String?] = []
    while true {
      do {
        guard let object = try reader.next() else { break }
        found.append(JSONValue(object).serialized())
      } catch {
        found.append(nil)
        demand(reader.canGoOn == (lines[found.count - 1].count <= limit), "row \(found.count) is misjudged")
        _ = reading { try reader.passLongRecord() }
      }
      demand(reader.line == found.count && found.count <= lines.count, "line \(reader.line) for row \(found.count)")
    }
    demand(found == expected, "chunks of \(chunk) give \(found) for \(expected)")
  }
}

/// The object of one line, or nil where the line is refused.
private func row(_ line: [UInt8]) -> String? {
  guard let value = try? StrictJSON.parse(line, file: "row"), value.object != nil else { return nil }
  return value.serialized()
}

/// A file of any format, whose name the first byte chooses: however it is cut into chunks, rows, places and refusals are the same. The rows of
/// an array are those that a parser of the whole text finds, and those of a table are there again when they are written with quotes.
func fuzzDataFile(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let bytes = Array(input.dropFirst())
  let path = ScratchFolder.write(["rows.json", "rows.csv", "rows.tsv", "rows.gz"][Int(first) % 4], bytes)
  let whole = contents(path, chunk: 4096)
  let isPacked = bytes.starts(with: [0x1F, 0x8B])
  for chunk in [1, 3, 64] {
    let other = contents(path, chunk: chunk)
    // How many rows come before damage depends on how much is unpacked at once; it is refused in any case.
    let isSame = isPacked && whole?.isComplete != true ? other?.isComplete != true : other == whole
    demand(isSame, "chunks of \(chunk) give other rows")
  }
  guard let whole, !isPacked else { return }
  switch whole.format {
  case .lines: break
  case .array:
    // The array around it is a level that a row alone does not have.
    guard bytes.count(where: { "[{".utf8.contains($0) }) < StrictJSON.maximumDepth else { return }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = Array(bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0))
    let items = (try? StrictJSON.parse(text, file: "whole"))?.array
    let rows = items.flatMap { items in items.allSatisfy { $0.object != nil } ? items.map { $0.serialized() } : nil }
    demand(rows == (whole.isComplete ? whole.rows.map(\.text) : nil), "an array is read as something else")
  case .table:
    guard whole.isComplete, !whole.columns.isEmpty else { return }
    func quoted(_ cell: String) -> String {
      "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    // The columns without a name were left out.
    let columns = whole.columns.filter { !$0.isEmpty }
    let objects = whole.rows.compactMap { try? StrictJSON.parse($0.text, file: "row").object }
    let lines = [columns] + objects.map { object in columns.map { object[$0]?.string ?? "" } }
    let text = lines.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    let again = contents(ScratchFolder.write("again.csv", Array(text.utf8)), chunk: 4096)
    demand(
      again?.isComplete == true && again?.rows.map(\.text) == whole.rows.map(\.text), "a table is not there again: \(text.debugDescription)"
    )
  }
}

private struct Contents: Equatable {
  var format: DataFormat
  var columns: [String]
  var rows: [Row] = []
  var refusals: [String] = []
  var isComplete: Bool { refusals.isEmpty }

  struct Row: Equatable {
    var text: String
    var line: Int
  }
}

/// All that a reader finds; nil where it does not begin.
private func contents(_ path: String, chunk: Int) -> Contents? {
  guard let reader = reading({ try RecordReader(path, maximumRecordBytes: 1 << 16, chunkBytes: chunk) }) else { return nil }
  var contents = Contents(format: reader.format, columns: reader.columns)
  while true {
    do {
      guard let object = try reader.next() else { break }
      contents.rows.append(.init(text: JSONValue(object).serialized(), line: reader.line))
    } catch {
      contents.refusals.append("\(error)")
      if reader.isBroken { break }
      _ = reading { try reader.passLongRecord() }
    }
  }
  return contents
}

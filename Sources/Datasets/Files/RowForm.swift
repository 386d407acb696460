import FileFormats

/// What makes objects of a file's records.
package struct RowForm: Sendable {
  let path: String
  let format: DataFormat
  let columns: [String]

  /// The row of a record.
  package func object(_ record: RecordReader.Record) throws(Diagnostic) -> JSONObject {
    let (bytes, line) = (record.bytes, record.line)
    if case .table(let separator) = format {
      return try TableRow.object(bytes, columns: columns, separator: separator, file: path, line: line)
    }
    guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else {
      throw .rejected(path, line: line, "empty line (must be one JSON object per line); delete it")
    }
    let value = try StrictJSON.parse(bytes, file: path, firstLine: line, firstColumn: record.column)
    guard let object = value.object else {
      throw .rejected(path, line: line, "found \(value.summary) (must be an object such as {\"prompt\": …, \"completion\": …})")
    }
    return object
  }
}

extension RowForm {
  /// A row to be kept: as it stands where that is JSON.
  func text(_ record: RecordReader.Record, _ row: JSONObject) -> RowText {
    if case .table = format { RowText(row) } else { RowText(line: record.bytes) }
  }
}

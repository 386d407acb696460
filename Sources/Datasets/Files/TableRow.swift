import FileFormats

/// Rows of a table as bytes: their cells, and what the first row makes of them.
enum TableRow {
  /// The cells of a row, without their quotes.
  ///
  /// - Parameter place: file and line, for messages.
  static func cells(
    _ bytes: UnsafeRawBufferPointer, separator: UInt8, file: String, line: Int
  ) throws(Diagnostic) -> [String] {
    if let invalid = firstInvalidUTF8(bytes) {
      throw .rejected(
        file, line: line + bytes[..<invalid].count { $0 == 0x0A },
        "byte 0x\(String(bytes[invalid], radix: 16, uppercase: true)) is not valid UTF-8 here; save the table as UTF-8")
    }
    let quote = UInt8(ascii: "\"")
    let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
    var cells: [String] = []
    var (cell, index): ([UInt8], Int) = ([], 0)
    while true {
      if index < bytes.count, bytes[index] == quote {
        index += 1
        // Up to the quote that is not one of two.
        while index < bytes.count {
          if bytes[index] == quote {
            index += 1
            guard index < bytes.count, bytes[index] == quote else { break }
          }
          cell.append(bytes[index])
          index += 1
        }
        guard index == bytes.count || bytes[index] == separator else {
          throw .rejected(
            file, line: line + bytes[..<index].count { $0 == 0x0A },
            "cell \(cells.count + 1) continues after its closing quote (a quote inside of a cell in quotes is written twice)")
        }
      } else {
        while index < bytes.count, bytes[index] != separator {
          cell.append(bytes[index])
          index += 1
        }
      }
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      guard index < bytes.count else { return cells }
      index += 1
    }
  }

  /// The names of the columns.
  static func columns(
    _ bytes: UnsafeRawBufferPointer, separator: UInt8, file: String, line: Int
  ) throws(Diagnostic) -> [String] {
    let names = try cells(bytes, separator: separator, file: file, line: line)
    var met: Set<UTF8Key> = []
    for name in names where !name.isEmpty && !met.insert(UTF8Key(name)).inserted {
      throw .rejected(file, line: line, "two columns are named \(quoted(name)) (the first row must name each column once)")
    }
    guard !met.isEmpty else { throw .rejected(file, line: line, "the first row names no column (must be names such as prompt,completion)") }
    return names
  }

  /// A row as an object, all values strings. A column without a name, as an index that was written out, is left out.
  static func object(
    _ bytes: UnsafeRawBufferPointer, columns: [String], separator: UInt8, file: String, line: Int
  ) throws(Diagnostic) -> JSONObject {
    let cells = try cells(bytes, separator: separator, file: file, line: line)
    guard cells.count == columns.count else {
      throw .rejected(
        file, line: line,
        "the row has \(cells.count) cell\(cells.count == 1 ? "" : "s") and the first row names \(columns.count) column\(columns.count == 1 ? "" : "s") "
          + "(must be as many); put a cell that holds the separator or a line end into quotes")
    }
    var object = JSONObject()
    for (name, cell) in zip(columns, cells) where !name.isEmpty { object[name] = JSONValue(.string(cell), line: Int32(clamping: line)) }
    return object
  }
}

/// JSON by the letter of RFC 8259, and stricter where lenience hides mistakes.
///
/// Errors, with line and column: bytes that are not UTF-8, a byte order mark, duplicate keys, trailing commas, lone surrogates,
/// numbers too large for a double, nesting deeper than ``maximumDepth``, anything after the value. Nothing is repaired.
package enum StrictJSON {
  /// Arrays and objects may be nested this deep.
  package static let maximumDepth = 128
  /// Largest file ``parse(contentsOf:maximumBytes:)`` reads unless told otherwise: twice the largest tokenizer.json we know of.
  package static let maximumFileBytes = 64 << 20
  /// Largest config of a run, a model or an adapter.
  package static let maximumConfigBytes = 16 << 20

  /// Reads a file that holds one JSON value.
  package static func parse(contentsOf path: String, maximumBytes: Int = maximumFileBytes) throws(Diagnostic) -> JSONValue {
    try parse(try MappedFile(path), maximumBytes: maximumBytes)
  }

  /// Reads a file of a folder that someone else filled: a link must not lead out of it.
  package static func parse(
    contentsOfFolderFile path: String, maximumBytes: Int = maximumFileBytes
  ) throws(Diagnostic) -> JSONValue {
    try parse(try MappedFile(inItsFolder: path), maximumBytes: maximumBytes)
  }

  /// Reads a mapped file.
  static func parse(_ file: MappedFile, maximumBytes: Int) throws(Diagnostic) -> JSONValue {
    let path = file.path
    guard file.count <= maximumBytes else {
      throw .rejected(path, "the file has \(file.count) bytes (must be ≤ \(maximumBytes) for JSON)")
    }
    return try file.withBytes { bytes throws(Diagnostic) in try parse(bytes, file: path) }
  }

  /// Parses one JSON value from bytes in memory.
  ///
  /// - Parameters:
  ///   - file: name for messages.
  ///   - firstLine: number of the first line, for one row of a data file.
  ///   - firstColumn: where in this line the value's bytes begin, counted from 1.
  package static func parse(
    _ bytes: UnsafeRawBufferPointer, file: String, firstLine: Int = 1, firstColumn: Int = 1
  ) throws(Diagnostic) -> JSONValue {
    var parser = JSONParser(bytes, file: file, firstLine: firstLine, firstColumn: firstColumn)
    return try parser.parseDocument()
  }

  /// Parses one JSON value from an array of bytes.
  package static func parse(_ bytes: [UInt8], file: String, firstLine: Int = 1) throws(Diagnostic) -> JSONValue {
    let result: Result<JSONValue, Diagnostic> = bytes.withUnsafeBytes { buffer in
      Result { () throws(Diagnostic) in try parse(buffer, file: file, firstLine: firstLine) }
    }
    return try result.get()
  }

  /// Parses one JSON value from a string, such as the value of `--set key=value`.
  package static func parse(_ text: String, file: String, firstLine: Int = 1) throws(Diagnostic) -> JSONValue {
    try parse(Array(text.utf8), file: file, firstLine: firstLine)
  }
}

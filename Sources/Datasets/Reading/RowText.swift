import FileFormats

/// A row as it stands in its file, kept as text and parsed whenever it is asked for: parsed, a row of many small members takes seventeen
/// times its bytes.
package struct RowText: Sendable {
  private let bytes: [UInt8]

  /// - Parameter line: one JSON object, which has been parsed before.
  package init(line: UnsafeRawBufferPointer) { bytes = Array(line) }

  /// The text of an object.
  package init(_ object: JSONObject) { bytes = Array(JSONValue(object).serialized().utf8) }

  /// The row, extra keys included.
  package var object: JSONObject { (try? StrictJSON.parse(bytes, file: ""))?.object ?? JSONObject() }
}

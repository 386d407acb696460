import FileFormats

extension ComparisonResult {
  /// Writes the file so that a crash leaves the old one or the new one.
  package func write(to path: String) throws(Diagnostic) {
    try SingleFile.writeAtomically(text, to: path)
  }

  /// What the file holds.
  package var text: String { JSONValue(json).serialized(.pretty) + "\n" }

  /// Reads the file that ``write(to:)`` wrote.
  ///
  /// - Throws: for another schema, unknown or missing keys and values that cannot be, all at once with their places.
  package init(contentsOf path: String) throws(Diagnostic) {
    try self.init(StrictJSON.parse(contentsOf: path), file: path)
  }

  package init(_ json: JSONValue, file: String) throws(Diagnostic) {
    let reader = ObjectReader(json, file: file)
    if json.object != nil, reader.int("schema") != Self.schema, let found = json["schema"] {
      // The other keys of a layout that is not known mean nothing.
      throw .rejected(
        file, line: Int(found.line), at: "schema",
        "found \(found.summary) (must be \(Self.schema): the file is of another version of this tool)")
    }
    self.init(reader)
    try reader.finish()
  }
}

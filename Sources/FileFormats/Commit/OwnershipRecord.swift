import Glibc

/// `.record.json`: which names of a directory a run, or a comparison, has written. Only what is listed there, and still is what was
/// written, is ever replaced or removed; everything else in the directory belongs to somebody else.
///
/// A name is listed before anything is written under it, so that a crash leaves nothing of ours unlisted.
package struct OwnershipRecord: Sendable {
  /// Whose record it is.
  package enum Owner: String, Sendable { case run, comparison }

  package static let fileName = ".record.json"
  private static let schema = 1
  private static let maximumBytes = 4 << 20

  package let owner: Owner
  /// Id of the run or the comparison.
  package let id: String
  /// Names relative to the directory, sorted by bytes.
  package private(set) var names: [String]
  /// What the owner notes beside them, such as a run's branches.
  package var details: JSONObject

  package init(_ owner: Owner, id: String, names: [String], details: JSONObject = JSONObject()) {
    (self.owner, self.id, self.details) = (owner, id, details)
    self.names = []
    add(names)
  }

  /// Lists more names.
  package mutating func add(_ more: [String]) {
    names = Set((names + more).map { UTF8Key($0) }).map(\.string).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func lists(_ name: String) -> Bool { names.contains { UTF8Key($0) == UTF8Key(name) } }

  /// Reads the record of a directory; nil where there is none.
  ///
  /// - Throws: of the category `rejected` if what has the name is not such a record.
  package init?(ofDirectory directory: String) throws(Diagnostic) {
    let path = directory + "/" + Self.fileName
    guard let status = try status(ofPath: path) else { return nil }
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    let reader = ObjectReader(try StrictJSON.parse(contentsOf: path, maximumBytes: Self.maximumBytes), file: path)
    _ = reader.int("schema", in: Self.schema...Self.schema)
    owner = reader.string("owner", oneOf: [Owner.run, .comparison].map(\.rawValue)) == Owner.comparison.rawValue ? .comparison : .run
    id = reader.string("id")
    names = reader.strings("names")
    details = reader.value("details")?.object ?? JSONObject()
    for name in names where !name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ isPlainFileName(String($0)) }) {
      reader.problem("names", "\(quoted(name)) (must be a path within the directory)")
    }
    if !isPlainFileName(id) { reader.problem("id", "\(quoted(id)) (must be a plain name)") }
    try reader.finish()
  }

  /// Writes the record, so that it is on the disk before this returns.
  package func write(to directory: String) throws(Diagnostic) {
    let object: JSONObject = [
      "schema": JSONValue(Self.schema), "owner": JSONValue(owner.rawValue), "id": JSONValue(id), "names": JSONValue(names),
      "details": JSONValue(details),
    ]
    try SingleFile.writeAtomically(JSONValue(object).serialized(.pretty) + "\n", to: directory + "/" + Self.fileName, owner: id)
  }
}

/// The content of MANIFEST.json: what belongs to a committed directory, and what the caller says about it.
///
/// The text is canonical (one spelling per content) and carries a hash of itself, so that a change of any byte is noticed.
package struct Manifest: Sendable {
  /// One file of the directory.
  package struct File: Sendable, Equatable {
    package let name: String
    package let byteCount: Int
    /// 64 hexadecimal digits.
    package let sha256: String
  }

  /// Version of the layout described here; a newer one is refused.
  package static let schema = 1
  /// Name of the file; written last.
  package static let fileName = "MANIFEST.json"

  /// The files, sorted by name.
  package let files: [File]
  /// The caller's own object: step, run id, hashes of the inputs, …
  package let info: JSONObject

  init(files: [File], info: JSONObject) {
    self.files = files
    self.info = info
  }

  /// The canonical text.
  var text: String {
    var object = JSONObject()
    object["schema"] = JSONValue(Self.schema)
    object["files"] = JSONValue(
      files.map { ["name": JSONValue($0.name), "size": JSONValue($0.byteCount), "sha256": JSONValue($0.sha256)] as JSONValue })
    object["info"] = JSONValue(info)
    object["manifest_sha256"] = JSONValue(SHA256.hash(JSONValue(object).serialized(.pretty)))
    return JSONValue(object).serialized(.pretty) + "\n"
  }

  /// The schema of a directory that a newer version of this tool has written; nil for any other directory.
  package static func newerSchema(ofDirectory directory: String) -> Int? {
    guard let value = try? StrictJSON.parse(contentsOf: directory + "/" + fileName, maximumBytes: maximumBytes),
      let schema = value["schema"]?.integer, schema > Self.schema
    else { return nil }
    return Int(schema)
  }

  private static let maximumBytes = 16 << 20

  /// Reads the manifest of a directory and checks it against itself, not against the files.
  package init(ofDirectory directory: String) throws(Diagnostic) {
    let path = directory + "/" + Self.fileName
    guard let status = try status(ofPath: path) else {
      throw .rejected(directory, "has no \(Self.fileName): it was never completed, or is no directory of this tool")
    }
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    let map = try MappedFile(path, followsLinks: false)
    guard map.count <= Self.maximumBytes else { throw .rejected(path, "has \(map.count) bytes (must be ≤ 16 MiB)") }
    let bytes = map.withBytes { Array($0) }
    let value = try StrictJSON.parse(bytes, file: path)
    if let schema = value["schema"]?.integer, schema > Self.schema {
      throw .rejected(path, at: "schema", "found \(schema) (must be ≤ \(Self.schema)): made by a newer version of this tool")
    }

    let reader = ObjectReader(value, file: path)
    _ = reader.int("schema", in: Self.schema...Self.schema)
    _ = reader.string("manifest_sha256")
    info = reader.value("info")?.object ?? JSONObject()
    var files: [File] = []
    var names: Set<UTF8Key> = []
    for file in reader.objects("files") {
      let name = file.string("name")
      if !isPlainFileName(name) || name == Self.fileName { file.problem("name", "\(quoted(name)) (must be a name of a file beside it)") }
      if !names.insert(UTF8Key(name)).inserted { file.problem("name", "\(quoted(name)) is listed twice") }
      files.append(File(name: name, byteCount: file.int("size", in: 0...JSONValue.maximumCounter), sha256: file.string("sha256")))
    }
    self.files = files
    try reader.finish()
    guard Array(text.utf8) == bytes else {
      throw .rejected(path, "was changed: its text and its own hash disagree")
    }
  }
}

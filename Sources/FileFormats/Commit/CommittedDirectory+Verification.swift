import Glibc

extension CommittedDirectory {
  /// What ``verify(_:)`` found.
  package struct Verified: Sendable {
    package let manifest: Manifest
    /// Things that do no harm, such as a file that is not listed.
    package let warnings: [String]
  }

  /// Checks a directory against its manifest: every file there, regular, of the right size and hash. Inside ``Interruption``'s reach a stop
  /// ends it; that says nothing about the directory.
  ///
  /// - Parameter names: files that the caller will read, which the manifest must list.
  /// - Throws: one ``Diagnostic`` that names all that is wrong.
  package static func verify(_ directory: String, listing names: [String] = []) throws(Diagnostic) -> Verified {
    let manifest = try Manifest(ofDirectory: directory)
    for name in names where !manifest.files.contains(where: { UTF8Key($0.name) == UTF8Key(name) }) {
      throw .rejected("\(directory)/\(name)", "is not listed in \(Manifest.fileName): it was not made with it")
    }
    var problems: [Diagnostic.Problem] = []
    for file in manifest.files {
      let path = directory + "/" + file.name
      do throws(Diagnostic) {
        try check(file, path: path)
      } catch {
        if error.category == .interrupted { throw error }
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw Diagnostic(.rejected, problems) }
    let listed = Set(manifest.files.map { UTF8Key($0.name) } + [UTF8Key(Manifest.fileName)])
    let extra = try entries(ofDirectory: directory).filter { !listed.contains(UTF8Key($0)) }
    return Verified(manifest: manifest, warnings: extra.map { "\(directory)/\($0): not in the manifest; ignored" })
  }

  static func check(_ file: Manifest.File, path: String, readsContent: Bool = true) throws(Diagnostic) {
    guard let status = try status(ofPath: path) else { throw .rejected(path, "is missing, but the manifest lists it") }
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    guard Int(status.st_size) == file.byteCount else {
      throw .rejected(path, "has \(status.st_size) bytes (must be \(file.byteCount))")
    }
    guard readsContent else { return }
    let hash = try SHA256.hash(ofFile: path, followsLinks: false)
    guard hash == file.sha256 else {
      throw .rejected(path, "its SHA-256 is \(hash.prefix(12))… (must be \(file.sha256.prefix(12))…): the content was changed")
    }
  }
}

import Glibc

/// Directories that are there completely or not at all: a checkpoint, an adapter.
///
/// Protocol: temporary directory beside the target → files → fsync each → read back and hash → MANIFEST.json last → fsync → rename →
/// fsync of the parent. A directory counts only if its manifest verifies; so a crash, a full disk or a kill at any moment leaves the
/// old one or the new one.
package enum CommittedDirectory {
  /// What ``verify(_:)`` found.
  package struct Verified: Sendable {
    package let manifest: Manifest
    /// Things that do no harm, such as a file that is not listed.
    package let warnings: [String]
  }

  /// Writes a directory and puts it in place; one of that name is replaced and deleted only afterwards.
  ///
  /// - Parameters:
  ///   - target: path of the directory.
  ///   - runID: names the temporary directory `<target>.tmp-<runID>`; one left over from the same run is removed first.
  ///   - info: the caller's object in the manifest.
  ///   - expectedBytes: refuses early unless 1.2 times as much is free.
  ///   - body: writes plain files (no subdirectories) into the directory it is given.
  @discardableResult
  package static func write(
    _ target: String, runID: String, info: JSONObject = JSONObject(), expectedBytes: Int = 0,
    _ body: (_ directory: String) throws(FileFormatError) -> Void
  ) throws(FileFormatError) -> Manifest {
    let target = withoutTrailingSlashes(target)
    guard isPlainFileName(runID), isPlainFileName(lastComponent(ofPath: target)) else {
      throw .storage(target, "cannot be committed as run \(quoted(runID)): both must be plain names")
    }
    try requireSpace(expectedBytes, at: parent(ofPath: target))
    let temporary = target + ".tmp-" + runID
    try removeTree(temporary)
    guard FileCalls.makeDirectory(temporary) == 0 else { throw .storage(temporary, "cannot be made", code: errno) }
    do throws(FileFormatError) {
      try body(temporary)
      let manifest = try seal(temporary, info: info)
      try putInPlace(temporary, target)
      return manifest
    } catch {
      try? removeTree(temporary)
      throw error
    }
  }

  /// Checks a directory against its manifest: every file there, regular, of the right size and hash. Inside ``Interruption``'s reach a stop
  /// ends it; that says nothing about the directory.
  ///
  /// - Parameter names: files that the caller will read, which the manifest must list.
  /// - Throws: one ``FileFormatError`` that names all that is wrong.
  package static func verify(_ directory: String, listing names: [String] = []) throws(FileFormatError) -> Verified {
    let manifest = try Manifest(ofDirectory: directory)
    for name in names where !manifest.files.contains(where: { UTF8Key($0.name) == UTF8Key(name) }) {
      throw .rejected("\(directory)/\(name)", "is not listed in \(Manifest.fileName): it was not made with it")
    }
    var problems: [FileFormatError.Problem] = []
    for file in manifest.files {
      let path = directory + "/" + file.name
      do throws(FileFormatError) {
        try check(file, path: path)
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw FileFormatError(.rejected, problems) }
    let listed = Set(manifest.files.map { UTF8Key($0.name) } + [UTF8Key(Manifest.fileName)])
    let extra = try entries(ofDirectory: directory).filter { !listed.contains(UTF8Key($0)) }
    return Verified(manifest: manifest, warnings: extra.map { "\(directory)/\($0): not in the manifest; ignored" })
  }

  /// Removes what an interrupted ``write(_:runID:info:expectedBytes:_:)`` of this run left beside a target, and puts an old directory
  /// back that was moved aside without its successor arriving. To be called once at start, by the owner of the run directory.
  package static func recover(_ target: String, runID: String) throws(FileFormatError) {
    let target = withoutTrailingSlashes(target)
    try removeTree(target + ".tmp-" + runID)
    let (directory, prefix) = (parent(ofPath: target), ".trash-" + lastComponent(ofPath: target) + "-")
    for name in try entries(ofDirectory: directory) where name.hasPrefix(prefix) {
      let trash = directory + "/" + name
      if try status(ofPath: target) == nil, (try? verify(trash)) != nil {
        guard FileCalls.rename(trash, target) == 0 else { throw .storage(trash, "cannot be put back", code: errno) }
        try synchronizeDirectory(directory)
      } else {
        try removeTree(trash)
      }
    }
  }

  /// Deletes a directory so that it is never half there: renamed aside first.
  package static func remove(_ target: String) throws(FileFormatError) {
    let target = withoutTrailingSlashes(target)
    let trash = trashPath(of: target)
    if FileCalls.rename(target, trash) != 0 {
      if errno == ENOENT { return }
      throw .storage(target, "cannot be removed", code: errno)
    }
    try synchronizeDirectory(parent(ofPath: target))
    // A manifest that is gone first keeps an interrupted removal from being put back as a whole directory.
    try removeTree(trash + "/" + Manifest.fileName)
    try removeTree(trash)
  }

  // MARK: Steps

  /// Flushes and hashes the files, then writes the manifest.
  private static func seal(_ directory: String, info: JSONObject) throws(FileFormatError) -> Manifest {
    var files: [Manifest.File] = []
    for name in try entries(ofDirectory: directory) {
      let path = directory + "/" + name
      let descriptor = try FileDescriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
      let status = try descriptor.status(path: path)
      guard status.isRegularFile, isPlainFileName(name), name != Manifest.fileName else {
        throw .storage(path, "is \(status.kindName), which does not belong in a committed directory")
      }
      try descriptor.synchronize(path: path)
      let hash = try SHA256.hash(ofFile: path, followsLinks: false, isFresh: true)
      files.append(.init(name: name, byteCount: Int(status.st_size), sha256: hash))
    }
    let manifest = Manifest(files: files, info: info)
    try SingleFile.writeAtomically(manifest.text, to: directory + "/" + Manifest.fileName)
    return manifest
  }

  private static func putInPlace(_ temporary: String, _ target: String) throws(FileFormatError) {
    let directory = parent(ofPath: target)
    guard try status(ofPath: target) != nil else {
      guard FileCalls.rename(temporary, target) == 0 else { throw .storage(target, "cannot be put in place", code: errno) }
      return try synchronizeDirectory(directory)
    }
    if FileCalls.exchange(temporary, target) == 0 {
      // One step: at no moment is there no directory of that name. The old one now has the temporary name.
      try synchronizeDirectory(directory)
      return try removeTree(temporary)
    }
    guard errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP else {
      throw .storage(target, "cannot be replaced", code: errno)
    }
    // The filesystem cannot swap: two steps, and `recover` puts the old one back if we die between them.
    let trash = trashPath(of: target)
    guard FileCalls.rename(target, trash) == 0 else { throw .storage(target, "cannot be moved aside", code: errno) }
    guard FileCalls.rename(temporary, target) == 0 else {
      let code = errno
      _ = FileCalls.rename(trash, target)
      throw .storage(target, "cannot be put in place", code: code)
    }
    try synchronizeDirectory(directory)
    try removeTree(trash)
  }

  private static func check(_ file: Manifest.File, path: String) throws(FileFormatError) {
    guard let status = try status(ofPath: path) else { throw .rejected(path, "is missing, but the manifest lists it") }
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    guard Int(status.st_size) == file.byteCount else {
      throw .rejected(path, "has \(status.st_size) bytes (must be \(file.byteCount))")
    }
    let hash = try SHA256.hash(ofFile: path, followsLinks: false)
    guard hash == file.sha256 else {
      throw .rejected(path, "its SHA-256 is \(hash.prefix(12))… (must be \(file.sha256.prefix(12))…): the content was changed")
    }
  }

  private static func requireSpace(_ bytes: Int, at directory: String) throws(FileFormatError) {
    var volume = statvfs()
    guard statvfs(directory, &volume) == 0 else { throw .storage(directory, "cannot be used", code: errno) }
    let (free, overflow) = UInt64(volume.f_bavail).multipliedReportingOverflow(by: UInt64(volume.f_frsize))
    let needed = UInt64(clamping: bytes) + UInt64(clamping: bytes / 5)
    guard overflow || needed <= free else {
      throw .storage(directory, "has \(free) bytes free, and \(needed) are needed; free some, or save elsewhere")
    }
  }

  private static func trashPath(of target: String) -> String {
    parent(ofPath: target) + "/.trash-" + lastComponent(ofPath: target) + "-" + uniqueSuffix()
  }
}

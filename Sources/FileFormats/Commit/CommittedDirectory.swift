import Glibc

/// Directories that are there completely or not at all: a checkpoint, an adapter.
///
/// Protocol: temporary directory beside the target → files, each flushed and read back → hash → MANIFEST.json last → fsync → rename →
/// fsync of the parent. A directory counts only if its manifest verifies; so a crash, a full disk or a kill at any moment leaves the
/// old one or the new one.
///
/// What is not complete carries the run's id in its name, and only the same run removes it (``recover(in:runID:)``):
/// `<name>.tmp-<runID>` is being written, `<name>.old-<runID>` waits for its successor, `.trash-<runID>-<name>` is being deleted.
package enum CommittedDirectory {
  static let oldMark = ".old-"
  static let trashMark = ".trash-"

  /// Files of a commit at most: what must fit in beside the bytes.
  private static let expectedFiles = 16

  /// Writes a directory and puts it in place; one of that name is replaced and deleted only afterwards.
  ///
  /// Where the system fails, everything of the attempt is thrown away and made anew once, in new files: a disk may have a bad spot, and
  /// what was once lost in a descriptor is never flushed a second time.
  ///
  /// - Parameters:
  ///   - target: path of the directory; those above it are made.
  ///   - info: the caller's object in the manifest.
  ///   - expectedBytes: refuses early unless 1.2 times as much is free.
  ///   - onRetry: told why the first attempt failed.
  ///   - body: writes files (no subdirectories) into the directory it is given, by ``SingleFile`` or ``HDF5``, which flush them; it may be
  ///     called twice.
  @discardableResult
  package static func write(
    _ target: String, runID: String, info: JSONObject = JSONObject(), expectedBytes: Int = 0,
    onRetry: (Diagnostic) -> Void = { _ in }, _ body: (_ directory: String) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> Manifest {
    let target = withoutTrailingSlashes(target)
    guard isPlainFileName(runID), isPlainFileName(lastComponent(ofPath: target)) else {
      throw .storage(target, "cannot be committed as run \(quoted(runID)): both must be plain names")
    }
    do throws(Diagnostic) {
      return try attempt(target, runID, info, expectedBytes, body)
    } catch {
      guard error.category == .storage else { throw error }
      onRetry(error)
    }
    return try attempt(target, runID, info, expectedBytes, body)
  }

  private static func attempt(
    _ target: String, _ runID: String, _ info: JSONObject, _ expectedBytes: Int, _ body: (String) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> Manifest {
    try makeDirectories(parent(ofPath: target))
    try FreeSpace.require(bytes: expectedBytes, files: expectedFiles, at: parent(ofPath: target))
    let temporary = target + SingleFile.temporaryMark + runID
    if try status(ofPath: temporary) != nil { try removeTree(temporary) }
    guard FileCalls.makeDirectory(temporary) == 0 else { throw .storage(temporary, "cannot be made", code: errno) }
    do throws(Diagnostic) {
      try body(temporary)
      let manifest = try seal(temporary, info: info, runID: runID)
      try putInPlace(temporary, target, runID: runID)
      return manifest
    } catch {
      try? removeTree(temporary)
      throw error
    }
  }

  /// Deletes a directory or file so that it is never half there: renamed aside first.
  package static func remove(_ target: String, runID: String) throws(Diagnostic) {
    let target = withoutTrailingSlashes(target)
    let directory = parent(ofPath: target)
    let trash = directory + "/" + trashMark + runID + "-" + lastComponent(ofPath: target)
    if try status(ofPath: trash) != nil { try removeTree(trash) }
    if FileCalls.rename(target, trash) != 0 {
      if errno == ENOENT { return }
      throw .storage(target, "cannot be removed", code: errno)
    }
    try synchronizeDirectory(directory)
    try removeTree(trash)
  }

  /// Gives a file or directory another path in its directory, on the disk when this returns. Nothing may be there yet.
  package static func rename(_ path: String, _ name: String) throws(Diagnostic) {
    guard try status(ofPath: name) == nil else { throw .storage(name, "is in the place that \(path) is to get; move it away") }
    guard FileCalls.rename(path, name) == 0 else { throw .storage(path, "cannot be renamed to \(name)", code: errno) }
    try synchronizeDirectory(parent(ofPath: path))
  }

  /// Does on a small scale what a commit does, and leaves nothing.
  package static func probe(_ path: String, renamedTo renamed: String) throws(Diagnostic) {
    guard FileCalls.makeDirectory(path) == 0 else { throw .storage(path, "cannot be made", code: errno) }
    defer {
      try? removeTree(path)
      try? removeTree(renamed)
    }
    try SingleFile.writeAtomically([UInt8](repeating: 0x5A, count: 1 << 14), to: path + "/probe")
    guard FileCalls.rename(path, renamed) == 0 else { throw .storage(path, "cannot be renamed", code: errno) }
    try synchronizeDirectory(parent(ofPath: path))
    try removeTree(renamed)
  }

  /// Reads a directory that is being written as if it were complete: it has a manifest meanwhile.
  package static func whileSealed<Result>(_ directory: String, _ body: () throws -> Result) throws -> Result {
    _ = try seal(directory, info: JSONObject(), runID: uniqueSuffix())
    defer { _ = FileCalls.unlink("\(directory)/\(Manifest.fileName)") }
    return try body()
  }

  // MARK: Steps

  /// Hashes the files as they are on the disk, then writes the manifest.
  private static func seal(_ directory: String, info: JSONObject, runID: String) throws(Diagnostic) -> Manifest {
    var files: [Manifest.File] = []
    for name in try entries(ofDirectory: directory) {
      let path = directory + "/" + name
      guard let status = try status(ofPath: path) else { throw .storage(path, "is gone") }
      guard status.isRegularFile, isPlainFileName(name), name != Manifest.fileName else {
        throw .storage(path, "is \(status.kindName), which does not belong in a committed directory")
      }
      let hash = try SHA256.hash(ofFile: path, followsLinks: false, isFresh: true)
      files.append(.init(name: name, byteCount: Int(status.st_size), sha256: hash))
    }
    let manifest = Manifest(files: files, info: info)
    try SingleFile.writeAtomically(manifest.text, to: directory + "/" + Manifest.fileName, owner: runID)
    return manifest
  }

  private static func putInPlace(_ temporary: String, _ target: String, runID: String) throws(Diagnostic) {
    let directory = parent(ofPath: target)
    guard try status(ofPath: target) != nil else {
      guard FileCalls.rename(temporary, target) == 0 else { throw .storage(target, "cannot be put in place", code: errno) }
      return try synchronizeDirectory(directory)
    }
    if FileCalls.exchange(temporary, target) == 0 {
      // One step: at no moment is there no directory of that name. The old one now has the temporary name.
      do throws(Diagnostic) {
        try synchronizeDirectory(directory)
      } catch {
        // Nobody knows which of the two the disk has under that name: the old one must not be deleted.
        _ = FileCalls.exchange(temporary, target)
        throw error
      }
      return try removeTree(temporary)
    }
    guard errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP else {
      throw .storage(target, "cannot be replaced", code: errno)
    }
    // The file system cannot swap: two steps, and `recover` puts the old one back if we die between them.
    let old = target + oldMark + runID
    if try status(ofPath: old) != nil { try removeTree(old) }
    guard FileCalls.rename(target, old) == 0 else { throw .storage(target, "cannot be moved aside", code: errno) }
    guard FileCalls.rename(temporary, target) == 0 else {
      let code = errno
      _ = FileCalls.rename(old, target)
      throw .storage(target, "cannot be put in place", code: code)
    }
    try synchronizeDirectory(directory)
    try removeTree(old)
  }
}

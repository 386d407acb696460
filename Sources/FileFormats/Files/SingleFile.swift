import Glibc

/// Files that are there completely or not at all.
package enum SingleFile {
  /// Writes a file so that a crash at any moment leaves the old content or the new, never a part: temporary file beside it → fsync →
  /// rename → fsync of the directory.
  ///
  /// - Parameters:
  ///   - owner: names the temporary file `<path>.tmp-<owner>`, so that ``CommittedDirectory/recover(in:runID:)`` knows whose it is: the id
  ///     of a run. One left over from the same owner is removed first.
  ///   - body: writes the content to the descriptor; if it throws, nothing changes.
  package static func writeAtomically(
    _ path: String, owner: String = uniqueSuffix(), _ body: (borrowing FileDescriptor, _ path: String) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let temporary = path + temporaryMark + owner
    if try status(ofPath: temporary) != nil { try removeTree(temporary) }
    do throws(Diagnostic) {
      let descriptor = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
      try body(descriptor, path)
      try descriptor.synchronize(path: path)
      try descriptor.close(path: path)
      guard FileCalls.rename(temporary, path) == 0 else { throw .storage(path, "cannot be put in place", code: errno) }
    } catch {
      _ = FileCalls.unlink(temporary)
      throw error
    }
    try synchronizeDirectory(parent(ofPath: path))
  }

  /// Writes bytes atomically.
  package static func writeAtomically(_ bytes: [UInt8], to path: String, owner: String = uniqueSuffix()) throws(Diagnostic) {
    try writeAtomically(path, owner: owner) { descriptor, path throws(Diagnostic) in try descriptor.write(bytes, path: path) }
  }

  /// Writes a text as UTF-8, atomically.
  package static func writeAtomically(_ text: String, to path: String, owner: String = uniqueSuffix()) throws(Diagnostic) {
    try writeAtomically(Array(text.utf8), to: path, owner: owner)
  }

  /// What stands between the name of a file or directory and its owner, while it is not complete.
  static let temporaryMark = ".tmp-"
}

/// Makes a rename or a new entry in a directory survive a power cut.
package func synchronizeDirectory(_ path: String) throws(Diagnostic) {
  try FileDescriptor(path, O_RDONLY | O_DIRECTORY).synchronize(path: path)
}

/// Process number and 64 random bits in hexadecimal: a name nobody else uses. Random numbers of training never come from here.
package func uniqueSuffix() -> String {
  String(getpid()) + "-" + String(UInt64.random(in: .min ... .max), radix: 16)
}

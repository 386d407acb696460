import Glibc

/// The SHA-256 of large files, kept between runs.
///
/// One small file per content file, named by device and inode, holds the size and the times for which it is true. It saves time and decides
/// nothing: an entry that is missing, damaged or out of date is found out again, and a folder that cannot be written to is left alone.
package struct ContentCache: Sendable {
  /// Told while a long file is hashed: bytes done and in all.
  package typealias Progress = (_ path: String, _ done: Int, _ total: Int) -> Void

  private let directory: String?

  /// Knows nothing and keeps nothing.
  package static let none = ContentCache(directory: nil)

  /// The user's own, in ``UserCache/directory``.
  package static func ofUser() -> ContentCache { ContentCache(directory: UserCache.directory) }

  /// - Parameter directory: where the entries lie; made when the first one is written. nil for none.
  package init(directory: String?) { self.directory = directory }

  /// The hash that is known of the file as it is now.
  package subscript(stamp: FileStamp) -> String? {
    guard let path = path(of: stamp), let bytes = try? smallFile(path), let entry = try? StrictJSON.parse(bytes, file: path),
      entry.object?.count ?? 0 > 0, entry["schema"] == Self.schema, Self.key(stamp).members.allSatisfy({ entry[$0.key] == $0.value }),
      let hash = entry["sha256"]?.string, hash.utf8.count == 64, hash.utf8.allSatisfy({ Self.digits.contains($0) })
    else { return nil }
    return hash
  }

  /// Keeps the hash of a file.
  ///
  /// - Parameter stamp: taken before the file was read. Nothing is kept if the file has changed since, or so short a time before that a
  ///   change during the reading may not show.
  private func keep(_ sha256: String, of path: String, _ stamp: FileStamp) {
    guard let directory, let entryPath = self.path(of: stamp), stamp.isSettled, (try? FileStamp(ofFile: path)) == stamp else { return }
    var entry = Self.key(stamp)
    entry["schema"] = Self.schema
    entry["sha256"] = JSONValue(sha256)
    UserCache.make(directory)
    try? SingleFile.writeAtomically(JSONValue(entry).serialized() + "\n", to: entryPath)
  }

  /// SHA-256 of a regular file, links followed: the known one, or else that of its content.
  ///
  /// - Parameter progress: told every fifth of a second once two seconds are over.
  package func sha256(ofFile path: String, progress: Progress = { _, _, _ in }) throws(Diagnostic) -> String {
    let descriptor = try FileDescriptor(path, O_RDONLY | O_NONBLOCK)
    let status = try descriptor.status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is \(status.kindName) (must be a regular file)") }
    let stamp = FileStamp(status)
    if let known = self[stamp] { return known }
    var hash = SHA256()
    var next = ContinuousClock.now + .seconds(2)
    try hash.update(contentsOf: descriptor, path: path) { done in
      let now = ContinuousClock.now
      if now < next { return }
      next = now + .milliseconds(200)
      progress(path, done, stamp.size)
    }
    let found = hash.finish()
    keep(found, of: path, stamp)
    return found
  }

  private static let schema: JSONValue = 1
  private static let digits = Set("0123456789abcdef".utf8)

  private static func key(_ stamp: FileStamp) -> JSONObject {
    // As text: device and inode may have all 64 bits.
    [
      "device": JSONValue("\(stamp.device)"), "inode": JSONValue("\(stamp.inode)"), "size": JSONValue(stamp.size),
      "mtime_ns": JSONValue(stamp.modified), "ctime_ns": JSONValue(stamp.changed),
    ]
  }

  private func path(of stamp: FileStamp) -> String? { directory.map { "\($0)/\(stamp.device)-\(stamp.inode).json" } }

  /// The bytes of an entry; whatever else lies in its place is none.
  private func smallFile(_ path: String) throws(Diagnostic) -> [UInt8] {
    let descriptor = try FileDescriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard try descriptor.status(path: path).isRegularFile else { return [] }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 8)
    defer { buffer.deallocate() }
    let count = try descriptor.read(into: buffer, path: path)
    return Array(buffer[..<count])
  }
}

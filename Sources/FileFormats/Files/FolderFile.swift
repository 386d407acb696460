import CLinux
import Glibc

extension FileDescriptor {
  /// Opens a file for reading in a folder that someone else filled: a model directory, an adapter.
  ///
  /// A symbolic link is followed only where the file it leads to lies in the folder, or where the folder is a snapshot of the Hugging
  /// Face cache, in the cache's `blobs` beside `snapshots`; the cache keeps all files there. What lies elsewhere is refused before it is
  /// opened for reading: a downloaded folder must not name other files of its reader.
  init(inItsFolder path: String) throws(Diagnostic) {
    guard !path.utf8.contains(0) else { throw .storage(path, "a path must not contain a NUL byte") }
    // Most files are no links. O_NONBLOCK: opening a FIFO must not wait for its writer.
    let plain = retryingEINTR { open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC) }
    if plain < 0, errno == ELOOP {
      try self.init(linkInItsFolder: path)
    } else if plain < 0 {
      throw .storage(path, "cannot be opened", code: errno)
    } else {
      self.init(owning: plain)
    }
  }

  private init(linkInItsFolder path: String) throws(Diagnostic) {
    // The kernel says where the file lies that it found; the check is on that very file, whatever happens to the link meanwhile.
    let target = try FileDescriptor(path, pt_o_path())
    let folder = try FileDescriptor(parent(ofPath: path), pt_o_path() | O_DIRECTORY)
    guard let place = location(of: target.number), let home = location(of: folder.number) else {
      throw .rejected(path, "it is a symbolic link, and without /proc nothing tells where it leads; put the file itself there")
    }
    guard lies(place, beneath: home) || cacheBlobs(ofSnapshot: home).map({ lies(place, beneath: $0) }) == true else {
      throw .rejected(
        path,
        "it is a link to \(quoted(place)), outside of its folder (only links of the Hugging Face cache may lead out); "
          + "put the file itself there")
    }
    let status = try target.status(path: path)
    guard status.isRegularFile else { throw .rejected(path, "it is a link to \(status.kindName) (must be a regular file)") }
    try self.init("/proc/self/fd/\(target.number)", O_RDONLY | O_NONBLOCK)
  }
}

/// Where an open file lies, without links; nil where the system has no /proc.
private func location(of descriptor: Int32) -> String? {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
  let count = readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
  guard count > 0, count <= Int(PATH_MAX) else { return nil }
  return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func lies(_ path: String, beneath folder: String) -> Bool {
  path.utf8.starts(with: folder == "/" ? "/".utf8 : (folder + "/").utf8)
}

/// `…/models--a--b/blobs` of a folder `…/models--a--b/snapshots/<revision>`, or one within it; nil for any other folder.
private func cacheBlobs(ofSnapshot folder: String) -> String? {
  let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
  guard let index = parts.lastIndex(of: "snapshots"), index < parts.count - 1, parts[index - 1].hasPrefix("models--") else { return nil }
  return (parts[..<index] + ["blobs"]).joined(separator: "/")
}

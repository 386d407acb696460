import Glibc

/// Names in a directory without "." and "..", sorted by bytes.
package func entries(ofDirectory path: String) throws(FileFormatError) -> [String] {
  var opened = opendir(path)
  while opened == nil, errno == EINTR { opened = opendir(path) }
  guard let stream = opened else { throw .storage(path, "cannot be listed", code: errno) }
  defer { closedir(stream) }
  var names: [String] = []
  while true {
    errno = 0
    guard let entry = readdir(stream) else { break }
    let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
    let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  guard errno == 0 else { throw .storage(path, "cannot be listed", code: errno) }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Removes a file, or a directory with all it holds; links are removed, not followed. Nothing there is no error.
package func removeTree(_ path: String) throws(FileFormatError) {
  if FileCalls.unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR { return }
  guard errno == EISDIR else { throw .storage(path, "cannot be removed", code: errno) }
  for name in try entries(ofDirectory: path) { try removeTree(path + "/" + name) }
  guard FileCalls.removeDirectory(path) == 0 || errno == ENOENT else { throw .storage(path, "cannot be removed", code: errno) }
}

/// Removes a directory if nothing is in it.
package func removeIfEmpty(_ path: String) { _ = FileCalls.removeDirectory(path) }

/// Makes a directory and those above it; no error if it is there.
package func makeDirectories(_ path: String) throws(FileFormatError) {
  if FileCalls.makeDirectory(path) == 0 { return try synchronizeDirectory(parent(ofPath: path)) }
  var code = errno
  if code == ENOENT {
    try makeDirectories(parent(ofPath: path))
    if FileCalls.makeDirectory(path) == 0 { return try synchronizeDirectory(parent(ofPath: path)) }
    code = errno
  }
  var attributes = stat()
  // A link to a directory will do.
  if code == EEXIST, stat(path, &attributes) == 0, attributes.isDirectory { return }
  throw .storage(path, "cannot be made", code: code == EEXIST ? ENOTDIR : code)
}

/// Attributes of what is at a path, without following a link there; nil if nothing is.
package func status(ofPath path: String) throws(FileFormatError) -> stat? {
  var attributes = stat()
  if lstat(path, &attributes) == 0 { return attributes }
  guard errno == ENOENT || errno == ENOTDIR else { throw .storage(path, "its attributes cannot be read", code: errno) }
  return nil
}

/// The directory a path lies in, "." for a bare name.
package func parent(ofPath path: String) -> String {
  let trimmed = withoutTrailingSlashes(path)
  guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
}

/// The last part of a path.
package func lastComponent(ofPath path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap { String($0) } ?? ""
}

/// The path without slashes at its end; "/" stays.
package func withoutTrailingSlashes(_ path: String) -> String {
  var bytes = path.utf8[...]
  while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
  return String(bytes) ?? path
}

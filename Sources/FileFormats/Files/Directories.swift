import Glibc

/// Names in a directory without "." and "..", sorted by bytes. A name that is not UTF-8 comes with U+FFFD in it, and leads to nothing.
package func entries(ofDirectory path: String) throws(Diagnostic) -> [String] {
  try entries(Array(path.utf8CString), path).map(text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The same as the system has them: bytes, with a zero at the end.
private func entries(_ directory: [CChar], _ path: String) throws(Diagnostic) -> [[CChar]] {
  var opened = opendir(directory)
  while opened == nil, errno == EINTR { opened = opendir(directory) }
  guard let stream = opened else { throw .storage(path, "cannot be listed", code: errno) }
  defer { closedir(stream) }
  var names: [[CChar]] = []
  while true {
    errno = 0
    guard let entry = readdir(stream) else { break }
    let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
    let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: capacity) { Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1)) }
    }
    if name != [dot, 0], name != [dot, dot, 0] { names.append(name) }
  }
  guard errno == 0 else { throw .storage(path, "cannot be listed", code: errno) }
  return names
}

/// A name of the system's as text; what is no UTF-8 in it becomes U+FFFD.
private func text(_ name: [CChar]) -> String { String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }

private let dot = CChar(bitPattern: UInt8(ascii: "."))
private let slash = CChar(bitPattern: UInt8(ascii: "/"))

/// Removes a file, or a directory with all it holds; links are removed, not followed. Nothing there is no error.
package func removeTree(_ path: String) throws(Diagnostic) {
  try removeTree(Array(path.utf8CString), path)
}

/// In the system's bytes: a name need not be UTF-8. `path` is for messages.
private func removeTree(_ bytes: [CChar], _ path: String) throws(Diagnostic) {
  if FileCalls.call(.unlink, path, { unlink(bytes) }) == 0 || errno == ENOENT || errno == ENOTDIR { return }
  guard errno == EISDIR else { throw .storage(path, "cannot be removed", code: errno) }
  let order = { (a: [CChar], b: [CChar]) in a.lexicographicallyPrecedes(b) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) } }
  for name in try entries(bytes, path).sorted(by: order) {
    try removeTree(bytes.dropLast() + [slash] + name, path + "/" + text(name))
  }
  guard FileCalls.call(.unlink, path, { rmdir(bytes) }) == 0 || errno == ENOENT else {
    throw .storage(path, "cannot be removed", code: errno)
  }
}

/// Removes a directory if nothing is in it.
package func removeIfEmpty(_ path: String) { _ = FileCalls.removeDirectory(path) }

/// Makes a directory and those above it; no error if it is there.
package func makeDirectories(_ path: String) throws(Diagnostic) {
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
  if code == EEXIST, errno == ENOENT { throw .storage(path, "cannot be made: a symbolic link stands there that leads to nothing") }
  throw .storage(path, "cannot be made", code: code == EEXIST ? ENOTDIR : code)
}

/// Attributes of what is at a path, without following a link there; nil if nothing is.
package func status(ofPath path: String) throws(Diagnostic) -> stat? {
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

import Glibc

/// A folder with files for one test, removed with the object.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    var template = Array("/tmp/evaluation-XXXXXX\0".utf8CString)
    guard mkdtemp(&template) != nil else { throw TemporaryFolderError() }
    path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (name, text) in files {
      guard let file = fopen("\(path)/\(name)", "w") else { throw TemporaryFolderError() }
      fputs(text, file)
      fclose(file)
    }
  }

  deinit {
    guard let entries = opendir(path) else { return }
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      unlink("\(path)/\(name)")
    }
    closedir(entries)
    rmdir(path)
  }
}

struct TemporaryFolderError: Error {}

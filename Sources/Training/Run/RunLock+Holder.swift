import FileFormats
import Glibc

extension RunLock {
  /// Who has a directory now, without taking it; nil if nobody has, or if nobody can tell.
  package static func holder(of directory: String) -> String? {
    let path = "\(directory)/.lock"
    guard let file = try? FileDescriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), file.lock(path: path) == EWOULDBLOCK else { return nil }
    return (try? file.readAll(path: path)).flatMap { Owner($0, file: path) }?.description ?? "another process"
  }
}

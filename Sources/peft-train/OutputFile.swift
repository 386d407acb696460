import FileFormats
import Foundation

/// A file that an option names, to be written when the work is done.
enum OutputFile {
  /// Refuses before the work begins what cannot be written then, and what the command itself reads.
  ///
  /// - Parameter inputs: files, and folders of which every file counts.
  static func check(_ path: String, option: String, inputs: [String]) throws(Diagnostic) {
    func refuse(_ message: String) throws(Diagnostic) {
      throw Diagnostic(.configuration, [.init(file: "\(option) \(path)", message: message)])
    }
    guard access(parent(ofPath: path), W_OK) == 0 else {
      return try refuse("its folder cannot be written to: \(systemMessage(errno)) (must be the path of a file in a folder that is there)")
    }
    guard let there = attributes(path) else { return }
    guard there.isRegularFile else { return try refuse("is \(there.kindName) (must be a regular file, or a new one)") }
    for input in inputs {
      guard let read = attributes(input) else { continue }
      let folder = read.isDirectory ? attributes(parent(ofPath: path)) : nil
      if isSame(read, there) || folder.map({ isSame(read, $0) }) == true {
        return try refuse("is read by this command, as \(quoted(input)) (must be another file)")
      }
    }
  }

  /// Of what is at a path, links followed; nil where nothing is.
  private static func attributes(_ path: String) -> stat? {
    var found = stat()
    return stat(path, &found) == 0 ? found : nil
  }

  private static func isSame(_ a: stat, _ b: stat) -> Bool { (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino) }
}

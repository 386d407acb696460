import Glibc

/// Where what saves time is kept between runs: files that decide nothing and may be deleted at any moment.
package enum UserCache {
  /// Name of the environment variable that switches all caches off.
  package static let variable = "PEFT_TRAIN_CACHE"

  /// `$XDG_CACHE_HOME/swift-peft` or `~/.cache/swift-peft`; nil where there is neither, or where the user wants none.
  package static var directory: String? {
    // A name that is not UTF-8 would become the name of another folder.
    func value(_ variable: String) -> String? { getenv(variable).flatMap { String(validatingCString: $0) } }
    if value(variable) == "off" { return nil }
    // A relative one is to be ignored, says the XDG specification.
    func folder(_ variable: String) -> String? { value(variable).flatMap { $0.hasBytes(atStart: "/") ? $0 : nil } }
    return (folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/.cache" }).map { $0 + "/swift-peft" }
  }

  /// - Throws: if the variable says something else than `on` or `off`.
  package static func checkVariable() throws(Diagnostic) {
    guard let found = getenv(variable).map({ String(cString: $0) }), !["on", "off", ""].contains(found) else { return }
    throw Diagnostic(.configuration, [.init(file: variable, message: "found \(quoted(found)) (must be on or off)")])
  }

  /// Makes a folder of a cache, for the user alone, and the one above it. What cannot be made shows when it is written to.
  package static func make(_ directory: String) {
    _ = mkdir(parent(ofPath: directory), 0o700)
    _ = mkdir(directory, 0o700)
  }
}

import FileFormats
import Glibc
import TestSupport
import Testing

/// A small file system in memory around a program: made before it, gone after it, seen by nobody else.
enum Volume {
  /// Whether this process may mount one: as root, or in a user namespace of its own.
  static let works: Bool = {
    guard let folder = try? TemporaryDirectory(), mkdir(folder.file("v"), 0o755) == 0 else { return false }
    let outcome = try? PeftTrain.run(["--version"], in: folder.path, launcher: launcher("v", "size=64k", back: false))
    return outcome?.code == 0
  }()

  /// The start of a command whose program finds a file system at a directory, with what was in the directory.
  ///
  /// - Parameters:
  ///   - options: of `mount -t tmpfs`; a filling copy is what the directory holds, so it has to fit.
  ///   - back: whether what is there in the end replaces the directory's content.
  static func launcher(_ directory: String, _ options: String, remount: String? = nil, back: Bool = true) -> [String] {
    let script = """
      dir=$1; options=$2; remount=$3; back=$4; shift 4
      cp -a "$dir" "$dir.before" && mount -t tmpfs -o size=1g tmpfs "$dir" && cp -a "$dir.before/." "$dir/" || exit 99
      mount -o "remount,$options" "$dir" || exit 98
      if [ -n "$remount" ]; then mount -o "remount,$remount" "$dir" || exit 97; fi
      "$@"; code=$?
      if [ "$back" = yes ]; then cp -a "$dir" "$dir.after"; fi
      umount "$dir"
      if [ "$back" = yes ]; then rm -rf "$dir"; mv "$dir.after" "$dir"; fi
      rm -rf "$dir.before"
      exit $code
      """
    let enter = geteuid() == 0 ? ["unshare", "-m"] : ["unshare", "-Urm"]
    return enter + ["sh", "-c", script, "sh", directory, options, remount ?? "", back ? "yes" : "no"]
  }

  /// The size in bytes, in pages, that a directory takes there.
  static func pages(_ path: String) throws -> Int {
    guard let status = try status(ofPath: path) else { return 0 }
    guard status.isDirectory else { return (Int(status.st_size) + 4095) / 4096 }
    return try entries(ofDirectory: path).reduce(0) { $0 + (try pages(path + "/" + $1)) }
  }
}

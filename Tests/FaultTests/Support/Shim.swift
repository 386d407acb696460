import FileFormats
import Foundation
import TestSupport

/// Shim/shim.c, built once: a library to be loaded before the C library.
enum Shim {
  static let path = NSTemporaryDirectory() + "swift-peft-shim-\(getuid())-\(getpid()).so"

  /// Whether there is a compiler to build it with.
  static let works: Bool = {
    let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Shim/shim.c").path()
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = ["clang", "-O1", "-shared", "-fPIC", "-o", path, source, "-ldl"]
    compiler.standardError = FileHandle.nullDevice
    guard (try? compiler.run()) != nil else { return false }
    compiler.waitUntilExit()
    atexit { unlink(Shim.path) }
    return compiler.terminationStatus == 0
  }()
}

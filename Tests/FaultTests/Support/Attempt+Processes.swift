import FileFormats
import Glibc
import TestSupport

/// The program behind a launcher.
extension FaultJob.Attempt {
  /// The processes that a launcher has started, with what /proc says of each.
  private func children(of process: Running) throws -> [(id: pid_t, status: String)] {
    try entries(ofDirectory: "/proc").compactMap { pid_t($0) }.compactMap { id in
      guard let status = readPseudoFile("/proc/\(id)/status"), status.contains("\nPPid:\t\(process.pid)\n") else { return nil }
      return (id, status)
    }
  }

  /// Sends TERM to the program.
  func terminate(_ process: Running) throws {
    for child in try children(of: process) { kill(child.id, SIGTERM) }
  }

  /// Starts to go on, and stops the program at a system call: then the body is called with its id, and it continues.
  func resume(stoppingAt call: Strace.Call, _ body: (pid_t) throws -> Void) throws -> PeftTrain.Outcome {
    let process = try start(launcher: Strace.injecting("signal=SIGSTOP", into: call.name, when: "\(call.ordinal)"))
    var stopped: pid_t?
    _ = try process.until {
      // A traced process is now and then stopped by its tracer, too ("t"), but only a signal leaves it so.
      guard let child = try children(of: process).first(where: { $0.status.contains("State:\tt") }) else { return false }
      usleep(50_000)
      guard readPseudoFile("/proc/\(child.id)/status")?.contains("State:\tt") == true else { return false }
      stopped = child.id
      return true
    }
    if let stopped {
      try body(stopped)
      kill(stopped, SIGCONT)
    }
    return try process.wait(seconds: 60)
  }
}

/// A file of /proc, whose size is not known before it is read; nil if its process has gone.
func readPseudoFile(_ path: String) -> String? {
  guard let stream = fopen(path, "r") else { return nil }
  defer { fclose(stream) }
  var bytes = [UInt8](repeating: 0, count: 65_536)
  let count = fread(&bytes, 1, bytes.count, stream)
  return String(decoding: bytes.prefix(count), as: UTF8.self)
}

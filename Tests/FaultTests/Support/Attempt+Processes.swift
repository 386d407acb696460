import FileFormats
import Glibc
import TestSupport

/// The program after a launcher.
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
  func resume(
    stoppingAt call: Strace.Call, environment: [String: String] = [:], _ body: (pid_t) throws -> Void
  ) throws -> PeftTrain.Outcome {
    let log = folder.file("stop.log")
    let process = try start(
      launcher: Strace.injecting("signal=SIGSTOP", into: call.name, when: "\(call.ordinal)", log: log), environment: environment)
    // A traced process is stopped by its tracer at every call, too, so its state says nothing.
    let isStopped = try process.until { String(decoding: (try? readFile(log)) ?? [], as: UTF8.self).contains("--- stopped by SIGSTOP ---") }
    if isStopped, let child = try children(of: process).first?.id {
      try body(child)
      kill(child, SIGCONT)
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

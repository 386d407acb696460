import FileFormats
import Glibc
import Training

/// One run of the program under test. It is ended with the object.
final class SelfTestProcess {
  private let pid: pid_t
  private let errorFile: String
  private var code: Int32?

  /// Starts the program in a directory.
  init(_ program: String, _ arguments: [String], in directory: String, fault: String?, fileLimit: Int?) throws(Diagnostic) {
    errorFile = "\(directory)/stderr-\(uniqueSuffix())"
    // A shell sets the limit and becomes the program: it counts in blocks of 512 bytes.
    let limit = fileLimit.map { "ulimit -f \($0 / 512); " } ?? ""
    let script = "cd \"$0\" && \(limit)exec \"$@\""
    var variables = Self.environment
    if let fault { variables.append("\(Fault.variable)=\(fault)") }
    pid = try startProgram(
      ["/bin/sh", "-c", script, directory, program] + arguments, output: "/dev/null", error: errorFile, environment: variables)
  }

  deinit {
    send(SIGKILL)
    if code == nil {
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    unlink(errorFile)
  }

  func send(_ signal: Int32) {
    if code == nil { kill(pid, signal) }
  }

  /// Waits for its end; a process that takes longer than a minute hangs and is ended.
  func wait(orEndIf isWished: () -> Bool) throws(Diagnostic) -> SelfTestWorkspace.Outcome {
    let end = ContinuousClock.now + .seconds(60)
    while true {
      if let outcome = poll() { return outcome }
      if isWished() { throw Diagnostic(.interrupted, [.init(file: errorFile, message: "the test was stopped on request")]) }
      guard ContinuousClock.now < end else { throw .storage(errorFile, "a run of the program did not end within a minute") }
      usleep(1_000)
    }
  }

  /// How it ended; nil if it has not.
  func poll() -> SelfTestWorkspace.Outcome? {
    if code == nil {
      var status: Int32 = 0
      guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
      code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
    let bytes = (try? FileDescriptor.contents(ofPath: errorFile)) ?? []
    return code.map { .init(code: $0, error: String(decoding: bytes, as: UTF8.self)) }
  }

  /// The variables of this process without what would disturb the test.
  private static var environment: [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if !text.hasPrefix(Fault.variable + "=") { variables.append(text) }
      next += 1
    }
    return variables
  }
}

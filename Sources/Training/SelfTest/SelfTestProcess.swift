import FileFormats
import Glibc

/// One run of the program under test. It is ended with the object.
final class SelfTestProcess {
  private let pid: pid_t
  private let errorFile: String
  private var code: Int32?

  /// Starts the program in a directory.
  init(_ program: String, _ arguments: [String], in directory: String, fault: String?, fileLimit: Int?) throws(FileFormatError) {
    errorFile = "\(directory)/stderr-\(uniqueSuffix())"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errorFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // A shell sets the limit and becomes the program: it counts in blocks of 512 bytes.
    let limit = fileLimit.map { "ulimit -f \($0 / 512); " } ?? ""
    let script = "cd \"$0\" && \(limit)exec \"$@\""
    var words: [UnsafeMutablePointer<CChar>?] = (["sh", "-c", script, directory, program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var variables = Self.environment
    if let fault { variables.append("\(Fault.variable)=\(fault)") }
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for variable in environment { free(variable) } }
    // A group of its own: Ctrl-C is for us, who end it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var id: pid_t = 0
    let result = posix_spawn(&id, "/bin/sh", &actions, &attributes, &words, &environment)
    guard result == 0 else { throw .storage(program, "cannot be started", code: result) }
    pid = id
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
  func wait(orEndIf isWished: () -> Bool) throws(FileFormatError) -> SelfTestWorkspace.Outcome {
    let end = ContinuousClock.now + .seconds(60)
    while true {
      if let outcome = poll() { return outcome }
      if isWished() { throw FileFormatError(.interrupted, [.init(file: errorFile, message: "the test was stopped on request")]) }
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

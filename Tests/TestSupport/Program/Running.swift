import FileFormats
import Glibc
import Testing

/// A process that may be running. Its output goes into files, so that it never waits for us.
package final class Running {
  package let pid: pid_t
  private let folder: TemporaryDirectory
  private let hasGroup: Bool
  private var outcome: PeftTrain.Outcome?

  /// Which descriptors are connected to nothing: a pipe whose reader has gone.
  package struct Closed: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let output = Closed(rawValue: 1), error = Closed(rawValue: 2)
  }

  /// - Parameters:
  ///   - ignoring: signals that the process finds ignored, as under nohup.
  ///   - environment: variables beside those of this process. Its cache is its own unless told otherwise.
  ///   - error: where standard error goes instead of into a file.
  ///   - launcher: a command that starts the program, which is appended to it: strace, prlimit, …
  package init(
    _ arguments: [String], directory: String? = nil, closed: Closed = [], ignoring: [Int32] = [], environment: [String: String] = [:],
    error: Int32? = nil, launcher: [String] = []
  ) throws {
    try #require(access(PeftTrain.path, X_OK) == 0, "\(PeftTrain.path) is not there: build it first (swift build --build-tests)")
    folder = try TemporaryDirectory()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var ends: [Int32] = [-1, -1]
    if !closed.isEmpty { try #require(pipe(&ends) == 0) }
    for (descriptor, name, isClosed) in [(1 as Int32, "out", closed.contains(.output)), (2, "err", closed.contains(.error))] {
      if descriptor == STDERR_FILENO, let error {
        posix_spawn_file_actions_adddup2(&actions, error, descriptor)
      } else if isClosed {
        posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor)
      } else {
        posix_spawn_file_actions_addopen(&actions, descriptor, folder.file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      }
    }
    if ends[0] >= 0 { close(ends[0]) }
    if ends[1] >= 0 { _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC) }
    defer { if ends[1] >= 0 { close(ends[1]) } }
    // env changes into the directory and then becomes the program.
    let variables = environment.merging(["XDG_CACHE_HOME": folder.file("cache")]) { given, _ in given }
    let settings = ignoring.map { "--ignore-signal=\($0)" } + variables.map { "\($0)=\($1)" }
    var argv = (["env", "-C", directory ?? "."] + settings + launcher + [PeftTrain.path] + arguments).map { strdup($0) } + [nil]
    defer { for argument in argv { free(argument) } }
    // A group of its own: what a launcher starts has to end with it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    hasGroup = !launcher.isEmpty
    if hasGroup { posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP)) }
    var id: pid_t = 0
    let code = posix_spawn(&id, "/usr/bin/env", &actions, &attributes, &argv, environ)
    try #require(code == 0, "posix_spawn: error \(code)")
    pid = id
  }

  deinit {
    guard outcome == nil else { return }
    Glibc.kill(hasGroup ? -pid : pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  package func send(_ signal: Int32) { Glibc.kill(pid, signal) }

  /// Whether it has ended, without waiting.
  package func poll() throws -> PeftTrain.Outcome? {
    if let outcome { return outcome }
    var status: Int32 = 0
    let result = waitpid(pid, &status, WNOHANG)
    guard result == pid else { return nil }
    let signal = status & 0x7F
    let text = { (name: String) in String(decoding: (try? readFile(self.folder.file(name))) ?? [], as: UTF8.self) }
    outcome = .init(code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: text("out"), error: text("err"))
    return outcome
  }

  /// Waits for its end; a process that takes longer than that hangs.
  package func wait(seconds: Int = 120) throws -> PeftTrain.Outcome {
    for _ in 0..<seconds * 500 {
      if let outcome = try poll() { return outcome }
      usleep(2_000)
    }
    throw Hanging(seconds: seconds)
  }

  /// Waits until something is the case; false if the process ends before.
  package func until(_ condition: () throws -> Bool) throws -> Bool {
    for _ in 0..<120 * 500 {
      if try condition() { return true }
      if try poll() != nil { return false }
      usleep(2_000)
    }
    throw Hanging(seconds: 120)
  }

  package struct Hanging: Error { package let seconds: Int }
}

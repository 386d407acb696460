@preconcurrency import Glibc
import FileFormats
import Synchronization

/// Why a program gave no answer.
struct CommandFailure: Error {
  let reason: String
}

/// Runs a program without a shell: writes `input` to its standard input while reading its standard output, and returns the output.
///
/// The program gets a process group of its own, which is killed if the program is silent for too long, writes too much, or goes on
/// after closing its output, or if a stop is asked for (``Interruption``); nothing it started outlives this call. What it writes on standard
/// error is part of the failure's reason.
func runCommand(
  _ arguments: [String], input: [UInt8], timeoutSeconds: Double, maximumOutputBytes: Int
) throws(CommandFailure) -> [UInt8] {
  let (process, stdin, stdout, stderr) = try start(arguments)

  // A program that ends without reading its input must not end us: the signal is kept off this thread.
  let mask = SIGPIPEMask()
  defer { mask.restore() }

  var output: [UInt8] = []
  var complaints: [UInt8] = []
  var written = 0
  var lastSign = SuspendingClock.now
  while stdout.read >= 0 || stderr.read >= 0 {
    // poll ignores entries with a negative descriptor.
    var entries = [
      pollfd(fd: stdin.write, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: stdout.read, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stderr.read, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&entries, nfds_t(entries.count), pollMilliseconds)
    guard !Interruption.isWished else {
      process.kill()
      throw CommandFailure(reason: "was ended because a stop was asked for")
    }
    guard ready > 0 else {
      if SuspendingClock.now - lastSign < .seconds(timeoutSeconds) { continue }
      process.kill()
      throw CommandFailure(reason: "was silent for \(timeoutSeconds) seconds and was ended" + quotedTail(complaints))
    }
    lastSign = .now
    if entries[0].revents != 0 {
      let count = input.withUnsafeBytes { Glibc.write(stdin.write, $0.baseAddress.map { $0 + written }, $0.count - written) }
      if count >= 0 { written += count }
      if written == input.count || (count < 0 && errno != EAGAIN && errno != EINTR) { stdin.closeWrite() }
    }
    if entries[1].revents != 0, !stdout.drain(into: &output) { stdout.closeRead() }
    if entries[2].revents != 0, !stderr.drain(into: &complaints) { stderr.closeRead() }
    if complaints.count > 1 << 16 { complaints.removeFirst(complaints.count - 1 << 12) }
    guard output.count <= maximumOutputBytes else {
      process.kill()
      throw CommandFailure(reason: "wrote more than \(maximumOutputBytes) bytes and was ended")
    }
  }
  stdin.closeWrite()
  guard let status = process.wait(timeoutSeconds: timeoutSeconds) else {
    process.kill()
    throw CommandFailure(reason: "closed its output but did not end within \(timeoutSeconds) seconds, and was ended")
  }
  let signal = status & 0x7F
  guard signal == 0 else { throw CommandFailure(reason: "was ended by signal \(signal)" + quotedTail(complaints)) }
  let code = (status >> 8) & 0xFF
  guard code == 0 else { throw CommandFailure(reason: "ended with exit status \(code) (must be 0)" + quotedTail(complaints)) }
  return output
}

/// How long a stop may go unnoticed.
private let pollMilliseconds: Int32 = 50

/// Starts the program with a pipe at each of its standard streams.
///
/// One at a time: a program started between the making of a pipe and its mark "close on exec" would keep that pipe open.
private func start(_ arguments: [String]) throws(CommandFailure) -> (ChildProcess, stdin: Pipe, stdout: Pipe, stderr: Pipe) {
  try startLock.withLock { _ throws(CommandFailure) in
    let stdin = try Pipe(), stdout = try Pipe(), stderr = try Pipe()
    let process = try ChildProcess(arguments, stdin: stdin.read, stdout: stdout.write, stderr: stderr.write)
    stdin.closeRead()
    stdout.closeWrite()
    stderr.closeWrite()
    // What the program does not take must not stop us from reading what it writes.
    _ = fcntl(stdin.write, F_SETFL, O_NONBLOCK)
    return (process, stdin, stdout, stderr)
  }
}

private let startLock = Mutex(())

/// The end of what a program said on standard error.
private func quotedTail(_ bytes: [UInt8]) -> String {
  let text = String(decoding: bytes.suffix(2000), as: UTF8.self).trimmedWhitespace
  return text.isEmpty ? "" : "; it said: " + escapedForTerminal(text)
}

/// The two ends of a pipe; closed at the end of the scope at the latest.
private final class Pipe {
  private(set) var read: Int32 = -1
  private(set) var write: Int32 = -1

  init() throws(CommandFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CommandFailure(reason: "no pipe for it: \(systemMessage(errno))") }
    (read, write) = (ends[0], ends[1])
    _ = fcntl(read, F_SETFD, FD_CLOEXEC)
    _ = fcntl(write, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    closeRead()
    closeWrite()
  }

  func closeRead() {
    if read >= 0 { close(read) }
    read = -1
  }

  func closeWrite() {
    if write >= 0 { close(write) }
    write = -1
  }

  /// Reads what is there; false at the end of the stream.
  func drain(into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(read, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    bytes += buffer[..<count]
    return true
  }
}

/// A started program, killed with its process group and reaped at the end of the scope at the latest.
private final class ChildProcess {
  private let id: pid_t
  private var status: Int32?

  init(_ arguments: [String], stdin: Int32, stdout: Int32, stderr: Int32) throws(CommandFailure) {
    guard let program = arguments.first, !program.isEmpty, arguments.allSatisfy({ !$0.utf8.contains(0) }) else {
      throw CommandFailure(reason: "is empty or contains a NUL byte")
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in [stdin, stdout, stderr].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, and the signals as a program expects to find them.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var started: pid_t = 0
    let code = posix_spawnp(&started, program, &actions, &attributes, &words, environ)
    guard code == 0 else { throw CommandFailure(reason: "cannot be started: \(systemMessage(code))") }
    id = started
  }

  deinit {
    kill()
    while status == nil, !reap(0) {}
  }

  /// Ends every process of the group.
  func kill() {
    // After the wait the number may belong to someone else.
    if status == nil { Glibc.kill(-id, SIGKILL) }
  }

  /// The wait status, or nil if the program is still running after the time.
  func wait(timeoutSeconds: Double) -> Int32? {
    let deadline = SuspendingClock.now + .seconds(timeoutSeconds)
    while !reap(WNOHANG) {
      guard SuspendingClock.now < deadline, !Interruption.isWished else { return nil }
      usleep(2_000)
    }
    return status
  }

  private func reap(_ options: Int32) -> Bool {
    var info = siginfo_t()
    let seen = waitid(P_PID, id_t(id), &info, WEXITED | WNOWAIT | options)
    guard seen == 0 ? info.si_signo == SIGCHLD : errno != EINTR else { return false }
    // The program has ended, but not been waited for: the group is still its own, and what it left behind ends too.
    kill()
    var found: Int32 = 0
    status = waitpid(id, &found, 0) == id ? found : -1
    return true
  }
}

/// Keeps SIGPIPE off the calling thread, so that writing to a closed pipe is an error and not the end of the process.
private struct SIGPIPEMask {
  private var before = sigset_t()
  private var pipe = sigset_t()

  init() {
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
  }

  /// Takes a SIGPIPE that came meanwhile and restores the mask.
  func restore() {
    var (pipe, before, none) = (pipe, before, timespec())
    while sigtimedwait(&pipe, nil, &none) > 0 {}
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

import CLinux
import FileFormats
@preconcurrency import Glibc

/// Why a program gave no answer.
struct CommandFailure: Error {
  let reason: String
}

/// Runs a program without a shell: writes `input` to its standard input while reading its standard output, and returns the output.
///
/// The program and everything it started, in whatever group or session, is killed when it ends, when it is silent for too long, writes too
/// much, or continues after closing its output, when a stop is asked for (``Interruption``), and when this process ends; see
/// `supervised_program.h`. Taking its input and writing its output are signs of life. What it writes on standard error is none: the end of it is part of the
/// failure's reason.
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
    _ = poll(&entries, nfds_t(entries.count), pollMilliseconds)
    guard !Interruption.isWished else {
      process.kill()
      throw CommandFailure(reason: "was ended because a stop was asked for")
    }
    if (entries[0].revents | entries[1].revents) != 0 { lastSign = .now }
    guard SuspendingClock.now - lastSign < .seconds(timeoutSeconds) else {
      process.kill()
      throw CommandFailure(reason: "was silent for \(timeoutSeconds) seconds and was ended" + quotedTail(complaints))
    }
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
private func start(_ arguments: [String]) throws(CommandFailure) -> (SupervisedProgram, stdin: Pipe, stdout: Pipe, stderr: Pipe) {
  let stdin = try Pipe(), stdout = try Pipe(), stderr = try Pipe()
  let process = try SupervisedProgram(arguments, stdin: stdin.read, stdout: stdout.write, stderr: stderr.write)
  stdin.closeRead()
  stdout.closeWrite()
  stderr.closeWrite()
  // What the program does not take must not stop us from reading what it writes.
  _ = fcntl(stdin.write, F_SETFL, O_NONBLOCK)
  return (process, stdin, stdout, stderr)
}

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
    guard pt_pipe(&ends) == 0 else { throw CommandFailure(reason: "no pipe for it: \(systemMessage(errno))") }
    (read, write) = (ends[0], ends[1])
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

/// A started program, killed with all it started at the end of the scope at the latest.
private final class SupervisedProgram {
  private let supervisor: pid_t
  private let report: Int32
  private var isOver = false

  init(_ arguments: [String], stdin: Int32, stdout: Int32, stderr: Int32) throws(CommandFailure) {
    guard let program = arguments.first, !program.isEmpty, arguments.allSatisfy({ !$0.utf8.contains(0) }) else {
      throw CommandFailure(reason: "is empty or contains a NUL byte")
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var report: Int32 = -1
    supervisor = pt_supervise(&words, [stdin, stdout, stderr], &report)
    guard supervisor > 0 else { throw CommandFailure(reason: "cannot be started: \(systemMessage(errno))") }
    self.report = report
    let code = number() ?? ECHILD
    if code != 0 {
      kill()
      throw CommandFailure(reason: "cannot be started: \(systemMessage(code))")
    }
  }

  deinit {
    kill()
    close(report)
  }

  /// Kills everything, and waits until it is gone.
  func kill() {
    if isOver { return }
    Glibc.kill(supervisor, SIGTERM)
    waitForSupervisor()
  }

  /// The wait status, or nil if the program is still running after the time.
  func wait(timeoutSeconds: Double) -> Int32? {
    let deadline = SuspendingClock.now + .seconds(timeoutSeconds)
    var entry = pollfd(fd: report, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, pollMilliseconds) <= 0 {
      guard SuspendingClock.now < deadline, !Interruption.isWished else { return nil }
    }
    let status = number()
    waitForSupervisor()
    return status ?? SIGKILL
  }

  private func waitForSupervisor() {
    var status: Int32 = 0
    while waitpid(supervisor, &status, 0) < 0, errno == EINTR {}
    isOver = true
  }

  /// The next number that the supervisor reports; nil where it is gone.
  private func number() -> Int32? {
    var value: Int32 = 0
    while true {
      let count = read(report, &value, MemoryLayout<Int32>.size)
      if count == MemoryLayout<Int32>.size { return value }
      guard count < 0, errno == EINTR else { return nil }
    }
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

import FileFormats
import Glibc
import Training

/// One run of this program as a process of its own, so that its memory is its own and its end is not ours.
struct ProgramRun {
  /// How it ended.
  struct Outcome {
    /// Exit status, or 128 and the signal that ended it.
    let code: Int32
    /// The object it printed; nil if it did not.
    let json: JSONValue?
    /// The last lines of what it said.
    let complaint: String
    let seconds: Double
  }

  /// Path of the program.
  let program: String

  /// Runs the program to its end. A stop that is asked for meanwhile is passed on, and the process has time to save.
  ///
  /// - Parameter log: file for what it writes on standard error.
  func callAsFunction(_ arguments: [String], log: String) throws(FileFormatError) -> Outcome {
    let answer = log + ".out"
    defer { unlink(answer) }
    let begin = ContinuousClock.now
    let id = try start(arguments, output: answer, log: log)
    var (status, isTold) = (Int32(0), false)
    while true {
      let ended = waitpid(id, &status, WNOHANG)
      if ended == id || (ended < 0 && errno != EINTR) { break }
      if StopRequest.isRaised, !isTold {
        kill(id, SIGTERM)
        isTold = true
      }
      usleep(5_000)
    }
    let text = (try? FileDescriptor.contents(ofPath: log)) ?? []
    let lines = String(decoding: text.suffix(4000), as: UTF8.self).split(separator: "\n" as Character)
    let problems = lines.lastIndex { $0.hasPrefix("error:") || $0.hasPrefix("Error:") }.map { lines[$0...] } ?? lines.suffix(3)
    return Outcome(
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F), json: try? StrictJSON.parse(contentsOf: answer),
      complaint: problems.joined(separator: "\n"), seconds: (ContinuousClock.now - begin).seconds)
  }

  private func start(_ arguments: [String], output: String, log: String) throws(FileFormatError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    // A group of its own: Ctrl-C comes to us, and from us once.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, program, &actions, &attributes, &words, environ)
    guard code == 0 else { throw .storage(program, "cannot be started", code: code) }
    return id
  }
}

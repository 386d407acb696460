import CLinux
import FileFormats
import Glibc

/// Starts a program that reads nothing and writes into files, in a process group of its own: Ctrl-C comes to us, who decide what it means for it.
/// If it is this program, it stops when this process ends, however that happens (``ParentProcess``).
///
/// - Parameters:
///   - words: the path of the program and its arguments.
///   - environment: its variables; ours unless given.
/// - Returns: its id, to be waited for.
package func startProgram(_ words: [String], output: String, error: String, environment: [String]? = nil) throws(Diagnostic) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, error, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
  var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
  let parent = strdup("\(ParentProcess.variable)=\(getpid())")
  // Ours as they are: a value need not be UTF-8.
  let given = environment?.map { strdup($0) }
  var variables = (given ?? ownVariables()) + [parent, nil]
  defer { for text in arguments + (given ?? []) + [parent] { free(text) } }
  var id: pid_t = 0
  let code = posix_spawn(&id, words[0], &actions, &attributes, &arguments, &variables)
  guard code == 0 else { throw .storage(words[0], "cannot be started", code: code) }
  return id
}

private func ownVariables() -> [UnsafeMutablePointer<CChar>?] {
  var variables: [UnsafeMutablePointer<CChar>?] = []
  while let variable = environ[variables.count] { variables.append(variable) }
  return variables
}

/// The process of this program that has started this one to do a part of its work.
package enum ParentProcess {
  /// Environment variable with its id.
  static let variable = "PEFT_TRAIN_PARENT"

  /// Asks for a stop, with the state saved, as soon as the parent has ended: killed, it could not pass a stop on, and this process would
  /// work on for nobody and keep its directory.
  package static func stopWithIt() {
    guard let text = getenv(variable), let parent = pid_t(String(cString: text)) else { return }
    // Programs that this one starts are children of another process.
    unsetenv(variable)
    // USR1 and not TERM: a TERM that the parent has passed on before must not make this one a second TERM, which leaves without saving.
    _ = pt_signal_at_end_of_parent(SIGUSR1)
    // It may have ended before the system was asked.
    if getppid() != parent { StopRequest.raise(SIGUSR1) }
  }
}

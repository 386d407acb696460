import FileFormats
import Glibc

/// Starts a program that reads nothing and writes into files, in a process group of its own: Ctrl-C comes to us, who decide what it means for it.
///
/// - Parameters:
///   - words: the path of the program and its arguments.
///   - environment: its variables; ours unless given.
/// - Returns: its id, to be waited for.
package func startProgram(_ words: [String], output: String, error: String, environment: [String]? = nil) throws(FileFormatError) -> pid_t {
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
  var variables: [UnsafeMutablePointer<CChar>?] = (environment ?? []).map { strdup($0) } + [nil]
  defer { for text in arguments + variables { free(text) } }
  var id: pid_t = 0
  let code =
    environment == nil
    ? posix_spawn(&id, words[0], &actions, &attributes, &arguments, environ)
    : posix_spawn(&id, words[0], &actions, &attributes, &arguments, &variables)
  guard code == 0 else { throw .storage(words[0], "cannot be started", code: code) }
  return id
}

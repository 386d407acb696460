import FileFormats
import Glibc
import Reports
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

    /// The same for a sentence of ours.
    var reason: String { String(complaint.trimmingPrefix("error: ")) }
  }

  /// Path of the program.
  let program: String

  /// Runs the program to its end. A stop that is asked for meanwhile is passed on, and the process has time to save.
  ///
  /// - Parameter log: file for what it writes on standard error.
  func callAsFunction(_ arguments: [String], log: String) throws(Diagnostic) -> Outcome {
    let answer = log + ".out"
    defer { unlink(answer) }
    let begin = ContinuousClock.now
    let id = try startProgram([program] + arguments, output: answer, error: log)
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
}

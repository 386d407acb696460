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

    /// The same for a sentence of ours.
    var reason: String { String(complaint.trimmingPrefix("error: ")) }
  }

  /// Path of the program.
  let program: String

  /// What to run it with.
  struct Call {
    let arguments: [String]
    /// File for what it writes on standard error.
    let log: String
  }

  /// Runs the program for each call, all at once, to their ends. A stop that is asked for meanwhile is passed on, and the processes have
  /// time to save.
  func callAsFunction(_ calls: [Call]) throws(Diagnostic) -> [Outcome] {
    let answers = calls.map { $0.log + ".out" }
    defer { for answer in answers { unlink(answer) } }
    var running: [(id: pid_t, status: Int32, hasEnded: Bool)] = []
    var failure: Diagnostic?
    for (call, answer) in zip(calls, answers) {
      do throws(Diagnostic) {
        running.append((try startProgram([program] + call.arguments, output: answer, error: call.log), 0, false))
      } catch {
        // Those that were started are not left behind.
        failure = error
        break
      }
    }
    var isTold = false
    while running.contains(where: { !$0.hasEnded }) {
      for index in running.indices where !running[index].hasEnded {
        let ended = waitpid(running[index].id, &running[index].status, WNOHANG)
        running[index].hasEnded = ended == running[index].id || (ended < 0 && errno != EINTR)
      }
      if StopRequest.isRaised || failure != nil, !isTold {
        for process in running where !process.hasEnded { kill(process.id, SIGTERM) }
        isTold = true
      }
      usleep(5_000)
    }
    if let failure { throw failure }
    return zip(running, zip(calls, answers)).map { process, files in
      Self.outcome(process.status, log: files.0.log, answer: files.1)
    }
  }

  private static func outcome(_ status: Int32, log: String, answer: String) -> Outcome {
    let text = (try? FileDescriptor.contents(ofPath: log)) ?? []
    let lines = String(decoding: text.suffix(4000), as: UTF8.self).split(separator: "\n" as Character)
    let problems = lines.lastIndex { $0.hasPrefix("error:") || $0.hasPrefix("Error:") }.map { lines[$0...] } ?? lines.suffix(3)
    return Outcome(
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F), json: try? StrictJSON.parse(contentsOf: answer),
      complaint: problems.joined(separator: "\n"))
  }
}

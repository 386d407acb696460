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
  /// What starts it; nil for this process itself.
  var launcher: Launcher?

  /// What to run it with.
  struct Call {
    let arguments: [String]
    /// File for what it writes on standard error.
    let log: String

    /// Where what it writes on standard output lies until it has ended.
    fileprivate var answer: String { log + ".out" }
  }

  /// A process that may be at work.
  struct Running {
    fileprivate let id: pid_t, call: Call
    fileprivate var status: Int32 = 0, isReaped = false
    /// When it was told to stop.
    fileprivate var told: ContinuousClock.Instant?
    private(set) var hasEnded = false

    /// Looks whether it has ended, without waiting.
    fileprivate mutating func poll(hasLauncher: Bool) {
      guard !hasEnded else { return }
      if !isReaped {
        let ended = waitpid(id, &status, WNOHANG)
        isReaped = ended == id || (ended < 0 && errno != EINTR)
      }
      hasEnded = isReaped
      // A script that was stopped may be gone before the run that it has started has saved.
      if isReaped, hasLauncher, let told, ContinuousClock.now - told < ProgramRun.patience { hasEnded = kill(-id, 0) != 0 }
    }
  }

  /// How long a run may take to save after its launcher has ended.
  private static let patience = Duration.seconds(20)

  /// Starts the program.
  func start(_ call: Call) throws(Diagnostic) -> Running {
    var words = [program] + call.arguments
    // It runs below the launcher, or on another machine: it must not take this process for its parent, and end because it is not.
    if let launcher { words = ["/usr/bin/env", "-u", "PEFT_TRAIN_PARENT"] + launcher.words + words }
    return Running(id: try startProgram(words, output: call.answer, error: call.log), call: call)
  }

  func poll(_ running: inout Running) { running.poll(hasLauncher: launcher != nil) }

  /// Passes a stop on, once: the processes have time to save.
  func tell(_ running: inout Running) {
    guard running.told == nil, !running.hasEnded else { return }
    running.told = .now
    // Launchers are in groups of their own with what they start, and those of a script hear of nothing else. USR1, because srun and mpirun
    // pass it on, where TERM makes them kill the run; and because a second one does no harm.
    if launcher == nil { kill(running.id, SIGTERM) } else { kill(-running.id, SIGUSR1) }
  }

  /// How a process has ended.
  func outcome(of running: Running) -> Outcome {
    defer { unlink(running.call.answer) }
    return Self.outcome(running.status, log: running.call.log, answer: running.call.answer)
  }

  /// Stops processes, and waits for their ends.
  func stop(_ all: [Running]) {
    var all = all
    for index in all.indices { tell(&all[index]) }
    while all.contains(where: { !$0.hasEnded }) {
      for index in all.indices { poll(&all[index]) }
      usleep(5_000)
    }
    for running in all { unlink(running.call.answer) }
  }

  /// Runs the program for each call, all at once, to their ends. A stop that is asked for meanwhile is passed on, and the processes have
  /// time to save.
  func callAsFunction(_ calls: [Call]) throws(Diagnostic) -> [Outcome] {
    var running: [Running] = []
    for call in calls {
      do throws(Diagnostic) {
        running.append(try start(call))
      } catch {
        // Those that were started are not left behind.
        stop(running)
        throw error
      }
    }
    while running.contains(where: { !$0.hasEnded }) {
      for index in running.indices {
        if StopRequest.isRaised { tell(&running[index]) }
        poll(&running[index])
      }
      usleep(5_000)
    }
    return running.map(outcome)
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

import FileFormats
import Glibc
import Synchronization

/// A wish to stop, raised by a signal and polled by everything that takes long.
public enum StopRequest {
  private static let received = Atomic<Int32>(0)
  /// Milliseconds of the first TERM or INT on the monotonic clock; 0 for none yet.
  private static let firstEnd = Atomic<Int>(0)
  /// `timeout` and some launchers send the same signal to the process and then to its group: what arrives this soon is no second wish.
  private static let echoMilliseconds = 75
  /// Whether what runs has saved nothing yet, so that the process may end at any moment.
  private static let isLoading = Atomic<Bool>(false)
  /// How long loading has to hear of a stop by itself, and end with a better message.
  private static let patienceMicroseconds = 900_000

  /// Whether someone has asked to stop.
  public static var isRaised: Bool { received.load(ordering: .relaxed) != 0 }

  /// Takes signals over. TERM, INT, HUP and USR1 ask to save and stop; a second TERM or INT leaves at once, without saving, with exit
  /// code 143 or 130. USR2 asks to save and go on. Writing to a closed pipe is an error to handle, not a reason to die.
  ///
  /// HUP and INT stay ignored where they were: that is how nohup and the shell's `&` say that a job is to outlive them. Signals that a
  /// launcher has left blocked are let through, or no stop would ever arrive.
  public static func install() {
    var action = sigaction()
    // Interrupted calls go on by themselves: libraries that do not expect the interruption are spared it.
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { signal in
      // Only atomics, the clock and _exit in here: a handler may interrupt anything.
      if signal == SIGUSR2 { return SaveRequest.raise() }
      StopRequest.raise(signal)
      if StopRequest.isLoading.load(ordering: .relaxed) { StopRequest.startTimer() }
      if signal == SIGTERM || signal == SIGINT, StopRequest.isSecondEnd() { _exit(128 + signal) }
    }
    var arriving = sigset_t()
    sigemptyset(&arriving)
    for signal in [SIGTERM, SIGINT, SIGHUP, SIGUSR1, SIGUSR2] {
      var inherited = sigaction()
      sigaction(signal, nil, &inherited)
      let isIgnored = unsafeBitCast(inherited.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if isIgnored && (signal == SIGHUP || signal == SIGINT) { continue }
      sigaction(signal, &action, nil)
      sigaddset(&arriving, signal)
    }
    // The end of the patience with loading.
    action.__sigaction_handler.sa_handler = { _ in
      guard StopRequest.isLoading.load(ordering: .relaxed) else { return }
      StopRequest.sayStopped()
      _exit(75)
    }
    sigaction(SIGALRM, &action, nil)
    sigaddset(&arriving, SIGALRM)
    pthread_sigmask(SIG_UNBLOCK, &arriving, nil)
    signal(SIGPIPE, SIG_IGN)
    // A file larger than the limit (ulimit -f) is an error of the write, not a signal.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Notes a request.
  package static func raise(_ signal: Int32) { received.store(signal, ordering: .relaxed) }

  /// Forgets the request; for tests that stop and go on in one process.
  package static func reset() {
    received.store(0, ordering: .relaxed)
    firstEnd.store(0, ordering: .relaxed)
  }

  /// Runs something that reads much and has saved nothing yet: a stop ends it with a `Diagnostic` of the category `interrupted`.
  package static func interrupting<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Interruption.when({ isRaised }, body)
  }

  /// The same for what begins a process: where it is in the middle of one long piece of work (random weights of a huge matrix, say) and
  /// does not hear of the stop, the process ends all the same, with exit code 75. Nothing is lost: it has only read.
  package static func loading<Result>(_ body: () throws -> Result) rethrows -> Result {
    isLoading.store(true, ordering: .relaxed)
    defer { isLoading.store(false, ordering: .relaxed) }
    if isRaised { startTimer() }
    return try interrupting(body)
  }

  private static func startTimer() {
    var timer = itimerval()
    timer.it_value.tv_usec = patienceMicroseconds
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
  }

  private static func sayStopped() {
    let text: StaticString = "stopped: on request, while loading; nothing was changed\n"
    _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }

  /// Whether this TERM or INT is the second one.
  private static func isSecondEnd() -> Bool {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = max(1, time.tv_sec &* 1000 &+ time.tv_nsec / 1_000_000)
    let (isFirst, first) = firstEnd.compareExchange(expected: 0, desired: now, ordering: .relaxed)
    return !isFirst && now - first > echoMilliseconds
  }
}

/// A wish to save at the next step edge and go on.
package enum SaveRequest {
  private static let isPending = Atomic<Bool>(false)

  package static func raise() { isPending.store(true, ordering: .relaxed) }

  /// Whether there is a wish; it counts as fulfilled then.
  package static func take() -> Bool { isPending.exchange(false, ordering: .relaxed) }
}

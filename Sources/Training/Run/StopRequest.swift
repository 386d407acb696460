import Glibc
import Synchronization

/// A wish to stop, raised by a signal and polled by everything that takes long.
public enum StopRequest {
  private static let received = Atomic<Int32>(0)

  /// Whether someone has asked to stop.
  public static var isRaised: Bool { received.load(ordering: .relaxed) != 0 }

  /// Takes TERM, INT, HUP and USR1 over: the first one asks to save and stop; a second TERM or INT leaves at once, without saving, with
  /// exit code 143 or 130. Writing to a closed pipe is an error to handle, not a reason to die.
  ///
  /// HUP and INT stay ignored where they were: that is how nohup and the shell's `&` say that a job is to outlive them. Signals that a
  /// launcher has left blocked are let through, or no stop would ever arrive.
  public static func install() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      let isFirst = StopRequest.raise(signal)
      if !isFirst && (signal == SIGTERM || signal == SIGINT) { _exit(128 + signal) }
    }
    var arriving = sigset_t()
    sigemptyset(&arriving)
    for signal in [SIGTERM, SIGINT, SIGHUP, SIGUSR1] {
      var inherited = sigaction()
      sigaction(signal, nil, &inherited)
      let isIgnored = unsafeBitCast(inherited.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if isIgnored && (signal == SIGHUP || signal == SIGINT) { continue }
      sigaction(signal, &action, nil)
      sigaddset(&arriving, signal)
    }
    pthread_sigmask(SIG_UNBLOCK, &arriving, nil)
    signal(SIGPIPE, SIG_IGN)
    // A file larger than the limit (ulimit -f) is an error of the write, not a signal.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Notes a request; false if there was one already.
  @discardableResult
  package static func raise(_ signal: Int32) -> Bool {
    received.compareExchange(expected: 0, desired: signal, ordering: .relaxed).exchanged
  }

  /// Forgets the request; for tests that stop and go on in one process.
  package static func reset() { received.store(0, ordering: .relaxed) }
}

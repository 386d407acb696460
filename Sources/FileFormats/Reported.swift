/// How the program ends.
public enum ExitStatus: Int32, Sendable {
  /// Nothing went wrong.
  case done = 0
  /// Anything without a status of its own.
  case failed = 1
  /// The config or the command line is wrong.
  case configuration = 2
  /// A model, data or a checkpoint is rejected.
  case rejected = 3
  /// The system refused to read or write.
  case storage = 4
  /// A number that is not finite, or a loss that jumps.
  case numeric = 5
  /// Another process is at work in the directory.
  case inUse = 6
  /// What is there may not be continued, or replaced.
  case refused = 7
  /// Another process of the run was lost.
  case rankLost = 8
  /// Stopped on request; what was done is saved.
  case stopped = 75
}

/// An error that reaches the user: it says what to tell, and how the program ends.
public protocol Reported: Error, CustomStringConvertible {
  /// How the program ends with this error.
  var exitStatus: ExitStatus { get }
}

extension Diagnostic: Reported {
  /// Follows from who has to act.
  public var exitStatus: ExitStatus {
    switch category {
    case .configuration: .configuration
    case .rejected: .rejected
    case .storage: .storage
    case .interrupted: .stopped
    }
  }
}

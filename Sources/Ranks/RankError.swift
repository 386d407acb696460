import FileFormats

/// An error that all ranks meet at once, so that none of them has to end the others.
package protocol MetByAll: Error {}

/// Why processes do not train together.
package enum RankError: Reported, Equatable {
  /// There is no library to join them, or not the right one.
  case unavailable(String)
  /// What went wrong on one of the ranks or between them, and is known to all.
  case agreed(ExitStatus, String)
  /// A rank was lost, or MPI has failed.
  case lost(String)

  package var exitStatus: ExitStatus {
    switch self {
    case .unavailable: .configuration
    case .agreed(let status, _): status
    case .lost: .rankLost
    }
  }

  package var description: String {
    switch self {
    case .unavailable(let text), .agreed(_, let text), .lost(let text): text
    }
  }

  /// Whether all ranks know of it.
  package var isMetByAll: Bool { if case .agreed = self { true } else { false } }
}

/// An error of rank 0 that all ranks know of.
package struct MetTogether: Reported, MetByAll {
  /// What went wrong.
  package let underlying: any Error
  package let exitStatus: ExitStatus

  package init(underlying: any Error, exitStatus: ExitStatus) { (self.underlying, self.exitStatus) = (underlying, exitStatus) }

  package var description: String { "\(underlying)" }
}

extension Error {
  /// Whether all ranks meet this error, so that each may end by itself.
  package var isMetByAllRanks: Bool { (self as? RankError)?.isMetByAll ?? (self is any MetByAll) }
}

/// Counts the work that something made by others asks for (a chat template, a regular expression), so that it ends at a limit instead of
/// running for hours, and so that a wish to stop is heard inside of it.
///
/// A unit is a step that takes a few nanoseconds: a byte moved or compared, a value looked at. What takes longer is charged as more.
package struct WorkMeter: Sendable {
  /// Why to end.
  package enum End: Error, Equatable, Sendable {
    /// The limit is reached.
    case exhausted
    /// Someone asked to stop (``Interruption``).
    case interrupted
  }

  /// Most units that may be spent.
  package let limit: Int
  /// Units spent so far, saturating.
  package private(set) var spent = 0
  private var nextPoll: Int

  /// Units between two looks at ``Interruption``: some milliseconds at most.
  private static let pollInterval = 1 << 16

  /// - Parameter limit: most units that may be spent.
  package init(limit: Int) {
    self.limit = limit
    nextPoll = min(Self.pollInterval, limit + 1)
  }

  /// Counts units that are about to be spent, or that have just been.
  ///
  /// - Precondition: `amount >= 0`.
  @inline(__always)
  package mutating func spend(_ amount: Int) throws(End) {
    let (sum, overflows) = spent.addingReportingOverflow(amount)
    spent = overflows ? .max : sum
    if spent >= nextPoll { try poll() }
  }

  private mutating func poll() throws(End) {
    guard spent <= limit else { throw .exhausted }
    // Not beyond the limit, so that `spend` compares with one number only.
    nextPoll = min(spent.addingReportingOverflow(Self.pollInterval).partialValue, limit + 1)
    if Interruption.isWished { throw .interrupted }
  }
}

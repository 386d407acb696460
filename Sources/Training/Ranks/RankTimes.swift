/// Where the time of a rank has gone, in seconds.
package struct RankTimes: Sendable, Equatable {
  /// Forward and backward passes and updates.
  package var compute = 0.0
  /// Sending, adding and taking gradients.
  package var exchange = 0.0
  /// Waiting for ranks that were not done yet.
  package var waiting = 0.0

  package init() {}

  package mutating func add(_ other: RankTimes) {
    compute += other.compute
    exchange += other.exchange
    waiting += other.waiting
  }

  /// Stops the time of the parts of a step.
  struct Watch {
    private(set) var times = RankTimes()
    private var last = ContinuousClock.now

    /// Books the time since the last call.
    mutating func lap(_ part: WritableKeyPath<RankTimes, Double>) {
      let now = ContinuousClock.now
      times[keyPath: part] += (now - last).seconds
      last = now
    }
  }
}

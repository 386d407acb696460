/// How long a run will take, told from its first steps: measuring before them would only put them off.
///
/// The first step faults the memory in and does not count. Those after it do, until they say enough: their time for an id, times the ids of
/// all steps.
package struct TimeEstimate {
  private let meanTokens: Double
  private let totalSteps: Int
  private let remainingSteps: Int
  /// Steps that were taken, the first included.
  private var steps = 0
  private var seconds = 0.0
  private var tokens = 0

  /// Steps that count, at least, …
  private static let leastSteps = 3
  /// … and their time, unless they are so short that this part of the run is over.
  private static let leastSeconds = 1.0, part = 20

  /// - Parameters:
  ///   - meanTokens: ids of a step on average.
  ///   - totalSteps: steps of the whole run.
  ///   - remainingSteps: those still to be taken.
  package init(meanTokens: Double, totalSteps: Int, remainingSteps: Int) {
    (self.meanTokens, self.totalSteps, self.remainingSteps) = (meanTokens, totalSteps, remainingSteps)
  }

  /// Adds a step. Returns the seconds of the whole run's steps once that is known.
  package mutating func add(seconds: Double, tokens: Int) -> Double? {
    steps += 1
    guard steps > 1 else { return nil }
    self.seconds += seconds
    self.tokens += tokens
    let counted = steps - 1
    guard counted >= Self.leastSteps, self.seconds >= Self.leastSeconds || counted >= remainingSteps / Self.part else { return nil }
    return self.seconds / Double(max(1, self.tokens)) * meanTokens * Double(totalSteps)
  }
}

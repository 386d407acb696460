/// How the best of several learning rates is found without training all of them to the end: successive halving.
///
/// All are trained for a part of the steps, the better half goes on for about twice as many, and so on until one is left, which goes to the
/// end. The steps are those of a trial that is trained straight through: whoever leads has the numbers that it would have had.
///
/// - Source: Jamieson & Talwalkar 2016, arXiv:1502.07943.
package struct Halving: Equatable, Sendable {
  /// A step at which the trials are compared.
  package struct Round: Equatable, Sendable {
    /// Counted from the beginning of the trial.
    package let steps: Int
    /// How many go on.
    package let kept: Int

    package init(steps: Int, kept: Int) { (self.steps, self.kept) = (steps, kept) }
  }

  /// How a trial stands: its last step, and what it was worth there; nil where its numbers ceased to be finite.
  package struct Trial: Equatable, Sendable {
    package var steps: Int, value: Double?

    package init(steps: Int, value: Double?) { (self.steps, self.value) = (steps, value) }
  }

  /// Steps of a whole trial.
  package let steps: Int
  /// In the order of their steps; empty where there is nothing to choose from.
  package let rounds: [Round]

  /// - Parameters:
  ///   - rates: how many learning rates there are.
  ///   - steps: of a whole trial.
  ///   - warmup: the steps in which a trial comes to its rate: it is not judged before it has had twice as many.
  package init(rates: Int, steps: Int, warmup: Int) {
    self.steps = steps
    var kept: [Int] = []
    var left = rates
    while left > 1 {
      left = (left + 1) / 2
      kept.append(left)
    }
    var rounds: [Round] = []
    let halvings = kept.count
    for (index, kept) in kept.enumerated() {
      // Half of the steps before the last choice, a quarter before the one before it, and so on, rounded up.
      let parts = 1 << (halvings - index)
      let step = max((steps + parts - 1) / parts, 2 * min(warmup, steps))
      if step >= steps { break }
      if rounds.last?.steps == step { rounds.removeLast() }
      rounds.append(Round(steps: step, kept: kept))
    }
    self.rounds = rounds
  }

  /// Finds the best trial.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - isBetter: whether the first value is better than the second. Among equal ones the first trial leads.
  ///   - advance: takes these trials to a step, or finds them there, and gives their values there, in this order.
  /// - Returns: the best trial; nil where none stays finite. And how far each was taken.
  package func choose(
    among count: Int, isBetter: (Double, Double) -> Bool, advance: (_ trials: [Int], _ steps: Int) throws -> [Double?]
  ) rethrows -> (best: Int?, trials: [Trial]) {
    var trials = [Trial](repeating: Trial(steps: 0, value: nil), count: count)
    /// Takes trials on, and gives those that stay finite, the best first.
    func ranked(_ indices: [Int], _ steps: Int) throws -> [Int] {
      for (index, value) in zip(indices, try advance(indices, steps)) { trials[index] = Trial(steps: steps, value: value) }
      let finite = indices.filter { trials[$0].value != nil }
      return finite.enumerated().sorted { a, b in
        guard let first = trials[a.element].value, let second = trials[b.element].value else { return false }
        return isBetter(first, second) || (!isBetter(second, first) && a.offset < b.offset)
      }.map(\.element)
    }
    var left = Array(0..<count)
    // Those that went out, the best of them last: it is the next to be tried where all others diverge.
    var out: [Int] = []
    for round in rounds {
      let order = try ranked(left, round.steps)
      left = order.prefix(round.kept).sorted()
      out += order.dropFirst(round.kept).reversed()
    }
    while true {
      if let best = try ranked(left, steps).first { return (best, trials) }
      guard let next = out.popLast() else { return (nil, trials) }
      left = [next]
    }
  }
}

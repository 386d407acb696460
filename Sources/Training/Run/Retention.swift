/// Which checkpoints of a run may be deleted.
///
/// Three things keep a checkpoint, each for itself: being one of the newest, being one of the best, being pinned by the user. So a best
/// one never takes the place of a new one, and a pinned one of neither.
package struct Retention: Sendable, Equatable {
  /// How many of the newest are kept; nil for all.
  package var newest: Int?
  /// How many of the lowest eval_loss are kept.
  package var best: Int

  package init(newest: Int?, best: Int) { (self.newest, self.best) = (newest, best) }

  /// What is known of a checkpoint.
  package struct Candidate: Sendable, Equatable {
    package var step: Int
    /// eval_loss of that step, if it was evaluated.
    package var evalLoss: Double?
    package var isPinned: Bool

    package init(step: Int, evalLoss: Double? = nil, isPinned: Bool = false) {
      (self.step, self.evalLoss, self.isPinned) = (step, evalLoss, isPinned)
    }
  }

  /// Steps whose checkpoints are to go, lowest first.
  ///
  /// - Parameter saved: the step that was saved and verified just now; it stays whatever the others are, so that one that is whole is left.
  package func victims(among candidates: [Candidate], saved: Int) -> [Int] {
    guard let newest else { return [] }
    let steps = candidates.map(\.step).sorted()
    var kept = Set(steps.suffix(newest) + [saved])
    for candidate in candidates where candidate.isPinned { kept.insert(candidate.step) }
    // Lowest loss first, of equal ones the earlier step; what is no number is no candidate.
    let ranked = candidates.filter { $0.evalLoss?.isFinite == true }.sorted { a, b in
      (a.evalLoss ?? .infinity, a.step) < (b.evalLoss ?? .infinity, b.step)
    }
    for candidate in ranked.prefix(best) { kept.insert(candidate.step) }
    return steps.filter { !kept.contains($0) }
  }
}

import Testing
import Training

/// Which checkpoints go: newest, best and pinned, counted apart.
@Suite struct RetentionTests {
  typealias Candidate = Retention.Candidate

  /// Saves step after step as a run would, and returns what is left.
  private func left(_ retention: Retention, _ saves: [Candidate]) -> [Int] {
    var there: [Candidate] = []
    for save in saves {
      there.append(save)
      let victims = retention.victims(among: there, saved: save.step)
      #expect(!victims.contains(save.step))
      there.removeAll { victims.contains($0.step) }
    }
    return there.map(\.step)
  }

  /// Checkpoints every `save` steps up to `last`; those evaluated every `eval` steps have a loss.
  private func run(save: Int, eval: Int, to last: Int, loss: (Int) -> Double) -> [Candidate] {
    stride(from: save, through: last, by: save).map { Candidate(step: $0, evalLoss: $0 % eval == 0 ? loss($0) : nil) }
  }

  @Test(
    "newest and best are counted apart",
    arguments: [
      (1, 0, [9]), (1, 1, [1, 9]), (1, 2, [1, 2, 9]), (3, 1, [1, 7, 8, 9]), (3, 0, [7, 8, 9]), (9, 0, Array(1...9)), (20, 3, Array(1...9)),
    ])
  func worsening(_ newest: Int, _ best: Int, _ expected: [Int]) {
    // The metric gets worse every time: the best is the first.
    #expect(left(Retention(newest: newest, best: best), run(save: 1, eval: 1, to: 9) { Double($0) }) == expected)
  }

  @Test("a best one that is among the newest takes no place of its own")
  func improving() {
    #expect(left(Retention(newest: 2, best: 1), run(save: 1, eval: 1, to: 9) { -Double($0) }) == [8, 9])
    #expect(left(Retention(newest: 2, best: 3), run(save: 1, eval: 1, to: 9) { -Double($0) }) == [7, 8, 9])
  }

  @Test("saved every third step and evaluated every second: only the steps that are both can be best")
  func misaligned() {
    #expect(left(Retention(newest: 1, best: 1), run(save: 3, eval: 2, to: 18) { Double($0) }) == [6, 18])
    #expect(left(Retention(newest: 2, best: 2), run(save: 3, eval: 2, to: 21) { Double($0) }) == [6, 12, 18, 21])
    #expect(left(Retention(newest: 1, best: 1), run(save: 3, eval: 2, to: 5) { Double($0) }) == [3])
  }

  @Test("of equal losses the earlier step is the better one; 0 and -0 are equal")
  func ties() {
    #expect(left(Retention(newest: 1, best: 1), run(save: 1, eval: 1, to: 5) { _ in 0.5 }) == [1, 5])
    #expect(left(Retention(newest: 1, best: 2), run(save: 1, eval: 1, to: 5) { $0 % 2 == 0 ? 0.0 : -0.0 }) == [1, 2, 5])
  }

  @Test("what is no number is never the best", arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
  func notANumber(_ value: Double) {
    let saves = [1, 2, 3, 4].map { Candidate(step: $0, evalLoss: $0 == 3 ? 7 : value) }
    #expect(left(Retention(newest: 1, best: 2), saves) == [3, 4])
    #expect(left(Retention(newest: 1, best: 2), saves.filter { $0.step != 3 }) == [4])
  }

  @Test("a pinned one stays and takes the place of none")
  func pinned() {
    let saves = (1...6).map { Candidate(step: $0, evalLoss: Double($0), isPinned: $0 == 3) }
    #expect(left(Retention(newest: 2, best: 1), saves) == [1, 3, 5, 6])
    #expect(left(Retention(newest: 2, best: 0), saves) == [3, 5, 6])
  }

  @Test("without a limit nothing goes")
  func unlimited() {
    #expect(left(Retention(newest: nil, best: 0), run(save: 1, eval: 1, to: 4) { Double($0) }) == [1, 2, 3, 4])
  }

  @Test("what was saved just now stays, even where later steps are there from before the run went back")
  func wentBack() {
    let there = [2, 8, 9].map { Candidate(step: $0) }
    #expect(Retention(newest: 1, best: 0).victims(among: there, saved: 2) == [8])
    #expect(Retention(newest: 1, best: 0).victims(among: [], saved: 2) == [])
  }
}

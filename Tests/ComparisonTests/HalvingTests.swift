import Comparison
import Testing

@Suite("successive halving") struct HalvingTests {
  private typealias Round = Halving.Round

  @Test(
    "rounds double up to the half, keep the better half, rounded up, and leave the warm-up alone",
    arguments: [
      (1, 100, 0, []), (2, 100, 0, [(50, 1)]), (3, 100, 0, [(25, 2), (50, 1)]), (4, 100, 0, [(25, 2), (50, 1)]),
      (5, 100, 0, [(13, 3), (25, 2), (50, 1)]), (3, 100, 20, [(40, 2), (50, 1)]), (3, 100, 30, [(60, 1)]), (3, 100, 50, []),
      (3, 100, .max, []), (3, 2, 0, [(1, 1)]), (2, 1, 0, []), (0, 100, 0, []),
    ] as [(Int, Int, Int, [(Int, Int)])])
  func rounds(_ rates: Int, _ steps: Int, _ warmup: Int, _ expected: [(Int, Int)]) {
    #expect(Halving(rates: rates, steps: steps, warmup: warmup).rounds == expected.map { Round(steps: $0.0, kept: $0.1) })
  }

  /// Values by trial and step; what is asked for is written down.
  private final class Trials {
    let values: [[Int: Double]]
    private(set) var asked: [(Int, Int)] = []

    init(_ values: [[Int: Double]]) { self.values = values }

    func advance(_ indices: [Int], _ step: Int) -> [Double?] {
      asked += indices.map { ($0, step) }
      return indices.map { values[$0][step] }
    }
  }

  private func choose(_ values: [[Int: Double]], lowerIsBetter: Bool = true) -> (best: Int?, trials: [Halving.Trial], asked: [(Int, Int)]) {
    let trials = Trials(values)
    let found = Halving(rates: values.count, steps: 100, warmup: 0).choose(
      among: values.count, isBetter: { lowerIsBetter ? $0 < $1 : $0 > $1 }, advance: trials.advance)
    return (found.best, found.trials, trials.asked)
  }

  private func same(_ a: [(Int, Int)], _ b: [(Int, Int)]) -> Bool { a.elementsEqual(b) { $0 == $1 } }

  @Test("the worse half goes no further, and the last one goes to the end")
  func losses() {
    let found = choose([[25: 3, 50: 2.5, 100: 2], [25: 1, 50: 0.9, 100: 0.8], [25: 2, 50: 0.5, 100: 0.3]])
    #expect(found.best == 2)
    #expect(same(found.asked, [(0, 25), (1, 25), (2, 25), (1, 50), (2, 50), (2, 100)]))
    #expect(found.trials == [.init(steps: 25, value: 3), .init(steps: 50, value: 0.9), .init(steps: 100, value: 0.3)])
  }

  @Test("a score is better where it is higher, and of equal ones the first leads")
  func scores() {
    #expect(choose([[25: 0.1], [25: 0.5, 50: 0.4, 100: 0.6], [25: 0.3, 50: 0.4]], lowerIsBetter: false).best == 1)
    #expect(choose([[25: 0, 50: 0, 100: 0], [25: 0, 50: 0, 100: 0], [25: 0]], lowerIsBetter: false).best == 0)
  }

  @Test("one that diverges is out; where the last one does, the best of those that went out comes back")
  func diverging() {
    let found = choose([[25: 3, 50: 2], [25: 1], [25: 2, 50: 1]])
    #expect(found.best == nil, "1 diverges before step 50, and 2 and then 0 before the end")
    #expect(same(found.asked, [(0, 25), (1, 25), (2, 25), (1, 50), (2, 50), (2, 100), (0, 100)]))
    let back = choose([[25: 3, 100: 2], [25: 1, 50: 0.5], [25: 2, 50: 1, 100: 0.7]])
    #expect(back.best == 2)
    #expect(back.trials == [.init(steps: 25, value: 3), .init(steps: 100, value: nil), .init(steps: 100, value: 0.7)])
    #expect(choose([[:], [:], [:]]).best == nil)
    #expect(choose([[:], [25: 1, 50: 1, 100: 1], [:]]).best == 1)
  }

  @Test("full fine-tuning's rates lie around a tenth of LoRA's, in two digits")
  func fullRates() {
    #expect(ComparisonConfig.fullLearningRates(besideLoRA: 0.01, count: 3) == [0.001, 0.0033, 0.00033])
    #expect(ComparisonConfig.fullLearningRates(besideLoRA: 3e-3, count: 5) == [3e-4, 1e-3, 1e-4, 3e-3, 3e-5])
    #expect(ComparisonConfig.fullLearningRates(besideLoRA: 2e-4, count: 1) == [2e-5])
  }
}

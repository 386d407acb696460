import Evaluation
import struct TestSupport.SeededGenerator
import Testing

/// The table of the textbook, row by row.
private func reference(_ a: [Substring], _ b: [Substring]) -> Int {
  var previous = [Int](repeating: 0, count: b.count + 1)
  for word in a {
    var current = previous
    for (column, other) in b.enumerated() {
      current[column + 1] = word == other ? previous[column] + 1 : max(previous[column + 1], current[column])
    }
    previous = current
  }
  return previous[b.count]
}

@Suite("The longest common subsequence")
struct CommonSubsequenceTests {
  @Test("has the length that the textbook's table gives", arguments: [1, 2, 3, 40, 1000])
  func random(words: Int) {
    var random = SeededGenerator(seed: UInt64(words))
    for (m, n) in [(0, 0), (0, 3), (3, 0), (1, 1), (5, 63), (64, 64), (65, 64), (64, 65), (130, 129), (300, 200), (7, 500)] {
      let a = (0..<m).map { _ in Substring("w\(random.next() % UInt64(words))") }
      let b = (0..<n).map { _ in Substring("w\(random.next() % UInt64(words))") }
      #expect(commonSubsequenceLength(a, b) == reference(a, b), "\(m) × \(n) of \(words)")
    }
  }

  @Test("long texts are scored in moderate time")
  func long() {
    // Ten thousand million entries of the textbook's table.
    let a = (0..<100_000).map { "w\($0 % 7)" }.joined(separator: " ")
    let b = (0..<100_000).map { "w\($0 % 11)" }.joined(separator: " ")
    let start = SuspendingClock.now
    #expect((0.1...0.9).contains(rougeLFMeasure(a, b)))
    #expect(SuspendingClock.now - start < .seconds(20))
    let (answer, expected) = (String(repeating: "a", count: 2_000_000), String(repeating: "a", count: 1_000_000) + "b")
    #expect(TextMetric.contains.score(answer, against: expected).value == 0)
    #expect(SuspendingClock.now - start < .seconds(20))
  }
}

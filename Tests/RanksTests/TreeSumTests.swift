import Ranks
import Testing

@Suite struct TreeSumTests {
  /// Numbers whose sum depends on the order, so that another tree shows.
  private let values: [Float?] = [1e8, 1, -1e8, 3, nil, 0.1, 7e-3, nil]

  private func sum(_ range: Range<Int>) -> Float? { treeSum(range, leaf: { values[$0] }, add: +) }

  @Test("parts of a block, added up by whoever holds them, give the sum of the whole, bit for bit", arguments: [1, 2, 4, 8])
  func parts(count: Int) {
    let size = values.count / count
    let sums = (0..<count).map { sum($0 * size..<($0 + 1) * size) }
    #expect(treeSum(0..<count, leaf: { sums[$0] }, add: +) == sum(0..<8))
    // From the left it would be another number; so the tree is one.
    #expect(values.compactMap(\.self).reduce(0, +) != sum(0..<8))
  }

  @Test("what is missing counts as nothing, and nothing is the sum of nothing")
  func missing() {
    #expect(treeSum(0..<4, leaf: { _ in Float?.none }, add: +) == nil)
    #expect(treeSum(0..<4, leaf: { $0 == 2 ? -0.0 : Float?.none }, add: +)?.sign == .minus)
  }

  @Test("the last number and the blocks beside it, added from the inside out, give the sum of the whole")
  func last() {
    #expect(blocksBesideLast(of: 0..<8) == [0..<4, 4..<6, 6..<7] && blocksBesideLast(of: 3..<4).isEmpty)
    for values in [values, values.reversed()] {
      var result = values[7]
      for block in blocksBesideLast(of: 0..<8).reversed() {
        guard let part = treeSum(block, leaf: { values[$0] }, add: +) else { continue }
        result = result.map { part + $0 } ?? part
      }
      #expect(result == treeSum(0..<8, leaf: { values[$0] }, add: +))
    }
  }
}

import Tensors
import TestSupport
import Testing

@Suite struct SingularValueTests {
  private func product(_ factors: (b: Tensor, a: Tensor)) -> [Float] { matmul(factors.b, factors.a).floats }

  @Test(
    "all singular values together give the matrix, and each number of them the least error there can be",
    arguments: [(1, 1), (1, 7), (7, 1), (5, 5), (12, 33), (33, 12), (96, 64)])
  func decomposition(_ rows: Int, _ columns: Int) throws {
    let values = Tensor.normal([rows, columns], deviation: 1, key: RandomKey(seed: 3, purpose: .initialization, module: UInt64(rows)))
    let found = try #require(SingularValues.decompose([values])[0])
    let count = min(rows, columns)
    #expect(
      found.values.count == count && zip(found.values, found.values.dropFirst()).allSatisfy { $0 >= $1 }
        && found.values.allSatisfy { $0 >= 0 })
    #expect(difference(product(found.factors(rank: count)), values.floats).relative < 1e-5)
    let total = values.doubles.reduce(0) { $0 + $1 * $1 }
    #expect(abs(found.values.reduce(0) { $0 + Double($1) * Double($1) } - total) < 1e-5 * total)
    for rank in Set([1, count / 2, count - 1]).filter({ (1..<count).contains($0) }) {
      // Eckart and Young: the squares of the values that are left out.
      let error = zip(product(found.factors(rank: rank)), values.floats).reduce(0.0) { $0 + Double($1.0 - $1.1) * Double($1.0 - $1.1) }
      let least = found.values.dropFirst(rank).reduce(0.0) { $0 + Double($1) * Double($1) }
      #expect(abs(error - least) < 1e-4 * total, "rank \(rank): \(error), \(least)")
      let share = 1 - least / total
      #expect(found.rank(energy: share - 1e-4) == rank || found.rank(energy: share - 1e-4) < rank)
      #expect(found.rank(energy: min(1, share + 1e-4)) > rank || least < 1e-4 * total)
    }
  }

  @Test("several at once give what each gives, values that are known by hand, and nil for one of no numbers")
  func known() throws {
    let matrices = [
      Tensor([0, -3, 0, 2, 0, 0] as [Float], shape: [2, 3]), Tensor([1, .nan] as [Float], shape: [1, 2]), Tensor(zeros: [4, 3]),
      Tensor([.infinity] as [Float], shape: [1, 1]), Tensor([0, 2, -3, 0, 0, 0] as [Float], shape: [3, 2]),
    ]
    let all = SingularValues.decompose(matrices)
    #expect(all.map { $0?.values } == [[3, 2], nil, [0, 0, 0], nil, [3, 2]])
    let found = try #require(all[0])
    #expect(found.rank(energy: 0.5) == 1 && found.rank(energy: 9 / 13.0) == 1 && found.rank(energy: 0.7) == 2 && found.rank(energy: 1) == 2)
    #expect(product(found.factors(rank: 1)) == [0, -3, 0, 0, 0, 0])
    #expect(try #require(all[2]).rank(energy: 1) == 0)
    #expect(SingularValues.decompose([]).isEmpty)
  }
}

/// How the rows of an optimizer step are cut: into shards, whose gradients are added up as a binary tree, and each shard into micro-batches,
/// whose gradients are added one after the other. Whoever computes the shards, one process or several, comes to the same sum.
public struct StepCut: Sendable, Equatable {
  /// A power of two.
  public let shards: Int
  /// Most rows of a micro-batch.
  public let batchSize: Int

  /// Takes the numbers as they are.
  public init(shards: Int = 1, batchSize: Int) { (self.shards, self.batchSize) = (shards, batchSize) }

  /// For each shard its micro-batches, as numbers of the step's rows. Rows are dealt so that the shards have about as many tokens: the longest
  /// first, each to the shard that has the fewest. Where there are fewer rows than shards, some shards are empty.
  ///
  /// - Parameter lengths: tokens of each row.
  func rows(lengths: [Int]) -> [[[Int]]] {
    var dealt = [[Int]](repeating: [], count: shards)
    if shards == 1 {
      dealt[0] = Array(lengths.indices)
    } else {
      var tokens = [Int](repeating: 0, count: shards)
      for row in lengths.indices.sorted(by: { (lengths[$1], $0) < (lengths[$0], $1) }) {
        let shard = tokens.indices.min { (tokens[$0], $0) < (tokens[$1], $1) } ?? 0
        dealt[shard].append(row)
        tokens[shard] += lengths[row]
      }
    }
    return dealt.map { rows in
      let rows = rows.sorted()
      return stride(from: 0, to: rows.count, by: batchSize).map { Array(rows[$0..<min($0 + batchSize, rows.count)]) }
    }
  }
}

extension Dataset {
  /// The micro-batches of one optimizer step, those of each shard.
  ///
  /// - Parameter samples: indices of examples.
  public func batches(_ samples: some Sequence<Int>, cut: StepCut) -> [[TokenBatch]] {
    let rows = samples.map { examples[$0] }
    return cut.rows(lengths: rows.map(\.ids.count)).map { shard in
      shard.map { numbers in TokenBatch(numbers.lazy.map { rows[$0] }, samples: numbers) }
    }
  }

  /// The micro-batches of one optimizer step as indices of examples, those of each shard.
  package func cutSamples(_ samples: some Sequence<Int>, _ cut: StepCut) -> [[[Int]]] {
    let samples = Array(samples)
    return cut.rows(lengths: samples.map { examples[$0].ids.count }).map { shard in shard.map { numbers in numbers.map { samples[$0] } } }
  }
}

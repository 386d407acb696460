/// Some examples laid end to end, without padding: what one forward pass takes. Only integers, so it may cross tasks.
///
/// N ids of S sequences; the arrays of length N run in parallel.
public struct TokenBatch: Sendable, Equatable {
  /// The label of a position without one, as in PyTorch.
  public static let ignoreIndex: Int32 = -100

  /// Ids `[N]`.
  public private(set) var ids: [Int32] = []
  /// Position of each id in its sequence `[N]`, from 0.
  public private(set) var positions: [Int32] = []
  /// For each id the number of its example within the optimizer step `[N]`: the key of dropout's random numbers, so that they do not
  /// depend on how the step is split.
  public private(set) var samples: [Int32] = []
  /// What to predict at each position `[N]`: the next id of the sequence if that is a target, or at the last position the number of the row's
  /// label; else ``ignoreIndex``.
  public private(set) var labels: [Int32] = []
  /// Where each sequence begins, and the end of the last one `[S + 1]`.
  public private(set) var sequenceOffsets: [Int32] = [0]
  /// Line in the data file of each sequence `[S]`, for messages.
  public private(set) var lines: [Int] = []

  /// A batch of examples.
  ///
  /// - Parameter samples: the number of each example within its optimizer step; counted from 0 where nil.
  public init(_ examples: some Sequence<Example>, samples: [Int]? = nil) {
    for example in examples { append(example, sample: samples?[lines.count] ?? lines.count) }
  }

  private mutating func append(_ example: Example, sample: Int) {
    let count = example.ids.count
    ids += example.ids
    positions += (0..<count).map(Int32.init)
    samples += repeatElement(Int32(sample), count: count)
    labels += (0..<count).map { index in
      if index + 1 == count { return example.label ?? TokenBatch.ignoreIndex }
      return example.isTarget[index + 1] ? example.ids[index + 1] : TokenBatch.ignoreIndex
    }
    sequenceOffsets.append(Int32(ids.count))
    lines.append(example.line)
  }

  /// Number of sequences, S.
  public var sequenceCount: Int { lines.count }
  /// Number of ids, N.
  public var tokenCount: Int { ids.count }
  /// Number of labelled positions.
  public var targetTokenCount: Int { labels.count { $0 != TokenBatch.ignoreIndex } }
}

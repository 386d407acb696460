import Tensors

/// What every layer of one forward pass needs to know about the batch.
///
/// A batch is flat: the rows of all sequences one after the other, with nothing in between.
public struct ForwardContext {
  /// Which rows belong to which sequence.
  public let layout: SequenceLayout
  /// Position of every row in its sequence, `[N]` of `int32`; after a prefix or a cache it does not start at 0.
  public let positions: Tensor
  /// The same on the host.
  let hostPositions: [Int32]
  /// Positions of every sequence up to its last row, those of a prefix or a cache included. What lies in front is as long as the longest.
  let sequenceLengths: [Int]
  /// Highest position plus one.
  public let positionCount: Int
  /// Index of every row's sample within the optimizer step, `[N]` of `int32`; with the position it counts dropout's random numbers.
  public let samples: Tensor
  /// Where dropout's random numbers come from; nil outside training, where nothing is dropped.
  public let randomness: Randomness?
  /// Keys and values of a prefix, one pair per layer, that every sequence sees.
  public var prefix: [(key: Tensor, value: Tensor)]?
  /// What goes into the blocks for the layout's first sequence, `[P, C]`, in place of embeddings of tokens; nil where all rows are tokens.
  public let virtualRows: Tensor?
  /// What the frozen blocks at the bottom made of these sequences before; nil where all blocks run.
  public var frozen: FrozenActivations?
  /// Whether blocks keep nothing but their inputs for the backward pass and run again in it.
  public var recomputesBlocks = false
  /// Whether this is the second run of a block, of which only the gradients count.
  var isSecondRun = false
  /// Keys and values of earlier positions, in generation.
  public let cache: KeyValueCache?

  /// Seed and step that dropout's random numbers are counted from.
  public struct Randomness: Sendable {
    /// The run's seed.
    public let seed: UInt64
    /// The optimizer step.
    public let step: UInt64

    /// Takes both as they are.
    public init(seed: UInt64, step: UInt64) { (self.seed, self.step) = (seed, step) }
  }

  /// Describes a batch whose sequences start at position `firstPosition`; one that lies in front of the others starts at 0.
  ///
  /// - Parameters:
  ///   - virtualRows: of the layout's first sequence, where it is not one of tokens.
  ///   - samples: sample index of each sequence within the step; 0, 1, … unless given.
  ///   - isFilled: whether the last sequence is there only to fill the batch up: its rows are all at the first position, since it may be
  ///     longer than the model's longest.
  public init(
    layout: SequenceLayout, firstPosition: Int = 0, samples: [Int32]? = nil, isFilled: Bool = false, randomness: Randomness? = nil,
    virtualRows: Tensor? = nil, cache: KeyValueCache? = nil
  ) {
    precondition(virtualRows.map { $0.rows == Int(layout.offsets[1]) } ?? true, "\(virtualRows?.shape ?? []) for the first sequence")
    var positions: [Int32] = []
    var rowSamples: [Int32] = []
    var lengths: [Int] = []
    positions.reserveCapacity(layout.rows)
    rowSamples.reserveCapacity(layout.rows)
    let inFront = layout.firstIsInFront ? 1 : 0
    for s in 0..<layout.count {
      let start = (s < inFront ? 0 : firstPosition) + (cache?.lengths[s] ?? 0)
      let length = Int(layout.offsets[s + 1] - layout.offsets[s])
      let isFilling = isFilled && s == layout.count - 1
      lengths.append(isFilling ? firstPosition + 1 : start + length)
      positions.append(contentsOf: (0..<length).map { Int32(isFilling ? firstPosition : start + $0) })
      // What lies in front is no sample: nothing may be dropped there, where samples drop different elements.
      let sample = s < inFront ? 0 : samples?[s - inFront] ?? Int32(s - inFront)
      rowSamples.append(contentsOf: repeatElement(sample, count: length))
    }
    self.layout = layout
    self.positionCount = Int(positions.max() ?? 0) + 1
    self.positions = Tensor(positions)
    hostPositions = positions
    if layout.firstIsInFront, let longest = lengths.max() { lengths[0] = longest }
    sequenceLengths = lengths
    self.samples = Tensor(rowSamples)
    self.randomness = randomness
    self.virtualRows = virtualRows
    self.cache = cache
  }

  /// The position of every row in a table whose first position stands in row `first`.
  func positions(from first: Int) -> Tensor { first == 0 ? positions : Tensor(hostPositions.map { $0 + Int32(first) }) }

  /// Rows of tokens; the others are virtual.
  var tokenCount: Int { layout.rows - (virtualRows?.rows ?? 0) }

  /// What goes into the blocks: the virtual rows, then the embedded tokens.
  ///
  /// - Shapes: tokens `[N - P, C]` → `[N, C]`.
  func afterVirtualRows(_ tokens: Tensor) -> Tensor { virtualRows.map { joinRows($0, tokens) } ?? tokens }
}

/// Which samples each optimizer step takes: a function of (seed, epoch, step) and of nothing that would have to be saved.
///
/// Every epoch visits every sample once, in an order of its own where `isShuffled`. An optimizer step takes `samplesPerStep` samples; the
/// last step of an epoch takes what is left. Where rows come from several files, each with a weight, an epoch takes `weight` times the rows
/// of each: it continues with them where the epoch before has ended, so that all rows of a file come equally often.
public struct Sampler: Sendable, Equatable {
  /// A place in the data: samples before it are done.
  public struct Position: Sendable, Equatable {
    /// Epoch, counted from 0.
    public var epoch: Int
    /// Samples of the epoch that are done.
    public var sample: Int
  }

  /// Where the data began: after this step with the first sample of this epoch. Not at the start where a run went on with other data.
  public struct Origin: Sendable, Equatable {
    /// Optimizer steps that were done before.
    public var step: Int
    /// Epoch, counted from 0.
    public var epoch: Int

    /// The place.
    public init(step: Int = 0, epoch: Int = 0) {
      self.step = step
      self.epoch = epoch
    }
  }

  /// The rows of a file.
  public struct Stratum: Sendable, Equatable {
    /// How many there are.
    public let rows: Int
    /// How many of them an epoch takes, some more than once where these are more than there are.
    public let samples: Int

    /// - Parameter weight: how often a row comes in an epoch, on average.
    public init(rows: Int, weight: Double = 1) {
      self.rows = rows
      // A file that is named is learned from.
      samples = rows == 0 ? 0 : max(1, Int((Double(rows) * weight).rounded()))
    }
  }

  /// Samples of an epoch.
  public let count: Int
  /// Where they come from: the samples are rows of these, numbered one file after the other.
  public let strata: [Stratum]
  /// Samples of one optimizer step: batch size × accumulation steps.
  public let samplesPerStep: Int
  /// Whether every epoch has an order of its own; else it is that of the file.
  public let isShuffled: Bool
  /// Seed of the order.
  public let seed: UInt64
  /// Where the data began.
  public let origin: Origin

  /// - Precondition: at least one sample, at least one per step.
  public init(count: Int, samplesPerStep: Int, isShuffled: Bool, seed: UInt64, origin: Origin = Origin()) {
    self.init(strata: [Stratum(rows: count)], samplesPerStep: samplesPerStep, isShuffled: isShuffled, seed: seed, origin: origin)
  }

  /// - Precondition: at least one sample, at least one per step.
  public init(strata: [Stratum], samplesPerStep: Int, isShuffled: Bool, seed: UInt64, origin: Origin = Origin()) {
    let count = strata.reduce(0) { $0 + $1.samples }
    self.strata = strata
    precondition(count > 0 && samplesPerStep > 0, "Sampler: \(count) samples, \(samplesPerStep) per step")
    self.count = count
    self.samplesPerStep = samplesPerStep
    self.isShuffled = isShuffled
    self.seed = seed
    self.origin = origin
  }

  /// The same samples from another origin.
  public func starting(at origin: Origin) -> Sampler {
    Sampler(strata: strata, samplesPerStep: samplesPerStep, isShuffled: isShuffled, seed: seed, origin: origin)
  }

  /// Optimizer steps of one epoch, the incomplete last one included.
  public var stepsPerEpoch: Int { (count - 1) / samplesPerStep + 1 }

  /// Optimizer steps from step 0 to the end of a number of epochs, which may be a fraction, rounded up as in transformers' `Trainer`. Fewer
  /// than those of the origin where these epochs had ended before it.
  public func steps(epochs: Double) -> Int {
    guard let own = Int(exactly: (Double(stepsPerEpoch) * (epochs - Double(origin.epoch))).rounded(.up)) else { return .max }
    let (sum, overflow) = origin.step.addingReportingOverflow(own)
    return overflow ? .max : sum
  }

  /// Where the data stands when `step` optimizer steps are done.
  ///
  /// - Precondition: not before the origin.
  public func position(afterSteps step: Int) -> Position {
    let done = step - origin.step
    precondition(done >= 0, "Sampler: step \(step) lies before its origin \(origin.step)")
    return Position(epoch: origin.epoch + done / stepsPerEpoch, sample: done % stepsPerEpoch * samplesPerStep)
  }

  /// The rows of an epoch in order, in O(rows): a permutation of them where no file has a weight.
  ///
  /// Fisher–Yates on numbers of a SplitMix64 stream that starts at a hash of (seed, epoch).
  public func order(epoch: Int) -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(count)
    var first = 0
    for (number, stratum) in strata.enumerated() {
      append(stratum, number: number, from: first, epoch: epoch, to: &order)
      first += stratum.rows
    }
    if isShuffled { Self.shuffle(&order, seed: seed, UInt64(truncatingIfNeeded: epoch)) }
    return order
  }

  /// The rows of a file that an epoch takes: the next ones of passes over the file, each in an order of its own where they are shuffled.
  private func append(_ stratum: Stratum, number: Int, from first: Int, epoch: Int, to order: inout [Int]) {
    guard stratum.samples != stratum.rows else {
      order += first..<first + stratum.rows
      return
    }
    let start = UInt64(truncatingIfNeeded: epoch) &* UInt64(stratum.samples)
    var (pass, done) = (start / UInt64(stratum.rows), Int(start % UInt64(stratum.rows)))
    var missing = stratum.samples
    while missing > 0 {
      var rows = Array(first..<first + stratum.rows)
      if isShuffled { Self.shuffle(&rows, seed: SplitMix64.mix(seed) ^ UInt64(number + 1), pass) }
      let taken = rows[done..<min(rows.count, done + missing)]
      order += taken
      missing -= taken.count
      (pass, done) = (pass &+ 1, 0)
    }
  }

  private static func shuffle(_ order: inout [Int], seed: UInt64, _ number: UInt64) {
    var random = SplitMix64(state: SplitMix64.mix(SplitMix64.mix(seed) &+ number))
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(random.next(below: UInt64(last) + 1)))
    }
  }

  /// The samples of the step that follows `step` done ones.
  ///
  /// - Parameter order: ``order(epoch:)`` of the step's epoch, kept by the caller for as long as the epoch lasts.
  public func samples(ofStep step: Int, order: [Int]) -> ArraySlice<Int> {
    let start = position(afterSteps: step).sample
    return order[start..<min(start + samplesPerStep, count)]
  }
}

/// Numbers that look random, the same everywhere and for ever (the standard library's `shuffled(using:)` may change its algorithm).
///
/// - Source: Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators".
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return SplitMix64.mix(state)
  }

  /// A number from 0 to below the bound, each equally likely (Lemire 2019, arXiv:1805.10941).
  mutating func next(below bound: UInt64) -> UInt64 {
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return product.high
  }

  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

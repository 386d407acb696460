import Datasets
import TestSupport
import Testing

@Suite("The order of the samples")
struct SamplerTests {
  private static let counts = [1, 2, 3, 7, 64, 1000, 4099]

  @Test("every epoch is a permutation of its own", arguments: counts)
  func permutation(count: Int) {
    let sampler = Sampler(count: count, samplesPerStep: 8, isShuffled: true, seed: 42)
    let orders = (0..<4).map { sampler.order(epoch: $0) }
    for order in orders { #expect(order.sorted() == Array(0..<count)) }
    if count > 60 { #expect(Set(orders).count == 4) }
    #expect(sampler.order(epoch: 2) == orders[2], "the order of an epoch depends on nothing that was asked before")
  }

  @Test("without shuffling the order is that of the file")
  func inOrder() {
    #expect(Sampler(count: 5, samplesPerStep: 2, isShuffled: false, seed: 1).order(epoch: 3) == [0, 1, 2, 3, 4])
  }

  // Computed by an independent implementation in Python.
  @Test("the order depends on the seed, and is the same on every machine and in every version")
  func pinned() {
    func order(_ seed: UInt64, _ epoch: Int) -> [Int] {
      Sampler(count: 8, samplesPerStep: 1, isShuffled: true, seed: seed).order(epoch: epoch)
    }
    #expect(order(42, 0) == [6, 0, 7, 2, 5, 1, 3, 4])
    #expect(order(42, 1) == [1, 3, 5, 4, 2, 7, 6, 0])
    #expect(order(43, 0) == [7, 1, 2, 5, 4, 6, 0, 3])
  }

  @Test("all orders of three samples are equally likely")
  func uniform() {
    var counts: [[Int]: Int] = [:]
    let sampler = Sampler(count: 3, samplesPerStep: 1, isShuffled: true, seed: 7)
    for epoch in 0..<6000 { counts[sampler.order(epoch: epoch), default: 0] += 1 }
    #expect(counts.count == 6)
    // Binomial with mean 1000 and standard deviation 29: five of them.
    for (_, count) in counts { #expect(abs(count - 1000) < 145) }
  }

  @Test("steps go through all epochs, and resuming at any step gives the rest", arguments: counts, [1, 3, 8, 5000])
  func steps(count: Int, samplesPerStep: Int) {
    let sampler = Sampler(count: count, samplesPerStep: samplesPerStep, isShuffled: true, seed: 3)
    let total = min(sampler.steps(epochs: 2), 300)
    let whole = (0..<total).flatMap { step in
      sampler.samples(ofStep: step, order: sampler.order(epoch: sampler.position(afterSteps: step).epoch))
    }
    if total == sampler.steps(epochs: 2) { #expect(whole == sampler.order(epoch: 0) + sampler.order(epoch: 1)) }
    for resumed in Set([0, 1, total / 2, total - 1]).sorted() {
      let again = Sampler(count: count, samplesPerStep: samplesPerStep, isShuffled: true, seed: 3)
      let position = again.position(afterSteps: resumed)
      let rest = (resumed..<total).flatMap { step in
        again.samples(ofStep: step, order: again.order(epoch: again.position(afterSteps: step).epoch))
      }
      #expect(rest.elementsEqual(whole.dropFirst(position.epoch * count + position.sample)))
    }
  }

  @Test(
    "from an origin on, every row of its epoch comes once, and every step is where it would be without the steps before", arguments: counts)
  func origin(count: Int) {
    let sampler = Sampler(count: count, samplesPerStep: 3, isShuffled: true, seed: 5)
    let later = sampler.starting(at: .init(step: 7, epoch: 2))
    let steps = min(sampler.stepsPerEpoch, 100)
    for step in 0..<steps {
      let (there, here) = (later.position(afterSteps: 7 + step), sampler.position(afterSteps: 2 * sampler.stepsPerEpoch + step))
      #expect(there == here)
      let order = sampler.order(epoch: there.epoch)
      #expect(later.samples(ofStep: 7 + step, order: order) == sampler.samples(ofStep: 2 * sampler.stepsPerEpoch + step, order: order))
    }
    let first = later.position(afterSteps: 7)
    #expect(first.epoch == 2 && first.sample == 0)
    #expect(later.steps(epochs: 3) == 7 + sampler.stepsPerEpoch)
    #expect(later.steps(epochs: 2) == 7 && later.steps(epochs: 1) < 7 && later.steps(epochs: 1e300) == .max)
  }

  @Test(
    "steps per epoch and of fractions of epochs round up",
    arguments: [
      (10, 4, 1.0, 3), (10, 4, 0.5, 2), (10, 4, 2.0, 6), (8, 8, 1.0, 1), (1, 8, 3.0, 3), (10, 4, 1e300, Int.max), (10, 4, 0.01, 1),
    ])
  func stepCount(count: Int, samplesPerStep: Int, epochs: Double, expected: Int) {
    #expect(Sampler(count: count, samplesPerStep: samplesPerStep, isShuffled: true, seed: 0).steps(epochs: epochs) == expected)
  }
}

@Suite("Batches without padding")
struct TokenBatchTests {
  private let examples = [
    Example(ids: [5, 6, 7], isTarget: [false, true, true], promptCount: 1, line: 4),
    Example(ids: [8], isTarget: [true], promptCount: 0, line: 9),
    Example(ids: [1, 2, 3, 4], isTarget: [true, false, true, false], promptCount: 0, line: 2),
  ]

  @Test("sequences lie end to end, labels are the next id where that is a target, never across sequences")
  func layout() {
    let batch = TokenBatch(examples, samples: [10, 11, 12])
    #expect(batch.ids == [5, 6, 7, 8, 1, 2, 3, 4])
    #expect(batch.positions == [0, 1, 2, 0, 0, 1, 2, 3])
    #expect(batch.samples == [10, 10, 10, 11, 12, 12, 12, 12])
    #expect(batch.labels == [6, 7, -100, -100, -100, 3, -100, -100])
    #expect(batch.sequenceOffsets == [0, 3, 4, 8])
    #expect(batch.lines == [4, 9, 2])
    #expect(batch.tokenCount == 8 && batch.sequenceCount == 3)
    #expect(batch.targetTokenCount == 3 && batch.targetTokenCount == examples.map(\.targetCount).reduce(0, +))
  }

  @Test("a step is the same tokens however it is split into micro-batches", arguments: [1, 2, 3, 7])
  func split(batchSize: Int) throws {
    let folder = try TemporaryDirectory(["d.jsonl": (1...7).map { "{\"text\": \"\(String(repeating: "a", count: $0))\"}\n" }.joined()])
    let data = try Dataset("\(folder.path)/d.jsonl", tokenizer: try byteTokenizer())
    let whole = data.batches([6, 0, 3, 2, 5, 1, 4], cut: StepCut(batchSize: 7))[0]
    #expect(whole.count == 1)
    let parts = data.batches([6, 0, 3, 2, 5, 1, 4], cut: StepCut(batchSize: batchSize))[0]
    #expect(parts.map(\.sequenceCount).dropLast().allSatisfy { $0 == batchSize })
    for path in [\.ids, \.positions, \.samples, \.labels] as [KeyPath<TokenBatch, [Int32]>] {
      #expect(parts.flatMap { $0[keyPath: path] } == whole[0][keyPath: path])
    }
    #expect(parts.flatMap(\.lines) == [7, 1, 4, 3, 6, 2, 5])
  }
}

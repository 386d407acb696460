import FileFormats
import Datasets
import Methods
import Ranks
import Tensors
import Transformers

/// A loss or gradient that is not a finite number; the weights are as they were before the step.
public struct NonFiniteError: Reported, MetByAll, Equatable {
  /// Training has gone wrong.
  public var exitStatus: ExitStatus { .numeric }

  /// "loss" or "gradient norm".
  public let quantity: String
  /// The value: inf, -inf or nan.
  public let value: Double
  /// The step that was not taken, from 1.
  public let step: Int
  /// Lines of the data file that the step's rows come from.
  public let lines: [Int]
  /// The first parameter whose gradient is not finite, where the gradient is the matter.
  public let parameter: String?

  /// What went wrong, and what to do.
  public var description: String {
    "step \(step): the \(quantity) is \(value.isNaN ? "nan" : "\(value)")\(value.isFinite ? ", too large for f32" : "")\(parameter.map { " (first in \($0))" } ?? ""); nothing was changed by this step. Its rows are on the lines "
      + lines.prefix(32).map(String.init).joined(separator: ", ") + (lines.count > 32 ? ", …" : "")
      + " of the training file. A lower learning_rate, a lower max_grad_norm or a longer warm-up usually helps; look at these rows first. "
      + "training.on_nonfinite \"skip\" leaves such steps out."
  }
}

/// One optimizer step: forward and backward over its micro-batches, the norm, clipping, and AdamW. Of several ranks each computes its shards,
/// and all make the same update.
package struct StepRunner {
  package let model: FineTunedModel
  private let objective: any Objective
  package let optimizer: AdamWOptimizer
  /// Largest norm of the gradient; 0 for no clipping.
  package let maxGradNorm: Double
  package let seed: UInt64
  private let ranks: any Communicator

  /// Largest norm of a clipped gradient whose moments stay finite in f32.
  private static let maximumNorm = 1e18

  /// What a step has measured.
  package struct Report {
    /// Mean loss per target token of the whole step.
    package var loss: Double
    /// Norm of the gradient before clipping.
    package var gradNorm: Double
    /// Ids and labelled positions of the step.
    package var tokens: Int, targetTokens: Int
    /// Ids of which the frozen blocks' results were kept from before.
    package var keptTokens: Int
    /// Where this rank's time went.
    package var times = RankTimes()
  }

  package init(
    model: FineTunedModel, objective: any Objective, optimizer: AdamWOptimizer, maxGradNorm: Double, seed: UInt64,
    ranks: any Communicator = OneProcess()
  ) {
    self.model = model
    self.objective = objective
    self.optimizer = optimizer
    self.maxGradNorm = maxGradNorm
    self.seed = seed
    self.ranks = ranks
  }

  /// Takes a step whose rows are not cut into shards; see ``run(shards:step:update:learningRate:shouldStop:)``.
  package func run(_ batches: [TokenBatch], step: Int, update: Int, learningRate: Double) throws -> Report? {
    try run(shards: [batches], step: step, update: update, learningRate: learningRate)
  }

  /// Takes a step. The loss is the sum over what is learned of all micro-batches (target tokens, or rows) divided by their number, so that
  /// how the step is split does not change it.
  ///
  /// - Parameters:
  ///   - shards: the micro-batches of each; their number is a multiple of that of the ranks.
  ///   - step: number of this step, from 1.
  ///   - update: number of the optimizer's update, from 1; after the step where steps were left out.
  ///   - shouldStop: asked before each micro-batch.
  /// - Returns: nil, with nothing changed, if `shouldStop` said so, on any rank.
  /// - Throws: `NonFiniteError` before anything is changed; `RankError`.
  package func run(
    shards: [[TokenBatch]], step: Int, update: Int, learningRate: Double, shouldStop: () -> Bool = { false }
  ) throws -> Report? {
    let batches = shards.flatMap(\.self)
    let scale = 1 / Double(max(1, batches.reduce(0) { $0 + objective.units(of: $1) }))
    let randomness = ForwardContext.Randomness(seed: seed, step: UInt64(step))
    optimizer.clearGradients()
    var watch = RankTimes.Watch()
    var own = ShardSums(kept: model.frozen?.readRows ?? 0)
    func learn(_ shard: Int, isFinal: ((ObjectIdentifier) -> Void)? = nil) {
      own.losses.append(0)
      for (index, batch) in shards[shard].enumerated() where own.isWhole {
        if shouldStop() {
          own.isStopped = true
          break
        }
        KernelProfile.enter(.forward)
        let (loss, batchSum) = objective.loss(of: batch, model, randomness: randomness, scale: scale)
        own.losses[own.losses.count - 1] += batchSum
        guard batchSum.isFinite else { break }
        KernelProfile.enter(.backward)
        loss.backward(isFinal: index == shards[shard].count - 1 ? isFinal : nil)
      }
    }
    let sum = GradientSum(optimizer, pieces: ranks.size)
    func gradient(of shard: Int) -> Tensor? {
      learn(shard)
      // With one shard they may stay where they are.
      return shards[shard].isEmpty || shards.count == 1 ? nil : sum.taken()
    }
    let part = ranks.part(of: shards.count)
    var (whole, exchange): (Tensor?, GradientExchange?) = (nil, nil)
    if ranks.size == 1 {
      whole = treeSum(part, leaf: gradient(of:), add: GradientSum.add)
    } else {
      // All but the last shard, whose gradient is sent while it comes about.
      let last = part.upperBound - 1
      let earlier = blocksBesideLast(of: part).map { treeSum($0, leaf: gradient(of:), add: GradientSum.add) }
      let hasRows = (0..<ranks.size).map { rank in ranks.part(of: shards.count, rank: rank).contains { !shards[$0].isEmpty } }
      let started = GradientExchange(
        sum, earlier: earlier, lastHasRows: !shards[last].isEmpty, over: ranks, hasRows: hasRows, step: step)
      learn(last, isFinal: started.take)
      started.sendRest()
      exchange = started
    }
    own.kept = (model.frozen?.readRows ?? 0) - own.kept
    watch.lap(\.compute)
    let all = try own.gathered(from: ranks, step: step)
    watch.lap(\.waiting)
    // Even where it is of no use: the others wait for it.
    if let exchange { whole = try exchange.finish() }
    watch.lap(\.exchange)
    if all.isStopped {
      optimizer.clearGradients()
      return nil
    }
    if let loss = all.losses.first(where: { !$0.isFinite }) { throw failure("loss", loss, step, batches) }
    if let whole { sum.give(whole) }
    KernelProfile.enter(.update)
    let norm = optimizer.gradientNorm()
    let clip = clipFactor(norm: norm, maximum: maxGradNorm)
    // A NaN fails the comparison as well. Larger gradients are finite, but their squares in the second moment would not be.
    guard norm * clip <= Self.maximumNorm else { throw failure("gradient norm", norm, step, batches) }
    optimizer.step(update, learningRate: learningRate, gradientScale: clip)
    optimizer.clearGradients()
    watch.lap(\.compute)
    return Report(
      loss: all.losses.reduce(0, +) * scale, gradNorm: norm, tokens: batches.reduce(0) { $0 + $1.tokenCount },
      targetTokens: batches.reduce(0) { $0 + $1.targetTokenCount }, keptTokens: all.kept, times: watch.times)
  }

  private func failure(_ quantity: String, _ value: Double, _ step: Int, _ batches: [TokenBatch]) -> NonFiniteError {
    let parameter = quantity == "loss" ? nil : optimizer.slots.first { $0.parameter.tensor.gradient?.firstNonFinite() != nil }?.name
    optimizer.clearGradients()
    return NonFiniteError(quantity: quantity, value: value, step: step, lines: batches.flatMap(\.lines), parameter: parameter)
  }
}

/// What a rank has to say of its shards before the gradients are added.
private struct ShardSums {
  /// The sum of the losses of each shard; one that is not finite ends a shard.
  var losses: [Double] = []
  /// Ids whose frozen activations were kept.
  var kept: Int
  var isStopped = false

  init(kept: Int) { self.kept = kept }

  /// Whether it is worth going on.
  var isWhole: Bool { !isStopped && losses.allSatisfy(\.isFinite) }

  /// Those of all ranks as one.
  func gathered(from ranks: any Communicator, step: Int) throws(RankError) -> ShardSums {
    let all = try ranks.gather([isStopped ? 1 : 0, Double(kept)] + losses, for: "the losses of step \(step)")
    var result = ShardSums(kept: all.reduce(0) { $0 + Int($1[1]) })
    result.losses = all.flatMap { $0.dropFirst(2) }
    result.isStopped = all.contains { $0[0] != 0 }
    return result
  }
}

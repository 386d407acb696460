import FileFormats
import Datasets
import Methods
import Tensors
import Transformers

/// A loss or gradient that is not a finite number; the weights are as they were before the step.
public struct NonFiniteError: Reported, Equatable {
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

/// One optimizer step: forward and backward over its micro-batches, the norm, clipping, and AdamW.
package struct StepRunner {
  package let model: FineTunedModel
  private let objective: any Objective
  package let optimizer: AdamWOptimizer
  /// Largest norm of the gradient; 0 for no clipping.
  package let maxGradNorm: Double
  package let seed: UInt64

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
  }

  package init(
    model: FineTunedModel, objective: any Objective, optimizer: AdamWOptimizer, maxGradNorm: Double, seed: UInt64
  ) {
    self.model = model
    self.objective = objective
    self.optimizer = optimizer
    self.maxGradNorm = maxGradNorm
    self.seed = seed
  }

  /// Takes a step. The loss is the sum over what is learned of all micro-batches (target tokens, or rows) divided by their number, so that
  /// how the step is split does not change it.
  ///
  /// - Parameters:
  ///   - step: number of this step, from 1.
  ///   - update: number of the optimizer's update, from 1; after the step where steps were left out.
  ///   - shouldStop: asked before each micro-batch.
  /// - Returns: nil, with nothing changed, if `shouldStop` said so.
  /// - Throws: `NonFiniteError` before anything is changed.
  package func run(
    _ batches: [TokenBatch], step: Int, update: Int, learningRate: Double, shouldStop: () -> Bool = { false }
  ) throws(NonFiniteError) -> Report? {
    let scale = 1 / Double(max(1, batches.reduce(0) { $0 + objective.units(of: $1) }))
    var sum = 0.0
    optimizer.clearGradients()
    for batch in batches {
      if shouldStop() {
        optimizer.clearGradients()
        return nil
      }
      KernelProfile.enter(.forward)
      let randomness = ForwardContext.Randomness(seed: seed, step: UInt64(step))
      let (loss, batchSum) = objective.loss(of: batch, model, randomness: randomness, scale: scale)
      guard batchSum.isFinite else { throw failure("loss", batchSum, step, batches) }
      KernelProfile.enter(.backward)
      loss.backward()
      sum += batchSum
    }
    KernelProfile.enter(.update)
    let norm = optimizer.gradientNorm()
    let clip = clipFactor(norm: norm, maximum: maxGradNorm)
    // A NaN fails the comparison as well. Larger gradients are finite, but their squares in the second moment would not be.
    guard norm * clip <= Self.maximumNorm else { throw failure("gradient norm", norm, step, batches) }
    optimizer.step(update, learningRate: learningRate, gradientScale: clip)
    optimizer.clearGradients()
    return Report(
      loss: sum * scale, gradNorm: norm, tokens: batches.reduce(0) { $0 + $1.tokenCount },
      targetTokens: batches.reduce(0) { $0 + $1.targetTokenCount })
  }

  private func failure(_ quantity: String, _ value: Double, _ step: Int, _ batches: [TokenBatch]) -> NonFiniteError {
    let parameter = quantity == "loss" ? nil : optimizer.slots.first { $0.parameter.tensor.gradient?.firstNonFinite() != nil }?.name
    optimizer.clearGradients()
    return NonFiniteError(quantity: quantity, value: value, step: step, lines: batches.flatMap(\.lines), parameter: parameter)
  }
}

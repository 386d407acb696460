import Datasets
import Methods
import Tensors
import Transformers

/// A model with a method in it, on a device without memory: what the trainer would do is done, by the same code, and what it would take is
/// read off the books of that device.
///
/// The figures are those of the real allocator, to the block; nothing of size is allocated, and a step of a model of any size takes
/// milliseconds.
package struct StepTrace {
  /// What something has taken.
  package struct Cost: Sendable {
    /// Bytes by category at the moment of the highest total.
    package var peak: [MemoryCategory: Int]
    /// Operations of products and attention, those computed twice included.
    package var operations: Double

    package var peakTotal: Int { peak.values.reduce(0, +) }
  }

  package let model: FineTunedModel
  private let runner: StepRunner
  private let backend: Backend

  /// Builds the model and puts the method into it.
  ///
  /// - Parameters:
  ///   - layers: blocks, where they are to be others than the model's own.
  ///   - storage: how frozen weights lie in memory.
  ///   - recomputes: whether the activations of a block are computed again in the backward pass.
  /// - Throws: `MethodError` if the method does not fit the model, or what the blueprint throws.
  package init(
    _ blueprint: ModelBlueprint, layers: Int? = nil, storage: WeightStorage, method: any Method, recomputes: Bool = false
  ) throws {
    let backend = Backend.shapes()
    let (model, optimizer) = try backend.use {
      let base = try blueprint.model(layers: layers, storage: storage)
      let model = try FineTunedModel(base, method, .withAnyText(for: base.shape))
      model.recomputesBlocks = recomputes
      return (model, AdamWOptimizer(model.trainableParameters, .init()))
    }
    (self.model, self.backend) = (model, backend)
    runner = StepRunner(model: model, objective: model.objective, optimizer: optimizer, maxGradNorm: 1, seed: 0)
    backend.allocator.resetPeak()
  }

  /// Bytes of the weights, the method's included, and of the optimizer's state, before any step.
  package var resting: [MemoryCategory: Int] { backend.allocator.ledger.current }

  /// One optimizer step over micro-batches.
  package func step(_ batches: [TokenBatch]) throws -> Cost {
    try measured { _ = try runner.run(batches, step: 1, update: 1, learningRate: 0) }
  }

  /// One optimizer step whose rows are cut into shards.
  package func step(shards: [[TokenBatch]]) throws -> Cost {
    try measured { _ = try runner.run(shards: shards, step: 1, update: 1, learningRate: 0) }
  }

  /// A forward pass for the loss, without gradients.
  package func evaluation(_ batch: TokenBatch) -> Cost {
    measured {
      Autograd.withoutRecording {
        _ = model.model.head.task.objective.loss(of: batch, model, randomness: nil, scale: 1)
      }
    }
  }

  /// The first token of so many answers side by side, which takes the most memory.
  package func answers(count: Int, promptTokens: Int, newTokens: Int) throws -> Cost {
    try measured {
      let generator = model.generator()
      let prompts = [[Int32]](repeating: [Int32](repeating: 0, count: max(1, promptTokens)), count: count)
      var isFirst = true
      let shouldStop = {
        defer { isFirst = false }
        return !isFirst
      }
      _ = try generator.generate(prompts, maxNewTokens: newTokens, stopTokens: [], shouldStop: shouldStop)
    }
  }

  private func measured(_ body: () throws -> Void) rethrows -> Cost {
    backend.allocator.resetPeak()
    let before = Backend.countedOperations
    try backend.use(body)
    return Cost(peak: backend.allocator.ledger.peak, operations: Backend.countedOperations - before)
  }
}

extension InjectionContext {
  /// For models whose results nobody reads: methods that start from real text get tokens from the vocabulary's start.
  static func withAnyText(for shape: ModelShape) -> InjectionContext {
    InjectionContext(
      seed: 0, sampleTokens: (0..<min(1 << 16, shape.maxPositions)).map { Int32($0 % shape.vocabularySize) }, encode: { _ in [0] })
  }
}

import Datasets
import FileFormats
import Methods
import Tensors
import Training
import Transformers

/// One optimizer step of a method on a model, to be taken again and again: what benchmarks measure.
///
/// `Benchmarks/` is a package of its own and sees only what is public; this is its door to the trainer.
public final class TrainingStep {
  private let runner: StepRunner
  private let batch: TokenBatch
  private var steps = 0

  /// Useful floating-point operations of a step, as a run's result counts them.
  public let operations: Double
  /// Ids of a step.
  public var tokens: Int { batch.tokenCount }

  /// A step over sequences of made-up ids, two thirds of each labelled.
  ///
  /// - Parameters:
  ///   - model: a config.json, for random weights, or the directory or GGUF file of a model.
  ///   - method: the `peft` section of a config, as JSON.
  /// - Throws: if the model cannot be read or the method does not fit it.
  public init(model path: String, method json: String, sequenceLengths: [Int]) throws {
    let loaded = path.hasSuffix(".json") ? try ModelLoader.initialize(path, seed: 0) : try ModelLoader.load(path, storage: .float32)
    let reader = ObjectReader(try StrictJSON.parse(json, file: "method"), file: "method")
    let config = MethodRegistry.method(reading: reader)
    try reader.finish()
    let vocabulary = loaded.model.shape.vocabularySize
    let context = InjectionContext(seed: 0, sampleTokens: (0..<64).map { Int32($0 % vocabulary) }, encode: { _ in [0] })
    let model = try FineTunedModel(loaded.model, config, context)
    let examples = sequenceLengths.enumerated().map { row, length in
      Example(
        ids: (0..<length).map { Int32(($0 * 7919 + row * 104_729) % vocabulary) }, isTarget: (0..<length).map { $0 >= length / 3 },
        promptCount: length / 3, line: row + 1)
    }
    batch = TokenBatch(examples)
    operations = FlopCount(model).training(sequenceLengths: sequenceLengths, labelledRows: batch.targetTokenCount)
    runner = StepRunner(
      model: model, objective: model.objective, optimizer: AdamWOptimizer(model.trainableParameters, .init()), maxGradNorm: 1, seed: 0)
  }

  /// Takes the step: forward, backward, update.
  ///
  /// - Throws: `NonFiniteError`.
  public func run() throws {
    steps += 1
    _ = try runner.run([batch], step: steps, update: steps, learningRate: 1e-5)
  }

  /// Commits the state, parameters and moments, as a run does.
  ///
  /// - Parameter path: the new directory.
  /// - Returns: bytes of the state.
  /// - Throws: `Diagnostic`.
  public func writeCheckpoint(_ path: String) throws -> Int {
    var state = Checkpoint.State()
    state.step = steps
    return try Checkpoint.write(path, runner.optimizer, state, config: "{}", info: [:], runID: "benchmark")
  }

  /// Verifies a checkpoint and opens it, as a run that goes on from it does.
  ///
  /// - Throws: `Diagnostic` if it is damaged.
  public static func openCheckpoint(_ path: String) throws { _ = try Checkpoint(path) }
}

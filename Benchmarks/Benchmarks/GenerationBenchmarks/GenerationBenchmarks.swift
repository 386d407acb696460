import Benchmark
import Measuring
import Transformers
import Workloads

/// Continuing text with SmolLM2: over read bandwidth for one sequence, over the GEMM peak where many rows go through the model at once.
let benchmarks: @Sendable () -> Void = {
  Benchmark(
    "decode, 1 sequence, Q4_1", configuration: .runs(3, .readShare, .tokensPerSecond),
    closure: { benchmark, model in
      let bandwidth = Yardstick.readBandwidth() ?? .infinity
      let (seconds, tokens) = try model.decode(benchmark, sequences: 1, newTokens: 64)
      benchmark.book(.readShare, Double(model.weightBytes) * Double(tokens) / seconds / bandwidth)
      benchmark.measurement(.tokensPerSecond, Int(Double(tokens) / seconds))
    },
    setup: { try Model(.auto) })

  for (name, storage) in [("Q4_1", WeightStorage.auto), ("f32", .float32)] {
    Benchmark(
      "decode, 16 sequences, \(name)", configuration: .runs(3, .peakShare, .tokensPerSecond),
      closure: { benchmark, model in
        let peak = Yardstick.productPeak()
        let (seconds, tokens) = try model.decode(benchmark, sequences: 16, newTokens: 32)
        benchmark.book(.peakShare, 2 * Double(model.weights) * Double(tokens) / seconds / peak)
        benchmark.measurement(.tokensPerSecond, Int(Double(tokens) / seconds))
      },
      setup: { try Model(storage) })

    Benchmark(
      "prefill, 512 tokens, \(name)", configuration: .runs(3, .peakShare, .tokensPerSecond),
      closure: { benchmark, model in
        let peak = Yardstick.productPeak()
        let seconds = try benchmark.timed { try model.continueText(sequences: 1, promptTokens: 512, newTokens: 1) }
        benchmark.book(.peakShare, model.prefillOperations(tokens: 512) / seconds / peak)
        benchmark.measurement(.tokensPerSecond, Int(512 / seconds))
      },
      setup: { try Model(storage) })
  }
}

/// SmolLM2 with its generator.
private final class Model {
  let model: any LanguageModel
  let generator: Generator

  init(_ storage: WeightStorage) throws {
    model = try ModelLoader.load(try Repository.smolLM2(), storage: storage).model
    generator = Generator(model)
  }

  /// Elements and bytes of the weights: the embedding is the output layer as well, so a token goes through all of them.
  var weights: Int { model.namedParameters().reduce(0) { $0 + $1.parameter.tensor.count } }
  var weightBytes: Int { model.namedParameters().reduce(0) { $0 + $1.parameter.tensor.byteCount } }

  /// Products of all blocks for all tokens, causal attention, and the output layer for the last token.
  func prefillOperations(tokens: Int) -> Double {
    let shape = model.shape
    let head = shape.vocabularySize * shape.hiddenSize
    let products = 2 * Double(weights - head) * Double(tokens) + 2 * Double(head)
    // Scores and weighted values of the keys that each token sees.
    let seen = Double(tokens * (tokens + 1) / 2) * Double(shape.numHiddenLayers)
    return products + 4 * Double(shape.heads.query * shape.heads.dim) * seen
  }

  func continueText(sequences: Int, promptTokens: Int, newTokens: Int, onToken: () -> Void = {}) throws {
    let prompts = (0..<sequences).map { sequence -> [Int32] in
      (0..<Int32(promptTokens)).map { 1000 + ($0 * 31 + Int32(sequence) * 17) % 20_000 }
    }
    _ = try generator.generate(prompts, maxNewTokens: newTokens, stopTokens: [], onToken: { _, _ in onToken() })
  }

  /// Writes so many tokens after short prompts.
  ///
  /// - Returns: the seconds after each sequence's first token, and the tokens that were written in them.
  func decode(_ benchmark: Benchmark, sequences: Int, newTokens: Int) throws -> (seconds: Double, tokens: Int) {
    var count = 0
    var begin = ContinuousClock.now
    try continueText(sequences: sequences, promptTokens: 16, newTokens: newTokens) {
      count += 1
      if count == sequences {
        benchmark.startMeasurement()
        begin = ContinuousClock.now
      }
    }
    let seconds = (ContinuousClock.now - begin) / .seconds(1)
    benchmark.stopMeasurement()
    return (seconds, count - sequences)
  }
}

import Foundation
import TestSupport
import Tensors
import Testing
import Transformers

@Suite struct GenerationTests {
  /// Greedy continuation of one prompt, with everything computed anew for every token.
  private func recomputed(
    _ model: any LanguageModel, _ prompt: [Int32], count: Int, prefix: [(key: Tensor, value: Tensor)]? = nil
  ) -> [Int32] {
    var ids = prompt
    for _ in 0..<count {
      let logits = model.logits(of: [ids], firstPosition: prefix?[0].key.rows ?? 0, prefix: prefix).suffix(model.shape.vocabularySize)
      let best = logits.indices.reduce(logits.startIndex) { logits[$1] > logits[$0] ? $1 : $0 }
      ids.append(Int32(best - logits.startIndex))
    }
    return Array(ids.dropFirst(prompt.count))
  }

  /// A dynamic base is that of the length at which a key came into the cache, as in transformers; longrope's keys are computed anew.
  @Test(
    "greedy texts with a cache equal those of a full recomputation", arguments: TinyModel.names.filter { $0 != "llama-dynamic" }, [0, 3])
  func greedy(_ name: String, _ prefixLength: Int) throws {
    let model = try TinyModel.load(name)
    let prefix = prefixLength > 0 ? randomPrefix(prefixLength, model.shape) : nil
    let texts = try Generator(model, prefix: prefix).generate(sequences, maxNewTokens: 12, stopTokens: [])
    #expect(texts == sequences.map { recomputed(model, $0, count: 12, prefix: prefix) })
  }

  @Test("a beginning that all prompts share goes through the model once, and changes no text", arguments: TinyModel.keepingKeys, [0, 3])
  func sharedBeginning(_ name: String, _ prefixLength: Int) throws {
    let model = try TinyModel.load(name)
    let prefix = prefixLength > 0 ? randomPrefix(prefixLength, model.shape) : nil
    let beginning = (0..<20).map { Int32($0 * 7 % 90) }
    // One of them is the beginning of the others: a token of it is left to read the first logits from.
    let prompts = [beginning + sequences[0], beginning, beginning + sequences[1], beginning + sequences[2]]
    let generator = Generator(model, prefix: prefix)
    let texts = try generator.generate(prompts, maxNewTokens: 12, stopTokens: [], sharesBeginning: true)
    #expect(texts == prompts.map { recomputed(model, $0, count: 12, prefix: prefix) })
    for alone in [[prompts[0]], sequences] {
      #expect(
        try generator.generate(alone, maxNewTokens: 4, stopTokens: [], sharesBeginning: true)
          == generator.generate(alone, maxNewTokens: 4, stopTokens: []))
    }
  }

  /// Heads of sixteen numbers, as large models have multiples of: smaller ones take another way through attention.
  private func wideHeads(_ storage: WeightStorage = .float32) throws -> any LanguageModel {
    try ModelCopy(of: "llama-tied") {
      ($0["num_attention_heads"], $0["num_key_value_heads"], $0["head_dim"]) = (2, 1, 16)
      $0["max_position_embeddings"] = 512
    }.load(storage)
  }

  @Test(
    "a long beginning that all prompts share goes through the model once without being asked, and changes no bit",
    .enabled(if: Backend.current.isHost && Backend.independentRows != nil), arguments: [0, 3])
  func sharedBits(_ prefixLength: Int) throws {
    let model = try wideHeads()
    let generator = Generator(model, prefix: prefixLength > 0 ? randomPrefix(prefixLength, model.shape) : nil)
    let beginning = (0..<150).map { Int32($0 * 7 % 90) }
    let prompts = (0..<4).map { row in beginning + (0..<(20 + 9 * row)).map { Int32(($0 * 5 + row * 11 + 1) % 90) } }
    /// Keys and values of all prompts after the first pass, and what is chosen in all; the beginning is what `shared` says.
    func run(shared expected: Int, _ join: (GenerationBatch) -> Int) -> (rows: [[UInt32]], tokens: [Int32]) {
      let batch = generator.batch(KeyValueStore(slots: prompts.count, capacity: 256, shape: model.shape))
      #expect(join(batch) == expected)
      var (rows, tokens): ([[UInt32]], [Int32]) = ([], [])
      for pass in 0..<5 {
        batch.step { chosen in
          tokens.append(chosen.token)
          return true
        }
        if pass == 4 { rows = prompts.indices.map { batch.keysAndValues(of: $0)?.floats.map(\.bitPattern) ?? [] } }
      }
      return (rows, tokens)
    }
    let alone = run(shared: 0) { batch in
      for (id, prompt) in prompts.enumerated() { _ = batch.join(.init(id: id, prompt: prompt, number: id)) }
      return 0
    }
    let together = run(shared: 128) { generator.join($0, prompts) }
    #expect(alone.rows[0].count > 0 && together.rows == alone.rows)
    #expect(together.tokens == alone.tokens)
  }

  @Test(
    "a beginning is not shared where that would change bits or save nothing, unless it is asked for",
    .enabled(if: Backend.current.isHost && Backend.independentRows != nil))
  func unshared() throws {
    let generator = Generator(try wideHeads())
    func shared(_ prompts: [[Int32]], _ generator: Generator, asked: Bool = false) -> Int {
      generator.join(
        generator.batch(KeyValueStore(slots: prompts.count, capacity: 256, shape: generator.model.shape)), prompts, sharesBeginning: asked)
    }
    let long = (0..<200).map { Int32($0 * 7 % 90) }
    let four = (0..<4).map { long + [Int32]((0..<40).map { _ in Int32(1) }) + [Int32($0)] }
    #expect(shared(four, generator) == 192)
    #expect(shared([four[0]], generator) == 0, "a single prompt")
    #expect(shared([four[0], four[1]], generator) == 0, "too few rows after the beginning")
    #expect(shared([four[0], four[1]], generator, asked: true) == 240)
    #expect(shared(four.map { Array($0.suffix(120)) }, generator) == 0, "too short a beginning")
    #expect(shared(four + [Array(long.prefix(195))], generator) == 128, "a prompt with too few tokens of its own")
    #expect(shared(four, Generator(try TinyModel.load("llama-tied"))) == 0, "narrow heads")
  }

  @Test("a text ends when it is said to be complete, the others go on")
  func complete() throws {
    let model = try TinyModel.load("llama-tied")
    let full = sequences.map { recomputed(model, $0, count: 10) }
    let texts = try Generator(model).generate(
      sequences, maxNewTokens: 10, stopTokens: [], isComplete: { index, text in text.count == index + 2 })
    #expect(texts == full.enumerated().map { Array($1.prefix($0 + 2)) })
  }

  @Test("a text ends before its stop token while the others go on", arguments: ["llama-tied", "gpt2"], [0, 3])
  func stopping(_ name: String, _ prefixLength: Int) throws {
    let model = try TinyModel.load(name)
    let prefix = prefixLength > 0 ? randomPrefix(prefixLength, model.shape) : nil
    let full = sequences.map { recomputed(model, $0, count: 10, prefix: prefix) }
    let stop: Set<Int32> = [full[0][0], full[2][4]]
    let expected = full.map { Array($0.prefix { !stop.contains($0) }) }
    #expect(Set(expected.map(\.count)).count > 1, "all texts end at the same time, which tells nothing")
    var seen = [[Int32]](repeating: [], count: sequences.count)
    let texts = try Generator(model, prefix: prefix).generate(
      sequences, maxNewTokens: 10, stopTokens: stop, onToken: { seen[$0].append($1) })
    #expect(texts == expected)
    #expect(seen == expected)
  }

  @Test("logits of a sequence fed in pieces through a cache are those of the whole", arguments: TinyModel.keepingKeys)
  func pieces(_ name: String) throws {
    let model = try TinyModel.load(name)
    let whole = [sequences[0], sequences[2]]
    let cache = KeyValueCache(slots: 2, capacity: 16, shape: model.shape)
    var rows: [[Float]] = [[], []]
    for step in [[0..<3, 0..<1], [3..<4, 1..<7], [4..<7, 7..<11]] {
      let ids = zip(whole, step).map { Array($0[$1]) }
      let logits = Autograd.withoutRecording {
        model.head.logits(model.hiddenStates(Array(ids.joined()), ForwardContext(layout: SequenceLayout(ids), cache: cache))).floats
      }
      let split = ids[0].count * model.shape.vocabularySize
      rows[0] += logits[..<split]
      rows[1] += logits[split...]
    }
    #expect(cache.lengths == [7, 11])
    let d = difference(rows[0] + rows[1], model.logits(of: whole))
    // The products have other shapes, so f32 sums run in another order.
    #expect(d.relative < 2e-6, "\(d)")
  }

  @Test("texts end at the model's last position")
  func lastPosition() throws {
    let model = try TinyModel.load("gpt2")
    let limit = model.shape.maxPositions
    let prompt = (0..<limit - 4).map { Int32($0) }
    let texts = try Generator(model).generate([prompt, [1]], maxNewTokens: .max, stopTokens: [])
    #expect(texts[0].count == 5, "the last one is read off the last position and needs none of its own")
    #expect(texts[1].count == limit)
  }

  @Test("no tokens are made where none are asked for or generation is stopped")
  func nothing() throws {
    let generator = Generator(try TinyModel.load("llama-tied"))
    #expect(try generator.generate(sequences, maxNewTokens: 0, stopTokens: []) == [[], [], [], []])
    #expect(try generator.generate([], maxNewTokens: 5, stopTokens: []).isEmpty)
    var left = 3
    let texts = try generator.generate(
      sequences, maxNewTokens: 50, stopTokens: [],
      shouldStop: {
        left -= 1
        return left < 0
      })
    #expect(texts.map(\.count) == [3, 3, 3, 3])
  }

  @Test("a prompt that is empty or too long is refused with its number")
  func refused() throws {
    let model = try TinyModel.load("llama-tied")
    #expect(throws: GenerationError.emptyPrompt(index: 1)) { try Generator(model).generate([[1], []], maxNewTokens: 1, stopTokens: []) }
    let long = [Int32](repeating: 1, count: 61)
    #expect(throws: GenerationError.promptTooLong(index: 0, tokens: 61, limit: 61)) {
      try Generator(model, prefix: randomPrefix(3, model.shape)).generate([long], maxNewTokens: 1, stopTokens: [])
    }
    #expect(try Generator(model).generate([long], maxNewTokens: 1, stopTokens: []).map(\.count) == [1])
  }
}

@Suite struct SamplingTests {
  private func sample(_ prompts: [[Int32]], _ options: SamplingOptions, count: Int = 12) throws -> [[Int32]] {
    try Generator(try TinyModel.load("llama-tied")).generate(prompts, maxNewTokens: count, stopTokens: [], sampling: options)
  }

  @Test("a seed gives the same texts every time, another seed others")
  func seeds() throws {
    let options = SamplingOptions(temperature: 1, seed: 5)
    let texts = try sample(sequences, options)
    #expect(try sample(sequences, options) == texts)
    #expect(try sample(sequences, SamplingOptions(temperature: 1, seed: 6)) != texts)
    #expect(Set(try sample([[1], [1], [1]], options)).count == 3, "equal prompts of one call get numbers of their own")
  }

  @Test("a text does not depend on what else is in the batch")
  func batches() throws {
    let options = SamplingOptions(temperature: 1.5, topK: 40, topP: 0.95, seed: 7)
    let texts = try sample(sequences, options)
    for count in 1..<sequences.count { #expect(try sample(Array(sequences.prefix(count)), options) == Array(texts.prefix(count))) }
    let others = [[3], [4, 5], sequences[2], [6, 7, 8]] as [[Int32]]
    #expect(try sample(others, options)[2] == texts[2])
  }

  @Test(
    "narrow choices are the greedy one",
    arguments: [
      SamplingOptions(temperature: 1, topK: 1), SamplingOptions(temperature: 1, topP: 1e-9), SamplingOptions(temperature: 1e-6),
      SamplingOptions(temperature: 1, topP: 0),
    ])
  func narrow(_ options: SamplingOptions) throws {
    #expect(try sample(sequences, options) == sample(sequences, SamplingOptions()))
  }

  @Test("the tokens to choose among are those that a sort of the whole vocabulary gives")
  func candidates() {
    var random = SeededGenerator(seed: 3)
    // Many ties, and a long tail.
    let logits = (0..<3001).map { _ in Float.random(in: -30...10, using: &random).rounded() }
    let sorted = logits.indices.sorted { (-logits[$0], $0) < (-logits[$1], $1) }
    for temperature in [0.05, 1, 40] {
      for topK in [0, 1, 7, 400, 3000, 3001, 5000] {
        for topP in [0, 0.3, 0.9, 0.999999, 1] where topK > 0 || topP < 1 {
          let options = SamplingOptions(temperature: temperature, topK: topK, topP: topP)
          var expected = topK > 0 ? Array(sorted.prefix(topK)) : sorted
          let weights = expected.map { exp((Double(logits[$0]) - Double(logits[sorted[0]])) / temperature) }
          if topP < 1 {
            // Summed in the order of the ids where all count, so that the last bits are the same.
            let all = topK > 0 ? weights : logits.map { exp((Double($0) - Double(logits[sorted[0]])) / temperature) }
            let enough = topP * all.reduce(0, +)
            var reached = 0.0
            let last = weights.firstIndex { weight in
              reached += weight
              return reached >= enough
            }
            expected = Array(expected.prefix((last ?? weights.count) + 1))
          }
          let found = logits.withUnsafeBufferPointer { options.candidates($0) }
          #expect(found.map(\.token) == expected, "\(options)")
          #expect(found.map(\.weight) == Array(weights.prefix(found.count)), "\(options)")
        }
      }
    }
  }

  @Test("the largest number is found wherever it is, the first of several", arguments: [1, 15, 16, 17, 31, 100])
  func largest(_ count: Int) {
    for place in 0..<count {
      var values = [Float](repeating: -2, count: count)
      values[place] = -1
      if place + 3 < count { values[place + 3] = -1 }
      if place > 0 { values[0] = .nan }
      #expect(values.withUnsafeBufferPointer(\.indexOfLargest) == place)
    }
    #expect([Float](repeating: .nan, count: count).withUnsafeBufferPointer(\.indexOfLargest) == 0)
  }

  @Test("tokens come as often as their probabilities say")
  func frequencies() throws {
    let prompt = sequences[2]
    let (draws, temperature, topK) = (2000, 0.7, 4)
    let logits = try TinyModel.load("llama-tied").logits(of: [prompt]).suffix(96).map(Double.init)
    let best = logits.indices.sorted { logits[$0] > logits[$1] }.prefix(topK)
    let weights = best.map { exp((logits[$0] - logits[best[0]]) / temperature) }
    let total = weights.reduce(0, +)
    let texts = try sample(
      [[Int32]](repeating: prompt, count: draws), SamplingOptions(temperature: temperature, topK: topK, seed: 1), count: 1)
    let counts = texts.reduce(into: [Int: Int]()) { $0[Int($1[0]), default: 0] += 1 }
    #expect(Set(counts.keys).isSubset(of: Set(best)))
    for (token, weight) in zip(best, weights) {
      let p = weight / total
      let deviation = (Double(draws) * p * (1 - p)).squareRoot()
      // The seed is fixed, so this is no gamble: the number is within four deviations or the sampler is wrong.
      #expect(abs(Double(counts[token, default: 0]) - Double(draws) * p) < 4 * deviation, "token \(token)")
    }
  }
}

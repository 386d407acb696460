import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Transformers

@Suite struct DoRATests {
  /// A model whose layers all have updates and magnitudes that are no longer those of the start.
  private func make(dropout: Double = 0) throws -> FineTunedModel {
    let model = try FineTunedModel(
      try loadTiny("qwen2"),
      [
        "peft_type": "LORA", "use_dora": true, "lora_alpha": 16, "target_modules": "all-linear", "bias": "lora_only",
        "lora_dropout": JSONValue(dropout),
      ])
    for (index, (_, parameter)) in model.trainableParameters.enumerated() {
      let key = RandomKey(seed: 5, purpose: .initialization, module: UInt64(index))
      addScaled(to: parameter.tensor, Tensor.normal(parameter.tensor.shape, deviation: 0.1, key: key), 1)
    }
    return model
  }

  /// What HF PEFT's `DoraLinearLayer` computes, in its words: `W x + b + (f − 1) ∘ W d + f ∘ scaling · B A d` with d for what is dropped
  /// of x, f for the magnitude over the norm, and no gradient of the norm.
  private func peft(_ x: Tensor, dropped: Tensor, weight: Tensor, _ parameters: [Tensor], scaling: Double) -> Tensor {
    let (bias, a, b, magnitude) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let (O, I) = (weight.shape[0], weight.shape[1])
    let full = zip(weight.floats, matmul(b.detached, a.detached).floats).map { $0 + Float(scaling) * $1 }
    let norms = (0..<O).map { o in (0..<I).reduce(Float(0)) { $0 + full[o * I + $1] * full[o * I + $1] }.squareRoot() }
    let factors = multiply(magnitude, Tensor(norms.map { 1 / $0 }, shape: [O]))
    let lessOne = add(factors, Tensor([Float](repeating: -1, count: O), shape: [O]))
    return add(
      add(linear(x, weight: weight, bias: bias), scaleColumns(linear(dropped, weight: weight), by: lessOne)),
      scaleColumns(addLowRank(to: Tensor(zeros: [x.rows, O]), dropped, LowRankUpdate(a: a, b: b, scaling: scaling)), by: factors))
  }

  @Test("values and gradients are those of PEFT's formula, where elements are dropped, too", arguments: [0, 0.4])
  func formula(dropout probability: Double) throws {
    let model = try make(dropout: probability)
    let path = "model.layers.1.self_attn.q_proj"
    let slot = try #require(model.model.linearSites.first { $0.site.path == path }?.slot)
    let own = model.trainableParameters.filter { $0.name.hasPrefix("\(path).") && !$0.name.contains("bias") }
    let bias = try #require(model.trainableParameters.first { $0.name == "\(path).base_layer.bias" }?.parameter)
    #expect(own.map { $0.name.dropFirst(path.count + 1) } == ["lora_A.weight", "lora_B.weight", "lora_magnitude_vector"])
    let weight = try #require(try loadTiny("qwen2").namedParameters().first { $0.name == "\(path).weight" }).parameter.tensor
    let context = ForwardContext(layout: SequenceLayout(offsets: [0, 4, 6]), randomness: .init(seed: 9, step: 2))
    let key = RandomKey(seed: 9, purpose: .dropout, step: 2, module: stableHash(path))
    let (values, dy) = (
      Tensor.normal([6, 32], deviation: 1, key: RandomKey(seed: 4, purpose: .initialization)),
      Tensor.normal([6, 32], deviation: 1, key: RandomKey(seed: 5, purpose: .initialization))
    )

    func outcome(_ parameters: [Tensor], _ layer: (Tensor) -> Tensor) -> [[Float]] {
      var x = values.copied()
      x.setRequiresGradient(true)
      let y = layer(x)
      sum(multiply(y, dy)).backward()
      return [y.floats] + ([x] + parameters).map { $0.gradient?.floats ?? [] }
    }
    let tensors = [bias.tensor] + own.map(\.parameter.tensor)
    let found = outcome(tensors) { slot.layer($0, context) }
    let copies = tensors.map { tensor in
      var copy = tensor.copied()
      copy.setRequiresGradient(true)
      return copy
    }
    let expected = outcome(copies) { x in
      let dropped = probability > 0 ? dropout(x, p: probability, key: key, samples: context.samples, positions: context.positions) : x
      return peft(x, dropped: dropped, weight: weight, copies, scaling: 2)
    }
    for (name, (a, b)) in zip(["y", "dx", "db", "dA", "dB", "dm"], zip(found, expected)) {
      let d = difference(a, b)
      #expect(!b.isEmpty && d.relative < 3e-6, "\(name): \(d)")
    }
  }

  @Test("a text is continued with the weights of now, however many were before")
  func generation() throws {
    let model = try make()
    let generator = Generator(model.model)
    var before: [[Int32]] = []
    for _ in 0..<2 {
      let texts = try generator.generate(Array(sequences.prefix(2)), maxNewTokens: 10, stopTokens: [])
      #expect(texts != before)
      for (prompt, text) in zip(sequences, texts) {
        // Each token is the likeliest after a pass over the whole text.
        let logits = model.logits([prompt + text])
        for (index, token) in text.enumerated() {
          let row = logits[(prompt.count + index - 1) * 96..<(prompt.count + index) * 96]
          #expect(row.max() == row[row.startIndex + Int(token)])
        }
      }
      before = texts
      model.train(steps: 5, learningRate: 0.05)
    }
  }

  @Test("a row of zeros stays one and spoils nothing")
  func zeros() throws {
    let base = try loadTiny("llama-tied")
    let weight = try #require(base.namedParameters().first { $0.name.hasSuffix("1.self_attn.v_proj.weight") }).parameter
    weight.replace(with: Tensor([Float](repeating: 0, count: 32) + weight.tensor.floats.dropFirst(32), shape: weight.tensor.shape))
    let plain = FineTunedModel(unadapted: base).logits()
    let model = try FineTunedModel(base, ["peft_type": "LORA", "use_dora": true])
    #expect(model.logits() == plain)
    model.train()
    #expect(model.logits().allSatisfy(\.isFinite) && model.logits() != plain)
    let name = "model.layers.1.self_attn.v_proj.lora_"
    for (parameter, values) in model.trainableParameters.filter({ $0.name.hasPrefix(name) }).map({ ($0.name, $0.parameter.tensor.floats) })
    {
      if parameter.hasSuffix("lora_B.weight") { #expect(values.prefix(8).allSatisfy { $0 == 0 }) }
      if parameter.hasSuffix("vector") { #expect(values[0] == 0 && values[1] != 0) }
    }
  }
}

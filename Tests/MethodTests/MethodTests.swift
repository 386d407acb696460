import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Transformers

/// What every method must fulfil.
@Suite struct MethodTests {
  private func make(_ row: MethodRow, seed: UInt64 = 1) throws -> FineTunedModel {
    try FineTunedModel(try loadTiny(row.model), row.peft, seed: seed)
  }

  private func plainLogits(_ model: String) throws -> [Float] { try FineTunedModel(try loadTiny(model), ["peft_type": "FULL"]).logits() }

  @Test("the model starts unchanged where the method promises it, and only there", arguments: MethodRow.all)
  func start(_ row: MethodRow) throws {
    #expect(try (make(row).logits() == plainLogits(row.model)) == row.startsUnchanged)
  }

  @Test("a prefix of real tokens acts as these tokens in front", arguments: ["llama-tied", "llama-linear", "mistral", "qwen2", "gpt2"])
  func tokenPrefix(_ name: String) throws {
    let model = try FineTunedModel(try loadTiny(name), ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 6, "init_weights": "tokens"])
    let front = Array(sampleTokens.prefix(6))
    let whole = sequences.map { front + $0 }
    let plain = try FineTunedModel(try loadTiny(name), ["peft_type": "FULL"]).logits(whole)
    // The rows after the six.
    var expected: [Float] = []
    var row = 0
    for sequence in sequences {
      expected += plain[(row + 6) * 96..<(row + 6 + sequence.count) * 96]
      row += 6 + sequence.count
    }
    let d = difference(model.logits(), expected)
    // The products have other shapes, so f32 sums run in another order.
    #expect(d.relative < 3e-6, "\(d)")
  }

  @Test("the count is that of the formula", arguments: MethodRow.all)
  func count(_ row: MethodRow) throws {
    let model = try make(row)
    #expect(model.trainableCount == row.trainable)
    let base = try loadTiny(row.model).namedParameters().reduce(0) { $0 + $1.parameter.tensor.count }
    // Biases and full fine-tuning train what is there already.
    let added = model.trainableParameters.filter { name, _ in
      ["lora_", "adapters.", "prompt_encoder.", ".ia3_l"].contains { name.contains($0) }
    }
    #expect(model.totalCount == base + added.reduce(0) { $0 + $1.parameter.tensor.count })
  }

  @Test("every parameter that a method keeps is listed and trained", arguments: MethodRow.all)
  func lists(_ row: MethodRow) throws {
    let model = try make(row)
    let trained = Set(model.trainableParameters.map { ObjectIdentifier($0.parameter) })
    #expect(trained.count == model.trainableParameters.count, "one is listed twice")
    #expect(Set(model.trainableParameters.map(\.name)).count == trained.count, "two have one name")
    let listed = trained.union(model.model.namedParameters().map { ObjectIdentifier($0.parameter) })
    for root in [model.model as AnyObject, model.method as AnyObject] {
      let stored = storedObjects(in: root) { $0 is any Module || $0 is LinearSlot || $0 is ResidualSlot }.filter { $0 is Parameter }
      #expect(!stored.isEmpty)
      for parameter in stored {
        #expect(listed.contains(ObjectIdentifier(parameter)))
        #expect((parameter as? Parameter)?.isTrainable == trained.contains(ObjectIdentifier(parameter)))
      }
    }
  }

  @Test("only the method's parameters get gradients and move; all others keep their bits", arguments: MethodRow.all)
  func training(_ row: MethodRow) throws {
    let model = try make(row)
    let trained = Set(model.trainableParameters.map { ObjectIdentifier($0.parameter) })
    let (parameters, own) = (model.model.namedParameters(), model.trainableParameters)
    let before = parameters.map { $0.parameter.tensor.floats }
    let ownBefore = own.map { $0.parameter.tensor.floats }
    model.loss(Array(sequences.joined()), labels: Array(labels.joined()), layout: SequenceLayout(sequences), scale: 0.1).loss.backward()
    for (name, parameter) in parameters + own {
      #expect((parameter.tensor.gradient != nil) == trained.contains(ObjectIdentifier(parameter)), "\(name)")
    }
    for (_, parameter) in own { parameter.tensor.clearGradient() }
    model.train()
    for ((name, parameter), values) in zip(parameters, before) where !trained.contains(ObjectIdentifier(parameter)) {
      #expect(parameter.tensor.floats == values, "\(name) has moved")
    }
    for ((name, parameter), values) in zip(own, ownBefore) { #expect(parameter.tensor.floats != values, "\(name) has not moved") }
  }

  @Test("training lowers the loss", arguments: MethodRow.all)
  func learning(_ row: MethodRow) throws {
    let model = try make(row)
    func sum() -> Double {
      Autograd.withoutRecording {
        model.loss(Array(sequences.joined()), labels: Array(labels.joined()), layout: SequenceLayout(sequences), scale: 1).sum
      }
    }
    let before = sum()
    model.train(steps: 10)
    #expect(sum() < before)
  }

  @Test("merged, the model computes what it did unmerged, and unmerging restores every bit", arguments: MethodRow.all)
  func merging(_ row: MethodRow) throws {
    let model = try make(row)
    model.train()
    let (logits, values) = (model.logits(), model.values())
    #expect(model.method.merge() == row.canMerge)
    if row.canMerge {
      #expect(model.model.linearSites.allSatisfy { $0.slot.layer is Linear }, "no trace of the method is left")
      let d = difference(model.logits(), logits)
      // W + BA rounds once more, and its product sums in another order.
      #expect(d.relative < 1e-5, "\(d)")
      #expect(model.logits() != (try plainLogits(row.model)), "the update is lost")
    }
    model.method.unmerge()
    #expect(model.logits() == logits)
    #expect(model.values() == values)
  }

  @Test("switched off, the model is the base to the bit, whatever is done to it; then it is back", arguments: MethodRow.all)
  func switchedOff(_ row: MethodRow) throws {
    let model = try make(row)
    model.train()
    let (logits, values) = (model.logits(), model.values())
    #expect(model.method.canBeSwitchedOff == !row.isFull)
    guard model.method.canBeSwitchedOff else { return }
    let plain = try plainLogits(row.model)
    try model.withoutMethod { base in
      #expect(FineTunedModel(unadapted: base).logits() == plain)
      // The same method again, with other values.
      try FineTunedModel(base, row.peft, seed: 5).train()
    }
    #expect(model.logits() == logits && model.values() == values)
    #expect(model.trainableParameters.allSatisfy { $0.parameter.isTrainable })
    model.train()
    #expect(model.logits() != logits)
  }

  @Test("LoRA and DoRA merge into packed weights", arguments: [WeightStorage.bfloat16, .auto], [false, true])
  func mergingPacked(_ storage: WeightStorage, _ isDoRA: Bool) throws {
    let gguf = repositoryPath("Tests/TransformerTests/Fixtures/llama-q4_1.gguf")
    let model = try FineTunedModel(
      try ModelLoader.load(gguf, storage: storage).model,
      ["peft_type": "LORA", "target_modules": "all-linear", "lora_alpha": 16, "use_dora": JSONValue(isDoRA)])
    model.train()
    let (logits, values) = (model.logits(), model.values())
    #expect(model.method.merge())
    let d = difference(model.logits(), logits)
    #expect(d.relative < 1e-5, "\(d)")
    model.method.unmerge()
    #expect(model.logits() == logits && model.values() == values)
  }

  @Test("the same seed gives the same start, another seed another one", arguments: MethodRow.all)
  func seeds(_ row: MethodRow) throws {
    func values(_ seed: UInt64) throws -> [[Float]] { try make(row, seed: seed).trainableParameters.map { $0.parameter.tensor.floats } }
    let first = try values(1)
    #expect(try values(1) == first)
    #expect(try (values(2) != first) == row.startsAtRandom)
  }

  @Test("a module starts from the same values whatever else is wrapped")
  func independentStart() throws {
    func start(_ targets: JSONValue) throws -> [String: [Float]] {
      let model = try FineTunedModel(try loadTiny("llama-tied"), ["peft_type": "LORA", "target_modules": targets])
      return Dictionary(uniqueKeysWithValues: model.trainableParameters.map { ($0.name, $0.parameter.tensor.floats) })
    }
    let (few, all) = (try start(["v_proj"]), try start("all-linear"))
    for (name, values) in few { #expect(all[name] == values, "\(name)") }
    let matrices = all.filter { $0.key.contains("lora_A") }.values
    #expect(Set(matrices).count == matrices.count, "two modules start alike")
  }
}

@Suite struct DropoutTests {
  private func make() throws -> FineTunedModel {
    let model = try FineTunedModel(
      try loadTiny("llama-tied"), ["peft_type": "LORA", "lora_dropout": 0.4, "target_modules": "all-linear", "lora_alpha": 32])
    // B is zero at the start, which would hide what is dropped in front of it.
    for (index, entry) in model.trainableParameters.enumerated() where entry.name.contains("lora_B") {
      entry.parameter.replace(
        with: .normal(
          entry.parameter.tensor.shape, deviation: 0.1, key: RandomKey(seed: 3, purpose: .initialization, module: UInt64(index))))
    }
    return model
  }

  private func hidden(_ model: FineTunedModel, _ chosen: Range<Int> = 0..<4, step: UInt64?) -> [Float] {
    Autograd.withoutRecording {
      model.hiddenStates(
        Array(sequences[chosen].joined()), layout: SequenceLayout(Array(sequences[chosen])), samples: chosen.map { Int32($0) },
        randomness: step.map { .init(seed: 9, step: $0) }
      ).floats
    }
  }

  @Test("dropout acts in training only, and every step drops something else")
  func trainingOnly() throws {
    let model = try make()
    let plain = try FineTunedModel(
      try loadTiny("llama-tied"), ["peft_type": "LORA", "target_modules": "all-linear", "lora_alpha": 32])
    for ((_, from), (_, to)) in zip(model.trainableParameters, plain.trainableParameters) { to.replace(with: from.tensor) }
    #expect(hidden(model, step: nil) == hidden(plain, step: nil))
    #expect(hidden(model, step: 1) != hidden(plain, step: nil))
    #expect(hidden(model, step: 1) == hidden(model, step: 1))
    #expect(hidden(model, step: 1) != hidden(model, step: 2))
    #expect(hidden(plain, step: 1) == hidden(plain, step: nil))
  }

  @Test("what is dropped does not depend on how a step is split into batches")
  func split() throws {
    let model = try make()
    let parts = hidden(model, 0..<1, step: 5) + hidden(model, 1..<3, step: 5) + hidden(model, 3..<4, step: 5)
    let d = difference(hidden(model, step: 5), parts)
    // One element dropped otherwise would be an error of order 1; this is f32 in products of other shapes.
    #expect(d.relative < 3e-6, "\(d)")
    func gradients(_ batches: [Range<Int>]) -> [[Float]] {
      for batch in batches {
        model.loss(
          Array(sequences[batch].joined()), labels: Array(labels[batch].joined()), layout: SequenceLayout(Array(sequences[batch])),
          samples: batch.map { Int32($0) }, randomness: .init(seed: 9, step: 5), scale: 0.1
        ).loss.backward()
      }
      defer { for (_, parameter) in model.trainableParameters { parameter.tensor.clearGradient() } }
      return model.trainableParameters.map { $0.parameter.tensor.gradient?.floats ?? [] }
    }
    for ((name, _), (whole, parts)) in zip(model.trainableParameters, zip(gradients([0..<4]), gradients([0..<2, 2..<4]))) {
      let d = difference(whole, parts)
      #expect(d.relative < 5e-6, "\(name): \(d)")
    }
  }

  @Test("two layers drop different elements of one and the same input")
  func layersDiffer() throws {
    // q and k of a layer see the same rows; with equal A and B they differ only by what is dropped.
    let model = try make()
    let slots = model.model.linearSites.filter { $0.site.block?.index == 0 && [.gate, .up].contains($0.site.role) }
    let parameters = slots.map { $0.slot.layer.namedParameters() }
    for ((_, from), (_, to)) in zip(parameters[0], parameters[1]) { to.replace(with: from.tensor) }
    let x = Tensor.normal([4, 32], deviation: 1, key: RandomKey(seed: 1, purpose: .initialization))
    let layout = SequenceLayout(offsets: [0, 4])
    let quiet = slots.map { $0.slot.layer(x, ForwardContext(layout: layout)).floats }
    #expect(quiet[0] == quiet[1])
    let noisy = slots.map { $0.slot.layer(x, ForwardContext(layout: layout, randomness: .init(seed: 1, step: 1))).floats }
    #expect(noisy[0] != noisy[1])
  }
}

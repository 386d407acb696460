import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Transformers

@Suite struct LoRAConversionTests {
  private func trained(_ name: String, _ peft: JSONValue) throws -> FineTunedModel {
    let model = try FineTunedModel(try loadTiny(name), peft)
    model.train(steps: 4, learningRate: 0.05)
    return model
  }

  @Test(
    "a LoRA becomes an ordinary one without a loss",
    arguments: [
      ["peft_type": "LORA"],
      [
        "peft_type": "LORA", "r": 4, "use_rslora": true, "target_modules": "all-linear", "rank_pattern": ["q_proj": 3],
        "alpha_pattern": ["v_proj": 5], "lora_dropout": 0.2,
      ],
    ] as [JSONValue])
  func lowRank(_ peft: JSONValue) throws {
    let model = try trained("llama-tied", peft)
    let before = model.logits()
    let converted = try LoRAConversion(model)
    #expect(difference(converted.model.logits(), before).relative < 1e-6)
    #expect(converted.modules.allSatisfy { $0.relativeError == 0 } && converted.leftOut.isEmpty)
    #expect(abs(converted.converted.loss - converted.tuned.loss) < 1e-6 && abs(converted.base.loss - converted.tuned.loss) > 1e-4)
    #expect(converted.config.resolved["use_rslora"] == false && converted.config.resolved["use_dora"] == nil)
    // It is an adapter like any other.
    let folder = try TemporaryDirectory()
    try AdapterExport.write(converted.model, converted.config, as: .peft, baseModelName: "tiny", to: folder.path)
    let again = try AdapterDirectory(folder.path).adapted(try loadTiny("llama-tied"), InjectionContext(seed: 3))
    #expect(difference(again.logits(), before).relative < 1e-6)
  }

  @Test(
    "with the whole energy, every method that changes matrices gives its logits as a LoRA",
    arguments: [
      ("llama-tied", ["peft_type": "LORA", "use_dora": true, "target_modules": "all-linear"]), ("llama-tied", ["peft_type": "IA3"]),
      ("mistral", ["peft_type": "IA3", "target_modules": ".*_proj", "feedforward_modules": ".*(gate|q)_proj"]),
      ("llama-tied", ["peft_type": "LORA", "r": 4]),
    ] as [(String, JSONValue)])
  func wholeEnergy(_ name: String, _ peft: JSONValue) throws {
    let model = try trained(name, peft)
    let before = model.logits()
    let converted = try LoRAConversion(model, size: .energy(1))
    #expect(difference(converted.model.logits(), before).relative < 2e-5, "\(difference(converted.model.logits(), before))")
    #expect(converted.modules.allSatisfy { $0.relativeError < 1e-5 }, "\(converted.modules.map(\.relativeError))")
    // What was LoRA of rank 4 has no more than four singular values that are not rounding.
    if peft["r"] == 4 {
      let narrow = try LoRAConversion(try trained(name, peft), size: .energy(1 - 1e-9))
      #expect(narrow.modules.allSatisfy { $0.rank <= 4 }, "\(narrow.modules.map(\.rank))")
    }
  }

  @Test("a rank or a share of the energy cuts off, and the error told is that of the cut")
  func cut() throws {
    let peft: JSONValue = ["peft_type": "LORA", "use_dora": true, "target_modules": ["q_proj", "up_proj"]]
    let (tuned, plain) = (try trained("llama-tied", peft).logits(), FineTunedModel(unadapted: try loadTiny("llama-tied")).logits())
    var last = Double.infinity
    for rank in [1, 4, 16] {
      let converted = try LoRAConversion(try trained("llama-tied", peft), size: .rank(rank))
      #expect(converted.modules.count == 4 && converted.modules.allSatisfy { $0.rank == rank })
      let error = difference(converted.model.logits(), tuned).absolute
      #expect(error < last && error < difference(plain, tuned).absolute, "rank \(rank): \(error) after \(last)")
      last = error
    }
    for share in [0.5, 0.9, 0.99] {
      let converted = try LoRAConversion(try trained("llama-tied", peft), size: .energy(share))
      // The share that is left is the square of the error.
      #expect(converted.modules.allSatisfy { $0.relativeError * $0.relativeError <= 1 - share + 1e-6 })
      #expect(Set(converted.modules.map(\.rank)).count > 1 || share < 0.9, "\(converted.modules.map(\.rank))")
    }
    #expect(LoRAConversion.Size.standard == .energy(0.99))
  }

  @Test("a model that was trained as a whole is told from its base, and what is no matrix is left out by name")
  func whole() throws {
    let full = try trained("llama-linear", ["peft_type": "FULL"])
    let before = full.logits()
    let converted = try LoRAConversion(tuned: full.model, base: try loadTiny("llama-linear"), size: .energy(1))
    #expect(converted.modules.count == 14)
    let names = converted.leftOut.map(\.name)
    #expect(Set(names).isSuperset(of: ["model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"]), "\(names)")
    #expect(converted.leftOut.allSatisfy { ($0.relativeChange ?? 0) > 0 })
    // Put back, they make it the same model.
    let parameters = Dictionary(uniqueKeysWithValues: full.model.namedParameters().map { ($0.name, $0.parameter.tensor) })
    for (name, parameter) in converted.model.model.namedParameters() where names.contains(name) {
      parameter.replace(with: try #require(parameters[name]).copied(category: .weights))
    }
    #expect(difference(converted.model.logits(), before).relative < 2e-5)
  }

  @Test("a merged LoRA is found again with its rank")
  func merged() throws {
    let model = try trained("llama-tied", ["peft_type": "LORA", "r": 3, "target_modules": ["q_proj", "down_proj"]])
    let before = model.logits()
    #expect(model.method.merge())
    let converted = try LoRAConversion(tuned: model.model, base: try loadTiny("llama-tied"), size: .rank(3))
    #expect(converted.modules.map(\.rank) == [3, 3, 3, 3] && converted.leftOut.isEmpty)
    // The weights were rounded when they were merged.
    #expect(converted.modules.allSatisfy { $0.relativeError < 1e-4 }, "\(converted.modules.map(\.relativeError))")
    #expect(difference(converted.model.logits(), before).relative < 1e-5)
  }

  @Test("biases beside matrices are named as left out")
  func biases() throws {
    let converted = try LoRAConversion(try trained("qwen2", ["peft_type": "IA3"]), size: .energy(1))
    #expect(converted.leftOut.map(\.name).contains("model.layers.0.self_attn.q_proj.bias"), "\(converted.leftOut.map(\.name))")
    let lora = try LoRAConversion(try trained("qwen2", ["peft_type": "LORA", "bias": "lora_only"]))
    #expect(lora.leftOut.count == 4 && lora.leftOut.allSatisfy { ($0.relativeChange ?? 0) > 0 }, "\(lora.leftOut)")
  }

  @Test("the head of a task stays beside the matrices")
  func head() throws {
    let path = repositoryPath("Tests/ParityTests/Fixtures/llama-tied")
    let base = try ModelLoader.load(path, storage: .float32, task: NewTask(labels: ["a", "b", "c"], seed: 1)).model
    let model = try FineTunedModel(base, ["peft_type": "IA3"])
    for (index, (_, parameter)) in model.trainableParameters.enumerated() {
      let key = RandomKey(seed: 4, purpose: .initialization, module: UInt64(index))
      parameter.replace(with: Tensor.normal(parameter.tensor.shape, mean: 1, deviation: 0.3, key: key))
    }
    let head = model.model.head.weight.tensor.floats
    let converted = try LoRAConversion(model, size: .energy(1))
    #expect(converted.model.model.head.weight.tensor.floats == head && converted.leftOut.isEmpty)
    #expect(abs(converted.converted.loss - converted.tuned.loss) < 1e-5)
  }

  private static let withoutMatrices: [(JSONValue, String)] = [
    (["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 2], "peft-train serve"),
    (["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2], "peft-train serve"), (["peft_type": "ADAPTER"], "peft-train serve"),
    (["peft_type": "LN_TUNING"], "fold it into the model"), (["peft_type": "FULL"], "its base is not kept"),
  ]

  @Test("methods that change no matrix are refused, with what works", arguments: withoutMatrices)
  func refused(_ peft: JSONValue, _ way: String) throws {
    let model = try trained("llama-tied", peft)
    let text = errorText { _ = try LoRAConversion(model) }
    #expect(text.hasPrefix("--as-lora: ") && text.contains(way), "\(text)")
  }

  @Test("two models that are not of one kind, or the same, are refused")
  func otherBase() throws {
    let base = try loadTiny("llama-tied")
    for (other, message) in [("gpt2", "not of one kind"), ("llama-tied", "no matrix of a linear layer differs")] {
      #expect(errorText { _ = try LoRAConversion(tuned: try loadTiny(other), base: base) }.contains(message), "\(other)")
    }
  }
}

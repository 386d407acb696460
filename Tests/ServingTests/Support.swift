import FileFormats
import Methods
import Serving
import Tensors
import TestSupport
import Transformers

let prompts: [[Int32]] = [[53, 86, 10, 77, 60, 4, 84], [36], [11, 7, 83, 66, 36, 26, 9, 39, 41, 70, 71], [56, 37]]

/// A tiny model as the parity tests have it.
func tinyModel() throws -> any LanguageModel {
  try ModelLoader.load(repositoryPath("Tests/ParityTests/Fixtures/llama-tied"), storage: .float32).model
}

/// Adapters of several methods with random values, on disk.
struct Adapters {
  let folder: TemporaryDirectory
  let adapters: [ServedModels.Adapter]

  static let methods: [(name: String, peft: JSONValue)] = [
    ("lora", ["peft_type": "LORA", "r": 4, "lora_alpha": 16, "target_modules": "all-linear"]),
    ("dora", ["peft_type": "LORA", "r": 2, "use_dora": true, "target_modules": "all-linear"]),
    ("prefix", ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4]),
    ("prompt", ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 3]),
    ("pfeiffer", ["peft_type": "ADAPTER", "adapter_type": "pfeiffer", "reduction_factor": 4]),
    ("ia3", ["peft_type": "IA3"]),
    ("norms", ["peft_type": "LN_TUNING"]),
  ]

  init() throws {
    let folder = try TemporaryDirectory()
    adapters = try Self.methods.enumerated().map { number, row in
      let reader = ObjectReader(row.peft, file: "test.json", category: .configuration)
      let method = MethodRegistry.method(reading: reader)
      try reader.finish()
      let model = try FineTunedModel(try tinyModel(), method, InjectionContext(seed: UInt64(number)))
      for (index, entry) in model.trainableParameters.enumerated() {
        let key = RandomKey(seed: UInt64(100 + number), purpose: .initialization, module: UInt64(index))
        let noise = Tensor.normal(entry.parameter.tensor.shape, deviation: 0.3, key: key)
        entry.parameter.replace(with: Autograd.withoutRecording { add(entry.parameter.tensor, noise) })
      }
      let path = try folder.makeDirectory(row.name)
      try AdapterDirectory.write(model, method, baseModelName: "tiny", probe: LossProbe(model), to: path)
      return ServedModels.Adapter(name: row.name, path: path)
    }
    self.folder = folder
  }

  /// What each adapter makes of the prompts, alone in a model of its own; the base's texts first.
  func expected(count: Int) throws -> [[[Int32]]] {
    let base = FineTunedModel(unadapted: try tinyModel())
    let adapted = try adapters.map { try AdapterDirectory($0.path).adapted(try tinyModel(), InjectionContext(seed: 9)) }
    return try ([base] + adapted).map { model in
      let generator = model.generator()
      return try prompts.map { try generator.generate([$0], maxNewTokens: count, stopTokens: [])[0] }
    }
  }

  func served() throws -> ServedModels { try ServedModels(FineTunedModel(unadapted: tinyModel()), name: "base", adapters: adapters) }
}

extension GenerationJob {
  init(_ prompt: [Int32], model: Int = 0, count: Int = 10, stops: Set<Int32> = []) {
    self.init(model: model, prompt: prompt, maximumTokens: count, sampling: SamplingOptions(), stopTokens: stops)
  }
}

extension AsyncStream<GenerationEvent> {
  /// All that there is, of a stream that has come to its end.
  func text() async -> (tokens: [Int32], end: GenerationEnd?) {
    var (tokens, end): ([Int32], GenerationEnd?) = ([], nil)
    for await event in self {
      switch event {
      case .token(let token): tokens.append(token)
      case .end(let reason): end = reason
      }
    }
    return (tokens, end)
  }
}

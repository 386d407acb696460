import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Transformers

/// An adapter that another program, or its library, has written (Fixtures/generate_foreign.py).
struct ForeignAdapter: Sendable, CustomTestStringConvertible {
  let name: String, model: String
  var testDescription: String { name }
  var folder: String { repositoryPath("Tests/MethodTests/Fixtures/foreign/\(name)") }

  static let mlx = [
    ForeignAdapter(name: "mlx-llama-lora", model: "llama-tied"), ForeignAdapter(name: "mlx-llama-dora", model: "llama-tied"),
    ForeignAdapter(name: "mlx-qwen3-lora", model: "qwen3"), ForeignAdapter(name: "mlx-gpt2-lora", model: "gpt2"),
  ]
  static let gguf = [
    ForeignAdapter(name: "gguf-llama", model: "llama-tied"), ForeignAdapter(name: "gguf-llama-packed", model: "llama-tied"),
    ForeignAdapter(name: "gguf-gptneox", model: "gptneox"),
  ]

  func load(_ path: String? = nil) throws -> (model: FineTunedModel, method: any Method) {
    let adapter = try AdapterDirectory(path ?? folder)
    return (try adapter.adapted(try loadTiny(model), InjectionContext(seed: 9)), adapter.config)
  }
}

extension FineTunedModel {
  /// Writes the model's adapter and reads it again, into a base of its own.
  fileprivate func exported(
    _ method: (any Method)?, as format: AdapterExport.Format, over base: String, in folder: TemporaryDirectory
  ) throws -> FineTunedModel {
    try AdapterExport.write(self, method, as: format, baseModelName: "tiny", to: folder.path)
    return try AdapterDirectory(folder.path).adapted(try loadTiny(base), InjectionContext(seed: 5))
  }
}

@Suite struct ForeignAdapterTests {
  // MARK: Reading

  @Test("an adapter of mlx-lm gives mlx-lm's logits", arguments: ForeignAdapter.mlx)
  func readsMLX(_ test: ForeignAdapter) throws {
    let file = try SafetensorsFile("\(test.folder)/reference.safetensors")
    let expected = try #require(file["logits"]).loaded(file: file.path).floats
    let (model, _) = try test.load()
    let found = model.logits([[53, 86, 10, 77, 60, 4, 84, 36, 11, 7, 83]])
    // Two libraries' sums of f32.
    #expect(difference(found, expected).relative < 1e-5, "\(difference(found, expected))")
    #expect(try AdapterDirectory(test.folder).baseModelName == "tiny")
  }

  @Test("a LoRA of llama.cpp gives the logits of the same numbers in PEFT's order, packed ones too", arguments: ForeignAdapter.gguf)
  func readsGGUF(_ test: ForeignAdapter) throws {
    let twin = try test.load("\(test.folder)/peft").model.logits()
    #expect(try test.load().model.logits() == twin)
    #expect(try test.load("\(test.folder)/adapter.gguf").model.logits() == twin)
    #expect(difference(twin, FineTunedModel(unadapted: try loadTiny(test.model)).logits()).relative > 1e-2)
  }

  // MARK: Writing

  @Test("what is written for mlx-lm are the tensors and settings that mlx-lm saves", arguments: ForeignAdapter.mlx)
  func writesMLX(_ test: ForeignAdapter) throws {
    let folder = try TemporaryDirectory()
    let (model, method) = try test.load()
    let again = try model.exported(method, as: .mlx, over: test.model, in: folder)
    #expect(again.logits() == model.logits())
    let (own, theirs) = (
      try SafetensorsFile(folder.file("adapters.safetensors")), try SafetensorsFile("\(test.folder)/adapters.safetensors")
    )
    #expect(Set(own.tensors.map(\.name)) == Set(theirs.tensors.map(\.name)))
    for entry in theirs.tensors {
      let found = try #require(own[entry.name], "\(entry.name)")
      #expect(found.shape == entry.shape && found.withBytes { Array($0) } == entry.withBytes { Array($0) }, "\(entry.name)")
    }
    let (ours, config) = (
      try StrictJSON.parse(contentsOf: folder.file("adapter_config.json")),
      try StrictJSON.parse(contentsOf: "\(test.folder)/adapter_config.json")
    )
    #expect(ours["fine_tune_type"] == config["fine_tune_type"])
    for key in ["rank", "scale", "dropout"] {
      #expect(ours["lora_parameters"]?[key]?.double == config["lora_parameters"]?[key]?.double, "\(key)")
    }
    #expect(ours["num_layers"] == (test.name == "mlx-llama-lora" ? 1 : 2))
  }

  @Test("what is written for llama.cpp are the tensors that its converter's formulas give", arguments: ["gguf-llama", "gguf-gptneox"])
  func writesGGUF(_ name: String) throws {
    let test = try #require(ForeignAdapter.gguf.first { $0.name == name })
    let folder = try TemporaryDirectory()
    let (model, method) = try test.load("\(test.folder)/peft")
    #expect(try model.exported(method, as: .ggufAdapter, over: test.model, in: folder).logits() == model.logits())
    let (own, theirs) = (try GGUFFile(folder.file("adapter.gguf")), try GGUFFile("\(test.folder)/adapter.gguf"))
    #expect(Set(own.tensors.map(\.name)) == Set(theirs.tensors.map(\.name)))
    for entry in theirs.tensors {
      let found = try #require(own[entry.name], "\(entry.name)")
      #expect(
        found.shape == entry.shape && found.type == .f32 && found.withBytes { Array($0) } == entry.withBytes { Array($0) }, "\(entry.name)")
    }
    for key in theirs.metadata.keys { #expect(own.metadata[key] == theirs.metadata[key], "\(key)") }
  }

  /// A rank-stabilised adapter whose layers differ in rank and alpha: nothing that the other formats have a word for.
  private static let patterned: JSONValue = [
    "peft_type": "LORA", "r": 4, "lora_alpha": 16, "use_rslora": true, "target_modules": "all-linear",
    "rank_pattern": ["q_proj": 3, "0.mlp.up_proj": 7], "alpha_pattern": ["v_proj": 5, "o_proj": 2.5],
  ]

  @Test("rank-stabilised factors and patterns act at their true strength in every format", arguments: AdapterExport.Format.allCases)
  func strength(_ format: AdapterExport.Format) throws {
    let saved = try SavedAdapter(try loadTiny("llama-tied"), Self.patterned)
    let folder = try TemporaryDirectory()
    let again = try saved.model.exported(try AdapterDirectory(saved.path).config, as: format, over: "llama-tied", in: folder)
    let d = difference(again.logits(), saved.model.logits())
    // B takes in a factor, in f32.
    #expect(d.relative < 2e-6, "\(d)")
    guard format == .ggufAdapter else { return }
    let file = try GGUFFile(folder.file("adapter.gguf"))
    let alpha = try file.metadata.double("adapter.lora.alpha")
    let parameters = Dictionary(uniqueKeysWithValues: saved.model.trainableParameters.map { ($0.name, $0.parameter.tensor) })
    // What llama.cpp computes with, of rows that lie in their own order: alpha / r · B.
    for (path, name, scaling) in [
      ("mlp.up_proj", "ffn_up", 16 / 7.0.squareRoot()), ("self_attn.v_proj", "attn_v", 5 / 2.0),
      ("self_attn.o_proj", "attn_output", 2.5 / 2),
    ] {
      let entry = try #require(file["blk.0.\(name).weight.lora_b"])
      let ours = try #require(parameters["model.layers.0.\(path).lora_B.weight"])
      let applied = try entry.loaded(file: file.path).floats.map { Float(alpha) / Float(entry.shape[1]) * $0 }
      #expect(difference(applied, ours.floats.map { Float(scaling) * $0 }).relative < 1e-6, "\(path)")
    }
  }

  @Test("any readable adapter becomes one of PEFT", arguments: ForeignAdapter.mlx + ForeignAdapter.gguf)
  func toPEFT(_ test: ForeignAdapter) throws {
    let folder = try TemporaryDirectory()
    let (model, method) = try test.load()
    #expect(try model.exported(method, as: .peft, over: test.model, in: folder).logits() == model.logits())
    let json = try StrictJSON.parse(contentsOf: folder.file("adapter_config.json"))
    #expect(json["peft_type"] == "LORA" && json["use_dora"]?.bool ?? false == test.name.contains("dora"))
    // Short names where they mean the same.
    let targets = json["target_modules"]?.array?.compactMap(\.string) ?? []
    #expect(targets.allSatisfy { $0.split(separator: ".").count <= 4 } && !targets.isEmpty, "\(targets)")
  }

  @Test("the other families of mlx-lm and llama.cpp have names of their own")
  func names() throws {
    let model = try FineTunedModel(try loadTiny("gptneox"), ["peft_type": "LORA", "r": 2])
    model.train()
    let folder = try TemporaryDirectory()
    #expect(try model.exported(nil, as: .mlx, over: "gptneox", in: folder).logits() == model.logits())
    let names = try SafetensorsFile(folder.file("adapters.safetensors")).tensors.map(\.name)
    #expect(names.contains("model.h.0.attention.query_key_value.lora_a"), "\(names)")
    for name in [
      "llama-tied", "mistral", "ministral3", "qwen2", "qwen3", "smollm3", "gemma", "gemma2", "gemma3", "phi", "phi3", "olmo2", "olmo3",
      "granite", "gptneox", "starcoder2", "gpt2",
    ] {
      let base = try loadTiny(name)
      let map = try #require(GGUFAdapterNames(modelType: base.shape.modelType), "\(name)")
      for (site, slot) in base.linearSites {
        let weight = try #require(map.weight(of: site.path), "\(site.path)")
        #expect(map.path(ofWeight: weight) == site.path, "\(weight)")
        let rows = Tensor((0..<slot.layer.outFeatures).map { Float($0) }, shape: [slot.layer.outFeatures, 1])
        #expect(
          map.restored(map.ordered(rows, of: site.path, in: base.shape), of: site.path, in: base.shape).floats == rows.floats,
          "\(site.path)")
      }
    }
  }

  // MARK: Refusals

  private static let inexpressible: [(JSONValue, String, String)] = [
    (["peft_type": "LORA", "use_dora": true], "gguf-adapter", "--as-lora"), (["peft_type": "IA3"], "gguf-adapter", "--as-lora"),
    (["peft_type": "IA3"], "mlx", "--as-lora"),
    (["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 2], "gguf-adapter", "peft-train serve"),
    (["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2], "mlx", "peft-train serve"),
    (["peft_type": "ADAPTER"], "mlx", "peft-train serve"), (["peft_type": "ADAPTER"], "peft", "peft-train serve"),
    (["peft_type": "LN_TUNING"], "gguf-adapter", "fold it into the model"), (["peft_type": "BITFIT"], "peft", "fold it into the model"),
    (["peft_type": "FULL"], "mlx", "fold it into the model"),
  ]

  @Test("what a format cannot express is refused, with the way that works", arguments: inexpressible)
  func refused(_ peft: JSONValue, _ format: String, _ way: String) throws {
    let model = try FineTunedModel(try loadTiny(peft["peft_type"] == "BITFIT" ? "qwen2" : "llama-tied"), peft)
    let folder = try TemporaryDirectory()
    let text = errorText {
      try AdapterExport.write(
        model, try peftConfig(peft), as: try #require(AdapterExport.Format(rawValue: format)), baseModelName: "tiny", to: folder.path)
    }
    #expect(text.hasPrefix("--format \(format): ") && text.contains(way), "\(text)")
    #expect(try entries(ofDirectory: folder.path).isEmpty)
  }

  @Test("a model without an adapter, or of a family that the program does not have, is refused")
  func unsuitable() throws {
    let folder = try TemporaryDirectory()
    let plain = FineTunedModel(unadapted: try loadTiny("llama-tied"))
    for format in AdapterExport.Format.allCases {
      #expect(errorText { try AdapterExport.write(plain, nil, as: format, baseModelName: "", to: folder.path) }.contains("--adapter"))
    }
    let opt = try FineTunedModel(try loadTiny("opt"), ["peft_type": "LORA"])
    for format in [AdapterExport.Format.mlx, .ggufAdapter] {
      let text = errorText { try AdapterExport.write(opt, nil, as: format, baseModelName: "", to: folder.path) }
      #expect(text.contains("\"opt\"") && text.contains("--format"), "\(text)")
    }
    // A base from a GGUF file says its architecture itself.
    let llama = try FineTunedModel(try loadTiny("llama-tied"), ["peft_type": "LORA"])
    let text = errorText {
      try AdapterExport.write(llama, nil, as: .ggufAdapter, baseModelName: "", architecture: "bloom", to: folder.path)
    }
    #expect(text.contains("llama.cpp"), "\(text)")
  }

  @Test("settings and tensors of mlx-lm that do not go together are named")
  func badMLX() throws {
    let test = ForeignAdapter.mlx[0]
    let folder = try TemporaryDirectory()
    let original = try #require(try StrictJSON.parse(contentsOf: "\(test.folder)/adapter_config.json").object)
    try folder.write("adapters.safetensors", try readFile("\(test.folder)/adapters.safetensors"))
    func text(_ change: (inout JSONObject, inout JSONObject) -> Void) throws -> String {
      var config = original
      var parameters = config["lora_parameters"]?.object ?? JSONObject()
      change(&config, &parameters)
      config["lora_parameters"] = JSONValue(parameters)
      try folder.write("adapter_config.json", JSONValue(config).serialized())
      return errorText { _ = try AdapterDirectory(folder.path).adapted(try loadTiny(test.model), InjectionContext(seed: 0)) }
    }
    #expect(try text { _, _ in } == "")
    #expect(try text { config, _ in config["fine_tune_type"] = "full" }.contains("mlx_lm.fuse"))
    #expect(try text { _, parameters in parameters["rank"] = 4 }.contains("(must be [4, outputs], by lora_parameters.rank"))
    #expect(try text { _, parameters in parameters["scale"] = nil }.contains("lora_parameters.scale: missing"))
    #expect(try text { _, parameters in parameters["keys"] = ["self_attn.q_proj"] }.contains("is not among lora_parameters.keys"))
    #expect(
      try text { config, _ in
        config["num_layers"] = nil; config["lora_layers"] = 1
      } == "")
    #expect(
      try text { config, parameters in
        config["num_layers"] = nil
        config["lora_layers"] = 1
        parameters["alpha"] = 16
      }.contains("lora_parameters.alpha"))
    // Versions that write num_layers do not look at it.
    #expect(try text { _, parameters in parameters["alpha"] = 16 } == "")
    #expect(try text { config, _ in config["fine_tune_type"] = "dora" }.contains("missing: model.layers.1.self_attn.q_proj.m [32]"))
    let other = ForeignAdapter.mlx[1]
    try folder.write("adapters.safetensors", try readFile("\(other.folder)/adapters.safetensors"))
    #expect(
      try text { config, parameters in
        (config["fine_tune_type"], parameters["rank"], parameters["keys"]) = ("dora", 2, nil)
      }.contains("num_layers means blocks from 1 on"))
  }

  @Test("GGUF files that are no LoRA of this model are refused by what is wrong")
  func badGGUF() throws {
    let file = "\(ForeignAdapter.gguf[0].folder)/adapter.gguf"
    func text(_ model: String = "llama-tied", _ change: (inout ChangedGGUF) -> Void) throws -> String {
      let folder = try TemporaryDirectory()
      var changed = try ChangedGGUF(of: file)
      change(&changed)
      try folder.write("adapter.gguf", changed.bytes)
      return errorText { _ = try AdapterDirectory(folder.path).adapted(try loadTiny(model), InjectionContext(seed: 0)) }
    }
    #expect(try text { _ in } == "")
    #expect(try text { $0["general.type"] = .string("model") }.contains("general.type: found \"model\" (must be \"adapter\")"))
    #expect(try text { $0["adapter.type"] = .string("control_vector") }.contains("must be \"lora\""))
    #expect(try text { $0["general.architecture"] = .string("whisper") }.contains("general.architecture: found \"whisper\""))
    #expect(try text { $0["adapter.lora.alpha"] = .double(-1) }.contains("adapter.lora.alpha: found -1.0"))
    #expect(try text { $0["adapter.alora.invocation_tokens"] = .integers([1]) }.contains("activated LoRA"))
    #expect(try text { $0.add("blk.0.attn_norm.weight", [1, 2]) }.contains("unexpected: blk.0.attn_norm.weight"))
    // Rows of Qwen lie in their own order, so the same names would mean something else.
    #expect(try text("mistral") { _ in } == "")
    #expect(try text("qwen3") { _ in }.contains("general.architecture: found \"llama\", and the model is a qwen3"))
    #expect(errorText { _ = try AdapterDirectory("/nonexistent.gguf") }.contains("cannot be opened"))
    #expect(errorText { _ = try ModelLoader.load(file, storage: .auto) }.contains("general.type"))
  }
}

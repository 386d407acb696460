import FileFormats
import TestSupport
import Tensors
import Testing
import Transformers

/// What the metadata of a GGUF file says about the arithmetic, against Hugging Face directories that say the same.
@Suite struct GGUFMetadataTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// The tiny model as a GGUF file with other metadata.
  private func file(_ change: (inout ChangedGGUF) -> Void = { _ in }) throws -> String {
    var gguf = try ChangedGGUF(of: fixture("llama-f32.gguf"))
    change(&gguf)
    return try directory.write("model.gguf", gguf.bytes)
  }

  private func load(ropeTheta: Double? = nil, _ change: (inout ChangedGGUF) -> Void) throws -> ModelLoader.LoadedModel {
    try ModelLoader.load(try file(change), storage: .float32, ropeTheta: ropeTheta)
  }

  private func loss(_ change: (inout ChangedGGUF) -> Void) throws -> Double { try load(change).model.loss(of: sequences) }

  private func problem(_ change: (inout ChangedGGUF) -> Void) throws -> String {
    let path = try file(change)
    return errorText { _ = try ModelLoader.load(path, storage: .float32) }
  }

  /// The loss that transformers has for the same model as a directory.
  private func reference(_ name: String) throws -> Double { try #require(Variant.all.first { $0.testDescription == name }).loss }

  private func expectClose(_ loss: Double, _ reference: Double) {
    #expect(abs(loss - reference) <= 2e-6 * reference, "\(loss), \(reference)")
  }

  @Test("a Llama with a window is a Mistral, and is refused where it has biases")
  func window() throws {
    let loaded = try load { $0["llama.attention.sliding_window"] = .integer(4) }
    #expect(loaded.configuration["model_type"] == "mistral")
    let copy = try ModelCopy(of: "llama-tied") {
      $0["model_type"] = "mistral"
      $0["sliding_window"] = 4
    }
    expectClose(loaded.model.loss(of: sequences), try copy.load().loss(of: sequences))
    #expect(loaded.model.loss(of: sequences) != (try loss { _ in }))
    var biased = try ChangedGGUF(of: fixture("llama-biased.gguf"))
    biased["llama.attention.sliding_window"] = .integer(4)
    let path = try directory.write("model.gguf", biased.bytes)
    #expect(errorText { _ = try ModelLoader.load(path, storage: .float32) }.contains("found 4 beside biases"))
  }

  @Test("a Llama with biases at query, key and value alone is a Qwen2")
  func inputBiases() throws {
    let (query, key) = ([Float](repeating: 0, count: 32), [Float](repeating: 0, count: 16))
    let value = (0..<16).map { Float($0) / 10 - 0.7 }
    let loaded = try load { gguf in
      for layer in 0..<2 {
        for (name, values) in [("q", query), ("k", key), ("v", value)] { gguf.add("blk.\(layer).attn_\(name).bias", values) }
      }
    }
    #expect(loaded.configuration["model_type"] == "qwen2")
    let copy = try ModelCopy(of: "llama-tied") {
      $0["model_type"] = "qwen2"
    } tensors: { tensors in
      tensors
        + (0..<2).flatMap { layer in
          [("q", query), ("k", key), ("v", value)].map { name, values in
            TensorToWrite(name: "model.layers.\(layer).self_attn.\(name)_proj.bias", Tensor(values, shape: [values.count]))
          }
        }
    }
    expectClose(loaded.model.loss(of: sequences), try copy.load().loss(of: sequences))
    #expect(loaded.model.loss(of: sequences) != (try loss { _ in }))
  }

  @Test(
    "a linear factor counts under its old name and without a type, as in llama.cpp",
    arguments: [
      ["llama.rope.scale_linear": GGUFValue.double(4)], ["llama.rope.scaling.factor": .double(4)],
      ["llama.rope.scaling.factor": .double(4), "llama.rope.scaling.type": .string("linear")],
      ["llama.rope.scaling.factor": .double(4), "llama.rope.scale_linear": .double(2)],
    ])
  func linear(_ pairs: [String: GGUFValue]) throws {
    let loaded = try load { gguf in
      gguf["llama.rope.freq_base"] = .double(500)
      for (key, value) in pairs { gguf[key] = value }
    }
    expectClose(loaded.model.loss(of: sequences), try reference("rope_scaling alone"))
    #expect(loaded.configuration["rope_scaling"] == ["rope_type": "linear", "factor": 4.0])
  }

  @Test("a factor of 0, and one beside the type none, scale nothing")
  func unscaled() throws {
    let plain = try loss { _ in }
    expectClose(plain, try reference("plain"))
    #expect(try loss { $0["llama.rope.scaling.factor"] = .double(0) } == plain)
    let none = try loss {
      $0["llama.rope.scaling.factor"] = .double(4)
      $0["llama.rope.scaling.type"] = .string("none")
    }
    #expect(none == plain)
    #expect(try problem { $0["llama.rope.scaling.factor"] = .double(-4) }.contains("llama.rope.scaling.factor: found -4.0 (must be 0,"))
    #expect(try problem { $0["llama.rope.scaling.type"] = .string("ntk") }.contains("llama.rope.scaling.type: found \"ntk\" (must be"))
    #expect(
      try problem { $0["llama.rope.scaling.type"] = .string("longrope") }.contains("rope_factors_long.weight: missing (longrope needs a"))
  }

  /// The divisors of the tiny model's four frequencies by Llama 3's formula with factor 8, low 1, high 4 and 16 positions: only the first
  /// wavelength, 6.28, is on the ramp.
  private static let factors: [Float] = {
    let smooth = (16 / (2 * Float.pi) - 1) / 3
    return [1 / ((1 - smooth) / 8 + smooth), 8, 8, 8]
  }()

  @Test("the factors of the frequencies count, and a config.json that is written from them says the same")
  func frequencyFactors() throws {
    let loaded = try load { $0.add("rope_freqs.weight", Self.factors) }
    // transformers' "llama3" variant has these four numbers.
    expectClose(loaded.model.loss(of: sequences), try reference("llama3"))
    let folder = try TemporaryDirectory()
    try SafetensorsFormat().writer?(loaded.model, try loaded.exportedConfiguration(), false, folder.path)
    #expect(
      loaded.configuration["rope_scaling"]
        == [
          "rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 16,
        ])
    expectClose(try ModelLoader.load(folder.path, storage: .float32).model.loss(of: sequences), loaded.model.loss(of: sequences))
  }

  @Test("a linear factor beside the factors of the frequencies multiplies them")
  func bothScalings() throws {
    let loaded = try load {
      $0.add("rope_freqs.weight", [1, 1, 1, 1])
      $0["llama.rope.freq_base"] = .double(500)
      $0["llama.rope.scaling.factor"] = .double(4)
    }
    expectClose(loaded.model.loss(of: sequences), try reference("rope_scaling alone"))
    #expect(loaded.configuration["rope_scaling"] == ["rope_type": "linear", "factor": 4.0])
  }

  @Test("factors without a word in config.json load, and are refused where a config.json would be written")
  func inexpressible() throws {
    let loaded = try load { $0.add("rope_freqs.weight", [1, 2, 3, 4]) }
    #expect(loaded.model.loss(of: sequences) != (try loss { _ in }))
    let text = errorText { _ = try loaded.exportedConfiguration() }
    #expect(text.contains("rope_freqs.weight: its factors are not those of Llama 3's formula"), "\(text)")
    #expect(
      try problem { $0.add("rope_freqs.weight", [1, 2, 3]) }.contains("rope_freqs.weight: found 3 factors (must be 4 numbers above 0)"))
    #expect(try problem { $0.add("rope_freqs.weight", [1, 2, 0, 3]) }.contains("must be 4 numbers above 0"))
  }

  @Test("a missing base is llama.cpp's 10000 with a warning, and model.rope_theta takes its place")
  func ropeTheta() throws {
    let loaded = try load { $0["llama.rope.freq_base"] = nil }
    expectClose(loaded.model.loss(of: sequences), try reference("plain"))
    #expect(
      loaded.notes.count == 1 && loaded.notes[0].contains("10000 is taken") && loaded.notes[0].contains("converters have left it out"))
    #expect(loaded.configuration["rope_theta"] == 10000.0)
    for base in [GGUFValue.double(20), nil] {
      let given = try load(ropeTheta: 500) { $0["llama.rope.freq_base"] = base }
      expectClose(given.model.loss(of: sequences), try reference("theta at the top"))
      #expect(given.notes.isEmpty && given.configuration["rope_theta"] == 500.0)
    }
    #expect(try problem { $0["llama.rope.freq_base"] = .double(0) }.contains("llama.rope.freq_base: found 0.0 (must be from 1 to 1e12)"))
  }

  @Test(
    "a key of the architecture that may change numbers is refused",
    arguments: [
      ("attention.scale", GGUFValue.double(0.1), "found 0.1 (must be 0.0)"),
      ("attention.causal", .bool(false), "found false (must be true)"),
      ("final_logit_softcapping", .double(30), "found 30.0 (must be 0.0)"), ("expert_count", .integer(8), "found 8 (must be 0)"),
      ("rope.scaling.attn_factor", .double(1.2), "found 1.2 (must be 1 without longrope or yarn)"),
      ("rope.scaling.yarn_alpha", .double(1), "found 1.0 (the key is not known here)"),
      ("attention.temperature_scale", .double(0.1), "found 0.1 (the key is not known here)"),
      ("newest", .string("x"), "found \"x\" (the key is not known here)"),
      ("attention.value_length", .integer(4), "found 4 (must be 8, the size of a head"),
    ])
  func unknownKeys(_ key: String, _ value: GGUFValue, _ expected: String) throws {
    let text = try problem { $0["llama.\(key)"] = value }
    #expect(text.contains("llama.\(key): \(expected)"), "\(text)")
  }

  @Test("what of yarn llama.cpp would compute otherwise is refused")
  func yarnKeys() throws {
    for (key, allowed) in [("yarn_ext_factor", "must be from 1.0 to 1.0"), ("yarn_attn_factor", "must be 1 or 1.13862943")] {
      let text = try problem {
        $0["llama.rope.scaling.type"] = .string("yarn")
        $0["llama.rope.scaling.factor"] = .double(4)
        $0["llama.rope.scaling.\(key)"] = .double(0.5)
      }
      #expect(text.contains("llama.rope.scaling.\(key): found 0.5 (\(allowed)"), "\(text)")
    }
  }

  @Test("keys that change nothing are left alone")
  func harmlessKeys() throws {
    let loss = try loss {
      for key in ["vocab_size", "attention.key_length", "attention.value_length", "rope.scaling.original_context_length"] {
        $0["llama.\(key)"] = .integer(8)
      }
      $0["llama.expert_count"] = .integer(0)
      $0["llama.attention.causal"] = .bool(true)
      $0["llama.rope.scaling.finetuned"] = .bool(true)
      $0["llama.attention.scale"] = .double(0)
      $0["general.tags"] = .strings(["a"])
    }
    expectClose(loss, try reference("plain"))
  }

  @Test("a part of a split file, and a file that is no model, are named")
  func otherKinds() throws {
    let part = try problem {
      $0["split.count"] = .integer(3)
      $0["split.no"] = .integer(0)
    }
    #expect(part.contains("split.count: it is part 1 of 3 of a split file") && part.contains("llama-gguf-split --merge"), "\(part)")
    #expect(!(try problem { $0["split.count"] = .integer(1) }).contains("split"))
    #expect(try problem { $0["general.type"] = .string("adapter") }.contains("general.type: found \"adapter\" (must be \"model\")"))
  }
}

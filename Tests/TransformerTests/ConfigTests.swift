import FileFormats
import TestSupport
import Tensors
import Testing
import Transformers

/// A config.json that must be refused, and what the message must say.
struct BadConfig: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let model: String
  let edit: @Sendable (inout JSONObject) -> Void
  /// Parts of the message: each place with what is said about it.
  let expected: [String]
  var problems = 1

  init(
    _ description: String, _ model: String = "llama-tied", expected: [String], problems: Int = 1,
    _ edit: @escaping @Sendable (inout JSONObject) -> Void
  ) {
    (testDescription, self.model, self.edit, self.expected, self.problems) = (description, model, edit, expected, problems)
  }

  static let all: [BadConfig] = [
    BadConfig(
      "an architecture that needs what no part has",
      expected: [
        "model_type: found \"mixtral\", which needs a mixture of experts, and that is not supported; the nearest supported family is mistral"
      ]
    ) {
      $0["model_type"] = "mixtral"
    },
    BadConfig(
      "an architecture that nobody knows",
      expected: ["model_type: found \"qwen4\", did you mean qwen2? (must be one of llama, mistral, minist"]
    ) {
      $0["model_type"] = "qwen4"
    },
    BadConfig(
      "longrope without factors", "phi3",
      expected: [
        "rope_parameters.short_factor: missing", "rope_parameters.long_factor: missing",
      ], problems: 2
    ) {
      $0["rope_parameters"] = ["rope_type": "longrope", "rope_theta": 10000.0]
    },
    BadConfig(
      "longrope with too few factors", "phi3-longrope",
      expected: ["rope_parameters: has 2 short and 2 long factors (must be 3 each, half of the channels that turn)"]
    ) {
      $0["rope_parameters"] = [
        "rope_type": "longrope", "rope_theta": 100.0, "partial_rotary_factor": 0.75, "short_factor": [1.0, 2.0], "long_factor": [1.0, 2.0],
      ]
    },
    BadConfig(
      "longrope with a factor of zero", "phi3-longrope", expected: ["rope_parameters.long_factor: has a factor that is not above 0"]
    ) {
      $0["rope_parameters"] = [
        "rope_type": "longrope", "rope_theta": 100.0, "partial_rotary_factor": 0.75, "short_factor": [1.0, 2.0, 3.0],
        "long_factor": [1.0, 0.0, 3.0],
      ]
    },
    BadConfig(
      "one rotation for all kinds of layer", "olmo3",
      expected: ["rope_parameters: has neither full_attention nor sliding_attention (must have settings by kind of layer)"]
    ) {
      $0["rope_parameters"] = ["rope_type": "default", "rope_theta": 10000.0]
    },
    BadConfig("too few layers that turn", "smollm3", expected: ["no_rope_layers: found 1 entries (must be num_hidden_layers 2)"]) {
      $0["no_rope_layers"] = [1]
    },
    BadConfig("a multiplier of zero", "granite", expected: ["residual_multiplier: found 0"]) { $0["residual_multiplier"] = 0 },
    BadConfig("a Ministral 3 without rotary settings", "ministral3", expected: ["rope_parameters: missing"]) {
      $0["rope_parameters"] = nil
    },
    BadConfig("kinds of layer that are too few", "gemma2", expected: ["layer_types: found 1 entries (must be num_hidden_layers 2, each"]) {
      $0["layer_types"] = ["sliding_attention"]
    },
    BadConfig("a kind of layer we do not have", "gemma3", expected: ["layer_types: found 2 entries (must be num_hidden_layers 2, each"]) {
      $0["layer_types"] = ["chunked_attention", "full_attention"]
    },
    BadConfig("a cap below zero", "gemma2", expected: ["final_logit_softcapping: found -1"]) { $0["final_logit_softcapping"] = -1 },
    BadConfig("no architecture", expected: ["model_type: missing (must be one of llama"]) { $0["model_type"] = nil },
    BadConfig("a size of the wrong type", expected: ["hidden_size: found \"32\" (must be an integer from 1 to"]) {
      $0["hidden_size"] = "32"
    },
    BadConfig("a size that is a fraction", expected: ["vocab_size: found 96.5 (must be an integer"]) { $0["vocab_size"] = 96.5 },
    BadConfig("a missing size", expected: ["intermediate_size: missing"]) { $0["intermediate_size"] = nil },
    BadConfig("two mistakes at once", expected: ["num_hidden_layers: found 0", "vocab_size: found -1"], problems: 2) {
      $0["num_hidden_layers"] = 0
      $0["vocab_size"] = -1
    },
    BadConfig(
      "a rope scaling we do not have",
      expected: ["rope_parameters.rope_type: found \"proportional\" (must be one of default, linear, dynamic, yarn, llama3, longrope"]
    ) {
      $0["rope_parameters"] = ["rope_type": "proportional", "rope_theta": 10000.0, "factor": 4.0]
    },
    BadConfig("a rope scaling we do not have, in older words", expected: ["rope_scaling.type: found \"axial\" (must be one of default"]) {
      $0["rope_scaling"] = ["type": "axial", "factor": 4.0]
    },
    BadConfig("two rope scalings that differ", expected: ["rope_parameters: says another thing than rope_scaling beside it"]) {
      $0["rope_scaling"] = ["rope_type": "linear", "factor": 4.0]
    },
    BadConfig("two rope bases that differ", expected: ["rope_parameters: says another thing than rope_scaling beside it"]) {
      $0["rope_parameters"] = ["rope_type": "default", "rope_theta": 500000.0]
      $0["rope_scaling"] = ["rope_type": "default"]
    },
    BadConfig("rope by kind of layer", expected: ["rope_parameters.full_attention: is an object"]) {
      $0["rope_parameters"] = ["full_attention": ["rope_type": "default", "rope_theta": 10000.0]]
    },
    BadConfig("heads rotated in part", expected: ["partial_rotary_factor: found 0.5 (must be 1 or left out"]) {
      $0["partial_rotary_factor"] = 0.5
    },
    BadConfig("weights of bitsandbytes", expected: ["quantization_config: the checkpoint is quantised by bitsandbytes (4 bits), which is"])
    {
      $0["quantization_config"] = ["load_in_4bit": true, "quant_method": "bitsandbytes", "bnb_4bit_quant_type": "nf4"]
    },
    BadConfig("weights of bitsandbytes, as it once wrote them", expected: ["quantised by bitsandbytes (8 bits)"]) {
      $0["quantization_config"] = ["load_in_8bit": true]
    },
    BadConfig(
      "weights of GPTQ", expected: ["quantization_config: the checkpoint is quantised by GPTQ (4 bits), which is not read; take the"]
    ) {
      $0["quantization_config"] = ["quant_method": "gptq", "bits": 4, "group_size": 128]
    },
    BadConfig("weights of AWQ", expected: ["quantised by AWQ (4 bits)"]) {
      $0["quantization_config"] = ["quant_method": "awq", "bits": 4]
    },
    BadConfig("weights in FP8", "qwen2", expected: ["quantised by FP8, which is not read"]) {
      $0["quantization_config"] = ["quant_method": "fp8"]
    },
    BadConfig("weights of compressed-tensors", expected: ["quantised by compressed-tensors"]) {
      $0["quantization_config"] = ["quant_method": "compressed-tensors"]
    },
    BadConfig("weights of another library", "gpt2", expected: ["quantised by \"newest\", which is not read"]) {
      $0["quantization_config"] = ["quant_method": "newest"]
    },
    BadConfig("key heads that do not divide", expected: ["num_key_value_heads: found 3 (must divide num_attention_heads 4)"]) {
      $0["num_key_value_heads"] = 3
    },
    BadConfig("an odd head", expected: ["head_dim: found 7 (must be even"]) { $0["head_dim"] = 7 },
    BadConfig("heads that do not divide the width", expected: ["num_attention_heads: found 6 (must divide hidden_size 32"]) {
      $0["head_dim"] = nil
      $0["num_attention_heads"] = 6
    },
    BadConfig("another activation", expected: ["hidden_act: found \"mish\" (must be one of gelu"]) { $0["hidden_act"] = "mish" },
    BadConfig("GPT-2 heads that do not divide the width", "gpt2", expected: ["n_head: found 5 (must divide n_embd 32)"]) {
      $0["n_head"] = 5
    },
    BadConfig("a GPT-2 activation we do not have", "gpt2", expected: ["activation_function: found \"mish\""]) {
      $0["activation_function"] = "mish"
    },
    BadConfig("a GPT-2 variant we do not have", "gpt2", expected: ["scale_attn_by_inverse_layer_idx: found true"]) {
      $0["scale_attn_by_inverse_layer_idx"] = true
    },
  ]
}

@Suite struct ConfigTests {
  @Test("a bad config.json is refused with file, line, place, value and what is allowed", arguments: BadConfig.all)
  func refused(_ bad: BadConfig) throws {
    let copy = try ModelCopy(of: bad.model, config: bad.edit)
    let error = try #require(throws: Diagnostic.self) { _ = try copy.load() }
    #expect(error.problems.count == bad.problems, "\(error)")
    for (problem, expected) in zip(error.problems, bad.expected) {
      #expect(problem.file == "\(copy.path)/config.json")
      #expect("\(problem)".contains(expected), "\(problem)")
      #expect(problem.line != nil || problem.message.hasPrefix("missing"), "\(problem)")
    }
  }

  @Test("a config.json that is no JSON object or is not there is refused")
  func unreadable() throws {
    let copy = try ModelCopy(of: "llama-tied")
    try copy.directory.write("config.json", "{\n  \"model_type\": llama\n}")
    #expect(errorText { _ = try copy.load() }.contains("config.json:2:"))
    try copy.directory.write("config.json", "[]")
    #expect(errorText { _ = try copy.load() }.contains("must be an object"))
    let text = errorText { _ = try ModelLoader.load("\(copy.path)/nowhere", storage: .auto) }
    #expect(text.contains("\(copy.path)/nowhere: cannot be opened"))
  }

  @Test("a sliding window limits what is seen, and not the length of a text")
  func slidingWindow() throws {
    let text = (0..<40).map { Int32($0 * 7 % 90) }
    func logits(_ model: String, _ edit: (inout JSONObject) -> Void) throws -> [Float] {
      let model = try ModelCopy(of: model, config: edit).load()
      #expect(model.shape.maxPositions == 64)
      return model.logits(of: [text])
    }
    let whole = try logits("mistral") { $0["sliding_window"] = JSONValue(.null) }
    #expect(try logits("mistral") { $0["sliding_window"] = 40 } == whole)
    // transformers has a window of 4096 where the key is missing.
    #expect(try logits("mistral") { $0["sliding_window"] = nil } == whole)
    let rows = 16 * 96
    let windowed = try logits("mistral") { $0["sliding_window"] = 16 }
    #expect(difference(Array(windowed[..<rows]), Array(whole[..<rows])).relative < 2e-6)
    #expect(difference(Array(windowed[rows...]), Array(whole[rows...])).relative > 1e-3)

    let all = try logits("qwen2") { _ in }
    #expect(try logits("qwen2") { $0["sliding_window"] = 16 } == all)
    func used(_ edit: (inout JSONObject) -> Void) throws -> [Float] {
      try logits("qwen2") {
        $0["sliding_window"] = 16
        $0["use_sliding_window"] = true
        edit(&$0)
      }
    }
    let second = try used { $0["layer_types"] = ["full_attention", "sliding_attention"] }
    #expect(second != all)
    let fromSecond = try used {
      $0["layer_types"] = nil
      $0["max_window_layers"] = 1
    }
    #expect(fromSecond == second)
    #expect(try used { $0["layer_types"] = ["full_attention", "full_attention"] } == all)
  }

  @Test("a cap that is null caps nothing, one that is missing is the family's")
  func softCaps() throws {
    func head(_ edit: (inout JSONObject) -> Void) throws -> Head { try ModelCopy(of: "gemma2", config: edit).load().head }
    #expect(try head { _ in }.softCap == 2)
    #expect(try head { $0["final_logit_softcapping"] = nil }.softCap == 30)
    #expect(try head { $0["final_logit_softcapping"] = JSONValue(.null) }.softCap == nil)
    let caps: [Double?] = try [nil, JSONValue(.null), 0.5].map { value in
      try ModelCopy(of: "gemma2") { $0["attn_logit_softcapping"] = value }.load().shape.heads.softCap
    }
    #expect(caps == [50, nil, 0.5])
  }

  @Test("transformers 4's rope_theta and rope_scaling mean the same as transformers 5's rope_parameters")
  func ropeSpellings() throws {
    let old = try ModelCopy(of: "llama-linear") {
      $0["rope_parameters"] = nil
      $0["rope_theta"] = 10000.0
      $0["rope_scaling"] = ["type": "linear", "factor": 4.0]
    }
    #expect(try old.load().logits(of: sequences) == TinyModel.load("llama-linear").logits(of: sequences))
  }

  @Test("random weights lie in memory as the user wants them: matrices as bf16")
  func initializationStorage() throws {
    let path = "\(TinyModel.path("llama-tied"))/config.json"
    for (name, parameter) in try ModelLoader.initialize(path, seed: 1, storage: .bfloat16).model.namedParameters() {
      #expect(parameter.tensor.dtype == (parameter.tensor.shape.count == 2 ? .bfloat16 : .float32), "\(name)")
    }
  }

  @Test("random weights depend on the seed alone", arguments: ["llama-tied", "qwen2", "gpt2"])
  func initialization(_ name: String) throws {
    func weights(_ seed: UInt64) throws -> [String: [Float]] {
      let model = try ModelLoader.initialize("\(TinyModel.path(name))/config.json", seed: seed).model
      return Dictionary(uniqueKeysWithValues: model.namedParameters().map { ($0.name, $0.parameter.tensor.floats) })
    }
    let (first, again, other) = (try weights(1), try weights(1), try weights(2))
    #expect(first == again)
    for (name, values) in first {
      if name.hasSuffix("bias") {
        #expect(values.allSatisfy { $0 == 0 }, "\(name)")
      } else if values.count <= 32 {
        #expect(values.allSatisfy { $0 == 1 }, "\(name)")
      } else {
        #expect(values != other[name], "\(name)")
        let deviation = (values.reduce(0) { $0 + Double($1 * $1) } / Double(values.count)).squareRoot()
        #expect(abs(deviation - 0.02) < 0.002, "\(name): deviation \(deviation)")
      }
    }
    let matrices = first.filter { !$0.key.hasSuffix("bias") && $0.value.count > 32 }.values
    #expect(Set(matrices).count == matrices.count, "two weights are equal")
  }
}

import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Transformers

/// Settings that must be refused, and what the message must say.
struct BadSettings: Sendable, CustomTestStringConvertible {
  let peft: JSONValue
  let expected: [String]
  var model = "llama-tied"

  var testDescription: String { peft.serialized() }

  init(_ peft: JSONValue, _ expected: String..., model: String = "llama-tied") {
    (self.peft, self.expected, self.model) = (peft, expected, model)
  }

  /// Wrong in themselves.
  static let malformed: [BadSettings] = [
    BadSettings(
      ["peft_type": "LORRA"],
      "peft_type: found \"LORRA\" (must be one of LORA, PREFIX_TUNING, PROMPT_TUNING, ADAPTER, IA3, LN_TUNING, BITFIT, FULL; did you mean \"LORA\"?)"
    ),
    BadSettings([:], "peft_type: missing"),
    BadSettings(["peft_type": "LORA", "r": 0], "r: found 0 (must be an integer from 1"),
    BadSettings(["peft_type": "LORA", "r": "8"], "r: found \"8\""),
    BadSettings(["peft_type": "LORA", "r": 2.5], "r: found 2.5"),
    BadSettings(["peft_type": "LORA", "rank": 8], "rank: unknown key"),
    BadSettings(["peft_type": "LORA", "lora_alpah": 8], "lora_alpah: unknown key; did you mean \"lora_alpha\"?"),
    BadSettings(["peft_type": "LORA", "lora_alpha": 0], "lora_alpha: found 0"),
    BadSettings(["peft_type": "LORA", "lora_dropout": 1.0], "lora_dropout: found 1.0 (must be a number ≥ 0.0 and < 1.0)"),
    BadSettings(["peft_type": "LORA", "lora_dropout": -0.1], "lora_dropout: found -0.1"),
    BadSettings(["peft_type": "LORA", "use_rslora": "yes"], "use_rslora: found \"yes\" (must be true or false)"),
    BadSettings(["peft_type": "LORA", "target_modules": []], "target_modules: found [] (must be a list of names"),
    BadSettings(["peft_type": "LORA", "target_modules": [1]], "target_modules: found an array of 1"),
    BadSettings(["peft_type": "LORA", "target_modules": 3], "target_modules: found 3"),
    BadSettings(["peft_type": "LORA", "exclude_modules": true], "exclude_modules: found true"),
    BadSettings(["peft_type": "LORA", "layers_to_transform": [0.5]], "layers_to_transform[0]: found 0.5"),
    BadSettings(["peft_type": "LORA", "layers_to_transform": [-1]], "layers_to_transform[0]: found -1"),
    BadSettings(["peft_type": "LORA", "rank_pattern": ["q_proj": 0]], "rank_pattern: \"q_proj\": found 0 (must be an integer ≥ 1)"),
    BadSettings(["peft_type": "LORA", "alpha_pattern": ["q_proj"]], "alpha_pattern: found an array of 1 (must be an object"),
    BadSettings(["peft_type": "LORA", "rank_pattern": ["q_proj": 2.5]], "rank_pattern: \"q_proj\": found 2.5 (must be an integer ≥ 1)"),
    BadSettings(["peft_type": "LORA", "alpha_pattern": ["q_proj": 0]], "alpha_pattern: \"q_proj\": found 0 (must be a number > 0)"),
    BadSettings(["peft_type": "LORA", "layers_pattern": 3], "layers_pattern: found 3 (must be the name of a list of blocks"),
    BadSettings(["peft_type": "LORA", "layers_pattern": "(layers|h)"], "layers_pattern: found \"(layers|h)\""),
    BadSettings(["peft_type": "LORA", "layers_pattern": ["layers", 1]], "layers_pattern: found an array of 2"),
    BadSettings(["peft_type": "LORA", "bias": "some"], "bias: found \"some\" (must be one of none, all, lora_only"),
    BadSettings(["peft_type": "LORA", "init_lora_weights": "pissa"], "init_lora_weights: found \"pissa\" (must be true or \"gaussian\")"),
    BadSettings(["peft_type": "LORA", "init_lora_weights": false], "init_lora_weights: found false"),
    BadSettings(["peft_type": "LORA", "use_dora": "yes"], "use_dora: found \"yes\" (must be true or false)"),
    BadSettings(["peft_type": "LORA", "use_qalora": true], "use_qalora: found true: QA-LoRA is not supported yet"),
    BadSettings(["peft_type": "LORA", "r": 0, "bias": 1, "x": 2], "r: found 0", "bias: found 1", "x: unknown key"),
    BadSettings(["peft_type": "PREFIX_TUNING"], "num_virtual_tokens: missing"),
    BadSettings(["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 0], "num_virtual_tokens: found 0"),
    BadSettings(["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 1_099_511_627_776], "num_virtual_tokens: found 1099511627776"),
    BadSettings(
      ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "init_weights": "one"],
      "init_weights: found \"one\" (must be one of zero, tokens, null"),
    BadSettings(
      ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "init_weights": "zero", "prefix_projection": true],
      "init_weights: goes without prefix_projection only"),
    BadSettings(["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4, "encoder_hidden_size": 0], "encoder_hidden_size: found 0"),
    BadSettings(["peft_type": "ADAPTER", "adapter_type": "houlsbi"], "adapter_type: found \"houlsbi\"", model: "llama-tied"),
    BadSettings(
      ["peft_type": "ADAPTER", "reduction_factor": 4, "bottleneck_size": 8], "bottleneck_size: given together with reduction_factor"),
    BadSettings(["peft_type": "ADAPTER", "reduction_factor": 0], "reduction_factor: found 0"),
    BadSettings(["peft_type": "ADAPTER", "reduction_factor": 1e-300], "reduction_factor: found 1e-300"),
    BadSettings(["peft_type": "ADAPTER", "bottleneck_size": 0], "bottleneck_size: found 0"),
    BadSettings(["peft_type": "ADAPTER", "non_linearity": "mish"], "non_linearity: found \"mish\""),
    BadSettings(["peft_type": "ADAPTER", "init_weights": "zero"], "init_weights: found \"zero\""),
    BadSettings(["peft_type": "ADAPTER", "scaling": "channel"], "scaling: found \"channel\" (must be a number or \"learned\")"),
    BadSettings(["peft_type": "PROMPT_TUNING"], "num_virtual_tokens: missing"),
    BadSettings(["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 0], "num_virtual_tokens: found 0"),
    BadSettings(
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2, "prompt_tuning_init": "text"],
      "prompt_tuning_init: found \"text\" (must be one of RANDOM, TEXT, SAMPLE_VOCAB; did you mean \"TEXT\"?)"),
    BadSettings(
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2, "prompt_tuning_init": "TEXT"],
      "prompt_tuning_init_text: missing (must be a string)"),
    BadSettings(
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2, "prompt_tuning_init_text": "a"],
      "prompt_tuning_init_text: goes with prompt_tuning_init \"TEXT\" only (must be null)"),
    BadSettings(
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2, "tokenizer_name_or_path": "gpt2"],
      "tokenizer_name_or_path: found \"gpt2\": another tokenizer than the model's is not supported yet (PEFT 0.2.0 and later; must be null)"
    ),
    BadSettings(
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2, "num_transformer_submodules": 2],
      "num_transformer_submodules: found 2: this setting is not supported yet"),
    BadSettings(["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2, "init_weights": "zero"], "init_weights: unknown key"),
    BadSettings(["peft_type": "FULL", "r": 8], "r: unknown key"),
  ]

  /// Right in themselves, but not for this model.
  static let unsuitable: [BadSettings] = [
    BadSettings(
      ["peft_type": "LORA", "target_modules": ["q_porj"]], "peft.target_modules: \"q_porj\" matches no module", "names are q_proj"),
    BadSettings(["peft_type": "LORA", "target_modules": ["q_proj", "c_attn"]], "\"c_attn\" matches no module"),
    BadSettings(["peft_type": "LORA", "target_modules": ["proj"]], "\"proj\" matches no module"),
    BadSettings(["peft_type": "LORA", "target_modules": [""]], "\"\" matches no module"),
    BadSettings(
      ["peft_type": "LORA", "target_modules": ["nothing_like_it"]],
      "the nearest names are q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj, down_proj"),
    BadSettings(["peft_type": "LORA", "target_modules": "q_proj"], "peft.target_modules: \"q_proj\" matches no module"),
    BadSettings(["peft_type": "LORA", "target_modules": "q_proj("], "peft.target_modules: \"q_proj(\" is not a regular expression"),
    BadSettings(
      ["peft_type": "LORA", "target_modules": ["q_proj", "lm_head"]],
      "peft.target_modules: \"lm_head\" is the model's output layer, on which LoRA is not supported yet"),
    BadSettings(["peft_type": "LORA", "target_modules": ".*(proj|lm_head)"], "\"lm_head\" is the model's output layer", model: "mistral"),
    BadSettings(["peft_type": "LORA", "target_modules": ["embed_tokens"]], "\"model.embed_tokens\" is the model's embedding"),
    BadSettings(
      ["peft_type": "LORA", "target_modules": ["c_attn", "wpe"]], "\"transformer.wpe\" is the model's table of positions", model: "gpt2"),
    BadSettings(
      ["peft_type": "LORA", "target_modules": ["lm_head"], "layers_to_transform": [0]], "\"lm_head\" is the model's output layer"),
    BadSettings(["peft_type": "LORA", "target_modules": ["q_proj", "norm"]], "\"model.norm\" is a norm, and LoRA does not go there"),
    BadSettings(["peft_type": "LN_TUNING", "target_modules": ["q_proj"]], "\"model.layers.0.self_attn.q_proj\" is a linear layer"),
    BadSettings(["peft_type": "LN_TUNING", "target_modules": "all-linear"], "takes no linear layers"),
    BadSettings(["peft_type": "BITFIT"], "peft.peft_type: BITFIT trains biases, and a model of type \"llama\" has none"),
    BadSettings(
      ["peft_type": "IA3", "target_modules": ["q_proj", "down"], "feedforward_modules": ["down"]],
      "target_modules: \"down\" matches no module"),
    BadSettings(["peft_type": "IA3", "feedforward_modules": ["up_proj"]], "feedforward_modules: \"up_proj\" matches no module"),
    BadSettings(["peft_type": "LORA", "exclude_modules": ["c_attn"]], "peft.exclude_modules: \"c_attn\" matches no module"),
    BadSettings(["peft_type": "LORA", "exclude_modules": ["q_proj", "v_proj"]], "nothing is left to train"),
    BadSettings(["peft_type": "LORA", "layers_to_transform": [0, 2]], "peft.layers_to_transform: \"2\" matches no module"),
    BadSettings(["peft_type": "LORA", "layers_to_transform": -1], "peft.layers_to_transform: \"-1\" matches no module"),
    BadSettings(
      ["peft_type": "LORA", "layers_to_transform": [1], "layers_pattern": "h"], "peft.layers_to_transform: \"1\" matches no module"),
    BadSettings(["peft_type": "LORA", "rank_pattern": ["k_proj": 4]], "peft.rank_pattern: \"k_proj\" matches no module"),
    BadSettings(["peft_type": "LORA", "alpha_pattern": ["[": 4]], "peft.alpha_pattern:"),
    BadSettings(["peft_type": "LORA", "target_modules": ["q_proj"]], "\"q_proj\" matches no module", "c_proj", model: "gpt2"),
    BadSettings(
      ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 64], "peft.num_virtual_tokens: found 64 (must be below the model's 64 positions)"
    ),
    BadSettings(
      ["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 9, "init_weights": "tokens"],
      "peft.init_weights: \"tokens\" needs 9 tokens of training data, there are 8"),
    BadSettings(
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 64], "peft.num_virtual_tokens: found 64 (must be below the model's 64 positions)"
    ),
    BadSettings(
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2, "prompt_tuning_init": "TEXT", "prompt_tuning_init_text": ""],
      "peft.prompt_tuning_init_text: found \"\", which has no tokens (must have at least one)"),
    BadSettings(
      ["peft_type": "PROMPT_TUNING", "num_virtual_tokens": 2, "prompt_tuning_init": "TEXT", "prompt_tuning_init_text": "query"],
      "peft.prompt_tuning_init_text: found \"query\", whose token 113 has no row in the model's embedding of 96 rows"),
  ]
}

@Suite struct ConfigTests {
  @Test("bad settings are refused with place, value and what is allowed", arguments: BadSettings.malformed)
  func malformed(_ bad: BadSettings) throws {
    let error = try #require(throws: Diagnostic.self) { try peftConfig(bad.peft) }
    #expect(error.problems.count == bad.expected.count, "\(error)")
    for expected in bad.expected { #expect("\(error)".contains(expected), "\(error)") }
  }

  @Test(
    "settings that do not fit the model are refused, with the nearest names, and leave the model as it was",
    arguments: BadSettings.unsuitable)
  func unsuitable(_ bad: BadSettings) throws {
    let base = try loadTiny(bad.model)
    let layers = base.linearSites.map { ObjectIdentifier($0.slot.layer) }
    let error = try #require(throws: MethodError.self) { try FineTunedModel(base, bad.peft) }
    for expected in bad.expected { #expect("\(error)".contains(expected), "\(error)") }
    #expect(base.linearSites.map { ObjectIdentifier($0.slot.layer) } == layers)
    #expect(base.residualSites.allSatisfy { $0.slot.connection is PlainResidual })
  }

  @Test("resolved settings mean the same as those given, with every default in place", arguments: MethodRow.all)
  func resolved(_ row: MethodRow) throws {
    let config = try peftConfig(row.peft)
    let again = try peftConfig(JSONValue(config.resolved))
    #expect(again.resolved == config.resolved)
    for member in row.peft.object?.members ?? [] where member.key != "layers_to_transform" {
      let (given, stored) = (member.value, config.resolved[member.key])
      #expect(stored == given || stored?.double == given.double && given.double != nil, "\(member.key)")
    }
    let (a, b) = (
      try FineTunedModel(try loadTiny(row.model), row.peft), try FineTunedModel(try loadTiny(row.model), JSONValue(config.resolved))
    )
    #expect(a.logits() == b.logits())
    #expect(a.trainableParameters.map(\.name) == b.trainableParameters.map(\.name))
  }

  @Test("the defaults are those of PEFT and adapter-hub")
  func defaults() throws {
    let lora = try peftConfig(["peft_type": "LORA"]).resolved
    #expect(
      lora["r"] == 8 && lora["lora_alpha"] == 8 && lora["lora_dropout"] == 0.0 && lora["bias"] == "none" && lora["use_rslora"] == false)
    #expect(lora["init_lora_weights"] == true)
    let prefix = try peftConfig(["peft_type": "PREFIX_TUNING", "num_virtual_tokens": 1]).resolved
    #expect(prefix["prefix_projection"] == false)
    for (type, factor, function, start, scaling) in [
      ("pfeiffer", 16.0, "relu", "bert", 1.0), ("houlsby", 16, "swish", "bert", 1), ("parallel", 2, "relu", "mam_adapter", 4),
    ] {
      let config = try peftConfig(["peft_type": "ADAPTER", "adapter_type": JSONValue(type)]).resolved
      #expect(config["reduction_factor"]?.double == factor && config["non_linearity"]?.string == function, "\(type)")
      #expect(config["init_weights"]?.string == start && config["scaling"]?.double == scaling, "\(type)")
    }
  }
}

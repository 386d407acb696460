import FileFormats

/// An architecture of GGUF files: what its tensors and keys are in the words of Hugging Face.
///
/// Source: llama.cpp's converter, which writes the files, and its models, which say what a missing key means.
struct GGUFArchitecture: Sendable {
  /// `general.architecture`.
  let name: String
  /// `model_type` of Hugging Face.
  let modelType: String
  /// The names of a block's modules, without number and kind, by those of the state dict.
  let stems: [String: String]
  /// Path of the blocks, and what stands in front of the stems in them.
  var blockList = "model.layers"
  /// The other tensors, by their names in the state dict.
  var outer = ["model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"]
  /// How rows lie in another order than in the state dict.
  var rows = Rows.same
  /// Whether files hold 1 + w where the state dict holds w, in every norm.
  var addsOneToNorms = false
  /// Whether norms are layer norms, whose epsilon has a key of its own.
  var hasLayerNorms = false
  /// Whether a part of a head may turn.
  var turnsPart = false
  /// Whether the converter leaves the base out where it is llama.cpp's default.
  var leavesBaseOut = false
  /// Keys of its own that ``describe`` reads.
  var keys: Set<String> = []
  /// What else a config.json says.
  var describe: @Sendable (GGUFSettings, inout JSONObject) throws(Diagnostic) -> Void = { (_, _) throws(Diagnostic) in }
  /// Values of `model_type` that are written under the name; only `modelType` unless given.
  var alsoWrites: Set<String> = []
  /// Whether llama.cpp sees all positions where the model has a sliding window.
  var ignoresWindows = false
  /// Writes the keys that ``describe`` reads.
  var express: @Sendable (Assembly, inout GGUFKeys) -> Void = { _, _ in }

  enum Rows: Sendable {
    case same
    /// The halves of every query and key head are interleaved, so that neighbouring rows turn together.
    case halvesInterleaved
    /// All queries, then all keys, then all values, where the state dict has them head by head.
    case headsApart
  }

  static let all = llamaLike + gemmas + others

  static var names: [String] { all.map(\.name) }

  /// The one that a model is written in; nil where llama.cpp has none for it.
  static func of(_ assembly: Assembly) -> GGUFArchitecture? {
    all.first { $0.writes(assembly.modelType) }
  }

  private func writes(_ type: String) -> Bool { alsoWrites.isEmpty ? type == modelType : alsoWrites.contains(type) }
}

extension GGUFArchitecture {
  private static let llamaStems = [
    "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output", "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
  ]

  /// The same, with the norms of both halves' outputs.
  private static let postNormStems = llamaStems.merging(
    ["post_attention_layernorm": "post_attention_norm", "post_feedforward_layernorm": "post_ffw_norm"]
  ) { $1 }

  private static let llamaLike: [GGUFArchitecture] = [
    GGUFArchitecture(
      name: "llama", modelType: "llama", stems: llamaStems, rows: .halvesInterleaved, keys: ["attention.sliding_window"],
      describe: { (file, json) throws(Diagnostic) in
        let window = try file.window()
        let type = try file.llamaType(window: window)
        json["model_type"] = JSONValue(type)
        if type == "llama" { try file.biases(&json, mlp: true) }
        if let window { json["sliding_window"] = JSONValue(window) }
      }, alsoWrites: ["llama", "mistral"], ignoresWindows: true, express: { model, keys in keys.setWindowOfAll(model) }),
    GGUFArchitecture(
      name: "mistral3", modelType: "mistral", stems: llamaStems, rows: .halvesInterleaved, keys: ["attention.temperature_scale"],
      describe: { (file, json) throws(Diagnostic) in
        json["sliding_window"] = JSONValue(.null)
        guard let beta = try file.double("attention.temperature_scale"), beta != 0 else { return }
        json["model_type"] = "ministral3"
        var rope = json["rope_scaling"]?.object ?? ["rope_type": "default"]
        rope["llama_4_scaling_beta"] = JSONValue(beta)
        rope["rope_theta"] = json["rope_theta"]
        rope["original_max_position_embeddings"] = JSONValue(try file.originalPositions())
        json["rope_scaling"] = nil
        json["rope_theta"] = nil
        json["rope_parameters"] = JSONValue(rope)
      }, alsoWrites: ["ministral3"],
      express: { model, keys in keys.set("attention.temperature_scale", model.blocks[0].attention.rotary?.queryGrowth?.beta) }),
    GGUFArchitecture(
      name: "qwen2", modelType: "qwen2", stems: llamaStems, keys: ["attention.sliding_window"],
      describe: { (file, json) throws(Diagnostic) in try file.qwenWindow(&json) }, ignoresWindows: true,
      express: { model, keys in keys.setWindowOfAll(model) }),
    GGUFArchitecture(
      name: "qwen3", modelType: "qwen3", stems: llamaStems, keys: ["attention.sliding_window"],
      describe: { (file, json) throws(Diagnostic) in
        try file.biases(&json, mlp: false)
        try file.qwenWindow(&json)
      }, ignoresWindows: true, express: { model, keys in keys.setWindowOfAll(model) }),
    GGUFArchitecture(
      name: "smollm3", modelType: "smollm3", stems: llamaStems, rows: .halvesInterleaved,
      describe: { (file, json) throws(Diagnostic) in
        // No key says it: llama.cpp leaves out the rotation of each fourth layer, as the published model does.
        json["no_rope_layer_interval"] = 4
        json["use_sliding_window"] = false
        try file.biases(&json, mlp: true)
      }),
    GGUFArchitecture(
      name: "olmo2", modelType: "olmo2", stems: postNormStems,
      keys: ["attention.sliding_window", "attention.sliding_window_pattern", "rope.freq_base_swa"],
      describe: { (file, json) throws(Diagnostic) in
        json["attention_bias"] = false
        guard let window = try file.window() else { return }
        json["model_type"] = "olmo3"
        json["sliding_window"] = JSONValue(window)
        json["layer_types"] = try file.layerTypes(period: 4)
        let theta = json["rope_theta"]?.double ?? RopeSettings.defaultTheta
        // The layers with a window are not stretched.
        try file.ropeByKind(&json, slidingTheta: file.double("rope.freq_base_swa") ?? theta)
      }, alsoWrites: ["olmo2", "olmo3"], express: { model, keys in keys.setPattern(model, defaultPeriod: nil) }),
    GGUFArchitecture(
      name: "granite", modelType: "granite", stems: llamaStems, rows: .halvesInterleaved,
      keys: ["attention.scale", "embedding_scale", "residual_scale", "logit_scale"],
      describe: { (file, json) throws(Diagnostic) in
        try file.biases(&json, mlp: true)
        // Not a remark on the scaling here, but the switch of the rotation.
        if try file.bool("rope.scaling.finetuned") == false {
          throw .rejected(
            file.file.path, at: "granite.rope.scaling.finetuned", "found false (must be true: models without rotation are not supported)")
        }
        let scale = try file.double("attention.scale") ?? 0
        json["attention_multiplier"] = JSONValue(scale == 0 ? 1 / Double(file.headDim).squareRoot() : scale)
        for (key, word) in [
          ("embedding_scale", "embedding_multiplier"), ("residual_scale", "residual_multiplier"), ("logit_scale", "logits_scaling"),
        ] {
          let found = try file.double(key) ?? 0
          json[word] = JSONValue(found == 0 ? 1 : found)
        }
      },
      express: { model, keys in
        keys.set("attention.scale", model.heads.scale)
        keys.set("embedding_scale", model.embedding.scale ?? 1)
        keys.set("residual_scale", model.blocks[0].residualScale ?? 1)
        keys.set("logit_scale", model.head.divisor ?? 1)
      }),
  ]

  private static let gemmas: [GGUFArchitecture] = [
    GGUFArchitecture(
      name: "gemma", modelType: "gemma", stems: llamaStems, addsOneToNorms: true, leavesBaseOut: true,
      describe: { (_, json) throws(Diagnostic) in json["hidden_act"] = "gelu_pytorch_tanh" }),
    GGUFArchitecture(
      name: "gemma2", modelType: "gemma2",
      stems: postNormStems.merging(["pre_feedforward_layernorm": "ffn_norm"]) { $1 }, addsOneToNorms: true, leavesBaseOut: true,
      keys: [
        "attention.sliding_window", "attention.sliding_window_pattern", "attn_logit_softcapping", "final_logit_softcapping",
      ],
      describe: { (file, json) throws(Diagnostic) in
        json["hidden_activation"] = "gelu_pytorch_tanh"
        json["attn_logit_softcapping"] = JSONValue(try file.double("attn_logit_softcapping") ?? 50)
        json["final_logit_softcapping"] = JSONValue(try file.double("final_logit_softcapping") ?? 30)
        json["sliding_window"] = JSONValue(try file.window() ?? 4096)
        json["layer_types"] = try file.layerTypes(period: 2)
        // No key says it: the largest model alone is scaled by the width of the stream.
        json["query_pre_attn_scalar"] = JSONValue(file.layers == 46 ? file.hiddenSize / file.heads : file.headDim)
      },
      express: { model, keys in
        keys.set("attn_logit_softcapping", model.heads.softCap ?? 0)
        keys.set("final_logit_softcapping", model.head.softCap ?? 0)
        keys.setPattern(model, defaultPeriod: 2)
      }),
    GGUFArchitecture(
      name: "gemma3", modelType: "gemma3_text",
      stems: postNormStems.merging(["pre_feedforward_layernorm": "ffn_norm"]) { $1 }, addsOneToNorms: true,
      keys: ["attention.sliding_window", "attention.sliding_window_pattern", "final_logit_softcapping", "rope.freq_base_swa"],
      describe: { (file, json) throws(Diagnostic) in
        json["hidden_activation"] = "gelu_pytorch_tanh"
        json["final_logit_softcapping"] = try file.double("final_logit_softcapping").map { $0 == 0 ? JSONValue(.null) : JSONValue($0) }
        let window = try file.window()
        json["sliding_window"] = window.map { JSONValue($0) } ?? JSONValue(.null)
        json["layer_types"] = try file.layerTypes(period: window == nil ? 1 : 6)
        json["query_pre_attn_scalar"] = JSONValue(file.layers == 62 ? file.hiddenSize / file.heads : file.headDim)
        try file.ropeByKind(&json, slidingTheta: file.double("rope.freq_base_swa") ?? 10000)
      },
      express: { model, keys in
        keys.set("final_logit_softcapping", model.head.softCap)
        keys.setPattern(model, defaultPeriod: 6)
      }),
  ]

  private static let others: [GGUFArchitecture] = [
    GGUFArchitecture(
      name: "gpt2", modelType: "gpt2",
      stems: [
        "ln_1": "attn_norm", "ln_2": "ffn_norm", "attn.c_attn": "attn_qkv", "attn.c_proj": "attn_output", "mlp.c_fc": "ffn_up",
        "mlp.c_proj": "ffn_down",
      ], blockList: "transformer.h",
      outer: [
        "transformer.wte": "token_embd", "transformer.wpe": "position_embd", "transformer.ln_f": "output_norm", "lm_head": "output",
      ], hasLayerNorms: true, leavesBaseOut: true,
      describe: { (_, json) throws(Diagnostic) in
        // Its config class has names of its own.
        for (key, word) in [
          ("hidden_size", "n_embd"), ("intermediate_size", "n_inner"), ("num_hidden_layers", "n_layer"),
          ("num_attention_heads", "n_head"), ("max_position_embeddings", "n_positions"), ("layer_norm_eps", "layer_norm_epsilon"),
        ] { json[word] = json[key] }
        for key in ["hidden_act", "rope_theta", "rope_scaling", "norm_epsilon", "head_dim", "num_key_value_heads"] { json[key] = nil }
        json["activation_function"] = "gelu_new"
      }),
    GGUFArchitecture(
      name: "phi2", modelType: "phi",
      stems: [
        "input_layernorm": "attn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v",
        "self_attn.dense": "attn_output", "mlp.fc1": "ffn_up", "mlp.fc2": "ffn_down",
      ], outer: ["model.embed_tokens": "token_embd", "model.final_layernorm": "output_norm", "lm_head": "output"], hasLayerNorms: true,
      turnsPart: true, leavesBaseOut: true, describe: { (_, json) throws(Diagnostic) in json["hidden_act"] = "gelu_new" }),
    GGUFArchitecture(
      name: "phi3", modelType: "phi3",
      stems: [
        "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "self_attn.qkv_proj": "attn_qkv",
        "self_attn.o_proj": "attn_output", "mlp.gate_up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
      ], turnsPart: true, keys: ["attention.sliding_window"],
      describe: { (file, json) throws(Diagnostic) in
        json["sliding_window"] = try file.window().map { JSONValue($0) } ?? JSONValue(.null)
        json["original_max_position_embeddings"] = JSONValue(try file.originalPositions())
      }, express: { model, keys in keys.set("attention.sliding_window", model.blocks[0].attention.window ?? 0) }),
    GGUFArchitecture(
      name: "gptneox", modelType: "gpt_neox",
      stems: [
        "input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "attention.query_key_value": "attn_qkv",
        "attention.dense": "attn_output", "mlp.dense_h_to_4h": "ffn_up", "mlp.dense_4h_to_h": "ffn_down",
      ], blockList: "gpt_neox.layers",
      outer: ["gpt_neox.embed_in": "token_embd", "gpt_neox.final_layer_norm": "output_norm", "embed_out": "output"], rows: .headsApart,
      hasLayerNorms: true, turnsPart: true, leavesBaseOut: true, keys: ["use_parallel_residual"],
      describe: { (file, json) throws(Diagnostic) in
        json["hidden_act"] = "gelu"
        json["use_parallel_residual"] = JSONValue(try file.bool("use_parallel_residual") ?? true)
        json["attention_bias"] = JSONValue(file.has("blk.0.attn_qkv.bias"))
        // Its config class has names of its own.
        json["rotary_emb_base"] = json["rope_theta"]
        json["rotary_pct"] = json["partial_rotary_factor"] ?? 1.0
        json["rope_theta"] = nil
        json["partial_rotary_factor"] = nil
      }, express: { model, keys in keys.fields[keys.name("use_parallel_residual")] = .bool(model.blocks[0].isParallel) }),
    GGUFArchitecture(
      name: "starcoder2", modelType: "starcoder2",
      stems: llamaStems.filter { !$0.key.hasPrefix("mlp.") }.merging(["mlp.c_fc": "ffn_up", "mlp.c_proj": "ffn_down"]) { $1 },
      hasLayerNorms: true,
      describe: { (file, json) throws(Diagnostic) in
        json["hidden_act"] = "gelu_pytorch_tanh"
        json["use_bias"] = JSONValue(file.has("blk.0.attn_q.bias"))
        // The converter leaves the window out, and llama.cpp has none.
        json["sliding_window"] = JSONValue(.null)
      }, ignoresWindows: true),
  ]
}

import FileFormats
import Tensors

/// Gemma 1, 2 and 3 (Gemma Team 2024, arXiv:2403.08295, 2408.00118; 2025, arXiv:2503.19786): norms whose factor is 1 + w, a GeGLU layer,
/// and an embedding times √C. From Gemma 2 on both halves of a block have a norm after them, too; Gemma 3 has norms on queries and keys, and
/// layers with a window whose rotary base is another.
struct GemmaFamily: Family {
  let modelTypes = ["gemma", "gemma2", "gemma3_text"]

  func className(_ modelType: String) -> String { ["gemma2": "Gemma2", "gemma3_text": "Gemma3Text"][modelType] ?? "Gemma" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let type = reader.string("model_type", oneOf: modelTypes)
    let sizes = DecoderSizes(reader, headDim: 256)
    let norm = NormPart.Kind.rms(epsilon: reader.double("rms_norm_eps", default: 1e-6, in: 0...1), isOffset: true)
    let hasBias = reader.bool("attention_bias", default: false)
    if reader.optionalBool("use_bidirectional_attention") ?? false {
      reader.problem("use_bidirectional_attention", "found true (must be false: not supported)")
    }
    var activation = Activation.read(reader, type == "gemma" ? "hidden_act" : "hidden_activation", default: "gelu_pytorch_tanh")
    // In Gemma 1's own files "gelu" means the approximation, as transformers says.
    if type == "gemma", activation == .gelu { activation = .geluTanh }
    let scalar = type == "gemma" ? nil : reader.optionalDouble("query_pre_attn_scalar", in: 1e-6...1e9) ?? 256
    let rotaries = type == "gemma3_text" ? kindsOfLayer(reader, sizes, ropeTheta) : nil
    let rope = rotaries == nil ? RopeReader(reader, maxPositions: sizes.positions).read(ropeTheta: ropeTheta) : nil

    let blocks = (0..<sizes.layers).map { layer in
      let rotary =
        rotaries?.blocks[layer]
        ?? RotaryPart(
          theta: rope?.theta ?? RopeSettings.defaultTheta, scaling: rope?.scaling ?? .none, headDim: sizes.headDim)
      return BlockPart(
        attention: sizes.attention(bias: hasBias, outputBias: hasBias, scale: scalar.map { 1 / $0.squareRoot() }, rotary: rotary),
        feedForward: sizes.gated(activation), norms: norms(type, sizes, norm))
    }
    var assembly = Assembly(
      modelType: type, hiddenSize: sizes.C, vocabularySize: sizes.vocabulary,
      maxPositions: min(sizes.positions, window(reader, type) ?? .max),
      embedding: EmbeddingPart(name: "model.embed_tokens", scale: Double(Float(sizes.C).squareRoot())), blocks: blocks,
      lastNorm: NormPart(place: .last, name: "model.norm", size: sizes.C, kind: norm),
      head: .tied(reader.bool("tie_word_embeddings", default: true)),
      initializerRange: reader.double("initializer_range", default: 0.02, in: 0...10),
      assumedRopeTheta: rotaries == nil ? rope?.assumedTheta : rotaries?.assumedTheta)
    // Gemma 2 has both caps unless told otherwise, Gemma 3 neither.
    let caps = ["attn_logit_softcapping", "final_logit_softcapping"].filter { key in
      reader.value(key).map { !$0.isNull } ?? (type == "gemma2")
    }
    if type != "gemma", !caps.isEmpty { assembly.missing.append("soft caps on logits (\(caps.joined(separator: ", ")))") }
    return assembly
  }

  private func norms(_ type: String, _ sizes: DecoderSizes, _ kind: NormPart.Kind) -> [NormPart] {
    func norm(_ place: Site.NormPlace, _ name: String, _ size: Int) -> NormPart {
      NormPart(place: place, name: name, size: size, kind: kind)
    }
    let C = sizes.C
    if type == "gemma" {
      return [norm(.attentionInput, "input_layernorm", C), norm(.feedForwardInput, "post_attention_layernorm", C)]
    }
    let four = [
      norm(.attentionInput, "input_layernorm", C), norm(.attentionOutput, "post_attention_layernorm", C),
      norm(.feedForwardInput, "pre_feedforward_layernorm", C), norm(.feedForwardOutput, "post_feedforward_layernorm", C),
    ]
    guard type == "gemma3_text" else { return four }
    return four + [norm(.query, "self_attn.q_norm", sizes.headDim), norm(.key, "self_attn.k_norm", sizes.headDim)]
  }

  /// Gemma 2's window is 4096 where the key is missing, and so is Gemma 3's.
  private func window(_ reader: ObjectReader, _ type: String) -> Int? {
    guard type != "gemma" else { return nil }
    return reader.value("sliding_window") == nil ? 4096 : reader.optionalInt("sliding_window", in: 1...(1 << 30))
  }

  /// Gemma 3's rotation by kind of layer: five of six have a window and a base of their own. The base that a config gives is that of the
  /// others.
  private func kindsOfLayer(
    _ reader: ObjectReader, _ sizes: DecoderSizes, _ ropeTheta: Double?
  ) -> (blocks: [RotaryPart], assumedTheta: Double?) {
    let pattern = reader.optionalInt("sliding_window_pattern", in: 1...4096) ?? 6
    let types =
      reader.optionalStrings("layer_types") ?? (1...sizes.layers).map { $0 % pattern == 0 ? "full_attention" : "sliding_attention" }
    if types.count != sizes.layers || !types.allSatisfy({ ["full_attention", "sliding_attention"].contains($0) }) {
      reader.problem(
        "layer_types", "found \(types.count) entries (must be num_hidden_layers \(sizes.layers), each full_attention or sliding_attention)")
    }
    let rope = RopeReader(reader, maxPositions: sizes.positions)
    let all = reader.optionalObject("rope_parameters") ?? reader.optionalObject("rope_scaling")
    all?.ignoreUnknownKeys()
    func settings(_ kind: String, oldKey: String, _ fallback: Double) -> (theta: Double?, fallback: Double, scaling: RopeScaling) {
      let own = all?.optionalObject(kind)
      own?.ignoreUnknownKeys()
      let theta = own?.optionalDouble("rope_theta", in: RopeSettings.thetas) ?? reader.optionalDouble(oldKey, in: RopeSettings.thetas)
      // A config of before has one scaling, of the layers without a window.
      let isOld = all.map { set in !set.keys.contains { set.value($0)?.object != nil } } ?? false
      let scaling = own.map(rope.scaling) ?? (isOld && kind == "full_attention" ? all.map(rope.scaling) : nil)
      return (theta, fallback, scaling ?? .none)
    }
    let full = settings("full_attention", oldKey: "rope_theta", 1e6)
    let local = settings("sliding_attention", oldKey: "rope_local_base_freq", 1e4)
    let parts = [
      "full_attention": RotaryPart(theta: ropeTheta ?? full.theta ?? full.fallback, scaling: full.scaling, headDim: sizes.headDim),
      "sliding_attention": RotaryPart(theta: local.theta ?? local.fallback, scaling: local.scaling, headDim: sizes.headDim),
    ]
    let fallback = RotaryPart(theta: full.fallback, headDim: sizes.headDim)
    let blocks = (0..<sizes.layers).map { $0 < types.count ? parts[types[$0]] ?? fallback : fallback }
    return (blocks, ropeTheta == nil && full.theta == nil ? full.fallback : nil)
  }
}

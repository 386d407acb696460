import FileFormats
import Tensors

/// Gemma 1, 2 and 3 (Gemma Team 2024, arXiv:2403.08295, 2408.00118; 2025, arXiv:2503.19786): norms whose factor is 1 + w, a GeGLU layer,
/// and an embedding times √C. From Gemma 2 on both halves of a block have a norm after them, too, and some layers a sliding window; Gemma 2
/// caps scores and logits; Gemma 3 has norms on queries and keys, and another rotary base in the layers with a window.
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
    let isSliding = slidingLayers(reader, type, sizes)
    let window = type == "gemma" ? nil : reader.slidingWindow(default: 4096)
    let rotaries = type == "gemma3_text" ? rotaries(reader, sizes, isSliding, ropeTheta) : nil
    // Gemma 2 has both caps unless told otherwise. Gemma 3 has no cap on logits then, and none on scores, whatever its config says.
    let scoreCap = type == "gemma2" ? softCap(reader, "attn_logit_softcapping", default: 50) : nil
    let logitCap = type == "gemma" ? nil : softCap(reader, "final_logit_softcapping", default: type == "gemma2" ? 30 : nil)
    let rope = rotaries == nil ? RopeReader(reader, maxPositions: sizes.positions).read(ropeTheta: ropeTheta) : nil

    let blocks = (0..<sizes.layers).map { layer in
      let rotary =
        rotaries?.blocks[layer]
        ?? RotaryPart(
          theta: rope?.theta ?? RopeSettings.defaultTheta, scaling: rope?.scaling ?? .none, headDim: sizes.headDim)
      return BlockPart(
        attention: sizes.attention(
          bias: hasBias, outputBias: hasBias, scale: scalar.map { 1 / $0.squareRoot() }, softCap: scoreCap, rotary: rotary,
          window: isSliding[layer] ? window : nil),
        feedForward: sizes.gated(activation), norms: norms(type, sizes, norm))
    }
    var head = Assembly.HeadPart.tied(reader.bool("tie_word_embeddings", default: true))
    head.softCap = logitCap
    return Assembly(
      modelType: type, hiddenSize: sizes.C, vocabularySize: sizes.vocabulary, maxPositions: sizes.positions,
      embedding: EmbeddingPart(name: "model.embed_tokens", scale: Double(Float(sizes.C).squareRoot())), blocks: blocks,
      lastNorm: NormPart(place: .last, name: "model.norm", size: sizes.C, kind: norm),
      head: head,
      initializerRange: reader.double("initializer_range", default: 0.02, in: 0...10),
      assumedRopeTheta: rotaries == nil ? rope?.assumedTheta : rotaries?.assumedTheta)
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

  private func softCap(_ reader: ObjectReader, _ key: String, default fallback: Double?) -> Double? {
    reader.value(key) == nil ? fallback : reader.optionalDouble(key, in: 1e-6...1e9)
  }

  /// Every layer of Gemma 2 but each second one has a window, of Gemma 3 all but each sixth.
  private func slidingLayers(_ reader: ObjectReader, _ type: String, _ sizes: DecoderSizes) -> [Bool] {
    guard type != "gemma" else { return Array(repeating: false, count: sizes.layers) }
    let pattern = type == "gemma2" ? 2 : reader.optionalInt("sliding_window_pattern", in: 1...4096) ?? 6
    return sizes.slidingLayers(reader) { ($0 + 1) % pattern != 0 }
  }

  /// Gemma 3's rotation by kind of layer: those with a window have a base of their own. The base that a config gives is that of the others.
  private func rotaries(
    _ reader: ObjectReader, _ sizes: DecoderSizes, _ isSliding: [Bool], _ ropeTheta: Double?
  ) -> (blocks: [RotaryPart], assumedTheta: Double?) {
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
    let whole = RotaryPart(theta: ropeTheta ?? full.theta ?? full.fallback, scaling: full.scaling, headDim: sizes.headDim)
    let sliding = RotaryPart(theta: local.theta ?? local.fallback, scaling: local.scaling, headDim: sizes.headDim)
    return (isSliding.map { $0 ? sliding : whole }, ropeTheta == nil && full.theta == nil ? full.fallback : nil)
  }
}

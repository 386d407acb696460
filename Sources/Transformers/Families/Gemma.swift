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
    let rope: RopeSettings
    var slidingRotary: RotaryPart?
    if type == "gemma3_text" {
      let reader = RopeReader(reader, sizes, .init(theta: 1_000_000))
      (rope, slidingRotary) = reader.readByKind(ropeTheta: ropeTheta, local: ("rope_local_base_freq", 10_000))
    } else {
      rope = RopeReader(reader, sizes).read(ropeTheta: ropeTheta)
    }
    // Gemma 2 has both caps unless told otherwise. Gemma 3 has no cap on logits then, and none on scores, whatever its config says.
    let scoreCap = type == "gemma2" ? softCap(reader, "attn_logit_softcapping", default: 50) : nil
    let logitCap = type == "gemma" ? nil : softCap(reader, "final_logit_softcapping", default: type == "gemma2" ? 30 : nil)

    let blocks = (0..<sizes.layers).map { layer in
      BlockPart(
        attention: sizes.attention(
          bias: hasBias, outputBias: hasBias, scale: scalar.map { 1 / $0.squareRoot() }, softCap: scoreCap,
          rotary: (isSliding[layer] ? slidingRotary : nil) ?? rope.part, window: isSliding[layer] ? window : nil),
        feedForward: sizes.gated(activation), norms: norms(type, sizes, norm))
    }
    var head = Assembly.HeadPart.tied(reader.bool("tie_word_embeddings", default: true))
    head.softCap = logitCap
    var assembly = sizes.assembly(type, reader, blocks: blocks, norm: norm, head: head, rope: rope)
    assembly.embedding.scale = Double(Float(sizes.C).squareRoot())
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

  private func softCap(_ reader: ObjectReader, _ key: String, default fallback: Double?) -> Double? {
    reader.value(key) == nil ? fallback : reader.optionalDouble(key, in: 1e-6...1e9)
  }

  /// Every layer of Gemma 2 but each second one has a window, of Gemma 3 all but each sixth.
  private func slidingLayers(_ reader: ObjectReader, _ type: String, _ sizes: DecoderSizes) -> [Bool] {
    guard type != "gemma" else { return Array(repeating: false, count: sizes.layers) }
    let pattern = type == "gemma2" ? 2 : reader.optionalInt("sliding_window_pattern", in: 1...4096) ?? 6
    return sizes.slidingLayers(reader) { ($0 + 1) % pattern != 0 }
  }
}

import FileFormats
import Tensors

/// OLMo 2 and 3 (OLMo Team 2025, arXiv:2501.00656; 2025, arXiv:2512.13961): norms after each half of a block and none before it, and norms
/// over all heads' queries and keys at once. OLMo 3 has a window in three layers of four, whose rotation is not stretched.
struct OLMoFamily: Family {
  let modelTypes = ["olmo2", "olmo3"]

  func className(_ modelType: String) -> String { modelType == "olmo2" ? "Olmo2" : "Olmo3" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let type = reader.string("model_type", oneOf: modelTypes)
    let sizes = DecoderSizes(reader)
    let norm = NormPart.Kind.rms(epsilon: reader.double("rms_norm_eps", default: 1e-5, in: 0...1))
    let bias = reader.bool("attention_bias", default: false)
    let rope: RopeSettings
    var slidingRotary: RotaryPart?
    if type == "olmo2" {
      rope = RopeReader(reader, sizes).read(ropeTheta: ropeTheta)
    } else {
      // A config of before has one base, which is that of the layers without a window.
      let theta = 500_000.0
      (rope, slidingRotary) = RopeReader(reader, sizes, .init(theta: theta)).readByKind(ropeTheta: ropeTheta, local: (nil, theta))
    }
    let isSliding = type == "olmo2" ? Array(repeating: false, count: sizes.layers) : sizes.slidingLayers(reader) { ($0 + 1) % 4 != 0 }
    let window = type == "olmo2" ? nil : reader.slidingWindow(default: 4096)
    func part(_ place: Site.NormPlace, _ name: String, _ size: Int) -> NormPart {
      NormPart(place: place, name: name, size: size, kind: norm)
    }
    let norms = [
      part(.query, "self_attn.q_norm", sizes.heads * sizes.headDim), part(.key, "self_attn.k_norm", sizes.keyHeads * sizes.headDim),
      part(.attentionOutput, "post_attention_layernorm", sizes.C), part(.feedForwardOutput, "post_feedforward_layernorm", sizes.C),
    ]
    let feedForward = sizes.gated(.read(reader, "hidden_act", default: "silu"))
    let blocks = isSliding.map { isSliding in
      BlockPart(
        attention: sizes.attention(
          bias: bias, outputBias: bias, rotary: (isSliding ? slidingRotary : nil) ?? rope.part, window: isSliding ? window : nil),
        feedForward: feedForward, norms: norms)
    }
    return sizes.assembly(
      type, reader, blocks: blocks, norm: norm, head: .tied(reader.bool("tie_word_embeddings", default: false)), rope: rope)
  }
}

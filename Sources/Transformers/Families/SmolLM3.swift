import FileFormats
import Tensors

/// SmolLM3 (Bakouch et al. 2025): Llama's block, with layers that do not rotate queries and keys, each fourth one as published.
struct SmolLM3Family: Family {
  let modelTypes = ["smollm3"]

  func className(_ modelType: String) -> String { "SmolLM3" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = DecoderSizes(reader, keyHeads: 4)
    let norm = NormPart.Kind.rms(epsilon: reader.double("rms_norm_eps", default: 1e-6, in: 0...1))
    let bias = reader.bool("attention_bias", default: false)
    let rope = RopeReader(reader, sizes, .init(theta: 2_000_000)).read(ropeTheta: ropeTheta)
    let turns = Self.rotatedLayers(reader, sizes)
    let window = reader.slidingWindow(default: nil)
    let slides = reader.bool("use_sliding_window", default: false)
    let isSliding = sizes.slidingLayers(reader) { slides && window != nil && !turns[$0] }
    let feedForward = sizes.gated(
      .read(reader, "hidden_act", default: "silu"), bias: reader.bool("mlp_bias", default: false))
    let blocks = (0..<sizes.layers).map { layer in
      BlockPart(
        attention: sizes.attention(
          bias: bias, outputBias: bias, rotary: turns[layer] ? rope.part : nil, window: slides && isSliding[layer] ? window : nil),
        feedForward: feedForward, norms: sizes.preNorms(norm))
    }
    return sizes.assembly(
      "smollm3", reader, blocks: blocks, norm: norm, head: .tied(reader.bool("tie_word_embeddings", default: true)), rope: rope)
  }

  /// A 1 in `no_rope_layers` is a layer that does rotate, whatever the key's name says.
  private static func rotatedLayers(_ reader: ObjectReader, _ sizes: DecoderSizes) -> [Bool] {
    let interval = reader.int("no_rope_layer_interval", default: 4, in: 1...4096)
    let usual = (0..<sizes.layers).map { ($0 + 1) % interval != 0 }
    guard reader.has("no_rope_layers") else { return usual }
    let found = reader.ints("no_rope_layers", in: 0...1)
    if found.count != sizes.layers {
      reader.problem("no_rope_layers", "found \(found.count) entries (must be num_hidden_layers \(sizes.layers))")
      return usual
    }
    return found.map { $0 == 1 }
  }
}

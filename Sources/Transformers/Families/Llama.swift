import FileFormats
import Tensors

/// Llama and its kin (Touvron et al. 2023, arXiv:2302.13971): pre-norm blocks of rotary, grouped-query attention and a gated feed-forward
/// layer. Qwen2 has biases at query, key and value, Qwen3 norms on the queries and keys of every head.
///
/// A missing key has the default that transformers has for the family; keys that the family does not read are left alone, as there.
struct LlamaFamily: Family {
  let modelTypes = ["llama", "mistral", "qwen2", "qwen3"]

  func className(_ modelType: String) -> String { ["mistral": "Mistral", "qwen2": "Qwen2", "qwen3": "Qwen3"][modelType] ?? "Llama" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let type = reader.string("model_type", oneOf: modelTypes)
    let keyHeads = ["mistral": 8, "qwen2": 32, "qwen3": 32][type]
    let sizes = DecoderSizes(reader, keyHeads: keyHeads, headDim: type == "qwen3" ? 128 : nil)
    let norm = NormPart.Kind.rms(epsilon: reader.double("rms_norm_eps", default: 1e-6, in: 0...1))
    // Qwen2's biases are part of the family, and Mistral has none.
    let attentionBias = ["llama", "qwen3"].contains(type) && reader.bool("attention_bias", default: false)
    let mlpBias = type == "llama" && reader.bool("mlp_bias", default: false)
    let windows = Self.windows(reader, type, sizes)
    let rope = RopeReader(reader, maxPositions: sizes.positions).read(ropeTheta: ropeTheta)

    var block = BlockPart(
      attention: sizes.attention(
        bias: type == "qwen2" || attentionBias, outputBias: attentionBias,
        rotary: RotaryPart(theta: rope.theta, scaling: rope.scaling, headDim: sizes.headDim)),
      feedForward: sizes.gated(.read(reader, "hidden_act", default: "silu"), bias: mlpBias),
      norms: [
        NormPart(place: .attentionInput, name: "input_layernorm", size: sizes.C, kind: norm),
        NormPart(place: .feedForwardInput, name: "post_attention_layernorm", size: sizes.C, kind: norm),
      ])
    if type == "qwen3" {
      block.norms += [
        NormPart(place: .query, name: "self_attn.q_norm", size: sizes.headDim, kind: norm),
        NormPart(place: .key, name: "self_attn.k_norm", size: sizes.headDim, kind: norm),
      ]
    }
    let blocks = windows.map { window in
      var block = block
      block.attention.window = window
      return block
    }
    return Assembly(
      modelType: type, hiddenSize: sizes.C, vocabularySize: sizes.vocabulary, maxPositions: sizes.positions,
      embedding: EmbeddingPart(name: "model.embed_tokens"), blocks: blocks,
      lastNorm: NormPart(place: .last, name: "model.norm", size: sizes.C, kind: norm),
      head: .tied(reader.bool("tie_word_embeddings", default: false)),
      initializerRange: reader.double("initializer_range", default: 0.02, in: 0...10), assumedRopeTheta: rope.assumedTheta)
  }

  /// The window of every layer. Mistral and Qwen have one of 4096 where the key is missing; Qwen uses it only if told to, in the layers from
  /// `max_window_layers` on or those that `layer_types` names.
  private static func windows(_ reader: ObjectReader, _ type: String, _ sizes: DecoderSizes) -> [Int?] {
    let none = [Int?](repeating: nil, count: sizes.layers)
    guard type != "llama" else { return none }
    let window = reader.slidingWindow(default: 4096)
    guard type != "mistral" else { return none.map { _ in window } }
    let first = reader.int("max_window_layers", default: 28, in: 0...)
    guard reader.bool("use_sliding_window", default: false) else { return none }
    return sizes.slidingLayers(reader) { $0 >= first }.map { $0 ? window : nil }
  }
}

import FileFormats
import Tensors

/// Llama and its kin (Touvron et al. 2023, arXiv:2302.13971): pre-norm blocks of rotary, grouped-query attention and a gated feed-forward
/// layer. Qwen2 has biases at query, key and value, Qwen3 norms on the queries and keys of every head; Mistral's and Ministral's layers have
/// windows, and Ministral 3's queries grow with their positions.
///
/// A missing key has the default that transformers has for the family; keys that the family does not read are left alone, as there.
struct LlamaFamily: Family {
  let modelTypes = ["llama", "mistral", "ministral", "ministral3", "qwen2", "qwen3"]

  func className(_ modelType: String) -> String { modelType.prefix(1).uppercased() + modelType.dropFirst() }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let type = reader.string("model_type", oneOf: modelTypes)
    let keyHeads = ["mistral": 8, "ministral": 8, "ministral3": 8, "qwen2": 32, "qwen3": 32][type]
    let sizes = DecoderSizes(reader, keyHeads: keyHeads, headDim: ["qwen3", "ministral3"].contains(type) ? 128 : nil)
    let epsilon = reader.double("rms_norm_eps", default: type == "ministral3" ? 1e-5 : 1e-6, in: 0...1)
    let norm = NormPart.Kind.rms(epsilon: epsilon)
    // Qwen2's biases are part of the family, and Mistral has none.
    let attentionBias = ["llama", "qwen3"].contains(type) && reader.bool("attention_bias", default: false)
    let mlpBias = type == "llama" && reader.bool("mlp_bias", default: false)
    let windows = Self.windows(reader, type, sizes)
    if type == "ministral3", !reader.has("rope_parameters"), !reader.has("rope_scaling") {
      reader.problem("rope_parameters", "missing (must be an object with the rotary settings of a Ministral 3)")
    }
    let rope = RopeReader(reader, sizes, .init(readsGrowth: type == "ministral3")).read(ropeTheta: ropeTheta)

    var block = BlockPart(
      attention: sizes.attention(bias: type == "qwen2" || attentionBias, outputBias: attentionBias, rotary: rope.part),
      feedForward: sizes.gated(.read(reader, "hidden_act", default: "silu"), bias: mlpBias), norms: sizes.preNorms(norm))
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
    return sizes.assembly(
      type, reader, blocks: blocks, norm: norm, head: .tied(reader.bool("tie_word_embeddings", default: false)), rope: rope)
  }

  /// The window of every layer. Mistral and Qwen have one of 4096 where the key is missing; Qwen uses it only if told to, in the layers from
  /// `max_window_layers` on or those that `layer_types` names, Ministral in all that `layer_types` does not exclude.
  private static func windows(_ reader: ObjectReader, _ type: String, _ sizes: DecoderSizes) -> [Int?] {
    let none = [Int?](repeating: nil, count: sizes.layers)
    guard type != "llama" else { return none }
    let window = reader.slidingWindow(default: type == "ministral3" ? nil : 4096)
    guard !["mistral", "ministral3"].contains(type) else { return none.map { _ in window } }
    if type == "ministral" { return sizes.slidingLayers(reader) { _ in true }.map { $0 ? window : nil } }
    let first = reader.int("max_window_layers", default: 28, in: 0...)
    guard reader.bool("use_sliding_window", default: false) else { return none }
    return sizes.slidingLayers(reader) { $0 >= first }.map { $0 ? window : nil }
  }
}

import FileFormats
import Tensors

/// BLOOM (BigScience 2022, arXiv:2211.05100): positions are a bias of the scores, and the fused projection interleaves its heads. Neither
/// can be computed yet; models are counted and planned.
struct BLOOMFamily: Family {
  let modelTypes = ["bloom"]
  let optionalPrefix: String? = "transformer."

  func className(_ modelType: String) -> String { "Bloom" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = 1...(1 << 24)
    let C = reader.optionalInt("hidden_size", in: sizes) ?? reader.int("n_embed", in: sizes)
    let layers = reader.optionalInt("num_hidden_layers", in: 1...4096) ?? reader.int("n_layer", in: 1...4096)
    let heads = reader.optionalInt("num_attention_heads", in: 1...65536) ?? reader.int("n_head", in: 1...65536)
    let norm = NormPart.Kind.layer(epsilon: reader.double("layer_norm_epsilon", default: 1e-5, in: 0...1))
    func linear(_ role: Site.Role, _ name: String, _ inFeatures: Int, _ outFeatures: Int) -> LinearPart {
      LinearPart(role: role, name: name, inFeatures: inFeatures, outFeatures: outFeatures, hasBias: true)
    }
    if C % heads != 0 { reader.problem("n_head", "found \(heads) (must divide hidden_size \(C))") }
    let block = BlockPart(
      attention: AttentionPart(
        heads: AttentionHeads(query: heads, keyValue: heads, dim: max(1, C / heads)),
        inputs: .fused(linear(.queryKeyValue, "self_attention.query_key_value", C, 3 * C)),
        output: linear(.attentionOutput, "self_attention.dense", C, C)),
      feedForward: FeedForwardPart(
        inputs: .plain(up: linear(.up, "mlp.dense_h_to_4h", C, 4 * C)), down: linear(.down, "mlp.dense_4h_to_h", 4 * C, C),
        activation: .geluTanh),
      norms: [
        NormPart(place: .attentionInput, name: "input_layernorm", size: C, kind: norm),
        NormPart(place: .feedForwardInput, name: "post_attention_layernorm", size: C, kind: norm),
      ])
    return Assembly(
      modelType: "bloom", hiddenSize: C, vocabularySize: reader.int("vocab_size", in: sizes), maxPositions: 2048,
      embedding: EmbeddingPart(name: "transformer.word_embeddings"),
      firstNorm: NormPart(place: .first, name: "transformer.word_embeddings_layernorm", size: C, kind: norm),
      blockList: "transformer.h", blocks: Array(repeating: block, count: layers),
      lastNorm: NormPart(place: .last, name: "transformer.ln_f", size: C, kind: norm),
      head: .tied(reader.bool("tie_word_embeddings", default: true)),
      missing: ["positions as a bias of the scores (ALiBi)", "a fused projection that interleaves its heads"])
  }
}

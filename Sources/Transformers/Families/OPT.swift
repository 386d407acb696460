import FileFormats
import Tensors

/// OPT (Zhang et al. 2022, arXiv:2205.01068): pre-norm blocks with learned positions, which begin in the table's third row.
struct OPTFamily: Family {
  let modelTypes = ["opt"]
  let optionalPrefix: String? = "model."

  func className(_ modelType: String) -> String { "OPT" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = DecoderSizes(reader, innerKey: reader.has("intermediate_size") ? "intermediate_size" : "ffn_dim", isRotary: false)
    let norm = NormPart.Kind.layer(epsilon: 1e-5)
    reader.require("do_layer_norm_before", "enable_bias", "layer_norm_elementwise_affine")
    reader.refuse("_remove_final_layer_norm")
    if let width = reader.optionalInt("word_embed_proj_dim", in: 1...), width != sizes.C {
      reader.problem("word_embed_proj_dim", "found \(width) (must be hidden_size \(sizes.C): a narrower embedding is not supported)")
    }
    let block = BlockPart(
      attention: sizes.attention(output: "out_proj", bias: true, outputBias: true, rotary: nil),
      feedForward: sizes.plain(up: "fc1", down: "fc2", .read(reader, "activation_function", default: "relu")),
      norms: [
        NormPart(place: .attentionInput, name: "self_attn_layer_norm", size: sizes.C, kind: norm),
        NormPart(place: .feedForwardInput, name: "final_layer_norm", size: sizes.C, kind: norm),
      ])
    let positions = EmbeddingPart.Table(name: "model.decoder.embed_positions", rows: sizes.positions + 2, row: .position(first: 2))
    return Assembly(
      modelType: "opt", hiddenSize: sizes.C, vocabularySize: sizes.vocabulary, maxPositions: sizes.positions,
      embedding: EmbeddingPart(name: "model.decoder.embed_tokens", tables: [positions]), blockList: "model.decoder.layers",
      blocks: Array(repeating: block, count: sizes.layers),
      lastNorm: NormPart(place: .last, name: "model.decoder.final_layer_norm", size: sizes.C, kind: norm),
      head: .tied(reader.bool("tie_word_embeddings", default: true)),
      initializerRange: reader.double("init_std", default: 0.02, in: 0...10))
  }
}

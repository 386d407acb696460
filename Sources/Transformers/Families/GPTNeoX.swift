import FileFormats
import Tensors

/// GPT-NeoX and Pythia (Black et al. 2022, arXiv:2204.06745; Biderman et al. 2023, arXiv:2304.01373): attention and the feed-forward layer
/// side by side, each with a norm of its own, one projection that makes query, key and value head by head, and heads rotated in part.
struct GPTNeoXFamily: Family {
  let modelTypes = ["gpt_neox"]
  let optionalPrefix: String? = "gpt_neox."
  let ropeThetaKey = "rotary_emb_base"

  func className(_ modelType: String) -> String { "GPTNeoX" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = DecoderSizes(reader)
    let C = sizes.C
    if sizes.headDim * sizes.heads != C || sizes.keyHeads != sizes.heads {
      reader.problem("num_attention_heads", "found \(sizes.heads) (must divide hidden_size \(C), with as many key heads)")
    }
    let norm = NormPart.Kind.layer(epsilon: reader.double("layer_norm_eps", default: 1e-5, in: 0...1))
    let bias = reader.bool("attention_bias", default: true)
    // The config class reads these names alone beside `rope_parameters`.
    let words = RopeReader.Words(fraction: 0.25, thetaKey: ropeThetaKey, fractionKey: "rotary_pct")
    let rope = RopeReader(reader, sizes, words).read(ropeTheta: ropeTheta)
    let block = BlockPart(
      attention: AttentionPart(
        heads: sizes.attentionHeads(),
        inputs: .interleaved(
          LinearPart(
            role: .queryKeyValue, name: "attention.query_key_value", inFeatures: C, outFeatures: 3 * sizes.heads * sizes.headDim,
            hasBias: bias)),
        output: LinearPart(
          role: .attentionOutput, name: "attention.dense", inFeatures: sizes.heads * sizes.headDim, outFeatures: C, hasBias: bias),
        rotary: rope.part),
      feedForward: sizes.plain(up: "mlp.dense_h_to_4h", down: "mlp.dense_4h_to_h", .read(reader, "hidden_act", default: "gelu")),
      norms: sizes.preNorms(norm), isParallel: reader.bool("use_parallel_residual", default: true))
    var head = Assembly.HeadPart.tied(reader.bool("tie_word_embeddings", default: false))
    head.name = "embed_out"
    return Assembly(
      modelType: "gpt_neox", hiddenSize: C, vocabularySize: sizes.vocabulary, maxPositions: rope.positions,
      embedding: EmbeddingPart(name: "gpt_neox.embed_in"), blockList: "gpt_neox.layers",
      blocks: Array(repeating: block, count: sizes.layers),
      lastNorm: NormPart(place: .last, name: "gpt_neox.final_layer_norm", size: C, kind: norm), head: head,
      initializerRange: reader.double("initializer_range", default: 0.02, in: 0...10), assumedRopeTheta: rope.assumedTheta)
  }
}

import FileFormats
import Tensors

/// Phi-1, 1.5 and 2 (Li et al. 2023, arXiv:2309.05463): attention and the feed-forward layer side by side on one norm, heads that are rotated
/// in part, biases everywhere.
struct PhiFamily: Family {
  let modelTypes = ["phi"]

  func className(_ modelType: String) -> String { "Phi" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = DecoderSizes(reader)
    let norm = NormPart.Kind.layer(epsilon: reader.double("layer_norm_eps", default: 1e-5, in: 0...1))
    reader.refuse("qk_layernorm")
    let rope = RopeReader(reader, sizes, .init(fraction: 0.5)).read(ropeTheta: ropeTheta)
    let block = BlockPart(
      attention: sizes.attention(output: "dense", bias: true, outputBias: true, rotary: rope.part),
      feedForward: sizes.plain(up: "mlp.fc1", down: "mlp.fc2", .read(reader, "hidden_act", default: "gelu_new")),
      norms: [NormPart(place: .attentionInput, name: "input_layernorm", size: sizes.C, kind: norm)], isParallel: true)
    var head = Assembly.HeadPart.tied(reader.bool("tie_word_embeddings", default: false))
    head.hasBias = true
    return Assembly(
      modelType: "phi", hiddenSize: sizes.C, vocabularySize: sizes.vocabulary, maxPositions: rope.positions,
      embedding: EmbeddingPart(name: "model.embed_tokens"), blocks: Array(repeating: block, count: sizes.layers),
      lastNorm: NormPart(place: .last, name: "model.final_layernorm", size: sizes.C, kind: norm), head: head,
      initializerRange: reader.double("initializer_range", default: 0.02, in: 0...10), assumedRopeTheta: rope.assumedTheta)
  }
}

/// Phi-3 and 4 (Abdin et al. 2024, arXiv:2404.14219, 2412.08905): Llama's block with fused projections, and frequencies for long sequences.
struct Phi3Family: Family {
  let modelTypes = ["phi3"]

  func className(_ modelType: String) -> String { "Phi3" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = DecoderSizes(reader)
    let (C, F) = (sizes.C, sizes.F)
    let norm = NormPart.Kind.rms(epsilon: reader.double("rms_norm_eps", default: 1e-5, in: 0...1))
    // Older files call longrope su or yarn.
    let words = RopeReader.Words(fraction: 1, longropeTypes: ["longrope", "su", "yarn"], originalPositions: 4096)
    let rope = RopeReader(reader, sizes, words).read(ropeTheta: ropeTheta)
    let (queries, keys) = (sizes.heads * sizes.headDim, sizes.keyHeads * sizes.headDim)
    let block = BlockPart(
      attention: AttentionPart(
        heads: sizes.attentionHeads(),
        inputs: .fused(LinearPart(role: .queryKeyValue, name: "self_attn.qkv_proj", inFeatures: C, outFeatures: queries + 2 * keys)),
        output: LinearPart(role: .attentionOutput, name: "self_attn.o_proj", inFeatures: queries, outFeatures: C),
        rotary: rope.part, window: reader.slidingWindow(default: nil)),
      feedForward: FeedForwardPart(
        inputs: .fused(LinearPart(role: .gateUp, name: "mlp.gate_up_proj", inFeatures: C, outFeatures: 2 * F)),
        down: LinearPart(role: .down, name: "mlp.down_proj", inFeatures: F, outFeatures: C),
        activation: .read(reader, "hidden_act", default: "silu")),
      norms: sizes.preNorms(norm))
    return sizes.assembly(
      "phi3", reader, blocks: Array(repeating: block, count: sizes.layers), norm: norm,
      head: .tied(reader.bool("tie_word_embeddings", default: false)), rope: rope)
  }
}

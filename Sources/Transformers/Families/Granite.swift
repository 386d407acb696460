import FileFormats
import Tensors

/// Granite's dense models (Granite Team 2024): Llama's block with four multipliers: of the embedding, of the scores, of what joins the stream,
/// and of the logits, which are divided by it.
struct GraniteFamily: Family {
  let modelTypes = ["granite"]

  func className(_ modelType: String) -> String { "Granite" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = DecoderSizes(reader)
    let norm = NormPart.Kind.rms(epsilon: reader.double("rms_norm_eps", default: 1e-6, in: 0...1))
    let bias = reader.bool("attention_bias", default: false)
    let rope = RopeReader(reader, sizes).read(ropeTheta: ropeTheta)
    func multiplier(_ key: String) -> Double { reader.double(key, default: 1, in: 1e-9...1e9) }
    let residual = multiplier("residual_multiplier"), embedding = multiplier("embedding_multiplier")
    let block = BlockPart(
      attention: sizes.attention(bias: bias, outputBias: bias, scale: multiplier("attention_multiplier"), rotary: rope.part),
      feedForward: sizes.gated(.read(reader, "hidden_act", default: "silu"), bias: reader.bool("mlp_bias", default: false)),
      norms: sizes.preNorms(norm), residualScale: residual == 1 ? nil : residual)
    var head = Assembly.HeadPart.tied(reader.bool("tie_word_embeddings", default: false))
    let divisor = multiplier("logits_scaling")
    head.divisor = divisor == 1 ? nil : divisor
    var assembly = sizes.assembly(
      "granite", reader, blocks: Array(repeating: block, count: sizes.layers), norm: norm, head: head, rope: rope)
    assembly.embedding.scale = embedding == 1 ? nil : embedding
    return assembly
  }
}

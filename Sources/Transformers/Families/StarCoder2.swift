import FileFormats
import Tensors

/// StarCoder2 (Lozhkov et al. 2024, arXiv:2402.19173): rotary, grouped-query attention with a window, layer norms, two plain layers after it,
/// and biases everywhere.
struct StarCoder2Family: Family {
  let modelTypes = ["starcoder2"]

  func className(_ modelType: String) -> String { "Starcoder2" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = DecoderSizes(reader, keyHeads: 2)
    let norm = NormPart.Kind.layer(epsilon: reader.double("norm_epsilon", default: 1e-5, in: 0...1))
    let bias = reader.bool("use_bias", default: true)
    let rope = RopeReader(reader, sizes).read(ropeTheta: ropeTheta)
    let block = BlockPart(
      attention: sizes.attention(bias: bias, outputBias: bias, rotary: rope.part, window: reader.slidingWindow(default: nil)),
      feedForward: sizes.plain(
        up: "mlp.c_fc", down: "mlp.c_proj", .read(reader, "hidden_act", default: "gelu_pytorch_tanh"), bias: bias),
      norms: sizes.preNorms(norm))
    return sizes.assembly(
      "starcoder2", reader, blocks: Array(repeating: block, count: sizes.layers), norm: norm,
      head: .tied(reader.bool("tie_word_embeddings", default: true)), rope: rope)
  }
}

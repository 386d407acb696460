import FileFormats
import Tensors

/// GPT-2 (Radford et al. 2019): pre-norm blocks with learned positions and a fused query-key-value projection.
///
/// The dropout that a GPT-2 configuration asks of the base model itself is not applied: fine-tuning regularises through the method's own.
struct GPT2Family: Family {
  let modelTypes = ["gpt2"]
  let optionalPrefix: String? = "transformer."

  func className(_ modelType: String) -> String { "GPT2" }

  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly {
    let sizes = 1...(1 << 24)
    let C = reader.int("n_embd", in: sizes)
    let F = reader.optionalInt("n_inner", in: sizes) ?? 4 * C
    let layers = reader.int("n_layer", in: 1...4096)
    var heads = reader.int("n_head", in: 1...65536)
    let vocabulary = reader.int("vocab_size", in: sizes)
    let positions = reader.int("n_positions", in: sizes)
    let norm = NormPart.Kind.layer(epsilon: reader.double("layer_norm_epsilon", default: 1e-5, in: 0...1))
    let isTied = reader.bool("tie_word_embeddings", default: true)
    let initializerRange = reader.double("initializer_range", default: 0.02, in: 0...10)
    let activation = Activation.read(reader, "activation_function", default: "gelu_new")
    reader.refuse("scale_attn_by_inverse_layer_idx", "add_cross_attention")
    reader.require("scale_attn_weights")
    if C % heads != 0 {
      reader.problem("n_head", "found \(heads) (must divide n_embd \(C))")
      heads = 1
    }
    func linear(_ role: Site.Role, _ name: String, _ inFeatures: Int, _ outFeatures: Int) -> LinearPart {
      LinearPart(
        role: role, name: name, inFeatures: inFeatures, outFeatures: outFeatures, hasBias: true, isTransposedOnDisk: true)
    }
    let block = BlockPart(
      attention: AttentionPart(
        heads: AttentionHeads(query: heads, keyValue: heads, dim: C / heads),
        inputs: .fused(linear(.queryKeyValue, "attn.c_attn", C, 3 * C)), output: linear(.attentionOutput, "attn.c_proj", C, C)),
      feedForward: FeedForwardPart(
        inputs: .plain(up: linear(.up, "mlp.c_fc", C, F)), down: linear(.down, "mlp.c_proj", F, C), activation: activation),
      norms: [
        NormPart(place: .attentionInput, name: "ln_1", size: C, kind: norm),
        NormPart(place: .feedForwardInput, name: "ln_2", size: C, kind: norm),
      ])
    return Assembly(
      modelType: "gpt2", hiddenSize: C, vocabularySize: vocabulary, maxPositions: positions,
      embedding: EmbeddingPart(
        name: "transformer.wte", tables: [.init(name: "transformer.wpe", rows: positions, row: .position(first: 0))]),
      blockList: "transformer.h", blocks: Array(repeating: block, count: layers),
      lastNorm: NormPart(place: .last, name: "transformer.ln_f", size: C, kind: norm), head: .tied(isTied),
      initializerRange: initializerRange)
  }
}

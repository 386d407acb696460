import FileFormats
import Tensors

/// The outline of a transformer that this library does not train: what its layers are called and how large they are.
///
/// Enough to count its parameters, to put a method into it and to follow a training step on a device without memory. Families: Gemma,
/// Qwen3, Phi, OPT, BLOOM, BERT and RoBERTa.
package struct OutlineConfig: Sendable {
  /// A linear layer of a block.
  struct Projection: Sendable {
    let role: Site.Role
    let name: String
    let inFeatures: Int, outFeatures: Int
    let hasBias: Bool
  }

  /// A norm of a block: its place, its name and its width.
  struct Norm: Sendable {
    let place: Site.NormPlace
    let name: String
    let size: Int
  }

  let modelType: String
  let hiddenSize: Int, vocabularySize: Int, maxPositions: Int
  var layers: Int
  let heads: AttentionHeads
  let tiesWordEmbeddings: Bool
  /// Path of the blocks: "model.layers".
  let blockPath: String
  let projections: [Projection]
  let norms: [Norm]
  /// Whether norms have a bias, and a mean to subtract.
  let normsHaveBias: Bool
  /// Whether the MLP has a gate.
  let isGated: Bool
  /// Whether queries and keys are rotated.
  let isRotary: Bool
  /// Whether a position sees only those before it.
  let isCausal: Bool
  /// The token embedding's path, and tables whose rows are added to it: positions, token types.
  let embedding: String
  let tables: [(name: String, rows: Int)]
  /// Norms outside the blocks, before and after them.
  let firstNorm: String?, lastNorm: String?
  /// Other parameters that count and take no part here: a pooler, a bias of the output layer.
  let others: [(name: String, shape: [Int])]
}

extension OutlineConfig {
  /// The model types there are outlines of.
  static let modelTypes = ["gemma", "gemma2", "gemma3_text", "qwen3", "phi", "phi3", "opt", "bloom", "bert", "roberta"]

  /// Reads a Hugging Face config.json of one of ``modelTypes``.
  init(reading reader: ObjectReader) {
    reader.ignoreUnknownKeys()
    let type = reader.string("model_type", oneOf: Self.modelTypes)
    let sizes = 1...(1 << 24)
    let C = reader.optionalInt("hidden_size", in: sizes) ?? reader.int("n_embed", in: sizes)
    let L = reader.optionalInt("num_hidden_layers", in: 1...4096) ?? reader.int("n_layer", in: 1...4096)
    let H = reader.optionalInt("num_attention_heads", in: 1...65536) ?? reader.int("n_head", in: 1...65536)
    let K = reader.optionalInt("num_key_value_heads", in: 1...65536) ?? H
    let D = reader.optionalInt("head_dim", in: 1...65536) ?? max(1, C / H)
    let F = reader.optionalInt("intermediate_size", in: sizes) ?? reader.optionalInt("ffn_dim", in: sizes) ?? 4 * C
    if H % K != 0 { reader.problem("num_key_value_heads", "found \(K) (must divide num_attention_heads \(H))") }
    let tiesByDefault = !["qwen3", "phi", "phi3"].contains(type)
    let family = Family(type, C: C, F: F, queries: H * D, keys: K * D, headDim: D)

    modelType = type
    (hiddenSize, layers) = (C, L)
    vocabularySize = reader.int("vocab_size", in: sizes)
    maxPositions = reader.optionalInt("max_position_embeddings", in: sizes) ?? 2048
    heads = AttentionHeads(query: H, keyValue: H % K == 0 ? K : H, dim: D)
    tiesWordEmbeddings = reader.bool("tie_word_embeddings", default: tiesByDefault)
    (blockPath, projections, norms) = (family.blockPath, family.projections, family.norms)
    normsHaveBias = family.normsHaveBias
    isGated = family.projections.contains { $0.role == .gate || $0.role == .gateUp }
    isRotary = family.isRotary
    isCausal = !family.isEncoder
    embedding = family.embedding
    let types = reader.optionalInt("type_vocab_size", in: 0...65536) ?? (type == "bert" ? 2 : 1)
    switch type {
    // Two positions more than there are, from the days of padding.
    case "opt": tables = [("model.decoder.embed_positions", maxPositions + 2)]
    case "bert", "roberta": tables = [("embeddings.position_embeddings", maxPositions), ("embeddings.token_type_embeddings", types)]
    default: tables = []
    }
    (firstNorm, lastNorm) = (family.firstNorm, family.lastNorm)
    switch type {
    case "bert": others = [("pooler.dense.weight", [C, C]), ("pooler.dense.bias", [C])]
    case "phi": others = [("lm_head.bias", [vocabularySize])]
    default: others = []
    }
  }

  /// What the families call their layers.
  private struct Family {
    var blockPath = "model.layers"
    var projections: [Projection]
    var norms: [Norm]
    var normsHaveBias = false, isRotary = true, isEncoder = false
    var embedding = "model.embed_tokens"
    var firstNorm: String?, lastNorm: String? = "model.norm"

    init(_ type: String, C: Int, F: Int, queries: Int, keys: Int, headDim: Int) {
      func attention(_ names: [String], bias: Bool) -> [Projection] {
        [
          Projection(role: .query, name: names[0], inFeatures: C, outFeatures: queries, hasBias: bias),
          Projection(role: .key, name: names[1], inFeatures: C, outFeatures: keys, hasBias: bias),
          Projection(role: .value, name: names[2], inFeatures: C, outFeatures: keys, hasBias: bias),
          Projection(role: .attentionOutput, name: names[3], inFeatures: queries, outFeatures: C, hasBias: bias),
        ]
      }
      func fused(_ name: String, _ output: String, bias: Bool) -> [Projection] {
        [
          Projection(role: .queryKeyValue, name: name, inFeatures: C, outFeatures: queries + 2 * keys, hasBias: bias),
          Projection(role: .attentionOutput, name: output, inFeatures: queries, outFeatures: C, hasBias: bias),
        ]
      }
      func mlp(_ up: String, _ down: String) -> [Projection] {
        [
          Projection(role: .up, name: up, inFeatures: C, outFeatures: F, hasBias: true),
          Projection(role: .down, name: down, inFeatures: F, outFeatures: C, hasBias: true),
        ]
      }
      let gated = [
        Projection(role: .gate, name: "mlp.gate_proj", inFeatures: C, outFeatures: F, hasBias: false),
        Projection(role: .up, name: "mlp.up_proj", inFeatures: C, outFeatures: F, hasBias: false),
        Projection(role: .down, name: "mlp.down_proj", inFeatures: F, outFeatures: C, hasBias: false),
      ]
      let selfAttention = ["q_proj", "k_proj", "v_proj", "o_proj"].map { "self_attn.\($0)" }
      let two = [
        Norm(place: .attentionInput, name: "input_layernorm", size: C),
        Norm(place: .feedForwardInput, name: "post_attention_layernorm", size: C),
      ]
      let headNorms = [
        Norm(place: .query, name: "self_attn.q_norm", size: headDim), Norm(place: .key, name: "self_attn.k_norm", size: headDim),
      ]
      switch type {
      case "gemma": (projections, norms) = (attention(selfAttention, bias: false) + gated, two)
      case "gemma2", "gemma3_text":
        projections = attention(selfAttention, bias: false) + gated
        norms = [
          Norm(place: .attentionInput, name: "input_layernorm", size: C),
          Norm(place: .attentionOutput, name: "post_attention_layernorm", size: C),
          Norm(place: .feedForwardInput, name: "pre_feedforward_layernorm", size: C),
          Norm(place: .feedForwardOutput, name: "post_feedforward_layernorm", size: C),
        ]
        if type == "gemma3_text" { norms += headNorms }
      case "qwen3": (projections, norms) = (attention(selfAttention, bias: false) + gated, two + headNorms)
      case "phi3":
        projections = fused("self_attn.qkv_proj", "self_attn.o_proj", bias: false)
        projections += [
          Projection(role: .gateUp, name: "mlp.gate_up_proj", inFeatures: C, outFeatures: 2 * F, hasBias: false),
          Projection(role: .down, name: "mlp.down_proj", inFeatures: F, outFeatures: C, hasBias: false),
        ]
        norms = two
      case "phi":
        projections = attention(selfAttention.dropLast() + ["self_attn.dense"], bias: true) + mlp("mlp.fc1", "mlp.fc2")
        norms = [Norm(place: .attentionInput, name: "input_layernorm", size: C)]
        (normsHaveBias, lastNorm) = (true, "model.final_layernorm")
      case "opt":
        blockPath = "model.decoder.layers"
        projections = attention(selfAttention.dropLast() + ["self_attn.out_proj"], bias: true) + mlp("fc1", "fc2")
        norms = [
          Norm(place: .attentionInput, name: "self_attn_layer_norm", size: C),
          Norm(place: .feedForwardInput, name: "final_layer_norm", size: C),
        ]
        (normsHaveBias, isRotary) = (true, false)
        (embedding, lastNorm) = ("model.decoder.embed_tokens", "model.decoder.final_layer_norm")
      case "bloom":
        blockPath = "transformer.h"
        projections = fused("self_attention.query_key_value", "self_attention.dense", bias: true)
        projections += mlp("mlp.dense_h_to_4h", "mlp.dense_4h_to_h")
        norms = two
        (normsHaveBias, isRotary) = (true, false)
        (embedding, firstNorm, lastNorm) = ("transformer.word_embeddings", "transformer.word_embeddings_layernorm", "transformer.ln_f")
      default:
        blockPath = "encoder.layer"
        let names = ["query", "key", "value"].map { "attention.self.\($0)" } + ["attention.output.dense"]
        projections = attention(names, bias: true) + mlp("intermediate.dense", "output.dense")
        norms = [
          Norm(place: .attentionOutput, name: "attention.output.LayerNorm", size: C),
          Norm(place: .feedForwardOutput, name: "output.LayerNorm", size: C),
        ]
        (normsHaveBias, isRotary, isEncoder) = (true, false, true)
        (embedding, firstNorm, lastNorm) = ("embeddings.word_embeddings", "embeddings.LayerNorm", nil)
      }
    }
  }
}

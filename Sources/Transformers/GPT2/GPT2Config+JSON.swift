import FileFormats
import Tensors

extension GPT2Config {
  /// Reads a Hugging Face config.json.
  init(reading reader: ObjectReader) {
    reader.ignoreUnknownKeys()
    _ = reader.string("model_type", oneOf: ["gpt2"])
    let sizes = 1...(1 << 24)
    hiddenSize = reader.int("n_embd", in: sizes)
    intermediateSize = reader.optionalInt("n_inner", in: sizes) ?? 4 * hiddenSize
    numHiddenLayers = reader.int("n_layer", in: 1...4096)
    numAttentionHeads = reader.int("n_head", in: 1...65536)
    vocabularySize = reader.int("vocab_size", in: sizes)
    maxPositions = reader.int("n_positions", in: sizes)
    layerNormEpsilon = reader.double("layer_norm_epsilon", default: 1e-5, in: 0...1)
    tiesWordEmbeddings = reader.bool("tie_word_embeddings", default: true)
    initializerRange = reader.double("initializer_range", default: 0.02, in: 0...10)
    let functions: [String: Activation] = [
      "gelu_new": .geluTanh, "gelu_pytorch_tanh": .geluTanh, "gelu": .gelu, "relu": .relu, "silu": .silu, "tanh": .tanh,
    ]
    let name = reader.string("activation_function", default: "gelu_new", oneOf: functions.keys.sorted())
    activation = functions[name] ?? .geluTanh
    for key in ["scale_attn_by_inverse_layer_idx", "add_cross_attention"] where reader.bool(key, default: false) {
      reader.problem(key, "found true (must be false: not supported)")
    }
    if !reader.bool("scale_attn_weights", default: true) {
      reader.problem("scale_attn_weights", "found false (must be true: not supported)")
    }
    if hiddenSize % numAttentionHeads != 0 {
      reader.problem("n_head", "found \(numAttentionHeads) (must divide n_embd \(hiddenSize))")
    }
  }
}

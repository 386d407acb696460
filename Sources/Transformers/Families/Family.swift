import FileFormats
import Tensors

/// A family of models: what its config.json means, and what its files call the weights.
protocol Family: Sendable {
  /// The values of `model_type` that are its own.
  var modelTypes: [String] { get }
  /// What transformers' class names begin with: "Llama" of `LlamaForSequenceClassification`.
  func className(_ modelType: String) -> String
  /// What stands in front of the names of the state dict, and is missing in files of the model without its output layer.
  var optionalPrefix: String? { get }
  /// The key of the base of the rotary frequencies, where it stands beside `rope_parameters`.
  var ropeThetaKey: String { get }

  /// Reads a config.json, as transformers 4 and 5 write it. Problems go to the reader.
  ///
  /// - Parameter ropeTheta: base of the rotary frequencies, instead of the file's own.
  func assembly(reading reader: ObjectReader, ropeTheta: Double?) -> Assembly
}

extension Family {
  var optionalPrefix: String? { nil }
  var ropeThetaKey: String { "rope_theta" }
}

/// All families there are, in the order in which messages name them.
enum Families {
  static let all: [any Family] = [
    LlamaFamily(), SmolLM3Family(), GemmaFamily(), PhiFamily(), Phi3Family(), OLMoFamily(), GraniteFamily(), GPTNeoXFamily(),
    StarCoder2Family(), OPTFamily(), GPT2Family(), BLOOMFamily(), BERTFamily(),
  ]

  static var modelTypes: [String] { all.flatMap(\.modelTypes) }

  /// The family of a `model_type`; nil if there is none.
  static func of(_ modelType: String) -> (any Family)? { all.first { $0.modelTypes.contains(modelType) } }
}

/// The sizes that the config.json of most decoders has under the same keys.
struct DecoderSizes {
  let C: Int, F: Int
  let layers: Int
  let heads: Int, keyHeads: Int, headDim: Int
  let vocabulary: Int, positions: Int

  /// - Parameters:
  ///   - keyHeads: what a missing `num_key_value_heads` means; as many as query heads unless given.
  ///   - headDim: what a missing `head_dim` means; the width of the stream by the heads unless given.
  ///   - innerKey: the key of the width inside the feed-forward layer.
  init(
    _ reader: ObjectReader, keyHeads: Int? = nil, headDim: Int? = nil, innerKey: String = "intermediate_size", isRotary: Bool = true
  ) {
    let sizes = 1...(1 << 24), counts = 1...65536
    C = reader.int("hidden_size", in: sizes)
    F = reader.int(innerKey, in: sizes)
    layers = reader.int("num_hidden_layers", in: 1...4096)
    heads = reader.int("num_attention_heads", in: counts)
    let missing = reader.value("num_key_value_heads") == nil ? keyHeads : nil
    let found = missing ?? reader.optionalInt("num_key_value_heads", in: counts) ?? heads
    if heads % found != 0 {
      reader.problem("num_key_value_heads", "found \(found) (must divide num_attention_heads \(heads))")
    }
    self.keyHeads = heads % found == 0 ? found : heads
    let given = reader.optionalInt("head_dim", in: counts) ?? headDim
    if given == nil, C % heads != 0 {
      reader.problem("num_attention_heads", "found \(heads) (must divide hidden_size \(C) where no head_dim is given)")
    } else if isRotary, let dim = given ?? Optional(C / heads), dim % 2 != 0 {
      reader.problem("head_dim", "found \(dim) (must be even for rotary embeddings)")
    }
    self.headDim = given ?? max(1, C / heads)
    vocabulary = reader.int("vocab_size", in: sizes)
    positions = reader.int("max_position_embeddings", in: sizes)
  }

  /// Attention's heads, their scores scaled by 1 / √D unless said otherwise.
  func attentionHeads(scale: Double? = nil, softCap: Double? = nil) -> AttentionHeads {
    AttentionHeads(query: heads, keyValue: keyHeads, dim: headDim, scale: scale, softCap: softCap)
  }

  /// Which layers have a sliding window: those of kind `sliding_attention` in `layer_types`, or the usual ones where there is no such key.
  func slidingLayers(_ reader: ObjectReader, usual: (_ layer: Int) -> Bool) -> [Bool] {
    guard let types = reader.optionalStrings("layer_types") else { return (0..<layers).map(usual) }
    if types.count != layers || !types.allSatisfy({ ["full_attention", "sliding_attention"].contains($0) }) {
      reader.problem(
        "layer_types", "found \(types.count) entries (must be num_hidden_layers \(layers), each full_attention or sliding_attention)")
    }
    return (0..<layers).map { $0 < types.count && types[$0] == "sliding_attention" }
  }

  /// Query, key, value and output under the names of Llama's state dict, or others.
  func attention(
    _ path: String = "self_attn", output: String = "o_proj", bias: Bool = false, outputBias: Bool = false, scale: Double? = nil,
    softCap: Double? = nil, rotary: RotaryPart?, window: Int? = nil
  ) -> AttentionPart {
    let (queries, keys) = (heads * headDim, keyHeads * headDim)
    return AttentionPart(
      heads: attentionHeads(scale: scale, softCap: softCap),
      inputs: .separate(
        query: LinearPart(role: .query, name: "\(path).q_proj", inFeatures: C, outFeatures: queries, hasBias: bias),
        key: LinearPart(role: .key, name: "\(path).k_proj", inFeatures: C, outFeatures: keys, hasBias: bias),
        value: LinearPart(role: .value, name: "\(path).v_proj", inFeatures: C, outFeatures: keys, hasBias: bias)),
      output: LinearPart(role: .attentionOutput, name: "\(path).\(output)", inFeatures: queries, outFeatures: C, hasBias: outputBias),
      rotary: rotary, window: window)
  }

  /// Gate, up and down under the names of Llama's state dict.
  func gated(_ activation: Activation, bias: Bool = false) -> FeedForwardPart {
    FeedForwardPart(
      inputs: .gated(
        gate: LinearPart(role: .gate, name: "mlp.gate_proj", inFeatures: C, outFeatures: F, hasBias: bias),
        up: LinearPart(role: .up, name: "mlp.up_proj", inFeatures: C, outFeatures: F, hasBias: bias)),
      down: LinearPart(role: .down, name: "mlp.down_proj", inFeatures: F, outFeatures: C, hasBias: bias), activation: activation)
  }

  /// Two layers.
  func plain(up: String, down: String, _ activation: Activation, bias: Bool = true) -> FeedForwardPart {
    FeedForwardPart(
      inputs: .plain(up: LinearPart(role: .up, name: up, inFeatures: C, outFeatures: F, hasBias: bias)),
      down: LinearPart(role: .down, name: down, inFeatures: F, outFeatures: C, hasBias: bias), activation: activation)
  }

  /// A norm before each half of a block, under the names of Llama's state dict.
  func preNorms(_ kind: NormPart.Kind) -> [NormPart] {
    [
      NormPart(place: .attentionInput, name: "input_layernorm", size: C, kind: kind),
      NormPart(place: .feedForwardInput, name: "post_attention_layernorm", size: C, kind: kind),
    ]
  }

  /// The whole, under the names of Llama's state dict.
  func assembly(
    _ modelType: String, _ reader: ObjectReader, blocks: [BlockPart], norm: NormPart.Kind, head: Assembly.HeadPart, rope: RopeSettings
  ) -> Assembly {
    Assembly(
      modelType: modelType, hiddenSize: C, vocabularySize: vocabulary, maxPositions: rope.positions,
      embedding: EmbeddingPart(name: "model.embed_tokens"), blocks: blocks,
      lastNorm: NormPart(place: .last, name: "model.norm", size: C, kind: norm), head: head,
      initializerRange: reader.double("initializer_range", default: 0.02, in: 0...10), assumedRopeTheta: rope.assumedTheta)
  }
}

extension Activation {
  /// transformers' names.
  private static let names: [String: Activation] = [
    "gelu": .gelu, "gelu_new": .geluTanh, "gelu_pytorch_tanh": .geluTanh, "relu": .relu, "silu": .silu, "swish": .silu, "tanh": .tanh,
  ]

  /// Reads an activation by transformers' name.
  static func read(_ reader: ObjectReader, _ key: String, default fallback: String) -> Activation {
    names[reader.string(key, default: fallback, oneOf: names.keys.sorted())] ?? .silu
  }
}

extension ObjectReader {
  /// The length of a sliding window; where the key is missing, the one given.
  func slidingWindow(default fallback: Int?) -> Int? {
    value("sliding_window") == nil ? fallback : optionalInt("sliding_window", in: 1...(1 << 30))
  }

  /// Refuses a setting that is on and not supported.
  func refuse(_ keys: String...) {
    for key in keys where bool(key, default: false) { problem(key, "found true (must be false: not supported)") }
  }

  /// Refuses a setting that is off and not supported.
  func require(_ keys: String...) {
    for key in keys where !bool(key, default: true) { problem(key, "found false (must be true: not supported)") }
  }
}

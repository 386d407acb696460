import Tensors

/// A Llama-architecture language model (Touvron et al. 2023, arXiv:2302.13971): pre-norm blocks of rotary, grouped-query attention and SwiGLU.
public final class LlamaModel: CausalLM {
  /// Sizes and constants.
  public let config: LlamaConfig
  let embedTokens: Embedding
  let blocks: [LlamaBlock]
  let norm: RMSNorm
  /// `lm_head.weight`, or the embedding's where tied.
  public let headWeight: Parameter

  package init(_ config: LlamaConfig, from source: some ParameterSource) throws {
    self.config = config
    let rotary = RotaryEmbedding(headDim: config.headDim, theta: config.ropeTheta, scaling: config.ropeScaling)
    let table = [config.vocabularySize, config.hiddenSize]
    embedTokens = Embedding(weight: try source.parameter("model.embed_tokens.weight", shape: table))
    blocks = try (0..<config.numHiddenLayers).map { try LlamaBlock(layer: $0, config, rotary: rotary, from: source) }
    norm = RMSNorm(weight: try source.parameter("model.norm.weight", shape: [config.hiddenSize]), epsilon: config.rmsNormEpsilon)
    headWeight = config.tiesWordEmbeddings ? embedTokens.weight : try source.parameter("lm_head.weight", shape: table)
  }

  /// Sizes and names.
  public var shape: ModelShape {
    ModelShape(
      modelType: config.modelType, hiddenSize: config.hiddenSize, vocabularySize: config.vocabularySize,
      numHiddenLayers: config.numHiddenLayers, heads: config.heads,
      maxPositions: min(config.maxPositions, config.slidingWindow ?? .max),
      tiesWordEmbeddings: config.tiesWordEmbeddings)
  }

  /// The parameters of this module itself.
  public var parameters: [(name: String, parameter: Parameter)] {
    config.tiesWordEmbeddings ? [] : [("lm_head.weight", headWeight)]
  }

  /// The modules inside this one.
  public var children: [(name: String, module: any Module)] {
    [("model.embed_tokens", embedTokens)] + blocks.enumerated().map { ("model.layers.\($0)", $1) } + [("model.norm", norm)]
  }

  /// The places that fine-tuning methods may enter.
  public var sites: [Site] {
    [Site(path: "model.embed_tokens", block: nil, role: .embedding, slot: .table(embedTokens))]
      + blocks.flatMap { $0.sites(in: "model.layers") } + [
        Site(path: "model.norm", block: nil, role: .norm(.last), slot: .norm(norm)),
        Site(path: "lm_head", block: nil, role: .head, slot: .head(headWeight)),
      ]
  }

  /// The last hidden states, after the final norm: ids `[N]` → `[N, C]`.
  public func hiddenStates(_ ids: [Int32], _ context: ForwardContext) -> Tensor {
    precondition(ids.count == context.tokenCount, "\(ids.count) ids for \(context.tokenCount) rows")
    var x = context.behindVirtualRows(embedTokens(Tensor(ids)))
    for block in blocks { x = block.run(x, context) }
    context.cache?.advance(context.layout)
    return norm(x)
  }
}

/// One block: attention, then the gated feed-forward layer, each behind a norm and joined to the stream.
final class LlamaBlock: TransformerBlock {
  let layer: Int
  let heads: AttentionHeads
  let rotary: RotaryEmbedding
  let inputNorm: RMSNorm, postAttentionNorm: RMSNorm
  let qProj: LinearSlot, kProj: LinearSlot, vProj: LinearSlot, oProj: LinearSlot
  let gateProj: LinearSlot, upProj: LinearSlot, downProj: LinearSlot
  let attentionResidual = ResidualSlot(), outputResidual = ResidualSlot()

  init(layer: Int, _ config: LlamaConfig, rotary: RotaryEmbedding, from source: some ParameterSource) throws {
    self.layer = layer
    self.heads = config.heads
    self.rotary = rotary
    let path = "model.layers.\(layer)"
    let (C, F) = (config.hiddenSize, config.intermediateSize)
    let (queryWidth, keyWidth) = (config.numAttentionHeads * config.headDim, config.numKeyValueHeads * config.headDim)
    inputNorm = RMSNorm(weight: try source.parameter("\(path).input_layernorm.weight", shape: [C]), epsilon: config.rmsNormEpsilon)
    qProj = try source.linear("\(path).self_attn.q_proj", in: C, out: queryWidth, bias: config.queryKeyValueBias)
    kProj = try source.linear("\(path).self_attn.k_proj", in: C, out: keyWidth, bias: config.queryKeyValueBias)
    vProj = try source.linear("\(path).self_attn.v_proj", in: C, out: keyWidth, bias: config.queryKeyValueBias)
    oProj = try source.linear("\(path).self_attn.o_proj", in: queryWidth, out: C, bias: config.outputBias)
    postAttentionNorm = RMSNorm(
      weight: try source.parameter("\(path).post_attention_layernorm.weight", shape: [C]), epsilon: config.rmsNormEpsilon)
    gateProj = try source.linear("\(path).mlp.gate_proj", in: C, out: F, bias: config.mlpBias)
    upProj = try source.linear("\(path).mlp.up_proj", in: C, out: F, bias: config.mlpBias)
    downProj = try source.linear("\(path).mlp.down_proj", in: F, out: C, bias: config.mlpBias)
  }

  var norms: [(name: String, place: Site.NormPlace, module: any Module)] {
    [("input_layernorm", .attentionInput, inputNorm), ("post_attention_layernorm", .feedForwardInput, postAttentionNorm)]
  }

  var projections: [(name: String, role: Site.Role, slot: LinearSlot)] {
    [
      ("self_attn.q_proj", .query, qProj), ("self_attn.k_proj", .key, kProj), ("self_attn.v_proj", .value, vProj),
      ("self_attn.o_proj", .attentionOutput, oProj), ("mlp.gate_proj", .gate, gateProj), ("mlp.up_proj", .up, upProj),
      ("mlp.down_proj", .down, downProj),
    ]
  }

  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let x = attentionResidual.connection(attend(inputNorm(x), context), residual: x, context)
    let hidden = feedForward(postAttentionNorm(x), context)
    return finish(hidden, downProj, outputResidual, residual: x, context)
  }

  private func attend(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let q = rotary(qProj.layer(x, context), context)
    let k = rotary(kProj.layer(x, context), context)
    let v = vProj.layer(x, context)
    return oProj.layer(selfAttention(q: q, k: k, v: v, layer: layer, heads: heads, context), context)
  }

  private func feedForward(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    siluMul(gate: gateProj.layer(x, context), up: upProj.layer(x, context))
  }
}

import Tensors

/// A GPT-2 language model (Radford et al. 2019): pre-norm blocks with learned positions and a fused query-key-value projection.
public final class GPT2Model: CausalLM {
  /// Sizes and constants.
  public let config: GPT2Config
  let tokenEmbedding: Embedding, positionEmbedding: Embedding
  let blocks: [GPT2Block]
  let norm: LayerNorm
  /// `lm_head.weight`, or the token embedding's where tied.
  public let headWeight: Parameter

  package init(_ config: GPT2Config, from source: some ParameterSource) throws {
    self.config = config
    let table = [config.vocabularySize, config.hiddenSize]
    tokenEmbedding = Embedding(weight: try source.parameter("transformer.wte.weight", shape: table))
    positionEmbedding = Embedding(
      weight: try source.parameter("transformer.wpe.weight", shape: [config.maxPositions, config.hiddenSize]))
    blocks = try (0..<config.numHiddenLayers).map { try GPT2Block(layer: $0, config, from: source) }
    norm = try source.layerNorm("transformer.ln_f", config.hiddenSize, epsilon: config.layerNormEpsilon)
    headWeight = config.tiesWordEmbeddings ? tokenEmbedding.weight : try source.parameter("lm_head.weight", shape: table)
  }

  /// Sizes and names.
  public var shape: ModelShape {
    ModelShape(
      modelType: "gpt2", hiddenSize: config.hiddenSize, vocabularySize: config.vocabularySize, numHiddenLayers: config.numHiddenLayers,
      heads: config.heads, maxPositions: config.maxPositions, tiesWordEmbeddings: config.tiesWordEmbeddings)
  }

  /// The parameters of this module itself.
  public var parameters: [(name: String, parameter: Parameter)] {
    config.tiesWordEmbeddings ? [] : [("lm_head.weight", headWeight)]
  }

  /// The modules inside this one.
  public var children: [(name: String, module: any Module)] {
    [("transformer.wte", tokenEmbedding), ("transformer.wpe", positionEmbedding)]
      + blocks.enumerated().map { ("transformer.h.\($0)", $1) } + [("transformer.ln_f", norm)]
  }

  /// The places that fine-tuning methods may enter.
  public var sites: [Site] {
    [
      Site(path: "transformer.wte", block: nil, role: .embedding, slot: .table(tokenEmbedding)),
      Site(path: "transformer.wpe", block: nil, role: .positions, slot: .table(positionEmbedding)),
    ] + blocks.flatMap { $0.sites(in: "transformer.h") } + [
      Site(path: "transformer.ln_f", block: nil, role: .norm(.last), slot: .norm(norm)),
      Site(path: "lm_head", block: nil, role: .head, slot: .head(headWeight)),
    ]
  }

  /// The last hidden states, after the final norm: ids `[N]` → `[N, C]`.
  public func hiddenStates(_ ids: [Int32], _ context: ForwardContext) -> Tensor {
    precondition(ids.count == context.tokenCount, "\(ids.count) ids for \(context.tokenCount) rows")
    precondition(context.positionCount <= config.maxPositions, "position \(context.positionCount) of \(config.maxPositions)")
    var x = add(context.behindVirtualRows(tokenEmbedding(Tensor(ids))), positionEmbedding(context.positions))
    for block in blocks { x = block.run(x, context) }
    context.cache?.advance(context.layout)
    return norm(x)
  }
}

/// One block: attention, then the feed-forward layer, each behind a norm and joined to the stream.
final class GPT2Block: TransformerBlock {
  let layer: Int
  let heads: AttentionHeads
  let activation: Activation
  let attentionNorm: LayerNorm, mlpNorm: LayerNorm
  let cAttn: LinearSlot, attentionProj: LinearSlot, cFc: LinearSlot, mlpProj: LinearSlot
  let attentionResidual = ResidualSlot(), outputResidual = ResidualSlot()

  init(layer: Int, _ config: GPT2Config, from source: some ParameterSource) throws {
    self.layer = layer
    self.heads = config.heads
    self.activation = config.activation
    let path = "transformer.h.\(layer)"
    let (C, F) = (config.hiddenSize, config.intermediateSize)
    attentionNorm = try source.layerNorm("\(path).ln_1", C, epsilon: config.layerNormEpsilon)
    cAttn = try source.linear("\(path).attn.c_attn", in: C, out: 3 * C, bias: true, isTransposedOnDisk: true)
    attentionProj = try source.linear("\(path).attn.c_proj", in: C, out: C, bias: true, isTransposedOnDisk: true)
    mlpNorm = try source.layerNorm("\(path).ln_2", C, epsilon: config.layerNormEpsilon)
    cFc = try source.linear("\(path).mlp.c_fc", in: C, out: F, bias: true, isTransposedOnDisk: true)
    mlpProj = try source.linear("\(path).mlp.c_proj", in: F, out: C, bias: true, isTransposedOnDisk: true)
  }

  var norms: [(name: String, place: Site.NormPlace, module: any Module)] {
    [("ln_1", .attentionInput, attentionNorm), ("ln_2", .feedForwardInput, mlpNorm)]
  }

  var projections: [(name: String, role: Site.Role, slot: LinearSlot)] {
    [
      ("attn.c_attn", .queryKeyValue, cAttn), ("attn.c_proj", .attentionOutput, attentionProj), ("mlp.c_fc", .up, cFc),
      ("mlp.c_proj", .down, mlpProj),
    ]
  }

  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let x = attentionResidual.connection(attend(attentionNorm(x), context), residual: x, context)
    let hidden = activation(cFc.layer(mlpNorm(x), context))
    return finish(hidden, mlpProj, outputResidual, residual: x, context)
  }

  private func attend(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let qkv = cAttn.layer(x, context)
    let C = x.columns
    let q = columns(qkv, 0..<C)
    let k = columns(qkv, C..<2 * C)
    let v = columns(qkv, 2 * C..<3 * C)
    return attentionProj.layer(selfAttention(q: q, k: k, v: v, layer: layer, heads: heads, context), context)
  }
}

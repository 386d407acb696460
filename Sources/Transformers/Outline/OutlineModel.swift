import Tensors

/// A transformer by its outline. Its passes take the memory and the operations of the real model's; their results mean nothing, because what
/// does not matter for that (softcaps, scales, biases of positions) is left out.
final class OutlineModel: CausalLM {
  let config: OutlineConfig
  private let embedding: Embedding
  private let tables: [(name: String, table: Embedding)]
  private let blocks: [OutlineBlock]
  private let firstNorm: OutlineNorm?, lastNorm: OutlineNorm?
  private let others: [(name: String, parameter: Parameter)]
  /// Of encoders a classifier of two classes, which does not count.
  let headWeight: Parameter

  init(_ config: OutlineConfig, from source: some ParameterSource) throws {
    self.config = config
    let C = config.hiddenSize
    func norm(_ name: String?) throws -> OutlineNorm? {
      try name.map { try OutlineNorm($0, C, hasBias: config.normsHaveBias, from: source) }
    }
    embedding = Embedding(weight: try source.parameter("\(config.embedding).weight", shape: [config.vocabularySize, C]))
    tables = try config.tables.map { ($0.name, Embedding(weight: try source.parameter("\($0.name).weight", shape: [$0.rows, C]))) }
    let rotary = config.isRotary ? RotaryEmbedding(headDim: config.heads.dim, theta: 10000, scaling: .none) : nil
    blocks = try (0..<config.layers).map { try OutlineBlock(layer: $0, config, rotary: rotary, from: source) }
    (firstNorm, lastNorm) = (try norm(config.firstNorm), try norm(config.lastNorm))
    others = try config.others.map { ($0.name, try source.parameter($0.name, shape: $0.shape)) }
    if !config.isCausal {
      headWeight = Parameter(Tensor(zeros: [2, C], category: .weights))
    } else {
      headWeight = config.tiesWordEmbeddings ? embedding.weight : try source.parameter("lm_head.weight", shape: [config.vocabularySize, C])
    }
  }

  var shape: ModelShape {
    ModelShape(
      modelType: config.modelType, hiddenSize: config.hiddenSize, vocabularySize: config.isCausal ? config.vocabularySize : 2,
      numHiddenLayers: config.layers, heads: config.heads, maxPositions: config.maxPositions,
      tiesWordEmbeddings: config.tiesWordEmbeddings)
  }

  var parameters: [(name: String, parameter: Parameter)] {
    (config.tiesWordEmbeddings || !config.isCausal ? [] : [("lm_head.weight", headWeight)]) + others
  }

  var children: [(name: String, module: any Module)] {
    var children: [(name: String, module: any Module)] = [(config.embedding, embedding)]
    children += tables.map { ($0.name, $0.table) }
    if let firstNorm { children.append((firstNorm.name, firstNorm)) }
    children += blocks.enumerated().map { ("\(config.blockPath).\($0)", $1) }
    if let lastNorm { children.append((lastNorm.name, lastNorm)) }
    return children
  }

  var sites: [Site] {
    func norm(_ norm: OutlineNorm?, _ place: Site.NormPlace) -> [Site] {
      norm.map { [Site(path: $0.name, block: nil, role: .norm(place), slot: .norm($0))] } ?? []
    }
    let head = config.isCausal ? [Site(path: "lm_head", block: nil, role: .head, slot: .head(headWeight))] : []
    return [Site(path: config.embedding, block: nil, role: .embedding, slot: .table(embedding))]
      + tables.map { Site(path: $0.name, block: nil, role: .positions, slot: .table($0.table)) } + norm(firstNorm, .first)
      + blocks.flatMap { $0.sites(in: config.blockPath) } + norm(lastNorm, .last) + head
  }

  func hiddenStates(_ ids: [Int32], _ context: ForwardContext) -> Tensor {
    var x = context.behindVirtualRows(embedding(Tensor(ids)))
    for (_, table) in tables { x = add(x, table(Tensor([Int32](repeating: 0, count: context.layout.rows)))) }
    if let firstNorm { x = firstNorm(x) }
    for block in blocks { x = block.run(x, context) }
    context.cache?.advance(context.layout)
    return lastNorm.map { $0(x) } ?? x
  }
}

/// A norm of either kind.
private final class OutlineNorm: Module {
  let name: String
  private let rms: RMSNorm?, layer: LayerNorm?

  init(_ name: String, _ size: Int, hasBias: Bool, from source: some ParameterSource) throws {
    self.name = name
    layer = hasBias ? try source.layerNorm(name, size, epsilon: 1e-5) : nil
    rms = hasBias ? nil : RMSNorm(weight: try source.parameter("\(name).weight", shape: [size]), epsilon: 1e-5)
  }

  var parameters: [(name: String, parameter: Parameter)] { rms?.parameters ?? layer?.parameters ?? [] }

  /// x `[N, C]` → `[N, C]`; rows wider than the norm are several of its width, one per head.
  func callAsFunction(_ x: Tensor) -> Tensor {
    let size = parameters[0].parameter.tensor.count
    let rows = size == x.columns ? x : x.reshaped([x.count / size, size])
    let y = rms.map { $0(rows) } ?? layer.map { $0(rows) } ?? rows
    return size == x.columns ? y : y.reshaped(x.shape)
  }
}

/// One block.
private final class OutlineBlock: TransformerBlock {
  let layer: Int
  private let config: OutlineConfig
  private let rotary: RotaryEmbedding?
  let projections: [(name: String, role: Site.Role, slot: LinearSlot)]
  let norms: [(name: String, place: Site.NormPlace, module: any Module)]
  let attentionResidual = ResidualSlot(), outputResidual = ResidualSlot()

  init(layer: Int, _ config: OutlineConfig, rotary: RotaryEmbedding?, from source: some ParameterSource) throws {
    (self.layer, self.config, self.rotary) = (layer, config, rotary)
    let path = "\(config.blockPath).\(layer)"
    projections = try config.projections.map {
      ($0.name, $0.role, try source.linear("\(path).\($0.name)", in: $0.inFeatures, out: $0.outFeatures, bias: $0.hasBias))
    }
    norms = try config.norms.map {
      ($0.name, $0.place, try OutlineNorm("\(path).\($0.name)", $0.size, hasBias: config.normsHaveBias, from: source))
    }
  }

  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let attended = normed(attend(normed(x, .attentionInput), context), .attentionOutput)
    let x = attentionResidual.connection(attended, residual: x, context)
    return outputResidual.connection(normed(feedForward(normed(x, .feedForwardInput), context), .feedForwardOutput), residual: x, context)
  }

  private func normed(_ x: Tensor, _ place: Site.NormPlace) -> Tensor {
    (norms.first { $0.place == place }?.module as? OutlineNorm)?(x) ?? x
  }

  /// The product of the projection with this role; nil where the model has none.
  private func project(_ role: Site.Role, _ x: Tensor, _ context: ForwardContext) -> Tensor? {
    projections.first { $0.role == role }.map { $0.slot.layer(x, context) }
  }

  private func attend(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let (queries, keys) = (config.heads.query * config.heads.dim, config.heads.keyValue * config.heads.dim)
    let fused = project(.queryKeyValue, x, context)
    func part(_ role: Site.Role, _ range: Range<Int>) -> Tensor {
      fused.map { columns($0, range) } ?? project(role, x, context) ?? x
    }
    let q = rotated(normed(part(.query, 0..<queries), .query), context)
    let k = rotated(normed(part(.key, queries..<queries + keys), .key), context)
    let v = part(.value, queries + keys..<queries + 2 * keys)
    let y =
      config.isCausal
      ? selfAttention(q: q, k: k, v: v, layer: layer, heads: config.heads, context)
      : attention(q: q, k: k, v: v, layout: context.layout, heads: config.heads, causal: false, prefix: context.prefix?[layer])
    return project(.attentionOutput, y, context) ?? y
  }

  private func rotated(_ x: Tensor, _ context: ForwardContext) -> Tensor { rotary.map { $0(x, context) } ?? x }

  private func feedForward(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let inner: Tensor
    if let fused = project(.gateUp, x, context) {
      let width = fused.columns / 2
      inner = siluMul(gate: columns(fused, 0..<width), up: columns(fused, width..<2 * width))
    } else {
      let up = project(.up, x, context) ?? x
      inner = project(.gate, x, context).map { siluMul(gate: $0, up: up) } ?? Activation.gelu(up)
    }
    return project(.down, inner, context) ?? inner
  }
}

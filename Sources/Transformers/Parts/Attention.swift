import Tensors

/// The attention of an assembly's block.
struct AttentionPart: Sendable, Equatable {
  var heads: AttentionHeads
  /// How queries, keys and values are made: three projections, or one whose columns are all of them.
  var inputs: Inputs
  var output: LinearPart
  /// Whether queries and keys are rotated, and how.
  var rotary: RotaryPart?
  /// Whether a position sees only those before it.
  var isCausal = true
  /// How many positions it sees then, itself among them; all unless given.
  var window: Int?

  enum Inputs: Sendable, Equatable {
    case separate(query: LinearPart, key: LinearPart, value: LinearPart)
    case fused(LinearPart)
    /// The same, but head by head: a head's query, its key and its value, then those of the next one (GPT-NeoX).
    case interleaved(LinearPart)
  }
}

/// Attention of one block over its batch: within the batch's own rows, or over a cache where the context has one.
struct Attention {
  private let part: AttentionPart
  private let layer: Int
  /// Query, key and value, or all three in one.
  private let inputs: [LinearSlot]
  private let output: LinearSlot
  private let queryNorm: (any NormLayer)?, keyNorm: (any NormLayer)?
  /// Those of queries and of keys, which are one unless the queries grow with their positions.
  private let rotaries: Rotaries?

  typealias Rotaries = (query: RotaryEmbedding, key: RotaryEmbedding)

  init(
    _ part: AttentionPart, layer: Int, in path: String, queryNorm: (any NormLayer)?, keyNorm: (any NormLayer)?, rotaries: Rotaries?,
    from source: some ParameterSource
  ) throws {
    (self.part, self.layer, self.queryNorm, self.keyNorm, self.rotaries) = (part, layer, queryNorm, keyNorm, rotaries)
    inputs = try part.projections.dropLast().map { try $0.slot(in: path, from: source) }
    output = try part.output.slot(in: path, from: source)
  }

  /// Its linear layers.
  var projections: [(name: String, role: Site.Role, slot: LinearSlot)] {
    zip(part.projections, inputs + [output]).map { ($0.name, $0.role, $1) }
  }

  /// x `[N, C]` → `[N, C]`.
  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let (q, k, v) = queryKeyValue(x, context)
    let (query, key) = (turned(queryNorm, rotaries?.query, q, context), turned(keyNorm, rotaries?.key, k, context))
    return output.layer(attend(q: query, k: key, v: v, context), context)
  }

  private func queryKeyValue(_ x: Tensor, _ context: ForwardContext) -> (q: Tensor, k: Tensor, v: Tensor) {
    if inputs.count == 3 { return (inputs[0].layer(x, context), inputs[1].layer(x, context), inputs[2].layer(x, context)) }
    let all = inputs[0].layer(x, context)
    if case .interleaved = part.inputs {
      let (D, heads) = (part.heads.dim, all.reshaped([all.rows * part.heads.query, 3 * part.heads.dim]))
      func third(_ i: Int) -> Tensor { columns(heads, i * D..<(i + 1) * D).reshaped([all.rows, all.columns / 3]) }
      return (third(0), third(1), third(2))
    }
    let (queries, keys) = (part.heads.query * part.heads.dim, part.heads.keyValue * part.heads.dim)
    return (
      columns(all, 0..<queries), columns(all, queries..<queries + keys), columns(all, queries + keys..<queries + 2 * keys)
    )
  }

  private func turned(_ norm: (any NormLayer)?, _ rotary: RotaryEmbedding?, _ x: Tensor, _ context: ForwardContext) -> Tensor {
    let x = norm.map { $0(x) } ?? x
    return rotary.map { $0(x, context) } ?? x
  }

  private func attend(q: Tensor, k: Tensor, v: Tensor, _ context: ForwardContext) -> Tensor {
    let prefix = context.prefix?[layer]
    guard let cache = context.cache else {
      return attention(q: q, k: k, v: v, layout: context.layout, heads: part.heads, reach: part.reach, prefix: prefix)
    }
    let rows = cache.append(k, v, layer: layer, layout: context.layout)
    return attention(q: q, layout: context.layout, keyValues: rows, heads: part.heads, reach: part.reach, prefix: prefix)
  }
}

extension AttentionPart {
  /// Which keys a query sees.
  var reach: AttentionReach { isCausal ? .causal(window: window) : .all }

  /// Its linear layers, the output's last.
  var projections: [LinearPart] {
    switch inputs {
    case .separate(let query, let key, let value): [query, key, value, output]
    case .fused(let all), .interleaved(let all): [all, output]
    }
  }
}

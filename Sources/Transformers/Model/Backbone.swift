import Tensors

/// Tokens to hidden states: tables, blocks and norms, put together from the parts of an assembly. It knows no head and no loss.
final class Backbone: Module {
  private let assembly: Assembly
  let embedding: Embedding
  private let tables: [(part: EmbeddingPart.Table, table: Embedding)]
  private let firstNorm: (any NormLayer)?, lastNorm: (any NormLayer)?
  private let blocks: [Block]
  private let others: [(name: String, parameter: Parameter)]
  /// For weights that do not fit into memory; nil where they do.
  private var readAhead: ReadAhead?

  init(_ assembly: Assembly, from source: some ParameterSource) throws {
    self.assembly = assembly
    func table(_ name: String, rows: Int) throws -> Embedding {
      Embedding(weight: try source.parameter(.init(name: "\(name).weight", shape: [rows, assembly.hiddenSize])))
    }
    embedding = try table(assembly.embedding.name, rows: assembly.vocabularySize)
    tables = try assembly.embedding.tables.map { ($0, try table($0.name, rows: $0.rows)) }
    firstNorm = try assembly.firstNorm?.layer(in: "", from: source)
    // Layers that turn alike share their tables.
    var rotaries: [RotaryPart: RotaryEmbedding] = [:]
    blocks = try assembly.blocks.enumerated().map { layer, part in
      func rotary(_ part: RotaryPart) -> RotaryEmbedding {
        let rotary = rotaries[part] ?? RotaryEmbedding(part)
        rotaries[part] = rotary
        return rotary
      }
      let pair = part.attention.rotary.map { (query: rotary($0.of(queries: true)), key: rotary($0.of(queries: false))) }
      return try Block(part, layer: layer, path: "\(assembly.blockList).\(layer)", rotaries: pair, from: source)
    }
    lastNorm = try assembly.lastNorm?.layer(in: "", from: source)
    others = try assembly.others.map { ($0.name, try source.parameter($0)) }
  }

  var parameters: [(name: String, parameter: Parameter)] { others }

  var children: [(name: String, module: any Module)] {
    var children: [(name: String, module: any Module)] = [(assembly.embedding.name, embedding)]
    children += tables.map { ($0.part.name, $0.table) }
    if let part = assembly.firstNorm, let firstNorm { children.append((part.name, firstNorm)) }
    children += blocks.map { ("\(assembly.blockList).\($0.layer)", $0) }
    if let part = assembly.lastNorm, let lastNorm { children.append((part.name, lastNorm)) }
    return children
  }

  var sites: [Site] {
    func norm(_ part: NormPart?, _ norm: (any NormLayer)?) -> [Site] {
      guard let part, let norm else { return [] }
      return [Site(path: part.name, block: nil, role: .norm(part.place), slot: .norm(norm))]
    }
    return [Site(path: assembly.embedding.name, block: nil, role: .embedding, slot: .table(embedding))]
      + tables.map { Site(path: $0.part.name, block: nil, role: .positions, slot: .table($0.table)) } + norm(assembly.firstNorm, firstNorm)
      + blocks.flatMap { $0.sites(in: assembly.blockList) } + norm(assembly.lastNorm, lastNorm)
  }

  /// The last hidden states, after the final norm.
  ///
  /// - Shapes: ids `[N]`, one per row of the context's layout → `[N, C]`; of `[N - P]` where the context has P virtual rows.
  func hiddenStates(_ ids: [Int32], _ context: ForwardContext) -> Tensor {
    precondition(ids.count == context.tokenCount, "\(ids.count) ids for \(context.tokenCount) rows")
    func run(_ part: ArraySlice<Block>, on x: Tensor) -> Tensor { part.reduce(x) { $1.run($0, context, readAhead) } }
    func start() -> Tensor {
      let x = embedded(ids, context)
      return firstNorm.map { $0(x) } ?? x
    }
    let first = context.frozen?.firstBlock ?? 0
    let entered = context.frozen?.rows(ids, context.layout) { run(blocks[..<first], on: start()) } ?? start()
    let x = run(blocks[first...], on: entered)
    context.cache?.advance(context.layout)
    return lastNorm.map { $0(x) } ?? x
  }

  /// - Parameter last: what is read after the last block.
  func startReadingAhead(then last: Parameter) {
    readAhead = ReadAhead(blocks.map { $0.namedParameters().map(\.parameter) } + [[last]])
  }

  private func embedded(_ ids: [Int32], _ context: ForwardContext) -> Tensor {
    var x = embedding(Tensor(ids))
    if let scale = assembly.embedding.scale { x = Tensors.scale(x, by: scale) }
    x = context.afterVirtualRows(x)
    for (part, table) in tables {
      switch part.row {
      case .constant: x = add(x, table(Tensor([Int32](repeating: 0, count: x.rows))))
      case .position(let first):
        precondition(context.positionCount + first <= part.rows, "position \(context.positionCount) of \(part.rows - first)")
        x = add(x, table(context.positions(from: first)))
      }
    }
    return x
  }
}

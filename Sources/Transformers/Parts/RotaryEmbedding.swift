import Foundation
import Tensors

/// The rotation of an assembly's queries and keys.
struct RotaryPart: Sendable, Hashable {
  /// Base of the frequencies.
  var theta: Double
  /// How they are stretched for longer contexts.
  var scaling: RopeScaling = .none
  /// Channels of a head.
  var headDim: Int
  /// How many of them turn, the first ones.
  var rotated: Int

  /// All channels of a head unless `rotated` says fewer.
  init(theta: Double, scaling: RopeScaling = .none, headDim: Int, rotated: Int? = nil) {
    (self.theta, self.scaling, self.headDim, self.rotated) = (theta, scaling, headDim, rotated ?? headDim)
  }

  /// What queries are multiplied by as their positions grow; nil where they are not.
  var queryGrowth: Growth?

  /// `1 + beta · log(1 + ⌊position / period⌋)` (Llama 4, Ministral 3).
  struct Growth: Sendable, Hashable {
    var beta: Double
    var period: Int

    func factor(at position: Int) -> Double { 1 + beta * log(1 + Double(position / period)) }
  }

  /// The part that queries or keys have: the growth is the queries' alone.
  func of(queries: Bool) -> RotaryPart {
    var part = self
    if !queries { part.queryGrowth = nil }
    return part
  }
}

/// The tables of cosines and sines that `rope` reads, grown as longer sequences come.
///
/// Where the frequencies depend on a sequence's length, every sequence of a batch has those of its own length, whatever the others' are.
/// transformers takes one set for a whole padded batch, by its longest row; for a row alone the two are the same.
public final class RotaryEmbedding {
  private let part: RotaryPart
  /// By regime; those of a dynamic scaling are as many as there are lengths, and only the last few are kept.
  private var tables: [Int: Tables] = [:]
  /// The last batch with sequences of several regimes.
  private var mixed: (key: MixedKey, tables: Tables, positions: Tensor)?

  private typealias Tables = (cosine: Tensor, sine: Tensor)

  private struct MixedKey: Equatable {
    let regimes: [Int]
    let positions: [Int32]
    let offsets: [Int32]
  }

  init(_ part: RotaryPart) { self.part = part }

  /// - Shapes: x `[N, H · D]` → `[N, H · D]`.
  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let regimes = part.scaling.originalMaxPositions == nil ? [] : context.sequenceLengths.map(part.scaling.regime)
    let first = regimes.first ?? 0
    if regimes.allSatisfy({ $0 == first }) {
      let (cosine, sine) = tables(regime: first, positions: context.positionCount)
      return rope(x, cosine: cosine, sine: sine, positions: context.positions, headDim: part.headDim)
    }
    let (tables, positions) = mixed(regimes, context)
    return rope(x, cosine: tables.cosine, sine: tables.sine, positions: positions, headDim: part.headDim)
  }

  private func tables(regime: Int, positions: Int) -> Tables {
    let known = tables[regime]
    if let known, known.cosine.rows >= positions { return known }
    var capacity = max(256, known?.cosine.rows ?? 0)
    while capacity < positions { capacity *= 2 }
    if tables.count > 4 { tables = [:] }
    let grown = Self.tensors([rows(regime: regime, capacity)])
    tables[regime] = grown
    return grown
  }

  /// The tables of all regimes one after the other, and the row of each position in them.
  private func mixed(_ regimes: [Int], _ context: ForwardContext) -> (Tables, Tensor) {
    let key = MixedKey(regimes: regimes, positions: context.hostPositions, offsets: context.layout.offsets)
    if let mixed, mixed.key == key { return (mixed.tables, mixed.positions) }
    // Every regime's table is as long as the longest sequence that has it.
    var lengths: [Int: Int] = [:]
    for (regime, length) in zip(regimes, context.sequenceLengths) { lengths[regime] = max(length, lengths[regime] ?? 0) }
    var (starts, rowCount): ([Int: Int], Int) = ([:], 0)
    for (regime, length) in lengths.sorted(by: { $0.key < $1.key }) {
      starts[regime] = rowCount
      rowCount += length
    }
    var positions = context.hostPositions
    for (s, regime) in regimes.enumerated() {
      let start = Int32(starts[regime] ?? 0)
      for row in Int(context.layout.offsets[s])..<Int(context.layout.offsets[s + 1]) { positions[row] += start }
    }
    let tables = Self.tensors(lengths.sorted { $0.key < $1.key }.map { rows(regime: $0.key, $0.value) })
    let tensor = Tensor(positions)
    mixed = (key, tables, tensor)
    return (tables, tensor)
  }

  /// Cosines and sines of the first positions, `[capacity, R/2]` each.
  private func rows(regime: Int, _ capacity: Int) -> (cosine: [Float], sine: [Float], columns: Int) {
    let frequencies = part.scaling.inverseFrequencies(headDim: part.rotated, theta: part.theta, regime: regime)
    var cosine: [Float] = []
    var sine: [Float] = []
    cosine.reserveCapacity(capacity * frequencies.count)
    sine.reserveCapacity(capacity * frequencies.count)
    for position in 0..<capacity {
      let factor = Float(part.scaling.attentionFactor) * Float(part.queryGrowth?.factor(at: position) ?? 1)
      for frequency in frequencies {
        let angle = Double(Float(position) * frequency)
        cosine.append(Float(cos(angle)) * factor)
        sine.append(Float(sin(angle)) * factor)
      }
    }
    return (cosine, sine, frequencies.count)
  }

  private static func tensors(_ rows: [(cosine: [Float], sine: [Float], columns: Int)]) -> Tables {
    let (cosine, sine) = (rows.flatMap(\.cosine), rows.flatMap(\.sine))
    let columns = rows[0].columns
    let shape = [cosine.count / max(1, columns), columns]
    return (Tensor(cosine, shape: shape, category: .weights), Tensor(sine, shape: shape, category: .weights))
  }
}

import TestSupport
import Tensors

/// Sizes of one attention case.
private struct AttentionSizes {
  var lengths: [Int]
  var heads: Int, kvHeads: Int, dim: Int
  var causal = true
  var prefix = 0
  var window: Int?, softCap: Double?

  var layout: SequenceLayout { SequenceLayout(offsets: lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1)) }) }
  var rows: Int { lengths.reduce(0, +) }
  var name: String {
    let windowed = window.map { ", window \($0)" } ?? "", capped = softCap.map { ", cap \($0)" } ?? ""
    let prefixed = prefix > 0 ? ", prefix \(prefix)" : ""
    return "\(lengths), \(heads)/\(kvHeads) heads of \(dim)\(causal ? ", causal" : "")\(prefixed)\(windowed)\(capped)"
  }

  /// The rows of each sequence of a flat matrix.
  func split(_ flat: [Double]) -> [[Double]] {
    let width = kvHeads * dim
    var start = 0
    return lengths.map { length in
      defer { start += length * width }
      return Array(flat[start..<start + length * width])
    }
  }

  func reference(_ values: [[Double]]) -> [Double] {
    Reference.Attention(
      heads: heads, kvHeads: kvHeads, headDim: dim, scale: 1 / Double(dim).squareRoot(), causal: causal, window: window ?? 0,
      softCap: softCap ?? 0, queryLengths: lengths,
      keyLengths: lengths, prefixLength: prefix, q: values[0], keys: split(values[1]), values: split(values[2]),
      prefixKey: prefix > 0 ? values[3] : [], prefixValue: prefix > 0 ? values[4] : []
    ).forward().out
  }
}

extension OpTable {
  static let attention: [OpCase] =
    [
      AttentionSizes(lengths: [1], heads: 1, kvHeads: 1, dim: 2),
      AttentionSizes(lengths: [3], heads: 1, kvHeads: 1, dim: 3, causal: false),
      AttentionSizes(lengths: [4, 1, 6], heads: 4, kvHeads: 2, dim: 8),
      AttentionSizes(lengths: [4, 1, 6], heads: 4, kvHeads: 1, dim: 5, causal: false),
      AttentionSizes(lengths: [1, 5, 1, 2], heads: 2, kvHeads: 2, dim: 4, prefix: 3),
      AttentionSizes(lengths: [2, 3], heads: 6, kvHeads: 2, dim: 4, causal: false, prefix: 1),
      AttentionSizes(lengths: [3, 0, 2], heads: 2, kvHeads: 1, dim: 4, prefix: 2),
      AttentionSizes(lengths: [70, 33], heads: 2, kvHeads: 1, dim: 16, prefix: 5),
      AttentionSizes(lengths: [130], heads: 1, kvHeads: 1, dim: 64),
      AttentionSizes(lengths: [6, 2], heads: 2, kvHeads: 1, dim: 4, prefix: 3, window: 4),
      AttentionSizes(lengths: [5, 1], heads: 2, kvHeads: 1, dim: 4, softCap: 0.8),
      AttentionSizes(lengths: [33, 9], heads: 2, kvHeads: 1, dim: 16, prefix: 5, window: 7, softCap: 1.2),
    ].map { sizes in
      let key = OpInput(shape: [sizes.rows, sizes.kvHeads * sizes.dim])
      let prefix = OpInput(shape: [sizes.prefix, sizes.kvHeads * sizes.dim])
      return OpCase(
        op: "attention", variant: sizes.name,
        inputs: [.init(shape: [sizes.rows, sizes.heads * sizes.dim], range: -2...2), key, key]
          + (sizes.prefix > 0 ? [prefix, prefix] : []),
        terms: sizes.dim + sizes.prefix + (sizes.lengths.max() ?? 0)
      ) { inputs in
        Tensors.attention(
          q: inputs[0], k: inputs[1], v: inputs[2], layout: sizes.layout,
          heads: AttentionHeads(query: sizes.heads, keyValue: sizes.kvHeads, dim: sizes.dim, softCap: sizes.softCap),
          reach: sizes.causal ? .causal(window: sizes.window) : .all,
          prefix: sizes.prefix > 0 ? (inputs[3], inputs[4]) : nil)
      } reference: {
        sizes.reference($0)
      }
    } + [
      // Queries, keys and values from one tensor.
      OpCase(op: "attention", variant: "of one tensor", inputs: [.init(shape: [5, 4])], terms: 9) {
        Tensors.attention(
          q: $0[0], k: $0[0], v: $0[0], layout: SequenceLayout(offsets: [0, 2, 5]), heads: AttentionHeads(query: 2, keyValue: 2, dim: 2),
          reach: .causal)
      } reference: {
        AttentionSizes(lengths: [2, 3], heads: 2, kvHeads: 2, dim: 2).reference([$0[0], $0[0], $0[0]])
      }
    ]
    + [([2, 3], nil), ([1, 4, 0, 2], nil), ([5, 70, 33], nil), ([3], nil), ([6, 7, 2], 4), ([9, 3], 20)].map {
      (lengths: [Int], window: Int?) -> OpCase in
      // The first sequence lies in front of the others: as a sequence of its own, and as what each of the others begins with.
      let sizes = AttentionSizes(lengths: lengths, heads: 4, kvHeads: 2, dim: 4)
      let key = OpInput(shape: [sizes.rows, 8])
      let windowed = window.map { ", window \($0)" } ?? ""
      return OpCase(
        op: "attention", variant: "\(lengths), the first in front\(windowed)",
        inputs: [.init(shape: [sizes.rows, 16], range: -2...2), key, key],
        terms: 4 + lengths[0] + (lengths.max() ?? 0)
      ) {
        Tensors.attention(
          q: $0[0], k: $0[1], v: $0[2], layout: SequenceLayout(offsets: sizes.layout.offsets, firstIsInFront: true),
          heads: AttentionHeads(query: 4, keyValue: 2, dim: 4), reach: .causal(window: window))
      } reference: { values in
        let rows = [16, 8, 8].enumerated().map { input, width in
          let starts = sizes.layout.offsets.map { Int($0) * width }
          return zip(starts, starts.dropFirst()).map { Array(values[input][$0..<$1]) }
        }
        let front = AttentionSizes(lengths: [lengths[0]], heads: 4, kvHeads: 2, dim: 4, window: window).reference(rows.map { $0[0] })
        return lengths.indices.dropFirst().reduce(front) { result, s in
          let both = AttentionSizes(lengths: [lengths[0] + lengths[s]], heads: 4, kvHeads: 2, dim: 4, window: window)
          return result + both.reference(rows.map { $0[0] + $0[s] }).dropFirst(lengths[0] * 16)
        }
      }
    }
}

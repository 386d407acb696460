import CKernels

/// Which rows of a flat batch belong to which sequence.
public struct SequenceLayout: Sendable, Equatable {
  /// First row of every sequence, and the number of rows at the end: `[sequences + 1]`, also known as cu_seqlens.
  public let offsets: [Int32]
  /// Whether the first sequence lies in front of all others: they see its keys and values in front of their own. It is there once for all of
  /// them, and sees only itself.
  public let firstIsInFront: Bool

  /// Takes the offsets, which start at 0 and never fall.
  public init(offsets: [Int32], firstIsInFront: Bool = false) {
    precondition(offsets.first == 0 && zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }, "offsets \(offsets) do not rise from 0")
    precondition(!firstIsInFront || offsets.count > 1, "no sequence to lie in front")
    (self.offsets, self.firstIsInFront) = (offsets, firstIsInFront)
  }

  /// These sequences after one more of `rows` rows, which lies in front of all of them.
  public func after(_ rows: Int) -> SequenceLayout {
    SequenceLayout(offsets: [0] + offsets.map { $0 + Int32(rows) }, firstIsInFront: true)
  }

  /// Number of sequences.
  public var count: Int { offsets.count - 1 }
  /// Number of rows of all sequences.
  public var rows: Int { Int(offsets[offsets.count - 1]) }
}

/// The sizes of an attention layer.
public struct AttentionHeads: Sendable, Equatable {
  /// Query heads H, and key/value heads, which divide them (grouped-query attention, Ainslie et al. 2023, arXiv:2305.13245).
  public let query: Int, keyValue: Int
  /// Channels per head, D.
  public let dim: Int
  /// Factor on the scores, usually 1 / sqrt(D).
  public let scale: Double
  /// What scores approach and do not exceed: a scaled score s becomes `softCap · tanh(s / softCap)` (Gemma Team 2024, arXiv:2408.00118).
  public let softCap: Double?

  /// Scores are scaled by 1 / sqrt(dim) unless given.
  public init(query: Int, keyValue: Int, dim: Int, scale: Double? = nil, softCap: Double? = nil) {
    precondition(query > 0 && keyValue > 0 && query % keyValue == 0 && dim > 0, "\(query) heads on \(keyValue) key heads of \(dim)")
    (self.query, self.keyValue, self.dim) = (query, keyValue, dim)
    precondition(softCap.map { $0 > 0 && $0.isFinite } ?? true, "scores capped at \(softCap ?? 0)")
    self.scale = scale ?? 1 / Double(dim).squareRoot()
    self.softCap = softCap
  }
}

/// Which keys a query sees.
public enum AttentionReach: Sendable, Equatable {
  /// All of its sequence.
  case all
  /// Those up to its own position, and everything in front of its sequence.
  case causal
  /// The last so many of these, its own among them; what lies in front of a sequence counts as earlier positions (Beltagy et al. 2020,
  /// arXiv:2004.05150; Jiang et al. 2023, arXiv:2310.06825).
  case window(Int)

  /// A window where there is one.
  public static func causal(window: Int?) -> AttentionReach { window.map { .window($0) } ?? .causal }

  var isCausal: Bool { self != .all }
  var window: Int? { if case .window(let window) = self { window } else { nil } }
}

/// Where the keys and values of every sequence lie: a pointer to the first row of each, and the number of rows.
package struct KeyValueRows {
  let keys: [UnsafeRawPointer?]
  let values: [UnsafeRawPointer?]
  let lengths: [Int32]
  /// What must stay alive while the pointers are used.
  let owners: [Tensor]

  /// The rows of a flat batch, sequence by sequence, from a row on.
  init(_ k: Tensor, _ v: Tensor, _ layout: SequenceLayout, firstRow: Int = 0) {
    let stride = k.dtype.byteCount(k.columns)
    keys = layout.offsets.dropLast().map { UnsafeRawPointer(k.pointer + (firstRow + Int($0)) * stride) }
    values = layout.offsets.dropLast().map { UnsafeRawPointer(v.pointer + (firstRow + Int($0)) * stride) }
    lengths = zip(layout.offsets, layout.offsets.dropFirst()).map { $1 - $0 }
    owners = [k.detached, v.detached]
  }

  /// The first `lengths[s]` rows of slot s of a cache `[slots, capacity, C]`.
  package init(cacheKeys: Tensor, cacheValues: Tensor, slots: [Int], lengths: [Int32]) {
    let stride = cacheKeys.dtype.byteCount(cacheKeys.shape[1] * cacheKeys.shape[2])
    keys = slots.map { UnsafeRawPointer(cacheKeys.pointer + $0 * stride) }
    values = slots.map { UnsafeRawPointer(cacheValues.pointer + $0 * stride) }
    self.lengths = lengths
    owners = [cacheKeys, cacheValues]
  }
}

/// Attention within each sequence of a flat batch, with an optional prefix that all sequences see in front of their own keys.
///
/// Memory is linear in the sequence length: the scores of a block of queries exist at one time, and the backward pass recomputes them.
///
/// - Shapes: q `[N, H · D]`, k and v `[N, K · D]`, prefix key and value `[P, K · D]` → `[N, H · D]`.
/// - Where the layout's first sequence lies in front of the others, its keys and values are their prefix; there is no other then, and
///   attention is causal: if it saw the others, there would have to be one for each of them.
/// - Parameter reach: which keys a query sees; the prefix lies in front of all sequences.
/// - Source: Vaswani et al. 2017, arXiv:1706.03762; blocked as Dao et al. 2022, arXiv:2205.14135.
public func attention(
  q: Tensor, k: Tensor, v: Tensor, layout: SequenceLayout, heads: AttentionHeads, reach: AttentionReach,
  prefix: (key: Tensor, value: Tensor)? = nil
) -> Tensor {
  precondition(
    k.shape == v.shape && k.rows == layout.rows && k.columns == heads.keyValue * heads.dim, "attention of k \(k.shape), v \(v.shape)")
  precondition(
    !layout.firstIsInFront || (reach.isCausal && prefix == nil), "attention after a sequence that is not causal, or not alone in front")
  let wantsGradient = Autograd.isRecording && [q, k, v, prefix?.key, prefix?.value].contains { $0?.requiresGradient ?? false }
  let calls = AttentionCall.calls(q: q, k: k, v: v, layout: layout, heads: heads, reach: reach, prefix: prefix)
  var out = Tensor(uninitialized: q.shape, dtype: q.dtype, backend: q.backend)
  let logSumExp = wantsGradient ? Tensor(uninitialized: [q.rows, heads.query], dtype: q.dtype, backend: q.backend) : nil
  for call in calls { call.forward(into: out, logSumExp: logSumExp) }
  guard let logSumExp else { return out }
  let (savedOut, queryShape, keyShape) = (out.detached, q.shape, k.shape)
  out.record("attention", inputs: [q, k, v, prefix?.key, prefix?.value]) { dout, sink in
    let dq = Tensor(uninitialized: queryShape, dtype: dout.dtype, backend: dout.backend)
    let dk = Tensor(uninitialized: keyShape, dtype: dout.dtype, backend: dout.backend)
    let dv = Tensor(uninitialized: keyShape, dtype: dout.dtype, backend: dout.backend)
    let dprefix =
      layout.firstIsInFront
      ? nil
      : calls[0].prefix.map { prefix in
        (
          key: Tensor(zeros: prefix.key.shape, dtype: dout.dtype, backend: dout.backend),
          value: Tensor(zeros: prefix.key.shape, dtype: dout.dtype, backend: dout.backend)
        )
      }
    // What lies in front has the gradients of its own queries when the others add theirs to the same rows.
    for call in calls {
      call.backward(
        dq: dq, dk: dk, dv: dv, dprefix: layout.firstIsInFront ? (dk, dv) : dprefix, dout: dout, out: savedOut, logSumExp: logSumExp)
    }
    sink.pass(0, dq)
    sink.pass(1, dk)
    sink.pass(2, dv)
    if let dprefix {
      sink.pass(3, dprefix.key)
      sink.pass(4, dprefix.value)
    }
  }
  return out
}

/// Attention of new queries to cached keys and values, for generation; outside the graph.
///
/// - Shapes: q `[N, H · D]` → `[N, H · D]`; the queries of sequence s are the last positions of its cached keys.
package func attention(
  q: Tensor, layout: SequenceLayout, keyValues: KeyValueRows, heads: AttentionHeads, reach: AttentionReach = .causal,
  prefix: (key: Tensor, value: Tensor)? = nil
) -> Tensor {
  precondition(q.rows == layout.rows && !layout.firstIsInFront, "cached attention of q \(q.shape) in \(layout.rows) rows")
  let out = Tensor(uninitialized: q.shape, dtype: q.dtype, backend: q.backend)
  let call = AttentionCall(layout: layout, heads: heads, reach: reach, keyValues: keyValues, q: q, prefix: prefix)
  call.forward(into: out, logSumExp: nil)
  return out
}

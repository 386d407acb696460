import CKernels

/// Which rows of a flat batch belong to which sequence.
public struct SequenceLayout: Sendable, Equatable {
  /// First row of every sequence, and the number of rows at the end: `[sequences + 1]`, also known as cu_seqlens.
  public let offsets: [Int32]

  /// Takes the offsets, which start at 0 and never fall.
  public init(offsets: [Int32]) {
    precondition(offsets.first == 0 && zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }, "offsets \(offsets) do not rise from 0")
    self.offsets = offsets
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

  /// Scores are scaled by 1 / sqrt(dim) unless given.
  public init(query: Int, keyValue: Int, dim: Int, scale: Double? = nil) {
    precondition(query > 0 && keyValue > 0 && query % keyValue == 0 && dim > 0, "\(query) heads on \(keyValue) key heads of \(dim)")
    (self.query, self.keyValue, self.dim) = (query, keyValue, dim)
    self.scale = scale ?? 1 / Double(dim).squareRoot()
  }
}

/// Where the keys and values of every sequence lie: a pointer to the first row of each, and the number of rows.
package struct KeyValueRows {
  let keys: [UnsafeRawPointer?]
  let values: [UnsafeRawPointer?]
  let lengths: [Int32]
  /// What must stay alive while the pointers are used.
  let owners: [Tensor]

  /// The rows of a flat batch, sequence by sequence.
  init(_ k: Tensor, _ v: Tensor, _ layout: SequenceLayout) {
    let stride = k.dtype.byteCount(k.columns)
    keys = layout.offsets.dropLast().map { UnsafeRawPointer(k.pointer + Int($0) * stride) }
    values = layout.offsets.dropLast().map { UnsafeRawPointer(v.pointer + Int($0) * stride) }
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
/// - Parameter causal: whether a query sees only keys up to its own position (and the whole prefix).
/// - Source: Vaswani et al. 2017, arXiv:1706.03762; blocked as Dao et al. 2022, arXiv:2205.14135.
public func attention(
  q: Tensor, k: Tensor, v: Tensor, layout: SequenceLayout, heads: AttentionHeads, causal: Bool, prefix: (key: Tensor, value: Tensor)? = nil
) -> Tensor {
  precondition(
    k.shape == v.shape && k.rows == layout.rows && k.columns == heads.keyValue * heads.dim, "attention of k \(k.shape), v \(v.shape)")
  let keyValues = KeyValueRows(k, v, layout)
  let wantsGradient = Autograd.isRecording && [q, k, v, prefix?.key, prefix?.value].contains { $0?.requiresGradient ?? false }
  let call = AttentionCall(layout: layout, heads: heads, causal: causal, keyValues: keyValues, q: q.detached, prefix: prefix)
  let logSumExp = wantsGradient ? Tensor(uninitialized: [q.rows, heads.query], dtype: q.dtype, backend: q.backend) : nil
  var out = call.forward(logSumExp: logSumExp)
  guard let logSumExp else { return out }
  let savedOut = out.detached
  out.record("attention", inputs: [q, k, v, prefix?.key, prefix?.value]) { dout, sink in
    let dq = Tensor(uninitialized: call.q.shape, dtype: dout.dtype, backend: dout.backend)
    let dk = Tensor(uninitialized: k.shape, dtype: dout.dtype, backend: dout.backend)
    let dv = Tensor(uninitialized: k.shape, dtype: dout.dtype, backend: dout.backend)
    let dprefix = call.prefix.map { prefix in
      (
        key: Tensor(zeros: prefix.key.shape, dtype: dout.dtype, backend: dout.backend),
        value: Tensor(zeros: prefix.key.shape, dtype: dout.dtype, backend: dout.backend)
      )
    }
    call.backward(dq: dq, dk: dk, dv: dv, dprefix: dprefix, dout: dout, out: savedOut, logSumExp: logSumExp)
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
  q: Tensor, layout: SequenceLayout, keyValues: KeyValueRows, heads: AttentionHeads, prefix: (key: Tensor, value: Tensor)? = nil
) -> Tensor {
  AttentionCall(layout: layout, heads: heads, causal: true, keyValues: keyValues, q: q.detached, prefix: prefix).forward(logSumExp: nil)
}

/// One call of the attention kernels: the arguments that forward and backward share.
private struct AttentionCall {
  let layout: SequenceLayout
  let heads: AttentionHeads
  let causal: Bool
  let keyValues: KeyValueRows
  let q: Tensor
  let prefix: (key: Tensor, value: Tensor)?

  init(
    layout: SequenceLayout, heads: AttentionHeads, causal: Bool, keyValues: KeyValueRows, q: Tensor, prefix: (key: Tensor, value: Tensor)?
  ) {
    precondition(q.rows == layout.rows && q.columns == heads.query * heads.dim, "attention of q \(q.shape) in \(layout.rows) rows")
    precondition(prefix.map { $0.key.shape == $0.value.shape && $0.key.columns == heads.keyValue * heads.dim } ?? true, "prefix shape")
    (self.layout, self.heads, self.causal, self.keyValues, self.q) = (layout, heads, causal, keyValues, q)
    self.prefix = prefix.map { ($0.key.detached, $0.value.detached) }
  }

  func withArguments(_ body: (UnsafePointer<pt_attention>) -> Int32) -> Int32 {
    layout.offsets.withUnsafeBufferPointer { offsets in
      keyValues.lengths.withUnsafeBufferPointer { lengths in
        keyValues.keys.withUnsafeBufferPointer { keys in
          keyValues.values.withUnsafeBufferPointer { values in
            var arguments = pt_attention(
              sequences: Int64(layout.count), heads: Int64(heads.query), kv_heads: Int64(heads.keyValue), head_dim: Int64(heads.dim),
              scale: heads.scale, causal: causal, query_begin: offsets.baseAddress, q: UnsafeRawPointer(q.pointer), ldq: Int64(q.columns),
              keys: keys.baseAddress, values: values.baseAddress, key_length: lengths.baseAddress,
              ldkv: Int64(heads.keyValue * heads.dim), prefix_key: prefix.map { UnsafeRawPointer($0.key.pointer) },
              prefix_value: prefix.map { UnsafeRawPointer($0.value.pointer) }, prefix_length: Int64(prefix?.key.rows ?? 0),
              ldprefix: Int64(heads.keyValue * heads.dim))
            return body(&arguments)
          }
        }
      }
    }
  }

  func forward(logSumExp: Tensor?) -> Tensor {
    let out = Tensor(uninitialized: q.shape, dtype: q.dtype, backend: q.backend)
    let ops = q.backend.ops(q.dtype)
    q.backend.check(withArguments { ops.attention_forward(out.pointer, logSumExp?.pointer, $0) }, "attention_forward")
    return out
  }

  func backward(
    dq: Tensor, dk: Tensor, dv: Tensor, dprefix: (key: Tensor, value: Tensor)?, dout: Tensor, out: Tensor, logSumExp: Tensor
  ) {
    let stride = dk.dtype.byteCount(dk.columns)
    let dkeys = layout.offsets.dropLast().map { Optional(dk.pointer + Int($0) * stride) }
    let dvalues = layout.offsets.dropLast().map { Optional(dv.pointer + Int($0) * stride) }
    let ops = q.backend.ops(q.dtype)
    let status = dkeys.withUnsafeBufferPointer { dkeys in
      dvalues.withUnsafeBufferPointer { dvalues in
        var gradients = pt_attention_gradients(
          dq: dq.pointer, lddq: Int64(dq.columns), dkeys: dkeys.baseAddress, dvalues: dvalues.baseAddress, lddkv: Int64(dk.columns),
          dprefix_key: dprefix?.key.pointer, dprefix_value: dprefix?.value.pointer, lddprefix: Int64(dk.columns))
        return withArguments { ops.attention_backward(&gradients, dout.pointer, out.pointer, logSumExp.pointer, $0) }
      }
    }
    q.backend.check(status, "attention_backward")
  }
}

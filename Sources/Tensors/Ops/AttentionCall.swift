import CKernels

/// One call of the attention kernels: the arguments that forward and backward share.
struct AttentionCall {
  /// Sequences of the rows from `firstRow` on.
  let layout: SequenceLayout
  let firstRow: Int
  let heads: AttentionHeads
  let reach: AttentionReach
  let keyValues: KeyValueRows
  /// All rows of the batch, those of other calls included; so are results and gradients.
  let q: Tensor
  let prefix: (key: Tensor, value: Tensor)?

  init(
    layout: SequenceLayout, firstRow: Int = 0, heads: AttentionHeads, reach: AttentionReach, keyValues: KeyValueRows, q: Tensor,
    prefix: (key: Tensor, value: Tensor)?
  ) {
    precondition(
      q.rows >= firstRow + layout.rows && q.columns == heads.query * heads.dim, "attention of q \(q.shape) in \(layout.rows) rows")
    precondition(prefix.map { $0.key.shape == $0.value.shape && $0.key.columns == heads.keyValue * heads.dim } ?? true, "prefix shape")
    (self.layout, self.firstRow, self.heads, self.reach) = (layout, firstRow, heads, reach)
    (self.keyValues, self.q) = (keyValues, q.detached)
    self.prefix = prefix.map { ($0.key.detached, $0.value.detached) }
  }

  /// The calls for a flat batch: one, or where a sequence lies in front of the others one for it and one for them, in this order.
  static func calls(
    q: Tensor, k: Tensor, v: Tensor, layout: SequenceLayout, heads: AttentionHeads, reach: AttentionReach,
    prefix: (key: Tensor, value: Tensor)?
  ) -> [AttentionCall] {
    func call(_ layout: SequenceLayout, from row: Int, _ prefix: (key: Tensor, value: Tensor)?) -> AttentionCall {
      AttentionCall(
        layout: layout, firstRow: row, heads: heads, reach: reach, keyValues: KeyValueRows(k, v, layout, firstRow: row), q: q,
        prefix: prefix)
    }
    precondition(q.rows == layout.rows, "attention of q \(q.shape) in \(layout.rows) rows")
    guard layout.firstIsInFront else { return [call(layout, from: 0, prefix)] }
    let front = Int(layout.offsets[1])
    let rows = [front, k.columns]
    return [
      call(SequenceLayout(offsets: [0, Int32(front)]), from: 0, nil),
      call(
        SequenceLayout(offsets: layout.offsets.dropFirst().map { $0 - Int32(front) }), from: front,
        (k.viewed(as: rows), v.viewed(as: rows))),
    ]
  }

  /// Where the first row of this call lies in a matrix with all rows.
  private func start(_ x: Tensor) -> UnsafeMutableRawPointer { x.pointer + x.dtype.byteCount(firstRow * x.columns) }

  private func withArguments(_ body: (UnsafePointer<pt_attention>) -> Int32) -> Int32 {
    layout.offsets.withUnsafeBufferPointer { offsets in
      keyValues.lengths.withUnsafeBufferPointer { lengths in
        keyValues.keys.withUnsafeBufferPointer { keys in
          keyValues.values.withUnsafeBufferPointer { values in
            var arguments = pt_attention(
              sequences: Int64(layout.count), heads: Int64(heads.query), kv_heads: Int64(heads.keyValue), head_dim: Int64(heads.dim),
              scale: heads.scale, causal: reach.isCausal, window: Int64(reach.window ?? 0), soft_cap: heads.softCap ?? 0,
              query_begin: offsets.baseAddress, q: UnsafeRawPointer(start(q)), ldq: Int64(q.columns),
              keys: keys.baseAddress, values: values.baseAddress, key_length: lengths.baseAddress,
              ldkv: Int64(heads.keyValue * heads.dim), prefix_key: prefix.map { UnsafeRawPointer($0.key.pointer) },
              prefix_value: prefix.map { UnsafeRawPointer($0.value.pointer) }, prefix_length: Int64(prefix?.key.rows ?? 0),
              ldprefix: Int64(heads.keyValue * heads.dim), precision: q.backend.precision.kernelType)
            return body(&arguments)
          }
        }
      }
    }
  }

  /// Writes its rows of `out`, and of `logSumExp` where a backward pass follows.
  func forward(into out: Tensor, logSumExp: Tensor?) {
    let ops = q.backend.ops(q.dtype)
    q.backend.check(withArguments { ops.attention_forward(start(out), logSumExp.map(start), $0) }, "attention_forward")
  }

  /// Writes its rows of dq, dk and dv, and adds to the first rows of `dprefix`, which are the prefix's.
  func backward(
    dq: Tensor, dk: Tensor, dv: Tensor, dprefix: (key: Tensor, value: Tensor)?, dout: Tensor, out: Tensor, logSumExp: Tensor
  ) {
    let stride = dk.dtype.byteCount(dk.columns)
    let dkeys = layout.offsets.dropLast().map { Optional(start(dk) + Int($0) * stride) }
    let dvalues = layout.offsets.dropLast().map { Optional(start(dv) + Int($0) * stride) }
    let ops = q.backend.ops(q.dtype)
    let status = dkeys.withUnsafeBufferPointer { dkeys in
      dvalues.withUnsafeBufferPointer { dvalues in
        var gradients = pt_attention_gradients(
          dq: start(dq), lddq: Int64(dq.columns), dkeys: dkeys.baseAddress, dvalues: dvalues.baseAddress, lddkv: Int64(dk.columns),
          dprefix_key: prefix.flatMap { _ in dprefix?.key.pointer }, dprefix_value: prefix.flatMap { _ in dprefix?.value.pointer },
          lddprefix: Int64(dk.columns))
        return withArguments { ops.attention_backward(&gradients, start(dout), start(out), start(logSumExp), $0) }
      }
    }
    q.backend.check(status, "attention_backward")
  }
}

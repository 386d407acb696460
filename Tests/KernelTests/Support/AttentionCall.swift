import CKernels
import TestSupport

/// The buffers of one attention call and the same inputs for the reference. Rows of q, keys and gradients have a gap after them.
final class AttentionCall<Real: KernelReal> {
  let shape: AttentionCase
  let reference: Reference.Attention
  let dout: [Double]
  let prefixStart: [Double]
  var args = pt_attention()
  let out: Buffer<Real>, logSumExp: Buffer<Real>
  let dq: Buffer<Real>, dkeys: [Buffer<Real>], dvalues: [Buffer<Real>], dprefixKey: Buffer<Real>, dprefixValue: Buffer<Real>

  let keys: [Buffer<Real>]
  private let q: Buffer<Real>, values: [Buffer<Real>], prefixKey: Buffer<Real>, prefixValue: Buffer<Real>
  private let bufferDout: Buffer<Real>
  private let queryBegin: Buffer<Int32>, keyLength: Buffer<Int32>
  private let keyPointers: UnsafeMutablePointer<UnsafeRawPointer?>, valuePointers: UnsafeMutablePointer<UnsafeRawPointer?>
  private let dkeyPointers: UnsafeMutablePointer<UnsafeMutableRawPointer?>, dvaluePointers: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  init(_ shape: AttentionCase, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (rowQ, rowKV) = (shape.heads * shape.headDim, shape.kvHeads * shape.headDim)
    let queries = shape.queries.reduce(0, +)
    func values(_ count: Int, _ magnitude: Double = 1) -> [Double] {
      rounded(random.values(count, in: -magnitude...magnitude), to: Real.self)
    }
    self.shape = shape
    reference = Reference.Attention(
      heads: shape.heads, kvHeads: shape.kvHeads, headDim: shape.headDim, scale: 1 / Double(shape.headDim).squareRoot(),
      causal: shape.causal, window: shape.window, softCap: shape.softCap, queryLengths: shape.queries, keyLengths: shape.keyLengths,
      prefixLength: shape.prefix,
      q: values(queries * rowQ, shape.magnitude), keys: shape.keyLengths.map { values($0 * rowKV, shape.magnitude) },
      values: shape.keyLengths.map { values($0 * rowKV) }, prefixKey: values(shape.prefix * rowKV, shape.magnitude),
      prefixValue: values(shape.prefix * rowKV))
    dout = values(queries * rowQ)
    prefixStart = Self.strided(values(shape.prefix * rowKV), row: rowKV, gap: shape.gap, fill: 0)

    let gap = shape.gap
    func input(_ x: [Double], _ row: Int) -> Buffer<Real> { Buffer(Self.strided(x, row: row, gap: gap, fill: .nan)) }
    func output(_ count: Int, _ row: Int) -> Buffer<Real> {
      Buffer(Self.strided([Double](repeating: .nan, count: count * row), row: row, gap: gap, fill: 0))
    }
    q = input(reference.q, rowQ)
    keys = reference.keys.map { input($0, rowKV) }
    self.values = reference.values.map { input($0, rowKV) }
    prefixKey = input(reference.prefixKey, rowKV)
    prefixValue = input(reference.prefixValue, rowKV)
    bufferDout = Buffer(dout)
    out = Buffer(unwritten: queries * rowQ)
    logSumExp = Buffer(unwritten: queries * shape.heads)
    dq = output(queries, rowQ)
    dkeys = shape.keyLengths.map { output($0, rowKV) }
    dvalues = shape.keyLengths.map { output($0, rowKV) }
    dprefixKey = Buffer(prefixStart)
    dprefixValue = Buffer(prefixStart)
    queryBegin = Buffer<Int32>(shape.queries.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1)) })
    keyLength = Buffer<Int32>(shape.keyLengths.map { Int32($0) })
    keyPointers = .allocate(capacity: shape.queries.count + 1)
    valuePointers = .allocate(capacity: shape.queries.count + 1)
    dkeyPointers = .allocate(capacity: shape.queries.count + 1)
    dvaluePointers = .allocate(capacity: shape.queries.count + 1)
    for s in shape.queries.indices {
      (keyPointers + s).initialize(to: UnsafeRawPointer(keys[s].raw))
      (valuePointers + s).initialize(to: UnsafeRawPointer(self.values[s].raw))
      (dkeyPointers + s).initialize(to: dkeys[s].raw)
      (dvaluePointers + s).initialize(to: dvalues[s].raw)
    }
    let hasPrefix = shape.prefix > 0
    args = pt_attention(
      sequences: Int64(shape.queries.count), heads: Int64(shape.heads), kv_heads: Int64(shape.kvHeads), head_dim: Int64(shape.headDim),
      scale: reference.scale, causal: shape.causal, window: Int64(shape.window), soft_cap: shape.softCap, query_begin: queryBegin.pointer,
      q: q.raw, ldq: Int64(rowQ + gap), keys: keyPointers,
      values: valuePointers, key_length: keyLength.pointer, ldkv: Int64(rowKV + gap),
      prefix_key: hasPrefix ? UnsafeRawPointer(prefixKey.raw) : nil,
      prefix_value: hasPrefix ? UnsafeRawPointer(prefixValue.raw) : nil, prefix_length: Int64(shape.prefix), ldprefix: Int64(rowKV + gap),
      precision: PT_PRECISION_F32)
  }

  deinit {
    keyPointers.deallocate()
    valuePointers.deallocate()
    dkeyPointers.deallocate()
    dvaluePointers.deallocate()
  }

  func forward() -> Int32 { Real.ops.attention_forward(out.raw, logSumExp.raw, &args) }

  func backward(_ change: (inout pt_attention_gradients) -> Void = { _ in }) -> Int32 {
    let (lddq, lddkv) = (Int64(shape.heads * shape.headDim + shape.gap), Int64(shape.kvHeads * shape.headDim + shape.gap))
    var gradients = pt_attention_gradients(
      dq: dq.raw, lddq: lddq, dkeys: UnsafePointer(dkeyPointers), dvalues: UnsafePointer(dvaluePointers), lddkv: lddkv,
      dprefix_key: dprefixKey.raw, dprefix_value: dprefixValue.raw, lddprefix: lddkv)
    change(&gradients)
    return Real.ops.attention_backward(&gradients, bufferDout.raw, out.raw, logSumExp.raw, &args)
  }

  /// Rows of `heads` heads with the gap of this call, zeros in it.
  func strided(_ x: [Double], _ heads: Int) -> [Double] { Self.strided(x, row: heads * shape.headDim, gap: shape.gap, fill: 0) }

  private static func strided(_ x: [Double], row: Int, gap: Int, fill: Double) -> [Double] {
    stride(from: 0, to: x.count, by: row).flatMap { Array(x[$0..<$0 + row]) + [Double](repeating: fill, count: gap) }
  }
}

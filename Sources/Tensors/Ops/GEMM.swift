import CKernels

/// `C = alpha · op(A) op(B) + beta · C` on row-major matrices, outside the graph. The row stride of each is its last axis unless given.
///
/// - Parameters:
///   - shape: C is `[m, n]` and the inner dimension is `k`.
///   - plus: a second pair of factors in the same pass: `C = alpha · (op(A) op(B) + A2 op(B2)) + beta · C`, A2 `[m, k2]` and B2 transposed as B.
///   - accumulate: whether to add to C (beta 1) or to overwrite it (beta 0).
func gemm(
  _ a: Tensor, _ b: Tensor, transA: Bool = false, transB: Bool = false, plus second: (a: Tensor, b: Tensor)? = nil, into c: Tensor,
  m: Int, n: Int, k: Int, alpha: Double = 1, accumulate: Bool
) {
  precondition(a.dtype == c.dtype && (b.dtype == c.dtype || c.dtype == .float32), "gemm of \(a.dtype) and \(b.dtype) into \(c.dtype)")
  precondition(a.count >= m * k && b.count >= n * k && c.count >= m * n, "gemm \(m)x\(n)x\(k) of \(a.shape), \(b.shape), \(c.shape)")
  let k2 = second?.a.columns ?? 0
  precondition(
    second.map { $0.a.dtype == c.dtype && $0.b.dtype == c.dtype && $0.a.count >= m * k2 && $0.b.count >= n * k2 } ?? true,
    "second pair \(second?.a.shape ?? []), \(second?.b.shape ?? [])")
  var arguments = pt_gemm(
    trans_a: transA, trans_b: transB, m: Int64(m), n: Int64(n), k: Int64(k), alpha: alpha,
    a: a.pointer, lda: Int64(transA ? m : k), b: b.pointer, ldb: Int64(transB ? k : n), b_type: b.dtype.kernelType,
    a2: second.map { UnsafeRawPointer($0.a.pointer) }, lda2: Int64(k2), b2: second.map { UnsafeRawPointer($0.b.pointer) },
    ldb2: Int64(transB ? k2 : n), k2: Int64(k2), beta: accumulate ? 1 : 0, c: c.pointer, ldc: Int64(n),
    precision: c.backend.precision.kernelType)
  c.backend.check(c.backend.ops(c.dtype).gemm(&arguments), "gemm")
}

/// The product of two matrices, `a · b`.
///
/// - Shapes: a `[m, k]`, b `[k, n]` → `[m, n]`. Both may be trained.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor {
  precondition(a.shape.count == 2 && b.shape.count == 2 && a.shape[1] == b.shape[0], "matmul of \(a.shape) and \(b.shape)")
  let (m, k, n) = (a.shape[0], a.shape[1], b.shape[1])
  var c = Tensor(uninitialized: [m, n], dtype: a.dtype, backend: a.backend)
  gemm(a, b, into: c, m: m, n: n, k: k, accumulate: false)
  let savedA = b.requiresGradient ? KeptTensor(a) : nil
  let savedB = a.requiresGradient ? b.detached : nil
  c.record("matmul", inputs: [a, b]) { dc, sink in
    if let savedB {
      sink.write(0) { da, accumulate in gemm(dc, savedB, transB: true, into: da, m: m, n: k, k: n, accumulate: accumulate) }
    }
    if let savedA {
      sink.write(1) { db, accumulate in gemm(savedA.read(), dc, transA: true, into: db, m: k, n: n, k: m, accumulate: accumulate) }
    }
  }
  return c
}

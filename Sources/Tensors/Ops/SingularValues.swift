import CKernels

/// A matrix as a product of narrow ones, the best there is of every width: `A = U diag(S) Vᵀ`, with K = min(O, I).
package struct SingularValues {
  /// U `[O, K]` and Vᵀ `[K, I]`.
  private let u: [Float], vt: [Float]
  /// S, in falling order.
  package let values: [Float]
  private let rows: Int, columns: Int

  /// Decomposes matrices `[O, I]` on the host, several at a time.
  ///
  /// - Returns: one for each; nil where an element is no finite number, or the method does not converge.
  package static func decompose(_ matrices: [Tensor]) -> [SingularValues?] {
    var problems = matrices.map { matrix -> pt_svd in
      precondition(matrix.shape.count == 2, "singular values of \(matrix.shape)")
      let (rows, columns) = (matrix.shape[0], matrix.shape[1])
      let count = min(rows, columns)
      let a = UnsafeMutablePointer<Float>.allocate(capacity: rows * columns)
      a.initialize(from: matrix.floats, count: rows * columns)
      return pt_svd(
        u: zeros(rows * count), s: zeros(count), vt: zeros(count * columns), a: a, rows: Int64(rows), columns: Int64(columns), status: PT_OK
      )
    }
    defer { for problem in problems { for pointer in [problem.u, problem.s, problem.vt, problem.a] { pointer?.deallocate() } } }
    pt_cpu_svd(&problems, Int64(problems.count))
    return problems.map { $0.status == PT_OK ? SingularValues($0) : nil }
  }

  private static func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
    let pointer = UnsafeMutablePointer<Float>.allocate(capacity: count)
    pointer.initialize(repeating: 0, count: count)
    return pointer
  }

  private init(_ solved: pt_svd) {
    (rows, columns) = (Int(solved.rows), Int(solved.columns))
    let count = min(rows, columns)
    u = Array(UnsafeBufferPointer(start: solved.u, count: rows * count))
    values = Array(UnsafeBufferPointer(start: solved.s, count: count))
    vt = Array(UnsafeBufferPointer(start: solved.vt, count: count * columns))
  }

  /// The least width at which the squares of the values make up a share of all; 0 of a matrix of zeros.
  package func rank(energy: Double) -> Int {
    let squares = values.map { Double($0) * Double($0) }
    let wanted = energy * squares.reduce(0, +)
    var sum = 0.0
    return squares.firstIndex { square in
      if sum >= wanted { return true }
      sum += square
      return false
    } ?? squares.count
  }

  /// The best approximation of a width: B `[O, R]` and A `[R, I]`, each with the root of the values.
  ///
  /// - Precondition: `rank` is from 1 to K.
  package func factors(rank: Int) -> (b: Tensor, a: Tensor) {
    precondition((1...values.count).contains(rank), "\(rank) of \(values.count) singular values")
    let roots = values.prefix(rank).map { $0.squareRoot() }
    var (b, a) = ([Float](repeating: 0, count: rows * rank), [Float](repeating: 0, count: rank * columns))
    for row in 0..<rows {
      for r in 0..<rank { b[row * rank + r] = u[row * values.count + r] * roots[r] }
    }
    for r in 0..<rank {
      for column in 0..<columns { a[r * columns + column] = vt[r * columns + column] * roots[r] }
    }
    return (Tensor(b, shape: [rows, rank], category: .weights), Tensor(a, shape: [rank, columns], category: .weights))
  }

  /// Vectors of unit length at right angles that span the rows of A, the strongest first and at most `count`: one a column, `[I, R]`. Values of
  /// less than a millionth of the largest are rounding.
  package func rowSpace(atMost count: Int) -> (columns: [Float], count: Int) {
    let found = values.prefix(count).prefix { $0 > 1e-6 * values[0] }.count
    var result = [Float](repeating: 0, count: columns * found)
    for r in 0..<found {
      for column in 0..<columns { result[column * found + r] = vt[r * columns + column] }
    }
    return (result, found)
  }
}

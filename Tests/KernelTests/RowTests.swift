import CKernels
import TestSupport
import Testing

/// Rows and columns: empty, single, odd, wide, many.
let rowShapes: [(N: Int, C: Int)] = [(0, 5), (1, 1), (3, 7), (5, 64), (130, 33), (70, 577), (2, 40000), (3000, 16), (20000, 3)]

@Suite("Rows")
struct RowTests {
  @Test("add_row adds a bias and sum_rows is its gradient", arguments: Precision.allCases, rowShapes.map { [$0.N, $0.C] })
  func biasAndItsGradient(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, C) = (shape[0], shape[1])
      var random = SeededGenerator(seed: 6)
      let x = rounded(random.values(N * C), to: Real.self)
      let row = rounded(random.values(C), to: Real.self)
      let y = Buffer<Real>(x)
      let bufferRow = Buffer<Real>(row)
      expectSuccess(Real.ops.add_row(y.raw, bufferRow.raw, Int64(N), Int64(C)))
      expectClose(y, x.indices.map { x[$0] + row[$0 % C] }, units: 1, scale: 2, "add_row")

      // The same rows with a gap of 3 after each.
      let strided = (0..<N).flatMap { n in Array(x[n * C..<(n + 1) * C]) + [.nan, .nan, .nan] }
      let bufferX = Buffer<Real>(strided)
      for accumulate in [0, 1] as [Int32] {
        let sum = accumulate == 1 ? Buffer<Real>(row) : Buffer<Real>(unwritten: C)
        expectSuccess(Real.ops.sum_rows(sum.raw, bufferX.raw, Int64(C + 3), accumulate, Int64(N), Int64(C)))
        let expected = (0..<C).map { c in (0..<N).reduce(accumulate == 1 ? row[c] : 0) { $0 + x[$1 * C + c] } }
        // Partial sums over up to 64 rows and over up to 256 of those, each term below 1.
        expectClose(sum, expected, units: 4 * Double(N + 1).squareRoot(), scale: Double(N + 1).squareRoot(), "sum_rows")
      }
    }
    check(precision.type)
  }

  @Test(
    "scale_columns multiplies columns by factors and scale_columns_backward is their gradient", arguments: Precision.allCases,
    rowShapes.map { [$0.N, $0.C] })
  func scalesColumns(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, C) = (shape[0], shape[1])
      var random = SeededGenerator(seed: 9)
      let (x, dy) = (rounded(random.values(N * C), to: Real.self), rounded(random.values(N * C), to: Real.self))
      let (s, start) = (rounded(random.values(C), to: Real.self), rounded(random.values(N * C), to: Real.self))
      let (bufferX, bufferDY, bufferS) = (Buffer<Real>(x), Buffer<Real>(dy), Buffer<Real>(s))
      for accumulate in [0, 1] as [Int32] {
        let adds = accumulate == 1
        let y = adds ? Buffer<Real>(start) : Buffer<Real>(unwritten: N * C)
        expectSuccess(Real.ops.scale_columns(y.raw, bufferX.raw, bufferS.raw, accumulate, Int64(N), Int64(C)))
        expectClose(y, x.indices.map { x[$0] * s[$0 % C] + (adds ? start[$0] : 0) }, units: 2, scale: 2, "scale_columns")

        let ds = adds ? Buffer<Real>(s) : Buffer<Real>(unwritten: C)
        expectSuccess(Real.ops.scale_columns_backward(ds.raw, bufferDY.raw, bufferX.raw, accumulate, Int64(N), Int64(C)))
        let expected = (0..<C).map { c in (0..<N).reduce(adds ? s[c] : 0) { $0 + dy[$1 * C + c] * x[$1 * C + c] } }
        expectClose(ds, expected, units: 4 * Double(N + 1).squareRoot(), scale: Double(N + 1).squareRoot(), "scale_columns_backward")
      }
      // In place.
      expectSuccess(Real.ops.scale_columns(bufferX.raw, bufferX.raw, bufferS.raw, 0, Int64(N), Int64(C)))
      expectClose(bufferX, x.indices.map { x[$0] * s[$0 % C] }, units: 1, "scale_columns in place")
    }
    check(precision.type)
  }

  @Test(
    "copy_columns copies or adds strided rows and leaves the gaps alone", arguments: Precision.allCases, rowShapes.map { [$0.N, $0.C] })
  func copiesColumns(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, C) = (shape[0], shape[1])
      var random = SeededGenerator(seed: 7)
      let x = rounded(random.values(N * (C + 2)), to: Real.self)
      let start = rounded(random.values(N * (C + 5)), to: Real.self)
      let bufferX = Buffer<Real>(x)
      for accumulate in [0, 1] as [Int32] {
        let y = Buffer<Real>(start)
        expectSuccess(Real.ops.copy_columns(y.raw, Int64(C + 5), bufferX.raw, Int64(C + 2), accumulate, Int64(N), Int64(C)))
        let expected = start.indices.map { i in
          let (n, c) = (i / (C + 5), i % (C + 5))
          return c >= C ? start[i] : x[n * (C + 2) + c] + (accumulate == 1 ? start[i] : 0)
        }
        expectClose(y, expected, units: 1, scale: 2, "accumulate \(accumulate)")
      }
    }
    check(precision.type)
  }

  @Test(
    "gather_rows takes rows by index and scatter_add_rows is its gradient", arguments: Precision.allCases, rowShapes.map { [$0.N, $0.C] })
  func gathersAndScatters(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, C) = (shape[0], shape[1])
      let V = 11
      var random = SeededGenerator(seed: 8)
      let table = rounded(random.values(V * C), to: Real.self)
      let dy = rounded(random.values(N * C), to: Real.self)
      let rows = (0..<N).map { _ in Int32.random(in: 0..<Int32(V), using: &random) }
      let bufferTable = Buffer<Real>(table)
      let bufferDY = Buffer<Real>(dy)
      let bufferRows = Buffer<Int32>(rows)
      let y = Buffer<Real>(unwritten: N * C)
      expectSuccess(Real.ops.gather_rows(y.raw, bufferTable.raw, bufferRows.pointer, Int64(N), Int64(C)))
      expectClose(y, (0..<N * C).map { table[Int(rows[$0 / C]) * C + $0 % C] }, units: 0, "gather_rows")

      var expected = table
      for n in 0..<N { for c in 0..<C { expected[Int(rows[n]) * C + c] += dy[n * C + c] } }
      let dx = Buffer<Real>(table)
      expectSuccess(Real.ops.scatter_add_rows(dx.raw, bufferDY.raw, bufferRows.pointer, Int64(N), Int64(C), Int64(V)))
      expectClose(dx, expected, units: 4 * Double(N + 1).squareRoot(), scale: Double(N + 1).squareRoot(), "scatter_add_rows")
    }
    check(precision.type)
  }

  @Test("A row outside the table is refused before anything is written", arguments: [-1, 3] as [Int32])
  func refusesRowsOutside(row: Int32) {
    let dx = Buffer<Float>([0, 0, 0])
    let dy = Buffer<Float>([1, 1])
    let rows = Buffer<Int32>([0, row])
    #expect(kernels.f32.scatter_add_rows(dx.raw, dy.raw, rows.pointer, 2, 1, 3) != 0)
    #expect(lastError == "scatter_add_rows: rows[1] is \(row) (must be 0 ..< 3)")
    #expect(dx.values == [0, 0, 0])
  }
}

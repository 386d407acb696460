import CKernels

/// Picks rows: `y[n] = x[rows[n]]`. An embedding is this lookup in its table.
///
/// - Shapes: x `[V, C]`, rows `[N]` of `int32` in `0 ..< V` → `[N, C]`. The gradient of a row picked several times is the sum, in order.
/// - A packed table is unpacked row by row.
public func gatherRows(_ x: Tensor, _ rows: Tensor) -> Tensor {
  precondition(x.shape.count == 2 && rows.dtype == .int32, "gatherRows of \(x.shape)")
  let (V, C, N) = (x.shape[0], x.shape[1], rows.count)
  let dtype = x.dtype.isComputable ? x.dtype : .float32
  var y = Tensor(uninitialized: [N, C], dtype: dtype, backend: x.backend)
  let ops = y.backend.ops(dtype)
  let indices = rows.pointer.assumingMemoryBound(to: Int32.self)
  if x.dtype.isComputable {
    y.backend.check(ops.gather_rows(y.pointer, x.pointer, indices, Int64(N), Int64(C)), "gather_rows")
  } else {
    let destination = y.pointer.assumingMemoryBound(to: Float.self)
    y.backend.check(
      y.backend.kernels.pointee.gather_unpacked(destination, x.pointer, x.dtype.kernelType, indices, Int64(N), Int64(C)), "gather_unpacked")
  }
  let saved = rows.detached
  y.record("gatherRows", inputs: [x]) { dy, sink in
    sink.add(0) { dx in
      let indices = saved.pointer.assumingMemoryBound(to: Int32.self)
      dx.backend.check(ops.scatter_add_rows(dx.pointer, dy.pointer, indices, Int64(N), Int64(C), Int64(V)), "scatter_add_rows")
    }
  }
  return y
}

/// Multiplies every column by a factor of its own, and adds a bias where there is one: `y[n, c] = x[n, c] * s[c] + bias[c]`, PyTorch's
/// `x * s + bias`.
///
/// - Shapes: x `[…, C]`, s and bias `[C]` → the shape of x. The gradient of `s` is the sum of `dy * x` over the rows.
public func scaleColumns(_ x: Tensor, by s: Tensor, plus bias: Tensor? = nil) -> Tensor {
  precondition(s.shape == [x.columns] && s.dtype == x.dtype, "scaleColumns of \(x.shape) by \(s.shape)")
  precondition(bias.map { $0.shape == s.shape && $0.dtype == x.dtype } ?? true, "bias \(bias?.shape ?? []) of \(x.columns) columns")
  let (N, C) = (Int64(x.rows), Int64(x.columns))
  var y = Tensor(uninitialized: x.shape, dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  y.backend.check(ops.scale_columns(y.pointer, x.pointer, s.pointer, 0, N, C), "scale_columns")
  if let bias { y.backend.check(ops.add_row(y.pointer, bias.pointer, N, C), "add_row") }
  let savedX = s.requiresGradient ? KeptTensor(x) : nil
  let savedS = x.requiresGradient ? s.detached : nil
  y.record("scaleColumns", inputs: [x, s, bias]) { dy, sink in
    if let savedS {
      sink.write(0) { dx, accumulate in
        dx.backend.check(ops.scale_columns(dx.pointer, dy.pointer, savedS.pointer, accumulate ? 1 : 0, N, C), "scale_columns")
      }
    }
    if let savedX {
      let x = savedX.read()
      sink.write(1) { ds, accumulate in
        ds.backend.check(
          ops.scale_columns_backward(ds.pointer, dy.pointer, x.pointer, accumulate ? 1 : 0, N, C), "scale_columns_backward")
      }
    }
    sink.write(2) { db, accumulate in
      db.backend.check(ops.sum_rows(db.pointer, dy.pointer, C, accumulate ? 1 : 0, N, C), "sum_rows")
    }
  }
  return y
}

/// The rows of `a`, and after them those of `b`.
///
/// - Shapes: a `[N, C]`, b `[M, C]` → `[N + M, C]`.
public func joinRows(_ a: Tensor, _ b: Tensor) -> Tensor {
  precondition(a.shape.count == 2 && b.shape == [b.rows, a.columns] && a.dtype == b.dtype, "joinRows of \(a.shape) and \(b.shape)")
  let C = Int64(a.columns)
  var y = Tensor(uninitialized: [a.rows + b.rows, a.columns], dtype: a.dtype, backend: a.backend)
  y.copyRows(from: a, 0..<a.rows, to: 0)
  y.copyRows(from: b, 0..<b.rows, to: a.rows)
  let ops = y.backend.ops(y.dtype)
  let places = [(input: 0, rows: Int64(a.rows), offset: 0), (input: 1, rows: Int64(b.rows), offset: a.byteCount)]
  y.record("joinRows", inputs: [a, b]) { dy, sink in
    for (input, rows, offset) in places {
      sink.write(input) { dx, accumulate in
        dx.backend.check(ops.copy_columns(dx.pointer, C, dy.pointer + offset, C, accumulate ? 1 : 0, rows, C), "copy_columns")
      }
    }
  }
  return y
}

/// The columns `range` of a matrix, copied.
///
/// - Shapes: x `[N, C]` → `[N, range.count]`.
public func columns(_ x: Tensor, _ range: Range<Int>) -> Tensor {
  precondition(x.shape.count == 2 && range.lowerBound >= 0 && range.upperBound <= x.columns, "columns \(range) of \(x.shape)")
  let (N, C, width) = (Int64(x.rows), Int64(x.columns), Int64(range.count))
  var y = Tensor(uninitialized: [x.rows, range.count], dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  let offset = x.dtype.byteCount(range.lowerBound)
  y.backend.check(ops.copy_columns(y.pointer, width, x.pointer + offset, C, 0, N, width), "copy_columns")
  y.record("columns", inputs: [x]) { dy, sink in
    sink.add(0) { dx in
      dx.backend.check(ops.copy_columns(dx.pointer + offset, C, dy.pointer, width, 1, N, width), "copy_columns")
    }
  }
  return y
}

extension Tensor {
  /// Copies whole rows of `source` over rows of this tensor from row `start` on, outside the graph. Both have the same number of columns.
  package func copyRows(from source: Tensor, _ range: Range<Int>, to start: Int) {
    precondition(
      source.columns == columns && source.dtype == dtype && range.upperBound <= source.rows && start + range.count <= rows,
      "copy of rows \(range) of \(source.shape) to row \(start) of \(shape)")
    let stride = dtype.byteCount(columns)
    backend.check(
      backend.kernels.pointee.copy(pointer + start * stride, source.pointer + range.lowerBound * stride, range.count * stride), "copy")
  }
}

import CKernels

/// Adds `alpha · x` to `y`, in place and outside the graph.
package func addScaled(to y: Tensor, _ x: Tensor, _ alpha: Double) {
  precondition(y.count == x.count && y.dtype == x.dtype, "addScaled of \(x.shape) to \(y.shape)")
  y.backend.check(y.backend.ops(y.dtype).add_scaled(y.pointer, x.pointer, alpha, Int64(y.count)), "add_scaled")
}

/// `a + b`, element by element.
///
/// - Shapes: equal, any.
public func add(_ a: Tensor, _ b: Tensor) -> Tensor {
  precondition(a.shape == b.shape && a.dtype == b.dtype, "add of \(a.shape) and \(b.shape)")
  var y = Tensor(uninitialized: a.shape, dtype: a.dtype, backend: a.backend)
  if !Autograd.leavesOutValues { y.backend.check(y.backend.ops(y.dtype).add(y.pointer, a.pointer, b.pointer, Int64(y.count)), "add") }
  y.record("add", inputs: [a, b]) { dy, sink in
    sink.pass(0, dy)
    sink.pass(1, dy)
  }
  return y
}

/// `a * b`, element by element.
///
/// - Shapes: equal, any.
public func multiply(_ a: Tensor, _ b: Tensor) -> Tensor {
  precondition(a.shape == b.shape && a.dtype == b.dtype, "multiply of \(a.shape) and \(b.shape)")
  var y = Tensor(uninitialized: a.shape, dtype: a.dtype, backend: a.backend)
  let ops = y.backend.ops(y.dtype)
  let n = Int64(y.count)
  y.backend.check(ops.multiply(y.pointer, a.pointer, b.pointer, 0, n), "multiply")
  let savedA = b.requiresGradient ? a.detached : nil
  let savedB = a.requiresGradient ? b.detached : nil
  y.record("multiply", inputs: [a, b]) { dy, sink in
    if let savedB {
      sink.write(0) { da, accumulate in
        da.backend.check(ops.multiply(da.pointer, dy.pointer, savedB.pointer, accumulate ? 1 : 0, n), "multiply")
      }
    }
    if let savedA {
      sink.write(1) { db, accumulate in
        db.backend.check(ops.multiply(db.pointer, dy.pointer, savedA.pointer, accumulate ? 1 : 0, n), "multiply")
      }
    }
  }
  return y
}

/// `a / b`, element by element, and 0 where `b` is 0. `b` is a constant: it takes no gradient.
///
/// - Shapes: equal, any.
public func divide(_ a: Tensor, by b: Tensor) -> Tensor {
  precondition(a.shape == b.shape && a.dtype == b.dtype && !b.requiresGradient, "divide of \(a.shape) by \(b.shape)")
  var y = Tensor(uninitialized: a.shape, dtype: a.dtype, backend: a.backend)
  let ops = y.backend.ops(y.dtype)
  let n = Int64(y.count)
  y.backend.check(ops.divide(y.pointer, a.pointer, b.pointer, 0, n), "divide")
  y.record("divide", inputs: [a]) { dy, sink in
    sink.write(0) { da, accumulate in
      da.backend.check(ops.divide(da.pointer, dy.pointer, b.pointer, accumulate ? 1 : 0, n), "divide")
    }
  }
  return y
}

/// `alpha * x`.
///
/// - Shapes: any.
public func scale(_ x: Tensor, by alpha: Double) -> Tensor {
  var y = Tensor(uninitialized: x.shape, dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  y.backend.check(ops.scale(y.pointer, x.pointer, alpha, Int64(y.count)), "scale")
  y.record("scale", inputs: [x]) { dy, sink in
    sink.write(0) { dx, accumulate in
      let n = Int64(dx.count)
      let status = accumulate ? ops.add_scaled(dx.pointer, dy.pointer, alpha, n) : ops.scale(dx.pointer, dy.pointer, alpha, n)
      dx.backend.check(status, "scale")
    }
  }
  return y
}

/// The sum of all elements, as a scalar `[1]`.
public func sum(_ x: Tensor) -> Tensor {
  let n = Int64(x.count)
  var y = Tensor(uninitialized: [1], dtype: x.dtype, backend: x.backend)
  let ops = y.backend.ops(y.dtype)
  y.backend.check(ops.sum_rows(y.pointer, x.pointer, 1, 0, n, 1), "sum_rows")
  y.record("sum", inputs: [x]) { dy, sink in
    sink.add(0) { dx in dx.backend.check(ops.add_row(dx.pointer, dy.pointer, n, 1), "add_row") }
  }
  return y
}

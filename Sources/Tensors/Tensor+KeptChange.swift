import CKernels

extension Tensor {
  /// The elements in a type of stored weights, as ``packed(as:category:)`` has them, but for levels that are chosen so that a change of low rank which
  /// was added to this weight `[O, I]` is not rounded away.
  ///
  /// It would be where the weight lay on a grid of levels before: the scales with the least error lie on that grid, and a change of less than half a
  /// step is lost in every element alike. Errors that cancel along the rows of A prevent it (cpu/pack_keeping.c), and cost more error elsewhere; so
  /// they are made to only as far as the change needs it.
  ///
  /// - Throws: where an element is not finite or does not fit.
  package func packed(
    as dtype: DType, keeping change: LowRankUpdate, category: MemoryCategory = .workspace
  ) throws(UnfitWeight) -> Tensor {
    let (weight, plain) = (moved(to: .cpu), try packed(as: dtype, category: category))
    let change = LowRankUpdate(a: change.a.detached.moved(to: .cpu), b: change.b.detached.moved(to: .cpu), scaling: change.scaling)
    guard dtype != .float32, weight.shareTaken(from: change, by: plain) > Self.negligibleShare,
      let directions = SingularValues.decompose([change.a])[0]?.rowSpace(atMost: Self.mostDirections), directions.count > 0
    else { return plain }
    var result = plain
    for strength in Self.strengths {
      result = plain.copied(category: category)
      weight.chooseLevels(of: result, strength: strength, directions)
      if weight.shareTaken(from: change, by: result) <= Self.negligibleShare { break }
    }
    return result
  }

  /// What part of a change may be taken away by rounding.
  private static let negligibleShare = 0.03

  /// By how much more an error counts along the directions than elsewhere, times the share of the directions in all: tried in this order. With 2
  /// a plain error of 1 becomes about 1.6, with 8 about 2.
  private static let strengths: [Float] = [0.125, 0.5, 2, 8]

  /// Most directions that the kernel takes.
  private static let mostDirections = 512

  /// What part of the change, `scaling · B A`, the error of `stored` takes away from this weight: −⟨error, change⟩ / ‖change‖², 0 of no change.
  private func shareTaken(from change: LowRankUpdate, by stored: Tensor) -> Double {
    let (O, I, R) = (shape[0], shape[1], change.a.shape[0])
    let error = stored.unpacked(category: .workspace)
    addScaled(to: error, self, -1)
    func inner(_ x: Tensor, rows: Int) -> Tensor {
      let product = Tensor(uninitialized: [rows, R], backend: .cpu)
      gemm(x, change.a, transB: true, into: product, m: rows, n: R, k: I, accumulate: false)
      return product
    }
    let (along, square) = (inner(error, rows: O), inner(change.a, rows: R))
    let changes = Tensor(uninitialized: [O, R], backend: .cpu)
    gemm(change.b, square, into: changes, m: O, n: R, k: R, accumulate: false)
    func dot(_ x: Tensor) -> Double { zip(x.floats, change.b.floats).reduce(0) { $0 + Double($1.0) * Double($1.1) } }
    let whole = change.scaling * dot(changes)
    return whole == 0 ? 0 : -dot(along) / whole
  }

  /// Chooses the levels of `stored`, which was packed from this weight, anew.
  private func chooseLevels(of stored: Tensor, strength: Float, _ directions: (columns: [Float], count: Int)) {
    let status = pt_pack_keeping(
      stored.pointer, pointer.assumingMemoryBound(to: Float.self), stored.dtype.kernelType, Int64(rows), Int64(columns), directions.columns,
      Int64(directions.count), strength * Float(columns) / Float(directions.count))
    Backend.cpu.check(status, "pack_keeping")
  }
}

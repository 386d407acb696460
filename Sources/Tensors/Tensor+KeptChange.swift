import CKernels

extension Tensor {
  /// The elements in a type of stored weights, as ``packed(as:category:)`` has them, but for levels that are chosen so that a change of low rank which
  /// was added to this weight `[O, I]` is not rounded away.
  ///
  /// It would be where the weight lay on a grid of levels before: the scales with the least error lie on that grid, and a change of less than half a
  /// step is lost in every element alike. Where the weight lies on the grid of the type itself, all of its error is that loss: then levels are
  /// dithered, so that the error is 0 on average. Elsewhere they are chosen so that errors cancel along the rows of A, at little more error in
  /// all; not in 4 bits, where the error is so much larger than the change that more of it costs more than the change is worth
  /// (cpu/pack_keeping.c, docs/export.md).
  ///
  /// - Shapes: `[O, I]` of f32, A `[R, I]`, B `[O, R]`; rows are whole blocks of `dtype`.
  /// - Throws: where an element is not finite or does not fit.
  package func packed(
    as dtype: DType, keeping change: LowRankUpdate, category: MemoryCategory = .workspace
  ) throws(UnfitWeight) -> Tensor {
    precondition(self.dtype == .float32, "a change in \(self.dtype.rawValue)")
    let (weight, stored) = (moved(to: .cpu), try packed(as: dtype, category: category))
    let change = LowRankUpdate(a: change.a.detached.moved(to: .cpu), b: change.b.detached.moved(to: .cpu), scaling: change.scaling)
    guard dtype != .float32 else { return stored }
    let loss = weight.loss(of: change, in: stored)
    guard loss.taken > Self.negligibleShare else { return stored }
    if loss.taken > Self.wholeShare, loss.error < Self.mostErrorOnGrid {
      weight.chooseLevels(of: stored, dither: 1)
    } else if dtype.byteCount(256) > Self.bytesOfFourBits,
      let directions = SingularValues.decompose([change.a])[0]?.rowSpace(atMost: Self.mostDirections), directions.count > 0
    {
      weight.chooseLevels(of: stored, directions)
    }
    return stored
  }

  /// From what part of a change on, taken away, and up to what error, in sizes of the change, a weight lies on the grid of a type. One that does not
  /// has an error of some 30 of a small change.
  private static let wholeShare = 0.5, mostErrorOnGrid = 8.0

  /// Bytes of 256 weights of 4 bits, at most.
  private static let bytesOfFourBits = 160

  /// What part of a change may be taken away by rounding.
  private static let negligibleShare = 0.03

  /// By how much more an error counts along the directions than elsewhere, times the share of the directions in all. Less keeps too little of the
  /// change, more makes too much error. A plain error of 1 becomes about 1.4.
  private static let strength: Float = 1

  /// Most directions that the kernel takes.
  private static let mostDirections = 512

  /// What the error of `stored` is to a change, `scaling · B A`, in this weight: what part it takes away, −⟨error, change⟩ / ‖change‖², and its size,
  /// ‖error‖ / ‖change‖. Both are 0 where nothing was changed.
  private func loss(of change: LowRankUpdate, in stored: Tensor) -> (taken: Double, error: Double) {
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
    let size = sumOfSquares(error)
    return whole == 0 ? (0, 0) : (-dot(along) / whole, (size / (change.scaling * whole)).squareRoot())
  }

  /// Chooses the levels of `stored`, which was packed from this weight and which nothing else reads, anew.
  private func chooseLevels(of stored: Tensor, _ directions: (columns: [Float], count: Int) = ([], 0), dither: Float = 0) {
    let strength = directions.count > 0 ? Self.strength * Float(columns) / Float(directions.count) : 0
    let status = pt_pack_keeping(
      stored.pointer, pointer.assumingMemoryBound(to: Float.self), stored.dtype.kernelType, Int64(rows), Int64(columns), directions.columns,
      Int64(directions.count), strength, dither)
    Backend.cpu.check(status, "pack_keeping")
  }
}

import CKernels

extension Tensor {
  /// The elements in a type of stored weights, as ``packed(as:category:)`` has them, but for levels that are chosen so that a change of low rank which
  /// was added to this weight `[O, I]` is not rounded away.
  ///
  /// It would be where the weight lay on a grid of levels before: the scales with the least error lie on that grid, and a change of less than half a
  /// step is lost in every element alike. Errors that cancel along the rows of A prevent it (cpu/pack_keeping.c), and cost more error elsewhere, so
  /// that they are made to only where plain packing takes away more than a little of the change, and in types of more than 4 bits.
  ///
  /// - Shapes: `[O, I]` of f32, A `[R, I]`, B `[O, R]`; rows are whole blocks of `dtype`.
  /// - Throws: where an element is not finite or does not fit.
  package func packed(
    as dtype: DType, keeping change: LowRankUpdate, category: MemoryCategory = .workspace
  ) throws(UnfitWeight) -> Tensor {
    precondition(self.dtype == .float32, "a change in \(self.dtype.rawValue)")
    let (weight, stored) = (moved(to: .cpu), try packed(as: dtype, category: category))
    let change = LowRankUpdate(a: change.a.detached.moved(to: .cpu), b: change.b.detached.moved(to: .cpu), scaling: change.scaling)
    guard dtype != .float32, dtype.byteCount(256) > Self.coarse, weight.shareTaken(from: change, by: stored) > Self.negligibleShare,
      let directions = SingularValues.decompose([change.a])[0]?.rowSpace(atMost: Self.mostDirections), directions.count > 0
    else { return stored }
    weight.chooseLevels(of: stored, directions)
    return stored
  }

  /// Bytes of 256 weights up to which types are packed plainly: those of 4 bits. Their error is so much larger than a change that is lost in it that
  /// more of it costs more than the change is worth (docs/export.md).
  private static let coarse = 160

  /// What part of a change may be taken away by rounding.
  private static let negligibleShare = 0.03

  /// By how much more an error counts along the directions than elsewhere, times the share of the directions in all. Of ¼, ½, 1, 2 and 8 it keeps a
  /// fine-tuned SmolLM2 best in 5 bits (docs/export.md): less keeps too little of the change, more makes too much error. A plain error of 1 becomes
  /// about 1.4.
  private static let strength: Float = 1

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

  /// Chooses the levels of `stored`, which was packed from this weight and which nothing else reads, anew.
  private func chooseLevels(of stored: Tensor, _ directions: (columns: [Float], count: Int)) {
    let status = pt_pack_keeping(
      stored.pointer, pointer.assumingMemoryBound(to: Float.self), stored.dtype.kernelType, Int64(rows), Int64(columns), directions.columns,
      Int64(directions.count), Self.strength * Float(columns) / Float(directions.count))
    Backend.cpu.check(status, "pack_keeping")
  }
}

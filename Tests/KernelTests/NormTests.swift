import CKernels
import TestSupport
import Testing

@Suite("Norms and rotation")
struct NormTests {
  static let shapes = [[0, 4], [1, 1], [1, 576], [3, 7], [130, 33], [300, 64], [70, 577], [2, 20000]]

  @Test("RMS norm and its gradients are right", arguments: Precision.allCases, shapes)
  func rmsNorm(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, C) = (shape[0], shape[1])
      var random = SeededGenerator(seed: 9)
      let x = rounded(random.values(N * C, in: -3...3), to: Real.self)
      let weight = rounded(random.values(C), to: Real.self)
      let dy = rounded(random.values(N * C), to: Real.self)
      let expected = Reference.rmsNorm(x: x, weight: weight, epsilon: 1e-5, C: C)
      let (bufferX, bufferWeight, bufferDY) = (Buffer<Real>(x), Buffer<Real>(weight), Buffer<Real>(dy))
      let y = Buffer<Real>(unwritten: N * C)
      let rstd = Buffer<Real>(unwritten: N)
      expectSuccess(Real.ops.rms_norm_forward(y.raw, rstd.raw, bufferX.raw, bufferWeight.raw, 1e-5, Int64(N), Int64(C)))
      // The sum of squares has no cancellation: its relative error grows like sqrt(C) at most.
      let units = 8 + Double(C).squareRoot()
      expectClose(y, expected.y, units: units, "y")
      expectClose(rstd, expected.rstd, units: units, "rstd")

      let gradients = Reference.rmsNormBackward(dy: dy, x: x, weight: weight, epsilon: 1e-5, C: C)
      let start = rounded(random.values(max(N * C, C)), to: Real.self)
      let startX = Array(start.prefix(N * C))
      let startW = Array(start.prefix(C))
      let largest = expected.rstd.max() ?? 1
      for accumulate in [0, 1] as [Int32] {
        let dx = accumulate == 1 ? Buffer<Real>(startX) : Buffer<Real>(unwritten: N * C)
        let dweight = Buffer<Real>(startW)
        expectSuccess(
          Real.ops.rms_norm_backward(
            dx.raw, dweight.raw, bufferDY.raw, bufferX.raw, bufferWeight.raw, rstd.raw, accumulate, Int64(N), Int64(C)))
        expectClose(
          dx, zip(gradients.dx, startX).map { $0 + (accumulate == 1 ? $1 : 0) }, units: 2 * units, scale: 3 * max(largest, 1), "dx")
        expectClose(
          dweight, zip(gradients.dweight, startW).map(+), units: units + 4 * Double(N + 1).squareRoot(),
          scale: 2 * Double(N + 1).squareRoot(), "dweight")
      }
      // Without dweight the rows are cut differently, and the result is the same.
      let dx = Buffer<Real>(unwritten: N * C)
      expectSuccess(
        Real.ops.rms_norm_backward(dx.raw, nil, bufferDY.raw, bufferX.raw, bufferWeight.raw, rstd.raw, 0, Int64(N), Int64(C)))
      expectClose(dx, gradients.dx, units: 2 * units, scale: 3 * max(largest, 1), "dx alone")
      let dweight = Buffer<Real>(startW)
      expectSuccess(
        Real.ops.rms_norm_backward(nil, dweight.raw, bufferDY.raw, bufferX.raw, bufferWeight.raw, rstd.raw, 0, Int64(N), Int64(C)))
      expectClose(
        dweight, zip(gradients.dweight, startW).map(+), units: units + 4 * Double(N + 1).squareRoot(),
        scale: 2 * Double(N + 1).squareRoot(), "dweight alone")
    }
    check(precision.type)
  }

  @Test("Layer norm and its gradients are right", arguments: Precision.allCases, shapes)
  func layerNorm(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, C) = (shape[0], shape[1])
      var random = SeededGenerator(seed: 10)
      let x = rounded(random.values(N * C, in: -1...3), to: Real.self)
      let weight = rounded(random.values(C), to: Real.self)
      let bias = rounded(random.values(C), to: Real.self)
      let dy = rounded(random.values(N * C), to: Real.self)
      let expected = Reference.layerNorm(x: x, weight: weight, bias: bias, epsilon: 1e-5, C: C)
      let (bufferX, bufferWeight, bufferBias, bufferDY) = (Buffer<Real>(x), Buffer<Real>(weight), Buffer<Real>(bias), Buffer<Real>(dy))
      let y = Buffer<Real>(unwritten: N * C)
      let mean = Buffer<Real>(unwritten: N)
      let rstd = Buffer<Real>(unwritten: N)
      expectSuccess(
        Real.ops.layer_norm_forward(
          y.raw, mean.raw, rstd.raw, bufferX.raw, bufferWeight.raw, bufferBias.raw, 1e-5, Int64(N), Int64(C)))
      // A mean off by one unit of 3 moves x - mean by that much, times rstd.
      let units = 8 + Double(C).squareRoot()
      let largest = max(expected.rstd.max() ?? 1, 1)
      expectClose(y, expected.y, units: units, scale: 3 * largest, "y")
      expectClose(mean, expected.mean, units: units, scale: 1, "mean")
      if C > 1 { expectClose(rstd, expected.rstd, units: 4 * units, "rstd") }

      let gradients = Reference.layerNormBackward(dy: dy, x: x, weight: weight, epsilon: 1e-5, C: C)
      let startX = rounded(random.values(N * C), to: Real.self)
      let startW = rounded(random.values(C), to: Real.self)
      let startB = rounded(random.values(C), to: Real.self)
      let rows = Double(N + 1).squareRoot()
      for accumulate in [0, 1] as [Int32] {
        let dx = accumulate == 1 ? Buffer<Real>(startX) : Buffer<Real>(unwritten: N * C)
        let dweight = Buffer<Real>(startW)
        let dbias = Buffer<Real>(startB)
        expectSuccess(
          Real.ops.layer_norm_backward(
            dx.raw, dweight.raw, dbias.raw, bufferDY.raw, bufferX.raw, bufferWeight.raw, mean.raw, rstd.raw, accumulate, Int64(N), Int64(C))
        )
        let sum = zip(gradients.dx, startX).map { $0 + (accumulate == 1 ? $1 : 0) }
        expectClose(dx, sum, units: 4 * units, scale: 3 * largest, "dx")
        expectClose(dweight, zip(gradients.dweight, startW).map(+), units: units + 4 * rows, scale: 3 * rows, "dweight")
        expectClose(dbias, zip(gradients.dbias, startB).map(+), units: 8 + 4 * rows, scale: rows, "dbias")
      }
      let dx = Buffer<Real>(unwritten: N * C)
      expectSuccess(
        Real.ops.layer_norm_backward(
          dx.raw, nil, nil, bufferDY.raw, bufferX.raw, bufferWeight.raw, mean.raw, rstd.raw, 0, Int64(N), Int64(C)))
      expectClose(dx, gradients.dx, units: 4 * units, scale: 3 * largest, "dx alone")
    }
    check(precision.type)
  }

  @Test(
    "Rotation by position, back again, in place and added", arguments: Precision.allCases,
    [[0, 1, 2, 2], [1, 1, 2, 2], [5, 3, 6, 6], [130, 9, 64, 64], [33, 2, 128, 128], [5, 3, 6, 4], [33, 2, 80, 32], [3, 1, 4, 0]])
  func rope(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, H, D, R) = (shape[0], shape[1], shape[2], shape[3])
      let P = 40
      var random = SeededGenerator(seed: 11)
      let x = rounded(random.values(N * H * D), to: Real.self)
      let cosine = rounded(random.values(P * R / 2), to: Real.self)
      let sine = rounded(random.values(P * R / 2), to: Real.self)
      let positions = (0..<N).map { _ in Int32.random(in: 0..<Int32(P), using: &random) }
      let start = rounded(random.values(x.count), to: Real.self)
      let (bufferX, bufferCosine, bufferSine, bufferPositions) = (
        Buffer<Real>(x), Buffer<Real>(cosine), Buffer<Real>(sine), Buffer<Int32>(positions)
      )
      for inverse in [0, 1] as [Int32] {
        let expected = Reference.rope(x: x, cosine: cosine, sine: sine, positions: positions, inverse: inverse == 1, H: H, D: D, R: R)
        for accumulate in [0, 1] as [Int32] {
          let y = accumulate == 1 ? Buffer<Real>(start) : Buffer<Real>(unwritten: x.count)
          expectSuccess(
            Real.ops.rope(
              y.raw, bufferX.raw, bufferCosine.raw, bufferSine.raw, bufferPositions.pointer, inverse, accumulate, Int64(N), Int64(H),
              Int64(D), Int64(R)))
          expectClose(y, zip(expected, start).map { $0 + (accumulate == 1 ? $1 : 0) }, units: 3, scale: 3, "y")
        }
        let y = Buffer<Real>(x)
        expectSuccess(
          Real.ops.rope(
            y.raw, y.raw, bufferCosine.raw, bufferSine.raw, bufferPositions.pointer, inverse, 0, Int64(N), Int64(H), Int64(D), Int64(R)))
        expectClose(y, expected, units: 3, scale: 3, "in place")
      }
    }
    check(precision.type)
  }

  @Test("An odd number of rotated channels is refused, and more than a head has", arguments: [3, 6] as [Int64])
  func refusesOddHeads(rotated: Int64) {
    let x = Buffer<Float>([1, 2, 3, 4])
    let positions = Buffer<Int32>([0])
    #expect(kernels.f32.rope(x.raw, x.raw, x.raw, x.raw, positions.pointer, 0, 0, 1, 1, 4, rotated) != 0)
  }
}

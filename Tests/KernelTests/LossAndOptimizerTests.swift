import CKernels
import Foundation
import TestSupport
import Testing

@Suite("Loss")
struct CrossEntropyTests {
  @Test(
    "Losses and gradients are right, per row", arguments: Precision.allCases,
    [[0, 5], [1, 1], [3, 7], [40, 33], [4, 49152], [2000, 10]])
  func matchesReference(precision: Precision, shape: [Int]) {
    func check<Real: KernelReal>(_: Real.Type) {
      let (N, V) = (shape[0], shape[1])
      var random = SeededGenerator(seed: 15)
      // Logits of any size, also ones that overflow exp.
      let logits = rounded((0..<N).flatMap { random.values(V, in: $0 % 3 == 2 ? -500...500 : -9...9) }, to: Real.self)
      let labels = (0..<N).map { $0 % 5 == 4 ? -100 : Int32.random(in: 0..<Int32(V), using: &random) }
      let expected = (0..<N).map { Reference.crossEntropy(logits: Array(logits[$0 * V..<($0 + 1) * V]), label: labels[$0]) }
      let bufferLabels = Buffer<Int32>(labels)
      for scale in [0, 0.125] {
        let buffer = Buffer<Real>(logits)
        let losses = Buffer<Double>(unwritten: N)
        expectSuccess(Real.ops.softmax_cross_entropy(buffer.raw, losses.pointer, bufferLabels.pointer, scale, Int64(N), Int64(V)))
        // The sum of V exponentials is off by up to sqrt(V) / 16 units in 16 lanes; a loss is a difference of logits of up to 500.
        let units = 8 + Double(V).squareRoot() / 4
        expectClose(losses, expected.map(\.loss), within: { units * Real.epsilon * ($0 % 3 == 2 ? 500 : 9) }, "losses")
        if scale == 0 {
          expectClose(buffer, logits, units: 0, "logits")
        } else {
          expectClose(buffer, expected.flatMap { $0.gradient.map { $0 * scale } }, units: units + 500, scale: 1e-3, "gradient")
        }
      }
    }
    check(precision.type)
  }

  @Test("A label beyond the vocabulary is refused before anything is written")
  func refusesLabels() {
    let logits = Buffer<Float>([1, 2, 3, 4])
    let losses = Buffer<Double>(unwritten: 2)
    let labels = Buffer<Int32>([0, 2])
    #expect(kernels.f32.softmax_cross_entropy(logits.raw, losses.pointer, labels.pointer, 1, 2, 2) != 0)
    #expect(lastError == "softmax_cross_entropy: labels[1] is 2 (must be below 2)")
    #expect(logits.values == [1, 2, 3, 4])
  }

  @Test("NaN in the logits makes the loss NaN", arguments: Precision.allCases)
  func keepsNaN(precision: Precision) {
    func check<Real: KernelReal>(_: Real.Type) {
      for position in [0, 17, 99] {
        let logits = Buffer<Real>((0..<100).map { $0 == position ? .nan : 1 })
        let losses = Buffer<Double>(unwritten: 1)
        let labels = Buffer<Int32>([3])
        losses.pointer[0] = 0
        expectSuccess(Real.ops.softmax_cross_entropy(logits.raw, losses.pointer, labels.pointer, 1, 1, 100))
        #expect(losses.values[0].isNaN)
      }
    }
    check(precision.type)
  }
}

@Suite("Optimizer")
struct OptimizerTests {
  @Test("sum_squares sums in f64, each array for itself", arguments: Precision.allCases, elementCounts + [4096, 4097, 300_000])
  func sumSquares(precision: Precision, count: Int) {
    func check<Real: KernelReal>(_: Real.Type) {
      var random = SeededGenerator(seed: 16)
      let x = [count, 7].map { rounded(random.values($0, in: -1000...1000), to: Real.self) }
      let buffers = x.map { Buffer<Real>($0) }
      let results = Buffer<Double>(unwritten: 2)
      let vectors = buffers.map { pt_vector(elements: $0.raw, n: Int64($0.values.count)) }
      // The vectors do not keep the buffers: without this the optimizer frees them before the call.
      withExtendedLifetime(buffers) { expectSuccess(Real.ops.sum_squares(results.pointer, vectors, 2)) }
      // The bound is that of the reference, which adds one number after the other.
      expectClose(results, x.map { $0.reduce(0) { $0 + $1 * $1 } }, units: 4 + 4 * Double(count).squareRoot(), "sums")
    }
    check(precision.type)
  }

  @Test("Infinity and NaN show in the sum of squares", arguments: [Float.infinity, -.infinity, .nan])
  func sumSquaresNotFinite(value: Float) throws {
    try FaultMatrix.record("H7", "\(value) in the sum of squares", injections: 1)
    let x = Buffer<Float>((0..<9000).map { _ in 1.0 })
    x.pointer[8000] = value
    let result = Buffer<Double>([0])
    expectSuccess(kernels.f32.sum_squares(result.pointer, [pt_vector(elements: x.raw, n: 9000)], 1))
    #expect(!result.values[0].isFinite)
  }

  @Test("Ten AdamW steps follow the formula", arguments: Precision.allCases, [1, 33, 8193, 20000])
  func adamw(precision: Precision, count: Int) {
    func check<Real: KernelReal>(_: Real.Type) {
      var random = SeededGenerator(seed: 17)
      var p = rounded(random.values(count), to: Real.self)
      var m = [Double](repeating: 0, count: count)
      var v = m
      let (parameter, expAvg, expAvgSq) = (Buffer<Real>(p), Buffer<Real>(m), Buffer<Real>(v))
      for index in 1...10 {
        let g = rounded(random.values(count), to: Real.self)
        let gradient = Buffer<Real>(g)
        var step = pt_adamw(
          learning_rate: 0.01, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weight_decay: 0.1, bias_correction1: 1 - pow(0.9, Double(index)),
          bias_correction2: 1 - pow(0.999, Double(index)), gradient_scale: 0.5, skip: index == 5 ? 1 : 0)
        // The same parameter in two parts: both are updated.
        let parts = [0..<count / 2, count / 2..<count].map { part in
          let offset = part.lowerBound * MemoryLayout<Real>.stride
          return pt_trained(
            parameter: parameter.raw + offset, gradient: gradient.raw + offset, exp_avg: expAvg.raw + offset,
            exp_avg_sq: expAvgSq.raw + offset, n: Int64(part.count))
        }
        expectSuccess(Real.ops.adamw(parts, 2, &step))
        guard index != 5 else { continue }
        for i in 0..<count {
          p[i] *= 1 - 0.01 * 0.1
          m[i] += 0.1 * (0.5 * g[i] - m[i])
          v[i] = 0.999 * v[i] + 0.001 * 0.25 * g[i] * g[i]
          p[i] -= 0.01 / step.bias_correction1 * m[i] / ((v[i] / step.bias_correction2).squareRoot() + 1e-8)
        }
      }
      // Ten steps of a few roundings each of numbers up to 1.
      expectClose(parameter, p, units: 30, scale: 1, "parameter")
      expectClose(expAvg, m, units: 20, scale: 1, "exp_avg")
      expectClose(expAvgSq, v, units: 30, "exp_avg_sq")
    }
    check(precision.type)
  }
}

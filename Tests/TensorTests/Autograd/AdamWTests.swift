import TestSupport
import Tensors
import Testing

/// Element by element in f64, as `torch.optim.AdamW` documents it.
private struct PlainAdamW {
  var parameter: [Double], expAvg: [Double], expAvgSq: [Double]

  init(_ parameter: [Double]) {
    self.parameter = parameter
    expAvg = parameter.map { _ in 0 }
    expAvgSq = expAvg
  }

  mutating func apply(_ step: AdamWStep, gradient: [Double]) {
    var powers = (beta1: 1.0, beta2: 1.0)
    for _ in 0..<step.step { powers = (powers.beta1 * step.beta1, powers.beta2 * step.beta2) }
    for i in parameter.indices {
      let g = gradient[i] * step.gradientScale
      parameter[i] *= 1 - step.learningRate * step.weightDecay
      expAvg[i] = step.beta1 * expAvg[i] + (1 - step.beta1) * g
      expAvgSq[i] = step.beta2 * expAvgSq[i] + (1 - step.beta2) * g * g
      let root = (expAvgSq[i] / (1 - powers.beta2)).squareRoot() + step.epsilon
      parameter[i] -= step.learningRate * expAvg[i] / (1 - powers.beta1) / root
    }
  }
}

@Suite struct AdamWTests {
  @Test("several steps equal the plain formula", arguments: [1, 5, 1000], [DType.float32, .float64])
  func steps(_ count: Int, _ dtype: DType) {
    var generator = SeededGenerator(seed: UInt64(count))
    func tensor(_ values: [Double]) -> Tensor {
      dtype == .float32 ? Tensor(values.map(Float.init), shape: [count]) : Tensor(values, shape: [count])
    }
    let start = generator.values(count).map { Double(Float($0)) }
    var plain = PlainAdamW(start)
    let parameter = tensor(start)
    let (expAvg, expAvgSq) = (Tensor(zeros: [count], dtype: dtype), Tensor(zeros: [count], dtype: dtype))
    for number in 1...7 {
      let gradient = generator.values(count).map { Double(Float($0)) }
      let step = AdamWStep(
        learningRate: 0.01 * Double(number), beta1: 0.9, beta2: 0.99, epsilon: 1e-8, weightDecay: number % 2 == 0 ? 0.1 : 0,
        step: number, gradientScale: number == 3 ? 0.25 : 1)
      plain.apply(step, gradient: gradient)
      let given = tensor(gradient)
      step.apply(to: [.init(parameter: parameter, gradient: given, expAvg: expAvg, expAvgSq: expAvgSq)])
      #expect(given.doubles == gradient, "the gradient is only read")
      // A few roundings a step; the moments go through a root and a division.
      let unit = (dtype == .float32 ? 0x1p-24 : 0x1p-53) * 8 * Double(number)
      for (name, found, expected) in [
        ("parameter", parameter, plain.parameter), ("expAvg", expAvg, plain.expAvg), ("expAvgSq", expAvgSq, plain.expAvgSq),
      ] {
        let d = difference(found.doubles, expected)
        #expect(d.relative <= unit, "step \(number), \(name): \(d)")
      }
    }
  }

  @Test("the sum of squares equals the plain one", arguments: [0, 1, 7, 10_000])
  func squares(_ count: Int) {
    var generator = SeededGenerator(seed: 4)
    let values = generator.values(count).map { Double(Float($0)) }
    let expected = values.reduce(0) { $0 + $1 * $1 }
    let found = sumOfSquares(Tensor(values.map(Float.init), shape: [count]))
    // Summed in f64 from f32 elements.
    #expect(abs(found - expected) <= 1e-12 * expected)
  }
}

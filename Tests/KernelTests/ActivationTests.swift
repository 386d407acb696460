import CKernels
import Foundation
import TestSupport
import Testing

@Suite("Activations")
struct ActivationTests {
  static func kind(_ activation: Reference.Activation) -> pt_activation {
    switch activation {
    case .relu: PT_RELU
    case .tanh: PT_TANH
    case .gelu: PT_GELU
    case .geluTanh: PT_GELU_TANH
    case .silu: PT_SILU
    }
  }

  /// Every size of argument: a fine grid, tiny ones, and ones that drive exponentials to their limits.
  static let arguments: [Double] =
    (-4000...4000).map { Double($0) / 200 } + [0, 1e-30, -1e-30, 1e-8, -1e-8, 30, -30, 87, -87, 89, -89, 110, -110, 1e4, -1e4, 3e38, -3e38]

  /// Far left, the value falls like exp(-t) with t up to 0.08 |x|^3 + 2 |x|: one unit of rounding in t is t units in the result.
  static func relativeBound<Real: KernelReal>(_ x: Double, _: Real.Type) -> Double {
    Real.epsilon * (8 + 2 * x * x + 0.3 * abs(x * x * x))
  }

  @Test("Values and slopes are right from -3e38 to 3e38", arguments: Reference.Activation.allCases, Precision.allCases)
  func matchesReference(activation: Reference.Activation, precision: Precision) {
    func check<Real: KernelReal>(_: Real.Type) {
      let x = rounded(Self.arguments, to: Real.self)
      let count = Int64(x.count)
      let kind = Self.kind(activation)
      let bufferX = Buffer<Real>(x)
      let y = Buffer<Real>(unwritten: x.count)
      expectSuccess(Real.ops.activation_forward(kind, y.raw, bufferX.raw, count))
      expectClose(
        y, x.map { Reference.activation(activation, $0) },
        within: { min(Self.relativeBound(x[$0], Real.self), 1) * max(abs(Reference.activation(activation, x[$0])), 1e-30) + 1e-37 }, "value"
      )

      var random = SeededGenerator(seed: 4)
      let dy = rounded(random.values(x.count), to: Real.self)
      let start = rounded(random.values(x.count), to: Real.self)
      let bufferDY = Buffer<Real>(dy)
      // A slope is a difference of terms up to 1.2 in size.
      let slopes = x.map { Reference.activationSlope(activation, $0) }
      for accumulate in [0, 1] as [Int32] {
        let dx = accumulate == 1 ? Buffer<Real>(start) : Buffer<Real>(unwritten: x.count)
        expectSuccess(Real.ops.activation_backward(kind, dx.raw, bufferDY.raw, bufferX.raw, accumulate, count))
        for i in x.indices where abs(x[i]) > 1e4 {
          #expect(!dx.values[i].isInfinite)
          if dx.values[i].isNaN { dx.pointer[i] = Real(dy[i] * slopes[i] + Double(accumulate) * start[i]) }
        }
        let expected = x.indices.map { dy[$0] * (slopes[$0].isNaN ? (x[$0] > 0 ? 1 : 0) : slopes[$0]) + (accumulate == 1 ? start[$0] : 0) }
        expectClose(dx, expected, within: { _ in 40 * Real.epsilon }, "slope, accumulate \(accumulate)")
      }
      // In the place of what it is made from, too.
      let apart = Buffer<Real>(unwritten: x.count)
      expectSuccess(Real.ops.activation_backward(kind, apart.raw, bufferDY.raw, bufferX.raw, 0, count))
      expectSuccess(Real.ops.activation_backward(kind, bufferDY.raw, bufferDY.raw, bufferX.raw, 0, count))
      #expect(x.indices.allSatisfy { bufferDY.values[$0] == apart.values[$0] || apart.values[$0].isNaN })
    }
    check(precision.type)
  }

  @Test("NaN stays NaN", arguments: Reference.Activation.allCases, Precision.allCases)
  func keepsNaN(activation: Reference.Activation, precision: Precision) {
    func check<Real: KernelReal>(_: Real.Type) {
      let x = Buffer<Real>([Double](repeating: .nan, count: 40))
      let y = Buffer<Real>([Double](repeating: 0, count: 40))
      expectSuccess(Real.ops.activation_forward(Self.kind(activation), y.raw, x.raw, 40))
      #expect(y.values.allSatisfy { $0.isNaN })
    }
    check(precision.type)
  }

  @Test("An unknown activation is refused")
  func refusesUnknown() {
    let x = Buffer<Float>([1])
    #expect(kernels.f32.activation_forward(pt_activation(rawValue: 99), x.raw, x.raw, 1) != 0)
    #expect(kernels.f32.activation_backward(pt_activation(rawValue: 99), x.raw, x.raw, x.raw, 0, 1) != 0)
  }

  @Test("f(gate) * up and its gradients are right", arguments: Precision.allCases, Reference.Activation.allCases)
  func gated(precision: Precision, activation: Reference.Activation) {
    func check<Real: KernelReal>(_: Real.Type) {
      for count in elementCounts {
        var random = SeededGenerator(seed: 5)
        let gate = rounded(random.values(count, in: -9...9), to: Real.self)
        let up = rounded(random.values(count), to: Real.self)
        let dy = rounded(random.values(count), to: Real.self)
        let bufferGate = Buffer<Real>(gate)
        let bufferUp = Buffer<Real>(up)
        let bufferDY = Buffer<Real>(dy)
        let y = Buffer<Real>(unwritten: count)
        let dgate = Buffer<Real>(unwritten: count)
        let dup = Buffer<Real>(unwritten: count)
        let n = Int64(count)
        expectSuccess(Real.ops.gated_forward(Self.kind(activation), y.raw, bufferGate.raw, bufferUp.raw, n))
        expectSuccess(
          Real.ops.gated_backward(Self.kind(activation), dgate.raw, dup.raw, bufferDY.raw, bufferGate.raw, bufferUp.raw, n))
        let value = gate.map { Reference.activation(activation, $0) }
        let bound = { (i: Int) in Self.relativeBound(gate[i], Real.self) * max(abs(value[i]), 1e-30) + 1e-37 }
        expectClose(y, (0..<count).map { value[$0] * up[$0] }, within: bound, "y")
        expectClose(dup, (0..<count).map { value[$0] * dy[$0] }, within: bound, "dup")
        // The slope 1 + g (1 - s) cancels where it crosses zero, with terms up to 9.
        expectClose(
          dgate, (0..<count).map { dy[$0] * up[$0] * Reference.activationSlope(activation, gate[$0]) }, units: 30, scale: 1, "dgate")
      }
    }
    check(precision.type)
  }
}

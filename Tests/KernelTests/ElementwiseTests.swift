import CKernels
import TestSupport
import Testing

/// Lengths: none, one, around a vector, around a tile, several tiles.
let elementCounts = [0, 1, 7, 16, 33, 16383, 16385, 70001]

@Suite("Element-wise kernels")
struct ElementwiseTests {
  /// The kernels as functions of the previous y, a and b.
  enum Operation: String, CaseIterable, Sendable {
    case fill, add, addScaled, scale, multiply, multiplyAdd, divide, divideAdd

    func reference(_ y: Double, _ a: Double, _ b: Double) -> Double {
      switch self {
      case .fill: 0.75
      case .add: a + b
      case .addScaled: y + 0.75 * a
      case .scale: 0.75 * a
      case .multiply: a * b
      case .multiplyAdd: y + a * b
      case .divide: Self.quotient(a, b)
      case .divideAdd: y + Self.quotient(a, b)
      }
    }

    private static func quotient(_ a: Double, _ b: Double) -> Double { b == 0 ? 0 : a / b }

    func run(_ ops: pt_ops, y: UnsafeMutableRawPointer, a: UnsafeRawPointer, b: UnsafeRawPointer, n: Int64) -> Int32 {
      switch self {
      case .fill: ops.fill(y, 0.75, n)
      case .add: ops.add(y, a, b, n)
      case .addScaled: ops.add_scaled(y, a, 0.75, n)
      case .scale: ops.scale(y, a, 0.75, n)
      case .multiply: ops.multiply(y, a, b, 0, n)
      case .multiplyAdd: ops.multiply(y, a, b, 1, n)
      case .divide: ops.divide(y, a, b, 0, n)
      case .divideAdd: ops.divide(y, a, b, 1, n)
      }
    }

    var readsOutput: Bool { [.addScaled, .multiplyAdd, .divideAdd].contains(self) }
    var divides: Bool { [.divide, .divideAdd].contains(self) }
  }

  @Test("Each element is right, in place too", arguments: Operation.allCases, Precision.allCases)
  func matchesReference(operation: Operation, precision: Precision) {
    func check<Real: KernelReal>(_: Real.Type) {
      for count in elementCounts {
        var random = SeededGenerator(seed: 3)
        let a = rounded(random.values(count), to: Real.self)
        var b = rounded(random.values(count), to: Real.self)
        // Divisors are zeros, or far enough from it that quotients stay below 4.
        if operation.divides { b = b.enumerated().map { $0 % 9 == 4 ? 0 : $1 < 0 ? $1 - 0.25 : $1 + 0.25 } }
        b = rounded(b, to: Real.self)
        let y = rounded(random.values(count), to: Real.self)
        let bufferA = Buffer<Real>(a)
        let bufferB = Buffer<Real>(b)
        let out = operation.readsOutput ? Buffer<Real>(y) : Buffer<Real>(unwritten: count)
        expectSuccess(operation.run(Real.ops, y: out.raw, a: bufferA.raw, b: bufferB.raw, n: Int64(count)))
        // One product and one sum of numbers below 1, or a quotient below 4 and a sum: two roundings.
        expectClose(
          out, (0..<count).map { operation.reference(y[$0], a[$0], b[$0]) }, units: 2, scale: operation.divides ? 5 : 2, "\(count) elements"
        )
        guard !operation.readsOutput else { continue }
        expectSuccess(operation.run(Real.ops, y: bufferA.raw, a: bufferA.raw, b: bufferB.raw, n: Int64(count)))
        #expect(bufferA.values == out.values)
      }
    }
    check(precision.type)
  }
}

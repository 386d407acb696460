import TestSupport
import Tensors
import Testing

/// One input of an op that may take a gradient.
struct OpInput: Sendable {
  let shape: [Int]
  /// Values come from here, but none lies closer to zero than `gap`: a kink there would spoil differences.
  var range: ClosedRange<Double> = -1...1
  var gap = 0.0

  var count: Int { shape.reduce(1, *) }
}

/// A differentiable op at one set of shapes: what is needed to check its values, its gradients and its memory.
struct OpCase: Sendable, CustomTestStringConvertible {
  /// The name under which the op records itself.
  let op: String
  let variant: String
  let inputs: [OpInput]
  /// Additions after one element of the result, to which the rounding error is proportional.
  var terms = 1
  /// The op itself. Indices, tables and other constants are made inside, in the type of the inputs.
  let run: @Sendable ([Tensor]) -> Tensor
  /// The same in plain Swift.
  let reference: @Sendable ([[Double]]) -> [Double]

  var testDescription: String { "\(op) \(variant)" }
}

extension OpCase {
  /// Random inputs that both types hold exactly, the same for every run.
  func values(seed: UInt64 = 1) -> [[Double]] {
    var generator = SeededGenerator(seed: seed)
    return inputs.map { input in
      generator.values(input.count, in: input.range).map { value in
        let moved = abs(value) < input.gap ? (value < 0 ? value - input.gap : value + input.gap) : value
        return Double(Float(moved))
      }
    }
  }

  /// The weights of a random linear functional of the result.
  func functional(seed: UInt64 = 2) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    return generator.values(reference(values()).count)
  }

  func tensors(_ values: [[Double]], dtype: DType = .float64, trainable: Set<Int> = [], backend: Backend = .cpu) -> [Tensor] {
    zip(inputs, values).enumerated().map { index, pair in
      let (input, values) = pair
      var tensor =
        dtype == .float32
        ? Tensor(values.map(Float.init), shape: input.shape, backend: backend) : Tensor(values, shape: input.shape, backend: backend)
      if trainable.contains(index) { tensor.setRequiresGradient(true) }
      return tensor
    }
  }

  /// The functional of the result, as a scalar in the graph.
  func loss(_ result: Tensor, _ functional: [Double]) -> Tensor {
    let weights =
      result.dtype == .float32
      ? Tensor(functional.map(Float.init), shape: result.shape, backend: result.backend)
      : Tensor(functional, shape: result.shape, backend: result.backend)
    return sum(multiply(result, weights))
  }

  /// Gradients in f64 of the inputs named in `trainable`; nil where there is none.
  func gradients(_ values: [[Double]], trainable: Set<Int>, _ functional: [Double]) -> [[Double]?] {
    let tensors = tensors(values, trainable: trainable)
    loss(run(tensors), functional).backward()
    return tensors.map { $0.gradient?.doubles }
  }

  /// The derivative of the functional with respect to one element, by central differences of fourth order.
  func difference(_ values: [[Double]], input: Int, element: Int, _ functional: [Double]) -> Double {
    // The error of the formula is h⁴ / 30 times the fifth derivative, that of rounding 1e-16 / h times the functional: both below 1e-11.
    let h = 1e-3
    func at(_ steps: Double) -> Double {
      var moved = values
      moved[input][element] += steps * h
      return zip(run(tensors(moved)).doubles, functional).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h)
  }
}

/// A constant in the type and on the device of a tensor.
func constant(_ values: [Double], _ shape: [Int], like tensor: Tensor) -> Tensor {
  tensor.dtype == .float32
    ? Tensor(values.map(Float.init), shape: shape, backend: tensor.backend) : Tensor(values, shape: shape, backend: tensor.backend)
}

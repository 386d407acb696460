import CKernels

/// The numbers of one AdamW step.
public struct AdamWStep: Sendable {
  /// Step size.
  public var learningRate: Double
  /// Decay rates of the first and second moment.
  public var beta1: Double, beta2: Double
  /// Added to the root of the second moment.
  public var epsilon: Double
  /// Decoupled decay: weights shrink by `learningRate · weightDecay`.
  public var weightDecay: Double
  /// Number of this step, from 1; sets the bias corrections.
  public var step: Int
  /// Factor on the gradient, from clipping.
  public var gradientScale: Double

  /// Takes the numbers as they are.
  public init(
    learningRate: Double, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double, step: Int, gradientScale: Double = 1
  ) {
    (self.learningRate, self.beta1, self.beta2, self.epsilon) = (learningRate, beta1, beta2, epsilon)
    (self.weightDecay, self.step, self.gradientScale) = (weightDecay, step, gradientScale)
  }

  /// A parameter, its gradient and its moments, all of one shape.
  public struct Trained {
    let parameter: Tensor, gradient: Tensor, expAvg: Tensor, expAvgSq: Tensor

    /// Takes them as they are.
    public init(parameter: Tensor, gradient: Tensor, expAvg: Tensor, expAvgSq: Tensor) {
      precondition([gradient, expAvg, expAvgSq].allSatisfy { $0.shape == parameter.shape }, "AdamW of \(parameter.shape)")
      (self.parameter, self.gradient, self.expAvg, self.expAvgSq) = (parameter, gradient, expAvg, expAvgSq)
    }

    fileprivate var arguments: pt_trained {
      pt_trained(
        parameter: parameter.pointer, gradient: gradient.pointer, exp_avg: expAvg.pointer, exp_avg_sq: expAvgSq.pointer,
        n: Int64(parameter.count))
    }
  }

  /// Updates parameters and their moments in place, all of them in one call. They are of one type and lie on one device.
  ///
  /// - Source: Loshchilov & Hutter 2019, arXiv:1711.05101; the arithmetic of `torch.optim.AdamW`.
  public func apply(to parameters: [Trained]) {
    guard let first = parameters.first?.parameter else { return }
    precondition(parameters.allSatisfy { $0.parameter.dtype == first.dtype }, "AdamW of several types at once")
    var arguments = pt_adamw(
      learning_rate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weight_decay: weightDecay,
      bias_correction1: 1 - power(beta1, step), bias_correction2: 1 - power(beta2, step), gradient_scale: gradientScale, skip: 0)
    let list = parameters.map(\.arguments)
    first.backend.check(first.backend.ops(first.dtype).adamw(list, Int64(list.count), &arguments), "adamw")
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    // By squaring, in the same order on every machine, so that a resumed step is the same step.
    var (result, base, exponent) = (1.0, base, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result *= base }
      base *= base
      exponent >>= 1
    }
    return result
  }
}

/// The sum of the squares of all elements of each, in f64 and in a fixed order. They are of one type and lie on one device.
public func sumsOfSquares(_ tensors: [Tensor]) -> [Double] {
  guard let first = tensors.first else { return [] }
  precondition(tensors.allSatisfy { $0.dtype == first.dtype }, "sums of squares of several types at once")
  let vectors = tensors.map { pt_vector(elements: $0.pointer, n: Int64($0.count)) }
  var results = [Double](repeating: 0, count: tensors.count)
  first.backend.check(first.backend.ops(first.dtype).sum_squares(&results, vectors, Int64(vectors.count)), "sum_squares")
  return results
}

/// The sum of the squares of all elements, in f64 and in a fixed order.
public func sumOfSquares(_ x: Tensor) -> Double { sumsOfSquares([x])[0] }

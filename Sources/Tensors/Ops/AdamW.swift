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

  /// Updates a parameter and its moments in place.
  ///
  /// - Shapes: all four equal.
  /// - Source: Loshchilov & Hutter 2019, arXiv:1711.05101; the arithmetic of `torch.optim.AdamW`.
  public func apply(to parameter: Tensor, gradient: Tensor, expAvg: Tensor, expAvgSq: Tensor) {
    precondition(
      parameter.shape == gradient.shape && parameter.shape == expAvg.shape && parameter.shape == expAvgSq.shape,
      "AdamW of \(parameter.shape)")
    var arguments = pt_adamw(
      learning_rate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weight_decay: weightDecay,
      bias_correction1: 1 - power(beta1, step), bias_correction2: 1 - power(beta2, step), gradient_scale: gradientScale, skip: 0)
    parameter.backend.check(
      parameter.backend.ops(parameter.dtype).adamw(
        parameter.pointer, gradient.pointer, expAvg.pointer, expAvgSq.pointer, &arguments, Int64(parameter.count)), "adamw")
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

/// The sum of the squares of all elements, in f64 and in a fixed order.
public func sumOfSquares(_ x: Tensor) -> Double {
  var result = 0.0
  x.backend.check(x.backend.ops(x.dtype).sum_squares(&result, x.pointer, Int64(x.count)), "sum_squares")
  return result
}

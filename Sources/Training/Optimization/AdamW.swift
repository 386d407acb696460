import Tensors
import Transformers

/// AdamW over all trained parameters, with its moments (Loshchilov & Hutter 2019, arXiv:1711.05101; equal to `torch.optim.AdamW`).
package final class AdamWOptimizer {
  /// Decay rates, epsilon and weight decay, the same for every parameter.
  package struct Settings: Sendable {
    package var beta1, beta2, epsilon, weightDecay: Double
    /// How many times the learning rate LoRA's matrices B have, and the vectors that are trained beside them (Hayou et al. 2024, LoRA+,
    /// arXiv:2402.12354, with the groups of HF PEFT's `create_loraplus_optimizer`).
    package var loraPlusRatio: Double

    package init(
      beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, loraPlusRatio: Double = 1
    ) {
      (self.beta1, self.beta2, self.epsilon, self.weightDecay) = (beta1, beta2, epsilon, weightDecay)
      self.loraPlusRatio = loraPlusRatio
    }

    /// The factor on the learning rate of a parameter.
    fileprivate func ratio(of name: String, _ shape: [Int]) -> Double {
      name.hasSuffix("lora_B.weight") || shape.count == 1 ? loraPlusRatio : 1
    }
  }

  /// One parameter and its moments.
  package struct Slot {
    package let name: String
    package let parameter: Parameter
    /// Factor on the learning rate.
    package let ratio: Double
    /// First and second moment, in the parameter's shape; zero at the start.
    package let expAvg: Tensor, expAvgSq: Tensor
  }

  package let settings: Settings
  package let slots: [Slot]

  package init(_ parameters: [(name: String, parameter: Parameter)], _ settings: Settings) {
    self.settings = settings
    slots = parameters.map { name, parameter in
      let shape = parameter.tensor.shape
      return Slot(
        name: name, parameter: parameter, ratio: settings.ratio(of: name, shape),
        expAvg: Tensor(zeros: shape, category: .optimizer, backend: parameter.tensor.backend),
        expAvgSq: Tensor(zeros: shape, category: .optimizer, backend: parameter.tensor.backend))
    }
  }

  /// Euclidean norm of all gradients together, in f64 and in the order of the slots; not finite if any element is not.
  package func gradientNorm() -> Double {
    sumsOfSquares(slots.compactMap(\.parameter.tensor.gradient)).reduce(0, +).squareRoot()
  }

  /// Updates every parameter that has a gradient.
  ///
  /// - Parameters:
  ///   - number: of this step, from 1.
  ///   - gradientScale: the clip factor.
  package func step(_ number: Int, learningRate: Double, gradientScale: Double) {
    // One call for each rate; nearly always there is one.
    for ratio in Set(slots.map(\.ratio)).sorted() {
      let step = AdamWStep(
        learningRate: learningRate * ratio, beta1: settings.beta1, beta2: settings.beta2, epsilon: settings.epsilon,
        weightDecay: settings.weightDecay, step: number, gradientScale: gradientScale)
      step.apply(
        to: slots.compactMap { slot in
          guard slot.ratio == ratio, let gradient = slot.parameter.tensor.gradient else { return nil }
          return AdamWStep.Trained(parameter: slot.parameter.tensor, gradient: gradient, expAvg: slot.expAvg, expAvgSq: slot.expAvgSq)
        })
    }
  }

  package func clearGradients() {
    for slot in slots { slot.parameter.tensor.clearGradient() }
  }
}

/// The factor that brings a gradient of this norm down to `maximum`, as `torch.nn.utils.clip_grad_norm_` computes it; 1 where `maximum` is 0.
package func clipFactor(norm: Double, maximum: Double) -> Double {
  maximum > 0 ? min(1, maximum / (norm + 1e-6)) : 1
}

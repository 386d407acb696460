import Tensors
import Transformers

/// LoRA whose rows have a length of their own, which is trained: `y = m / ‖W + scaling · B A‖ ∘ (W + scaling · B A) x + b`.
///
/// The length of the updated rows follows A and B, and takes no gradient. The bias is not scaled.
///
/// Source: Liu et al. 2024, arXiv:2402.09353, as HF PEFT's `use_dora`. A row of zeros stays one, where PEFT divides zero by zero.
final class DoRALinear: LinearTransform {
  let lora: LoRALinear
  /// m `[O]`, at the start the length of the weight's rows, so that the layer computes what its base does.
  let magnitude: Parameter
  /// What the lengths were in one generation, in which no weight changes: they cost more than one token's product.
  private var known: (factors: Tensor, generation: WeakCache)?

  private struct WeakCache { weak var cache: KeyValueCache? }

  init(_ lora: LoRALinear) {
    self.lora = lora
    let norms = rowNorms(of: lora.base.weight.tensor, plus: lora.update)
    magnitude = Parameter(norms.copied(category: .weights), isTrainable: true)
  }

  var base: Linear { lora.base }
  var parameters: [(name: String, parameter: Parameter)] { lora.parameters + [("lora_magnitude_vector", magnitude)] }

  var lowRankChange: LowRankUpdate? { lora.update }

  /// The gradient of the magnitude reads what it multiplies.
  var readsProduct: Bool { true }

  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let (weight, bias, factors) = (base.weight.tensor, base.bias?.tensor, factors(context))
    guard let key = lora.dropoutKey(context) else {
      return scaleColumns(linear(x, weight: weight, update: lora.update), by: factors, plus: bias)
    }
    // With d for the dropped x and f for the factors PEFT computes W x + (f − 1) ∘ W d + f ∘ scaling · B A d + b. Here W (x − d) is one product.
    let input = lora.dropped(x, key, context)
    let rest = add(x, scale(input, by: -1))
    return add(
      linear(rest, weight: weight, bias: bias), scaleColumns(linear(input, weight: weight, update: lora.update), by: factors))
  }

  /// m / ‖W + scaling · B A‖, `[O]`.
  private func factors(_ context: ForwardContext) -> Tensor {
    if let known, let cache = context.cache, known.generation.cache === cache { return known.factors }
    let factors = divide(magnitude.tensor, by: rowNorms(of: base.weight.tensor, plus: lora.update))
    known = context.cache.map { (factors.detached, WeakCache(cache: $0)) }
    return factors
  }

  /// `m / ‖W + scaling · B A‖ ∘ (W + scaling · B A)`, `[O, I]`.
  func merged() -> Linear {
    let merged = lora.merged()
    let factors = divide(magnitude.tensor.detached, by: rowNorms(of: base.weight.tensor, plus: lora.update))
    let weight = scaleColumns(merged.weight.tensor.transposed(), by: factors).transposed()
    return Linear(weight: Parameter(weight), bias: merged.bias, isTransposedOnDisk: merged.isTransposedOnDisk)
  }
}

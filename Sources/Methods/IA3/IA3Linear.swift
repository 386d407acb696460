import Tensors
import Transformers

/// A linear layer whose output is scaled channel by channel, `y = l ∘ (W x + b)`, or whose input is, `y = W (l ∘ x) + b`.
final class IA3Linear: LinearTransform {
  let base: Linear
  /// l, one at the start: `[O, 1]` of the output, `[1, I]` of the input, as PEFT's files have it.
  let factors: Parameter
  let atInput: Bool

  init(base: Linear, factors: Parameter, atInput: Bool) {
    self.base = base
    self.factors = factors
    self.atInput = atInput
  }

  var parameters: [(name: String, parameter: Parameter)] { [("ia3_l", factors)] }

  /// The gradient of a factor of the output reads what is scaled.
  var readsProduct: Bool { !atInput }

  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    let row = factors.tensor.reshaped([factors.tensor.count])
    return atInput ? base(scaleColumns(x, by: row), context) : scaleColumns(base(x, context), by: row)
  }

  func merged() -> Linear {
    let row = factors.tensor.detached.viewed(as: [factors.tensor.count])
    let weight = base.weight.tensor.unpacked()
    let scaled = atInput ? scaleColumns(weight, by: row) : scaleColumns(weight.transposed(), by: row).transposed()
    let bias = base.bias.map { bias in
      atInput ? bias : Parameter(scaleColumns(bias.tensor.detached.viewed(as: [1, row.count]), by: row).viewed(as: [row.count]))
    }
    return Linear(weight: Parameter(scaled), bias: bias, isTransposedOnDisk: base.isTransposedOnDisk)
  }
}

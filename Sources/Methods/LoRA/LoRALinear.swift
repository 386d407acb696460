import Tensors
import Transformers

/// A linear layer with a low-rank update beside it: `y = base(x) + scaling · B(A(dropout(x)))`.
///
/// Source: Hu et al. 2021, arXiv:2106.09685. The weight of the base, dense or packed, stays frozen.
final class LoRALinear: LinearTransform {
  let base: Linear
  /// A `[R, I]`, random at the start, and B `[O, R]`, zero at the start.
  let loraA: Parameter, loraB: Parameter
  let scaling: Double
  let dropoutProbability: Double
  /// Tells this layer's random numbers from those of others.
  let moduleID: UInt64

  init(base: Linear, a: Tensor, b: Tensor, scaling: Double, dropout: Double, moduleID: UInt64) {
    self.base = base
    self.loraA = Parameter(a, isTrainable: true)
    self.loraB = Parameter(b, isTrainable: true)
    self.scaling = scaling
    self.dropoutProbability = dropout
    self.moduleID = moduleID
  }

  var parameters: [(name: String, parameter: Parameter)] { [("lora_A.weight", loraA), ("lora_B.weight", loraB)] }

  /// The matrices with the factor on their product.
  var update: LowRankUpdate { LowRankUpdate(a: loraA.tensor, b: loraB.tensor, scaling: scaling) }

  func callAsFunction(_ x: Tensor, _ context: ForwardContext) -> Tensor {
    guard let key = dropoutKey(context) else {
      return linear(x, weight: base.weight.tensor, bias: base.bias?.tensor, update: update)
    }
    let y = base(x, context)
    return addLowRank(to: y, dropped(x, key, context), update)
  }

  /// Where the random numbers come from by which elements of A's input are dropped; nil where none are.
  func dropoutKey(_ context: ForwardContext) -> RandomKey? {
    guard dropoutProbability > 0, let randomness = context.randomness else { return nil }
    return RandomKey(seed: randomness.seed, purpose: .dropout, step: randomness.step, module: moduleID)
  }

  var lowRankChange: LowRankUpdate? { update }

  /// What A sees of x.
  func dropped(_ x: Tensor, _ key: RandomKey, _ context: ForwardContext) -> Tensor {
    dropout(x, p: dropoutProbability, key: key, samples: context.samples, positions: context.positions)
  }

  /// `scaling · B A` itself, without what rounding the sum with W would add.
  func weightChange() -> Tensor { scale(matmul(loraB.tensor.detached, loraA.tensor.detached), by: scaling) }

  /// `W + scaling · B A`, `[O, I]`.
  func merged() -> Linear {
    let weight = base.weight.tensor.unpacked()
    addScaled(to: weight, matmul(loraB.tensor.detached, loraA.tensor.detached), scaling)
    return Linear(weight: Parameter(weight), bias: base.bias, isTransposedOnDisk: base.isTransposedOnDisk)
  }
}

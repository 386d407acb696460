import Tensors

/// The layer that reads the last hidden states: over tokens, or over labels.
public final class Head: Module {
  /// `[V, C]`, a row per token or label; the embedding's own where the two are tied.
  public let weight: Parameter
  /// `[V]`.
  public let bias: Parameter?
  /// What the rows stand for.
  public let task: ModelTask
  /// What logits approach and do not exceed: z becomes `softCap · tanh(z / softCap)`.
  public let softCap: Double?
  /// What logits are divided by.
  private let divisor: Double?
  private let ownsWeight: Bool

  init(weight: Parameter, bias: Parameter?, softCap: Double?, divisor: Double? = nil, ownsWeight: Bool, task: ModelTask) {
    precondition(divisor == nil || bias == nil, "logits with a bias cannot be divided")
    (self.weight, self.bias, self.softCap, self.ownsWeight, self.task) = (weight, bias, softCap, ownsWeight, task)
    self.divisor = divisor
  }

  /// Without a bias the hidden states may be divided in the logits' place, of which there are many more.
  private func divided(_ hidden: Tensor) -> Tensor { divisor.map { scale(hidden, by: 1 / $0) } ?? hidden }

  /// What it has for itself alone: not a weight that is the embedding's.
  public var parameters: [(name: String, parameter: Parameter)] {
    (ownsWeight ? [("weight", weight)] : []) + (bias.map { [("bias", $0)] } ?? [])
  }

  /// Logits of chosen rows.
  ///
  /// - Shapes: hidden `[N, C]`, rows among 0 ..< N (all unless given) → `[rows, V]`.
  public func logits(_ hidden: Tensor, rows: [Int32]? = nil) -> Tensor {
    let logits = linear(divided(rows.map { gatherRows(hidden, Tensor($0)) } ?? hidden), weight: weight.tensor, bias: bias?.tensor)
    return softCap.map { scale(Activation.tanh(scale(logits, by: 1 / $0)), by: $0) } ?? logits
  }

  /// The loss of a batch: sum over labelled rows of −log p(label), times `scale`.
  ///
  /// Rows without a label are left out before the product, so their logits are never computed.
  ///
  /// - Shapes: hidden `[N, C]`, labels `[N]`, negative where a row has none → scalar.
  public func loss(_ hidden: Tensor, labels: [Int32], scale: Double) -> (loss: Tensor, sum: Double) {
    let labelled = labels.indices.filter { labels[$0] >= 0 }
    // Filled up with a row without a label, whose loss and gradient are zero.
    let filling = hidden.backend.geometry.filled(labelled.count) - labelled.count
    let rows = labelled.map { Int32($0) } + [Int32](repeating: 0, count: filling)
    let picked = rows.count == labels.count && filling == 0 ? hidden : gatherRows(hidden, Tensor(rows))
    return linearCrossEntropy(
      divided(picked), weight: weight.tensor, bias: bias?.tensor, softCap: softCap,
      labels: labelled.map { labels[$0] } + [Int32](repeating: -1, count: filling), scale: scale)
  }
}

import FileFormats
import Tensors
import Transformers

/// Changes of matrices, each as the product of two narrow ones, and what had to be left out.
struct LowRankChanges {
  private(set) var layers: [LowRankAdapter.Layer] = []
  /// ‖ΔW − scaling · B A‖ / ‖ΔW‖ of each layer.
  private(set) var errors: [Double] = []
  private(set) var leftOut: [LoRAConversion.LeftOut] = []
  private let size: LoRAConversion.Size?
  /// Changes that are not decomposed yet: several at a time are, one a thread.
  private var waiting: [(path: String, change: Tensor)] = []
  /// Elements of all that wait; their decompositions take about five times as many.
  private static let most = 1 << 26

  init(_ size: LoRAConversion.Size?) { self.size = size }

  /// Takes up what a layer of a method changes; nothing where that is nothing.
  mutating func add(_ path: String, _ layer: any LinearTransform) throws(Diagnostic) {
    if let lora = layer as? LoRALinear, takesAsItIs(rank: lora.loraA.tensor.rows) {
      try finish()
      let (a, b) = (lora.loraA.tensor.copied(category: .weights), lora.loraB.tensor.copied(category: .weights))
      layers.append(.init(path: path, a: a, b: b, magnitude: nil, scaling: lora.scaling))
      errors.append(0)
      return
    }
    try add(path, layer.weightChange())
    if let before = layer.base.bias?.tensor, let after = layer.merged().bias?.tensor, after.storage !== before.storage {
      leaveOut("\(path).bias", after, before)
    }
  }

  private func takesAsItIs(rank: Int) -> Bool {
    switch size {
    case nil: true
    case .rank(let wanted): rank <= wanted
    case .energy: false
    }
  }

  /// Takes up a change `[O, I]`; nothing where that is zero.
  mutating func add(_ path: String, _ change: Tensor) throws(Diagnostic) {
    waiting.append((path, change))
    if waiting.reduce(0, { $0 + $1.change.count }) >= Self.most { try finish() }
  }

  /// Decomposes what waits.
  mutating func finish() throws(Diagnostic) {
    guard let first = waiting.first else { return }
    try Interruption.check(first.path)
    for ((path, change), decomposed) in zip(waiting, SingularValues.decompose(waiting.map(\.change))) {
      guard let decomposed else {
        throw .rejected(path, "the change of its weight holds numbers that are not finite, or cannot be decomposed: the model is damaged")
      }
      take(path, change, decomposed)
    }
    waiting = []
  }

  private mutating func take(_ path: String, _ change: Tensor, _ decomposed: SingularValues) {
    let rank: Int
    switch size ?? .standard {
    case .rank(let wanted): rank = decomposed.rank(energy: 1) == 0 ? 0 : min(wanted, decomposed.values.count)
    case .energy(let share): rank = decomposed.rank(energy: share)
    }
    guard rank > 0 else { return }
    let (b, a) = decomposed.factors(rank: rank)
    let nothing = LowRankUpdate(a: Tensor(zeros: [1, change.columns]), b: Tensor(zeros: [change.rows, 1]), scaling: 0)
    let rest = Self.norm(change, plus: LowRankUpdate(a: a, b: b, scaling: -1))
    layers.append(.init(path: path, a: a, b: b, magnitude: nil, scaling: 1))
    errors.append(rest / Self.norm(change, plus: nothing))
  }

  /// The Frobenius norm of a sum that is never made as a whole.
  private static func norm(_ matrix: Tensor, plus update: LowRankUpdate) -> Double {
    rowNorms(of: matrix, plus: update).doubles.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// Notes a parameter that a LoRA has no place for, where it differs.
  mutating func leaveOut(_ name: String, _ after: Tensor, _ before: Tensor?) {
    guard let before, before.shape == after.shape else {
      leftOut.append(.init(name: name, relativeChange: nil))
      return
    }
    var (change, whole) = (0.0, 0.0)
    for (a, b) in zip(after.floats, before.floats) {
      change += (Double(a) - Double(b)) * (Double(a) - Double(b))
      whole += Double(b) * Double(b)
    }
    if change > 0 { leftOut.append(.init(name: name, relativeChange: whole > 0 ? (change / whole).squareRoot() : nil)) }
  }
}

/// How numbers are stored.
package enum Precision: String, CaseIterable, Sendable {
  case float32, bfloat16, float16
  /// Blocks of 8 bits with a scale (GGUF).
  case q8_0
  /// 8 bits, as optimizers keep their moments (Dettmers et al. 2022, arXiv:2110.02861).
  case int8
  /// Blocks of 4 bits with a scale (GGUF).
  case q4_0
  /// 4 bits with doubly quantised scales (Dettmers et al. 2023, arXiv:2305.14314).
  case nf4

  /// Bits of one number, scales included.
  var bits: Double {
    switch self {
    case .float32: 32
    case .bfloat16, .float16: 16
    case .q8_0: 8.5
    case .int8: 8
    case .q4_0: 4.5
    case .nf4: 4.127
    }
  }

  /// What the weights outside the linear layers of the blocks have: only those layers are ever packed into fewer than 16 bits.
  var outside: Precision { bits < 16 ? .bfloat16 : self }

  /// Bytes of so many numbers.
  func bytes(_ count: Int) -> Double { Double(count) * bits / 8 }
}

/// Storage of a plan: weights, what is trained with its gradients, and the optimizer's two moments.
package struct PlanPrecision: Sendable {
  package var weights = Precision.float32
  package var trainable = Precision.float32
  package var optimizer = Precision.float32
  /// What the passes compute in.
  package var activations = Precision.float32

  package init() {}
}

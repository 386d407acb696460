import Foundation
import Tensors

/// How the next token is chosen.
public struct SamplingOptions: Sendable, Equatable {
  /// Divides the logits; 0 takes the most likely token.
  public var temperature: Double
  /// Only the k most likely tokens; 0 means all.
  public var topK: Int
  /// Only the most likely tokens that together reach this probability; 1 means all.
  public var topP: Double
  /// Seed of the random numbers.
  public var seed: UInt64

  /// Greedy unless a temperature is given.
  public init(temperature: Double = 0, topK: Int = 0, topP: Double = 1, seed: UInt64 = 42) {
    (self.temperature, self.topK, self.topP, self.seed) = (temperature, topK, topP, seed)
  }

  /// Chooses a token.
  ///
  /// - Parameters:
  ///   - logits: `[V]`.
  ///   - position, sequence: count the random number, so a text does not depend on what else is in its batch.
  func choose(_ logits: ArraySlice<Float>, position: Int, sequence: Int) -> Int32 {
    let first = logits.startIndex
    guard temperature > 0 else {
      var best = first
      for i in logits.indices where logits[i] > logits[best] { best = i }
      return Int32(best - first)
    }
    // Ties go to the lower id, so that the order does not depend on the sort.
    var candidates = logits.indices.sorted { logits[$0] != logits[$1] ? logits[$0] > logits[$1] : $0 < $1 }
    if topK > 0 { candidates = Array(candidates.prefix(topK)) }
    let highest = Double(logits[candidates[0]])
    var weights = candidates.map { exp((Double(logits[$0]) - highest) / temperature) }
    if topP < 1 {
      let total = weights.reduce(0, +)
      var reached = 0.0
      let count = weights.firstIndex { weight in
        reached += weight / total
        return reached >= topP
      }
      weights = Array(weights.prefix((count ?? weights.count - 1) + 1))
    }
    let key = RandomKey(seed: seed, purpose: .sampling, step: UInt64(position), module: UInt64(sequence))
    var remaining = Tensor.uniform([1], low: 0, high: 1, key: key, category: .workspace).scalar * weights.reduce(0, +)
    for (i, weight) in weights.enumerated() {
      remaining -= weight
      if remaining < 0 { return Int32(candidates[i] - first) }
    }
    return Int32(candidates[weights.count - 1] - first)
  }
}

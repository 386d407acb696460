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
  func choose(_ logits: UnsafeBufferPointer<Float>, position: Int, sequence: Int) -> Int32 {
    guard temperature > 0 else { return Int32(logits.indexOfLargest) }
    let candidates = candidates(logits)
    let total = candidates.reduce(0) { $0 + $1.weight }
    let key = RandomKey(seed: seed, purpose: .sampling, step: UInt64(position), module: UInt64(sequence))
    var remaining = Tensor.uniform([1], low: 0, high: 1, key: key, category: .workspace).scalar * total
    for candidate in candidates {
      remaining -= candidate.weight
      if remaining < 0 { return Int32(candidate.token) }
    }
    return Int32(candidates.last?.token ?? logits.indexOfLargest)
  }

  package typealias Candidate = (token: Int, weight: Double)

  /// The tokens to choose among, with weights in proportion to their probabilities; the likeliest first where some are left out.
  package func candidates(_ logits: UnsafeBufferPointer<Float>) -> [Candidate] {
    let highest = Double(logits[logits.indexOfLargest])
    func weight(_ logit: Float) -> Double { exp((Double(logit) - highest) / temperature) }
    guard topK > 0 || topP < 1 else { return logits.enumerated().map { ($0, weight($1)) } }
    // Sorting a whole vocabulary takes longer than a pass through the model; only what lies above a threshold is, lowered until it suffices.
    let mass = topK > 0 ? 0 : topP * logits.reduce(0) { $0 + weight($1) }
    var depth = 4 * temperature
    var kept: [Candidate] = []
    repeat {
      kept = logits.indices.lazy.filter { Double(logits[$0]) >= highest - depth }.map { ($0, weight(logits[$0])) }
      depth *= 4
    } while kept.count < logits.count && depth < .infinity && (topK > 0 ? kept.count < topK : kept.reduce(0) { $0 + $1.weight } < mass)
    // Ties go to the lower id, so that the order does not depend on the sort.
    kept.sort { logits[$0.token] != logits[$1.token] ? logits[$0.token] > logits[$1.token] : $0.token < $1.token }
    if topK > 0 { kept = Array(kept.prefix(topK)) }
    guard topP < 1 else { return kept }
    let enough = topK > 0 ? topP * kept.reduce(0) { $0 + $1.weight } : mass
    var reached = 0.0
    let last = kept.firstIndex { candidate in
      reached += candidate.weight
      return reached >= enough
    }
    return Array(kept.prefix((last ?? kept.count) + 1))
  }
}

extension UnsafeBufferPointer<Float> {
  /// The first index of the largest element that is a number; 0 where there is none.
  package var indexOfLargest: Int {
    typealias Lanes = SIMD16<Float>
    let whole = count - count % Lanes.scalarCount
    var lanes = Lanes(repeating: -.infinity)
    for i in stride(from: 0, to: whole, by: Lanes.scalarCount) {
      let next = UnsafeRawPointer(baseAddress! + i).loadUnaligned(as: Lanes.self)
      lanes.replace(with: next, where: next .> lanes)
    }
    let largest = self[whole...].reduce(lanes.max()) { $1 > $0 ? $1 : $0 }
    return firstIndex(of: largest) ?? 0
  }
}

import FileFormats
import Foundation

extension RopeScaling {
  /// The settings of a config.json that say it; nil where there is nothing to say, or no words for it.
  var words: JSONObject? {
    switch self {
    case .none, .factors: nil
    case .linear(let factor): ["rope_type": "linear", "factor": JSONValue(factor)]
    case .dynamic(let factor, _): ["rope_type": "dynamic", "factor": JSONValue(factor)]
    case .llama3(let factor, let low, let high, let original):
      [
        "rope_type": "llama3", "factor": JSONValue(factor), "low_freq_factor": JSONValue(low), "high_freq_factor": JSONValue(high),
        "original_max_position_embeddings": JSONValue(original),
      ]
    case .yarn(let yarn):
      [
        "rope_type": "yarn", "factor": JSONValue(yarn.factor), "original_max_position_embeddings": JSONValue(yarn.originalMaxPositions),
        "beta_fast": JSONValue(yarn.betaFast), "beta_slow": JSONValue(yarn.betaSlow), "truncate": JSONValue(yarn.truncates),
        "attention_factor": JSONValue(yarn.attentionFactor),
      ]
    case .longrope(let long):
      [
        "rope_type": "longrope", "short_factor": JSONValue(long.short.map { JSONValue(Double($0)) }),
        "long_factor": JSONValue(long.long.map { JSONValue(Double($0)) }),
        "original_max_position_embeddings": JSONValue(long.originalMaxPositions), "attention_factor": JSONValue(long.attentionFactor),
      ]
    }
  }

  /// The same scaling in the words of a config.json; nil where it has none for it.
  ///
  /// A GGUF file holds what Llama 3's formula gave and not its four numbers. Multiplying the low and the high frequency factor and the
  /// original positions by one number changes nothing, so low 1 is a choice; high 4 is what every published model has. The original
  /// positions then follow from any factor on the ramp. What is returned gives the file's frequencies again, but for the rounding of f32.
  package func expressible(headDim: Int, theta: Double) -> RopeScaling? {
    guard case .factors(let factors) = self, let largest = factors.last else { return self }
    if factors.allSatisfy({ $0 == largest }) { return largest == 1 ? RopeScaling.none : .linear(factor: Double(largest)) }
    let plain = RopeScaling.none.inverseFrequencies(headDim: headDim, theta: theta)
    guard let original = Self.originalPositions(plain, factors) else { return nil }
    let scaling = RopeScaling.llama3(
      factor: Double(largest), lowFrequencyFactor: 1, highFrequencyFactor: Self.highFrequencyFactor, originalMaxPositions: original)
    let wanted = inverseFrequencies(headDim: headDim, theta: theta)
    let found = scaling.inverseFrequencies(headDim: headDim, theta: theta)
    // The ramp subtracts numbers near 1 from each other, so its rounding is that of 1.
    let isExact = zip(plain, zip(wanted, found)).allSatisfy { plain, pair in abs(pair.0 - pair.1) <= 4 * Float.ulpOfOne * plain }
    return isExact ? scaling : nil
  }

  private static let highFrequencyFactor = 4.0

  /// The positions that Llama 3's formula began with, by the first factor on the ramp, or by the step where none lies on it.
  private static func originalPositions(_ plain: [Float], _ factors: [Float]) -> Int? {
    let largest = Double(factors.last ?? 1)
    let points = zip(plain, factors).map { (wavelength: 2 * Double.pi / Double($0), factor: Double($1)) }
    let original: Double
    if let point = points.first(where: { $0.factor > 1 && $0.factor < largest }) {
      let smooth = (1 / point.factor - 1 / largest) / (1 - 1 / largest)
      original = (point.wavelength * (1 + smooth * (highFrequencyFactor - 1))).rounded()
    } else if let kept = points.last(where: { $0.factor == 1 }) {
      original = (kept.wavelength * highFrequencyFactor).rounded(.down) + 1
    } else {
      return nil
    }
    return original >= 1 && original < Double(1 << 30) ? Int(original) : nil
  }
}

import FileFormats

/// Reads the scaling that an object of rotary settings describes, as transformers 5 takes it.
struct RopeScalingReader {
  static let originalKey = "original_max_position_embeddings"

  private let set: ObjectReader
  private let maxPositions: Int
  private let originalBeside: Int?

  /// - Parameters:
  ///   - maxPositions: the model's longest sequence, the default of the positions it was first trained with.
  ///   - originalBeside: those positions where the config has them beside the object, which count before its own.
  init(_ set: ObjectReader, maxPositions: Int, originalBeside: Int?) {
    (self.set, self.maxPositions, self.originalBeside) = (set, maxPositions, originalBeside)
  }

  private static let factors = 1e-3...1e6

  /// Problems go to the reader.
  func read(longropeTypes: [String]) -> RopeScaling {
    let types = ["default", "linear", "dynamic", "yarn", "llama3"].filter { !longropeTypes.contains($0) } + longropeTypes
    let type = set.optionalString("rope_type", oneOf: types) ?? set.optionalString("type", oneOf: types) ?? "default"
    if longropeTypes.contains(type) { return longrope() }
    switch type {
    case "linear": return .linear(factor: factor)
    case "dynamic": return .dynamic(factor: factor, originalMaxPositions: maxPositions)
    case "yarn": return yarn()
    case "llama3":
      return .llama3(
        factor: factor, lowFrequencyFactor: set.double("low_freq_factor", in: Self.factors),
        highFrequencyFactor: set.double("high_freq_factor", in: Self.factors), originalMaxPositions: original)
    default: return .none
    }
  }

  private var factor: Double { self.set.double("factor", in: Self.factors) }

  private var original: Int { originalBeside ?? self.set.int(Self.originalKey, default: maxPositions, in: 1...(1 << 30)) }

  /// Without a factor, that of the model's positions to those it was first trained with.
  private var factorOrGrowth: Double { self.set.optionalDouble("factor", in: Self.factors) ?? Double(maxPositions) / Double(original) }

  private func yarn() -> RopeScaling {
    let factor = factorOrGrowth
    let magnitudes = set.optionalDouble("mscale", in: 0...1e3).flatMap { above in
      set.optionalDouble("mscale_all_dim", in: 0...1e3).map { (above, $0) }
    }.flatMap { $0.0 == 0 || $0.1 == 0 ? nil : $0 }
    return .yarn(
      .init(
        factor: factor, betaFast: turns("beta_fast", default: 32), betaSlow: turns("beta_slow", default: 1), originalMaxPositions: original,
        truncates: set.bool("truncate", default: true),
        attentionFactor: set.optionalDouble("attention_factor", in: 1e-3...1e3)
          ?? RopeScaling.YaRN.attentionFactor(factor, weights: magnitudes)))
  }

  /// Zero means the default, as in transformers.
  private func turns(_ key: String, default fallback: Double) -> Double {
    let found = set.optionalDouble(key, in: 0...1e6) ?? 0
    return found == 0 ? fallback : max(found, 1e-6)
  }

  private func longrope() -> RopeScaling {
    func divisors(_ key: String) -> [Float] {
      let found = set.doubles(key).map { Float($0) }
      if !found.allSatisfy({ $0.isFinite && $0 > 0 }) { set.problem(key, "has a factor that is not above 0 (must be finite and above 0)") }
      return found
    }
    return .longrope(
      .init(
        short: divisors("short_factor"), long: divisors("long_factor"), originalMaxPositions: original,
        attentionFactor: set.optionalDouble("attention_factor", in: 1e-3...1e3)
          ?? RopeScaling.LongRoPE.attentionFactor(factorOrGrowth, originalMaxPositions: original)))
  }
}

import Foundation

/// How the frequencies of rotary embeddings are stretched for longer contexts.
public enum RopeScaling: Hashable, Sendable {
  /// As trained.
  case none
  /// All frequencies divided by `factor`.
  case linear(factor: Double)
  /// Low frequencies divided by `factor`, high ones kept, a smooth ramp between them (Llama 3.1).
  case llama3(factor: Double, lowFrequencyFactor: Double, highFrequencyFactor: Double, originalMaxPositions: Int)
  /// Every frequency divided by its own factor, as GGUF files store Llama 3's scaling: `[D/2]`.
  case factors([Float])
  /// A base that grows with a sequence once it is longer than the positions the model was trained with.
  case dynamic(factor: Double, originalMaxPositions: Int)
  /// ``YaRN``.
  case yarn(YaRN)
  /// ``LongRoPE``.
  case longrope(LongRoPE)

  /// Frequencies that turn many times within the trained positions are kept, those that turn less than once are divided by `factor`, with a
  /// ramp between them (Peng et al. 2023, arXiv:2309.00071).
  public struct YaRN: Hashable, Sendable {
    var factor: Double
    /// Turns within the trained positions from which on a frequency is kept, and up to which it is divided.
    var betaFast = 32.0, betaSlow = 1.0
    var originalMaxPositions: Int
    /// Whether the ramp's ends are whole channels.
    var truncates = true
    /// What cosines and sines are multiplied by.
    var attentionFactor: Double
  }

  /// Factors for every frequency, found by search: one set for sequences within the trained positions, another for longer ones (Ding et al.
  /// 2024, arXiv:2402.13753).
  public struct LongRoPE: Hashable, Sendable {
    /// `[D/2]` each.
    var short: [Float], long: [Float]
    var originalMaxPositions: Int
    /// What cosines and sines are multiplied by.
    var attentionFactor: Double
  }

  /// Cosines and sines are multiplied by this.
  var attentionFactor: Double {
    switch self {
    case .yarn(let yarn): yarn.attentionFactor
    case .longrope(let long): long.attentionFactor
    case .none, .linear, .llama3, .factors, .dynamic: 1
    }
  }

  /// The positions beyond which the frequencies are others; nil where they are always the same.
  var originalMaxPositions: Int? {
    switch self {
    case .dynamic(_, let original): original
    case .longrope(let long): long.originalMaxPositions
    case .none, .linear, .llama3, .factors, .yarn: nil
    }
  }

  /// Which of the scaling's sets of frequencies a sequence of this length has: 0 within the trained positions. A dynamic base is another one
  /// for every length beyond them.
  func regime(ofLength length: Int) -> Int {
    guard let original = originalMaxPositions, length > original else { return 0 }
    if case .dynamic = self { return length }
    return 1
  }

  /// Angle per position, `[D/2]`, in f32 as HF computes it.
  ///
  /// - Parameter regime: of the sequence's length.
  func inverseFrequencies(headDim: Int, theta: Double, regime: Int = 0) -> [Float] {
    func plain(_ theta: Double) -> [Float] {
      (0..<headDim / 2).map { i in 1 / Float(pow(theta, Double(Float(2 * i) / Float(headDim)))) }
    }
    switch self {
    case .none: return plain(theta)
    case .linear(let factor): return plain(theta).map { $0 / Float(factor) }
    case .factors(let factors): return zip(plain(theta), factors).map { $0 / $1 }
    case .dynamic(let factor, let original):
      let growth = factor * Double(max(regime, original)) / Double(original) - (factor - 1)
      return plain(theta * pow(growth, Double(headDim) / Double(headDim - 2)))
    case .longrope(let settings):
      return zip(plain(theta), regime == 0 ? settings.short : settings.long).map { 1 / ($1 / $0) }
    case .yarn(let settings): return settings.inverseFrequencies(plain(theta), theta: theta)
    case .llama3(let factor, let low, let high, let original):
      return plain(theta).map { frequency in
        let wavelength = 2 * Float.pi / frequency
        let lowWavelength = Float(original) / Float(low)
        let highWavelength = Float(original) / Float(high)
        if wavelength < highWavelength { return frequency }
        if wavelength > lowWavelength { return frequency / Float(factor) }
        let smooth = (Float(original) / wavelength - Float(low)) / (Float(high) - Float(low))
        return (1 - smooth) * frequency / Float(factor) + smooth * frequency
      }
    }
  }
}

extension RopeScaling.YaRN {
  /// The frequencies, from those without a scaling.
  fileprivate func inverseFrequencies(_ plain: [Float], theta: Double) -> [Float] {
    let channels = Double(2 * plain.count)
    /// The channel whose frequency turns so often within the trained positions.
    func channel(turns: Double) -> Double { channels * log(Double(originalMaxPositions) / (turns * 2 * .pi)) / (2 * log(theta)) }
    let (first, last) = (channel(turns: betaFast), channel(turns: betaSlow))
    let low = max(truncates ? first.rounded(.down) : first, 0)
    var high = min(truncates ? last.rounded(.up) : last, channels - 1)
    // No division by zero.
    if high == low { high += 0.001 }
    return plain.enumerated().map { i, frequency in
      let divided = min(max((Float(i) - Float(low)) / (Float(high) - Float(low)), 0), 1)
      return frequency / Float(factor) * divided + frequency * (1 - divided)
    }
  }

  /// What transformers and llama.cpp multiply cosines and sines by where a file does not say it.
  ///
  /// - Parameter weights: of the logarithm, above and below the line (`mscale`, `mscale_all_dim`).
  static func attentionFactor(_ factor: Double, weights: (Double, Double)? = nil) -> Double {
    func magnitude(_ weight: Double) -> Double { factor <= 1 ? 1 : 0.1 * weight * log(factor) + 1 }
    return weights.map { magnitude($0) / magnitude($1) } ?? magnitude(1)
  }
}

extension RopeScaling.LongRoPE {
  /// What transformers multiplies cosines and sines by where a file does not say it.
  ///
  /// - Parameter factor: of the positions that the model can take to those that it was trained with.
  static func attentionFactor(_ factor: Double, originalMaxPositions: Int) -> Double {
    factor <= 1 || originalMaxPositions < 2 ? 1 : (1 + log(factor) / log(Double(originalMaxPositions))).squareRoot()
  }
}

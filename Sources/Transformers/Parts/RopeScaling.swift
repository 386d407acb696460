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

  /// Angle per position, `[D/2]`, in f32 as HF computes it.
  func inverseFrequencies(headDim: Int, theta: Double) -> [Float] {
    let plain = (0..<headDim / 2).map { i in
      1 / Float(pow(theta, Double(Float(2 * i) / Float(headDim))))
    }
    switch self {
    case .none: return plain
    case .linear(let factor): return plain.map { $0 / Float(factor) }
    case .factors(let factors): return zip(plain, factors).map { $0 / $1 }
    case .llama3(let factor, let low, let high, let original):
      return plain.map { frequency in
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

// MARK: For config.json

extension RopeScaling {
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

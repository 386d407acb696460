import FileFormats
import Foundation

/// How a GGUF file stretches its rotary frequencies, as llama.cpp reads it.
struct GGUFRope {
  /// Names of tensors with a divisor for every frequency: in all sequences, in those beyond the trained positions, in the others.
  static let frequencyFactors = "rope_freqs.weight", longFactors = "rope_factors_long.weight", shortFactors = "rope_factors_short.weight"
  static let tensors: Set<String> = [frequencyFactors, longFactors, shortFactors]

  /// The values of ``tensors``, where the file has them and they are to be looked at.
  struct Factors {
    var all: [Float]?, long: [Float]?, short: [Float]?

    static let none = Factors()

    init() {}

    init(_ file: GGUFFile) throws(Diagnostic) {
      func values(_ name: String) throws(Diagnostic) -> [Float]? {
        guard let entry = file[name] else { return nil }
        return try entry.loaded(file: file.path).floats
      }
      all = try values(GGUFRope.frequencyFactors)
      long = try values(GGUFRope.longFactors)
      short = try values(GGUFRope.shortFactors)
    }
  }

  private let settings: GGUFSettings
  private let rotated: Int
  private let factors: Factors

  init(_ settings: GGUFSettings, rotated: Int, _ factors: Factors) throws(Diagnostic) {
    (self.settings, self.rotated, self.factors) = (settings, rotated, factors)
    let named = [
      (GGUFRope.frequencyFactors, factors.all), (GGUFRope.longFactors, factors.long), (GGUFRope.shortFactors, factors.short),
    ]
    for case (let name, let values?) in named where values.count != rotated / 2 || !values.allSatisfy({ $0 > 0 }) {
      throw .rejected(settings.file.path, at: name, "found \(values.count) factors (must be \(rotated / 2) numbers above 0)")
    }
  }

  private var metadata: GGUFMetadata { settings.file.metadata }

  private func key(_ name: String) -> String { "\(settings.architecture).rope.\(name)" }

  /// The scaling that the keys and the factors of the frequencies give together: a factor without a type is linear, `rope.scale_linear` is the
  /// factor's old name, and 0 means none.
  func scaling() throws(Diagnostic) -> RopeScaling {
    let typeKey = key("scaling.type")
    // The converter of Phi-3 writes longrope's factors and no type.
    let type = try metadata.optionalString(typeKey) ?? (settings.has(GGUFRope.longFactors) ? "longrope" : "linear")
    let attention = try metadata.optionalDouble(key("scaling.attn_factor")) ?? 1
    if attention != 1, !["longrope", "yarn"].contains(type) || !(1e-3...1e3).contains(attention) {
      throw .rejected(metadata.file, at: key("scaling.attn_factor"), "found \(attention) (must be 1 without longrope or yarn)")
    }
    switch type {
    case "none", "linear": return try linear(isOff: type == "none")
    case "yarn": return try yarn(attention)
    case "longrope": return try longrope(attention)
    default:
      throw .rejected(metadata.file, at: typeKey, "found \(quoted(type)) (must be \"none\", \"linear\", \"yarn\" or \"longrope\")")
    }
  }

  private func factor() throws(Diagnostic) -> Double {
    for name in ["scaling.factor", "scale_linear"] {
      guard let value = try metadata.optionalDouble(key(name)) else { continue }
      guard value == 0 || (1e-3...1e6).contains(value) else {
        throw .rejected(metadata.file, at: key(name), "found \(value) (must be 0, for no scaling, or from 0.001 to 1000000)")
      }
      return value == 0 ? 1 : value
    }
    return 1
  }

  private func linear(isOff: Bool) throws(Diagnostic) -> RopeScaling {
    let found = try factor()
    let factor = isOff ? 1 : found
    if let all = factors.all { return .factors(all.map { $0 * Float(factor) }) }
    return factor == 1 ? .none : .linear(factor: factor)
  }

  private func yarn(_ attention: Double) throws(Diagnostic) -> RopeScaling {
    func number(_ name: String, _ fallback: Double, in range: ClosedRange<Double>) throws(Diagnostic) -> Double {
      let found = try metadata.optionalDouble(key(name)) ?? fallback
      guard range.contains(found) else {
        throw .rejected(metadata.file, at: key(name), "found \(found) (must be from \(range.lowerBound) to \(range.upperBound))")
      }
      return found
    }
    if factors.all != nil { throw .rejected(metadata.file, at: GGUFRope.frequencyFactors, "found beside yarn (must be one of them)") }
    _ = try number("scaling.yarn_ext_factor", 1, in: 1...1)
    let factor = try factor()
    let below = try number("scaling.yarn_log_multiplier", 0, in: 0...1e3)
    let magnitude = RopeScaling.YaRN.attentionFactor(factor, weights: below == 0 ? nil : (1, below))
    // The converter writes what config.json says, and llama.cpp computes it anew: they must agree.
    let stated = try number("scaling.yarn_attn_factor", 1, in: 1e-3...1e3)
    guard stated == 1 || abs(stated - magnitude) <= 1e-4 * magnitude else {
      throw .rejected(
        metadata.file, at: key("scaling.yarn_attn_factor"), "found \(stated) (must be 1 or \(magnitude), which is what llama.cpp takes)")
    }
    return .yarn(
      .init(
        factor: factor, betaFast: try number("scaling.yarn_beta_fast", 32, in: 1e-6...1e6),
        betaSlow: try number("scaling.yarn_beta_slow", 1, in: 1e-6...1e6), originalMaxPositions: try settings.originalPositions(),
        attentionFactor: attention * magnitude))
  }

  private func longrope(_ attention: Double) throws(Diagnostic) -> RopeScaling {
    let original = try settings.originalPositions()
    let unread = [Float](repeating: 1, count: rotated / 2)
    // Where the tensors are not looked at, their names are.
    if factors.long == nil || factors.short == nil {
      for name in [GGUFRope.longFactors, GGUFRope.shortFactors] where settings.file[name] == nil {
        throw .rejected(metadata.file, at: name, "missing (longrope needs a factor for every frequency)")
      }
    }
    return .longrope(
      .init(
        short: factors.short ?? unread, long: factors.long ?? unread, originalMaxPositions: original, attentionFactor: attention))
  }
}

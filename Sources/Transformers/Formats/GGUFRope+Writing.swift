import FileFormats
import Tensors

extension GGUFKeys {
  /// The rotary settings of the layers without a window, which those with one share where the architecture has no word for others.
  ///
  /// - Returns: the tensors that go with them.
  /// - Throws: a sentence, where llama.cpp has no such scaling.
  mutating func setRope(_ model: Assembly) throws(Inexpressible) -> [(name: String, values: [Float])] {
    let rotated = model.blocks.filter { $0.attention.rotary != nil }
    guard let rotary = (rotated.first { $0.attention.window == nil } ?? rotated.first)?.attention.rotary else { return [] }
    set("rope.dimension_count", rotary.rotated)
    set("rope.freq_base", rotary.theta)
    switch rotary.scaling {
    case .none: return []
    case .linear(let factor):
      set("rope.scaling.type", "linear")
      set("rope.scaling.factor", factor)
      return []
    case .dynamic:
      throw Inexpressible(message: "its rotary frequencies grow with a sequence (rope_type dynamic), which llama.cpp does not compute")
    case .llama3, .factors: return [(GGUFRope.frequencyFactors, rotary.factors)]
    case .yarn(let yarn):
      set("rope.scaling.type", "yarn")
      set("rope.scaling.factor", yarn.factor)
      set("rope.scaling.original_context_length", yarn.originalMaxPositions)
      set("rope.scaling.yarn_beta_fast", yarn.betaFast)
      set("rope.scaling.yarn_beta_slow", yarn.betaSlow)
      // llama.cpp multiplies by a magnitude of its own, which the logarithm's weight takes back.
      let magnitude = RopeScaling.YaRN.attentionFactor(yarn.factor)
      if yarn.attentionFactor == 1, magnitude != 1 {
        set("rope.scaling.yarn_log_multiplier", 1.0)
      } else if Float(yarn.attentionFactor) != Float(magnitude) {
        set("rope.scaling.attn_factor", yarn.attentionFactor / magnitude)
      }
      return []
    case .longrope(let long):
      set("rope.scaling.original_context_length", long.originalMaxPositions)
      set("rope.scaling.attn_factor", long.attentionFactor)
      return [(GGUFRope.longFactors, long.long), (GGUFRope.shortFactors, long.short)]
    }
  }

  /// What a file has no words for.
  struct Inexpressible: Error { let message: String }
}

extension RotaryPart {
  /// What every frequency is divided by, `[rotated/2]`.
  var factors: [Float] {
    let plain = RopeScaling.none.inverseFrequencies(headDim: rotated, theta: theta)
    let scaled = scaling.inverseFrequencies(headDim: rotated, theta: theta)
    if case .factors(let factors) = scaling { return factors }
    return zip(plain, scaled).map { Float(Double($0) / Double($1)) }
  }
}

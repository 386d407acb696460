import Foundation

/// How the learning rate changes over the steps, as transformers' `get_*_schedule`: a pure function of the step, so that a resumed run is on
/// the same curve.
public enum Schedule: String, CaseIterable, Sendable {
  /// Always the same.
  case constant
  /// Up during the warm-up, then down to 0 in a straight line.
  case linear
  /// Up during the warm-up, then down to 0 along half a cosine.
  case cosine
  /// Up during the warm-up, then always the same.
  case constantWithWarmup = "constant_with_warmup"

  /// The factor on the learning rate in step `step`, counted from 1.
  package func factor(step: Int, warmupSteps: Int, totalSteps: Int) -> Double {
    let done = step - 1
    if self == .constant { return 1 }
    if done < warmupSteps { return Double(done) / Double(max(1, warmupSteps)) }
    if self == .constantWithWarmup { return 1 }
    let remaining = max(1, totalSteps - warmupSteps)
    if self == .linear { return max(0, Double(totalSteps - done) / Double(remaining)) }
    let progress = Double(done - warmupSteps) / Double(remaining)
    return max(0, 0.5 * (1 + cos(Double.pi * progress)))
  }
}

import Testing
import Training

/// Schedules and clipping against transformers 5.23.0 and torch 2.13.0.
@Suite struct ScheduleTests {
  /// `get_<name>_schedule[_with_warmup]` with an optimizer of rate 1: the rate of each step.
  struct Case: Sendable, CustomTestStringConvertible {
    let schedule: Schedule
    let totalSteps: Int, warmupSteps: Int
    let factors: [Double]

    var testDescription: String { "\(schedule.rawValue), \(warmupSteps) of \(totalSteps)" }

    init(_ schedule: Schedule, _ totalSteps: Int, _ warmupSteps: Int, _ factors: [Double]) {
      (self.schedule, self.totalSteps, self.warmupSteps, self.factors) = (schedule, totalSteps, warmupSteps, factors)
    }
  }

  static let cases = [
    Case(.constant, 5, 0, [1, 1, 1, 1, 1]),
    Case(.linear, 1, 0, [1]),
    Case(.linear, 5, 0, [1, 0.8, 0.6, 0.4, 0.2]),
    Case(.linear, 8, 3, [0, 0.3333333333333333, 0.6666666666666666, 1, 0.8, 0.6, 0.4, 0.2]),
    Case(.linear, 4, 4, [0, 0.25, 0.5, 0.75]),
    Case(.linear, 3, 5, [0, 0.2, 0.4]),
    Case(.cosine, 1, 0, [1]),
    Case(.cosine, 5, 0, [1, 0.9045084971874737, 0.6545084971874737, 0.34549150281252633, 0.09549150281252633]),
    Case(
      .cosine, 8, 3,
      [0, 0.3333333333333333, 0.6666666666666666, 1, 0.9045084971874737, 0.6545084971874737, 0.34549150281252633, 0.09549150281252633]),
    Case(.cosine, 4, 4, [0, 0.25, 0.5, 0.75]),
    Case(.cosine, 3, 5, [0, 0.2, 0.4]),
    Case(.constantWithWarmup, 5, 0, [1, 1, 1, 1, 1]),
    Case(.constantWithWarmup, 8, 3, [0, 0.3333333333333333, 0.6666666666666666, 1, 1, 1, 1, 1]),
    Case(.constantWithWarmup, 3, 5, [0, 0.2, 0.4]),
  ]

  @Test("factors are those of transformers", arguments: cases)
  func factors(_ test: Case) {
    for (index, expected) in test.factors.enumerated() {
      let found = test.schedule.factor(step: index + 1, warmupSteps: test.warmupSteps, totalSteps: test.totalSteps)
      // The same formula in the same precision; cos may round differently.
      #expect(abs(found - expected) < 1e-15, "step \(index + 1): \(found)")
    }
    #expect(test.factors.count == test.totalSteps)
  }

  @Test("a part of all steps is rounded up to whole steps of warm-up")
  func warmupRatio() {
    var config = TrainingConfig()
    config.warmupRatio = 0.03
    #expect(config.warmupSteps(of: 100) == 3)
    #expect(config.warmupSteps(of: 101) == 4)
    config.warmupRatio = 0
    config.warmupSteps = 7
    #expect(config.warmupSteps(of: 5) == 7)
  }

  @Test(
    "the clip factor is torch's",
    arguments: [
      (5, 1, 0.19999996), (5, 5, 0.9999998), (5, 5.000001, 1), (5, 10, 1), (0, 1, 1), (5e-4, 1e-4, 0.19960078), (5, 0, 1),
    ] as [(Double, Double, Double)])
  func clip(_ norm: Double, _ maximum: Double, _ expected: Double) {
    // torch computes it in f32.
    #expect(abs(clipFactor(norm: norm, maximum: maximum) - expected) < 1e-7)
  }
}

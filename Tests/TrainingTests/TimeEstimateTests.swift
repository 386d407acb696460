import Testing
import Training

/// The time of a run, told from its first steps.
@Suite struct TimeEstimateTests {
  @Test("the first step does not count, then three do, if they took a second together")
  func longSteps() {
    var estimate = TimeEstimate(meanTokens: 150, totalSteps: 1000, remainingSteps: 900)
    #expect(estimate.add(seconds: 60, tokens: 100) == nil)
    #expect(estimate.add(seconds: 0.25, tokens: 100) == nil)
    #expect(estimate.add(seconds: 0.5, tokens: 200) == nil)
    // 1 s for 400 ids; a step has 150, and there are 1000.
    #expect(estimate.add(seconds: 0.25, tokens: 100) == 375)
  }

  @Test("short steps count until they say enough, or are a twentieth of those to come")
  func shortSteps() {
    var estimate = TimeEstimate(meanTokens: 10, totalSteps: 300, remainingSteps: 200)
    for _ in 0..<10 { #expect(estimate.add(seconds: 0.01, tokens: 10) == nil) }
    #expect(estimate.add(seconds: 0.01, tokens: 10).map { abs($0 - 3) < 1e-9 } == true)
  }
}

extension TrainingRuns {
  @Suite struct Estimates {
    @Test("a run tells the time of all its steps once, after the first ones, and keeps it in its result")
    func told() throws {
      let training = try TinyTraining(.lora)
      let result = try training.run("run", ["training.num_train_epochs=20", "training.eval_steps=0", "training.save_steps=0"])
      var steps = 0
      var told: [(step: Int, estimate: RunEstimate)] = []
      for event in training.events {
        if case .step = event { steps += 1 }
        if case .estimated(let estimate) = event { told.append((steps + 1, estimate)) }
      }
      // In the fourth step, before it is reported: three that count, a twentieth of sixty.
      #expect(steps == 60 && told.map(\.step) == [4])
      #expect(told.first?.estimate == result.estimate && (result.estimate?.trainSeconds ?? 0) > 0)
    }

    @Test("a short run tells no time")
    func short() throws {
      let training = try TinyTraining(.lora)
      let result = try training.run()
      #expect(result.estimate != nil && result.estimate?.trainSeconds == nil)
    }
  }
}

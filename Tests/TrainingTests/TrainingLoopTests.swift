import FileFormats
import TestSupport
import Testing
import Training

extension TrainingRuns {
  /// The loop alone: numbers, no directory.
  @Suite struct TrainingLoopTests {
    /// A loop over the tiny training, and what it tells.
    private final class Numbers {
      var losses: [Double] = []
      var loop: TrainingLoop!

      init(_ training: TinyTraining, stopAt step: Int = .max) throws {
        let job = try TrainingJob(try training.config("nowhere")) { _ in }
        let wishes = TrainingWishes(isStopWished: { [unowned self] in losses.count >= step })
        loop = TrainingLoop(
          job.model, objective: job.model.objective, train: job.train,
          heldOut: HeldOutData(
            validation: job.validation, test: nil, metric: nil,
            evaluator: Evaluator(
              model: job.model, tokenizer: job.tokenizer, template: .init(), maxNewTokens: 1, isStopWished: wishes.isStopWished)),
          settings: job.config.training, isShuffled: job.config.data.shuffle, store: NoStore(), wishes: wishes
        ) { [unowned self] event in
          if case .step(let record) = event { losses.append(record.loss) }
        }
      }
    }

    @Test func numbersAreThoseOfARun() throws {
      let training = try TinyTraining(.lora)
      try training.run()
      let numbers = try Numbers(training)
      try numbers.loop.run()
      #expect(numbers.losses.count == 6)
      #expect(numbers.losses == training.steps.map(\.loss))
      #expect(numbers.loop.state.best?.loss == training.evaluations.map(\.loss).min())
      #expect(numbers.loop.isComplete)
      #expect(try status(ofPath: training.output("nowhere")) == nil, "a loop without a store leaves no files")
    }

    @Test func stopIsAskedForAtTheEdgeOfAStep() throws {
      let training = try TinyTraining(.lora)
      let numbers = try Numbers(training, stopAt: 4)
      try numbers.loop.run()
      #expect(numbers.loop.state.step == 4)
      #expect(!numbers.loop.isComplete)
      // The evaluation of step 4 was due, and is left to whoever continues.
      #expect(numbers.loop.state.evaluatedStep == 2)
    }
  }
}

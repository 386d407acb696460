import FileFormats
import Methods
import Tensors
import TestSupport
import Testing
import Training
import Transformers

/// What a run saves of each family.
@Suite struct StateTests {
  @Test(
    "the state of a run holds every weight of every family: read back into another model, the loss is equal", arguments: TinyModel.names)
  func state(_ name: String) throws {
    let batch = try Rows("a").batch
    func start() throws -> (model: FineTunedModel, optimizer: AdamWOptimizer) {
      let model = try FineTunedModel(TinyModel(name: name).load(), FullConfig(), InjectionContext(seed: 1))
      return (model, AdamWOptimizer(model.trainableParameters, .init(beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0)))
    }
    func loss(_ model: FineTunedModel) -> Double {
      Autograd.withoutRecording { model.loss(batch.ids, labels: batch.labels, layout: batch.layout, scale: 1).sum }
    }
    let (trained, optimizer) = try start()
    let before = loss(trained)
    let runner = StepRunner(model: trained, objective: trained.objective, optimizer: optimizer, maxGradNorm: 1, seed: 1)
    _ = try runner.run([batch], step: 1, update: 1, learningRate: 1e-2)
    let directory = try TemporaryDirectory()
    let path = directory.file("step-00000001")
    var state = Checkpoint.State()
    state.step = 1
    _ = try Checkpoint.write(path, optimizer, state, config: "{}", info: JSONObject(), runID: "test")
    let (other, otherOptimizer) = try start()
    try Checkpoint(path).restore(otherOptimizer)
    #expect(loss(other) == loss(trained) && loss(other) != before)
  }
}

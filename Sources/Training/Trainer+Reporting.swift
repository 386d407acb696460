import Datasets
import FileFormats
import Foundation
import PEFT
import Tensors
import Transformers

extension Trainer {
  func summary() throws -> RunSummary {
    let (training, remaining) = (job.config.training, min(state.step, totalSteps - 1)..<totalSteps)
    let sizes = StepSizes(job.train, sampler, steps: remaining, batchSize: training.batchSize)
    let trace = try StepTrace(
      job.blueprint, storage: .auto, method: job.method, recomputes: training.gradientCheckpointing)
    let memory = try MemoryEstimate(
      trace, heaviest: sizes.heaviest, isAccumulating: training.gradientAccumulationSteps > 1,
      evaluated: [job.validation, job.test].compactMap(\.self), newTokens: job.metric == nil ? nil : job.config.generation.maxNewTokens)
    let available = MachineMemory.availableBytes()
    let needed = memory.total - (memory.bytes[.weights] ?? 0)
    if needed > available { throw RunError.outOfMemory(needed: needed, available: available, split: memory.description) }
    estimate = RunEstimate(memoryBytes: memory.total)
    // A shorter run is over before it is worth measuring.
    if totalSteps - state.step >= Self.leastStepsToMeasure {
      let peak = ProductSpeed.measure(seconds: 0.05)
      // A twentieth of the run at most, and never more than a few seconds.
      let expected = try trace.step(sizes.typical).operations * Double(totalSteps - state.step) / (peak / 2)
      let probe = StepProbe(peak: peak, budget: min(5, max(1, expected / 20)))
      let step = try probe.seconds(
        job.blueprint, storage: .auto, job.method, sizes.typical, recomputes: training.gradientCheckpointing)
      estimate.trainSeconds = step.map { $0 * sizes.scale * Double(totalSteps) }
    }
    // What was taken for loading and measuring is none of the training's.
    Backend.cpu.allocator.resetPeak()
    return RunSummary(
      method: type(of: job.method).peftType, trainableParameters: job.model.trainableCount, totalParameters: job.model.totalCount,
      data: DatasetSummary(job.train), totalSteps: totalSteps, stepsPerEpoch: sampler.stepsPerEpoch, resumedStep: state.step,
      memory: memory, estimate: estimate, availableBytes: available, example: job.train.examples[0])
  }

  private static let leastStepsToMeasure = 50

  func finish(_ status: RunResult.Status, after: TestRecord?) throws -> RunResult {
    if lastSaved != state { try save() }
    try log?.synchronize()
    let adapterBytes = try writeResultingModel(best: false)
    let ledger = Backend.cpu.allocator.ledger
    var result = RunResult(
      status: status, steps: state.step, skippedSteps: state.step - state.updates, trainableParameters: job.model.trainableCount,
      totalParameters: job.model.totalCount,
      trainLoss: account.trainLoss(totalSteps: totalSteps), evaluation: account.evaluation, before: account.before, after: after,
      trainSeconds: account.trainSeconds, seconds: elapsedSeconds(), tokens: account.tokens, targetTokens: account.targetTokens,
      tokensPerSecond: Double(account.tokens) / max(account.trainSeconds, 1e-9),
      peakMemory: ledger.peak, peakMemoryTotal: ledger.peakTotal, peakResidentBytes: MachineMemory.peakResidentBytes(),
      flops: account.flops, estimate: estimate,
      checkpointBytes: checkpointBytes, adapterBytes: adapterBytes, saves: account.saves, saveSeconds: account.saveSeconds,
      adapter: job.isFull ? directory.model : directory.adapter,
      checkpoint: lastSaved.map { directory.checkpoint($0.step) })
    if let profile { result.profile = StepProfile(profile) }
    try SingleFile.writeAtomically(JSONValue(result.json).serialized(.pretty) + "\n", to: directory.resultFile, owner: runID)
    return result
  }
}

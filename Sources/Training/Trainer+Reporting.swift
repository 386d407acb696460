import Datasets
import FileFormats
import Foundation
import Methods
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
    let available = Backend.current.bytesForTensors
    let needed = memory.total - (memory.bytes[.weights] ?? 0)
    if needed > available {
      throw RunError.outOfMemory(
        needed: needed, available: available, device: Backend.current.isHost ? nil : Backend.current.name, split: memory.description,
        fitting: try largestFittingBatch(trace, available: available))
    }
    estimate = RunEstimate(memoryBytes: memory.total)
    let remainingSteps = totalSteps - state.step
    // A shorter run is over before it is worth telling.
    if remainingSteps >= Self.leastStepsToEstimate {
      timeEstimate = TimeEstimate(meanTokens: sizes.meanTokens, totalSteps: totalSteps, remainingSteps: remainingSteps)
    }
    // What was taken for loading is none of the training's.
    Backend.current.allocator.resetPeak()
    return RunSummary(
      method: type(of: job.method).peftType, trainableParameters: job.model.trainableCount, totalParameters: job.model.totalCount,
      data: DatasetSummary(job.train), totalSteps: totalSteps, stepsPerEpoch: sampler.stepsPerEpoch, resumedStep: state.step,
      memory: memory, availableBytes: available, example: job.train.examples[0])
  }

  private static let leastStepsToEstimate = 50

  /// The largest batch of the longest rows that fits, where one of a single row does.
  private func largestFittingBatch(_ trace: StepTrace, available: Int) throws -> Int? {
    let longest = job.train.examples.max { $0.ids.count < $1.ids.count }
    guard let longest else { return nil }
    var size = job.config.training.batchSize / 2
    while size > 0 {
      let cost = try trace.step([TokenBatch([Example](repeating: longest, count: size))])
      if cost.peakTotal - (trace.resting[.weights] ?? 0) <= available { return size }
      size /= 2
    }
    return nil
  }

  /// Takes a step into account for the time of all, and tells it once it is known.
  func noteTime(_ seconds: Double, of report: StepRunner.Report) {
    guard let total = timeEstimate?.add(seconds: seconds, tokens: report.tokens) else { return }
    timeEstimate = nil
    estimate.trainSeconds = total
    observer(.estimated(estimate))
  }

  func finish(_ status: RunResult.Status, after: TestRecord?) throws -> RunResult {
    if lastSaved != state { try save() }
    try log?.synchronize()
    let adapterBytes = try writeResultingModel(best: false)
    let ledger = Backend.current.allocator.ledger
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
    (result.runID, result.branch) = (runID, branches.current)
    if let profile { result.profile = StepProfile(profile) }
    try SingleFile.writeAtomically(JSONValue(result.json).serialized(.pretty) + "\n", to: directory.resultFile, owner: runID)
    dropReplaced()
    return result
  }
}

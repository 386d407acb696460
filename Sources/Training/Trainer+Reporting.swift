import Datasets
import FileFormats
import Foundation
import PEFT
import Tensors
import Transformers

extension Trainer {
  func summary() throws -> RunSummary {
    let steps = min(state.step, totalSteps)..<totalSteps
    let memory = try MemoryEstimate(
      job, heaviest: job.train.heaviestBatch(sampler, steps: steps, batchSize: job.config.training.batchSize))
    let available = MachineMemory.availableBytes()
    let needed = memory.total - (memory.bytes[.weights] ?? 0)
    if needed > available { throw RunError.outOfMemory(needed: needed, available: available, split: memory.description) }
    return RunSummary(
      method: type(of: job.method).peftType, trainableParameters: job.model.trainableCount, totalParameters: job.model.totalCount,
      data: DatasetSummary(job.train), totalSteps: totalSteps, stepsPerEpoch: sampler.stepsPerEpoch, resumedStep: state.step,
      memory: memory, availableBytes: available, example: job.train.examples[0])
  }

  func finish(_ status: RunResult.Status, after: TestRecord?) throws -> RunResult {
    if lastSaved != state { try save() }
    try log?.synchronize()
    let adapterBytes = try writeResultingModel(best: false)
    let ledger = Backend.cpu.allocator.ledger
    let result = RunResult(
      status: status, steps: state.step, skippedSteps: state.step - state.updates, trainableParameters: job.model.trainableCount,
      totalParameters: job.model.totalCount,
      trainLoss: account.trainLoss(totalSteps: totalSteps), evaluation: account.evaluation, before: account.before, after: after,
      trainSeconds: account.trainSeconds, seconds: elapsedSeconds(), tokens: account.tokens, targetTokens: account.targetTokens,
      tokensPerSecond: Double(account.tokens) / max(account.trainSeconds, 1e-9),
      peakMemory: ledger.peak, peakMemoryTotal: ledger.peakTotal, peakResidentBytes: MachineMemory.peakResidentBytes(),
      flops: account.flops,
      checkpointBytes: checkpointBytes, adapterBytes: adapterBytes, saves: account.saves, saveSeconds: account.saveSeconds,
      adapter: job.isFull ? directory.model : directory.adapter,
      checkpoint: lastSaved.map { directory.checkpoint($0.step) })
    try SingleFile.writeAtomically(JSONValue(result.json).serialized(.pretty) + "\n", to: directory.resultFile, owner: runID)
    return result
  }
}

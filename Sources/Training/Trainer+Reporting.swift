import Datasets
import FileFormats
import Foundation
import PEFT
import Tensors
import Transformers

extension Trainer {
  func summary() throws -> RunSummary {
    let batch = job.config.training.batchSize
    // The heaviest micro-batch there can be, whatever the order.
    let longest = job.train.examples.map(\.ids.count).sorted(by: >).prefix(batch).reduce(0, +)
    let labelled = job.train.examples.map(\.targetCount).sorted(by: >).prefix(batch).reduce(0, +)
    let measured = [job.validation, job.test].compactMap { $0?.examples }
    let evaluated = measured.map(Evaluator.tokensOfLargestBatch).max() ?? 0
    let prompt = measured.compactMap { $0.map(\.promptCount).max() }.max() ?? 0
    let answer = min(prompt + job.config.generation.maxNewTokens, job.model.model.shape.maxPositions)
    let answers = job.metric == nil ? 0 : Evaluator.answersPerBatch * answer
    let memory = MemoryEstimate(job.model, longest: longest, labelled: labelled, evaluated: evaluated, answers: answers)
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

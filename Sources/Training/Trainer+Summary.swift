import Datasets
import FileFormats
import Foundation
import Methods
import Tensors
import Transformers

extension Trainer {
  /// What is known before the first step.
  ///
  /// - Throws: `RunError.outOfMemory` where the memory will not do.
  func summary() throws -> RunSummary {
    let (training, step, totalSteps) = (job.config.training, loop.state.step, loop.totalSteps)
    let sizes = StepSizes(
      job.train, loop.sampler, steps: min(step, totalSteps - 1)..<totalSteps, batchSize: training.batchSize)
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
    loop.estimate = RunEstimate(memoryBytes: memory.total)
    let remainingSteps = totalSteps - step
    // A shorter run is over before it is worth telling.
    if remainingSteps >= Self.leastStepsToEstimate {
      loop.timeEstimate = TimeEstimate(meanTokens: sizes.meanTokens, totalSteps: totalSteps, remainingSteps: remainingSteps)
    }
    // What was taken for loading is none of the training's.
    Backend.current.allocator.resetPeak()
    return RunSummary(
      method: type(of: job.method).peftType, trainableParameters: job.model.trainableCount, totalParameters: job.model.totalCount,
      data: DatasetSummary(job.train), totalSteps: totalSteps, stepsPerEpoch: loop.sampler.stepsPerEpoch, resumedStep: step,
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
}

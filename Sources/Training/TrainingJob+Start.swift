import Datasets
import FileFormats
import Foundation
import Methods
import Ranks
import Tensors
import Transformers

/// What a training does between loading and its first step, on every rank.
extension TrainingJob {
  /// The loop that trains.
  func loop(
    store: any RunStore, wishes: TrainingWishes, ranks: any Communicator, isProfiled: Bool, observer: @escaping (TrainingEvent) -> Void
  ) -> TrainingLoop {
    let evaluator = Evaluator(
      model: model, tokenizer: tokenizer, template: config.data.examples.template, maxNewTokens: config.generation.maxNewTokens,
      ranks: ranks, isStopWished: wishes.isStopWished)
    return TrainingLoop(
      model, objective: model.objective, train: train,
      heldOut: HeldOutData(validation: validation, test: test, metric: metric, evaluator: evaluator), settings: config.training,
      isShuffled: config.data.shuffle, store: store, wishes: wishes, ranks: ranks, isProfiled: isProfiled, observer: observer)
  }

  /// What is known before the first step.
  ///
  /// - Parameter ranks: those on this host share its memory.
  /// - Throws: `RunError.outOfMemory` where the memory will not do.
  func summary(_ loop: TrainingLoop, _ ranks: any Communicator) throws -> RunSummary {
    let (training, step, totalSteps) = (config.training, loop.state.step, loop.totalSteps)
    let sizes = StepSizes(
      train, loop.sampler, steps: min(step, totalSteps - 1)..<totalSteps, cut: training.stepCut)
    let trace = try StepTrace(
      blueprint, storage: .auto, method: method, recomputes: training.gradientCheckpointing)
    let memory = try MemoryEstimate(
      trace, heaviest: sizes.heaviest, isAccumulating: training.gradientAccumulationSteps > 1,
      shards: max(1, training.shards / ranks.size), isCut: training.shards > 1,
      evaluated: [validation, test].compactMap(\.self), newTokens: metric == nil ? nil : config.generation.maxNewTokens)
    let available = Backend.current.bytesForTensors / (Backend.current.isHost ? ranks.ranksOnHost.count : 1)
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
      method: Swift.type(of: method).peftType, trainableParameters: model.trainableCount, totalParameters: model.totalCount,
      data: DatasetSummary(train), totalSteps: totalSteps, stepsPerEpoch: loop.sampler.stepsPerEpoch, resumedStep: step,
      memory: memory, availableBytes: available, example: train.examples[0])
  }

  private static let leastStepsToEstimate = 50

  /// The largest batch of the longest rows that fits, where one of a single row does.
  private func largestFittingBatch(_ trace: StepTrace, available: Int) throws -> Int? {
    let longest = train.examples.max { $0.ids.count < $1.ids.count }
    guard let longest else { return nil }
    var size = config.training.batchSize / 2
    while size > 0 {
      let cost = try trace.step([TokenBatch([Example](repeating: longest, count: size))])
      if cost.peakTotal - (trace.resting[.weights] ?? 0) <= available { return size }
      size /= 2
    }
    return nil
  }

  /// Has weights read from their file ahead of time where they do not fit into memory, and says what that means.
  func readWeightsAhead(_ summary: RunSummary, note: (String) -> Void) {
    let (mapped, available) = (model.model.mappedBytes, summary.availableBytes)
    let rest = summary.memory.total - (summary.memory.bytes[.weights] ?? 0)
    guard Backend.current.isHost, mapped > 0, mapped + rest > available else { return }
    model.model.startReadingAhead()
    note(
      "the weights (\(formattedBytes(mapped))) do not fit into memory beside the rest (\(formattedBytes(rest)) of "
        + "\(formattedBytes(available)) available): they stay in their file, and what has no room is read again in the forward and in the "
        + "backward pass of every batch, at the speed of the disk")
  }

  /// Lets blocks that nothing trained stands in or before run once for each row, where rows come more than once.
  ///
  /// - Parameter directory: where they lie if they go with the run.
  /// - Returns: sequences of which other runs had left what the frozen blocks compute.
  func keepFrozenActivations(totalSteps: Int, in directory: String, note: (String) -> Void) -> Int {
    let (settings, first) = (config.training, model.firstTrainedBlock)
    let repeats = totalSteps * settings.samplesPerStep > train.examples.count
    let measuresAgain = validation != nil && settings.evalSteps > 0
    let limit = settings.frozenCacheGiB * Double(1 << 30)
    // An adapter to start from may have changed what it does not train.
    let shared = config.peft.adapterPath == nil ? settings.frozenCacheDirectory : nil
    let isOfUse = repeats || measuresAgain || shared != nil
    guard first > 0, limit > 0, isOfUse, FrozenActivations.isPossible(on: .current) else { return 0 }
    do throws(Diagnostic) {
      let directory = shared ?? directory
      try makeDirectories(directory)
      // Checkpoints come first.
      let free = try FreeSpace(at: directory).bytes / 4
      let place = shared.map { FrozenActivations.Place.file("\($0)/\(frozenActivationsName(below: first))") }
      let frozen = try FrozenActivations(
        below: first, storage: settings.frozenCacheType.storage, limit: Int(min(limit, Double(free))),
        keepsTraining: repeats || place != nil, in: place ?? .unnamed(inDirectory: directory))
      model.frozen = frozen
      let found = frozen.sequences
      note(
        "the first \(first) block\(first == 1 ? " is" : "s are") frozen: what they make of a row is kept on the disk and not computed again"
          + (found > 0 ? "; \(found) row\(found == 1 ? " is" : "s are") there from other runs" : ""))
      return found
    } catch {
      note("what frozen blocks compute is not kept: \(error)")
      return 0
    }
  }

  /// The name of the file that runs share: everything that the bits in it depend on, beside the tokens.
  private func frozenActivationsName(below first: Int) -> String {
    let (config, identity) = (config, identity.json)
    let all: JSONObject = [
      "below": JSONValue(first), "kept": JSONValue(config.training.frozenCacheType.rawValue),
      "model": identity["model_sha256"] ?? nil, "config": identity["model_config_sha256"] ?? nil,
      "dtype": JSONValue(config.model.dtype.rawValue), "rope_theta": JSONValue(orNull: config.model.ropeTheta),
      "precision": JSONValue("\(config.training.precision)"), "numerics": JSONValue(NumericFingerprint(.current).json),
    ]
    return SHA256.hash(JSONValue(all).serialized()).prefix(32) + FrozenActivations.fileSuffix
  }
}

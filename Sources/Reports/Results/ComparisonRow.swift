import FileFormats
import Methods
import Tensors

/// One way to use the model, and what came of it.
package struct ComparisonRow: Sendable, Equatable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The untouched model.
    case base
    /// A fine-tuned one.
    case method
    /// A model that is only asked in another way.
    case prompting
  }

  package enum Status: String, CaseIterable, Sendable {
    case completed, failed, pending
    case notApplicable = "not_applicable"
  }

  package var name: String
  package var kind: Kind
  package var status: Status
  /// The error, or why the row does not apply.
  package var note: String?
  /// As in adapter_config.json; nil for other rows than methods.
  package var peftType: String?
  /// Whether what was trained is a whole model.
  package var keepsWholeModel: Bool { MethodRegistry.keepsWholeModel(peftType) }
  /// Everything that was set, defaults included: training and method, or the way of prompting.
  package var settings: JSONObject
  package var trainableParameters: Int?, totalParameters: Int?
  package var tuning: [TuningTrial]
  /// The one that was chosen.
  package var learningRate: Double?
  /// The final runs.
  package var seeds: [SeedResult]
  package var memory: MemoryUse?
  /// Bytes of one saved task, of a hundred of them with the base model once, and of a checkpoint to resume from.
  package var taskBytes: Int?, hundredTasksBytes: Int?, checkpointBytes: Int?
  /// Energy of one final run in kWh, and how it is known.
  package var energyKWh: Double?, energySource: String?
  /// Money of one final run, and of choosing the learning rate.
  package var cost: Double?, tuningCost: Double?
  package var answers: AnswerUse?
  package var breakEven: [BreakEven]
  /// The shape of the results of HF PEFT's method_comparison, kept as it is.
  package var runInfo: JSONObject, trainInfo: JSONObject, metaInfo: JSONObject

  package init(
    name: String, kind: Kind, status: Status, note: String? = nil, peftType: String? = nil, settings: JSONObject = [:],
    trainableParameters: Int? = nil, totalParameters: Int? = nil, tuning: [TuningTrial] = [], learningRate: Double? = nil,
    seeds: [SeedResult] = [], memory: MemoryUse? = nil, taskBytes: Int? = nil, hundredTasksBytes: Int? = nil, checkpointBytes: Int? = nil,
    energyKWh: Double? = nil, energySource: String? = nil, cost: Double? = nil, tuningCost: Double? = nil, answers: AnswerUse? = nil,
    breakEven: [BreakEven] = [], runInfo: JSONObject = [:], trainInfo: JSONObject = [:], metaInfo: JSONObject = [:]
  ) {
    (self.name, self.kind, self.status, self.note, self.peftType, self.settings) = (name, kind, status, note, peftType, settings)
    (self.trainableParameters, self.totalParameters) = (trainableParameters, totalParameters)
    (self.tuning, self.learningRate, self.seeds, self.memory) = (tuning, learningRate, seeds, memory)
    (self.taskBytes, self.hundredTasksBytes, self.checkpointBytes) = (taskBytes, hundredTasksBytes, checkpointBytes)
    (self.energyKWh, self.energySource, self.cost, self.tuningCost) = (energyKWh, energySource, cost, tuningCost)
    (self.answers, self.breakEven, self.runInfo, self.trainInfo, self.metaInfo) = (answers, breakEven, runInfo, trainInfo, metaInfo)
  }
}

/// One learning rate that was tried.
package struct TuningTrial: Sendable, Equatable {
  package var learningRate: Double
  /// What `tuneMetric` came to on the validation data; nil where the run diverged or failed.
  package var value: Double?
  package var steps: Int
  package var seconds: Double

  package init(learningRate: Double, value: Double?, steps: Int, seconds: Double) {
    (self.learningRate, self.value, self.steps, self.seconds) = (learningRate, value, steps, seconds)
  }
}

/// One final run. Base and prompting rows have one with no steps.
package struct SeedResult: Sendable, Equatable {
  package var seed: Int
  /// Mean loss per target token and mean score on the evaluation set. A loss that is not finite counts as none.
  package var evalLoss: Double?, metric: Double?
  /// Loss on the control text, and how much it rose against the base.
  package var controlLoss: Double?, forgetting: Double?
  package var steps: Int
  /// Seconds of training alone, and of the whole run.
  package var trainSeconds: Double, seconds: Double
  package var tokens: Int
  package var tokensPerSecond: Double
  /// Useful operations of the training, see `FlopCount`.
  package var flops: Double
  /// Its run directory.
  package var run: String?
  /// Training loss, and loss on the validation data during the training.
  package var curve: LossCurve, evalCurve: LossCurve

  package init(
    seed: Int, evalLoss: Double?, metric: Double? = nil, controlLoss: Double? = nil, forgetting: Double? = nil, steps: Int = 0,
    trainSeconds: Double = 0, seconds: Double = 0, tokens: Int = 0, tokensPerSecond: Double = 0, flops: Double = 0, run: String? = nil,
    curve: LossCurve = LossCurve(), evalCurve: LossCurve = LossCurve()
  ) {
    (self.seed, self.evalLoss, self.metric, self.controlLoss, self.forgetting) = (seed, evalLoss, metric, controlLoss, forgetting)
    (self.steps, self.trainSeconds, self.seconds, self.tokens) = (steps, trainSeconds, seconds, tokens)
    (self.tokensPerSecond, self.flops, self.run, self.curve, self.evalCurve) = (tokensPerSecond, flops, run, curve, evalCurve)
  }
}

/// A loss over the steps of a run. As many losses as steps.
package struct LossCurve: Sendable, Equatable {
  package private(set) var steps: [Int] = []
  package private(set) var losses: [Double] = []

  package init() {}

  /// A loss that is not finite is no point of the curve.
  package mutating func append(step: Int, loss: Double) {
    guard loss.isFinite else { return }
    steps.append(step)
    losses.append(loss)
  }
}

/// Peak bytes of a run by what they were for, as result.json has them.
package struct MemoryUse: Sendable, Equatable {
  package var bytes: [MemoryCategory: Int]
  /// Peak of the sum, which is at most the sum of the peaks; and of the process.
  package var total: Int, resident: Int

  package init(bytes: [MemoryCategory: Int], total: Int, resident: Int) {
    (self.bytes, self.total, self.resident) = (bytes, total, resident)
  }
}

/// What an answer costs.
package struct AnswerUse: Sendable, Equatable {
  /// Answers that were measured.
  package var count: Int
  /// Means per answer.
  package var promptTokens: Double, completionTokens: Double, seconds: Double
  /// Money per answer.
  package var cost: Double?
  /// Mean number of times that the model was asked for one answer.
  package var calls: Double

  package init(count: Int, promptTokens: Double, completionTokens: Double, seconds: Double, cost: Double? = nil, calls: Double = 1) {
    (self.count, self.promptTokens, self.completionTokens) = (count, promptTokens, completionTokens)
    (self.seconds, self.cost, self.calls) = (seconds, cost, calls)
  }
}

/// After how many answers a fine-tuned model, training included, is cheaper than a prompted one.
package struct BreakEven: Sendable, Equatable {
  /// Name of the prompting row.
  package var against: String
  /// Nil where it never is, or where nobody knows.
  package var answers: Int?
  package var note: String?

  package init(against: String, answers: Int?, note: String? = nil) { (self.against, self.answers, self.note) = (against, answers, note) }
}

extension ComparisonRow {
  /// Mean and spread of a quantity over the final runs that have it.
  package func statistics(_ quantity: (SeedResult) -> Double?) -> Statistics? { Statistics(seeds.compactMap(quantity)) }

  package var evalLoss: Statistics? { statistics(\.evalLoss) }
  package var metric: Statistics? { statistics(\.metric) }
  package var forgetting: Statistics? { statistics(\.forgetting) }
  package var tokensPerSecond: Statistics? { statistics { $0.steps > 0 ? $0.tokensPerSecond : nil } }
  package var secondsPerStep: Statistics? { statistics { $0.steps > 0 ? $0.trainSeconds / Double($0.steps) : nil } }
  package var trainSeconds: Statistics? { statistics { $0.steps > 0 ? $0.trainSeconds : nil } }
  package var flops: Statistics? { statistics { $0.steps > 0 ? $0.flops : nil } }

  /// Trained parameters as a share of all, from 0 to 1.
  package var trainableShare: Double? {
    guard let trainableParameters, let totalParameters, totalParameters > 0 else { return nil }
    return Double(trainableParameters) / Double(totalParameters)
  }

  /// Useful operations per second of training as a share of the most that the machine was measured to do.
  package func peakShare(_ machine: ComparisonMachine) -> Double? {
    guard machine.peakFlops > 0, let rate = statistics({ $0.trainSeconds > 0 && $0.steps > 0 ? $0.flops / $0.trainSeconds : nil }) else {
      return nil
    }
    return rate.mean / machine.peakFlops
  }
}

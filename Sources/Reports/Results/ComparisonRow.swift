import FileFormats
import Methods
import Training

/// One way to use the model, and what came of it.
package struct ComparisonRow: Record, Equatable {
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

  package var name = ""
  package var kind = Kind.method
  package var status = Status.failed
  /// The error, or why the row does not apply.
  package var note: String?
  /// As in adapter_config.json; nil for other rows than methods.
  package var peftType: String?
  /// Whether what was trained is a whole model.
  package var keepsWholeModel: Bool { MethodRegistry.keepsWholeModel(peftType) }
  /// Everything that was set, defaults included: training and method, or the way of prompting.
  package var settings: JSONObject = [:]
  package var trainableParameters: Int?, totalParameters: Int?
  package var tuning: [TuningTrial] = []
  /// The one that was chosen.
  package var learningRate: Double?
  /// The final runs.
  package var seeds: [SeedResult] = []
  /// Those that were left out because the method is clearly behind; nil where none was.
  package var notRun: SeedsNotRun?
  package var memory: MemoryUse?
  /// Bytes of one saved task, of a hundred of them with the base model once, and of a checkpoint to resume from.
  package var taskBytes: Int?, hundredTasksBytes: Int?, checkpointBytes: Int?
  /// Energy of one final run in kWh, and how it is known.
  package var energyKWh: Double?, energySource: String?
  /// Money of one final run, and of choosing the learning rate.
  package var cost: Double?, tuningCost: Double?
  package var answers: AnswerUse?
  package var breakEven: [BreakEven] = []
  /// The shape of the results of HF PEFT's method_comparison, kept as it is.
  package var runInfo: JSONObject = [:], trainInfo: JSONObject = [:], metaInfo: JSONObject = [:]

  package init() {}

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
  package static var keys: [ConfigKey<ComparisonRow>] {
    [
      .text("name", \.name), .word("kind", \.kind), .word("status", \.status), .text("note", \.note), .text("peft_type", \.peftType),
      .object("settings", \.settings), .count("trainable_parameters", \.trainableParameters),
      .count("total_parameters", \.totalParameters), .records("tuning", \.tuning), .number("learning_rate", \.learningRate),
      .records("seeds", \.seeds), .record("not_run", \.notRun).leftOut { $0.notRun == nil }, .record("memory", \.memory),
      .count("task_bytes", \.taskBytes),
      .count("hundred_tasks_bytes", \.hundredTasksBytes), .count("checkpoint_bytes", \.checkpointBytes),
      .number("energy_kwh", \.energyKWh), .text("energy_source", \.energySource), .number("cost", \.cost),
      .number("tuning_cost", \.tuningCost), .record("answers", \.answers), .records("break_even", \.breakEven),
      .object("run_info", \.runInfo), .object("train_info", \.trainInfo), .object("meta_info", \.metaInfo),
    ]
  }
}

extension ComparisonRow {
  /// Mean and spread of a quantity over the final runs that have it.
  package func statistics(_ quantity: (SeedResult) -> Double?) -> Statistics? { Statistics(seeds.compactMap(quantity)) }

  /// The same of a quantity that depends on time: of the runs that did everything themselves and had the machine to themselves.
  private func times(_ quantity: (SeedResult) -> Double?) -> Statistics? {
    statistics { $0.hasTimesOfItsOwn ? quantity($0) : nil }
  }

  package var evalLoss: Statistics? { statistics(\.evalLoss) }
  package var metric: Statistics? { statistics(\.metric) }
  package var forgetting: Statistics? { statistics(\.forgetting) }
  package var tokensPerSecond: Statistics? { times { $0.steps > 0 ? $0.tokensPerSecond : nil } }
  package var secondsPerStep: Statistics? { times { $0.steps > 0 ? $0.trainSeconds / Double($0.steps) : nil } }
  package var trainSeconds: Statistics? { times { $0.steps > 0 ? $0.trainSeconds : nil } }
  /// Of whole runs.
  package var runSeconds: Statistics? { times(\.seconds) }
  package var flops: Statistics? { statistics { $0.steps > 0 ? $0.flops : nil } }

  /// Trained parameters as a share of all, from 0 to 1.
  package var trainableShare: Double? {
    guard let trainableParameters, let totalParameters, totalParameters > 0 else { return nil }
    return Double(trainableParameters) / Double(totalParameters)
  }

  /// Useful operations per second of training as a share of the most that the machine was measured to do.
  package func peakShare(_ machine: ComparisonMachine) -> Double? {
    guard machine.peakFlops > 0, let rate = times({ $0.trainSeconds > 0 && $0.steps > 0 ? $0.flops / $0.trainSeconds : nil }) else {
      return nil
    }
    return rate.mean / machine.peakFlops
  }
}

import Datasets
import FileFormats
import Methods
import Tensors
import Training
import Transformers

/// Counts, bytes, operations, time and money of fine-tuning, before anything runs.
///
/// Nothing is counted by formula: the model is built and the method put into it by the code that trains, on a device without memory, and one
/// step of it is followed there (``StepTrace``).
package struct Planner {
  package let blueprint: ModelBlueprint
  package private(set) var precision = PlanPrecision()
  /// How frozen weights lie in memory where this machine trains; the precision's otherwise.
  package var storage = WeightStorage.float32
  package var hardware: Hardware
  package var workload: PlanWorkload
  /// The micro-batches of an average step, for operations and time, and the largest micro-batch, for memory.
  package var typicalStep: [TokenBatch], heaviest: TokenBatch
  /// Measures steps on this machine; nil to go by the device's peak.
  package var probe: StepProbe?
  /// How many times the typical step's cost an average step has.
  var scale = 1.0
  /// What a run on this machine measures between its steps, which may take more memory than they do; nil where no run is planned, and
  /// memory is that of the precision.
  var evaluations: (data: [Dataset], newTokens: Int?)?

  /// Plans with other storage than this trainer's own, or for another device.
  package mutating func use(_ precision: PlanPrecision) {
    self.precision = precision
    evaluations = nil
  }

  package init(
    _ blueprint: ModelBlueprint, hardware: Hardware, workload: PlanWorkload, typicalStep: [TokenBatch], heaviest: TokenBatch
  ) {
    (self.blueprint, self.hardware, self.workload) = (blueprint, hardware, workload)
    (self.typicalStep, self.heaviest) = (typicalStep, heaviest)
  }

  /// The plan of some methods.
  ///
  /// - Throws: `MethodError` where a method does not fit the model; `Diagnostic` where rows do not.
  package func plan(_ methods: [PlannedMethod]) throws -> Plan {
    let plans = try methods.map { try plan($0.name, $0.config) }
    return Plan(model: blueprint.name, workload: workload, precision: precision, hardware: hardware, methods: plans)
  }

  private func plan(_ name: String, _ config: any Method) throws -> MethodPlan {
    let trace = try StepTrace(blueprint, storage: storage, method: config, recomputes: workload.recomputes)
    let limit = trace.model.model.shape.maxPositions - trace.model.virtualTokens
    for batch in typicalStep + [heaviest] {
      let longest = zip(batch.sequenceOffsets, batch.sequenceOffsets.dropFirst()).map { Int($1 - $0) }.max() ?? 0
      if longest > limit { throw PlanError.tooLong(tokens: longest, limit: limit, model: blueprint.name) }
    }
    let counts = Counts(trace.model)
    let step = try trace.step(typicalStep)
    let peak = try trace.step(typicalStep.count > 1 ? [heaviest, heaviest] : [heaviest])
    let steps = Double(workload.steps) * scale
    let flops = step.operations * steps
    let measured = try probe?.seconds(blueprint, storage: storage, config, typicalStep, recomputes: workload.recomputes)
    let seconds = measured.map { $0 * steps } ?? flops / (hardware.peak * hardware.utilization)
    let bytes = try memory(counts, peak, trace, config)
    let total = bytes.weights + bytes.gradients + bytes.optimizer + bytes.activations
    return MethodPlan(
      name: name, trainableParameters: trace.model.trainableCount, totalParameters: trace.model.totalCount, weights: bytes.weights,
      gradients: bytes.gradients, optimizer: bytes.optimizer, activations: bytes.activations, flops: flops, seconds: seconds,
      isMeasured: measured != nil, cost: hardware.price.map { $0.perHour * seconds / 3600 },
      kilowattHours: hardware.watts.map { $0 / 1000 * seconds / 3600 },
      adapterBytes: precision.trainable.bytes(counts.saved),
      fits: Hardware.catalogue.filter { Double($0.memoryBytes) >= total }.map(\.name),
      fitsDevice: Double(hardware.memoryBytes) >= total)
  }

  private typealias Memory = (weights: Double, gradients: Double, optimizer: Double, activations: Double)

  private func memory(_ counts: Counts, _ peak: StepTrace.Cost, _ trace: StepTrace, _ config: any Method) throws -> Memory {
    func booked(_ category: MemoryCategory) -> Double { Double(peak.peak[category] ?? 0) }
    if let evaluations {
      let bytes = try MemoryEstimate(
        trace, heaviest: heaviest, isAccumulating: typicalStep.count > 1, evaluated: evaluations.data, newTokens: evaluations.newTokens
      ).bytes
      func part(_ category: MemoryCategory) -> Double { Double(bytes[category] ?? 0) }
      return (part(.weights), part(.gradients), part(.optimizer), part(.activations) + part(.workspace))
    }
    return (
      weights: precision.weights.bytes(counts.frozenLinear) + precision.weights.outside.bytes(counts.frozenOther)
        + precision.trainable.bytes(counts.trained),
      gradients: precision.trainable.bytes(counts.trained), optimizer: 2 * precision.optimizer.bytes(counts.trained),
      activations: (booked(.activations) + booked(.workspace)) * precision.activations.bits / 32
    )
  }

  /// Elements by what becomes of them.
  private struct Counts {
    /// Frozen weights in linear layers of the blocks, other frozen ones, and trained ones.
    let frozenLinear: Int, frozenOther: Int, trained: Int
    /// Elements of the file that a task is saved in.
    let saved: Int

    init(_ model: FineTunedModel) {
      let trained = Set(model.trainableParameters.map { ObjectIdentifier($0.parameter) })
      var linear: Set<ObjectIdentifier> = []
      for (_, slot) in model.model.linearSites {
        for (_, parameter) in slot.layer.namedParameters() where parameter.tensor.shape.count == 2 {
          linear.insert(ObjectIdentifier(parameter))
        }
      }
      var (inLinear, others) = (0, 0)
      for (_, parameter) in model.model.namedParameters() where !trained.contains(ObjectIdentifier(parameter)) {
        if linear.contains(ObjectIdentifier(parameter)) { inLinear += parameter.tensor.count } else { others += parameter.tensor.count }
      }
      (frozenLinear, frozenOther, self.trained) = (inLinear, others, model.trainableCount)
      saved = model.savedCount
    }
  }
}

/// A plan that cannot be made.
package enum PlanError: Reported {
  /// The sequences are longer than the model can take.
  case tooLong(tokens: Int, limit: Int, model: String)

  package var exitStatus: ExitStatus { .configuration }

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .tooLong(let tokens, let limit, let model):
      "the sequences have \(tokens) tokens (must be ≤ \(limit), the positions of \(model) that the method leaves); lower the length"
    }
  }
}

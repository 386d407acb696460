import FileFormats
import Tensors

extension ComparisonRow {
  init(_ reader: ObjectReader) {
    let kind = reader.string("kind", oneOf: Kind.allCases.map(\.rawValue))
    let status = reader.string("status", oneOf: Status.allCases.map(\.rawValue))
    self.init(
      name: reader.string("name"), kind: Kind(rawValue: kind) ?? .method, status: Status(rawValue: status) ?? .failed,
      note: reader.optionalString("note"), peftType: reader.optionalString("peft_type"), settings: Self.kept("settings", reader),
      trainableParameters: reader.optionalInt("trainable_parameters", in: 0...),
      totalParameters: reader.optionalInt("total_parameters", in: 0...), tuning: reader.objects("tuning").map { TuningTrial($0) },
      learningRate: reader.optionalDouble("learning_rate", in: 0...), seeds: reader.objects("seeds").map { SeedResult($0) },
      memory: reader.optionalObject("memory").map { MemoryUse($0) }, taskBytes: reader.optionalInt("task_bytes", in: 0...),
      hundredTasksBytes: reader.optionalInt("hundred_tasks_bytes", in: 0...),
      checkpointBytes: reader.optionalInt("checkpoint_bytes", in: 0...), energyKWh: reader.optionalDouble("energy_kwh", in: 0...),
      energySource: reader.optionalString("energy_source"), cost: reader.optionalDouble("cost", in: 0...),
      tuningCost: reader.optionalDouble("tuning_cost", in: 0...), answers: reader.optionalObject("answers").map { AnswerUse($0) },
      breakEven: reader.objects("break_even").map { BreakEven($0) }, runInfo: Self.kept("run_info", reader),
      trainInfo: Self.kept("train_info", reader), metaInfo: Self.kept("meta_info", reader))
  }

  /// An object of any content.
  private static func kept(_ key: String, _ reader: ObjectReader) -> JSONObject {
    reader.object(key).ignoreUnknownKeys()
    return reader.value(key)?.object ?? [:]
  }
}

extension TuningTrial {
  init(_ reader: ObjectReader) {
    self.init(
      learningRate: reader.double("learning_rate", in: 0...), value: reader.optionalDouble("value"), steps: reader.int("steps", in: 0...),
      seconds: reader.double("seconds", in: 0...))
  }
}

extension SeedResult {
  init(_ reader: ObjectReader) {
    self.init(
      seed: reader.int("seed"), evalLoss: reader.optionalDouble("eval_loss"), metric: reader.optionalDouble("metric"),
      controlLoss: reader.optionalDouble("control_loss"), forgetting: reader.optionalDouble("forgetting"),
      steps: reader.int("steps", in: 0...), trainSeconds: reader.double("train_seconds", in: 0...),
      seconds: reader.double("seconds", in: 0...), tokens: reader.int("tokens", in: 0...),
      tokensPerSecond: reader.double("tokens_per_second", in: 0...), flops: reader.double("flops", in: 0...),
      run: reader.optionalString("run"), curve: LossCurve(reader.object("curve"), losses: "loss"),
      evalCurve: LossCurve(reader.object("eval_curve"), losses: "eval_loss"))
  }
}

extension LossCurve {
  init(_ reader: ObjectReader, losses key: String) {
    self.init()
    let steps = reader.ints("step", in: 0...)
    let losses = reader.doubles(key)
    if steps.count != losses.count {
      reader.problem(key, "has \(losses.count) elements (must have \(steps.count), as many as \"step\")")
    }
    for (step, loss) in zip(steps, losses) { append(step: step, loss: loss) }
  }
}

extension MemoryUse {
  init(_ reader: ObjectReader) {
    var bytes: [MemoryCategory: Int] = [:]
    for category in MemoryCategory.allCases { bytes[category] = reader.int(category.rawValue, in: 0...) }
    self.init(bytes: bytes, total: reader.int("total", in: 0...), resident: reader.int("resident", in: 0...))
  }
}

extension AnswerUse {
  init(_ reader: ObjectReader) {
    self.init(
      count: reader.int("count", in: 0...), promptTokens: reader.double("prompt_tokens", in: 0...),
      completionTokens: reader.double("completion_tokens", in: 0...), seconds: reader.double("seconds", in: 0...),
      cost: reader.optionalDouble("cost", in: 0...), calls: reader.double("calls", in: 0...))
  }
}

extension BreakEven {
  init(_ reader: ObjectReader) {
    self.init(
      against: reader.string("against"), answers: reader.optionalInt("answers", in: 0...), note: reader.optionalString("note"))
  }
}

import Datasets
import FileFormats
import Reports
import Tensors
import Training

// What a row takes from the files of its runs.

extension ComparisonRow {
  /// Adds a finished run.
  mutating func take(_ trained: ComparisonRunner.Trained, run: String, seed: Int, _ measured: ComparisonRunner.Measured) {
    let result = trained.result
    (trainableParameters, totalParameters) = (result.trainableParameters, result.totalParameters)
    (taskBytes, checkpointBytes) = (result.adapterBytes, result.checkpointBytes)
    // With its share of the threads a run has fewer buffers.
    if memory == nil || !trained.isSideBySide {
      memory = MemoryUse(bytes: result.peakMemory.bytes, total: result.peakMemory.total, resident: result.peakResidentBytes)
    }
    answers = measured.answers ?? answers
    let (curve, evalCurve) = Self.curves(run)
    seeds.append(
      SeedResult(
        seed: seed, evalLoss: measured.loss, metric: measured.metric, controlLoss: measured.control, steps: result.steps,
        trainSeconds: result.trainSeconds, seconds: result.seconds, tokens: result.tokens, tokensPerSecond: result.tokensPerSecond,
        flops: result.flops, run: run, curve: curve, evalCurve: evalCurve, isSideBySide: trained.isSideBySide,
        sharesRows: result.foundRows != nil))
  }

  /// The losses in a run's log.
  private static func curves(_ run: String) -> (LossCurve, LossCurve) {
    var (training, evaluation) = (LossCurve(), LossCurve())
    for row in rows(ofLog: run) {
      guard let step = row["step"]?.counter else { continue }
      if let loss = row["loss"]?.measure { training.append(step: step, loss: loss) }
      if let loss = row["eval_loss"]?.measure { evaluation.append(step: step, loss: loss) }
    }
    return (training, evaluation)
  }

  /// The evaluation in a run's log at a step; nil where there is none.
  static func evaluation(ofRun run: String, at step: Int) -> EvaluationRecord? {
    // The last one counts: a run that was stopped while it evaluated may have done so twice.
    let row = rows(ofLog: run).last { $0["step"]?.counter == step && $0["eval_loss"] != nil }
    return row.flatMap { try? EvaluationRecord($0, file: "metrics.jsonl") }
  }

  private static func rows(ofLog run: String) -> [JSONValue] {
    let log = (try? FileDescriptor.contents(ofPath: "\(run)/metrics.jsonl")) ?? []
    return log.split(separator: UInt8(ascii: "\n")).compactMap { try? StrictJSON.parse(Array($0), file: "metrics.jsonl") }
  }

  /// Money and energy of one final run, and of choosing the learning rate.
  mutating func price(_ pricing: ComparisonPricing?, measuredKWh: Double?) {
    // Nil where every run had others beside it: its times are not its own.
    let seconds = runSeconds?.mean
    if let measuredKWh {
      (energyKWh, energySource) = (measuredKWh, "measured (RAPL)")
    } else if let watts = pricing?.watts, let seconds {
      (energyKWh, energySource) = (watts / 1000 * seconds / 3600, "\(watts) W × time")
    }
    cost = seconds.flatMap { pricing?.money(seconds: $0, kilowattHours: energyKWh) }
    if !tuning.isEmpty { tuningCost = pricing?.money(seconds: tuning.reduce(0) { $0 + $1.seconds }, kilowattHours: nil) }
  }

  /// The three objects of HF PEFT's method_comparison.
  mutating func describe(_ config: ComparisonConfig, firstRun run: String) {
    let log = Self.rows(ofLog: run)
    runInfo = [
      "created_at": (try? StrictJSON.parse(contentsOf: "\(run)/run.json"))?["started"] ?? "", "experiment_name": JSONValue(name),
      "total_time": JSONValue(seeds.first?.seconds ?? 0), "peft_branch": "", "train_config": settings["training"] ?? [:],
      "peft_config": settings["peft"] ?? [:], "error_msg": "",
    ]
    var metrics: [JSONValue] = []
    var (samples, seconds, loss) = (0, 0.0, 0.0)
    let training = settings["training"]
    let perStep = ["per_device_train_batch_size", "gradient_accumulation_steps"].map { training?[$0]?.counter ?? 1 }
    for row in log {
      if let value = row["loss"]?.measure {
        loss = value
        // Of a file that anyone may have written to, so the product may be any number.
        samples = perStep.reduce(row["step"]?.counter ?? 0) { $0.multipliedFullWidth(by: $1).high == 0 ? $0 &* $1 : .max }
        seconds = row["elapsed_seconds"]?.measure ?? seconds
      } else if let value = row["eval_loss"]?.measure {
        metrics.append([
          "step": row["step"] ?? 0, "valid loss": JSONValue(value), "train loss": JSONValue(loss), "train samples": JSONValue(samples),
          "train time": JSONValue(seconds), "eval time": row["eval_seconds"] ?? 0,
          "tokens / sec": JSONValue(seeds.first?.tokensPerSecond ?? 0),
          "elapsed time": row["elapsed_seconds"] ?? 0,
        ])
      }
    }
    if let seed = seeds.first {
      var last: JSONObject = [
        "step": JSONValue(seed.steps), "train loss": JSONValue(loss), "train samples": JSONValue(samples),
        "train total tokens": JSONValue(seed.tokens),
      ]
      if let metric = seed.metric { last["\(config.evaluationSet == .test ? "test" : "valid") accuracy"] = JSONValue(metric) }
      metrics.append(JSONValue(last))
    }
    trainInfo = [
      "accelerator_memory_reserved_avg": JSONValue(memory?.total ?? 0), "accelerator_memory_max": JSONValue(memory?.resident ?? 0),
      "accelerator_memory_reserved_99th": JSONValue(memory?.total ?? 0), "train_time": JSONValue(seeds.first?.trainSeconds ?? 0),
      "file_size": JSONValue(taskBytes ?? 0), "num_trainable_params": JSONValue(trainableParameters ?? 0),
      "num_total_params": JSONValue(totalParameters ?? 0), "status": "success", "metrics": JSONValue(metrics),
    ]
    let record = try? StrictJSON.parse(contentsOf: "\(run)/run.json")
    metaInfo = [
      "model_info": ["sha": record?["identity"]?["model_sha256"] ?? nil, "created_at": nil],
      "dataset_info": ["train": ["sha": record?["identity"]?["data_sha256"] ?? nil, "created_at": nil]],
      "package_info": ["swift-peft-version": JSONValue(toolVersion)], "system_info": record?["numerics"] ?? [:], "pytorch_info": "",
    ]
  }
}

extension ComparisonConfig {
  /// What all rows are measured on.
  var task: ComparisonTask {
    let (model, data) = (file.value["model"], file.value["data"])
    let path = evaluationSet == .test ? data?["test"]?.string : data?["validation"]?.string
    // Tasks that tell labels are measured by their accuracy.
    let ofTask = file.value["task"]?["type"]?.string == TaskConfig.Kind.sequenceClassification.rawValue ? "accuracy" : nil
    let metric = data?["metric"]?.string ?? (data?["metric"]?.object == nil ? ofTask : "command")
    return ComparisonTask(
      model: model?["path"]?.string ?? model?["init"]?.string ?? "", train: DataSources(data?["train"])?.description ?? "",
      validation: data?["validation"]?.string ?? "", test: data?["test"]?.string, control: control, metric: metric,
      evaluatedOn: evaluationSet, rows: min(path.map(Self.rowCount) ?? 0, maxRows ?? .max))
  }

  /// Rows of a data file, those that cannot be used included; 0 where it cannot be read.
  private static func rowCount(_ path: String) -> Int {
    guard let reader = try? RecordReader(path) else { return 0 }
    var count = 0
    while (try? reader.nextRecord()) != nil { count += 1 }
    return count
  }
}

extension ComparisonResult {
  /// How much the loss on the control text rose against the base.
  mutating func addForgetting() {
    guard let base = rows.first(where: { $0.kind == .base })?.seeds.first?.controlLoss else { return }
    for row in rows.indices {
      for seed in rows[row].seeds.indices { rows[row].seeds[seed].forgetting = rows[row].seeds[seed].controlLoss.map { $0 - base } }
    }
  }

  /// After how many answers each method is cheaper than each way of prompting: in money, where it has a price, or else in time.
  mutating func addBreakEven() {
    let prompted = rows.filter { $0.kind == .prompting && $0.status == .completed && $0.answers != nil }
    for row in rows.indices where rows[row].kind == .method && rows[row].status == .completed {
      guard let answers = rows[row].answers, let seconds = rows[row].runSeconds?.mean else { continue }
      let spent = seconds + rows[row].tuning.reduce(0) { $0 + $1.seconds }
      let training = rows[row].cost.map { $0 + (rows[row].tuningCost ?? 0) } ?? spent
      let own = answers.cost ?? answers.seconds
      rows[row].breakEven = prompted.compactMap { other in
        guard let theirs = other.answers?.cost ?? other.answers?.seconds else { return nil }
        let answers = BreakEven.answers(training: training, perAnswer: own, against: theirs)
        return BreakEven(
          against: other.name, answers: answers, note: answers == nil ? "never: an answer of \(other.name) takes no longer" : nil)
      }
    }
  }
}

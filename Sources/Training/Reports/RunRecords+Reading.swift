import FileFormats
import Tensors

// What was written, read back: the records of a run that is resumed.

extension EvaluationRecord {
  /// Whether it was the best does not stand in the record.
  init?(_ json: JSONValue) {
    guard let step = json["step"]?.counter, let epoch = json["epoch"]?.measure, let loss = json["eval_loss"]?.rawDouble,
      let seconds = json["eval_seconds"]?.measure,
      let elapsed = json["elapsed_seconds"]?.measure
    else { return nil }
    self.init(
      step: step, epoch: epoch, loss: loss, perplexity: json["eval_perplexity"]?.rawDouble, metric: nil, seconds: seconds, isBest: false,
      elapsedSeconds: elapsed)
    let (prefix, suffix) = ("eval_", "_rows")
    if let key = json.object?.keys.first(where: { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }), let rows = json[key]?.counter {
      let name = String(key.dropFirst(prefix.count).dropLast(suffix.count))
      guard let value = json[prefix + name]?.measure else { return nil }
      metric = (name, value, rows)
    }
  }
}

extension RunEstimate {
  init?(_ json: JSONValue) {
    guard let bytes = json["peak_memory_bytes"]?.counter else { return nil }
    self.init(memoryBytes: bytes, trainSeconds: json["train_seconds"]?.measure)
  }
}

extension TestRecord {
  /// The answers to look at are not kept.
  init?(_ json: JSONValue) {
    guard let metric = json["metric"]?.string, let value = json["value"]?.measure, let rows = json["rows"]?.counter,
      let loss = json["loss"]?.measure
    else { return nil }
    self.init(metric: metric, value: value, rows: rows, loss: loss, samples: [])
  }
}

extension RunResult {
  /// The result that a run has left.
  package init(contentsOf path: String) throws(Diagnostic) {
    let reader = ObjectReader(try StrictJSON.parse(contentsOf: path, maximumBytes: 1 << 20), file: path)
    let word = reader.string("status", oneOf: [Status.completed, .stopped].map(\.rawValue))
    let memory = reader.object("peak_memory_bytes")
    func counter(_ reader: ObjectReader, _ key: String) -> Int { reader.int(key, in: 0...JSONValue.maximumCounter) }
    var peak: [MemoryCategory: Int] = [:]
    for category in MemoryCategory.allCases { peak[category] = counter(memory, category.rawValue) }
    func record<Record>(_ key: String, _ decode: (JSONValue) -> Record?) -> Record? {
      guard reader.has(key), let json = reader.value(key) else {
        reader.ignore(key)
        return nil
      }
      let record = decode(json)
      if record == nil { reader.problem(key, "found \(json.summary) (must be as this tool writes it)") }
      return record
    }
    // Of the process that wrote it, not of the run.
    reader.ignore("profile")
    self.init(
      status: Status(rawValue: word) ?? .stopped, runID: reader.optionalString("run_id"),
      branch: reader.int("branch", default: 0, in: 0...Int(Int32.max)), steps: counter(reader, "steps"),
      skippedSteps: counter(reader, "skipped_steps"),
      trainableParameters: counter(reader, "trainable_parameters"), totalParameters: counter(reader, "total_parameters"),
      trainLoss: reader.double("train_loss"), evaluation: record("eval") { EvaluationRecord($0) },
      before: record("test_before") { TestRecord($0) }, after: record("test_after") { TestRecord($0) },
      trainSeconds: reader.double("train_seconds"), seconds: reader.double("seconds"), tokens: counter(reader, "tokens"),
      targetTokens: counter(reader, "target_tokens"), tokensPerSecond: reader.double("tokens_per_second"), peakMemory: peak,
      peakMemoryTotal: counter(memory, "total"), peakResidentBytes: counter(reader, "peak_rss_bytes"), flops: reader.double("flops"),
      estimate: record("estimate") { RunEstimate($0) },
      checkpointBytes: counter(reader, "checkpoint_bytes"), adapterBytes: counter(reader, "adapter_bytes"),
      saves: counter(reader, "saves"), saveSeconds: reader.double("save_seconds"), adapter: reader.string("adapter"),
      checkpoint: reader.optionalString("checkpoint"))
    try reader.finish()
  }
}

import FileFormats
import Tensors

// How a run went: each record says once under which keys it stands.

/// One evaluation, as metrics.jsonl has it.
package struct EvaluationRecord: Record {
  package var step = 0
  package var epoch = 0.0
  /// Mean loss per target token, or row, on the validation data; of tokens its exponential is the perplexity.
  package var loss = 0.0
  package var perplexity: Double?
  /// Mean score of the task metric, and its name.
  package var metric: (name: String, value: Double, rows: Int)?
  package var seconds = 0.0
  /// Whether it was the best so far; of the moment, not of the record.
  package var isBest = false
  package var elapsedSeconds = 0.0

  package init() {}

  package init(
    step: Int, epoch: Double, loss: Double, perplexity: Double?, metric: (name: String, value: Double, rows: Int)?, seconds: Double,
    isBest: Bool, elapsedSeconds: Double
  ) {
    (self.step, self.epoch, self.loss, self.perplexity, self.metric) = (step, epoch, loss, perplexity, metric)
    (self.seconds, self.isBest, self.elapsedSeconds) = (seconds, isBest, elapsedSeconds)
  }

  package static var keys: [ConfigKey<EvaluationRecord>] {
    [
      .count("step", \.step), .number("epoch", \.epoch), .rawNumber("eval_loss", \.loss), .rawNumber("eval_perplexity", \.perplexity),
      .metric, .number("eval_seconds", \.seconds), .number("elapsed_seconds", \.elapsedSeconds),
    ]
  }
}

extension ConfigKey<EvaluationRecord> {
  /// `eval_<name>` and `eval_<name>_rows` of the task metric, whatever its name.
  fileprivate static var metric: Self {
    let (prefix, suffix) = ("eval_", "_rows")
    return Self(
      name: "eval_*", role: .mutable,
      read: { reader, record in
        guard let key = reader.keys.first(where: { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }) else { return }
        let name = String(key.dropFirst(prefix.count).dropLast(suffix.count))
        record.metric = (name, reader.double(prefix + name), reader.int(key, in: 0...JSONValue.maximumCounter))
      },
      writing: { record, object in
        guard let metric = record.metric else { return }
        object[prefix + metric.name] = JSONValue(metric.value)
        object[prefix + metric.name + suffix] = JSONValue(metric.rows)
      })
  }
}

/// Score of the task metric on the test data, with some answers to look at.
package struct TestRecord: Record {
  package var metric = ""
  package var value = 0.0
  package var rows = 0
  package var loss = 0.0
  /// For whoever watches; they are not kept.
  package var samples: [Evaluator.Answer] = []

  package init() {}

  package init(metric: String, value: Double, rows: Int, loss: Double, samples: [Evaluator.Answer]) {
    (self.metric, self.value, self.rows, self.loss, self.samples) = (metric, value, rows, loss, samples)
  }

  package static var keys: [ConfigKey<TestRecord>] {
    [.text("metric", \.metric), .number("value", \.value, in: (-Double.infinity)...), .count("rows", \.rows), .number("loss", \.loss)]
  }
}

/// What a run was expected to take, to be set against what it took.
package struct RunEstimate: Record, Equatable {
  /// Highest total of the memory ledger.
  package var memoryBytes = 0
  /// Seconds of training without evaluation and saving, of the whole run; nil where the run was too short to measure for it.
  package var trainSeconds: Double?

  package init() {}

  package init(memoryBytes: Int, trainSeconds: Double? = nil) { (self.memoryBytes, self.trainSeconds) = (memoryBytes, trainSeconds) }

  package static var keys: [ConfigKey<RunEstimate>] {
    [.count("peak_memory_bytes", \.memoryBytes), .number("train_seconds", \.trainSeconds)]
  }
}

/// Highest bytes of the memory ledger by what they were for, and of their sum.
package struct PeakMemory: Record, Equatable {
  package var bytes: [MemoryCategory: Int] = [:]
  package var total = 0

  package init() {}

  package init(bytes: [MemoryCategory: Int], total: Int) { (self.bytes, self.total) = (bytes, total) }

  package subscript(category: MemoryCategory) -> Int {
    get { bytes[category] ?? 0 }
    set { bytes[category] = newValue }
  }

  package static var keys: [ConfigKey<PeakMemory>] {
    MemoryCategory.allCases.map { .count($0.rawValue, \.[$0]) } + [.count("total", \.total)]
  }
}

/// How a run ended, as result.json has it. Counts and times cover all its parts; memory is that of the last one.
package struct RunResult: Record {
  package enum Status: String, CaseIterable, Sendable { case completed, stopped }

  package var status = Status.stopped
  /// The run and its branch; nil in results of older versions, which know no branches.
  package var runID: String?
  package var branch = 0
  package var steps = 0
  /// Steps among them that were left out.
  package var skippedSteps = 0
  package var trainableParameters = 0, totalParameters = 0
  /// Mean loss of the last steps: a tenth of the run, from 1 to 100.
  package var trainLoss = 0.0
  package var evaluation: EvaluationRecord?
  package var before: TestRecord?, after: TestRecord?
  /// Seconds of training without evaluation and saving; wall time with them.
  package var trainSeconds = 0.0, seconds = 0.0
  package var tokens = 0, targetTokens = 0
  package var tokensPerSecond = 0.0
  package var peakMemory = PeakMemory(), peakResidentBytes = 0
  /// Useful operations, see `FlopCount`.
  package var flops = 0.0
  package var estimate: RunEstimate?
  package var checkpointBytes = 0, adapterBytes = 0
  /// Checkpoints that were saved, and the seconds that took.
  package var saves = 0, saveSeconds = 0.0
  /// Sequences of which other runs had left what the frozen blocks compute; nil for none.
  package var foundRows: Int?
  /// Where the time of each rank has gone; nil for a run of one process.
  package var ranks: [RankRecord]?
  /// Paths of what was written.
  package var adapter = "", checkpoint: String?
  /// Where the time of this process's steps went, if that was asked for.
  package var profile: StepProfile?

  package init() {}

  package static var keys: [ConfigKey<RunResult>] {
    [
      .word("status", \.status), .text("run_id", \.runID).leftOut { $0.runID == nil },
      .int("branch", \.branch, in: 0...Int(Int32.max)).leftOut { $0.runID == nil }, .count("steps", \.steps),
      .count("skipped_steps", \.skippedSteps), .count("trainable_parameters", \.trainableParameters),
      .count("total_parameters", \.totalParameters), .number("train_loss", \.trainLoss),
      .record("eval", \.evaluation).leftOut { $0.evaluation == nil },
      .record("test_before", \.before).leftOut { $0.before == nil }, .record("test_after", \.after).leftOut { $0.after == nil },
      .number("train_seconds", \.trainSeconds),
      .number("seconds", \.seconds), .count("tokens", \.tokens), .count("target_tokens", \.targetTokens),
      .number("tokens_per_second", \.tokensPerSecond), .record("peak_memory_bytes", \.peakMemory),
      .count("peak_rss_bytes", \.peakResidentBytes), .number("flops", \.flops),
      .record("estimate", \.estimate).leftOut { $0.estimate == nil }, .count("found_rows", \.foundRows).leftOut { $0.foundRows == nil },
      .records("ranks", \.ranks).leftOut { $0.ranks == nil }, .count("saves", \.saves), .number("save_seconds", \.saveSeconds),
      .count("checkpoint_bytes", \.checkpointBytes), .count("adapter_bytes", \.adapterBytes), .text("adapter", \.adapter),
      .text("checkpoint", \.checkpoint).leftOut { $0.checkpoint == nil }, .profile,
    ]
  }

  /// The result that a run has left.
  package init(contentsOf path: String) throws(Diagnostic) {
    try self.init(StrictJSON.parse(contentsOf: path, maximumBytes: 1 << 20), file: path)
  }
}

extension ConfigKey<RunResult> {
  /// Of the process that wrote it, not of the run: it is not read.
  fileprivate static var profile: Self {
    Self(
      name: "profile", role: .mutable, read: { reader, _ in reader.ignore("profile") },
      writing: { result, object in if let profile = result.profile { object["profile"] = profile.json } })
  }
}

extension ConfigKey where Section: Record {
  /// A number that may be none that is finite, in words; see ``JSONValue/raw(_:)``.
  fileprivate static func rawNumber(_ name: String, _ path: WritableKeyPath<Section, Double>) -> Self {
    Self(
      name: name, role: .mutable,
      read: { reader, record in
        guard let value = reader.value(name), let number = value.rawDouble else {
          return reader.problem(name, "\(reader.value(name).map { "found \($0.summary)" } ?? "missing") (must be a number)")
        }
        record[keyPath: path] = number
      }, write: { .raw($0[keyPath: path]) })
  }

  /// The same, where it may be missing.
  fileprivate static func rawNumber(_ name: String, _ path: WritableKeyPath<Section, Double?>) -> Self {
    Self(
      name: name, role: .mutable, read: { $1[keyPath: path] = $0.value(name)?.rawDouble },
      writing: { record, object in if let value = record[keyPath: path] { object[name] = .raw(value) } })
  }
}

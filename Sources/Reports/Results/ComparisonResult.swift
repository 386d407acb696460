import FileFormats

/// What `comparison.json` holds: several methods on one task, with what each cost and what it brought.
///
/// The file is written again after every run, so that an interrupted comparison can be read, reported and continued.
package struct ComparisonResult: Record, Equatable {
  /// Version of the file's layout.
  package static let schema = 1

  /// In UTC, as "2026-11-24T12:00:00Z"; `finishedAt` is nil while rows are missing.
  package var createdAt = "", finishedAt: String?
  package var task = ComparisonTask()
  package var machine = ComparisonMachine()
  package var budget = ComparisonBudget()
  /// Nil where nobody has said what the machine costs.
  package var pricing: ComparisonPricing?
  /// What running side by side was measured to bring; nil where it was not measured.
  package var sideBySide: SideBySide?
  /// In the order of the config, the untouched base first.
  package var rows: [ComparisonRow] = []

  package init() {}

  package init(
    createdAt: String, finishedAt: String? = nil, task: ComparisonTask, machine: ComparisonMachine, budget: ComparisonBudget,
    pricing: ComparisonPricing? = nil, rows: [ComparisonRow] = []
  ) {
    (self.createdAt, self.finishedAt, self.task, self.machine) = (createdAt, finishedAt, task, machine)
    (self.budget, self.pricing, self.rows) = (budget, pricing, rows)
  }

  package static var keys: [ConfigKey<ComparisonResult>] {
    [
      .schema, .text("created_at", \.createdAt), .text("finished_at", \.finishedAt), .record("task", \.task),
      .record("machine", \.machine), .record("budget", \.budget), .record("pricing", \.pricing), .saved,
      .record("side_by_side", \.sideBySide).leftOut { $0.sideBySide == nil }, .records("rows", \.rows),
    ]
  }
}

/// What all rows were trained and measured on.
package struct ComparisonTask: Record, Equatable {
  /// Which file the final figures come from.
  package enum EvaluationSet: String, CaseIterable, Sendable { case test, validation }

  /// Paths, as the config has them.
  package var model = "", train = "", validation = "", test: String?
  /// The text whose loss tells how much a model has forgotten.
  package var control: String?
  /// Name of the task metric, from 0 to 1 where higher is better; nil where only the loss is measured.
  package var metric: String?
  package var evaluatedOn = EvaluationSet.validation
  /// Rows of that file that were measured.
  package var rows = 0

  package init() {}

  package init(
    model: String, train: String, validation: String, test: String? = nil, control: String? = nil, metric: String? = nil,
    evaluatedOn: EvaluationSet, rows: Int
  ) {
    (self.model, self.train, self.validation, self.test, self.control) = (model, train, validation, test, control)
    (self.metric, self.evaluatedOn, self.rows) = (metric, evaluatedOn, rows)
  }

  package static var keys: [ConfigKey<ComparisonTask>] {
    [
      .text("model", \.model), .text("train", \.train), .text("validation", \.validation), .text("test", \.test),
      .text("control", \.control), .text("metric", \.metric), .word("evaluated_on", \.evaluatedOn), .count("rows", \.rows),
    ]
  }
}

/// What the comparison ran on.
package struct ComparisonMachine: Record, Equatable {
  /// Name of the processor.
  package var name = ""
  package var cores = 1
  /// Which variant of the kernels, and which BLAS.
  package var kernels = "", blas = ""
  package var memoryBytes = 0
  /// The most operations per second that were measured, see `FlopCount` and DESIGN §6.
  package var peakFlops = 0.0
  /// Version of this tool.
  package var version = ""

  package init() {}

  package init(name: String, cores: Int, kernels: String, blas: String, memoryBytes: Int, peakFlops: Double, version: String) {
    (self.name, self.cores, self.kernels, self.blas) = (name, cores, kernels, blas)
    (self.memoryBytes, self.peakFlops, self.version) = (memoryBytes, peakFlops, version)
  }

  package static var keys: [ConfigKey<ComparisonMachine>] {
    [
      .text("name", \.name), .count("cores", \.cores, in: 1...), .text("kernels", \.kernels), .text("blas", \.blas),
      .count("memory_bytes", \.memoryBytes), .number("peak_flops", \.peakFlops), .text("version", \.version),
    ]
  }
}

/// What every method was given, so that the comparison is fair.
package struct ComparisonBudget: Record, Equatable {
  /// Steps per learning rate while one is chosen, and what it is chosen by, on the validation data.
  package var tuneSteps = 0, tuneMetric = ""
  package var seeds: [Int] = []
  /// Wall time after which a run ends; nil for none.
  package var maxSecondsPerRun: Double?
  /// What is trained of all that could be.
  package var search = ComparisonSearch.all

  package init() {}

  package init(
    tuneSteps: Int, tuneMetric: String, seeds: [Int], maxSecondsPerRun: Double? = nil, search: ComparisonSearch = .all
  ) {
    (self.tuneSteps, self.tuneMetric, self.seeds, self.maxSecondsPerRun) = (tuneSteps, tuneMetric, seeds, maxSecondsPerRun)
    self.search = search
  }

  package static var keys: [ConfigKey<ComparisonBudget>] {
    [
      .count("tune_steps", \.tuneSteps), .text("tune_metric", \.tuneMetric), .integers("seeds", \.seeds),
      .number("max_seconds_per_run", \.maxSecondsPerRun), .search,
    ]
  }
}

/// What a comparison trains of all that its config names.
package enum ComparisonSearch: String, CaseIterable, Sendable {
  /// Every learning rate to the end of its trial, every method with every seed.
  case all
  /// Learning rates by successive halving, and further seeds only for methods that are not clearly behind.
  case halving
}

/// What time and electricity cost.
package struct ComparisonPricing: Record, Equatable {
  /// As "USD".
  package var currency = ""
  /// Money per hour of the machine.
  package var perHour: Double?
  /// Power of the machine under load in watts, and money per kilowatt-hour.
  package var watts: Double?, perKWh: Double?
  /// When these prices held, as "2026-11".
  package var asOf = ""

  package init() {}

  package init(currency: String, perHour: Double?, watts: Double? = nil, perKWh: Double? = nil, asOf: String) {
    (self.currency, self.perHour, self.watts, self.perKWh, self.asOf) = (currency, perHour, watts, perKWh, asOf)
  }

  package static var keys: [ConfigKey<ComparisonPricing>] {
    [
      .text("currency", \.currency), .number("per_hour", \.perHour), .number("watts", \.watts), .number("per_kwh", \.perKWh),
      .text("as_of", \.asOf),
    ]
  }
}

extension ConfigKey<ComparisonBudget> {
  /// A file of an older version does not have it: everything was trained.
  fileprivate static var search: Self {
    let word = ConfigKey.word("search", \.search)
    return Self(name: word.name, role: word.role, read: { if $0.has(word.name) { word.read($0, &$1) } }, writing: word.write)
      .leftOut { $0.search == .all }
  }
}

extension ConfigKey<ComparisonResult> {
  /// Follows from the rows: it is not read.
  fileprivate static var saved: Self {
    let name = "saved"
    return Self(
      name: name, role: .mutable, read: { reader, _ in reader.ignore(name) },
      writing: { result, object in if let savings = ComparisonSavings(result) { object[name] = JSONValue(savings.json) } })
  }

  fileprivate static var schema: Self {
    Self(name: "schema", role: .mutable, read: { reader, _ in reader.ignore("schema") }, write: { _ in JSONValue(ComparisonResult.schema) })
  }
}

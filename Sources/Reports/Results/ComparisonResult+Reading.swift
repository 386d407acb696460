import FileFormats

extension ComparisonResult {
  /// Reads the file that ``write(to:)`` wrote.
  ///
  /// - Throws: for another schema, unknown or missing keys and values that cannot be, all at once with their places.
  package init(contentsOf path: String) throws(Diagnostic) {
    try self.init(StrictJSON.parse(contentsOf: path), file: path)
  }

  package init(_ json: JSONValue, file: String) throws(Diagnostic) {
    let reader = ObjectReader(json, file: file)
    let schema = reader.int("schema")
    if json.object != nil, json["schema"] != nil, schema != Self.schema {
      // The other keys of a layout that is not known mean nothing.
      throw .rejected(
        file, line: json["schema"].map { Int($0.line) }, at: "schema",
        "found \(json["schema"]?.summary ?? "nothing") (must be \(Self.schema): the file is of another version of this tool)")
    }
    self.init(
      createdAt: reader.string("created_at"), finishedAt: reader.optionalString("finished_at"), task: ComparisonTask(reader.object("task")),
      machine: ComparisonMachine(reader.object("machine")), budget: ComparisonBudget(reader.object("budget")),
      pricing: reader.optionalObject("pricing").map { ComparisonPricing($0) }, rows: reader.objects("rows").map { ComparisonRow($0) })
    try reader.finish()
  }
}

extension ComparisonTask {
  init(_ reader: ObjectReader) {
    let set = reader.string("evaluated_on", oneOf: EvaluationSet.allCases.map(\.rawValue))
    self.init(
      model: reader.string("model"), train: reader.string("train"), validation: reader.string("validation"),
      test: reader.optionalString("test"), control: reader.optionalString("control"), metric: reader.optionalString("metric"),
      evaluatedOn: EvaluationSet(rawValue: set) ?? .validation, rows: reader.int("rows", in: 0...))
  }
}

extension ComparisonMachine {
  init(_ reader: ObjectReader) {
    self.init(
      name: reader.string("name"), cores: reader.int("cores", in: 1...), kernels: reader.string("kernels"), blas: reader.string("blas"),
      memoryBytes: reader.int("memory_bytes", in: 0...), peakFlops: reader.double("peak_flops", in: 0...), version: reader.string("version")
    )
  }
}

extension ComparisonBudget {
  init(_ reader: ObjectReader) {
    self.init(
      tuneSteps: reader.int("tune_steps", in: 0...), tuneMetric: reader.string("tune_metric"), seeds: reader.ints("seeds"),
      maxSecondsPerRun: reader.optionalDouble("max_seconds_per_run", in: 0...))
  }
}

extension ComparisonPricing {
  init(_ reader: ObjectReader) {
    self.init(
      currency: reader.string("currency"), perHour: reader.optionalDouble("per_hour", in: 0...),
      watts: reader.optionalDouble("watts", in: 0...), perKWh: reader.optionalDouble("per_kwh", in: 0...), asOf: reader.string("as_of"))
  }
}

import Datasets
import Evaluation
import FileFormats
import Glibc
import Tokenizers

/// The section `data`: what to learn from, and how rows become tokens.
public struct DataConfig: ConfigSection {
  /// The file or files to learn from.
  public var train: DataSources = ""
  /// File to measure on during training.
  public var validation: String?
  /// How many rows of `train` are measured on instead of a file, and not learned.
  public var validationSplit: ValidationSplit?
  /// File on which the task metric is reported before and after training.
  public var test: String?
  /// Whether every epoch has an order of its own.
  public var shuffle = true
  /// How rows become tokens: `columns`, `max_length`, `on_too_long`, `on_bad_row`, `train_on_prompt`, `append_eos`, `chat_format`,
  /// `chat_template`.
  public var examples = ExampleSettings()
  /// File of a chat template in Jinja, in the place of the model's own; `examples` holds its content.
  public var chatTemplate: String?
  /// The task metric, or nil for the loss alone.
  public var metric: MetricSetting?

  /// The defaults.
  public init() {}

  /// Whether there is something to measure on during training.
  package var hasValidation: Bool { validation != nil || validationSplit != nil }

  /// The folder of databases of the metric `sql_execution`.
  public var databases: String? {
    if case .sqlExecution(let folder) = metric { folder } else { nil }
  }

  package static var keys: [ConfigKey<DataConfig>] {
    [
      ConfigKey(
        name: "train", role: .mutable, read: { $1.train = DataSources($0, "train") }, write: { $0.train.json }),
      .path("validation", \.validation),
      ConfigKey(
        name: "validation_split", role: .identity, read: { $1.validationSplit = readSplit($0) },
        write: { $0.validationSplit.map(splitJSON) ?? nil }),
      .path("test", \.test),
      ConfigKey(
        name: "columns", role: .identity,
        read: { reader, section in
          if let columns = reader.optionalObject("columns") { section.examples.columns = ColumnMapping(columns) }
        },
        write: { $0.examples.columns.isEmpty ? nil : $0.examples.columns.json }),
      .int("max_length", \.examples.maxLength, in: 2...1 << 20),
      .word("on_too_long", \.examples.onTooLong),
      .word("on_bad_row", \.examples.onBadRow),
      .bool("shuffle", \.shuffle),
      .bool("train_on_prompt", \.examples.trainOnPrompt),
      .bool("append_eos", \.examples.appendEOS),
      ConfigKey(
        name: "chat_format", role: .identity,
        read: { $1.examples.chatFormat = $0.optionalString("chat_format", oneOf: BuiltInTemplate.names) },
        write: { $0.examples.chatFormat.map { JSONValue($0) } ?? nil }),
      .path("chat_template", \.chatTemplate),
      ConfigKey(
        name: "metric", role: .mutable, read: { $1.metric = readMetric($0) },
        write: { $0.metric.map(metricJSON) ?? nil }),
      ConfigKey(
        name: "databases", role: .mutable, read: { reader, _ in _ = reader.value("databases") },
        write: { $0.databases.map { JSONValue($0) } ?? nil }),
    ]
  }

  package func check(_ reader: ObjectReader) {
    if chatTemplate != nil, examples.chatFormat != nil {
      reader.problem("chat_template", "excludes data.chat_format, which names a built-in template; remove one")
    }
    if metric != nil, !hasValidation, test == nil {
      reader.problem("metric", "has nothing to be measured on; give data.validation, data.validation_split or data.test")
    }
    if validation != nil, validationSplit != nil {
      reader.problem("validation_split", "excludes data.validation; remove one of them")
    }
    if databases == nil, reader.has("databases"), reader.value("metric")?.string != "sql_execution" {
      reader.problem("databases", "is only for the metric \"sql_execution\"; remove it or set data.metric")
    }
  }

  /// Reads the chat template's file; where it cannot be opened, ``TrainConfig/checkFiles(_:)`` says so.
  mutating func readChatTemplate() throws(Diagnostic) {
    guard let path = chatTemplate, access(path, R_OK) == 0 else { return }
    examples.chatTemplate = try ChatTemplateFile.read(path)
  }

  /// `"metric"` is a name, or `{"command": ["program", "argument", …], "timeout_seconds": 60}`.
  private static func readMetric(_ reader: ObjectReader) -> MetricSetting? {
    guard let value = reader.value("metric"), !value.isNull else { return nil }
    if value.object != nil {
      let section = reader.object("metric")
      let command = section.strings("command")
      if section.value("command")?.array != nil, command.first ?? "" == "" {
        section.problem("command", "must begin with the path or name of a program")
      }
      return .command(command, timeoutSeconds: section.double("timeout_seconds", default: 60, in: 0.001...86_400))
    }
    guard value.string != nil else {
      let names = MetricSetting.names.joined(separator: ", ")
      reader.problem(
        "metric", "found \(value.summary) (must be one of \(names), or an object such as {\"command\": [\"python3\", \"score.py\"]})")
      return nil
    }
    let name = reader.string("metric", default: "", oneOf: MetricSetting.names)
    if let metric = TextMetric(rawValue: name) { return .text(metric) }
    guard name == "sql_execution" else { return nil }
    let folder = reader.optionalString("databases") ?? ""
    if folder.isEmpty, reader.value("databases")?.string?.isEmpty ?? !reader.has("databases") {
      reader.problem("databases", "missing (must be the folder of <name>.sql files for the metric \"sql_execution\")")
    }
    return .sqlExecution(databases: folder)
  }

  /// A fraction or a number of rows.
  private static func readSplit(_ reader: ObjectReader) -> ValidationSplit? {
    guard let value = reader.value("validation_split"), !value.isNull else { return nil }
    if let rows = value.integer, rows >= 1, rows <= Int64(Int32.max) { return .rows(Int(rows)) }
    if let fraction = value.double, fraction > 0, fraction < 1 { return .fraction(fraction) }
    reader.problem(
      "validation_split", "found \(value.summary) (must be a fraction above 0 and below 1, such as 0.05, or a number of rows, or null)")
    return nil
  }

  private static func splitJSON(_ split: ValidationSplit) -> JSONValue {
    switch split {
    case .fraction(let fraction): JSONValue(fraction)
    case .rows(let count): JSONValue(count)
    }
  }

  private static func metricJSON(_ metric: MetricSetting) -> JSONValue {
    switch metric {
    case .text(let metric): JSONValue(metric.rawValue)
    case .sqlExecution: "sql_execution"
    case .command(let arguments, let seconds): ["command": JSONValue(arguments), "timeout_seconds": JSONValue(seconds)]
    }
  }
}

import Datasets
import FileFormats

/// What an answer is measured against: the text the data file gives, and the whole row for metrics that need more of it.
public struct Reference: Sendable {
  /// The expected text: the completion of the row.
  public var text: String
  /// The row as it stands in the file, extra keys included; parsed at every call.
  package var row: JSONObject { rowText?.object ?? JSONObject() }
  private let rowText: RowText?
  /// The file the row comes from.
  public var file: String
  /// Its line, counted from 1.
  public var line: Int

  package init(text: String, row: RowText? = nil, file: String = "", line: Int = 0) {
    self.text = text
    rowText = row
    self.file = file
    self.line = line
  }

  func problem(_ message: String, at key: String? = nil) -> Diagnostic.Problem {
    .init(file: file, line: line, place: key, message: message)
  }
}

/// How good one answer is.
public struct Score: Sendable, Equatable {
  /// From 0 (wrong) to 1 (right).
  public var value: Double
  /// Why it is not 1, in words a person or a model can act on; empty where there is nothing to say.
  public var feedback: String

  /// A score with its reason.
  public init(_ value: Double, _ feedback: String = "") {
    self.value = value
    self.feedback = feedback
  }
}

/// A task metric: scores what a model wrote against what the data file expects.
public protocol Metric {
  /// The name in the config and in reports.
  var name: String { get }

  /// Whether the references themselves are fit for this metric. Called once, before anything is trained, so that a mistake in the data
  /// is not found at the first evaluation.
  func check(_ references: [Reference]) throws(EvaluationError)

  /// One score per prediction, in order. A wrong or senseless prediction is a low score, never an error.
  func score(_ predictions: [String], against references: [Reference]) throws(EvaluationError) -> [Score]
}

/// Which metric, as the config names it (`data.metric`).
public enum MetricSetting: Sendable, Equatable {
  /// A comparison of texts.
  case text(TextMetric)
  /// Runs the query on a SQLite database; the folder holds one `<name>.sql` per database.
  case sqlExecution(databases: String)
  /// A program of the user's, with its arguments, and the longest it may be silent.
  case command([String], timeoutSeconds: Double)

  /// The names that stand alone in the config.
  package static let names = TextMetric.allCases.map(\.rawValue) + [SQLExecution.configName]

  /// The metric itself.
  package func makeMetric() -> any Metric {
    switch self {
    case .text(let metric): metric
    case .sqlExecution(let databases): SQLExecution(databases: databases)
    case .command(let arguments, let timeoutSeconds): CommandMetric(arguments, timeoutSeconds: timeoutSeconds)
    }
  }
}

/// Why a metric cannot score.
public enum EvaluationError: Error, Sendable, Equatable {
  /// A data file or a database is not fit for the metric; names every row.
  case input(Diagnostic)
  /// The user's program did not do its part.
  case command(arguments: [String], reason: String)
  /// The system did not do its part.
  case system(String)
}

extension EvaluationError: Reported {
  /// That of the file which is not fit; a program or a system that fails has no status of its own.
  public var exitStatus: ExitStatus { if case .input(let error) = self { error.exitStatus } else { .failed } }
}

extension EvaluationError: CustomStringConvertible {
  /// One line per problem.
  public var description: String {
    switch self {
    case .input(let error): error.description
    case .command(let arguments, let reason):
      escapedForTerminal("data.metric: the command \(arguments.joined(separator: " "))") + ": \(reason)"
    case .system(let reason): reason
    }
  }
}

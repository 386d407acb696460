import Datasets
import FileFormats
import Transformers

/// The section `task`: what the model is to do.
public struct TaskConfig: ConfigSection {
  /// The tasks there are.
  public enum Kind: String, CaseIterable, Sendable {
    /// Write the next tokens.
    case causalLM = "causal_lm"
    /// Tell which label a text has.
    case sequenceClassification = "sequence_classification"
  }

  /// What to do.
  public var type = Kind.causalLM
  /// The labels in the order of their numbers; nil takes those of the training data.
  public var labels: [String]?

  /// The defaults.
  public init() {}

  package static var keys: [ConfigKey<TaskConfig>] {
    [
      .word("type", \.type),
      ConfigKey(
        name: "labels", role: .identity, read: { $1.labels = $0.optionalStrings("labels") },
        write: { $0.labels.map { JSONValue($0) } ?? nil }),
    ]
  }

  package func check(_ reader: ObjectReader) {
    guard let labels else { return }
    if type == .causalLM { reader.problem("labels", "are only for the type sequence_classification; remove them or set task.type") }
    if labels.count < 2 { reader.problem("labels", "found \(labels.count) (must be two at least)") }
    var seen: Set<UTF8Key> = []
    for label in labels where !seen.insert(UTF8Key(label)).inserted { reader.problem("labels", "\(quoted(label)) stands there twice") }
  }
}

extension TrainConfig {
  /// What the model is loaded for: nil where it is to write, as its files say.
  ///
  /// Labels that the config leaves out are those of the training data.
  package func newTask() throws(Diagnostic) -> NewTask? {
    guard task.type == .sequenceClassification else { return nil }
    let labels = if let labels = task.labels { labels } else { try LabelScan.labels(of: data.train, columns: data.examples.columns) }
    return NewTask(labels: labels, seed: UInt64(training.seed))
  }
}

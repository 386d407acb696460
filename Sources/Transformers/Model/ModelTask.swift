import FileFormats

/// What a model's last hidden states are read for.
public enum ModelTask: Sendable, Equatable {
  /// The next token.
  case causalLM
  /// Which of these labels a text has, by its last token.
  case sequenceClassification(labels: [String])

  /// The labels; nil where tokens are what is told.
  public var labels: [String]? { if case .sequenceClassification(let labels) = self { labels } else { nil } }
}

/// A task that a model is loaded for, with a head that may be new.
package struct NewTask: Sendable, Equatable {
  /// The labels, in the order of their numbers.
  package let labels: [String]
  /// Seed of the head's first values, where the files have none.
  package let seed: UInt64

  package init(labels: [String], seed: UInt64) { (self.labels, self.seed) = (labels, seed) }
}

extension ModelTask {
  private static let suffix = "ForSequenceClassification"

  /// The task that a config.json tells by its architecture.
  init(_ json: JSONObject) {
    let names = json["architectures"]?.array ?? []
    guard names.contains(where: { $0.string?.hasSuffix(Self.suffix) ?? false }) else {
      self = .causalLM
      return
    }
    let named = json["id2label"]?.object
    // transformers has two labels where nothing is said.
    let count = named?.keys.count ?? json["num_labels"]?.integer.map { Int(clamping: $0) } ?? 2
    self = .sequenceClassification(labels: (0..<min(max(1, count), 1 << 20)).map { named?["\($0)"]?.string ?? "LABEL_\($0)" })
  }

  /// A config.json of the same model with a head for these labels.
  static func classifying(_ labels: [String], _ json: JSONObject, className: String) -> JSONObject {
    var json = json
    var (names, numbers) = (JSONObject(), JSONObject())
    for (number, label) in labels.enumerated() {
      names["\(number)"] = JSONValue(label)
      numbers[label] = JSONValue(number)
    }
    json["architectures"] = JSONValue([className + suffix])
    json["id2label"] = JSONValue(names)
    json["label2id"] = JSONValue(numbers)
    json["num_labels"] = nil
    json["problem_type"] = "single_label_classification"
    return json
  }
}

import FileFormats

/// What `evaluate` tells of a model, or of a way to prompt it.
package struct EvaluationResult: Record, Equatable {
  /// The file that was measured on, and how many of its rows.
  package var data = "", rows = 0
  /// Mean loss per target token, or row; nil for a way of prompting: that of the references would be the model's.
  package var loss: Double?
  package var perplexity: Double?
  /// The task metric, and its mean over the answers; no value where there are no answers.
  package var metric: String?, value: Double?
  /// How the model was prompted, with everything that was decided; nil where it was asked as it is trained.
  package var prompting: JSONObject?
  /// Whether the way of prompting could be tried at all, and why not, or what else there is to know.
  package var isNotApplicable = false, note: String?
  package var answers: AnswerUse?
  package var seconds = 0.0

  package init() {}

  package static var keys: [ConfigKey<EvaluationResult>] {
    [
      .text("data", \.data), .count("rows", \.rows), .number("eval_loss", \.loss).leftOut { $0.prompting != nil },
      .number("eval_perplexity", \.perplexity).leftOut { $0.perplexity == nil }, .text("metric", \.metric).leftOut { $0.metric == nil },
      .number("metric_value", \.value, in: (-Double.infinity)...).leftOut { $0.metric == nil }, .prompting, .status,
      .text("note", \.note).leftOut { $0.prompting == nil }, .record("answers", \.answers).leftOut { $0.metric == nil },
      .number("seconds", \.seconds),
    ]
  }
}

extension ConfigKey<EvaluationResult> {
  fileprivate static var prompting: Self {
    Self(
      name: "prompting", role: .mutable,
      read: { reader, result in
        reader.optionalObject("prompting")?.ignoreUnknownKeys()
        result.prompting = reader.value("prompting")?.object
      }, writing: { result, object in if let prompting = result.prompting { object["prompting"] = JSONValue(prompting) } })
  }

  fileprivate static var status: Self {
    let (tried, untried) = ("completed", "not_applicable")
    return Self(
      name: "status", role: .mutable,
      read: { $1.isNotApplicable = $0.optionalString("status", oneOf: [tried, untried]) == untried },
      write: { JSONValue($0.isNotApplicable ? untried : tried) }
    ).leftOut { $0.prompting == nil }
  }
}

/// What an answer costs.
package struct AnswerUse: Record, Equatable {
  /// Answers that were measured.
  package var count = 0
  /// Means per answer.
  package var promptTokens = 0.0, completionTokens = 0.0, seconds = 0.0
  /// Money per answer.
  package var cost: Double?
  /// Mean number of times that the model was asked for one answer.
  package var calls = 1.0

  package init() {}

  package init(count: Int, promptTokens: Double, completionTokens: Double, seconds: Double, cost: Double? = nil, calls: Double = 1) {
    (self.count, self.promptTokens, self.completionTokens) = (count, promptTokens, completionTokens)
    (self.seconds, self.cost, self.calls) = (seconds, cost, calls)
  }

  package static var keys: [ConfigKey<AnswerUse>] {
    [
      .count("count", \.count), .number("prompt_tokens", \.promptTokens), .number("completion_tokens", \.completionTokens),
      .number("seconds", \.seconds),
      .number("cost", \.cost).leftOut { $0.cost == nil }, .number("calls", \.calls),
    ]
  }
}

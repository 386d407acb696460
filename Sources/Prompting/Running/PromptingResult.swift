import FileFormats
import Tokenizers
import Training

/// What a strategy reached on the evaluation set, and what its answers took.
package struct PromptingResult: Sendable {
  /// One answer with its score.
  package struct Answer: Sendable {
    /// Line of the row in its file.
    package let line: Int
    /// The question as one text, the expected answer, and the answer given.
    package let prompt: String, reference: String
    package let reply: PromptingRun.Reply
    package let score: Double
    package let feedback: String

    /// A line of `--answers`.
    package var json: JSONValue {
      let transcript = reply.transcript.map { message in
        var fields = message.fields
        fields["content"] = JSONValue(message.content)
        return JSONValue(fields)
      }
      return [
        "line": JSONValue(line), "prompt": JSONValue(prompt), "prediction": JSONValue(reply.prediction), "reference": JSONValue(reference),
        "score": JSONValue(score), "feedback": JSONValue(feedback), "calls": JSONValue(reply.calls),
        "prompt_tokens": JSONValue(reply.promptTokens), "completion_tokens": JSONValue(reply.completionTokens),
        "examples": JSONValue(reply.examples), "transcript": JSONValue(transcript),
      ]
    }
  }

  /// The settings with everything that was decided for them.
  package let settings: JSONObject
  /// The evaluation set, and how many of its rows were asked.
  package let data: String, rows: Int
  package let metric: String
  /// Whether the strategy was not tried, because it cannot be with this model, metric or data.
  package let isNotApplicable: Bool
  /// Why not, or what else there is to know.
  package let note: String?
  /// None where it is not applicable.
  package let answers: [Answer]
  /// Wall time of writing the answers, that of running queries for the model included, that of loading and scoring not.
  package let seconds: Double

  /// The mean score; nil without answers.
  package var value: Double? { mean(\.score) }

  /// A mean over the answers.
  package func mean(_ part: (Answer) -> Double) -> Double? {
    answers.isEmpty ? nil : answers.reduce(0) { $0 + part($1) } / Double(answers.count)
  }

  /// The object of `evaluate --json`, with the means per answer.
  package var record: EvaluationResult {
    var record = EvaluationResult()
    (record.data, record.rows, record.metric, record.value) = (data, rows, metric, value)
    (record.prompting, record.isNotApplicable, record.note) = (settings, isNotApplicable, note)
    record.seconds = seconds
    if !answers.isEmpty {
      record.answers = AnswerUse(
        count: answers.count, promptTokens: mean { Double($0.reply.promptTokens) } ?? 0,
        completionTokens: mean { Double($0.reply.completionTokens) } ?? 0, seconds: seconds / Double(answers.count),
        calls: mean { Double($0.reply.calls) } ?? 0)
    }
    return record
  }
}

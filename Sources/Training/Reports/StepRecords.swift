import FileFormats
import Tensors

/// One optimizer step, as metrics.jsonl has it.
package struct StepRecord: Sendable {
  package var step: Int, totalSteps: Int
  /// Epochs done, as a fraction.
  package var epoch: Double
  package var loss: Double, learningRate: Double, gradNorm: Double
  package var tokens: Int, targetTokens: Int
  package var tokensPerSecond: Double
  /// Wall time of the training so far, earlier parts of a resumed run included.
  package var elapsedSeconds: Double
  /// Highest total of the memory ledger, and of the process.
  package var peakMemoryBytes: Int, peakResidentBytes: Int

  var json: JSONObject {
    var row = JSONObject()
    row["step"] = JSONValue(step)
    row["epoch"] = JSONValue(epoch)
    row["loss"] = JSONValue(loss)
    row["learning_rate"] = JSONValue(learningRate)
    row["grad_norm"] = JSONValue(gradNorm)
    row["tokens"] = JSONValue(tokens)
    row["target_tokens"] = JSONValue(targetTokens)
    row["tokens_per_second"] = JSONValue(tokensPerSecond)
    row["elapsed_seconds"] = JSONValue(elapsedSeconds)
    row["peak_memory_bytes"] = JSONValue(peakMemoryBytes)
    row["peak_rss_bytes"] = JSONValue(peakResidentBytes)
    return row
  }
}

/// A step that was left out, as metrics.jsonl has it.
package struct SkipRecord: Sendable {
  package var step: Int, totalSteps: Int
  package var epoch: Double
  package var reason: SkippedSteps.Reason
  /// The loss or norm that was the reason; nil for the steps before it that were left out with it.
  package var value: Double?
  /// Lines of the data file that the step's rows come from.
  package var lines: [Int]
  package var elapsedSeconds: Double

  var json: JSONObject {
    var row = JSONObject()
    row["step"] = JSONValue(step)
    row["epoch"] = JSONValue(epoch)
    row["skipped"] = JSONValue(reason.rawValue)
    if let value { row["value"] = .raw(value) }
    row["lines"] = JSONValue(lines.map { JSONValue($0) })
    row["elapsed_seconds"] = JSONValue(elapsedSeconds)
    return row
  }
}

extension NonFiniteError {
  /// The last row of metrics.jsonl before the run stops.
  var json: JSONObject {
    var row = JSONObject()
    row["step"] = JSONValue(step)
    row["stopped"] = JSONValue(SkippedSteps.Reason.nonFinite.rawValue)
    row["quantity"] = JSONValue(quantity)
    row["value"] = .raw(value)
    if let parameter { row["parameter"] = JSONValue(parameter) }
    row["lines"] = JSONValue(lines.map { JSONValue($0) })
    return row
  }
}

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

/// One evaluation, as metrics.jsonl has it.
package struct EvaluationRecord: Sendable {
  package var step: Int
  package var epoch: Double
  /// Mean loss per target token, or row, on the validation data; of tokens its exponential is the perplexity.
  package var loss: Double
  package var perplexity: Double?
  /// Mean score of the task metric, and its name.
  package var metric: (name: String, value: Double, rows: Int)?
  package var seconds: Double
  package var isBest: Bool
  package var elapsedSeconds: Double

  var json: JSONObject {
    var row = JSONObject()
    row["step"] = JSONValue(step)
    row["epoch"] = JSONValue(epoch)
    row["eval_loss"] = .raw(loss)
    if let perplexity { row["eval_perplexity"] = .raw(perplexity) }
    if let metric {
      row["eval_\(metric.name)"] = JSONValue(metric.value)
      row["eval_\(metric.name)_rows"] = JSONValue(metric.rows)
    }
    row["eval_seconds"] = JSONValue(seconds)
    row["elapsed_seconds"] = JSONValue(elapsedSeconds)
    return row
  }
}

/// Score of the task metric on the test data, with some answers to look at.
package struct TestRecord: Sendable {
  package var metric: String
  package var value: Double
  package var rows: Int
  package var loss: Double
  package var samples: [Evaluator.Answer]

  var json: JSONValue {
    ["metric": JSONValue(metric), "value": JSONValue(value), "rows": JSONValue(rows), "loss": JSONValue(loss)]
  }
}

/// What a run was expected to take, to be set against what it took.
package struct RunEstimate: Sendable, Equatable {
  /// Highest total of the memory ledger.
  package var memoryBytes: Int
  /// Seconds of training without evaluation and saving, of the whole run; nil where the run was too short to measure for it.
  package var trainSeconds: Double?

  var json: JSONValue {
    ["peak_memory_bytes": JSONValue(memoryBytes), "train_seconds": trainSeconds.map { JSONValue($0) } ?? nil]
  }
}

/// How a run ended, as result.json has it. Counts and times cover all its parts; memory is that of the last one.
package struct RunResult: Sendable {
  package enum Status: String, Sendable { case completed, stopped }

  package var status: Status
  /// The run and its branch; nil in results of older versions, which know no branches.
  package var runID: String?
  package var branch = 0
  package var steps: Int
  /// Steps among them that were left out.
  package var skippedSteps: Int
  package var trainableParameters: Int, totalParameters: Int
  /// Mean loss of the last steps: a tenth of the run, from 1 to 100.
  package var trainLoss: Double
  package var evaluation: EvaluationRecord?
  package var before: TestRecord?, after: TestRecord?
  /// Seconds of training without evaluation and saving; wall time with them.
  package var trainSeconds: Double, seconds: Double
  package var tokens: Int, targetTokens: Int
  package var tokensPerSecond: Double
  package var peakMemory: [MemoryCategory: Int]
  package var peakMemoryTotal: Int, peakResidentBytes: Int
  /// Useful operations, see `FlopCount`.
  package var flops: Double
  package var estimate: RunEstimate?
  package var checkpointBytes: Int, adapterBytes: Int
  /// Checkpoints that were saved, and the seconds that took.
  package var saves = 0, saveSeconds = 0.0
  /// Paths of what was written.
  package var adapter: String, checkpoint: String?
  /// Where the time of this process's steps went, if that was asked for.
  package var profile: StepProfile?

  package var json: JSONObject {
    var object = JSONObject()
    object["status"] = JSONValue(status.rawValue)
    if let runID {
      object["run_id"] = JSONValue(runID)
      object["branch"] = JSONValue(branch)
    }
    object["steps"] = JSONValue(steps)
    object["skipped_steps"] = JSONValue(skippedSteps)
    object["trainable_parameters"] = JSONValue(trainableParameters)
    object["total_parameters"] = JSONValue(totalParameters)
    object["train_loss"] = JSONValue(trainLoss)
    object["eval"] = evaluation.map { JSONValue($0.json) } ?? nil
    object["test_before"] = before?.json ?? nil
    object["test_after"] = after?.json ?? nil
    object["train_seconds"] = JSONValue(trainSeconds)
    object["seconds"] = JSONValue(seconds)
    object["tokens"] = JSONValue(tokens)
    object["target_tokens"] = JSONValue(targetTokens)
    object["tokens_per_second"] = JSONValue(tokensPerSecond)
    var memory = JSONObject()
    for category in MemoryCategory.allCases { memory[category.rawValue] = JSONValue(peakMemory[category] ?? 0) }
    memory["total"] = JSONValue(peakMemoryTotal)
    object["peak_memory_bytes"] = JSONValue(memory)
    object["peak_rss_bytes"] = JSONValue(peakResidentBytes)
    object["flops"] = JSONValue(flops)
    if let estimate { object["estimate"] = estimate.json }
    object["saves"] = JSONValue(saves)
    object["save_seconds"] = JSONValue(saveSeconds)
    object["checkpoint_bytes"] = JSONValue(checkpointBytes)
    object["adapter_bytes"] = JSONValue(adapterBytes)
    object["adapter"] = JSONValue(adapter)
    object["checkpoint"] = checkpoint.map { JSONValue($0) } ?? nil
    if let profile { object["profile"] = profile.json }
    return object
  }
}

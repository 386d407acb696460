import FileFormats
import Tensors

/// What fine-tuning a model would take, method by method.
package struct Plan: Sendable {
  package var model: String
  package var workload: PlanWorkload
  package var precision: PlanPrecision
  package var hardware: Hardware
  package var methods: [MethodPlan]
  /// What more ranks would give each of them; empty where that was not asked.
  package var onRanks: [RankPlan] = []

  /// Adds what so many ranks would give.
  package mutating func spread(over ranks: Int, _ interconnect: Interconnect) {
    onRanks = methods.map {
      RankPlan(
        method: $0.name, stepSeconds: $0.seconds / Double(max(1, workload.steps)), trainedParameters: $0.trainableParameters,
        rows: workload.rowsPerStep, batchRows: workload.rowsPerBatch, ranks: ranks, interconnect: interconnect)
    }
  }

  /// The object that `--json` prints.
  package var json: JSONObject {
    var object = JSONObject()
    object["model"] = JSONValue(model)
    object["methods"] = JSONValue(methods.map { JSONValue($0.json) })
    object["workload"] = JSONValue(workload.json)
    object["precision"] = [
      "weights": JSONValue(precision.weights.rawValue), "trainable": JSONValue(precision.trainable.rawValue),
      "optimizer": JSONValue(precision.optimizer.rawValue), "activations": JSONValue(precision.activations.rawValue),
    ]
    var device = JSONObject()
    device["name"] = JSONValue(hardware.name)
    device["peak_flops"] = JSONValue(hardware.peak)
    device["utilization"] = JSONValue(hardware.utilization)
    device["memory_bytes"] = JSONValue(hardware.memoryBytes)
    device["watts"] = hardware.watts.map { JSONValue($0) } ?? Optional<JSONValue>.none
    if let price = hardware.price {
      device["price_per_hour"] = JSONValue(price.perHour)
      device["currency"] = JSONValue(price.currency)
      device["price_as_of"] = price.asOf.map { JSONValue($0) } ?? Optional<JSONValue>.none
    }
    object["device"] = JSONValue(device)
    if !onRanks.isEmpty { object["ranks"] = JSONValue(onRanks.map { JSONValue($0.json) }) }
    return object
  }
}

/// How much is trained on.
package struct PlanWorkload: Sendable {
  /// Optimizer steps, and ids of an average one.
  package var steps: Int
  package var tokensPerStep: Double
  /// Rows of a full step, and of a micro-batch.
  package var rowsPerStep: Int, rowsPerBatch: Int
  /// "8 × 512 tokens", for reports.
  package var description: String
  /// Whether activations are computed again in the backward pass instead of being kept.
  package var recomputes = false

  package init(steps: Int, tokensPerStep: Double, rowsPerStep: Int, rowsPerBatch: Int, description: String, recomputes: Bool = false) {
    (self.steps, self.tokensPerStep, self.rowsPerStep, self.rowsPerBatch) = (steps, tokensPerStep, rowsPerStep, rowsPerBatch)
    (self.description, self.recomputes) = (description, recomputes)
  }

  var tokens: Double { Double(steps) * tokensPerStep }

  var json: JSONObject {
    var object = JSONObject()
    object["steps"] = JSONValue(steps)
    object["tokens"] = JSONValue(tokens)
    object["batch"] = JSONValue(description)
    object["recomputes_activations"] = JSONValue(recomputes)
    return object
  }
}

/// What one method would take.
package struct MethodPlan: Sendable {
  package var name: String
  package var trainableParameters: Int, totalParameters: Int
  /// Bytes while training; activations with the scratch space of operations.
  package var weights: Double, gradients: Double, optimizer: Double, activations: Double
  /// Operations of the whole training.
  package var flops: Double
  package var seconds: Double
  /// Whether the seconds were measured on this machine, or follow from a peak rate.
  package var isMeasured: Bool
  package var cost: Double?, kilowattHours: Double?
  /// Bytes of one saved task.
  package var adapterBytes: Double
  /// Devices of the catalogue whose memory is enough, the device planned for first.
  package var fits: [String]
  package var fitsDevice: Bool

  package var memory: Double { weights + gradients + optimizer + activations }

  var json: JSONObject {
    var object = JSONObject()
    object["name"] = JSONValue(name)
    object["trainable_parameters"] = JSONValue(trainableParameters)
    object["total_parameters"] = JSONValue(totalParameters)
    var bytes = JSONObject()
    for (key, value) in [("weights", weights), ("gradients", gradients), ("optimizer", optimizer), ("activations", activations)] {
      bytes[key] = JSONValue(Int(value.rounded()))
    }
    bytes["total"] = JSONValue(Int(memory.rounded()))
    object["memory_bytes"] = JSONValue(bytes)
    object["flops"] = JSONValue(flops)
    object["seconds"] = JSONValue(seconds)
    object["seconds_measured"] = JSONValue(isMeasured)
    object["device_hours"] = JSONValue(seconds / 3600)
    object["cost"] = cost.map { JSONValue($0) } ?? Optional<JSONValue>.none
    object["kwh"] = kilowattHours.map { JSONValue($0) } ?? Optional<JSONValue>.none
    object["adapter_bytes"] = JSONValue(Int(adapterBytes.rounded()))
    object["fits"] = JSONValue(fits.map { JSONValue($0) })
    return object
  }
}

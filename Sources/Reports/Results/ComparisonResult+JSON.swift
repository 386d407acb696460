import FileFormats

extension ComparisonResult {
  /// Writes the file so that a crash leaves the old one or the new one.
  package func write(to path: String) throws(Diagnostic) {
    try SingleFile.writeAtomically(text, to: path)
  }

  /// What the file holds.
  package var text: String { JSONValue(json).serialized(.pretty) + "\n" }

  package var json: JSONObject {
    var object = JSONObject()
    object["schema"] = JSONValue(Self.schema)
    object["created_at"] = JSONValue(createdAt)
    object["finished_at"] = JSONValue(orNull: finishedAt)
    object["task"] = JSONValue(task.json)
    object["machine"] = JSONValue(machine.json)
    object["budget"] = JSONValue(budget.json)
    object["pricing"] = JSONValue(orNull: pricing?.json)
    object["rows"] = JSONValue(rows.map { JSONValue($0.json) })
    return object
  }
}

extension ComparisonTask {
  var json: JSONObject {
    var object = JSONObject()
    object["model"] = JSONValue(model)
    object["train"] = JSONValue(train)
    object["validation"] = JSONValue(validation)
    object["test"] = JSONValue(orNull: test)
    object["control"] = JSONValue(orNull: control)
    object["metric"] = JSONValue(orNull: metric)
    object["evaluated_on"] = JSONValue(evaluatedOn.rawValue)
    object["rows"] = JSONValue(rows)
    return object
  }
}

extension ComparisonMachine {
  var json: JSONObject {
    var object = JSONObject()
    object["name"] = JSONValue(name)
    object["cores"] = JSONValue(cores)
    object["kernels"] = JSONValue(kernels)
    object["blas"] = JSONValue(blas)
    object["memory_bytes"] = JSONValue(memoryBytes)
    object["peak_flops"] = JSONValue(orNull: peakFlops)
    object["version"] = JSONValue(version)
    return object
  }
}

extension ComparisonBudget {
  var json: JSONObject {
    var object = JSONObject()
    object["tune_steps"] = JSONValue(tuneSteps)
    object["tune_metric"] = JSONValue(tuneMetric)
    object["seeds"] = JSONValue(seeds.map { JSONValue($0) })
    object["max_seconds_per_run"] = JSONValue(orNull: maxSecondsPerRun)
    return object
  }
}

extension ComparisonPricing {
  var json: JSONObject {
    var object = JSONObject()
    object["currency"] = JSONValue(currency)
    object["per_hour"] = JSONValue(orNull: perHour)
    object["watts"] = JSONValue(orNull: watts)
    object["per_kwh"] = JSONValue(orNull: perKWh)
    object["as_of"] = JSONValue(asOf)
    return object
  }
}

extension JSONValue {
  init(orNull text: String?) {
    if let text { self.init(text) } else { self.init(.null) }
  }

  init(orNull number: Int?) {
    if let number { self.init(number) } else { self.init(.null) }
  }

  /// JSON has no word for a number that is not finite; null says that there is none.
  init(orNull number: Double?) {
    if let number, number.isFinite { self.init(number) } else { self.init(.null) }
  }

  init(orNull object: JSONObject?) {
    if let object { self.init(object) } else { self.init(.null) }
  }
}

import FileFormats
import Tensors

extension ComparisonRow {
  package var json: JSONObject {
    var object = JSONObject()
    object["name"] = JSONValue(name)
    object["kind"] = JSONValue(kind.rawValue)
    object["status"] = JSONValue(status.rawValue)
    object["note"] = JSONValue(orNull: note)
    object["peft_type"] = JSONValue(orNull: peftType)
    object["settings"] = JSONValue(settings)
    object["trainable_parameters"] = JSONValue(orNull: trainableParameters)
    object["total_parameters"] = JSONValue(orNull: totalParameters)
    object["tuning"] = JSONValue(tuning.map { JSONValue($0.json) })
    object["learning_rate"] = JSONValue(orNull: learningRate)
    object["seeds"] = JSONValue(seeds.map { JSONValue($0.json) })
    object["memory"] = JSONValue(orNull: memory?.json)
    object["task_bytes"] = JSONValue(orNull: taskBytes)
    object["hundred_tasks_bytes"] = JSONValue(orNull: hundredTasksBytes)
    object["checkpoint_bytes"] = JSONValue(orNull: checkpointBytes)
    object["energy_kwh"] = JSONValue(orNull: energyKWh)
    object["energy_source"] = JSONValue(orNull: energySource)
    object["cost"] = JSONValue(orNull: cost)
    object["tuning_cost"] = JSONValue(orNull: tuningCost)
    object["answers"] = JSONValue(orNull: answers?.json)
    object["break_even"] = JSONValue(breakEven.map { JSONValue($0.json) })
    object["run_info"] = JSONValue(runInfo)
    object["train_info"] = JSONValue(trainInfo)
    object["meta_info"] = JSONValue(metaInfo)
    return object
  }
}

extension TuningTrial {
  var json: JSONObject {
    var object = JSONObject()
    object["learning_rate"] = JSONValue(orNull: learningRate)
    object["value"] = JSONValue(orNull: value)
    object["steps"] = JSONValue(steps)
    object["seconds"] = JSONValue(orNull: seconds)
    return object
  }
}

extension SeedResult {
  var json: JSONObject {
    var object = JSONObject()
    object["seed"] = JSONValue(seed)
    object["eval_loss"] = JSONValue(orNull: evalLoss)
    object["metric"] = JSONValue(orNull: metric)
    object["control_loss"] = JSONValue(orNull: controlLoss)
    object["forgetting"] = JSONValue(orNull: forgetting)
    object["steps"] = JSONValue(steps)
    object["train_seconds"] = JSONValue(orNull: trainSeconds)
    object["seconds"] = JSONValue(orNull: seconds)
    object["tokens"] = JSONValue(tokens)
    object["tokens_per_second"] = JSONValue(orNull: tokensPerSecond)
    object["flops"] = JSONValue(orNull: flops)
    object["run"] = JSONValue(orNull: run)
    object["curve"] = curve.json(losses: "loss")
    object["eval_curve"] = evalCurve.json(losses: "eval_loss")
    return object
  }
}

extension LossCurve {
  func json(losses key: String) -> JSONValue {
    var object = JSONObject()
    object["step"] = JSONValue(steps.map { JSONValue($0) })
    object[key] = JSONValue(losses.map { JSONValue($0) })
    return JSONValue(object)
  }
}

extension MemoryUse {
  var json: JSONObject {
    var object = JSONObject()
    for category in MemoryCategory.allCases { object[category.rawValue] = JSONValue(bytes[category] ?? 0) }
    object["total"] = JSONValue(total)
    object["resident"] = JSONValue(resident)
    return object
  }
}

extension AnswerUse {
  var json: JSONObject {
    var object = JSONObject()
    object["count"] = JSONValue(count)
    object["prompt_tokens"] = JSONValue(orNull: promptTokens)
    object["completion_tokens"] = JSONValue(orNull: completionTokens)
    object["seconds"] = JSONValue(orNull: seconds)
    object["cost"] = JSONValue(orNull: cost)
    object["calls"] = JSONValue(orNull: calls)
    return object
  }
}

extension BreakEven {
  var json: JSONObject {
    var object = JSONObject()
    object["against"] = JSONValue(against)
    object["answers"] = JSONValue(orNull: answers)
    object["note"] = JSONValue(orNull: note)
    return object
  }
}

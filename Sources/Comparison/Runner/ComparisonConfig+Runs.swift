import FileFormats
import Glibc
import Methods
import Reports
import Training
import Transformers

// The configs of the runs that a comparison is made of.

extension ComparisonConfig {
  /// What a run is for.
  package enum Purpose: Sendable {
    /// Trying a learning rate.
    case trial
    /// The figures of the report.
    case final
  }

  /// The config of one training.
  package func training(_ method: Method, seed: Int, learningRate: Double, _ purpose: Purpose, directory: String) -> JSONValue {
    var root = JSONObject()
    root["model"] = file.value["model"]
    if let task = file.value["task"] { root["task"] = task }
    root["peft"] = JSONValue(method.peft)
    // The test set is measured by a process of its own, in the same way for all rows.
    var data = file.value["data"]?.object ?? [:]
    data["test"] = nil
    if purpose == .final || tuning.metric == "eval_loss" {
      data["metric"] = nil
      data["databases"] = nil
    }
    root["data"] = JSONValue(data)
    var training = file.value["training"]?.object ?? [:]
    for member in method.training.members { training[member.key] = member.value }
    training["output_dir"] = JSONValue(directory)
    training["seed"] = JSONValue(seed)
    training["learning_rate"] = JSONValue(learningRate)
    // What blocks below the trained ones compute is the same in all of them. The first run of a method computes it, to tell what it takes.
    let frozen = training["frozen_cache_dir"] ?? JSONValue(ComparisonDirectory.frozenRows(in: outputDirectory))
    training["frozen_cache_dir"] = purpose == .trial || seed != seeds[0] ? frozen : nil
    if purpose == .trial {
      training["max_steps"] = JSONValue(tuning.steps)
      training["num_train_epochs"] = nil
      training["save_steps"] = 0
      training["eval_steps"] = JSONValue(tuning.steps)
    }
    root["training"] = JSONValue(training)
    if let generation = file.value["generation"] { root["generation"] = generation }
    return JSONValue(root)
  }

  /// How the learning rates of a method are tried, where they are not all tried to the end.
  func halving(_ method: Method) -> Halving {
    let json = training(method, seed: seeds[0], learningRate: method.learningRates[0], .trial, directory: outputDirectory)
    let training = (try? ConfigFile(json, path: file.path)).flatMap { try? TrainConfig($0).training }
    return Halving(rates: method.learningRates.count, steps: tuning.steps, warmup: training?.warmupSteps(of: tuning.steps) ?? 0)
  }

  /// The config of an evaluation: of the base model, of an adapter, or of a fine-tuned model.
  ///
  /// - Parameters:
  ///   - model: the directory of a fine-tuned model; nil for the base.
  ///   - data: another file than the evaluation set; its rows are measured by their loss alone.
  package func evaluation(model: String?, data path: String? = nil) -> JSONValue {
    var root = JSONObject()
    var base = file.value["model"]?.object ?? [:]
    if let model {
      base["path"] = JSONValue(model)
      base["init"] = nil
      base["tokenizer"] = nil
    }
    root["model"] = JSONValue(base)
    if let task = file.value["task"] { root["task"] = task }
    // The base itself is evaluated, whatever is named here; nothing is trained.
    root["peft"] = JSONValue(FullConfig().resolved)
    var data = file.value["data"]?.object ?? [:]
    if let path {
      data["test"] = JSONValue(path)
      // A text of its own: the columns and the metric are those of the task.
      data["columns"] = nil
      data["metric"] = nil
      data["databases"] = nil
    }
    root["data"] = JSONValue(data)
    if let generation = file.value["generation"] { root["generation"] = generation }
    return JSONValue(root)
  }

  /// Which file the final figures come from.
  package var evaluationSet: ComparisonTask.EvaluationSet { file.value["data"]?["test"]?.string == nil ? .validation : .test }

  /// Decodes the config of every run, and puts every method into a model without weights.
  func checkRuns() throws(Diagnostic) {
    var problems: [Diagnostic.Problem] = []
    func collect(_ body: () throws -> Void) {
      do { try body() } catch let error as Diagnostic {
        for problem in error.problems where !problems.contains(problem) { problems.append(problem) }
      } catch { problems.append(.init(file: file.path, message: "\(error)")) }
    }
    if let control, access(control, R_OK) != 0 {
      problems.append(.init(file: file.path, place: "control", message: "\(quoted(control)) cannot be read: \(systemMessage(errno))"))
    }
    for (index, method) in methods.enumerated() {
      let json = training(method, seed: seeds[0], learningRate: method.learningRates[0], .final, directory: outputDirectory)
      collect {
        let run = try ConfigFile(json, path: "\(file.path) (methods[\(index)], \(method.name))")
        var config: (any Methods.Method)?
        // An adapter to start from brings its own settings.
        let decoded = try TrainConfig(run) { if !$0.has("adapter_path") { config = MethodRegistry.method(reading: $0) } }
        try decoded.checkFiles(run)
        guard let config, let path = decoded.model.path ?? decoded.model.initialConfig else { return }
        // A directory of our own has its sizes in config.json, too; what has none is found out when it is loaded.
        guard let blueprint = try? ModelBlueprint(contentsOf: path) else { return }
        do { _ = try StepTrace(blueprint, storage: decoded.model.dtype, method: config) } catch let error as MethodError {
          throw Diagnostic(.configuration, [.init(file: file.path, place: "methods[\(index)].peft", message: "\(error)")])
        }
      }
    }
    if !problems.isEmpty { throw Diagnostic(.configuration, problems) }
  }
}

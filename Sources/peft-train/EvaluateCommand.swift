import ArgumentParser
import Datasets
import Evaluation
import FileFormats
import Foundation
import Tensors
import Training

/// `peft-train evaluate --config C`
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the loss, and the task metric where the config has one, without training.",
    discussion: "Takes data.test, or data.validation where there is no test file.")

  @Option(name: .shortAndLong, help: "The config, as for training.")
  var config: String

  @Option(help: "The directory of an adapter; without it the base model is measured.")
  var adapter: String?

  @Option(name: .customLong("set"), help: "Override a key of the config. May be repeated.")
  var overrides: [String] = []

  @Option(help: "Write every answer with its score to this JSONL file.")
  var answers: String?

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func run() throws {
    let file = try ConfigFile(config, overrides: overrides)
    let config = try TrainConfig(file)
    try config.checkFiles(file)
    guard let path = config.data.test ?? config.data.validation else {
      throw FileFormatError(
        .configuration, [.init(file: self.config, place: "data.test", message: "missing (must name the file to measure on)")])
    }
    Backend.cpu.threads = config.training.threads
    let (adapted, dataset) = try StopRequest.interrupting {
      let adapted = try AdaptedModel(config.model, adapter: adapter)
      return (adapted, try Dataset(path, tokenizer: adapted.tokenizer, settings: config.data.examples, keepsRows: true))
    }
    try adapted.model.checkLengths(of: [dataset])
    let evaluator = Evaluator(model: adapted.model, tokenizer: adapted.tokenizer, maxNewTokens: config.generation.maxNewTokens)
    let started = ContinuousClock.now
    guard let loss = evaluator.loss(on: dataset) else { throw ExitCode(75) }
    var result = JSONObject()
    result["data"] = JSONValue(path)
    result["rows"] = JSONValue(dataset.examples.count)
    result["eval_loss"] = JSONValue(loss)
    result["eval_perplexity"] = JSONValue(exp(min(loss, 700)))
    if let metric = config.data.metric?.makeMetric() {
      let progress = { (done: Int, total: Int) in Console.live("writing answers: \(done) of \(total)") }
      guard let list = try evaluator.answers(on: dataset, metric: metric, progress: progress) else { throw ExitCode(75) }
      result["metric"] = JSONValue(metric.name)
      result["metric_value"] = JSONValue(list.reduce(0) { $0 + $1.score } / Double(max(1, list.count)))
      if let answers { try write(list, to: answers) }
    }
    result["seconds"] = JSONValue((ContinuousClock.now - started).seconds)
    if json {
      Console.out(JSONValue(result).serialized())
    } else {
      Console.out("\(escapedForTerminal(path)): \(dataset.examples.count) rows")
      Console.out("loss        \(Format.fixed(loss, 4))")
      Console.out("perplexity  \(Format.fixed(exp(min(loss, 700)), 3))")
      if let name = result["metric"]?.string, let value = result["metric_value"]?.double {
        Console.out("\(escapedForTerminal(name))  \(Format.percent(value))")
      }
    }
  }

  private func write(_ answers: [Evaluator.Answer], to path: String) throws(FileFormatError) {
    let lines = answers.map { answer in
      let row: JSONValue = [
        "line": JSONValue(answer.line), "prompt": JSONValue(answer.prompt), "prediction": JSONValue(answer.prediction),
        "reference": JSONValue(answer.reference), "score": JSONValue(answer.score), "feedback": JSONValue(answer.feedback),
      ]
      return row.serialized() + "\n"
    }
    try SingleFile.writeAtomically(lines.joined(), to: path)
  }
}

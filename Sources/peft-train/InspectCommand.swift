import ArgumentParser
import Datasets
import FileFormats
import Foundation
import Reports
import Tensors
import Tokenizers
import Training

/// `peft-train inspect --config C`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show the data as the model sees it, without loading its weights.",
    discussion: """
      The first rows with what is learned marked, how long rows are, which were cut or left out, which teach nothing, which are there twice,
      and which of the rows to measure on are rows to learn from, too.
      """)

  @Option(name: .shortAndLong, help: "The config, as for training.")
  var config: String

  @Option(name: .customLong("set"), help: "Override a key of the config. May be repeated.")
  var overrides: [String] = []

  @Option(help: "Write it as one HTML page that stands by itself.")
  var html: String?

  @Flag(help: "Show the ids of the rows, too.")
  var ids = false

  @Option(help: "How many rows of each file to show.")
  var rows = 5

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func validate() throws {
    if rows < 0 { throw ValidationError("--rows: found \(rows) (must be ≥ 0)") }
  }

  func run() throws {
    let file = try ConfigFile(config, overrides: overrides)
    var config = try TrainConfig(file)
    try config.checkFiles(file)
    if let html {
      try OutputFile.check(html, option: "--html", inputs: [self.config] + config.inputs.map(\.path))
      try ReportFile.checkReplacing(html, option: "--html")
    }
    // No answer is written here.
    config.data.metric = nil
    Backend.cpu.threads = config.training.threads
    let sets = try StopRequest.loading { try inspect(config) }
    if let html { try SingleFile.writeAtomically(DataPage(config: self.config, sets: sets, showsIDs: ids).html, to: html) }
    if json {
      let members = sets.map { ($0.name, $0.json(showsIDs: ids)) }
      Console.out(JSONValue(members.reduce(into: JSONObject()) { $0[$1.0] = $1.1 }).serialized())
    } else {
      InspectText(showsIDs: ids).lines(sets).forEach { Console.out($0) }
      if let html { Console.log("wrote \(escapedForTerminal(html))") }
    }
  }

  private func inspect(_ config: TrainConfig) throws -> [DataInspection] {
    var config = config
    let tokenizer = try TrainingJob.tokenizer(config.model)
    Console.notes(tokenizer.notes)
    if config.task.type == .causalLM, config.data.examples.template.writesDate(tokenizer) {
      let date = RunDirectory(config.training.outputDirectory).templateDate ?? .now()
      config.data.examples.templateDate = date
      Console.notes(["the chat template writes the date: here it is \(date.text)"])
    }
    config.data.examples.labels = try config.newTask()?.labels
    let tokens = TokenCache.ofUser()
    let (train, validation) = try TrainingJob.learned(config, tokenizer, tokens)
    let test = try config.data.test.map { path throws(Diagnostic) in
      try Dataset(path, tokenizer: tokenizer, settings: config.data.examples, cache: tokens, threads: Backend.cpu.threads)
    }
    func inspection(_ name: String, _ dataset: Dataset, in train: Dataset?) throws -> DataInspection {
      try DataInspection(name, dataset, in: train, tokenizer: tokenizer, labels: config.data.examples.labels, rows: rows)
    }
    return try [inspection("train", train, in: nil)]
      + [("validation", validation), ("test", test)].compactMap { name, dataset in try dataset.map { try inspection(name, $0, in: train) } }
  }
}

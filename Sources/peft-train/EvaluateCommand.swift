import ArgumentParser
import Datasets
import Evaluation
import FileFormats
import Foundation
import Prompting
import Tensors
import Tokenizers
import Training

/// `peft-train evaluate --config C`
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the loss, and the task metric where the config has one, without training.",
    discussion: """
      Takes data.test, or data.validation (or data.validation_split) where there is no test file.

      With --prompting the task metric is measured on a model that is prompted instead of fine-tuned; TYPE is one of
        {"type": "zero_shot"}                        the question alone
        {"type": "few_shot", "k": 4, "seed": 42}     k training rows in front
        {"type": "retrieval", "k": 4}                the k training rows nearest to the question
        {"type": "reflection", "rounds": 2}          the model sees what running its SQL gave, and corrects it
        {"type": "agent", "max_calls": 6}            the model may look at the schema and run queries first
      All take "instruction", "model", "adapter", "chat" and "name"; reflection and agent also "examples".
      """)

  @Option(name: .shortAndLong, help: "The config, as for training.")
  var config: String

  @Option(help: "The directory of an adapter; without it the base model is measured.")
  var adapter: String?

  @Option(name: .customLong("set"), help: "Override a key of the config. May be repeated.")
  var overrides: [String] = []

  @Option(help: "Prompt the model by this strategy, a JSON object (see above), and measure the task metric.")
  var prompting: String?

  @Option(help: "Only the first N rows.")
  var maxRows: Int?

  @Option(help: "Write every answer with its score to this JSONL file.")
  var answers: String?

  @Flag(help: "Print the result as one JSON object on standard output.")
  var json = false

  func validate() throws {
    if let maxRows, maxRows < 1 { throw ValidationError("--max-rows: found \(maxRows) (must be ≥ 1)") }
  }

  func run() throws {
    // Its own mistakes come before those of files.
    let prompting = try prompting.map { try PromptingConfig(parsing: $0, option: "--prompting") }
    let file = try ConfigFile(config, overrides: overrides)
    var config = try TrainConfig(file)
    try config.checkFiles(file)
    if let answers {
      let others = [adapter, prompting?.model, prompting?.adapter].compactMap(\.self)
      try OutputFile.check(answers, option: "--answers", inputs: [self.config] + config.inputs.map(\.path) + others)
    }
    config.data.examples.templateDate = templateDate(config, trains: file.value["training"] != nil, prompting)
    let path = config.data.test ?? config.data.validation
    guard path != nil || config.data.validationSplit != nil else {
      throw Diagnostic(
        .configuration,
        [
          .init(
            file: self.config, place: "data.test",
            message: "missing (must name the file to measure on, or give data.validation or data.validation_split)")
        ])
    }
    Backend.cpu.threads = config.training.threads
    let device = try Backend.choose(config.model).backend
    try device.setPrecision(of: config.training) { Console.notes([$0]) }
    try device.use {
      if let prompting { return try prompt(config, prompting) }
      try measure(config, path)
    }
  }

  /// The date that conversations are written with: that of the run which the model comes from, else of the one that the config trains.
  private func templateDate(_ config: TrainConfig, trains: Bool, _ prompting: PromptingConfig?) -> TemplateDate? {
    let parents = [adapter, prompting?.adapter, config.model.path].compactMap { $0.map { RunDirectory(parent(ofPath: $0)) } }
    let own = trains ? [RunDirectory(config.training.outputDirectory)] : []
    return (parents + own).lazy.compactMap(\.templateDate).first
  }

  /// The loss, and the task metric where there is one.
  private func measure(_ config: TrainConfig, _ path: String?) throws {
    let (adapted, dataset) = try StopRequest.loading {
      let task = try config.newTask()
      let adapted = try AdaptedModel(config.model, adapter: adapter, task: task)
      var config = config
      config.data.examples.labels = task?.labels
      try TrainingJob.checkTask(config, adapted.base)
      let dataset = try path.map { path throws(Diagnostic) in
        try Dataset(
          path, tokenizer: adapted.tokenizer, settings: config.data.examples, keepsRows: true, threads: Backend.cpu.threads)
      }
      return (adapted, try dataset ?? TrainingJob.learned(config, adapted.tokenizer, .none).validation)
    }
    guard let dataset else { return }
    Console.notes(adapted.base.notes + adapted.tokenizer.notes)
    try dataset.checkFits(embeddingRows: adapted.base.model.shape.vocabularySize, adapted.tokenizer)
    for note in dataset.notes { Console.log("note: \(escapedForTerminal(note))") }
    try adapted.model.checkLengths(of: [dataset])
    let evaluator = Evaluator(
      model: adapted.model, tokenizer: adapted.tokenizer, template: config.data.examples.template,
      maxNewTokens: config.generation.maxNewTokens)
    let started = ContinuousClock.now
    guard let loss = try evaluator.loss(on: dataset, limit: maxRows) else { throw ExitCode(75) }
    var result = EvaluationResult()
    (result.data, result.rows) = (dataset.path, min(dataset.examples.count, maxRows ?? .max))
    (result.loss, result.perplexity) = (loss, evaluator.perplexity(ofLoss: loss))
    if let metric = config.data.metric?.makeMetric() {
      let progress = { (done: Int, total: Int) in Console.live("writing answers: \(done) of \(total)") }
      let began = ContinuousClock.now
      guard let list = try evaluator.answers(on: dataset, metric: metric, limit: maxRows, progress: progress) else { throw ExitCode(75) }
      let count = Double(max(1, list.count))
      result.answers = AnswerUse(
        count: list.count, promptTokens: Double(list.reduce(0) { $0 + $1.promptTokens }) / count,
        completionTokens: Double(list.reduce(0) { $0 + $1.writtenTokens }) / count, seconds: (ContinuousClock.now - began).seconds / count)
      (result.metric, result.value) = (metric.name, list.reduce(0) { $0 + $1.score } / count)
      if let answers { try write(list, to: answers) }
    }
    result.seconds = (ContinuousClock.now - started).seconds
    show(result)
  }

  private func show(_ result: EvaluationResult) {
    if json { return Console.out(JSONValue(result.json).serialized()) }
    Console.out("\(escapedForTerminal(result.data)): \(result.rows) rows")
    if let loss = result.loss { Console.out("loss        \(Format.fixed(loss, 4))") }
    if let perplexity = result.perplexity { Console.out("perplexity  \(Format.fixed(perplexity, 3))") }
    if let name = result.metric, let value = result.value { Console.out("\(escapedForTerminal(name))  \(Format.percent(value))") }
  }

  private func write(_ answers: [Evaluator.Answer], to path: String) throws(Diagnostic) {
    try Self.write(
      answers.map { answer in
        [
          "line": JSONValue(answer.line), "prompt": JSONValue(answer.prompt), "prediction": JSONValue(answer.prediction),
          "reference": JSONValue(answer.reference), "score": JSONValue(answer.score), "feedback": JSONValue(answer.feedback),
        ]
      }, to: path)
  }

  /// One object per line.
  static func write(_ answers: [JSONValue], to path: String) throws(Diagnostic) {
    try SingleFile.writeAtomically(answers.map { $0.serialized() + "\n" }.joined(), to: path)
  }
}

import Datasets
import Evaluation
import FileFormats
import Methods
import Tensors
import Tokenizers
import Training
import Transformers

/// Measures a strategy on the evaluation set of a config, with its metric: what fine-tuning is measured on.
package struct PromptingEvaluation {
  let config: TrainConfig
  let prompting: PromptingConfig
  /// Where the settings come from, for messages.
  let place: String
  /// Nil for the part of the training data that `data.validation_split` takes.
  private let path: String?
  private let metric: any Metric

  /// - Throws: where the config has nothing to measure on or with.
  package init(_ config: TrainConfig, configPath: String, prompting: PromptingConfig, place: String) throws(Diagnostic) {
    func missing(_ key: String, _ rule: String) -> Diagnostic {
      Diagnostic(.configuration, [.init(file: configPath, place: key, message: "missing (must \(rule))")])
    }
    let path = config.data.test ?? config.data.validation
    guard path != nil || config.data.validationSplit != nil else {
      throw missing("data.test", "name the file to measure on, or give data.validation or data.validation_split")
    }
    guard let setting = config.data.metric else { throw missing("data.metric", "name the metric that scores what the model writes") }
    self.config = config
    self.prompting = prompting
    self.place = place
    self.path = path
    metric = setting.makeMetric()
  }

  /// Answers the first rows and scores them.
  ///
  /// - Parameter limit: how many rows; nil for all.
  /// - Returns: nil if a stop was asked for meanwhile.
  package func run(limit: Int? = nil, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }) throws -> PromptingResult? {
    // The rows are those that fine-tuning is measured on, so the config's own tokenizer decides what is too long.
    let (dataset, train): (Dataset?, Dataset?) = try StopRequest.loading {
      let tokenizer = try TrainingJob.tokenizer(config.model)
      func read(_ path: DataSources) throws(Diagnostic) -> Dataset {
        try Dataset(
          path, tokenizer: tokenizer, settings: config.data.examples, keepsRows: true, threads: Backend.cpu.threads)
      }
      if let path { return (try read(DataSources(path)), prompting.strategy.usesExamples ? try read(config.data.train) : nil) }
      let (rest, chosen) = try TrainingJob.learned(config, tokenizer, .none)
      return (chosen, prompting.strategy.usesExamples ? rest : nil)
    }
    guard let dataset else { return nil }
    let references = try StopRequest.loading { try self.references(dataset, limit: limit ?? .max) }
    try StopRequest.loading { try metric.check(references) }
    let rows = dataset.rows.prefix(limit ?? .max)
    let questions = rows.compactMap { Question($0, file: dataset.path) }
    // All questions of the file, not only those asked: the answers to the others are references too.
    let pool = ExamplePool(
      train?.rows ?? [], file: config.data.train.description, without: dataset.rows.compactMap { Question($0, file: dataset.path) })
    let execution = metric as? any QueryExecution

    var result = Outline(data: dataset.path, rows: rows.count, metric: metric.name)
    if questions.count < rows.count { return result.notApplicable(settings(nil), "rows of the evaluation set have no question and answer") }
    if prompting.strategy.usesExecution, execution == nil {
      return result.notApplicable(
        settings(nil), "the metric \(metric.name) runs nothing, so there is nothing to show to the model (sql_execution runs its answers)")
    }
    if prompting.strategy.usesExecution, let question = questions.first(where: \.usesTools) {
      return result.notApplicable(settings(nil), Self.hasTools(question))
    }
    if prompting.strategy.usesExamples, pool.exchanges.isEmpty {
      return result.notApplicable(
        settings(nil), "no training row is left that has a question and an answer and is not asked in the evaluation set")
    }
    let form = try StopRequest.interrupting { try self.form(questions, pool) }
    if case .notApplicable(let reason) = form { return result.notApplicable(settings(form), reason) }

    let adapted = try StopRequest.loading { try AdaptedModel(modelConfig, adapter: prompting.adapter) }
    let materials = PromptingMaterials(examples: pool, execution: execution)
    let run = try PromptingRun(
      encoder: encoder(adapted, form, pool),
      writer: ModelWriter(adapted.model, tokenizer: adapted.tokenizer, templates: form.templates),
      strategy: prompting.strategy, materials: materials)
    let started = ContinuousClock.now
    guard let replies = try run.replies(to: questions, progress: progress) else { return nil }
    result.seconds = (ContinuousClock.now - started).seconds
    guard let scores = try Evaluator.scores(replies.map(\.prediction), against: references, by: metric) else { return nil }
    result.answers = zip(zip(questions, references), zip(replies, scores)).map { asked, answered in
      PromptingResult.Answer(
        line: asked.0.line, prompt: asked.0.text, reference: asked.1.text.trimmedWhitespace, reply: answered.0,
        score: answered.0.isMissing ? 0 : answered.1.value, feedback: answered.0.problem ?? answered.1.feedback)
    }
    return result.completed(settings(form), note(form, questions, pool, replies))
  }

  /// The model to prompt: the strategy's own, or the config's.
  private var modelConfig: ModelConfig {
    var model = config.model
    if let path = prompting.model {
      model.path = path
      (model.initialConfig, model.tokenizer, model.ropeTheta) = (nil, nil, nil)
    }
    return model
  }

  /// What writes conversations: the config's choice is for the config's model.
  private var template: ChatTemplateChoice { prompting.model == nil ? config.data.examples.template : ChatTemplateChoice() }

  private func form(_ questions: [Question], _ pool: ExamplePool) throws -> PromptForm {
    let shown = questions + pool.exchanges.map(\.question)
    return try PromptForm(
      isChat: prompting.isChat, tokenizer: try TrainingJob.tokenizer(modelConfig), template: template, hasAdapter: prompting.adapter != nil,
      conversations: questions.contains(where: \.isConversation) ? shown.map(\.conversation) : [], place: place)
  }

  /// What the answers are measured against: for a call what the template of the prompted model writes.
  private func references(_ dataset: Dataset, limit: Int) throws -> [Reference] {
    let references = dataset.references(limit: limit)
    guard prompting.model != nil, dataset.rows.prefix(limit).contains(where: { $0.writtenAnswer != nil }) else { return references }
    var settings = ExampleSettings()
    (settings.templateDate, settings.appendEOS) = (config.data.examples.templateDate, false)
    var encoder = try ExampleEncoder(try TrainingJob.tokenizer(modelConfig), settings: settings)
    return try zip(references, dataset.rows).map { reference, row in
      guard row.writtenAnswer != nil else { return reference }
      do throws(TokenizerError) {
        let measured = try encoder.measured(row, try encoder.encode(row))
        return Reference(text: measured.reference ?? "", row: row.text, file: reference.file, line: reference.line)
      } catch {
        throw error.interruption ?? .rejected(reference.file, line: reference.line, "\(error)")
      }
    }
  }

  private func encoder(_ adapted: AdaptedModel, _ form: PromptForm, _ pool: ExamplePool) -> PromptEncoder {
    let protocolText = prompting.strategy.protocolText
    return PromptEncoder(
      tokenizer: adapted.tokenizer, templates: form.templates,
      instruction: [instruction(form), protocolText].filter { !$0.isEmpty }.joined(separator: "\n\n"), examples: pool,
      answersAreQueries: metric is any QueryExecution, maxNewTokens: config.generation.maxNewTokens,
      limit: adapted.model.model.shape.maxPositions - adapted.model.method.virtualTokens)
  }

  /// The instruction given, or the default where the strategy does not explain itself.
  private func instruction(_ form: PromptForm) -> String {
    if let given = prompting.instruction { return given }
    guard prompting.strategy.protocolText.isEmpty else { return "" }
    return PromptingConfig.defaultInstruction(for: metric.name, isChat: form.templates != nil)
  }

  /// The settings, with what was decided for them.
  private func settings(_ form: PromptForm?) -> JSONObject {
    var object = prompting.json.object ?? [:]
    object["model"] = JSONValue(orNull: modelConfig.path)
    guard let form else { return object }
    if case .notApplicable = form { return object }
    object["chat"] = JSONValue(form.templates != nil)
    object["instruction"] = JSONValue(instruction(form))
    object["max_new_tokens"] = JSONValue(config.generation.maxNewTokens)
    return object
  }

  /// Why a strategy that runs answers is not tried on a row with tools.
  private static func hasTools(_ question: Question) -> String {
    "line \(question.line) of \(question.file) has tools or calls of them, and this strategy shows the model what running its answer as a query "
      + "gave, not what calling a tool gives: measure such rows by zero_shot, few_shot or retrieval, or leave them out"
  }

  private func note(_ form: PromptForm, _ questions: [Question], _ pool: ExamplePool, _ replies: [PromptingRun.Reply]) -> String? {
    var parts: [String] = []
    if let templates = form.templates,
      let question = questions.first(where: { $0.conversation.tools != nil && !templates.template(for: $0.conversation).readsTools })
    {
      parts.append(
        "the model's chat template has no words for tools, so that it is not shown those of the rows (the first: line \(question.line))")
    }
    let missing = replies.count(where: \.isMissing)
    let outgrown = replies.count { $0.problem != nil } - missing
    if missing > 0 { parts.append("\(missing) of \(replies.count) questions have no answer: they do not fit into the model's positions") }
    if outgrown > 0 { parts.append("\(outgrown) of \(replies.count) conversations were ended by the model's positions") }
    if pool.leftOut > 0 {
      parts.append("\(pool.leftOut) training rows are questions of the evaluation set too and were not shown as examples")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension PromptForm {
  /// The chat format; nil for plain text.
  fileprivate var templates: ConversationTemplates? { if case .chat(let templates) = self { templates } else { nil } }
}

/// A result in the making.
private struct Outline {
  let data: String
  let rows: Int
  let metric: String
  var answers: [PromptingResult.Answer] = []
  var seconds = 0.0

  func notApplicable(_ settings: JSONObject, _ reason: String) -> PromptingResult { result(settings, reason, isNotApplicable: true) }

  func completed(_ settings: JSONObject, _ note: String?) -> PromptingResult { result(settings, note, isNotApplicable: false) }

  private func result(_ settings: JSONObject, _ note: String?, isNotApplicable: Bool) -> PromptingResult {
    PromptingResult(
      settings: settings, data: data, rows: rows, metric: metric, isNotApplicable: isNotApplicable, note: note, answers: answers,
      seconds: seconds)
  }
}

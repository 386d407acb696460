import FileFormats
import Foundation
import Prompting
import Reports
import Tensors
import Training
import Transformers

// How the rows get their figures.

extension ComparisonRunner {
  /// The model as it is.
  func baseRow() throws -> ComparisonRow {
    var row = ComparisonRow(name: "base", kind: .base, status: .completed, trainableParameters: 0)
    let measured = try measure("base", model: nil, adapter: nil, folder: "base")
    row.seeds = [SeedResult(seed: 0, evalLoss: measured.loss, metric: measured.metric, controlLoss: measured.control)]
    row.answers = measured.answers
    return row
  }

  /// A method: its learning rate, its runs, their figures.
  func row(of method: ComparisonConfig.Method) throws -> ComparisonRow {
    var row = ComparisonRow(name: method.name, kind: .method, status: .completed, peftType: method.peft["peft_type"]?.string)
    let rate = try chooseLearningRate(method, &row)
    row.learningRate = rate
    var energies: [Double] = []
    for seed in config.seeds {
      let name = "\(method.name)/seed-\(seed)"
      let run = "\(directory.path)/\(name)"
      let json = config.training(method, seed: seed, learningRate: rate, .final, directory: run)
      let trained = try train("\(method.name), seed \(seed)", json, in: name)
      let result = trained.result
      if let energy = trained.kilowattHours { energies.append(energy) }
      let isFull = row.keepsWholeModel
      let measured = try measure(
        "\(method.name), seed \(seed)", model: isFull ? result.adapter : nil, adapter: isFull ? nil : result.adapter, folder: name)
      row.take(result, run: run, seed: seed, measured)
      row.settings = (try? StrictJSON.parse(contentsOf: "\(run)/run.json"))?["config"]?.object ?? [:]
    }
    let base = try baseBytes()
    row.hundredTasksBytes = row.taskBytes.map { row.keepsWholeModel ? 100 * $0 : base + 100 * $0 }
    row.price(config.pricing, measuredKWh: energies.isEmpty ? nil : energies.reduce(0, +) / Double(energies.count))
    row.describe(config, firstRun: "\(directory.path)/\(method.name)/seed-\(config.seeds[0])")
    return row
  }

  /// A way of prompting, tried on the evaluation set.
  func row(of prompting: ComparisonConfig.Prompting) throws -> ComparisonRow {
    var row = ComparisonRow(name: prompting.name, kind: .prompting, status: .completed)
    if let model = prompting.config.model, try status(ofPath: model) == nil {
      (row.status, row.note) = (.notApplicable, "the model that it prompts, \(model), is not there")
      return row
    }
    var strategy = prompting.config
    var model: String?
    if let name = prompting.method, let trained = result.rows.first(where: { $0.name == name }) {
      guard let run = trained.seeds.first?.run, let path = (try? RunResult(contentsOf: "\(run)/result.json"))?.adapter else {
        throw Failed(reason: "the method \(name), whose model it prompts, has no result")
      }
      if trained.keepsWholeModel { model = path } else { strategy.adapter = path }
    }
    let answer = try answer(
      prompting.name, kept: "prompting/\(prompting.name).json",
      ["evaluate", "--prompting", strategy.json.serialized(), "--json"] + limit, config: config.evaluation(model: model))
    row.settings = answer.prompting ?? [:]
    row.note = answer.note
    if answer.isNotApplicable { row.status = .notApplicable }
    row.answers = answer.answers?.priced(config.pricing)
    if let value = answer.value { row.seeds = [SeedResult(seed: 0, evalLoss: nil, metric: value)] }
    return row
  }

  // MARK: Parts

  private var limit: [String] { config.maxRows.map { ["--max-rows", "\($0)"] } ?? [] }

  /// What a model reaches on the evaluation set and on the control text.
  struct Measured {
    var loss: Double?, metric: Double?, control: Double?
    var answers: AnswerUse?
  }

  private func measure(_ title: String, model: String?, adapter: String?, folder: String) throws -> Measured {
    let arguments = ["evaluate", "--json"] + (adapter.map { ["--adapter=\($0)"] } ?? [])
    let answer = try answer(
      "\(title), evaluation", kept: "\(folder)/evaluation.json", arguments + limit, config: config.evaluation(model: model))
    var measured = Measured(
      loss: answer.loss, metric: answer.value, answers: answer.answers?.priced(config.pricing))
    if let control = config.control {
      let path = "\(folder)/control.json"
      let answer = try self.answer(
        "\(title), control", kept: path, arguments, config: config.evaluation(model: model, data: control))
      measured.control = answer.loss
    }
    return measured
  }

  /// Tries the learning rates with the first seed and takes the best; a rate with which the numbers cease to be finite is out.
  private func chooseLearningRate(_ method: ComparisonConfig.Method, _ row: inout ComparisonRow) throws -> Double {
    guard method.learningRates.count > 1 else { return method.learningRates[0] }
    for rate in method.learningRates {
      let name = "\(method.name)/lr-\(rate)"
      let json = config.training(
        method, seed: config.seeds[0], learningRate: rate, .trial, directory: "\(directory.path)/\(name)")
      do {
        let result = try train("\(method.name), learning rate \(rate)", json, in: name).result
        let value = config.tuning.metric == "eval_loss" ? result.evaluation?.loss : result.evaluation?.metric?.value
        row.tuning.append(TuningTrial(learningRate: rate, value: value, steps: config.tuning.steps, seconds: result.seconds))
      } catch let failure as Failed where failure.hasDiverged {
        row.tuning.append(TuningTrial(learningRate: rate, value: nil, steps: config.tuning.steps, seconds: 0))
      }
    }
    let isLoss = config.tuning.metric == "eval_loss"
    let best = row.tuning.filter { $0.value != nil }.min { a, b in
      isLoss ? (a.value ?? .infinity) < (b.value ?? .infinity) : (a.value ?? 0) > (b.value ?? 0)
    }
    guard let best else { throw Failed(reason: "with none of its learning rates did the numbers stay finite") }
    return best.learningRate
  }

  private func baseBytes() throws -> Int {
    guard let path = config.file.value["model"]?["path"]?.string else { return 0 }
    return try ModelFormats.of(path).weightFiles(of: path).reduce(0) { $0 + (try FileStamp(ofFile: $1).size) }
  }
}

extension AnswerUse {
  /// With what an answer costs.
  fileprivate func priced(_ pricing: ComparisonPricing?) -> AnswerUse {
    var use = self
    use.cost = pricing?.money(seconds: seconds, kilowattHours: nil)
    return use
  }
}

extension ComparisonPricing {
  /// Money for a time on the machine, and for the energy it took or, where that is not known, would take at the stated power.
  func money(seconds: Double, kilowattHours: Double?) -> Double? {
    guard perHour != nil || (perKWh != nil && (watts != nil || kilowattHours != nil)) else { return nil }
    let energy = kilowattHours ?? watts.map { $0 / 1000 * seconds / 3600 } ?? 0
    return (perHour ?? 0) * seconds / 3600 + (perKWh ?? 0) * energy
  }
}

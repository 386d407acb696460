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
    let measured = try measure("base", model: nil, adapter: nil, folder: "base", place: plan.base)
    row.seeds = [SeedResult(seed: 0, evalLoss: measured.loss, metric: measured.metric, controlLoss: measured.control)]
    row.answers = measured.answers
    return row
  }

  /// A method: its learning rate, and its run with the first seed.
  func firstRun(of method: ComparisonConfig.Method) throws -> ComparisonRow {
    var row = pending(method)
    row.learningRate = try chooseLearningRate(method, &row)
    try train(method, seeds: [config.seeds[0]], &row)
    return try completed(row)
  }

  /// The same method with the seeds that it lacks.
  func allRuns(of method: ComparisonConfig.Method, _ row: ComparisonRow) throws -> ComparisonRow {
    var row = row
    try train(method, seeds: config.seeds.filter { seed in !row.seeds.contains { $0.seed == seed } }, &row)
    return try completed(row)
  }

  /// Trains a method with seeds and measures what came of it; those that are still waited for stay away.
  private func train(_ method: ComparisonConfig.Method, seeds: [Int], _ row: inout ComparisonRow) throws {
    guard let rate = row.learningRate else { return }
    let jobs = seeds.map { seed in
      let name = "\(method.name)/seed-\(seed)"
      let json = config.training(method, seed: seed, learningRate: rate, .final, directory: "\(directory.path)/\(name)")
      return Job(title: "\(method.name), seed \(seed)", config: json, name: name, place: plan.final(method.name, seed: seed))
    }
    for (job, (seed, outcome)) in zip(jobs, zip(seeds, try train(jobs, secondsAlone: row.seeds.first?.seconds))) {
      guard let trained = try outcome?.get() else { continue }
      let run = "\(directory.path)/\(job.name)"
      if let energy = trained.kilowattHours { energies[method.name, default: []].append(energy) }
      let isFull = row.keepsWholeModel
      let model = trained.result.adapter
      let measured: Measured
      do {
        measured = try measure(
          job.title, model: isFull ? model : nil, adapter: isFull ? nil : model, folder: job.name, place: job.place)
      } catch is Waiting { continue }
      row.take(trained, run: run, seed: seed, measured)
      row.settings = (try? StrictJSON.parse(contentsOf: "\(run)/run.json"))?["config"]?.object ?? [:]
    }
  }

  /// The row with what follows from its runs, those that are there.
  private func completed(_ row: ComparisonRow) throws -> ComparisonRow {
    var row = row
    if row.seeds.isEmpty { return row }
    if row.seeds.count == config.seeds.count { row.status = .completed }
    let base = try baseBytes()
    row.hundredTasksBytes = row.taskBytes.map { row.keepsWholeModel ? 100 * $0 : base + 100 * $0 }
    let energies = energies[row.name] ?? []
    row.price(config.pricing, measuredKWh: energies.isEmpty ? nil : energies.reduce(0, +) / Double(energies.count))
    row.describe(config, firstRun: "\(directory.path)/\(row.name)/seed-\(config.seeds[0])")
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
      if trained.status == .pending, trained.seeds.isEmpty { throw Waiting() }
      guard let run = trained.seeds.first?.run, let path = (try? RunResult(contentsOf: "\(run)/result.json"))?.adapter else {
        throw Failed(reason: "the method \(name), whose model it prompts, has no result")
      }
      if trained.keepsWholeModel { model = path } else { strategy.adapter = path }
    }
    let answer = try answer(
      prompting.name, kept: "prompting/\(prompting.name).json",
      ["evaluate", "--prompting", strategy.json.serialized(), "--json"] + limit, config: config.evaluation(model: model),
      place: plan.prompting(prompting.name))
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

  private func measure(_ title: String, model: String?, adapter: String?, folder: String, place: Int) throws -> Measured {
    let arguments = ["evaluate", "--json"] + (adapter.map { ["--adapter=\($0)"] } ?? [])
    var measured = Measured()
    // One does not wait for the other.
    let evaluation = Result {
      try answer(
        "\(title), evaluation", kept: "\(folder)/evaluation.json", arguments + limit, config: config.evaluation(model: model), place: place)
    }
    if case .failure(let error) = evaluation, !(error is Waiting) { throw error }
    if let control = config.control {
      measured.control = try answer(
        "\(title), control", kept: "\(folder)/control.json", arguments, config: config.evaluation(model: model, data: control), place: place
      ).loss
    }
    let found = try evaluation.get()
    (measured.loss, measured.metric, measured.answers) = (found.loss, found.value, found.answers?.priced(config.pricing))
    return measured
  }

  /// Tries the learning rates with the first seed and takes the best; a rate with which the numbers cease to be finite is out.
  private func chooseLearningRate(_ method: ComparisonConfig.Method, _ row: inout ComparisonRow) throws -> Double {
    let rates = try learningRates(of: method)
    guard rates.count > 1 else { return rates[0] }
    let isLoss = config.tuning.metric == "eval_loss"
    let steps = config.tuning.steps
    let halving = search == .halving ? config.halving(method) : Halving(rates: 1, steps: steps, warmup: 0)
    var seconds = [Double](repeating: 0, count: rates.count), areShared = [Bool](repeating: false, count: rates.count)
    let (best, trials) = try halving.choose(among: rates.count, isBetter: { isLoss ? $0 < $1 : $0 > $1 }) { indices, step in
      let found = try tryOut(method, rates, indices, until: step < steps ? step : nil)
      for (index, trial) in zip(indices, found) { (seconds[index], areShared[index]) = (trial.seconds, trial.isSideBySide) }
      return found.map(\.value)
    }
    row.tuning = rates.indices.map { index in
      TuningTrial(
        learningRate: rates[index], value: trials[index].value, steps: trials[index].steps, seconds: seconds[index],
        isSideBySide: areShared[index])
    }
    guard let best else { throw Failed(reason: "with none of its learning rates did the numbers stay finite") }
    return rates[best]
  }

  /// The learning rates to choose from: those of the config, or around a tenth of LoRA's where nobody has given any to full fine-tuning.
  private func learningRates(of method: ComparisonConfig.Method) throws -> [Double] {
    guard search == .halving, method.areRatesOurs,
      let lora = result.rows.first(where: { $0.peftType == "LORA" && $0.status != .failed })
    else { return method.learningRates }
    if lora.seeds.isEmpty { throw Waiting() }
    guard let rate = lora.learningRate else { return method.learningRates }
    return ComparisonConfig.fullLearningRates(besideLoRA: rate, count: method.learningRates.count)
  }

  /// What the trial of a learning rate has come to; nil for its value where it diverges.
  private struct TrialState {
    var value: Double?, seconds = 0.0, isSideBySide = false
  }

  /// Takes the trials of some of the rates to a step, nil for their end.
  private func tryOut(
    _ method: ComparisonConfig.Method, _ rates: [Double], _ chosen: [Int], until step: Int?
  ) throws -> [TrialState] {
    var states = [TrialState](repeating: TrialState(), count: chosen.count)
    var (jobs, waiting): ([Job], [Int]) = ([], [])
    for (index, rate) in chosen.enumerated() {
      let (place, rate) = (plan.trial(method.name, rate: rate), rates[rate])
      let name = "\(method.name)/lr-\(rate)"
      // Noted, so that it does not diverge again whenever the comparison is continued.
      if try directory.isOwn("\(name)/\(Self.divergedName)") { continue }
      let json = config.training(
        method, seed: config.seeds[0], learningRate: rate, .trial, directory: "\(directory.path)/\(name)")
      let title = "\(method.name), learning rate \(rate)" + (step.map { ", to step \($0)" } ?? "")
      jobs.append(Job(title: title, config: json, name: name, place: place, step: step))
      waiting.append(index)
    }
    var isWaiting = false
    for (index, (job, outcome)) in zip(waiting, zip(jobs, try train(jobs))) {
      switch outcome {
      case nil: isWaiting = true
      case .failure(let failure):
        guard failure.hasDiverged else { throw failure }
        try keep(["reason": JSONValue(failure.reason)], in: "\(job.name)/\(Self.divergedName)")
      case .success(let trained):
        var evaluation = trained.result.evaluation
        if let step { evaluation = ComparisonRow.evaluation(ofRun: "\(directory.path)/\(job.name)", at: step) }
        guard let evaluation else { throw Failed(reason: "\(job.title): no evaluation in its log") }
        let value = config.tuning.metric == "eval_loss" ? evaluation.loss : evaluation.metric?.value
        states[index] = TrialState(
          value: value.flatMap { $0.isFinite ? $0 : nil }, seconds: trained.seconds, isSideBySide: trained.isSideBySide)
      }
    }
    if isWaiting { throw Waiting() }
    return states
  }

  private static let divergedName = "diverged.json"

  func baseBytes() throws -> Int {
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

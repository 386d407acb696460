import FileFormats

/// One quantity of a row: how it is called, how it is shown and how it sorts. The tables and the CSV file are made of the same ones.
struct ComparisonColumn: Sendable {
  enum Key: Sendable {
    case metric, loss, forgetting, trained, share, memory, stepTime, speed, peakShare, time, cost
    case task, hundredTasks, checkpoint, energy, answerTokens, calls, answerTime, answerCost, tuningCost
  }

  let key: Key
  /// Heading on the page, unit included.
  let title: String
  /// Heading in the terminal, where room is short.
  let short: String
  /// What it means, for those who point at the heading.
  let help: String
  /// The number that it sorts by; nil where the row has none.
  let number: @Sendable (ComparisonRow) -> Double?
  /// As people read it.
  let text: @Sendable (ComparisonRow) -> String?
  /// The same in the terminal, where that is shorter.
  var brief: (@Sendable (ComparisonRow) -> String?)?

  /// Columns of what the training did and took.
  static func training(_ result: ComparisonResult) -> [ComparisonColumn] {
    quality(result) + effort(result)
  }

  /// The task metric, the loss and the forgetting.
  static func quality(_ result: ComparisonResult) -> [ComparisonColumn] {
    var columns: [ComparisonColumn] = []
    if let metric = result.task.metric {
      columns.append(
        ComparisonColumn(
          key: .metric, title: metric, short: metric,
          help: "Mean score on the evaluation set ± standard deviation over the seeds; higher is better",
          number: { $0.metric?.mean }, text: { row in row.metric.map { Units.spread($0, scale: 100, unit: " %") } }))
    }
    columns.append(
      ComparisonColumn(
        key: .loss, title: "loss (nats/token)", short: "loss",
        help: "Mean loss per target token on the evaluation set ± standard deviation over the seeds; lower is better",
        number: { $0.evalLoss?.mean }, text: { row in row.evalLoss.map { Units.spread($0) } }))
    if result.task.control != nil {
      columns.append(
        ComparisonColumn(
          key: .forgetting, title: "forgetting (nats/token)", short: "forgets",
          help: "How much the loss on the control text rose against the base; lower is better", number: { $0.forgetting?.mean },
          text: { row in row.forgetting.map { Units.spread($0) } }, brief: { row in row.forgetting.map { Units.fixed($0.mean, 3) } }))
    }
    return columns
  }

  private static func effort(_ result: ComparisonResult) -> [ComparisonColumn] {
    var columns = [
      ComparisonColumn(
        key: .trained, title: "trained", short: "trained", help: "Parameters that the training changes",
        number: { $0.trainableParameters.map(Double.init) }, text: { row in row.trainableParameters.map(Units.integer) }),
      ComparisonColumn(
        key: .share, title: "share", short: "share", help: "Trained parameters as a share of all", number: \.trainableShare,
        text: { row in row.trainableShare.map(Units.percent) }),
      ComparisonColumn(
        key: .memory, title: "peak memory", short: "memory", help: "Most bytes in use at once during the training",
        number: { $0.memory.map { Double($0.total) } }, text: { row in row.memory.map { Units.bytes($0.total) } }),
      ComparisonColumn(
        key: .stepTime, title: "time per step", short: "s/step", help: "Seconds of training per optimizer step",
        number: { $0.secondsPerStep?.mean },
        text: { row in row.secondsPerStep.map { Units.digits($0.mean, 3) + " s" } }),
      ComparisonColumn(
        key: .speed, title: "speed (tokens/s)", short: "tokens/s", help: "Tokens trained per second", number: { $0.tokensPerSecond?.mean },
        text: { row in row.tokensPerSecond.map { Units.speed($0.mean) } }),
      ComparisonColumn(
        key: .peakShare, title: "of peak", short: "of peak",
        help: "Useful operations per second as a share of the most that the machine was measured to do",
        number: { $0.peakShare(result.machine) }, text: { row in row.peakShare(result.machine).map(Units.percent) }),
      ComparisonColumn(
        key: .time, title: "training time", short: "time", help: "Seconds of training of one final run, mean over the seeds",
        number: { $0.trainSeconds?.mean }, text: { row in row.trainSeconds.map { Units.duration($0.mean) } }),
    ]
    if let pricing = result.pricing {
      columns.append(
        ComparisonColumn(
          key: .cost, title: "cost (\(pricing.currency))", short: "cost (\(pricing.currency))", help: "Money of one final run",
          number: \.cost, text: { row in row.cost.map { Units.digits($0, 3) } }))
    }
    return columns
  }

  /// Columns of what is kept and what an answer takes.
  static func usage(_ result: ComparisonResult) -> [ComparisonColumn] {
    let currency = result.pricing?.currency
    var columns = [
      bytes(.task, "one task", "Bytes of one saved task", \.taskBytes),
      bytes(.hundredTasks, "100 tasks", "Bytes of a hundred saved tasks, with the base model once", \.hundredTasksBytes),
      bytes(.checkpoint, "checkpoint", "Bytes of a checkpoint that a run continues from", \.checkpointBytes),
      ComparisonColumn(
        key: .energy, title: "energy of a run", short: "energy",
        help: "Energy of one final run; how it is known stands in the settings below",
        number: { $0.energyKWh.map { 1000 * $0 } }, text: { row in row.energyKWh.map { Units.digits(1000 * $0, 3) + " Wh" } }),
      ComparisonColumn(
        key: .answerTokens, title: "tokens per answer", short: "tokens", help: "Tokens read and written per answer, all calls together",
        number: { $0.answers.map { $0.promptTokens + $0.completionTokens } },
        text: { row in row.answers.map { Units.integer($0.promptTokens) + " + " + Units.integer($0.completionTokens) } }),
      ComparisonColumn(
        key: .calls, title: "calls per answer", short: "calls", help: "How often the model is asked for one answer",
        number: { $0.answers?.calls },
        text: { row in row.answers.map { Units.significant($0.calls, 3) } }),
      ComparisonColumn(
        key: .answerTime, title: "time per answer", short: "s/answer", help: "Seconds until an answer is there",
        number: { $0.answers?.seconds },
        text: { row in row.answers.map { Units.duration($0.seconds) } }),
    ]
    if let currency {
      columns.append(
        ComparisonColumn(
          key: .answerCost, title: "1,000 answers", short: "per 1,000", help: "Money of a thousand answers",
          number: { row in row.answers?.cost.map { 1000 * $0 } },
          text: { row in row.answers?.cost.map { Units.money(1000 * $0, currency) } }))
      columns.append(
        ComparisonColumn(
          key: .tuningCost, title: "choosing the rate", short: "tuning",
          help: "Money of the runs that chose the learning rate",
          number: \.tuningCost, text: { row in row.tuningCost.map { Units.money($0, currency) } }))
    }
    return columns
  }

  private static func bytes(_ key: Key, _ title: String, _ help: String, _ value: @escaping @Sendable (ComparisonRow) -> Int?)
    -> ComparisonColumn
  {
    ComparisonColumn(
      key: key, title: title, short: title, help: help, number: { row in value(row).map(Double.init) },
      text: { row in value(row).map(Units.bytes) })
  }
}

extension ComparisonResult {
  /// The rows as tables show them: the base, the methods, the ways of prompting; each in the order of the config.
  package var orderedRows: [ComparisonRow] {
    ComparisonRow.Kind.tableOrder.flatMap { kind in rows.filter { $0.kind == kind } }
  }
}

extension ComparisonRow.Kind {
  fileprivate static let tableOrder: [ComparisonRow.Kind] = [.base, .method, .prompting]
}

extension ComparisonRow {
  /// Why there are no numbers, or what there is to know about them; nil where nothing is to be said.
  var remark: String? {
    let word: String
    switch status {
    case .completed:
      guard let notRun else { return note }
      let missing =
        "clearly behind \(notRun.behind), so not trained with seed" + (notRun.seeds.count == 1 ? " " : "s ")
        + ComparisonSummary.list(notRun.seeds.map(String.init))
      return note.map { "\(missing); \($0)" } ?? missing
    case .failed: word = "failed"
    case .notApplicable: word = "not applicable"
    case .pending: word = seeds.isEmpty ? "not run yet" : "not finished, \(seeds.count) run\(seeds.count == 1 ? "" : "s") so far"
    }
    return note.map { "\(word): \($0)" } ?? word
  }
}

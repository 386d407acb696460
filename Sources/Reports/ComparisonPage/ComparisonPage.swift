import FileFormats

/// `report.html` of a comparison.
package struct ComparisonPage: Sendable {
  let result: ComparisonResult
  /// All rows as the tables show them, each with the looks it has in every chart.
  let rows: [(row: ComparisonRow, style: SeriesStyle)]

  package init(_ result: ComparisonResult) {
    self.result = result
    // The base is no series: methods begin with the first colour.
    var next = -1
    rows = result.orderedRows.map { row in
      if row.kind != .base { next += 1 }
      return (row, SeriesStyle(next))
    }
  }

  /// Writes the page so that a crash leaves the old one or the new one.
  package func write(to path: String) throws(Diagnostic) { try SingleFile.writeAtomically(html, to: path) }

  package var html: String {
    let task = result.task
    let title = "Which method, and what does it cost?"
    let kicker = "Comparison of fine-tuning methods on \(lastComponent(ofPath: task.model)) · \(result.createdAt)"
    var body = [Page.summary(ComparisonSummary(result).sentences), Page.section("Results", id: "results", [table, readingNote])]
    let charts = self.charts
    if !charts.isEmpty { body.append(Page.section("Charts", id: "charts", [Markup("div", ["class": "charts"], charts)])) }
    body.append(Page.section("Files and answers", id: "usage", [usageTable]))
    body.append(Page.section("What was compared, and on what", id: "setup", [setup]))
    body.append(Page.section("Settings and runs of every row", id: "settings", rows.map { details($0.row) }))
    body.append(
      Markup("footer", text: "Written by peft-train \(result.machine.version) from comparison.json. This page loads nothing from anywhere.")
    )
    return Page(title: title, kicker: kicker, body: body).html
  }

  // MARK: Tables

  private var table: Markup { table(ComparisonColumn.training(result), label: "Results", hasRemarks: true) }

  private var usageTable: Markup { table(ComparisonColumn.usage(result), label: "Files and answers", hasRemarks: false) }

  private func table(_ columns: [ComparisonColumn], label: String, hasRemarks: Bool) -> Markup {
    // A column without a single number says nothing; nor does a row, where its reason stands elsewhere.
    let columns = columns.filter { column in rows.contains { column.text($0.row) != nil } }
    let shown = hasRemarks ? rows : rows.filter { entry in columns.contains { $0.text(entry.row) != nil } }
    let heads =
      [Markup("th", ["scope": "col", "aria-sort": "none", "data-text": ""], Markup("button", ["type": "button"], text: "method"))]
      + columns.map { column in
        Markup(
          "th", ["scope": "col", "class": "n", "aria-sort": "none", "title": column.help],
          Markup("button", ["type": "button"], text: column.title))
      }
    let body = shown.map { entry in
      // Where there are no numbers, the reason takes their place.
      if hasRemarks, let remark = entry.row.remark, columns.allSatisfy({ $0.text(entry.row) == nil }) {
        return Markup(
          "tr", [:], name(entry.row, entry.style, false),
          Markup("td", ["colspan": "\(columns.count)"], Markup("span", ["class": "why"], text: remark)))
      }
      return Markup("tr", [:], [name(entry.row, entry.style, hasRemarks)] + columns.map { cell($0, entry.row) })
    }
    return Page.box(
      Markup("table", ["class": "sortable"], Markup("thead", [:], Markup("tr", [:], heads)), Markup("tbody", [:], body)), label: label)
  }

  private func name(_ row: ComparisonRow, _ style: SeriesStyle, _ hasRemark: Bool) -> Markup {
    var pieces: [Markup] = []
    if row.kind != .base {
      pieces.append(
        Markup("svg", ["class": "key", "viewBox": "0 0 14 14", "aria-hidden": "true"], style.marker(7, 7, size: 5)))
    }
    pieces.append(Markup(row.name))
    let kind =
      switch row.kind {
      case .base: "untouched model"
      case .method: row.peftType ?? "method"
      case .prompting: "prompting"
      }
    pieces.append(Markup("span", ["class": "remark"], text: kind))
    if hasRemark, let remark = row.remark { pieces.append(Markup("span", ["class": "remark"], text: remark)) }
    return Markup("th", ["scope": "row", "data-v": row.name], pieces)
  }

  private func cell(_ column: ComparisonColumn, _ row: ComparisonRow) -> Markup {
    let number = column.number(row).flatMap { $0.isFinite ? "\($0)" : nil }
    return Markup("td", ["class": "n", "data-v": number], text: column.text(row) ?? Units.none)
  }

  private var readingNote: Markup {
    var text =
      "± in tables and charts is the sample standard deviation over the seeds; in the summary it is half the width of the 95 % confidence "
      + "interval of the mean (Student's t), and two rows count as distinguishable where these intervals do not overlap. "
    if result.task.metric != nil, result.task.rows > 0 {
      // Half the width of the interval of a share at its widest.
      let half = 0.98 / Double(result.task.rows).squareRoot()
      text +=
        "All rows answer the same \(Units.integer(result.task.rows)) rows; on another sample of that size a score could lie up to "
        + "\(Units.fixed(100 * half, 1)) points elsewhere by chance alone, which ± does not contain. "
    }
    if rows.contains(where: { $0.row.notRun != nil }) {
      text +=
        "A method that lacks seeds is so far behind that its interval, with the spread of the methods that have more, does not touch the "
        + "best one's. "
    }
    if rows.contains(where: { $0.row.seeds.contains(where: \.isSideBySide) }) {
      text += "Times, speeds and costs are those of runs that had the machine to themselves; the others ran side by side. "
    }
    if rows.contains(where: { $0.row.seeds.contains(where: \.sharesRows) }) {
      text += "Times, speeds and costs are of runs that ran all blocks; the others found what the frozen ones compute. "
    }
    text += "Base and prompting rows have no spread: they always answer the same. A click on a heading sorts."
    return Markup("p", ["class": "note"], text: text)
  }

  // MARK: Setup and settings

  private var setup: Markup {
    let (task, machine, budget) = (result.task, result.machine, result.budget)
    var tuning =
      "every method the same: \(Units.integer(budget.tuneSteps)) steps per learning rate, chosen by \(budget.tuneMetric) on the validation data"
    if budget.search == .halving {
      tuning += "; the worse half stops early, after a part of them, and so on until one is left, which goes to the end"
    }
    if budget.tuneSteps == 0 { tuning = "none: learning rates are as given" }
    var seeds = "\(budget.seeds.count): " + budget.seeds.map(String.init).joined(separator: ", ")
    if budget.search == .halving, budget.seeds.count > 1 {
      seeds += "; after the first one only for methods whose interval touches the best one's"
    }
    let sideBySide = result.sideBySide?.description ?? "not measured"
    var prices: String?
    if let pricing = result.pricing {
      let parts = [
        pricing.perHour.map { Units.money($0, pricing.currency) + " per hour" },
        pricing.watts.map { Units.significant($0, 4) + " W under load" },
        pricing.perKWh.map { Units.money($0, pricing.currency) + " per kWh" },
      ]
      prices = ComparisonSummary.list(parts.compactMap(\.self)) + "; as of \(pricing.asOf)"
    }
    return Page.facts([
      ("Model", task.model), ("Training data", task.train), ("Validation data", task.validation),
      ("Measured on", "\(task.evaluatedOn.rawValue) data, \(Units.integer(task.rows)) rows" + (task.test.map { ": \($0)" } ?? "")),
      ("Task metric", task.metric ?? "none; the loss decides"), ("Control text", task.control ?? "none; forgetting is not measured"),
      ("Seeds", seeds), ("Choosing the learning rate", tuning),
      ("Side by side", sideBySide),
      ("Time limit", budget.maxSecondsPerRun.map { Units.significant($0, 4) + " s per run" } ?? "none"),
      (
        "Machine",
        "\(machine.name), \(machine.cores) core\(machine.cores == 1 ? "" : "s"), \(Units.bytes(machine.memoryBytes)) of memory"
      ), ("Software", "peft-train \(machine.version), kernels \(machine.kernels), \(machine.blas)"),
      ("Measured peak", Units.significant(machine.peakFlops / 1e9, 3) + " GFLOP/s"),
      ("Prices", prices ?? "none given; no money is computed"), ("Begun", result.createdAt),
      ("Finished", result.finishedAt ?? "not yet: rows are missing"),
    ])
  }

  private func details(_ row: ComparisonRow) -> Markup {
    var pieces: [Markup] = []
    if let remark = row.remark { pieces.append(Markup("p", ["class": "note"], text: remark)) }
    if !row.tuning.isEmpty {
      pieces.append(Markup("h3", text: "Learning rates tried" + (row.learningRate.map { "; chosen: \($0)" } ?? "")))
      pieces.append(
        Page.table(
          ["learning rate", "\(result.budget.tuneMetric), validation", "steps", "time (s)"],
          row.tuning.map { trial in
            [
              "\(trial.learningRate)", trial.value.map { Units.significant($0, 4) } ?? "diverged or failed", steps(trial),
              seconds(trial),
            ]
          }))
    } else if let rate = row.learningRate {
      pieces.append(Markup("p", ["class": "note"], text: "Learning rate \(rate), as given."))
    }
    if !row.seeds.isEmpty, row.kind == .method {
      pieces.append(Markup("h3", text: "Final runs"))
      pieces.append(runs(row))
    }
    if let source = row.energySource { pieces.append(Markup("p", ["class": "note"], text: "Energy: \(source).")) }
    for entry in row.breakEven {
      let count = entry.answers.map { "cheaper than \(entry.against) after \(Units.integer($0)) answers" }
      let text = (count ?? "no break-even with \(entry.against)") + (entry.note.map { ": \($0)" } ?? "")
      pieces.append(Markup("p", ["class": "note"], text: text))
    }
    if !row.settings.isEmpty {
      pieces.append(Markup("h3", text: "Settings, defaults included"))
      pieces.append(Page.settings(row.settings))
    }
    if pieces.isEmpty { pieces.append(Markup("p", ["class": "note"], text: "Nothing was set.")) }
    return Markup("details", [:], Markup("summary", text: row.name), Markup("div", [:], pieces))
  }

  private func allSeconds(_ seed: SeedResult) -> String {
    let text = Units.fixed(seed.seconds, 1)
    return text + (seed.isSideBySide ? ", side by side" : "") + (seed.sharesRows ? ", frozen blocks not computed again" : "")
  }

  private func seconds(_ trial: TuningTrial) -> String {
    let text = Units.significant(trial.seconds, 3)
    return trial.isSideBySide ? text + ", its share" : text
  }

  /// "25 of 100, stopped": how far a trial went.
  private func steps(_ trial: TuningTrial) -> String {
    let whole = result.budget.tuneSteps
    guard result.budget.search == .halving, trial.value != nil, trial.steps < whole else { return Units.integer(trial.steps) }
    return "\(Units.integer(trial.steps)) of \(Units.integer(whole)), stopped behind a better one"
  }

  private func runs(_ row: ComparisonRow) -> Markup {
    Page.table(
      [
        "seed", result.task.metric.map { "\($0) (%)" } ?? "metric", "loss (nats/token)", "forgetting (nats/token)", "steps", "training (s)",
        "all (s)", "run",
      ],
      row.seeds.map { seed in
        [
          "\(seed.seed)", seed.metric.map { Units.fixed(100 * $0, 1) } ?? Units.none,
          seed.evalLoss.map { Units.fixed($0, 4) } ?? Units.none,
          seed.forgetting.map { Units.fixed($0, 3) } ?? Units.none, Units.integer(seed.steps), Units.fixed(seed.trainSeconds, 1),
          allSeconds(seed), seed.run ?? Units.none,
        ]
      })
  }
}

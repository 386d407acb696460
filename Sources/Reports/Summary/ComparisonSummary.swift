/// What a comparison says, in sentences that are computed from its numbers and say how sure they are.
package struct ComparisonSummary: Sendable {
  /// The most important first. Names in them are as the file has them: to be escaped.
  package private(set) var sentences: [String] = []

  private let result: ComparisonResult
  private let methods: [(row: ComparisonRow, quality: Quality)]
  private let full: (row: ComparisonRow, quality: Quality)?
  private let prompting: [(row: ComparisonRow, quality: Quality)]
  private let base: Quality?
  private let measure: String

  package init(_ result: ComparisonResult) {
    self.result = result
    measure = result.task.metric ?? "loss"
    let measured = result.rows.compactMap { row in Quality(row, result.task).map { (row: row, quality: $0) } }
    let better = { (a: (row: ComparisonRow, quality: Quality), b: (row: ComparisonRow, quality: Quality)) in
      a.quality.isBetter(than: b.quality)
    }
    methods = measured.filter { $0.row.kind == .method }.sorted(by: better)
    full = methods.first { $0.row.keepsWholeModel }
    prompting = measured.filter { $0.row.kind == .prompting }.sorted(by: better)
    base = measured.first { $0.row.kind == .base }?.quality
    sentences = [againstFull(), best(), againstBase(), againstPrompting(), breakEven(), forgetting(), saved(), missing()].compactMap(\.self)
    if sentences.isEmpty { sentences = ["No row has been measured yet."] }
  }

  // MARK: Methods

  private func againstFull() -> String? {
    guard let best = methods.first(where: { !$0.row.keepsWholeModel }) else {
      return methods.isEmpty ? "No method has a result yet." : nil
    }
    guard let full else {
      let row = result.rows.first { $0.keepsWholeModel }
      let why = row.map { $0.remark ?? "it has no \(measure)" } ?? "it was left out"
      return
        "\(best.row.name) does best of the methods: \(measure) \(best.quality.text). Full fine-tuning is missing (\(why)), so nothing here "
        + "says what training everything would bring."
    }
    let savings = self.savings(best.row, full.row)
    var text: String
    if let ratio = best.quality.ratio(to: full.quality), best.quality.isShare {
      // Of two seeds the interval is so wide that its figure would only confuse; the sentence after says what can be said.
      let spread = ratio.confidence.map { $0 < 0.5 ? " (± \(Units.fixed(100 * $0, $0 < 0.095 ? 1 : 0)))" : " or so" } ?? ""
      text = "\(best.row.name) reaches \(Units.wholePercent(ratio.value))\(spread) of full fine-tuning's \(measure)"
      text += savings.isEmpty ? "." : " with " + savings + "."
    } else {
      text = "\(best.row.name) ends at a \(measure) of \(best.quality.text), full fine-tuning at \(full.quality.text)"
      text += savings.isEmpty ? "." : "; it takes " + savings + "."
    }
    switch best.quality.difference(to: full.quality) {
    case .withinChance:
      text += " The two are not distinguishable with \(seeds(best.quality, full.quality)): \(best.quality.text) and \(full.quality.text)."
    case .clear:
      let order = best.quality.isBetter(than: full.quality) ? "better than" : "worse than"
      text += " It is \(order) full fine-tuning beyond what the seeds explain: \(best.quality.text) and \(full.quality.text)."
    case .unknown: text += " With one seed nobody knows whether the difference is more than chance."
    }
    return text
  }

  /// "12 % of the trained parameters, 95 % of the training time and 84 % of the memory", of another row's.
  private func savings(_ row: ComparisonRow, _ other: ComparisonRow) -> String {
    func share(_ mine: Double?, _ theirs: Double?, _ what: String) -> String? {
      guard let mine, let theirs, theirs > 0 else { return nil }
      return Units.wholePercent(mine / theirs) + " of \(what)"
    }
    let parts = [
      share(row.trainableParameters.map(Double.init), other.trainableParameters.map(Double.init), "the trained parameters"),
      share(row.trainSeconds?.mean, other.trainSeconds?.mean, "the training time"),
      share(row.memory.map { Double($0.total) }, other.memory.map { Double($0.total) }, "the memory"),
      share(row.taskBytes.map(Double.init), other.taskBytes.map(Double.init), "the disk space per task"),
    ]
    return Self.list(parts.compactMap(\.self))
  }

  private func best() -> String? {
    guard methods.count > 1, let first = methods.first else { return nil }
    let rest = methods.dropFirst()
    let same = rest.filter { first.quality.difference(to: $0.quality) == .withinChance }.map(\.row.name)
    let text = "The best \(measure) of a method is \(first.row.name)'s, \(first.quality.text)"
    if first.quality.confidence == nil { return text + ", with one seed each: no order is certain." }
    if same.isEmpty { return text + ", clearly ahead of the others." }
    return text
      + "; \(Self.list(same)) \(same.count == 1 ? "is" : "are") not distinguishable from it with \(seeds(first.quality, first.quality))."
  }

  private func againstBase() -> String? {
    guard let base, !methods.isEmpty else { return nil }
    let winners = methods.filter { $0.quality.isBetter(than: base) && $0.quality.difference(to: base) != .withinChance }
    let losers = methods.filter { method in !winners.contains { $0.row.name == method.row.name } }.map(\.row.name)
    if winners.isEmpty { return "No method beats the base model (\(base.text)): with these settings, training does not help." }
    if losers.isEmpty { return "Every method beats the untouched base (\(base.text))." }
    return
      "\(Self.list(losers)) \(losers.count == 1 ? "does" : "do") not beat the untouched base (\(base.text)) beyond chance; the others do."
  }

  // MARK: Prompting

  private func againstPrompting() -> String? {
    guard result.task.metric != nil, let way = prompting.first else { return nil }
    let tokens = way.row.answers.map { " with \(Units.integer($0.promptTokens + $0.completionTokens)) tokens per answer" } ?? ""
    let text = "Of the ways of prompting, \(way.row.name) does best: \(way.quality.text)\(tokens)."
    guard let method = methods.first else { return text }
    switch (method.quality.isBetter(than: way.quality), method.quality.difference(to: way.quality)) {
    case (_, .withinChance):
      return text + " That is not distinguishable from the best fine-tuned model (\(method.row.name), \(method.quality.text))."
    case (true, _): return text + " The best fine-tuned model, \(method.row.name), does better: \(method.quality.text)."
    case (false, _):
      return text
        + " That is more than the best fine-tuned model (\(method.row.name), \(method.quality.text)): prompting wins, no training is needed."
    }
  }

  private func breakEven() -> String? {
    guard let method = methods.first, result.pricing != nil else { return nil }
    let parts = method.row.breakEven.compactMap { entry in
      entry.answers.map { "\(entry.against) after \(Units.integer($0))" }
    }
    guard !parts.isEmpty else { return nil }
    return "Counting its training, \(method.row.name) costs less than \(Self.list(parts)) answers."
  }

  // MARK: The rest

  private func forgetting() -> String? {
    let known = methods.compactMap { method in method.row.forgetting.map { (name: method.row.name, value: $0) } }
      .sorted { $0.value.mean < $1.value.mean }
    guard let least = known.first, let most = known.last, known.count > 1 else { return nil }
    return "\(least.name) forgets least and \(most.name) most: the loss on the control text rises by \(Units.spread(least.value)) and "
      + "\(Units.spread(most.value)) nats/token (± standard deviation)."
  }

  private func saved() -> String? {
    guard let savings = ComparisonSavings(result), savings.allSteps > savings.steps else { return nil }
    let share = Units.wholePercent(Double(savings.steps) / Double(savings.allSteps))
    var parts: [String] = []
    if savings.stoppedTrials > 0 {
      parts.append("\(savings.stoppedTrials) of \(savings.trials) trials of a learning rate were stopped early, behind better ones")
    }
    let left = result.rows.filter { $0.notRun != nil }
    if let first = left.first?.notRun {
      let names = Self.list(left.map { "\($0.name) (\($0.seeds.count))" })
      parts.append(
        "\(names) \(left.count == 1 ? "has" : "have") not all \(result.budget.seeds.count) seeds, being clearly behind \(first.behind)")
    }
    return
      "Of the \(Units.integer(savings.allSteps)) steps of all trials and seeds, \(Units.integer(savings.steps)) (\(share)) were trained, which "
      + "saved about \(Units.duration(savings.savedSeconds)): \(parts.joined(separator: "; "))."
  }

  private func missing() -> String? {
    let parts = [
      count(.failed, "row failed", "rows failed"), count(.notApplicable, "row does not apply", "rows do not apply"),
      count(.pending, "row has not finished", "rows have not finished"),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "Of \(result.rows.count) rows, \(Self.list(parts)); the reasons stand beside them."
  }

  private func count(_ status: ComparisonRow.Status, _ one: String, _ many: String) -> String? {
    let number = result.rows.count { $0.status == status }
    return number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
  }

  private func seeds(_ a: Quality, _ b: Quality) -> String {
    a.seeds == b.seeds ? "\(a.seeds) seed\(a.seeds == 1 ? "" : "s")" : "\(a.seeds) and \(b.seeds) seeds"
  }

  /// "a, b and c".
  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

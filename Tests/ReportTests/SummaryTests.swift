import Reports
import Testing

@Suite struct SummaryTests {
  @Test("The best method is set against full fine-tuning, with its uncertainty and what it saves")
  func againstFull() {
    var result = MadeUp.comparison()
    // 0.783 of 0.797 is 98.2 %; both spread by 0.0101, so each mean by 4.303 × 0.0101 / √3 = 0.0251: relative 0.0321 and 0.0315,
    // together 0.0450, of the ratio 0.0442.
    #expect(
      sentence(result, 0).hasPrefix(
        "lora reaches 98 % (± 4.4) of full fine-tuning's sql_execution with 12 % of the trained parameters, 95 % of the training time, "))
    #expect(
      sentence(result, 0).hasSuffix("The two are not distinguishable with 3 seeds: 78.3 ± 2.5 % and 79.7 ± 2.5 %."),
      "\(sentence(result, 0))")
    result.change("lora") { row in for index in row.seeds.indices { row.seeds[index].metric = 0.5 + 0.001 * Double(index) } }
    result.rows.removeAll { $0.peftType == "ADAPTER" }
    #expect(sentence(result, 0).contains("It is worse than full fine-tuning beyond what the seeds explain"))
  }

  @Test("With a single seed no difference is called certain")
  func oneSeed() {
    var result = MadeUp.comparison()
    for index in result.rows.indices { result.rows[index].seeds = Array(result.rows[index].seeds.prefix(1)) }
    #expect(sentence(result, 0).hasSuffix("With one seed nobody knows whether the difference is more than chance."))
    #expect(!ComparisonSummary(result).sentences.joined().contains("clearly"))
  }

  @Test("A missing full fine-tuning is said, with its reason", arguments: [("failed: no memory", true), ("it was left out", false)])
  func noFull(_ change: (reason: String, isThere: Bool)) {
    var result = MadeUp.comparison()
    if change.isThere {
      result.change("full") { row in (row.status, row.note, row.seeds) = (.failed, "no memory", []) }
    } else {
      result.rows.removeAll { $0.name == "full" }
    }
    #expect(sentence(result, 0).contains("Full fine-tuning is missing (\(change.reason))"), "\(sentence(result, 0))")
  }

  @Test("It is said where nothing beats the base, and where prompting wins")
  func losers() {
    var result = MadeUp.comparison()
    result.change("base") { $0.seeds[0].metric = 0.9 }
    #expect(contains(result, "No method beats the base model (90.0 %)"))
    result.change("base") { $0.seeds[0].metric = 0.6 }
    #expect(contains(result, "prefix does not beat the untouched base"))
    result.change("retrieval") { $0.seeds[0].metric = 0.95 }
    #expect(contains(result, "prompting wins, no training is needed"))
    result.change("retrieval") { $0.seeds[0].metric = 0.79 }
    #expect(contains(result, "That is not distinguishable from the best fine-tuned model (full, 79.7 ± 2.5 %)"))
  }

  @Test("Without a metric the loss decides, and lower is better")
  func loss() {
    var result = MadeUp.comparison()
    result.task.metric = nil
    #expect(sentence(result, 0).hasPrefix("lora ends at a loss of 0.031 ± 0.004 nats/token, full fine-tuning at 0.028 ± 0.004 nats/token"))
    #expect(contains(result, "Every method beats the untouched base (5.050 nats/token)."))
  }

  @Test("Rows without a result are counted, and an empty comparison says so")
  func missing() {
    var result = MadeUp.comparison()
    #expect(contains(result, "Of 13 rows, 1 row failed and 1 row does not apply"))
    result.rows = []
    #expect(ComparisonSummary(result).sentences == ["No method has a result yet."])
  }

  @Test("Break-even is the first answer at which the sum is less", arguments: [(10.0, 1.0, 3.0, 6), (0, 1, 2, 1), (9, 1, 4, 4)])
  func breakEven(_ row: (training: Double, own: Double, other: Double, answers: Int)) {
    // Sums of whole numbers, exact: 10 + n < 3n from n = 6 on.
    #expect(BreakEven.answers(training: row.training, perAnswer: row.own, against: row.other) == row.answers)
    let cost = { (n: Int) in row.training + Double(n) * row.own < Double(n) * row.other }
    #expect(cost(row.answers) && (row.answers == 1 || !cost(row.answers - 1)))
  }

  @Test("Where an answer is no cheaper there is no break-even")
  func noBreakEven() {
    #expect(BreakEven.answers(training: 1, perAnswer: 2, against: 2) == nil)
    #expect(BreakEven.answers(training: 1e300, perAnswer: 0, against: 1e-300) == nil)
  }

  private func sentence(_ result: ComparisonResult, _ index: Int) -> String { ComparisonSummary(result).sentences[index] }

  private func contains(_ result: ComparisonResult, _ text: String) -> Bool {
    ComparisonSummary(result).sentences.contains { $0.contains(text) }
  }
}

extension ComparisonResult {
  fileprivate mutating func change(_ name: String, _ body: (inout ComparisonRow) -> Void) {
    for index in rows.indices where rows[index].name == name { body(&rows[index]) }
  }
}

import FileFormats
import Reports
import Testing

@Suite("screening of seeds") struct SeedScreeningTests {
  /// A comparison of methods with these scores of their first seeds, of three, on 100 rows.
  private func comparison(_ scores: [[Double]], metric: String? = "accuracy") -> ComparisonResult {
    var result = ComparisonResult()
    result.task.metric = metric
    result.task.rows = 100
    result.budget = ComparisonBudget(tuneSteps: 100, tuneMetric: "eval_loss", seeds: [1, 2, 3], search: .halving)
    result.rows = scores.enumerated().map { index, values in
      let seeds = values.enumerated().map {
        SeedResult(seed: 1 + $0.offset, evalLoss: $0.element, metric: $0.element, steps: 300, seconds: 10)
      }
      return ComparisonRow(name: "m\(index)", kind: .method, status: values.count == 3 ? .completed : .pending, seeds: seeds)
    }
    return result
  }

  @Test("the best one is first to get all its seeds, then those whose interval touches its own, the best of them first")
  func order() {
    #expect(SeedScreening(comparison([[0.3], [0.8], [0.7]])).next == 1)
    // The best one: 0.8 ± 4.303 × 0.01 / √3 = 0.0248. Of one with 100 rows and a share p the spread is at least √(p (1 − p) / 100), with
    // Laplace's p: 0.6961 gives 0.0460, so ± 4.303 × 0.0460 = 0.1979; 0.3039 gives the same. 0.7 is within 0.2227 of 0.8, 0.3 is not.
    let screening = SeedScreening(comparison([[0.3], [0.79, 0.8, 0.81], [0.7]]))
    #expect(screening.next == 2)
    let done = SeedScreening(comparison([[0.3], [0.79, 0.8, 0.81], [0.7, 0.7, 0.7]]))
    #expect(done.next == nil)
    #expect(done.left.map(\.row) == [0] && done.left.map(\.behind) == [1])
    // 4 degrees of freedom are known now; not more than the 2 of a method with all seeds count.
    #expect(abs(done.left[0].interval - 4.303 * 0.0460) < 1e-3, "\(done.left)")
  }

  @Test("a method that overtakes the best one is the one that the others are measured by")
  func overtaken() {
    let screening = SeedScreening(comparison([[0.75, 0.76, 0.77], [0.74, 0.99, 0.98], [0.3]]))
    #expect(screening.next == 2, "the spread of the second method is wide, and so are all intervals")
    #expect(SeedScreening(comparison([[0.5], [0.55, 0.55, 0.55], [0.9]])).next == 2)
  }

  @Test("of losses, the spread grows with the loss, and none is a reason to train on")
  func losses() {
    // 0.1 ± 0.0248, and a variance of 0.0001 by 0.1: of 0.5 it is 0.0005, so ± 4.303 × 0.0224 = 0.0962, which is 0.4 away; of 0.2 it is
    // ± 0.0609, and 0.1 away, less than half as much again as 0.0857.
    let losses = [[0.5], [0.09, 0.1, 0.11], [0.2]]
    #expect(SeedScreening(comparison(losses, metric: nil)).next == 2)
    let none = SeedScreening(comparison([[0.5], [0.1, 0.1, 0.1]], metric: nil))
    #expect(none.next == nil && none.left.map(\.row) == [0])
  }

  @Test("a failed method is no measure for others, and one without a figure is left out of nothing")
  func failed() {
    var result = comparison([[0.3], [0.9], [0.4]])
    result.rows[1].status = .failed
    #expect(SeedScreening(result).next == 2)
    result.rows[0].seeds[0].metric = nil
    #expect(SeedScreening(result).next == 0)
    result.rows = []
    #expect(SeedScreening(result).next == nil && SeedScreening(result).left.isEmpty)
  }

  @Test("with one seed in all there is nothing to leave out")
  func oneSeed() {
    var result = comparison([[0.3], [0.9]])
    result.budget.seeds = [1]
    #expect(SeedScreening(result).next == nil && SeedScreening(result).left.isEmpty)
  }

  // MARK: What is said of it

  /// The made-up comparison by halving: the trials ended early, and prefix has one seed of three.
  private func halved() -> ComparisonResult {
    var result = MadeUp.comparison()
    result.budget.search = .halving
    for index in result.rows.indices where result.rows[index].name == "prefix" {
      result.rows[index].seeds.removeLast(2)
      result.rows[index].notRun = SeedsNotRun(seeds: [2, 3], behind: "full", interval: 0.1)
    }
    for index in result.rows.indices where !result.rows[index].tuning.isEmpty { result.rows[index].tuning[0].steps = 25 }
    return result
  }

  @Test("the summary, the page and the table say what was saved and what was not tried")
  func said() throws {
    let result = halved()
    // Six methods of 3 seeds and 400 steps, without 2 seeds; trials of 25 of 100, 100 and 41 steps, of which the last diverged.
    let savings = try #require(ComparisonSavings(result))
    #expect(savings.allSteps == 18 * 400 + 6 * 241 && savings.steps == 16 * 400 + 6 * 166)
    #expect(savings.stoppedTrials == 6 && savings.trials == 18 && savings.runsNotRun == 2 && savings.runs == 18)
    let summary = ComparisonSummary(result).sentences.joined(separator: "\n")
    #expect(summary.contains("Of the 8,646 steps of all trials and seeds, 7,396 (86 %) were trained"), "\(summary)")
    #expect(summary.contains("6 of 18 trials of a learning rate were stopped early"), "\(summary)")
    #expect(summary.contains("prefix (1) has not all 3 seeds, being clearly behind full"), "\(summary)")
    let html = ComparisonPage(result).html
    for text in [
      "25 of 100, stopped behind a better one", "clearly behind full, so not trained with seeds 2 and 3", "the worse half stops early",
    ] {
      #expect(html.contains(text), "\(text)")
    }
    #expect(TerminalTable(result).lines.contains { $0.contains("not trained with seeds 2 and 3") })
    #expect(!ComparisonSummary(MadeUp.comparison()).sentences.joined().contains("stopped early"))
  }

  @Test("one that was left out is told apart from the best one, and no other row loses its place")
  func verdict() {
    let best = { (result: ComparisonResult) in ComparisonSummary(result).sentences.first { $0.hasPrefix("The best sql_execution") } }
    #expect(best(halved()) == best(MadeUp.comparison()))
    #expect(best(halved())?.contains("prefix") == false)
  }

  @Test("the file has it, is read back, and one of before is a comparison of everything")
  func file() throws {
    let result = halved()
    #expect(try ComparisonResult(JSONValue(result.json), file: "x") == result)
    #expect(JSONValue(result.json)["saved"]?["steps"] == 7396)
    #expect(JSONValue(result.json)["rows"]?.array?[2]["not_run"]?["behind"] == "full")
    #expect(JSONValue(result.json)["budget"]?["search"] == "halving")
    let old = JSONValue(MadeUp.comparison().json)
    #expect(old["budget"]?["search"] == nil && old["saved"] == nil && old["rows"]?.array?[2].object?["not_run"] == nil)
    #expect(try ComparisonResult(old, file: "x").budget.search == .all)
  }
}

import FileFormats
import Reports
import TestSupport
import Testing

@Suite struct ResultFileTests {
  @Test("What is written is read back as it was", arguments: [true, false])
  func roundTrip(isHostile: Bool) throws {
    let folder = try TemporaryDirectory()
    let result = isHostile ? MadeUp.hostileComparison() : MadeUp.comparison()
    try result.write(to: folder.file("comparison.json"))
    let read = try ComparisonResult(contentsOf: folder.file("comparison.json"))
    #expect(read == result)
    #expect(JSONValue(read.json) == JSONValue(result.json))
    #expect(try entries(ofDirectory: folder.path) == ["comparison.json"])
  }

  @Test("A comparison without prices, metric, memory and time limit is read back, too")
  func sparse() throws {
    var result = MadeUp.comparison()
    result.pricing = nil
    result.task.metric = nil
    result.task.test = nil
    result.task.control = nil
    result.finishedAt = nil
    result.budget.maxSecondsPerRun = nil
    result.rows[1].memory = nil
    result.rows[1].answers = nil
    result.rows[1].status = .pending
    result.rows[1].seeds = []
    #expect(try ComparisonResult(JSONValue(result.json), file: "x") == result)
  }

  @Test("A loss that is not finite becomes null, and no point of a curve")
  func notFinite() throws {
    var result = MadeUp.comparison()
    var seed = SeedResult(seed: 1, evalLoss: .nan, metric: .infinity)
    seed.curve.append(step: 1, loss: 2)
    seed.curve.append(step: 2, loss: .nan)
    result.rows[1].seeds = [seed]
    let read = try ComparisonResult(JSONValue(result.json), file: "x")
    #expect(read.rows[1].seeds[0].evalLoss == nil)
    #expect(read.rows[1].seeds[0].metric == nil)
    #expect(read.rows[1].seeds[0].curve.steps == [1])
    #expect(read.rows[1].seeds[0].curve.losses == [2])
  }

  @Test("Another schema is refused with its place, and nothing else is asked of the file")
  func otherSchema() throws {
    let error = try #require(problems(of: #"{"schema": 2, "rows": 1}"#))
    #expect(error.category == .rejected)
    #expect(
      error.problems.map(\.description) == ["c.json:1: schema: found 2 (must be 1: the file is of another version of this tool)"])
  }

  @Test(
    "Wrong values are refused with place, value and rule",
    arguments: [
      ("\"kind\": \"base\"", "\"kind\": \"bass\"", "rows[0].kind: found \"bass\" (must be one of base, method, prompting"),
      ("\"evaluated_on\": \"test\"", "\"evaluated_on\": 3", "task.evaluated_on: found 3 (must be one of test, validation)"),
      ("\"cores\": 2", "\"cores\": 0", "machine.cores: found 0 (must be an integer ≥ 1)"),
      ("\"tune_steps\": 100", "\"tune_step\": 100", "budget.tune_steps: missing"),
      ("\"tune_steps\": 100", "\"tune_steps\": 100, \"extra\": 1", "budget.extra: unknown key"),
      ("\"schema\": 1", "\"schema\": \"1\"", "schema: found \"1\" (must be an integer)"),
      ("\"rows\": 300", "\"rows\": -1", "task.rows: found -1 (must be an integer ≥ 0)"),
    ])
  func wrongValues(_ change: (from: String, to: String, message: String)) throws {
    let text = JSONValue(MadeUp.comparison().json).serialized(.pretty)
    #expect(text.contains(change.from))
    let error = try #require(problems(of: text.replacing(change.from, with: change.to, maxReplacements: 1)))
    #expect(error.problems.contains { $0.description.contains(change.message) }, "\(error)")
  }

  @Test("Curves with more losses than steps, cut files and other JSON are refused")
  func broken() throws {
    var json = JSONValue(MadeUp.comparison().json).serialized()
    json = json.replacing("\"curve\":{\"step\":[1,", with: "\"curve\":{\"step\":[")
    #expect(try #require(problems(of: json)).description.contains("curve.loss: has 200 elements (must have 199"))
    #expect(problems(of: String(json.prefix(1000))) != nil)
    #expect(problems(of: "[]") != nil)
    #expect(problems(of: "{}") != nil)
  }

  private func problems(of text: String) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try ComparisonResult(StrictJSON.parse(text, file: "c.json"), file: "c.json")
      return nil
    } catch {
      return error
    }
  }
}

@Suite struct StatisticsTests {
  @Test("Mean, sample standard deviation and 95 % interval of a known sample")
  func known() throws {
    // By hand: squares of ±1 and 0 sum to 2, by n − 1 = 2 that is 1; 4.303 × 1 / √3.
    let statistics = try #require(Statistics([1, 2, 3]))
    #expect(statistics.mean == 2)
    #expect(statistics.standardDeviation == 1)
    #expect(statistics.count == 3)
    #expect(abs((statistics.confidence ?? 0) - 2.4843) < 1e-4)
  }

  @Test("A single value has no spread, no value no mean, and what is not finite does not count")
  func edges() {
    #expect(Statistics([2])?.standardDeviation == nil)
    #expect(Statistics([2])?.confidence == nil)
    #expect(Statistics([]) == nil)
    #expect(Statistics([.nan]) == nil)
    #expect(Statistics([.infinity, 4])?.mean == 4)
  }

  @Test(
    "Student's quantile, against published tables",
    arguments: [(1, 12.706), (2, 4.303), (30, 2.042), (40, 2.021), (120, 1.980), (1_000_000, 1.960)])
  func student(_ row: (degrees: Int, quantile: Double)) {
    // Tables are rounded to three places.
    #expect(abs(Statistics.studentQuantile(row.degrees) - row.quantile) < 6e-4)
  }

  @Test("A large mean does not drown a small spread")
  func cancellation() throws {
    let statistics = try #require(Statistics([1e9 + 1, 1e9 + 2, 1e9 + 3]))
    #expect(statistics.standardDeviation == 1)
  }
}

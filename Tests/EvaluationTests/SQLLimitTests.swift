import Datasets
import Evaluation
import FileFormats
import class TestSupport.TemporaryDirectory
import Testing

/// Work inside one operation of SQLite's virtual machine, or before the first one: nothing that SQLite could be asked to stop.
private let endless = [
  // Each character of one text is looked for in the other.
  ("trim", "SELECT trim(replace(hex(zeroblob(240000)), '0', 'a'), replace(hex(zeroblob(41000)), '0', 'b') || 'a')"),
  ("instr", "SELECT instr(hex(zeroblob(490000)), hex(zeroblob(245000)) || '1')"),
  ("replace", "SELECT length(replace(hex(zeroblob(490000)), hex(zeroblob(245000)) || '1', 'x'))"),
  ("printf", "SELECT length(printf('%.*c', 999999999, 'x'))"),
  // Every key of one object is looked for among the other's.
  (
    "json_patch",
    """
    WITH RECURSIVE n(i, j) AS (SELECT 0, '"k0":0' UNION ALL SELECT i + 1, j || ',"k' || (i + 1) || '":0' FROM n WHERE i < 20000)
    SELECT length(json_patch('{' || max(j) || '}', '{' || replace(max(j), 'k', 'q') || '}')) FROM (SELECT j FROM n ORDER BY i DESC LIMIT 1)
    """
  ),
  // A sort of all rows is one operation.
  (
    "sort",
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900)
    SELECT length(b) FROM (SELECT substr(hex(zeroblob(499000)), 1, 900000) || i AS b FROM n ORDER BY 1 COLLATE NOCASE) LIMIT 1
    """
  ),
  ("compiling", "WITH t0(x) AS (SELECT 1)\(doubling(30)) SELECT count(*) FROM t30"),
]

/// Table expressions of which each has the one before it twice.
private func doubling(_ count: Int) -> String {
  (1...count).map { ", t\($0)(x) AS (SELECT a.x FROM t\($0 - 1) a, t\($0 - 1) b)" }.joined()
}

@Suite("The limits of SQL hold inside one operation")
struct SQLLimitTests {
  /// A machine that builds and tests other things beside this one; that the limit was met, the message says.
  private let margin = Duration.seconds(60)

  @Test("a query ends with its time", arguments: endless)
  func query(name: String, sql: String) throws {
    var limits = SQLDatabase.Limits()
    limits.seconds = 1
    let database = try SQLDatabase(script: "CREATE TABLE t (a); INSERT INTO t VALUES (7)", limits: limits)
    let start = SuspendingClock.now
    let failure = #expect(throws: SQLDatabase.Failure.self) { try database.query(sql) }
    #expect(failure?.description == "stopped: more than 1.0 seconds")
    #expect(SuspendingClock.now - start < margin)
    #expect(try database.query("SELECT a FROM t").rows == [[.integer(7)]])
  }

  @Test("so does the script of a database", arguments: endless)
  func script(name: String, sql: String) {
    var limits = SQLDatabase.Limits()
    limits.loadSeconds = 1
    let start = SuspendingClock.now
    let failure = #expect(throws: SQLDatabase.Failure.self) { try SQLDatabase(script: "CREATE TABLE t AS \(sql)", limits: limits) }
    #expect(failure?.description == "stopped: more than 1.0 seconds")
    #expect(SuspendingClock.now - start < margin)
  }

  @Test("a stop is heard while a query runs, and is nobody's score", arguments: [endless[0], endless[5]])
  func stop(name: String, sql: String) throws {
    let folder = try TemporaryDirectory(["d.sql": "CREATE TABLE t (a);"])
    let metric = SQLExecution(databases: folder.path)
    var row = JSONObject()
    row["database"] = "d"
    let reference = Reference(text: "SELECT 1", row: RowText(row), file: "test.jsonl", line: 1)
    #expect(try metric.score(["SELECT 1"], against: [reference]) == [Score(1)])
    let start = SuspendingClock.now
    let isLate: @Sendable () -> Bool = { SuspendingClock.now - start > .milliseconds(200) }
    let error = #expect(throws: EvaluationError.self) {
      try Interruption.when(isLate) { try metric.score([sql], against: [reference]) }
    }
    guard case .input(let inner)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(inner.category == .interrupted)
    #expect(SuspendingClock.now - start < margin)
  }

  @Test("a script may not make a value longer than a script may be")
  func longValue() {
    let failure = #expect(throws: SQLDatabase.Failure.self) { try SQLDatabase(script: "CREATE TABLE t AS SELECT zeroblob(67108865)") }
    #expect(failure?.description == "the query, or a value it computes, is too long")
  }

  @Test("rows that only the tolerance makes equal are matched, or given up, in bounded time")
  func matching() {
    // In numeric order the rows of one table stand the other way round than their partners do in the other.
    func table(_ count: Int, isReversed: Bool) -> SQLTable {
      SQLTable(
        columnCount: 2,
        rows: (0..<count).map { [.real(1 + Double(isReversed ? count - $0 : $0) * 1e-12), .integer(Int64($0))] })
    }
    #expect(table(1000, isReversed: true).difference(from: table(1000, isReversed: false), ordered: false) == nil)
    let start = SuspendingClock.now
    let difference = table(10_000, isReversed: true).difference(from: table(10_000, isReversed: false), ordered: false)
    #expect(difference?.hasPrefix("its rows are not told apart") == true)
    #expect(SuspendingClock.now - start < margin)
  }
}

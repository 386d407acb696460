import Evaluation
import Testing

private let shop = """
  PRAGMA foreign_keys=OFF;
  BEGIN TRANSACTION;
  CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, price REAL, note BLOB);
  INSERT INTO item VALUES (1, 'pen', 1.5, NULL), (2, 'ink', 3.25, x'00FF'), (3, 'nib', 1.5, NULL);
  CREATE VIEW cheap AS SELECT * FROM item WHERE price < 2;
  CREATE INDEX by_price ON item (price);
  COMMIT;
  """

@Suite("A SQLite database that only answers SELECT")
struct SQLDatabaseTests {
  let database: SQLDatabase

  init() throws { database = try SQLDatabase(script: shop) }

  @Test("returns every kind of value")
  func values() throws {
    let table = try database.query("SELECT id, name, price, note FROM item ORDER BY id LIMIT 2;")
    #expect(
      table
        == SQLTable(
          columnCount: 4,
          rows: [[.integer(1), .text("pen"), .real(1.5), .null], [.integer(2), .text("ink"), .real(3.25), .blob([0, 255])]]))
  }

  @Test(
    "accepts what a SELECT may be",
    arguments: [
      "SELECT count(*) FROM cheap", "WITH c AS (SELECT 1) SELECT * FROM c", "VALUES (1)", "-- why\nSELECT 1; -- done", "SELECT 1;;",
      "/* a */ SELECT (SELECT max(price) FROM item)",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT * FROM n",
      "SELECT name FROM sqlite_master", "SELECT json_extract('[1,2]', '$[1]')", "SELECT rank() OVER (ORDER BY price) FROM item",
      "; SELECT 1",
    ])
  func accepted(sql: String) {
    #expect(throws: Never.self) { try database.query(sql) }
  }

  @Test(
    "refuses everything else, in words",
    arguments: [
      ("INSERT INTO item VALUES (4, 'x', 1, NULL)", "INSERT is not allowed; only SELECT is allowed"),
      ("UPDATE item SET price = 0", "UPDATE is not allowed; only SELECT is allowed"),
      ("DELETE FROM item", "DELETE is not allowed; only SELECT is allowed"),
      ("DROP TABLE item", "DELETE is not allowed; only SELECT is allowed"),
      ("CREATE TABLE t (a)", "INSERT is not allowed; only SELECT is allowed"),
      ("CREATE TEMP TABLE t AS SELECT 1", "INSERT is not allowed; only SELECT is allowed"),
      ("ATTACH '/tmp/x.db' AS x", "ATTACH is not allowed; only SELECT is allowed"),
      ("PRAGMA query_only = OFF", "PRAGMA is not allowed; only SELECT is allowed"),
      ("SELECT * FROM pragma_table_info('item')", "not authorized"),
      ("SELECT load_extension('x')", "not authorized to use function: load_extension"),
      ("SELECT LOAD_EXTENSION('x')", "not authorized to use function: LOAD_EXTENSION"),
      ("VACUUM INTO '/tmp/x.db'", "only SELECT is allowed"),
      ("BEGIN", "a transaction is not allowed; only SELECT is allowed"),
      ("SAVEPOINT s", "SAVEPOINT is not allowed; only SELECT is allowed"),
      ("EXPLAIN SELECT 1", "only SELECT is allowed"),
      ("EXPLAIN QUERY PLAN SELECT 1", "only SELECT is allowed"),
      ("SELECT 1; SELECT 2", "there is more than one statement; only one SELECT is allowed"),
      ("SELECT 1; DROP TABLE item", "DELETE is not allowed; only SELECT is allowed"),
      ("SELECT ?", "the query has parameters (?, :name) without a value"),
      ("", "there is no query"), ("-- nothing", "there is no query"), (";;", "there is no query"),
      ("SELECT 1\0", "the query contains a NUL character"),
      ("SELEC 1", "near \"SELEC\": syntax error"), ("SELECT 1 FROM nowhere", "no such table: nowhere"),
      ("SELECT colour FROM item", "no such column: colour"), ("SELECT 1; and so on", "near \"and\": syntax error"),
      ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n", "stopped: more than 20000000 operations"),
      ("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n", "the result has more than 10000 rows"),
      ("SELECT zeroblob(1000000000)", "the query, or a value it computes, is too long"),
      (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT zeroblob(900000) FROM n LIMIT 99",
        "the result is larger than 16 MiB"
      ),
    ])
  func refused(sql: String, message: String) {
    let failure = #expect(throws: SQLDatabase.Failure.self) { try database.query(sql) }
    #expect(failure?.description == message)
    // Nothing changed, and the connection still works.
    #expect((try? database.query("SELECT count(*) FROM item"))?.rows == [[.integer(3)]])
  }

  @Test("refuses a query longer than its limit")
  func longQuery() {
    let failure = #expect(throws: SQLDatabase.Failure.self) { try database.query("SELECT 1" + String(repeating: " ", count: 200_000)) }
    #expect(failure?.description == "the query, or a value it computes, is too long")
  }

  @Test("stops on the wall clock too")
  func seconds() throws {
    var limits = SQLDatabase.Limits()
    limits.seconds = 0.02
    limits.operations = .max
    let database = try SQLDatabase(script: shop, limits: limits)
    let failure = #expect(throws: SQLDatabase.Failure.self) {
      try database.query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
    }
    #expect(failure?.description == "stopped: more than 0.02 seconds")
  }

  @Test(
    "a script may create and fill, not reach outside",
    arguments: [
      ("ATTACH '/tmp/x.db' AS x;", "ATTACH is not allowed; a script may only create and fill tables, indexes and views"),
      ("PRAGMA journal_mode = WAL;", "PRAGMA is not allowed; a script may only create and fill tables, indexes and views"),
      (
        "CREATE VIRTUAL TABLE t USING fts5(a);",
        "CREATE VIRTUAL TABLE is not allowed; a script may only create and fill tables, indexes and views"
      ),
      (
        "CREATE TABLE t (a); CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END;",
        "CREATE TRIGGER is not allowed; a script may only create and fill tables, indexes and views"
      ),
      ("CREATE TABL t (a);", "near \"TABL\": syntax error"),
      ("BEGIN; CREATE TABLE t (a);", "the script leaves a transaction open; end it with COMMIT"),
      ("CREATE TABLE t (a);\0", "the script contains a NUL character"),
    ])
  func badScript(script: String, message: String) {
    let failure = #expect(throws: SQLDatabase.Failure.self) { try SQLDatabase(script: script) }
    #expect(failure?.description == message)
  }

  @Test("the limits of a query are not those of the tables it reads")
  func wideTable() throws {
    let columns = (1...600).map { "c\($0) TEXT DEFAULT '\(String(repeating: "x", count: 300))'" }.joined(separator: ", ")
    let database = try SQLDatabase(script: "CREATE TABLE t (\(columns)); INSERT INTO t (c1) VALUES ('a');")
    #expect(try database.query("SELECT c1, length(c600) FROM t").rows == [[.text("a"), .integer(300)]])
  }

  @Test("a script as sqlite3's .dump writes it, with AUTOINCREMENT, is a database")
  func dump() throws {
    let database = try SQLDatabase(
      script: """
        PRAGMA foreign_keys=OFF;
        BEGIN TRANSACTION;
        CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT DEFAULT 'x' CHECK (length(a) > 0), b REFERENCES t(id));
        INSERT INTO t VALUES(1,'a',NULL);
        DELETE FROM sqlite_sequence;
        INSERT INTO sqlite_sequence VALUES('t',1);
        COMMIT;
        """)
    #expect(try database.query("SELECT a FROM t").rows == [[.text("a")]])
  }
}

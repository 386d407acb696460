import Datasets
import Evaluation
import FileFormats
import class TestSupport.TemporaryDirectory
import Testing

@Suite("Execution accuracy")
struct SQLExecutionTests {
  let folder: TemporaryDirectory
  let metric: SQLExecution

  init() throws {
    folder = try TemporaryDirectory([
      "shop.sql":
        "CREATE TABLE item (id INTEGER, name TEXT, price REAL); INSERT INTO item VALUES (1,'pen',1.5),(2,'ink',3.25),(3,'nib',1.5);",
      "broken.sql": "CREATE TABL item (id);",
    ])
    metric = SQLExecution(databases: folder.path)
  }

  private func reference(_ sql: String, database: JSONValue? = "shop", line: Int = 1) -> Reference {
    var row = JSONObject()
    row["database"] = database
    return Reference(text: sql, row: RowText(row), file: "test.jsonl", line: line)
  }

  @Test(
    "a prediction is right if it returns the reference's result",
    arguments: [
      ("SELECT name FROM item WHERE price > 2", "SELECT name FROM item WHERE id = 2", 1.0, ""),
      ("select name from item where price>2;", "SELECT name FROM item WHERE id = 2", 1, ""),
      ("```sql\nSELECT 3\n```", "SELECT count(*) FROM item", 1, ""),
      ("SELECT id FROM item ORDER BY id DESC", "SELECT id FROM item", 1, ""),
      (
        "SELECT id FROM item", "SELECT id FROM item ORDER BY id DESC", 0, "the rows are in another order than the reference's"
      ),
      ("SELECT sum(price) / 3 FROM item", "SELECT avg(price) FROM item", 1, ""),
      ("SELECT id, name FROM item", "SELECT name FROM item", 0, "the result has 2 columns, the reference has 1"),
      ("SELECT DISTINCT price FROM item", "SELECT price FROM item", 0, "the result has 2 rows, the reference has 3"),
      ("SELECT nme FROM item", "SELECT name FROM item", 0, "no such column: nme"),
      ("DROP TABLE item", "SELECT name FROM item", 0, "DELETE is not allowed; only SELECT is allowed"),
      ("I cannot answer that.", "SELECT name FROM item", 0, "near \"I\": syntax error"), ("", "SELECT 1", 0, "there is no query"),
      ("SELECT name FROM item WHERE id > 9", "SELECT name FROM item WHERE id = 0", 1, ""),
    ])
  func score(prediction: String, expected: String, value: Double, feedback: String) throws {
    #expect(try metric.score([prediction], against: [reference(expected)]) == [Score(value, feedback)])
  }

  @Test("queries, texts and databases that differ in how a letter is composed are different ones")
  func composition() throws {
    let folder = try TemporaryDirectory()
    for name in ["caf\u{E9}", "cafe\u{301}"] {
      try folder.write("\(name).sql", "CREATE TABLE t (name TEXT); INSERT INTO t VALUES ('\(name)');")
    }
    let metric = SQLExecution(databases: folder.path)
    func value(_ sql: String, _ expected: String, _ database: String) throws -> Double? {
      var row = JSONObject()
      row["database"] = JSONValue(database)
      return try metric.score([sql], against: [Reference(text: expected, row: RowText(row), file: "test.jsonl", line: 1)]).first?.value
    }
    for (name, other) in [("caf\u{E9}", "cafe\u{301}"), ("cafe\u{301}", "caf\u{E9}")] {
      #expect(try value("SELECT count(*) FROM t WHERE name = '\(name)'", "SELECT 1", name) == 1)
      #expect(try value("SELECT count(*) FROM t WHERE name = '\(other)'", "SELECT 1", name) == 0)
      #expect(try value("SELECT name FROM t", "SELECT '\(other)'", name) == 0)
    }
  }

  @Test("a slash in the name of a database is one, with an accent on it, too")
  func slashWithMark() {
    let error = #expect(throws: EvaluationError.self) { try metric.check([reference("SELECT 1", database: "a/\u{301}shop")]) }
    #expect(error?.description.contains("must be the name of a database without folder") == true)
  }

  @Test("references are checked before training, every bad row named")
  func check() throws {
    let references = [
      reference("SELECT 1"), reference("SELECT colour FROM item", line: 2), reference("SELECT 1", database: nil, line: 3),
      reference("SELECT 1", database: 7, line: 4), reference("SELECT 1", database: "../shop", line: 5),
      reference("SELECT 1", database: "broken", line: 6), reference("SELECT 1", database: "broken", line: 7),
      reference("SELECT 1", database: "missing", line: 8), reference("DELETE FROM item", line: 9),
    ]
    let error = #expect(throws: EvaluationError.self) { try metric.check(references) }
    let rule = "must be the name of a database without folder and .sql, such as \"shop\" for \(folder.path)/shop.sql"
    #expect(
      error?.description == """
        test.jsonl:2: completion: the reference does not run on "shop": no such column: colour
        test.jsonl:3: database: missing (must name a file \(folder.path)/<name>.sql)
        test.jsonl:4: database: found 7 (\(rule))
        test.jsonl:5: database: found "../shop" (\(rule))
        \(folder.path)/broken.sql: the database cannot be built: near "TABL": syntax error
        \(folder.path)/missing.sql: cannot be opened: No such file or directory
        test.jsonl:9: completion: the reference does not run on "shop": DELETE is not allowed; only SELECT is allowed
        """)
    #expect(throws: Never.self) { try metric.check([reference("SELECT 1")]) }
  }
}

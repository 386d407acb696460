import Evaluation
import Testing

private func table(_ rows: [[SQLValue]]) -> SQLTable { SQLTable(columnCount: rows.first?.count ?? 1, rows: rows) }

@Suite("Comparing two results")
struct SQLTableTests {
  @Test(
    "cells are equal by type, numbers by value",
    arguments: [
      (.integer(1), .integer(1), true), (.integer(1), .real(1), true), (.integer(1), .real(1.000_000_5), true),
      (.integer(1), .real(1.000_01), false),
      (.real(1e9), .real(1e9 + 100), true), (.real(1e9), .real(1e9 + 10_000), false),
      (.integer(1_000_000_000), .integer(1_000_000_001), false),
      (.real(.infinity), .real(.infinity), true), (.real(.infinity), .real(1e300), false), (.null, .null, true),
      (.null, .integer(0), false),
      (.null, .text(""), false), (.text("1"), .integer(1), false), (.text("a"), .text("A"), false), (.text("a"), .blob([97]), false),
      (.text("é"), .text("e\u{301}"), false), (.blob([1]), .blob([1]), true), (.integer(.max), .integer(.max - 1), false),
    ] as [(SQLValue, SQLValue, Bool)])
  func cells(a: SQLValue, b: SQLValue, equal: Bool) {
    #expect(a.matches(b) == equal)
    #expect(b.matches(a) == equal)
  }

  @Test(
    "says what differs",
    arguments: [
      ([[.integer(1)]], [[.integer(1), .integer(2)]], true, "the result has 1 column, the reference has 2"),
      ([[.integer(1)], [.integer(2)]], [[.integer(1)]], false, "the result has 2 rows, the reference has 1"),
      ([[.integer(1)], [.integer(2)]], [[.integer(2)], [.integer(1)]], false, nil),
      ([[.integer(1)], [.integer(2)]], [[.integer(2)], [.integer(1)]], true, "the rows are in another order than the reference's"),
      ([[.integer(1)], [.integer(3)]], [[.integer(1)], [.integer(2)]], true, "row 2 is (3), the reference has (2)"),
      ([[.text("it's")]], [[.null]], false, "the row ('it''s') is not among the reference's"),
      ([[.integer(1)], [.integer(1)]], [[.integer(1)], [.integer(2)]], false, "the row (1) is not among the reference's"),
      ([], [], true, nil),
    ] as [([[SQLValue]], [[SQLValue]], Bool, String?)])
  func difference(rows: [[SQLValue]], reference: [[SQLValue]], ordered: Bool, expected: String?) {
    #expect(table(rows).difference(from: table(reference), ordered: ordered) == expected)
  }

  @Test("rows pair up whatever their order, with reals that differ in the last bits")
  func multiset() {
    // 0.1 + 0.2 is not 0.3, so that sorting by the reals alone would put the second columns in different orders.
    let rows: [[SQLValue]] = (0..<300).map { [.real(0.1 + 0.2), .integer(Int64($0)), .text("r\($0 % 3)")] }
    let reference: [[SQLValue]] = (0..<300).reversed().map {
      [.real($0 % 2 == 0 ? 0.3 : 0.1 + 0.2), .integer(Int64($0)), .text("r\($0 % 3)")]
    }
    #expect(table(rows).difference(from: table(reference), ordered: false) == nil)
    var wrong = reference
    wrong[7][1] = .integer(7)
    #expect(table(rows).difference(from: table(wrong), ordered: false) != nil)
  }

  @Test(
    "the outermost ORDER BY is found",
    arguments: [
      ("SELECT a FROM t ORDER BY a", true), ("select a from t order\n  by a desc limit 1", true), ("SELECT a FROM t", false),
      ("SELECT a FROM (SELECT a FROM t ORDER BY a)", false), ("SELECT rank() OVER (ORDER BY a) FROM t", false),
      ("SELECT 'ORDER BY' FROM t", false), ("SELECT a AS \"order by\" FROM t", false), ("SELECT a FROM t -- ORDER BY a", false),
      ("SELECT a FROM t /* ( */ ORDER /* x */ BY a", true), ("SELECT 'it''s (' FROM t ORDER BY 1", true),
      ("SELECT [(] FROM t ORDER BY 1", true),
      ("SELECT `order` BY", false), ("SELECT 1 UNION SELECT 2 ORDER BY 1", true), ("SELECT border BY", false), ("", false), ("'", false),
      ("WITH c AS (SELECT a FROM t ORDER BY a) SELECT * FROM c", false),
    ])
  func orderBy(sql: String, expected: Bool) {
    #expect(SQLText.hasTopLevelOrderBy(sql) == expected)
  }

  @Test(
    "the query is taken out of its wrapping",
    arguments: [
      ("  SELECT 1;\n", "SELECT 1;"), ("```sql\nSELECT 1\n```", "SELECT 1"), ("Here it is:\n```\nSELECT 1\n```\nDone.", "SELECT 1"),
      ("```SQLite SELECT 1", "SELECT 1"), ("```", ""), ("", ""),
    ])
  func unwrapped(answer: String, query: String) {
    #expect(SQLText.query(in: answer) == query)
  }
}

import Evaluation
import Testing

@Suite("The text of a query") struct SQLTextTests {
  @Test(
    "the first statement ends at a semicolon of its own",
    arguments: [
      ("SELECT 1", "SELECT 1"), ("SELECT 1;", "SELECT 1"), (" SELECT 1 ; SELECT 2", "SELECT 1"), ("SELECT ';';x", "SELECT ';'"),
      ("SELECT 'it''s;' ; x", "SELECT 'it''s;'"), ("SELECT \"a;b\" FROM [c;d] ;", "SELECT \"a;b\" FROM [c;d]"),
      ("SELECT 1 -- no; not yet\n;x", "SELECT 1 -- no; not yet"), ("SELECT /* ; */ 1;x", "SELECT /* ; */ 1"), (";", ""), ("", ""),
      ("SELECT 'open; to the end", "SELECT 'open; to the end"), ("é;ü", "é"),
    ])
  func firstStatement(_ sql: String, _ first: String) { #expect(SQLText.firstStatement(of: sql) == first) }
}

import Evaluation
import FileFormats

/// SQL of untrusted origin: a query on a small database, or the script of one. It ends in bounded time with a result or with words, and
/// neither SQLite nor the process around it crashes. The first byte says which of the two the rest is.
func fuzzSQL(_ input: [UInt8]) {
  guard let first = input.first else { return }
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  demand(SQLText.firstStatement(of: text).utf8.count <= text.utf8.count, "a statement longer than the text")
  _ = SQLText.hasTopLevelOrderBy(text)

  let start = SuspendingClock.now
  if first.isMultiple(of: 2) {
    guard let shop, let table = sql({ () throws(SQLDatabase.Failure) in try shop.query(SQLText.query(in: text)) }) else { return }
    demand(table.rows.count <= limits.rows, "\(table.rows.count) rows")
    demand(table.rows.allSatisfy { $0.count == table.columnCount }, "a row of another width")
    for isOrdered in [false, true] {
      demand(table.difference(from: table, ordered: isOrdered) == nil, "a result that is not equal to itself")
    }
  } else if let database = sql({ () throws(SQLDatabase.Failure) in try SQLDatabase(script: text, limits: limits) }) {
    let names = sql { () throws(SQLDatabase.Failure) in try database.query("SELECT name FROM sqlite_master") }
    demand(names != nil || text.utf8.count > 1000, "the database cannot be read")
  }
  // Two processes of half a second, and what starting and ending them takes on a busy machine.
  demand(SuspendingClock.now - start < .seconds(10), "\(SuspendingClock.now - start)")
}

private let shop = try? SQLDatabase(
  script: """
    CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, price REAL, note BLOB);
    INSERT INTO item VALUES (1, 'pen', 1.5, NULL), (2, 'ink', 3.25, x'00FF'), (3, 'nib', 1.5, NULL);
    CREATE VIEW cheap AS SELECT * FROM item WHERE price < 2;
    """, limits: limits)

private let limits: SQLDatabase.Limits = {
  var limits = SQLDatabase.Limits()
  (limits.operations, limits.seconds) = (1_000_000, 0.5)
  (limits.loadOperations, limits.loadSeconds) = (1_000_000, 0.5)
  return limits
}()

/// What comes out, or nil where the SQL is at fault. Nothing else may be.
private func sql<Value>(_ body: () throws(SQLDatabase.Failure) -> Value) -> Value? {
  do throws(SQLDatabase.Failure) {
    return try body()
  } catch {
    demand(error.cause == .query, "\(error)")
    demand(!error.description.isEmpty && error != SQLDatabase.crash, "\(error)")
    return nil
  }
}

import CQueryProcess
import CSQLite

/// A SQLite database in memory that answers SELECT queries of untrusted origin and nothing else.
///
/// A query may read, call functions other than `load_extension`, and recurse; SQLite's authorizer refuses every other action while the
/// statement is compiled, `query_only` while it runs. Its work is bounded by `Limits`, so any text may be handed in: SQLite runs in a
/// process of its own (see `query_process.h`), which is ended when the time is over or a stop is asked for, whatever it is doing.
package final class SQLDatabase: Sendable {
  /// What one query may cost.
  package struct Limits: Sendable {
    /// Operations of SQLite's virtual machine: the limit that decides, because it is the same on every machine.
    package var operations = 20_000_000
    /// Wall-clock seconds, for the work inside one operation.
    package var seconds = 10.0
    /// Rows of the result.
    package var rows = 10_000
    /// Bytes of the result.
    package var bytes = 16 << 20
    /// The same for the script that builds the database.
    package var loadOperations = 2_000_000_000
    package var loadSeconds = 60.0

    package init() {}
  }

  /// Why a query has no result.
  package struct Failure: Error, Equatable, CustomStringConvertible {
    /// Whose fault it is.
    package enum Cause: Sendable {
      /// The query's (or the script's).
      case query
      /// Nobody's: a stop was asked for.
      case stop
      /// The system's: there was no process to run it in.
      case system
    }

    /// In words for the author of the query.
    package var description: String
    package var cause = Cause.query
  }

  /// There was no answer.
  package static let crash = Failure(description: "SQLite ended without an answer: it crashed, or was killed for its memory")

  /// Bytes of one value that a query reads or computes.
  private static let valueBytes = 1_000_000
  /// Most bytes of a database, and of a value in it: SQLite may have no more memory.
  private static let databaseBytes = 1 << 30

  /// Version of the linked library, such as "3.40.1".
  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// The database as SQLite serialises it; every query opens it anew.
  private let image: [UInt8]
  private let limits: Limits

  /// Builds the database from a script of CREATE and INSERT statements.
  package init(script: String, limits: Limits = Limits()) throws(Failure) {
    self.limits = limits
    guard !script.utf8.contains(0) else { throw Failure(description: "the script contains a NUL character") }
    let cost = pt_query_limits(
      operations: Int64(limits.loadOperations), rows: 0, bytes: 0, value_bytes: Int32(Self.databaseBytes >> 4),
      seconds: Self.processorSeconds(limits.loadSeconds))
    let answer = try QueryServer.answer(
      to: script, on: nil, limits: cost, seconds: limits.loadSeconds, maximumBytes: Self.databaseBytes + 64)
    var reader = QueryAnswer(answer)
    image = try reader.image()
  }

  /// Runs one SELECT.
  package func query(_ sql: String) throws(Failure) -> SQLTable {
    guard !sql.utf8.contains(0) else { throw Failure(description: "the query contains a NUL character") }
    let cost = pt_query_limits(
      operations: Int64(limits.operations), rows: Int64(limits.rows), bytes: Int64(limits.bytes), value_bytes: Int32(Self.valueBytes),
      seconds: Self.processorSeconds(limits.seconds))
    // A cell takes at most 16 bytes beside its own, as counted; one row may be over the limit before it is noticed.
    let most = limits.bytes + limits.rows + 500 * (Self.valueBytes + 16)
    let answer = try QueryServer.answer(to: sql, on: image, limits: cost, seconds: limits.seconds, maximumBytes: most)
    var reader = QueryAnswer(answer)
    return try reader.table()
  }

  /// The processor's limit comes after the clock's, which can say why.
  private static func processorSeconds(_ seconds: Double) -> Int32 { Int32(seconds.rounded(.up)) + 5 }
}

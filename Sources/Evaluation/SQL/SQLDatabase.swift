import CSQLite

/// A SQLite database in memory that answers SELECT queries of untrusted origin and nothing else.
///
/// A query may read, call functions other than `load_extension`, and recurse; SQLite's authorizer refuses every other action while the
/// statement is compiled, `query_only` while it runs. Its work is bounded by `Limits`, so any text may be handed in.
package final class SQLDatabase {
  /// What one query may cost.
  package struct Limits: Sendable {
    /// Operations of SQLite's virtual machine: the limit that decides, because it is the same on every machine.
    package var operations = 20_000_000
    /// Wall-clock seconds, for what operations do not count.
    package var seconds = 10.0
    /// Rows of the result.
    package var rows = 10_000
    /// Bytes of the result.
    package var bytes = 16 << 20

    package init() {}
  }

  /// Why a query has no result, in words for the author of the query.
  package struct Failure: Error, Equatable, CustomStringConvertible {
    package var description: String
  }

  /// Version of the linked library, such as "3.40.1".
  package static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  private let handle: OpaquePointer
  private let watch = SQLWatch()
  private let limits: Limits

  /// Builds the database from a script of CREATE and INSERT statements.
  package init(script: String, limits: Limits = Limits()) throws(Failure) {
    self.limits = limits
    // One cap for all databases of the process, against queries that hoard memory. SQLite then reports "out of memory".
    sqlite3_hard_heap_limit64(1 << 30)
    var opened: OpaquePointer?
    let status = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard status == SQLITE_OK, let opened else {
      sqlite3_close(opened)
      throw Failure(description: "SQLite could not open a database in memory")
    }
    handle = opened
    try execute("PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;")

    let context = Unmanaged.passUnretained(watch).toOpaque()
    sqlite3_set_authorizer(handle, SQLWatch.authorize, context)
    sqlite3_progress_handler(handle, SQLWatch.interval, SQLWatch.progress, context)
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
    watch.start(.load, operations: 2_000_000_000, seconds: 60)
    try execute(script)
    guard sqlite3_get_autocommit(handle) != 0 else {
      throw Failure(description: "the script leaves a transaction open; end it with COMMIT")
    }
    watch.start(nil, operations: .max, seconds: 60)
    try execute("PRAGMA query_only = ON;")
    watch.start(.query, operations: 0, seconds: 0)
    setQueryLimits()
  }

  deinit { sqlite3_close(handle) }

  private func setQueryLimits() {
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100_000)
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1_000_000)
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 500)
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200)
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 50)
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100_000)
    sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, 64)
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200)
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0)
  }

  /// Runs one SELECT.
  package func query(_ sql: String) throws(Failure) -> SQLTable {
    guard !sql.utf8.contains(0) else { throw Failure(description: "the query contains a NUL character") }
    watch.start(.query, operations: limits.operations, seconds: limits.seconds)
    let statement = try SQLStatement(compile(sql))
    guard sqlite3_stmt_isexplain(statement.handle) == 0, sqlite3_stmt_readonly(statement.handle) != 0 else {
      throw Failure(description: "only SELECT is allowed")
    }
    guard sqlite3_bind_parameter_count(statement.handle) == 0 else {
      throw Failure(description: "the query has parameters (?, :name) without a value")
    }
    return try rows(of: statement)
  }

  /// The only statement of the text.
  private func compile(_ sql: String) throws(Failure) -> OpaquePointer {
    var first: OpaquePointer?
    var second: OpaquePointer?
    let status = sql.withCString { text in
      var tail: UnsafePointer<CChar>? = text
      var status = sqlite3_prepare_v2(handle, text, -1, &first, &tail)
      // Comments and empty statements compile to nothing.
      while status == SQLITE_OK, second == nil, let rest = tail, rest.pointee != 0 {
        var next: OpaquePointer?
        status = sqlite3_prepare_v2(handle, rest, -1, &next, &tail)
        if first == nil { first = next } else { second = next }
      }
      return status
    }
    defer { sqlite3_finalize(second) }
    guard status == SQLITE_OK else {
      let failure = failure(status)
      sqlite3_finalize(first)
      throw failure
    }
    guard let first else { throw Failure(description: "there is no query") }
    guard second == nil else {
      sqlite3_finalize(first)
      throw Failure(description: "there is more than one statement; only one SELECT is allowed")
    }
    return first
  }

  private func rows(of statement: borrowing SQLStatement) throws(Failure) -> SQLTable {
    let columns = sqlite3_column_count(statement.handle)
    var table = SQLTable(columnCount: Int(columns), rows: [])
    var bytes = 0
    while true {
      let status = sqlite3_step(statement.handle)
      if status == SQLITE_DONE { return table }
      guard status == SQLITE_ROW else { throw failure(status) }
      guard table.rows.count < limits.rows else { throw Failure(description: "the result has more than \(limits.rows) rows") }
      var row: [SQLValue] = []
      row.reserveCapacity(Int(columns))
      for column in 0..<columns {
        let value = statement.value(column)
        bytes += value.byteCount
        row.append(value)
      }
      guard bytes <= limits.bytes else { throw Failure(description: "the result is larger than \(limits.bytes >> 20) MiB") }
      table.rows.append(row)
    }
  }

  private func execute(_ script: String) throws(Failure) {
    guard !script.utf8.contains(0) else { throw Failure(description: "the script contains a NUL character") }
    let status = sqlite3_exec(handle, script, nil, nil, nil)
    guard status == SQLITE_OK else { throw failure(status) }
  }

  /// The failure of the last call, in words.
  private func failure(_ status: Int32) -> Failure {
    switch status & 0xFF {
    case SQLITE_AUTH where watch.denied != nil:
      let allowed = watch.phase == .load ? "a script may only create and fill tables, indexes and views" : "only SELECT is allowed"
      return Failure(description: "\(watch.denied ?? "") is not allowed; \(allowed)")
    case SQLITE_INTERRUPT:
      return Failure(description: "stopped: \(watch.stopReason ?? "interrupted")")
    case SQLITE_TOOBIG:
      return Failure(description: "the query, or a value it computes, is too long")
    default:
      return Failure(description: String(cString: sqlite3_errmsg(handle)))
    }
  }
}

/// A compiled statement, finalised at the end of its scope.
struct SQLStatement: ~Copyable {
  let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  /// The cell of the current row.
  func value(_ column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER:
      return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT:
      return .real(sqlite3_column_double(handle, column))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return .text(String(decoding: UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), as: UTF8.self))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)))
    default:
      return .null
    }
  }
}

extension SQLValue {
  /// Bytes this cell takes, for the limit.
  fileprivate var byteCount: Int {
    switch self {
    case .text(let text): 16 + text.utf8.count
    case .blob(let bytes): 16 + bytes.count
    default: 16
    }
  }
}

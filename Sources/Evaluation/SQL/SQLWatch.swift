import CSQLite

/// Watches one connection: which actions a statement may take, and how much work it may do.
final class SQLWatch {
  enum Phase {
    case load
    case query
  }

  /// Operations between two looks at the clock.
  static let interval: Int32 = 1000

  private(set) var phase: Phase?
  /// The first action that was refused, in SQL's words.
  private(set) var denied: String?
  private(set) var stopReason: String?

  private var operationLimit = 0
  private var operations = 0
  private var seconds = 0.0
  private var deadline = SuspendingClock.now

  /// Starts to watch; nil for a statement of ours.
  func start(_ phase: Phase?, operations: Int, seconds: Double) {
    self.phase = phase
    denied = nil
    stopReason = nil
    operationLimit = operations
    self.operations = 0
    self.seconds = seconds
    deadline = SuspendingClock.now + .seconds(seconds)
  }

  /// SQLite's authorizer: called for every action while a statement is compiled.
  static let authorize:
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?
    )
      -> Int32 = { context, action, first, second, _, _ in
        guard let context else { return SQLITE_DENY }
        let watch = Unmanaged<SQLWatch>.fromOpaque(context).takeUnretainedValue()
        let arguments = [first, second].map { $0.map { String(cString: $0) } ?? "" }
        return watch.allows(action, arguments[0], arguments[1]) ? SQLITE_OK : SQLITE_DENY
      }

  /// SQLite's progress handler: called every `interval` operations; a result other than 0 stops the statement.
  static let progress: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { context in
    guard let context else { return 1 }
    return Unmanaged<SQLWatch>.fromOpaque(context).takeUnretainedValue().mayContinue() ? 0 : 1
  }

  private func mayContinue() -> Bool {
    operations += Int(SQLWatch.interval)
    if operations > operationLimit {
      stopReason = "more than \(operationLimit) operations"
    } else if SuspendingClock.now > deadline {
      stopReason = "more than \(seconds) seconds"
    }
    return stopReason == nil
  }

  private func allows(_ action: Int32, _ first: String, _ second: String) -> Bool {
    guard let phase else { return true }
    let allowed =
      switch action {
      case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: true
      case SQLITE_FUNCTION: !["load_extension", "fts3_tokenizer"].contains(second.lowercased())
      case SQLITE_PRAGMA: phase == .load && first.lowercased() == "foreign_keys"
      default: phase == .load && SQLWatch.loadActions.contains(action)
      }
    if !allowed, denied == nil { denied = SQLWatch.names[action] ?? "this statement" }
    return allowed
  }

  /// What a script may do besides reading: it works on a database in memory that nothing else sees.
  private static let loadActions: Set<Int32> = [
    SQLITE_CREATE_TABLE, SQLITE_CREATE_INDEX, SQLITE_CREATE_VIEW, SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE, SQLITE_TRANSACTION,
    SQLITE_SAVEPOINT, SQLITE_ALTER_TABLE, SQLITE_REINDEX, SQLITE_ANALYZE, SQLITE_DROP_TABLE, SQLITE_DROP_INDEX, SQLITE_DROP_VIEW,
  ]

  private static let names: [Int32: String] = [
    SQLITE_INSERT: "INSERT", SQLITE_UPDATE: "UPDATE", SQLITE_DELETE: "DELETE", SQLITE_PRAGMA: "PRAGMA", SQLITE_ATTACH: "ATTACH",
    SQLITE_DETACH: "DETACH", SQLITE_TRANSACTION: "a transaction", SQLITE_SAVEPOINT: "SAVEPOINT", SQLITE_ALTER_TABLE: "ALTER TABLE",
    SQLITE_REINDEX: "REINDEX", SQLITE_ANALYZE: "ANALYZE", SQLITE_CREATE_VTABLE: "CREATE VIRTUAL TABLE", SQLITE_CREATE_TABLE: "CREATE TABLE",
    SQLITE_CREATE_INDEX: "CREATE INDEX", SQLITE_CREATE_VIEW: "CREATE VIEW", SQLITE_CREATE_TRIGGER: "CREATE TRIGGER",
    SQLITE_CREATE_TEMP_TABLE: "CREATE TEMP TABLE", SQLITE_CREATE_TEMP_VIEW: "CREATE TEMP VIEW",
    SQLITE_CREATE_TEMP_INDEX: "CREATE TEMP INDEX",
    SQLITE_CREATE_TEMP_TRIGGER: "CREATE TEMP TRIGGER", SQLITE_DROP_TABLE: "DROP TABLE", SQLITE_DROP_INDEX: "DROP INDEX",
    SQLITE_DROP_VIEW: "DROP VIEW", SQLITE_DROP_TRIGGER: "DROP TRIGGER",
  ]
}

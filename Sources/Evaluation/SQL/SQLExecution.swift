import FileFormats

/// Execution accuracy: 1 if the predicted query returns the same result as the reference on the row's database.
///
/// A row names its database with the key `database`; the database is `<folder>/<name>.sql`, a script of CREATE TABLE and INSERT
/// statements, built in memory once. Both queries run under the limits of `SQLDatabase`. Rows are compared as a multiset, or in order
/// where the reference's outermost SELECT has an ORDER BY; columns by position; numbers within `SQLTable.tolerance`.
///
/// - Source: execution accuracy as in Yu et al. 2018 (Spider), arXiv:1809.08887, without permuting columns.
public final class SQLExecution: Metric {
  static let configName = "sql_execution"

  /// The name in the config.
  public var name: String { SQLExecution.configName }

  private let folder: String
  private let limits: SQLDatabase.Limits
  private var databases: [UTF8Key: SQLDatabase] = [:]
  private var results: [Key: Result<SQLTable, SQLDatabase.Failure>] = [:]
  private var keptBytes = 0

  private struct Key: Hashable {
    let database: UTF8Key
    let query: UTF8Key
  }

  /// A metric over the databases of a folder.
  package init(databases folder: String, limits: SQLDatabase.Limits = .init()) {
    self.folder = folder
    self.limits = limits
  }

  /// Every row must name a database that can be built, and its reference must run on it.
  public func check(_ references: [Reference]) throws(EvaluationError) {
    var problems: [Diagnostic.Problem] = []
    var broken: Set<UTF8Key> = []
    for reference in references {
      let name: String
      switch databaseName(of: reference) {
      case .failure(let problem):
        problems.append(problem.problem)
        continue
      case .success(let found): name = found
      }
      if broken.contains(UTF8Key(name)) { continue }
      let database: SQLDatabase
      do throws(EvaluationError) {
        database = try self.database(name)
      } catch {
        guard case .input(let error) = error, error.category != .interrupted else { throw error }
        broken.insert(UTF8Key(name))
        problems += error.problems
        continue
      }
      if case .failure(let failure) = try result(of: reference, on: database, name) {
        problems.append(reference.problem("the reference does not run on \(quoted(name)): \(failure)", at: "completion"))
      }
    }
    if !problems.isEmpty { throw .input(Diagnostic(.rejected, problems)) }
  }

  /// One score per prediction; the feedback says what went wrong.
  public func score(_ predictions: [String], against references: [Reference]) throws(EvaluationError) -> [Score] {
    var scores: [Score] = []
    for (prediction, reference) in zip(predictions, references) { scores.append(try score(prediction, against: reference)) }
    return scores
  }

  /// Runs a query of untrusted origin on the database that a row names, under the same limits as an answer's.
  ///
  /// - Throws: where the row names no database that can be built, or a stop was asked for.
  package func run(_ query: String, for reference: Reference) throws(EvaluationError) -> Result<SQLTable, SQLDatabase.Failure> {
    try run(query, on: database(name(in: reference)), for: reference)
  }

  private func score(_ prediction: String, against reference: Reference) throws(EvaluationError) -> Score {
    let name = try name(in: reference)
    let database = try database(name)
    let expected: SQLTable
    switch try result(of: reference, on: database, name) {
    case .success(let table): expected = table
    case .failure(let failure): return Score(0, "the reference does not run: \(failure)")
    }
    switch try run(SQLText.query(in: prediction), on: database, for: reference) {
    case .success(let found):
      let difference = found.difference(from: expected, ordered: SQLText.hasTopLevelOrderBy(reference.text))
      return difference.map { Score(0, $0) } ?? Score(1)
    case .failure(let failure): return Score(0, failure.description)
    }
  }

  /// The result of a reference, computed once.
  private func result(
    of reference: Reference, on database: SQLDatabase, _ name: String
  ) throws(EvaluationError) -> Result<SQLTable, SQLDatabase.Failure> {
    let key = Key(database: UTF8Key(name), query: UTF8Key(reference.text))
    if let known = results[key] { return known }
    let result = try run(reference.text, on: database, for: reference)
    // Small results are the rule; the others are computed again before the memory they would take is missed.
    if case .success(let table) = result {
      let bytes = table.byteCount
      guard keptBytes + bytes <= SQLExecution.maximumKeptBytes else { return result }
      keptBytes += bytes
    }
    results[key] = result
    return result
  }

  /// What becomes of a query, where that is the query's doing.
  private func run(
    _ query: String, on database: SQLDatabase, for reference: Reference
  ) throws(EvaluationError) -> Result<SQLTable, SQLDatabase.Failure> {
    do throws(SQLDatabase.Failure) {
      return .success(try database.query(query))
    } catch {
      if error.cause == .query { return .failure(error) }
      throw Self.trouble(error, reference.file)
    }
  }

  /// What is nobody's fault: not the query's, and not the script's.
  private static func trouble(_ failure: SQLDatabase.Failure, _ path: String) -> EvaluationError {
    switch failure.cause {
    case .stop: .input(Diagnostic(.interrupted, [.init(file: path, message: "running its queries was stopped on request")]))
    case .system, .query: .system(failure.description)
    }
  }

  private struct RowProblem: Error {
    let problem: Diagnostic.Problem

    var error: Diagnostic { Diagnostic(.rejected, [problem]) }
  }

  private func databaseName(of reference: Reference) -> Result<String, RowProblem> {
    guard let value = reference.row["database"] else {
      return .failure(.init(problem: reference.problem("missing (must name a file \(folder)/<name>.sql)", at: "database")))
    }
    // One plain file name: a row must not reach outside the folder.
    guard let name = value.string, !name.isEmpty, name.utf8.count <= 200, !name.hasBytes(atStart: "."), !name.utf8.contains(0),
      !name.hasBytes(of: "/")
    else {
      let rule = "must be the name of a database without folder and .sql, such as \"shop\" for \(folder)/shop.sql"
      return .failure(.init(problem: reference.problem("found \(value.summary) (\(rule))", at: "database")))
    }
    return .success(name)
  }

  private func name(in reference: Reference) throws(EvaluationError) -> String {
    do throws(RowProblem) {
      return try databaseName(of: reference).get()
    } catch {
      throw .input(error.error)
    }
  }

  private func database(_ name: String) throws(EvaluationError) -> SQLDatabase {
    if let known = databases[UTF8Key(name)] { return known }
    let path = "\(folder)/\(name).sql"
    let script: String
    do throws(Diagnostic) {
      script = try SQLExecution.script(path)
    } catch {
      throw .input(error)
    }
    do throws(SQLDatabase.Failure) {
      let database = try SQLDatabase(script: script, limits: limits)
      databases[UTF8Key(name)] = database
      return database
    } catch {
      if error.cause != .query { throw Self.trouble(error, path) }
      throw .input(.rejected(path, "the database cannot be built: \(error)"))
    }
  }

  private static func script(_ path: String) throws(Diagnostic) -> String {
    let file = try MappedFile(path)
    guard file.count <= maximumScriptBytes else {
      throw .rejected(path, "the file has \(file.count) bytes (must be ≤ \(maximumScriptBytes) for a database)")
    }
    guard let script = file.withBytes({ String(validating: $0, as: UTF8.self) }) else {
      throw .rejected(path, "the file is not UTF-8 text")
    }
    return script
  }

  private static let maximumScriptBytes = 64 << 20
  /// Of all results that are kept.
  private static let maximumKeptBytes = 64 << 20
}

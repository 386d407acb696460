import CSQLite
import Evaluation

/// Texts in memory that can be searched for the nearest to another text, by BM25 of SQLite's FTS5.
///
/// A word is a run of letters and digits; case and diacritics do not count (tokenizer `unicode61`). The score of a text is the sum over the
/// distinct words w of the query of `idf(w) · f(w) · (k1 + 1) / (f(w) + k1 · (1 − b + b · length / mean length))` with k1 = 1.2, b = 0.75, f(w) the
/// occurrences of w in the text, and `idf(w) = ln((N − n(w) + 0.5) / (n(w) + 0.5))`, or 1e-6 where that is not positive.
///
/// - Source: https://www.sqlite.org/fts5.html, "The bm25() function".
package final class TextIndex {
  /// A text found.
  package struct Match: Equatable {
    /// Its place among the texts.
    package let row: Int
    /// Higher is nearer.
    package let score: Double
  }

  /// Most words of a query; the rest of a longer one is not searched for.
  private static let maximumWords = 400

  private var handle: OpaquePointer?

  /// Builds the index of some texts.
  ///
  /// - Throws: ``PromptingError/noFullTextSearch(version:)`` where the linked SQLite has no FTS5, ``PromptingError/search(_:)`` else.
  package init(_ texts: [String]) throws(PromptingError) {
    try sqliteLock.withLock { _ throws(PromptingError) in try build(texts) }
  }

  private func build(_ texts: [String]) throws(PromptingError) {
    var opened: OpaquePointer?
    let status = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    // From here on the class is whole, and its deinit closes what was opened.
    handle = opened
    guard status == SQLITE_OK else { throw .search("SQLite could not open a database in memory") }
    if sqlite3_exec(handle, "CREATE VIRTUAL TABLE texts USING fts5(content, tokenize = 'unicode61')", nil, nil, nil) != SQLITE_OK {
      let message = String(cString: sqlite3_errmsg(handle))
      throw message.hasPrefix("no such module") ? .noFullTextSearch(version: String(cString: sqlite3_libversion())) : .search(message)
    }
    try check(sqlite3_exec(handle, "BEGIN", nil, nil, nil))
    let insertion = try compile("INSERT INTO texts (rowid, content) VALUES (?1, ?2)")
    defer { sqlite3_finalize(insertion) }
    for (row, text) in texts.enumerated() {
      sqlite3_reset(insertion)
      try check(sqlite3_bind_int64(insertion, 1, Int64(row)))
      try bind(text, to: insertion, at: 2)
      try check(sqlite3_step(insertion), SQLITE_DONE)
    }
    try check(sqlite3_exec(handle, "COMMIT", nil, nil, nil))
  }

  deinit { _ = sqliteLock.withLock { _ in sqlite3_close_v2(handle) } }

  /// The nearest texts, the nearest first; equally near ones in their order. Texts that share no word with the query are not among them.
  package func nearest(to query: String, count: Int) throws(PromptingError) -> [Match] {
    let expression = Self.expression(query)
    guard !expression.isEmpty else { return [] }
    return try sqliteLock.withLock { _ throws(PromptingError) in try matches(expression, count: count) }
  }

  private func matches(_ expression: String, count: Int) throws(PromptingError) -> [Match] {
    let search = try compile("SELECT rowid, -bm25(texts) AS score FROM texts WHERE texts MATCH ?1 ORDER BY score DESC, rowid LIMIT ?2")
    defer { sqlite3_finalize(search) }
    try bind(expression, to: search, at: 1)
    try check(sqlite3_bind_int64(search, 2, Int64(count)))
    var matches: [Match] = []
    while true {
      let status = sqlite3_step(search)
      if status == SQLITE_DONE { return matches }
      try check(status, SQLITE_ROW)
      matches.append(Match(row: Int(sqlite3_column_int64(search, 0)), score: sqlite3_column_double(search, 1)))
    }
  }

  /// Any of the words, each as a string of the query language: nothing in a question can be an operator, a column or a quote.
  package static func expression(_ query: String) -> String {
    var seen: Set<String> = []
    let words = query.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { seen.insert($0).inserted }
    return words.prefix(maximumWords).map { "\"\($0)\"" }.joined(separator: " OR ")
  }

  // MARK: SQLite's calls

  private func compile(_ sql: String) throws(PromptingError) -> OpaquePointer? {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
    return statement
  }

  private func bind(_ text: String, to statement: OpaquePointer?, at index: Int32) throws(PromptingError) {
    // SQLITE_TRANSIENT: SQLite takes a copy.
    let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let bytes = Array(text.utf8)
    let status = bytes.withUnsafeBytes { buffer in
      // An empty array has no address, and SQLite takes none for NULL.
      guard let base = buffer.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, copying) }
      return sqlite3_bind_text(statement, index, base.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), copying)
    }
    try check(status)
  }

  private func check(_ status: Int32, _ expected: Int32 = SQLITE_OK) throws(PromptingError) {
    if status != expected { throw .search(String(cString: sqlite3_errmsg(handle))) }
  }
}

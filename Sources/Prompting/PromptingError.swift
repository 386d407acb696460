import FileFormats

/// Why prompting cannot be measured, apart from bad files and settings.
package enum PromptingError: Reported, Equatable {
  /// The linked SQLite cannot search texts.
  case noFullTextSearch(version: String)
  /// SQLite failed at searching texts.
  case search(String)
  /// A strategy that runs answers was prepared without anything that runs them.
  case nothingRuns

  package var exitStatus: ExitStatus { .failed }

  /// What went wrong, and what to do.
  package var description: String {
    switch self {
    case .noFullTextSearch(let version):
      "prompting \"retrieval\" needs SQLite's full-text search FTS5, and the linked SQLite \(version) was built without it: use a libsqlite3 "
        + "with FTS5 (Debian's and Ubuntu's libsqlite3-0 have it), or leave this strategy out"
    case .search(let reason): "prompting \"retrieval\": SQLite's full-text search failed: \(reason)"
    case .nothingRuns: "this strategy needs a metric that runs answers (data.metric \"sql_execution\")"
    }
  }
}

import FileFormats
import Tokenizers

/// A data file as examples, or several files one after the other.
public struct Dataset: Sendable {
  /// Path of the file as given; of several, the first and how many more there are.
  public let path: String
  /// The examples in the order of the files.
  public let examples: ExampleList
  /// The rows the examples come from, where asked for: the task metric needs them.
  public let rows: [DataRow]
  /// Rows cut to `max_length`.
  public let truncated: Lines
  /// Rows left out because they are longer than `max_length`.
  public let dropped: Lines
  /// Rows left out because they cannot be used (`data.on_bad_row` is `skip`).
  public let skipped: Lines
  /// Conversations with turns that are learned in part only (``Example/rewrittenTurns``).
  public internal(set) var rewritten = Lines()
  /// Conversations whose last answer has an end that is not learned (``Example/hasOpenEnd``).
  public internal(set) var openEnded = Lines()
  /// What was wrong with the first of them.
  package let firstSkipped: Diagnostic.Problem?
  /// Keys of rows that nothing reads, in the order in which they were met: the first ones, and one more where there are more.
  package let unusedKeys: [String]
  /// SHA-256 of the file; of several, of their hashes and weights.
  package let contentHash: String
  /// The files, where there are several or their rows have a weight; else nil.
  let files: [(path: String, weight: Double)]?

  /// Rows of the files, those left out and those measured on included.
  package let lineCount: Int

  /// Reads and tokenises a file, or takes what became of it before from the cache.
  ///
  /// Bad rows are reported together, up to `maximumProblems`, or left out where the settings say so. A file without rows is refused, and so is one in which a row has no target
  /// token (after truncation): such a row would be counted and teach nothing.
  ///
  /// - Parameters:
  ///   - keepsRows: whether `rows` is filled. The cache has no rows, so it is not asked then.
  ///   - threads: that tokenise; the result does not depend on them.
  package init(
    _ path: String, tokenizer: Tokenizer, settings: ExampleSettings = .init(), keepsRows: Bool = false, cache: TokenCache = .none,
    threads: Int = 1
  ) throws(Diagnostic) {
    let entry = keepsRows ? nil : try cache.entry(for: path, tokenizer, settings)
    if let entry, let known = try entry.read(path) {
      self = known
      return
    }
    try self.init(reading: path, tokenizer, settings, keepsRows: keepsRows, threads: threads)
    entry?.keep(self)
  }

  private init(
    reading path: String, _ tokenizer: Tokenizer, _ settings: ExampleSettings, keepsRows: Bool, threads: Int
  ) throws(Diagnostic) {
    let encoder: ExampleEncoder
    do throws(TokenizerError) {
      encoder = try ExampleEncoder(tokenizer, settings: settings)
    } catch {
      throw Diagnostic(.configuration, [.init(file: path, message: "\(error)")])
    }
    var reader = try ExampleReader(path, encoder: encoder, keepsRows: keepsRows, threads: threads)
    var examples = ExampleStoreBuilder()
    var rows: [DataRow] = []
    var (truncated, dropped, tooLong, untrainable, cutOff, skipped) = (Lines(), Lines(), Lines(), Lines(), Lines(), Lines())
    var (rewritten, openEnded) = (Lines(), Lines())
    var firstSkipped: Diagnostic.Problem?
    var problems = ProblemList()
    var unusedKeys: [String] = []
    reading: while true {
      let lines = try reader.next()
      if lines.isEmpty { break }
      for line in lines {
        for key in line.unusedKeys where unusedKeys.count <= Lines.shown && !unusedKeys.contains(where: { UTF8Key($0) == UTF8Key(key) }) {
          unusedKeys.append(key)
        }
        switch line.result {
        case .success((var example, let row)):
          let hadTarget = example.targetCount > 0
          if example.ids.count > settings.maxLength {
            switch settings.onTooLong {
            case .truncate: truncated.append(line.number)
            case .drop: dropped.append(line.number)
            case .error: tooLong.append(line.number)
            }
            if settings.onTooLong != .truncate { continue }
            example = example.prefix(settings.maxLength)
          }
          if example.targetCount == 0 {
            if hadTarget { cutOff.append(line.number) } else { untrainable.append(line.number) }
          }
          if example.rewrittenTurns > 0 { rewritten.append(line.number) }
          if example.hasOpenEnd { openEnded.append(line.number) }
          try examples.append(example)
          if let row { rows.append(row) }
        case .failure(let error):
          if error.category == .interrupted { throw error }
          if settings.onBadRow == .skip, error.category == .rejected, !line.lacksChatFormat, !line.endsFile {
            skipped.append(line.number)
            if firstSkipped == nil { firstSkipped = error.problems.first }
            try reader.passLongRow()
            continue
          }
          problems.append(error, isOneOfMany: line.hasOtherShape)
          if !line.canGoOn || line.lacksChatFormat || problems.isFull { break reading }
        }
      }
    }
    var found = problems.all(path)
    if found.isEmpty {
      found = Dataset.problems(
        path, settings, lineCount: reader.rowCount, tooLong: tooLong, dropped: dropped, untrainable: untrainable, cutOff: cutOff)
      if let firstSkipped, examples.count == 0, found.isEmpty {
        found = [.init(file: path, message: "no row is left: \(skipped.rows) cannot be used; the first: \(firstSkipped)")]
      }
    }
    guard found.isEmpty else { throw Diagnostic(.rejected, found) }
    self.init(
      path: path, examples: ExampleList([try examples.finish()]), rows: rows, truncated: truncated, dropped: dropped, skipped: skipped,
      firstSkipped: firstSkipped,
      unusedKeys: unusedKeys.map(shortened), contentHash: reader.contentHash())
    (self.rewritten, self.openEnded) = (rewritten, openEnded)
  }

  init(
    path: String, examples: ExampleList, rows: [DataRow] = [], truncated: Lines, dropped: Lines, skipped: Lines,
    firstSkipped: Diagnostic.Problem?, unusedKeys: [String], contentHash: String, files: [(path: String, weight: Double)]? = nil,
    lineCount: Int? = nil
  ) {
    (self.path, self.examples, self.rows) = (path, examples, rows)
    (self.truncated, self.dropped, self.skipped, self.firstSkipped) = (truncated, dropped, skipped, firstSkipped)
    (self.unusedKeys, self.contentHash, self.files) = (unusedKeys, contentHash, files)
    self.lineCount = lineCount ?? examples.count + dropped.count + skipped.count
  }

  /// Which keys of the rows play no part, in one sentence; nil where all do.
  package var unusedKeysNote: String? {
    guard !unusedKeys.isEmpty else { return nil }
    let names = unusedKeys.prefix(Lines.shown).map(quoted).joined(separator: ", ") + (unusedKeys.count > Lines.shown ? ", …" : "")
    return "\(path): rows have keys that are not learned from: \(names)"
  }

  /// What is not learned of conversations whose template rewrites earlier turns, in one sentence; nil where all is.
  package var rewrittenNote: String? {
    guard rewritten.count > 0 else { return nil }
    return
      "\(path): the chat template writes turns of the assistant otherwise within \(rewritten.rows) than when the model writes them (it may "
      + "drop earlier thinking), so that only what stands there is learned of them: \(rewritten.places(path))"
  }

  /// What is not learned of conversations where no token ends the last answer, in one sentence; nil where each has one.
  package var openEndedNote: String? {
    guard openEnded.count > 0 else { return nil }
    return
      "\(path): the chat template writes no token that ends a last answer (or leaves it out of what it marks), so that the model does not learn "
      + "to stop there from \(openEnded.rows): \(openEnded.places(path))"
  }

  /// What of the rows plays no part, and whoever has written them should know.
  package var notes: [String] { [unusedKeysNote, rewrittenNote, openEndedNote].compactMap(\.self) }

  /// SHA-256 of all ids and marks, in order: equal where the data, the tokenizer and the settings that turn one into the other are.
  package var tokensHash: String {
    var hash = SHA256()
    for example in examples {
      // The count keeps rows apart.
      for words in [[Int32(clamping: example.ids.count)], example.ids, example.isTarget.map { $0 ? 1 : 0 }] {
        words.withUnsafeBytes { hash.update($0) }
      }
    }
    return hash.finish()
  }

  /// Most bad rows reported at once.
  package static let maximumProblems = 20

  /// What is wrong with the file as a whole.
  private static func problems(
    _ path: String, _ settings: ExampleSettings, lineCount: Int, tooLong: Lines, dropped: Lines, untrainable: Lines, cutOff: Lines
  ) -> [Diagnostic.Problem] {
    var messages: [String] = []
    if lineCount == 0 { messages.append("the file is empty (must have at least one row)") }
    if tooLong.count > 0 {
      messages.append(
        "\(tooLong.rowsAre) longer than data.max_length \(settings.maxLength): \(tooLong.places(path)); "
          + "raise it, or set data.on_too_long to truncate or drop")
    }
    if dropped.count > 0, dropped.count == lineCount {
      messages.append("no row is left: all \(lineCount) are longer than data.max_length \(settings.maxLength); raise it")
    }
    if cutOff.count > 0 {
      let cause = cutOff.count == 1 ? "its" : "their"
      messages.append(
        "\(cutOff.rows) without a target token in the first \(settings.maxLength) ids: \(cutOff.places(path)); "
          + "\(cause) completion is cut off: raise data.max_length, set data.on_too_long to drop, or remove the row")
    }
    if untrainable.count > 0 {
      messages.append(
        "\(untrainable.rows) without a target token: \(untrainable.places(path)); "
          + (settings.labels == nil ? "a row needs a completion, a turn of the assistant, or a text of two tokens" : "its text is empty")
          + ": remove the row")
    }
    return messages.map { .init(file: path, message: $0) }
  }
}

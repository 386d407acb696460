/// What is wrong with what the user gave, or with storage: where, what was found, what is allowed, what to do, and who has to act.
///
/// One diagnostic can carry several problems, so that a config with five mistakes is reported once, not five times.
public struct Diagnostic: Error, Sendable, Equatable {
  /// Who has to act; the command line derives its exit code from it.
  public enum Category: Sendable, Equatable {
    /// The config or the command line is wrong (exit code 2).
    case configuration
    /// A model, data or checkpoint file breaks the rules of its format (exit code 3).
    case rejected
    /// The system refused to read or write: missing file, full disk, I/O error (exit code 4).
    case storage
    /// Someone asked to stop before the file was read (exit code 75).
    case interrupted
  }

  /// One problem at one place.
  public struct Problem: Sendable, Equatable, CustomStringConvertible {
    /// Path of the file as the user gave it.
    public var file: String
    /// Line, counted from 1; nil where a line means nothing (binary files).
    public var line: Int?
    /// Column in bytes, counted from 1.
    public var column: Int?
    /// Where inside the file: a JSON path, a tensor name, "byte 17".
    public var place: String?
    /// What was found, what is allowed, what to do.
    public var message: String

    /// A problem at a place of a file.
    public init(file: String, line: Int? = nil, column: Int? = nil, place: String? = nil, message: String) {
      self.file = file
      self.line = line
      self.column = column
      self.place = place
      self.message = message
    }

    /// `file:line:column: place: message` with control characters escaped.
    public var description: String {
      var text = file
      if let line { text += ":\(line)" }
      if let column { text += ":\(column)" }
      // A place is a name from the file, of any length.
      if let place { text += ": \(shortened(place))" }
      return escapedForTerminal(text + ": \(message)")
    }
  }

  /// Who has to act.
  public var category: Category
  /// At least one problem, in the order of the file.
  public var problems: [Problem]

  /// An error with one or more problems.
  public init(_ category: Category, _ problems: [Problem]) {
    self.category = category
    self.problems = problems
  }

  /// The file breaks the rules of its format.
  package static func rejected(_ file: String, line: Int? = nil, column: Int? = nil, at place: String? = nil, _ message: String) -> Self {
    Self(.rejected, [Problem(file: file, line: line, column: column, place: place, message: message)])
  }

  /// The system refused; `code` is the value of `errno` right after the call.
  package static func storage(_ file: String, _ action: String, code: Int32? = nil) -> Self {
    let reason = code.map { ": \(systemMessage($0))" } ?? ""
    return Self(.storage, [Problem(file: file, message: action + reason)])
  }

  /// The same error in another category, for a reader that knows what the file was for.
  package func with(category: Category) -> Self { Self(category, problems) }
}

extension Diagnostic: CustomStringConvertible {
  /// One line per problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

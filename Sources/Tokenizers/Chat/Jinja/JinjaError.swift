/// Why a chat template cannot be run.
enum JinjaError: Error {
  /// The template itself refuses the conversation (`raise_exception`).
  case raised(String)
  /// Something that Jinja refuses, too: an undefined name is looked into, values that do not fit are added.
  case failed(String)
  /// Something that the interpreter does not have, or not with this size.
  case unsupported(String)
  /// Someone asked to stop.
  case interrupted

  /// The error with the line of the template where it came up.
  func inLine(_ line: Int) -> JinjaError {
    switch self {
    case .failed(let what): .failed("\(what) (line \(line) of the template)")
    case .unsupported(let what): .unsupported("\(what) (line \(line) of the template)")
    case .raised, .interrupted: self
    }
  }
}

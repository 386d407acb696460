/// A value in a chat template.
enum JinjaValue: Equatable {
  case undefined
  case none
  case bool(Bool)
  case integer(Int)
  case string(String)
  case list([JinjaValue])
  case object([String: JinjaValue])

  /// Whether it counts as true, as in Python.
  var isTrue: Bool {
    switch self {
    case .undefined, .none: false
    case .bool(let value): value
    case .integer(let value): value != 0
    case .string(let value): !value.isEmpty
    case .list(let items): !items.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}

/// Why a chat template cannot be run.
enum JinjaError: Error {
  /// The template itself refuses the conversation (`raise_exception`).
  case raised(String)
  /// A syntax, a function or an operation that the interpreter does not have or that goes wrong.
  case unsupported(String)

  var reason: String {
    switch self {
    case .raised(let message): "it refuses the conversation: \(message)"
    case .unsupported(let what): what
    }
  }
}

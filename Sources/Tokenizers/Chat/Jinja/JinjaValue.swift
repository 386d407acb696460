/// A value in a chat template.
///
/// Deliberately not Equatable: lists that hold one list many times would be compared forever. ``JinjaInterpreter`` compares, and counts.
enum JinjaValue {
  case undefined
  case none
  case bool(Bool)
  case integer(Int)
  case string(String)
  case list(JinjaList)
  /// Made by the program only, never by a template; its values hold no lists.
  case object([String: JinjaValue])

  /// Whether it counts as true, as in Python.
  var isTrue: Bool {
    switch self {
    case .undefined, .none: false
    case .bool(let value): value
    case .integer(let value): value != 0
    case .string(let value): !value.isEmpty
    case .list(let list): !list.items.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}

/// A list with how deep lists are nested in it.
struct JinjaList {
  /// Deepest nesting. Comparing and releasing a list takes stack for every level.
  private static let maximumDepth = 100

  let items: [JinjaValue]
  private let depth: Int

  init(_ items: [JinjaValue]) throws(JinjaError) {
    var depth = 1
    for case .list(let inner) in items { depth = max(depth, inner.depth + 1) }
    guard depth <= Self.maximumDepth else { throw .unsupported("it nests lists deeper than \(Self.maximumDepth) levels") }
    (self.items, self.depth) = (items, depth)
  }

  /// Some of the items.
  init(_ list: JinjaList, _ range: Range<Int>) { (items, depth) = (Array(list.items[range]), list.depth) }
}

/// Why a chat template cannot be run.
enum JinjaError: Error {
  /// The template itself refuses the conversation (`raise_exception`).
  case raised(String)
  /// A syntax, a function or an operation that the interpreter does not have or that goes wrong.
  case unsupported(String)
  /// Someone asked to stop.
  case interrupted

  /// The error with the line of the template where it came up.
  func inLine(_ line: Int) -> JinjaError {
    if case .unsupported(let what) = self { .unsupported("\(what) (line \(line) of the template)") } else { self }
  }
}

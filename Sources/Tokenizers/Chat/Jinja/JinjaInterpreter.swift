import FileFormats

/// Runs statements and evaluates expressions.
///
/// A hostile template must neither run forever nor take all memory, so everything is charged to one meter before it is done: statements and
/// expressions by the piece, texts and lists by what is copied, comparisons by what is compared. What a template can make is bounded too then.
struct JinjaInterpreter {
  /// Most units of work of one rendering: a quarter of a million statements, or 16 MiB copied or compared.
  private static let maximumWork = 1 << 24
  /// Units of a statement, an expression and a variable's scope: what they take beside the bytes they move.
  private enum Cost { static let statement = 64, expression = 16, scope = 8 }

  /// The variables, outermost first: what is set in a loop is gone after each round.
  private var scopes: [[String: JinjaValue]]
  private(set) var output = ""
  /// Line of the statement that runs, from 1.
  private(set) var line = 1
  private var meter = WorkMeter(limit: Self.maximumWork)

  init(variables: [String: JinjaValue]) { scopes = [variables] }

  /// Charges work that is about to be done.
  mutating func spend(_ amount: Int) throws(JinjaError) {
    do throws(WorkMeter.End) { try meter.spend(amount) } catch {
      switch error {
      case .interrupted: throw .interrupted
      case .exhausted: throw .unsupported("it takes more than \(Self.maximumWork) steps, which no template of a model needs")
      }
    }
  }

  mutating func run(_ statements: [JinjaStatement]) throws(JinjaError) {
    for statement in statements {
      line = statement.line
      try spend(Cost.statement)
      switch statement.kind {
      case .text(let text): try write(text)
      case .output(let expression): try write(text(of: evaluate(expression)))
      case .set(let name, let expression): scopes[scopes.count - 1][name] = try evaluate(expression)
      case .conditional(let branches):
        for (condition, body) in branches
        where try condition.map({ expression throws(JinjaError) in try evaluate(expression).isTrue }) ?? true {
          try run(body)
          break
        }
      case .loop(let names, let items, let body):
        guard names.count == 1 else { throw .unsupported("it has a loop over several variables") }
        try runLoop(names[0], try evaluate(items), body)
      }
    }
  }

  private mutating func write(_ text: String) throws(JinjaError) {
    try spend(text.utf8.count)
    output += text
  }

  private mutating func runLoop(_ name: String, _ items: JinjaValue, _ body: [JinjaStatement]) throws(JinjaError) {
    guard case .list(let list) = items else { throw .unsupported("it loops over something that is no list") }
    for (number, item) in list.items.enumerated() {
      try spend(Cost.statement)
      let loop: JinjaValue = .object([
        "index0": .integer(number), "index": .integer(number + 1), "first": .bool(number == 0),
        "last": .bool(number == list.items.count - 1), "length": .integer(list.items.count),
      ])
      scopes.append(["loop": loop])
      scopes[scopes.count - 1][name] = item
      try run(body)
      scopes.removeLast()
    }
  }

  private mutating func variable(_ name: String) throws(JinjaError) -> JinjaValue {
    for scope in scopes.reversed() {
      try spend(Cost.scope)
      if let value = scope[name] { return value }
    }
    return .undefined
  }

  // MARK: Expressions

  private mutating func evaluate(_ expression: JinjaExpression) throws(JinjaError) -> JinjaValue {
    try spend(Cost.expression)
    switch expression {
    case .literal(let value): return value
    case .variable(let name): return try variable(name)
    case .list(let items): return .list(try JinjaList(try values(items)))
    case .member(let value, let key): return try member(evaluate(value), evaluate(key))
    case .slice(let value, let start, let end):
      let (value, start, end) = (try evaluate(value), try optional(start), try optional(end))
      return try slice(value, start, end)
    case .call(let name, let arguments): return try call(name, arguments)
    case .method(let value, let name, let arguments): return try method(evaluate(value), name, values(arguments))
    case .filter(_, let name, let arguments) where !arguments.isEmpty: throw .unsupported("it uses the filter \(name) with arguments")
    case .filter(let value, let name, _): return try filter(evaluate(value), name)
    case .test(let value, let name, let isNegated):
      if case .variable("strftime_now") = value, name == "defined" { return .bool(!isNegated) }
      return .bool(try test(evaluate(value), name) != isNegated)
    case .not(let value): return .bool(!(try evaluate(value).isTrue))
    case .binary("and", let left, let right):
      let value = try evaluate(left)
      return value.isTrue ? try evaluate(right) : value
    case .binary("or", let left, let right):
      let value = try evaluate(left)
      return value.isTrue ? value : try evaluate(right)
    case .binary(let symbol, let left, let right): return try binary(symbol, evaluate(left), evaluate(right))
    case .conditional(let condition, let value, let other):
      if try evaluate(condition).isTrue { return try evaluate(value) }
      return try optional(other) ?? .undefined
    }
  }

  private mutating func optional(_ expression: JinjaExpression?) throws(JinjaError) -> JinjaValue? {
    guard let expression else { return nil }
    return try evaluate(expression)
  }

  private mutating func values(_ expressions: [JinjaExpression]) throws(JinjaError) -> [JinjaValue] {
    var values: [JinjaValue] = []
    for expression in expressions { values.append(try evaluate(expression)) }
    return values
  }

  private mutating func call(_ name: String, _ arguments: [JinjaExpression]) throws(JinjaError) -> JinjaValue {
    switch name {
    case "raise_exception": throw .raised(try text(of: try optional(arguments.first) ?? .string("")))
    case "strftime_now": throw .unsupported("it writes today's date, so that every day trains on another text")
    default: throw .unsupported("it calls the function \(name), which is not supported")
    }
  }
}

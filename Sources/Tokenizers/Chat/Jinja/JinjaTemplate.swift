/// A chat template: the part of Jinja that templates of language models use, enough to see what they write.
///
/// What is missing is refused, at the latest when a conversation reaches it; nothing is skipped.
struct JinjaTemplate {
  static let maximumBytes = 1 << 20

  private let program: [JinjaStatement]

  init(_ source: String) throws(JinjaError) {
    guard source.utf8.count <= Self.maximumBytes else { throw .unsupported("it is longer than 1 MiB") }
    var lexer = JinjaLexer(source)
    var parser = JinjaParser(try lexer.parts())
    program = try parser.program()
  }

  /// What the template writes for these variables.
  func render(_ variables: [String: JinjaValue]) throws(JinjaError) -> String {
    var interpreter = JinjaInterpreter(variables: variables)
    try interpreter.run(program)
    return interpreter.output
  }
}

/// Runs statements and evaluates expressions.
struct JinjaInterpreter {
  var variables: [String: JinjaValue]
  private(set) var output = ""
  /// Loops may be nested, so statements are counted to keep a hostile template from running forever.
  private var stepCount = 0

  init(variables: [String: JinjaValue]) { self.variables = variables }

  mutating func run(_ statements: [JinjaStatement]) throws(JinjaError) {
    for statement in statements {
      stepCount += 1
      guard stepCount < 100_000, output.utf8.count < 1 << 20 else { throw .unsupported("it writes too much or runs too long") }
      switch statement {
      case .text(let text): output += text
      case .output(let expression): output += try text(of: evaluate(expression))
      case .set(let name, let expression): variables[name] = try evaluate(expression)
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

  /// What a loop sets is gone after each round.
  private mutating func runLoop(_ name: String, _ items: JinjaValue, _ body: [JinjaStatement]) throws(JinjaError) {
    guard case .list(let items) = items else { throw .unsupported("it loops over something that is no list") }
    let outer = variables
    for (number, item) in items.enumerated() {
      variables = outer
      variables[name] = item
      variables["loop"] = .object([
        "index0": .integer(number), "index": .integer(number + 1), "first": .bool(number == 0),
        "last": .bool(number == items.count - 1), "length": .integer(items.count),
      ])
      try run(body)
    }
    variables = outer
  }

  private func text(of value: JinjaValue) throws(JinjaError) -> String {
    switch value {
    case .undefined: return ""
    case .string(let text): return text
    case .integer(let number): return String(number)
    case .none: return "None"
    case .bool(let value): return value ? "True" : "False"
    case .list, .object: throw .unsupported("it writes a list or an object")
    }
  }

  // MARK: Expressions

  private func evaluate(_ expression: JinjaExpression) throws(JinjaError) -> JinjaValue {
    switch expression {
    case .literal(let value): return value
    case .variable(let name): return variables[name] ?? .undefined
    case .list(let items): return .list(try items.map { item throws(JinjaError) in try evaluate(item) })
    case .member(let value, let key): return try member(evaluate(value), evaluate(key))
    case .slice(let value, let start, let end):
      return try slice(
        evaluate(value), start.map { e throws(JinjaError) in try evaluate(e) }, end.map { e throws(JinjaError) in try evaluate(e) })
    case .call(let name, let arguments): return try call(name, arguments)
    case .method(let value, let name, let arguments):
      return try method(evaluate(value), name, try arguments.map { argument throws(JinjaError) in try evaluate(argument) })
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
      return try other.map { other throws(JinjaError) in try evaluate(other) } ?? .undefined
    }
  }

  private func member(_ value: JinjaValue, _ key: JinjaValue) throws(JinjaError) -> JinjaValue {
    switch (value, key) {
    case (.object(let members), .string(let name)): return members[name] ?? .undefined
    case (.list(let items), .integer(let index)):
      let position = index < 0 ? index + items.count : index
      return items.indices.contains(position) ? items[position] : .undefined
    case (.undefined, _): throw .unsupported("it looks into something undefined")
    default: return .undefined
    }
  }

  private func slice(_ value: JinjaValue, _ start: JinjaValue?, _ end: JinjaValue?) throws(JinjaError) -> JinjaValue {
    guard case .list(let items) = value else { throw .unsupported("it slices something that is no list") }
    func bound(_ value: JinjaValue?, _ fallback: Int) throws(JinjaError) -> Int {
      guard let value else { return fallback }
      guard case .integer(let index) = value else { throw .unsupported("it slices with a bound that is no number") }
      return min(items.count, max(0, index < 0 ? index + items.count : index))
    }
    let (lower, upper) = (try bound(start, 0), try bound(end, items.count))
    return .list(lower < upper ? Array(items[lower..<upper]) : [])
  }

  private func call(_ name: String, _ arguments: [JinjaExpression]) throws(JinjaError) -> JinjaValue {
    switch name {
    case "raise_exception":
      let message = try arguments.first.map { argument throws(JinjaError) in try text(of: evaluate(argument)) }
      throw .raised(message ?? "")
    case "strftime_now": throw .unsupported("it writes today's date, so that every day trains on another text")
    default: throw .unsupported("it calls the function \(name), which is not supported")
    }
  }

  private func method(_ value: JinjaValue, _ name: String, _ arguments: [JinjaValue]) throws(JinjaError) -> JinjaValue {
    guard arguments.count <= 1 else { throw .unsupported("it calls the method \(name) with \(arguments.count) arguments") }
    switch (value, name, arguments.first) {
    case (.string(let text), "strip", nil): return .string(text.trimmedLikePython())
    case (.string(let text), "startswith", .string(let prefix)?): return .bool(text.utf8.starts(with: prefix.utf8))
    case (.string(let text), "endswith", .string(let suffix)?): return .bool(text.utf8.reversed().starts(with: suffix.utf8.reversed()))
    case (.object(let members), "get", .string(let key)?): return members[key] ?? .none
    default: throw .unsupported("it calls the method \(name), which is not supported")
    }
  }

  private func filter(_ value: JinjaValue, _ name: String) throws(JinjaError) -> JinjaValue {
    switch (value, name) {
    case (.string(let text), "trim"): return .string(text.trimmedLikePython())
    case (.string(let text), "length"): return .integer(text.unicodeScalars.count)
    case (.list(let items), "length"): return .integer(items.count)
    case (.list(let items), "first"): return items.first ?? .undefined
    case (.list(let items), "last"): return items.last ?? .undefined
    case (.string, "string"), (.list, "list"): return value
    default: throw .unsupported("it uses the filter \(name), which is not supported")
    }
  }

  private func test(_ value: JinjaValue, _ name: String) throws(JinjaError) -> Bool {
    switch name {
    case "defined": return value != .undefined
    case "undefined": return value == .undefined
    case "none": return value == .none
    case "string": if case .string = value { return true } else { return false }
    case "mapping": if case .object = value { return true } else { return false }
    case "true": return value == .bool(true)
    case "false": return value == .bool(false)
    case "iterable", "sequence":
      switch value {
      case .string, .list, .object: return true
      default: return false
      }
    default: throw .unsupported("it uses the test \(name), which is not supported")
    }
  }

  private func binary(_ symbol: String, _ left: JinjaValue, _ right: JinjaValue) throws(JinjaError) -> JinjaValue {
    switch (symbol, left, right) {
    case ("==", _, _): return .bool(left == right)
    case ("!=", _, _): return .bool(left != right)
    case ("+", .string(let a), .string(let b)): return try joined(a, b)
    case ("~", _, _): return try joined(try text(of: left), try text(of: right))
    case ("in", .string(let part), .string(let text)): return .bool(try contains(text, part))
    case ("in", .string(let key), .object(let members)): return .bool(members[key] != nil)
    case ("in", _, .list(let items)): return .bool(items.contains(left))
    case ("+", .integer(let a), .integer(let b)): return try integer(a.addingReportingOverflow(b))
    case ("-", .integer(let a), .integer(let b)): return try integer(a.subtractingReportingOverflow(b))
    case ("%", .integer(let a), .integer(let b)) where b > 0: return .integer(a % b < 0 ? a % b + b : a % b)
    case ("<", .integer(let a), .integer(let b)): return .bool(a < b)
    case (">", .integer(let a), .integer(let b)): return .bool(a > b)
    case ("<=", .integer(let a), .integer(let b)): return .bool(a <= b)
    case (">=", .integer(let a), .integer(let b)): return .bool(a >= b)
    default: throw .unsupported("it combines values with \(symbol) that do not fit")
    }
  }

  private func joined(_ left: String, _ right: String) throws(JinjaError) -> JinjaValue {
    guard left.utf8.count + right.utf8.count <= 1 << 20 else { throw .unsupported("it writes too much") }
    return .string(left + right)
  }

  private func integer(_ result: (partialValue: Int, overflow: Bool)) throws(JinjaError) -> JinjaValue {
    guard !result.overflow else { throw .unsupported("it computes a number that is too large") }
    return .integer(result.partialValue)
  }

  private func contains(_ text: String, _ part: String) throws(JinjaError) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    guard text.count * part.count <= 1 << 24 else { throw .unsupported("it looks for a long text in a long text") }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}

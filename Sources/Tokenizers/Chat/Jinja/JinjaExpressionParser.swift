/// Parses expressions, from the loosest operator to the tightest, in the order of Jinja's own grammar.
struct JinjaExpressionParser {
  private let tokens: [JinjaLexer.Token]
  private(set) var index = 0
  private var depth = 0

  init(_ tokens: [JinjaLexer.Token]) { self.tokens = tokens }

  /// One expression, or several as a tuple, and nothing after it.
  mutating func whole() throws(JinjaError) -> JinjaExpression {
    let expression = try tuple()
    try end()
    return expression
  }

  func end() throws(JinjaError) {
    if let next { throw .failed("it has an expression with \(describe(next)) where none is expected") }
  }

  // MARK: Tokens

  var next: JinjaLexer.Token? { index < tokens.count ? tokens[index] : nil }

  private var afterNext: JinjaLexer.Token? { index + 1 < tokens.count ? tokens[index + 1] : nil }

  mutating func take(_ token: JinjaLexer.Token) -> Bool {
    guard next == token else { return false }
    index += 1
    return true
  }

  mutating func take(_ symbol: String) -> Bool { take(.symbol(symbol)) }

  mutating func expect(_ symbol: String) throws(JinjaError) {
    guard take(symbol) else { throw .failed("it has an expression that lacks \(symbol)") }
  }

  mutating func name() throws(JinjaError) -> String {
    guard case .name(let name)? = next else { throw .failed("it has an expression that lacks a name") }
    index += 1
    return name
  }

  private func describe(_ token: JinjaLexer.Token) -> String {
    switch token {
    case .name(let text), .symbol(let text): text
    case .string: "a string"
    case .integer(let number): String(number)
    case .double(let number): String(number)
    }
  }

  // MARK: Operators

  /// Expressions with commas between them.
  mutating func tuple(hasConditions: Bool = true) throws(JinjaError) -> JinjaExpression {
    var items = [try hasConditions ? conditional() : or()]
    guard next == .symbol(",") else { return items[0] }
    while take(","), let next, next != .symbol(")") { items.append(try hasConditions ? conditional() : or()) }
    return .tuple(items)
  }

  mutating func conditional() throws(JinjaError) -> JinjaExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth < 60 else { throw .unsupported("it has an expression that is nested too deep") }
    var value = try or()
    while take(.name("if")) {
      let condition = try or()
      value = .conditional(condition, value, take(.name("else")) ? try conditional() : nil)
    }
    return value
  }

  mutating func or() throws(JinjaError) -> JinjaExpression {
    var left = try and()
    while take(.name("or")) { left = .binary(left, "or", try and()) }
    return left
  }

  private mutating func and() throws(JinjaError) -> JinjaExpression {
    var left = try not()
    while take(.name("and")) { left = .binary(left, "and", try not()) }
    return left
  }

  private mutating func not() throws(JinjaError) -> JinjaExpression {
    var count = 0
    while take(.name("not")) { count += 1 }
    let value = try comparison()
    guard count > 0 else { return value }
    return count % 2 == 1 ? .not(value) : .not(.not(value))
  }

  private mutating func comparison() throws(JinjaError) -> JinjaExpression {
    let left = try sum()
    var rest: [(operation: String, value: JinjaExpression)] = []
    while let next {
      if case .symbol(let symbol) = next, ["==", "!=", "<", ">", "<=", ">="].contains(symbol) {
        index += 1
        rest.append((symbol, try sum()))
      } else if take(.name("in")) {
        rest.append(("in", try sum()))
      } else if next == .name("not"), afterNext == .name("in") {
        index += 2
        rest.append(("not in", try sum()))
      } else {
        break
      }
    }
    return rest.isEmpty ? left : .comparison(left, rest)
  }

  private mutating func sum() throws(JinjaError) -> JinjaExpression {
    var left = try concatenation()
    while case .symbol(let symbol)? = next, symbol == "+" || symbol == "-" {
      index += 1
      left = .binary(left, symbol, try concatenation())
    }
    return left
  }

  private mutating func concatenation() throws(JinjaError) -> JinjaExpression {
    var parts = [try product()]
    while take("~") { parts.append(try product()) }
    return parts.count == 1 ? parts[0] : .concatenation(parts)
  }

  private mutating func product() throws(JinjaError) -> JinjaExpression {
    var left = try power()
    while case .symbol(let symbol)? = next, ["*", "/", "//", "%"].contains(symbol) {
      index += 1
      left = .binary(left, symbol, try power())
    }
    return left
  }

  private mutating func power() throws(JinjaError) -> JinjaExpression {
    var left = try unary()
    while take("**") { left = .binary(left, "**", try unary()) }
    return left
  }

  private mutating func unary(hasFilters: Bool = true) throws(JinjaError) -> JinjaExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth < 60 else { throw .unsupported("it has an expression that is nested too deep") }
    let value: JinjaExpression
    if take("-") {
      value = .sign(try unary(hasFilters: false), isNegative: true)
    } else if take("+") {
      value = .sign(try unary(hasFilters: false), isNegative: false)
    } else {
      value = try primary()
    }
    let whole = try postfix(value)
    return hasFilters ? try filtered(whole) : whole
  }

  // MARK: What follows a value

  private mutating func postfix(_ value: JinjaExpression) throws(JinjaError) -> JinjaExpression {
    var value = value
    while true {
      if take(".") {
        if case .integer(let number)? = next {
          index += 1
          value = .item(value, .literal(.integer(number)))
        } else {
          value = .attribute(value, try name())
        }
      } else if take("[") {
        value = try subscripted(value)
      } else if next == .symbol("(") {
        value = .call(value, try arguments())
      } else {
        return value
      }
    }
  }

  /// Filters and tests after a value.
  mutating func filtered(_ value: JinjaExpression) throws(JinjaError) -> JinjaExpression {
    var value = value
    while true {
      if take("|") {
        value = try filter(value)
      } else if take(.name("is")) {
        value = try test(value)
      } else if next == .symbol("(") {
        value = .call(value, try arguments())
      } else {
        return value
      }
    }
  }

  /// The name and the arguments of a filter.
  mutating func filter(_ value: JinjaExpression) throws(JinjaError) -> JinjaExpression {
    var name = try name()
    while take(".") { name += "." + (try self.name()) }
    return .filter(value, name, next == .symbol("(") ? try arguments() : JinjaArguments())
  }

  private mutating func test(_ value: JinjaExpression) throws(JinjaError) -> JinjaExpression {
    let isNegated = take(.name("not"))
    let name = try name()
    var arguments = JinjaArguments()
    switch next {
    case .symbol("(")?: arguments = try self.arguments()
    case .name(let word)? where ["else", "or", "and", "if", "is", "in", "not"].contains(word): break
    case .name?, .string?, .integer?, .double?, .symbol("[")?, .symbol("{")?: arguments.positional = [try postfix(try primary())]
    default: break
    }
    let test = JinjaExpression.test(value, name, arguments)
    return isNegated ? .not(test) : test
  }

  private mutating func subscripted(_ value: JinjaExpression) throws(JinjaError) -> JinjaExpression {
    func isEnd(_ token: JinjaLexer.Token?) -> Bool { token == .symbol(":") || token == .symbol("]") }
    let start = isEnd(next) ? nil : try tuple()
    guard take(":") else {
      try expect("]")
      guard let start else { throw .failed("it has an empty subscript") }
      return .item(value, start)
    }
    let end = isEnd(next) ? nil : try conditional()
    let step = take(":") && !isEnd(next) ? try conditional() : nil
    try expect("]")
    return .slice(value, start, end, step)
  }

  mutating func arguments() throws(JinjaError) -> JinjaArguments {
    try expect("(")
    var arguments = JinjaArguments()
    var isFirst = true
    while !take(")") {
      if !isFirst {
        try expect(",")
        if take(")") { break }
      }
      isFirst = false
      if take("**") {
        arguments.namedSpread = try conditional()
      } else if take("*") {
        arguments.spread = try conditional()
      } else if case .name(let name)? = next, afterNext == .symbol("=") {
        index += 2
        arguments.named.append((name, try conditional()))
      } else {
        guard arguments.named.isEmpty else { throw .failed("it has a call with an argument after one with a name") }
        arguments.positional.append(try conditional())
      }
    }
    return arguments
  }

  // MARK: Values

  private mutating func primary() throws(JinjaError) -> JinjaExpression {
    guard let token = next else { throw .failed("it has an expression that ends too early") }
    index += 1
    switch token {
    case .string(var text):
      // Strings side by side are one.
      while case .string(let more)? = next {
        index += 1
        text += more
      }
      return .literal(.string(text))
    case .integer(let number): return .literal(.integer(number))
    case .double(let number): return .literal(.double(number))
    case .name("true"), .name("True"): return .literal(.bool(true))
    case .name("false"), .name("False"): return .literal(.bool(false))
    case .name("none"), .name("None"): return .literal(.none)
    case .name(let name): return .variable(name)
    case .symbol("("):
      if take(")") { return .tuple([]) }
      let value = try tuple()
      try expect(")")
      return value
    case .symbol("["): return .list(try items(until: "]") { parser throws(JinjaError) in try parser.conditional() })
    case .symbol("{"):
      return .object(
        try items(until: "}") { parser throws(JinjaError) in
          let key = try parser.conditional()
          try parser.expect(":")
          return (key, try parser.conditional())
        })
    case .symbol(let symbol): throw .failed("it has an expression with \(symbol) where a value is expected")
    }
  }

  private mutating func items<Item>(
    until closing: String, _ item: (inout Self) throws(JinjaError) -> Item
  ) throws(JinjaError) -> [Item] {
    var items: [Item] = []
    while !take(closing) {
      if !items.isEmpty {
        try expect(",")
        if take(closing) { break }
      }
      items.append(try item(&self))
    }
    return items
  }
}

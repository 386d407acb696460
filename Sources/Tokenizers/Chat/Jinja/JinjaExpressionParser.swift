/// Parses one expression, from the loosest operator to the tightest.
struct JinjaExpressionParser {
  private let tokens: [JinjaLexer.Token]
  private var index = 0
  private var depth = 0

  init(_ tokens: [JinjaLexer.Token]) { self.tokens = tokens }

  mutating func whole() throws(JinjaError) -> JinjaExpression {
    // Chains of operators are evaluated recursively.
    guard tokens.count <= 1000 else { throw .unsupported("it has an expression that is too long") }
    let expression = try conditional()
    guard index == tokens.count else { throw .unsupported("it has an expression with \(describe(tokens[index])) where none is expected") }
    return expression
  }

  private mutating func take(_ token: JinjaLexer.Token) -> Bool {
    guard index < tokens.count, tokens[index] == token else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ symbol: String) throws(JinjaError) {
    guard take(.symbol(symbol)) else { throw .unsupported("it has an expression that lacks \(symbol)") }
  }

  private func describe(_ token: JinjaLexer.Token) -> String {
    switch token {
    case .name(let text), .symbol(let text): text
    case .string: "a string"
    case .integer(let number): String(number)
    }
  }

  private mutating func conditional() throws(JinjaError) -> JinjaExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { throw .unsupported("it has an expression that is nested too deep") }
    let value = try or()
    guard take(.name("if")) else { return value }
    let condition = try or()
    return .conditional(condition, value, take(.name("else")) ? try conditional() : nil)
  }

  private mutating func or() throws(JinjaError) -> JinjaExpression {
    var left = try and()
    while take(.name("or")) { left = .binary("or", left, try and()) }
    return left
  }

  private mutating func and() throws(JinjaError) -> JinjaExpression {
    var left = try not()
    while take(.name("and")) { left = .binary("and", left, try not()) }
    return left
  }

  private mutating func not() throws(JinjaError) -> JinjaExpression {
    var isNegated = false
    while take(.name("not")) { isNegated.toggle() }
    let value = try comparison()
    return isNegated ? .not(value) : value
  }

  private mutating func comparison() throws(JinjaError) -> JinjaExpression {
    var left = try sum()
    while index < tokens.count {
      if case .symbol(let symbol) = tokens[index], ["==", "!=", "<", ">", "<=", ">="].contains(symbol) {
        index += 1
        left = .binary(symbol, left, try sum())
      } else if take(.name("in")) {
        left = .binary("in", left, try sum())
      } else if tokens[index] == .name("not"), index + 1 < tokens.count, tokens[index + 1] == .name("in") {
        index += 2
        left = .not(.binary("in", left, try sum()))
      } else {
        break
      }
    }
    return left
  }

  private mutating func sum() throws(JinjaError) -> JinjaExpression {
    var left = try product()
    while index < tokens.count, case .symbol(let symbol) = tokens[index], ["+", "-", "~"].contains(symbol) {
      index += 1
      left = .binary(symbol, left, try product())
    }
    return left
  }

  private mutating func product() throws(JinjaError) -> JinjaExpression {
    var left = try postfix()
    while take(.symbol("%")) { left = .binary("%", left, try postfix()) }
    return left
  }

  private mutating func postfix() throws(JinjaError) -> JinjaExpression {
    var value = try primary()
    while true {
      if take(.symbol(".")) {
        let name = try name()
        value = take(.symbol("(")) ? .method(value, name, try arguments()) : .member(value, .literal(.string(name)))
      } else if take(.symbol("[")) {
        value = try subscripted(value)
      } else if take(.symbol("|")) {
        let name = try name()
        value = .filter(value, name, take(.symbol("(")) ? try arguments() : [])
      } else if take(.name("is")) {
        let isNegated = take(.name("not"))
        value = .test(value, try name(), isNegated: isNegated)
      } else {
        return value
      }
    }
  }

  private mutating func subscripted(_ value: JinjaExpression) throws(JinjaError) -> JinjaExpression {
    let start = tokens[safe: index] == .symbol(":") ? nil : try conditional()
    guard take(.symbol(":")) else {
      try expect("]")
      guard let start else { throw .unsupported("it has an empty subscript") }
      return .member(value, start)
    }
    let end = tokens[safe: index] == .symbol("]") ? nil : try conditional()
    try expect("]")
    return .slice(value, start, end)
  }

  private mutating func name() throws(JinjaError) -> String {
    guard case .name(let name)? = tokens[safe: index] else { throw .unsupported("it has an expression that lacks a name") }
    index += 1
    return name
  }

  private mutating func arguments() throws(JinjaError) -> [JinjaExpression] {
    var arguments: [JinjaExpression] = []
    while !take(.symbol(")")) {
      if !arguments.isEmpty { try expect(",") }
      // A keyword: none of what is supported has one, and all else is refused when it is reached.
      if case .name? = tokens[safe: index], tokens[safe: index + 1] == .symbol("=") { index += 2 }
      arguments.append(try conditional())
    }
    return arguments
  }

  private mutating func primary() throws(JinjaError) -> JinjaExpression {
    guard let token = tokens[safe: index] else { throw .unsupported("it has an expression that ends too early") }
    index += 1
    switch token {
    case .string(let text): return .literal(.string(text))
    case .integer(let number): return .literal(.integer(number))
    case .name("true"), .name("True"): return .literal(.bool(true))
    case .name("false"), .name("False"): return .literal(.bool(false))
    case .name("none"), .name("None"): return .literal(.none)
    case .name(let name): return take(.symbol("(")) ? .call(name, try arguments()) : .variable(name)
    case .symbol("("):
      let value = try conditional()
      try expect(")")
      return value
    case .symbol("["):
      var items: [JinjaExpression] = []
      while !take(.symbol("]")) {
        if !items.isEmpty { try expect(",") }
        items.append(try conditional())
      }
      return .list(items)
    case .symbol("-"):
      guard case .integer(let number)? = tokens[safe: index] else {
        throw .unsupported("it has a minus before something else than a number")
      }
      index += 1
      return .literal(.integer(-number))
    case .symbol(let symbol): throw .unsupported("it has an expression with \(symbol) where a value is expected")
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { index < count ? self[index] : nil }
}

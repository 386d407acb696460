/// An expression of a chat template.
indirect enum JinjaExpression {
  case literal(JinjaValue)
  case variable(String)
  case list([JinjaExpression])
  /// `a.name`, `a[index]`
  case member(JinjaExpression, JinjaExpression)
  /// `a[start:end]`
  case slice(JinjaExpression, JinjaExpression?, JinjaExpression?)
  case call(String, [JinjaExpression])
  case method(JinjaExpression, String, [JinjaExpression])
  case filter(JinjaExpression, String, [JinjaExpression])
  case test(JinjaExpression, String, isNegated: Bool)
  case not(JinjaExpression)
  case binary(String, JinjaExpression, JinjaExpression)
  /// `a if condition else b`
  case conditional(JinjaExpression, JinjaExpression, JinjaExpression?)
}

/// A statement of a chat template.
indirect enum JinjaStatement {
  case text(String)
  case output(JinjaExpression)
  case set(String, JinjaExpression)
  /// The branches in order; the last may be without condition.
  case conditional([(condition: JinjaExpression?, body: [JinjaStatement])])
  /// Several variables take a tuple apart, which is refused when it is reached.
  case loop([String], JinjaExpression, [JinjaStatement])
}

/// Builds statements and expressions by recursive descent.
struct JinjaParser {
  private let parts: [JinjaLexer.Part]
  private var index = 0
  private var depth = 0

  init(_ parts: [JinjaLexer.Part]) { self.parts = parts }

  mutating func program() throws(JinjaError) -> [JinjaStatement] {
    let body = try block(until: [])
    guard index == parts.count else { throw .unsupported("it has an end without a beginning") }
    return body
  }

  /// Statements up to one that starts with one of the words, which stays next.
  private mutating func block(until words: Set<String>) throws(JinjaError) -> [JinjaStatement] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 50 else { throw .unsupported("it has statements that are nested too deep") }
    var body: [JinjaStatement] = []
    while index < parts.count {
      switch parts[index] {
      case .text(let text):
        index += 1
        body.append(.text(text))
      case .output(let tokens):
        index += 1
        body.append(.output(try whole(tokens)))
      case .statement(let tokens):
        guard case .name(let word)? = tokens.first else { throw .unsupported("it has a statement without a word") }
        if words.contains(word) { return body }
        index += 1
        body += try statement(word, Array(tokens.dropFirst()))
      }
    }
    guard words.isEmpty else { throw .unsupported("it lacks \(words.sorted().joined(separator: " or "))") }
    return body
  }

  private mutating func statement(_ word: String, _ tokens: [JinjaLexer.Token]) throws(JinjaError) -> [JinjaStatement] {
    switch word {
    case "if":
      var branches: [(condition: JinjaExpression?, body: [JinjaStatement])] = []
      var condition: JinjaExpression? = try whole(tokens)
      while true {
        branches.append((condition, try block(until: ["elif", "else", "endif"])))
        guard case .statement(let next) = parts[index], case .name(let word)? = next.first else { continue }
        index += 1
        if word == "endif" { return [.conditional(branches)] }
        condition = word == "elif" ? try whole(Array(next.dropFirst())) : nil
      }
    case "for":
      guard let keyword = tokens.firstIndex(of: .name("in")) else { throw .unsupported("it has a loop of a kind that is not supported") }
      var variables: [String] = []
      for token in tokens[..<keyword] where token != .symbol(",") {
        guard case .name(let name) = token else { throw .unsupported("it has a loop of a kind that is not supported") }
        variables.append(name)
      }
      let items = try whole(Array(tokens[(keyword + 1)...]))
      let body = try block(until: ["endfor"])
      index += 1
      return [.loop(variables, items, body)]
    case "set":
      guard case .name(let variable)? = tokens.first, tokens.count > 2, tokens[1] == .symbol("=") else {
        throw .unsupported("it has a set statement of a kind that is not supported")
      }
      return [.set(variable, try whole(Array(tokens.dropFirst(2))))]
    case "generation":
      // Marks the assistant's part for training tools; writes nothing itself.
      let body = try block(until: ["endgeneration"])
      index += 1
      return body
    default: throw .unsupported("it has the statement \(word), which is not supported")
    }
  }

  private func whole(_ tokens: [JinjaLexer.Token]) throws(JinjaError) -> JinjaExpression {
    var parser = JinjaExpressionParser(tokens)
    return try parser.whole()
  }
}

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

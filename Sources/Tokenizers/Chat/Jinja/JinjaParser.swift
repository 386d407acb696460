/// Builds statements by recursive descent.
struct JinjaParser {
  /// Stands for what a filter block writes.
  static let body = "\u{0}body"

  private let parts: [JinjaLexer.Part]
  private var index = 0
  private var depth = 0
  /// The line that is being read, from 1.
  private(set) var line = 1

  init(_ parts: [JinjaLexer.Part]) { self.parts = parts }

  mutating func program() throws(JinjaError) -> [JinjaStatement] { try block(until: []) }

  /// Statements up to one that starts with one of the words, which stays next.
  private mutating func block(until words: Set<String>) throws(JinjaError) -> [JinjaStatement] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 50 else { throw .unsupported("it has statements that are nested too deep") }
    var body: [JinjaStatement] = []
    while index < parts.count {
      let part = parts[index]
      line = part.line
      switch part.kind {
      case .text(let text):
        index += 1
        body.append(JinjaStatement(kind: .text(text), line: part.line))
      case .output(let tokens):
        index += 1
        body.append(JinjaStatement(kind: .output(try whole(tokens)), line: part.line))
      case .statement(let tokens):
        guard case .name(let word)? = tokens.first else { throw .failed("it has a statement without a word") }
        if words.contains(word) { return body }
        index += 1
        body.append(JinjaStatement(kind: try statement(word, try parser(Array(tokens.dropFirst()))), line: part.line))
      }
    }
    guard words.isEmpty else { throw .failed("it lacks \(words.sorted().joined(separator: " or "))") }
    return body
  }

  /// The body of a statement up to the word that ends it, which is taken.
  private mutating func body(until word: String) throws(JinjaError) -> [JinjaStatement] {
    let body = try block(until: [word])
    index += 1
    return body
  }

  private func parser(_ tokens: [JinjaLexer.Token]) throws(JinjaError) -> JinjaExpressionParser {
    guard tokens.count <= 2000 else { throw .unsupported("it has an expression that is too long") }
    return JinjaExpressionParser(tokens)
  }

  private func whole(_ tokens: [JinjaLexer.Token]) throws(JinjaError) -> JinjaExpression {
    var parser = try parser(tokens)
    return try parser.whole()
  }

  private mutating func statement(_ word: String, _ parser: JinjaExpressionParser) throws(JinjaError) -> JinjaStatement.Kind {
    var parser = parser
    switch word {
    case "if": return try conditional(parser)
    case "for": return .loop(try loop(&parser))
    case "set": return try set(&parser)
    case "macro":
      let name = try parser.name()
      let parameters = try self.parameters(&parser)
      return .macro(JinjaMacro(name: name, parameters: parameters, body: try body(until: "endmacro")))
    case "call":
      let parameters = parser.next == .symbol("(") ? try self.parameters(&parser) : []
      let call = try parser.whole()
      guard case .call = call else { throw .failed("it has a call block without a call") }
      return .call(call, JinjaMacro(name: "caller", parameters: parameters, body: try body(until: "endcall")))
    case "filter":
      let filters = try parser.filtered(try parser.filter(.variable(Self.body)))
      try parser.end()
      return .filterBlock(filters, try body(until: "endfilter"))
    case "with":
      var values: [(target: JinjaTarget, value: JinjaExpression)] = []
      while parser.next != nil {
        if !values.isEmpty { try parser.expect(",") }
        let target = try self.target(&parser)
        try parser.expect("=")
        values.append((target, try parser.conditional()))
      }
      return .with(values, try body(until: "endwith"))
    case "generation":
      try parser.end()
      return .generation(try body(until: "endgeneration"))
    case "break", "continue":
      try parser.end()
      return word == "break" ? .breakLoop : .continueLoop
    case "elif", "else": throw .failed("it has the statement \(word) where none is open")
    case _ where word.hasPrefix("end"): throw .failed("it has the statement \(word) where none is open")
    default: throw .unsupported("it has the statement \(word), which is not supported")
    }
  }

  private mutating func conditional(_ parser: JinjaExpressionParser) throws(JinjaError) -> JinjaStatement.Kind {
    var parser = parser
    var branches: [(condition: JinjaExpression?, body: [JinjaStatement])] = []
    var condition: JinjaExpression? = try parser.whole()
    while true {
      branches.append((condition, try block(until: condition == nil ? ["endif"] : ["elif", "else", "endif"])))
      guard case .statement(let next) = parts[index].kind, case .name(let word)? = next.first else { continue }
      index += 1
      if word == "endif" { return .conditional(branches) }
      condition = word == "elif" ? try whole(Array(next.dropFirst())) : nil
    }
  }

  private mutating func loop(_ parser: inout JinjaExpressionParser) throws(JinjaError) -> JinjaLoop {
    let target = try targets(&parser)
    guard parser.take(.name("in")) else { throw .failed("it has a loop without \"in\"") }
    let items = try parser.tuple(hasConditions: false)
    let condition = parser.take(.name("if")) ? try parser.conditional() : nil
    let isRecursive = parser.take(.name("recursive"))
    try parser.end()
    let body = try block(until: ["else", "endfor"])
    var otherwise: [JinjaStatement] = []
    if case .statement(let next) = parts[index].kind, next.first == .name("else") {
      index += 1
      otherwise = try block(until: ["endfor"])
    }
    index += 1
    return JinjaLoop(target: target, items: items, condition: condition, isRecursive: isRecursive, body: body, otherwise: otherwise)
  }

  private mutating func set(_ parser: inout JinjaExpressionParser) throws(JinjaError) -> JinjaStatement.Kind {
    let target = try targets(&parser)
    if parser.take("=") { return .set(target, try parser.whole()) }
    let filters = try parser.filtered(.variable(Self.body))
    try parser.end()
    return .setBlock(target, filters: filters, try body(until: "endset"))
  }

  /// One target, or several with commas between them.
  private func targets(_ parser: inout JinjaExpressionParser) throws(JinjaError) -> JinjaTarget {
    var targets = [try target(&parser)]
    guard parser.next == .symbol(",") else { return targets[0] }
    while parser.take(","), case .name? = parser.next { targets.append(try target(&parser)) }
    return .tuple(targets)
  }

  private func target(_ parser: inout JinjaExpressionParser) throws(JinjaError) -> JinjaTarget {
    if parser.take("(") {
      // One level: what templates take apart is a pair.
      var items: [JinjaTarget] = []
      while !parser.take(")") {
        if !items.isEmpty { try parser.expect(",") }
        items.append(.variable(try parser.name()))
      }
      return .tuple(items)
    }
    let name = try parser.name()
    return parser.take(".") ? .attribute(name, try parser.name()) : .variable(name)
  }

  private func parameters(
    _ parser: inout JinjaExpressionParser
  ) throws(JinjaError) -> [(name: String, value: JinjaExpression?)] {
    try parser.expect("(")
    var parameters: [(name: String, value: JinjaExpression?)] = []
    while !parser.take(")") {
      if !parameters.isEmpty {
        try parser.expect(",")
        if parser.take(")") { break }
      }
      let name = try parser.name()
      parameters.append((name, parser.take("=") ? try parser.conditional() : nil))
    }
    return parameters
  }
}

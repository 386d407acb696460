/// Builds statements and expressions by recursive descent.
struct JinjaParser {
  private let parts: [JinjaLexer.Part]
  private var index = 0
  private var depth = 0
  /// The line that is being read, from 1.
  private(set) var line = 1

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
        guard case .name(let word)? = tokens.first else { throw .unsupported("it has a statement without a word") }
        if words.contains(word) { return body }
        index += 1
        body += try statement(word, Array(tokens.dropFirst()), line: part.line)
      }
    }
    guard words.isEmpty else { throw .unsupported("it lacks \(words.sorted().joined(separator: " or "))") }
    return body
  }

  private mutating func statement(
    _ word: String, _ tokens: [JinjaLexer.Token], line: Int
  ) throws(JinjaError) -> [JinjaStatement] {
    switch word {
    case "if":
      var branches: [(condition: JinjaExpression?, body: [JinjaStatement])] = []
      var condition: JinjaExpression? = try whole(tokens)
      while true {
        branches.append((condition, try block(until: ["elif", "else", "endif"])))
        guard case .statement(let next) = parts[index].kind, case .name(let word)? = next.first else { continue }
        index += 1
        if word == "endif" { return [JinjaStatement(kind: .conditional(branches), line: line)] }
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
      return [JinjaStatement(kind: .loop(variables, items, body), line: line)]
    case "set":
      guard case .name(let variable)? = tokens.first, tokens.count > 2, tokens[1] == .symbol("=") else {
        throw .unsupported("it has a set statement of a kind that is not supported")
      }
      return [JinjaStatement(kind: .set(variable, try whole(Array(tokens.dropFirst(2)))), line: line)]
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

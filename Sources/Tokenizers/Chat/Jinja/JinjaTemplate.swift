/// A chat template: the part of Jinja that templates of language models use, enough to see what they write.
///
/// What is missing is refused, at the latest when a conversation reaches it; nothing is skipped.
struct JinjaTemplate {
  static let maximumBytes = 1 << 20

  private let program: [JinjaStatement]

  init(_ source: String) throws(JinjaError) {
    guard source.utf8.count <= Self.maximumBytes else { throw .unsupported("it is longer than 1 MiB") }
    var lexer = JinjaLexer(source)
    let parts: [JinjaLexer.Part]
    do throws(JinjaError) { parts = try lexer.parts() } catch { throw error.inLine(lexer.line) }
    var parser = JinjaParser(parts)
    do throws(JinjaError) { program = try parser.program() } catch { throw error.inLine(parser.line) }
  }

  /// What the template writes for these variables.
  ///
  /// - Throws: ``JinjaError``, with the line of the template.
  func render(_ variables: [String: JinjaValue]) throws(JinjaError) -> String {
    var interpreter = JinjaInterpreter(variables: variables)
    do throws(JinjaError) { try interpreter.run(program) } catch { throw error.inLine(interpreter.line) }
    return interpreter.output
  }
}

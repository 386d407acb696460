/// A chat template in Jinja, as transformers runs it: Jinja 2's sandbox that changes nothing, `trim_blocks`, `lstrip_blocks`, loop controls,
/// and the functions and blocks that transformers adds (`tojson`, `raise_exception`, `strftime_now`, `generation`).
///
/// What is missing is refused, at the latest when a conversation reaches it; nothing is skipped.
struct JinjaTemplate: Sendable {
  static let maximumBytes = 1 << 20

  private let program: [JinjaStatement]

  init(_ source: String) throws(JinjaError) {
    guard source.utf8.count <= Self.maximumBytes else { throw .unsupported("it is longer than 1 MiB") }
    var lexer = JinjaLexer(source)
    let parts: [JinjaLexer.Part]
    do throws(JinjaError) { parts = try lexer.allParts() } catch { throw error.inLine(lexer.line) }
    var parser = JinjaParser(parts)
    do throws(JinjaError) { program = try parser.program() } catch { throw error.inLine(parser.line) }
  }

  /// What a template writes.
  struct Rendering {
    var text: String
    /// What `{% generation %}` marks, as places among the bytes of the text, in order; nil where a mark's place cannot be told, because a
    /// macro or a filter around it makes another text of it.
    var generated: [Range<Int>]?
  }

  /// What the template writes for these variables.
  ///
  /// - Parameters:
  ///   - date: what `strftime_now` tells.
  ///   - inputBytes: bytes of the texts in the variables; more of them may take more work.
  /// - Throws: ``JinjaError``, with the line of the template.
  func render(_ variables: [String: JinjaValue], date: TemplateDate, inputBytes: Int) throws(JinjaError) -> Rendering {
    var interpreter = JinjaInterpreter(variables: variables, date: date, inputBytes: inputBytes)
    do throws(JinjaError) {
      guard try interpreter.run(program) == .next else { throw .failed("it has break or continue outside of a loop") }
    } catch {
      throw error.inLine(interpreter.line)
    }
    return interpreter.rendering
  }
}

/// A chat template in the language of Go's `text/template`, over the variables that Ollama gives it: `.System`, `.Tools`, and `.Messages` with
/// `.Role`, `.Content`, `.ToolCalls` and, of results, `.ToolName` and `.ToolCallID`.
///
/// Ollama finds the calls in what a model writes by the text that comes first within `{{ if .ToolCalls }}`, up to a brace. So that condition is
/// asked nowhere else before, and nothing that is not part of a call stands there.
///
/// - Source: Ollama's `docs/template.md`, `template/template.go` and `tools/template.go`.
package enum GoTemplate {
  private static let isLast = "(eq (len (slice $.Messages $i)) 1)"

  /// The template of a shape. Nothing is trimmed: white space in it is the model's.
  package static func text(_ shape: ChatShape) -> String {
    let tools = shape.tools
    let start: String =
      shape.systemPlace == .start
      ? either("$.System", literal(shape.systemOpening) + "{{ $.System }}" + literal(shape.systemClosing), literal(shape.opening))
      : literal(shape.opening)
    let begin: String, later: String, before: String
    switch tools?.place {
    case nil: (before, begin, later) = (start, "", literal(shape.question))
    case .start: (before, begin, later) = (either("$.Tools", head(tools), start), "", literal(shape.question))
    case .lastQuestion:
      // Which question has the tools is known only when all messages were seen.
      before = #"{{ $last := 0 }}{{ range $i, $_ := .Messages }}{{ if eq .Role "user" }}{{ $last = $i }}{{ end }}{{ end }}"#
      let tellsTools = "and $.Tools (eq $i $last)"
      begin = either(tellsTools, head(tools), start)
      later = either(tellsTools, tools?.laterHead.map { text($0, tools) } ?? "", literal(shape.question))
    }
    let inLast =
      shape.systemPlace == .lastQuestion
      ? either("and $.System \(isLast)", literal(shape.systemOpening) + "{{ $.System }}" + literal(shape.systemClosing), "") : ""
    let question =
      either("$asked", later, begin) + inLast + "{{ .Content }}" + literal(shape.questionEnd)
      + either(isLast, literal(shape.prompt), "") + "{{ $asked = true }}"
    var roles = [("user", question), ("assistant", answer(shape))]
    if let results = tools?.results { roles.append(("tool", result(results))) }
    let turns = roles.enumerated().map { "\($0 == 0 ? "{{ if" : "{{ else if") eq .Role \"\($1.0)\" }}\($1.1)" }.joined()
    let variables = "{{ $asked := false }}" + (tools?.results.between == nil ? "" : "{{ $inResults := false }}")
    return before + variables + "{{ range $i, $_ := .Messages }}" + turns + "{{ end }}{{ end }}"
  }

  // MARK: Turns

  /// An answer that comes last is one to be continued.
  private static func answer(_ shape: ChatShape) -> String {
    let begin = literal(shape.answer), end = either("not \(isLast)", literal(shape.answerEnd), "")
    guard let calls = shape.tools?.calls else { return begin + "{{ .Content }}" + end }
    let call = calls.call.parts.map(text).joined()
    let list =
      literal(calls.opening) + "{{ range $j, $call := .ToolCalls }}" + call
      + either("gt (len (slice $calls $j)) 1", literal(calls.between), "") + "{{ end }}" + literal(calls.closing)
    let remembered = "{{ $calls := .ToolCalls }}"
    if let afterWords = calls.afterWords {
      return remembered + begin + "{{ .Content }}" + either("and .Content $calls", literal(afterWords), "")
        + either(".ToolCalls", list, end)
    }
    return calls.beginsAsAnswer
      ? remembered + begin + either(".ToolCalls", list, "{{ .Content }}" + end)
      : remembered + either(".ToolCalls", list, begin + "{{ .Content }}" + end)
  }

  private static func result(_ shape: ResultShape) -> String {
    let opening = shape.opening.parts.map(resultText).joined(), closing = shape.closing.parts.map(resultText).joined()
    let content = shape.isQuoted ? "{{ json .Content }}" : "{{ .Content }}", prompt = either(isLast, literal(shape.prompt), "")
    guard let between = shape.between else { return opening + content + closing + prompt }
    // Whether the turn before is a result, and the one after.
    let neighbours =
      "{{ $rest := slice $.Messages $i }}{{ $follows := false }}{{ if gt (len $rest) 1 }}"
      + #"{{ $follows = eq (index $rest 1).Role "tool" }}{{ end }}"#
    return neighbours + either("$inResults", literal(between), opening) + content + either("$follows", "", closing)
      + "{{ $inResults = $follows }}" + prompt
  }

  // MARK: Parts

  private static func head(_ tools: ToolShape?) -> String {
    guard let tools else { return "" }
    let plain = text(tools.head, tools)
    return tools.systemHead.map { either("$.System", text($0, tools), plain) } ?? plain
  }

  private static func text(_ shape: ShapedText, _ tools: ToolShape?) -> String {
    shape.parts.map { part in
      switch part {
      case .field(.tools): tools.map { list($0.list) } ?? ""
      default: text(part)
      }
    }.joined()
  }

  private static func list(_ list: ToolList) -> String {
    let tool: String
    switch list.form {
    case .whole: return "{{ json $.Tools }}"
    case .tools: tool = "$tool"
    case .functions: tool = "$tool.Function"
    }
    return "{{ range $j, $tool := $.Tools }}{{ json \(tool) }}" + either("gt (len (slice $.Tools $j)) 1", literal(list.between), "")
      + "{{ end }}"
  }

  private static func text(_ part: ShapedText.Part) -> String {
    switch part {
    case .literal(let text): literal(text)
    case .field(.system): "{{ $.System }}"
    case .field(.name): "{{ $call.Function.Name }}"
    case .field(.arguments): "{{ json $call.Function.Arguments }}"
    case .field(.id): "{{ $call.ID }}"
    case .field(.tools), .field(.result), .field(.quotedResult): ""
    }
  }

  private static func resultText(_ part: ShapedText.Part) -> String {
    switch part {
    case .literal(let text): literal(text)
    case .field(.name): "{{ .ToolName }}"
    case .field(.id): "{{ .ToolCallID }}"
    case .field(.system), .field(.tools), .field(.result), .field(.quotedResult), .field(.arguments): ""
    }
  }

  private static func either(_ condition: String, _ text: String, _ other: String) -> String {
    if text.isEmpty && other.isEmpty { return "" }
    return "{{ if \(condition) }}\(text)\(other.isEmpty ? "" : "{{ else }}\(other)"){{ end }}"
  }

  /// A text as it is; only braces mean something, one at the end too, because another may follow.
  private static func literal(_ text: String) -> String {
    let escaped = text.split(separator: "{{", omittingEmptySubsequences: false).joined(separator: #"{{ "{{" }}"#)
    return escaped.hasSuffix("{") ? escaped.dropLast() + #"{{ "{" }}"# : escaped
  }
}

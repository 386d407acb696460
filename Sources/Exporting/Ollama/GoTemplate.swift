/// A chat template in the language of Go's `text/template`, over the variables that Ollama gives it: `.System`, and `.Messages` with `.Role`
/// and `.Content`.
///
/// Source: Ollama's `docs/template.md`.
package enum GoTemplate {
  /// The template of a shape. Nothing is trimmed: white space in it is the model's.
  package static func text(_ shape: ChatShape) -> String {
    let isLast = "(eq (len (slice $.Messages $i)) 1)"
    let atStart: String =
      shape.systemPlace == .start
      ? either(".System", literal(shape.systemOpening) + "{{ .System }}" + literal(shape.systemClosing), literal(shape.opening))
      : literal(shape.opening)
    let inLast =
      shape.systemPlace == .lastQuestion
      ? either("and $.System \(isLast)", literal(shape.systemOpening) + "{{ $.System }}" + literal(shape.systemClosing), "") : ""
    let question =
      either("$asked", literal(shape.question), "") + inLast + "{{ .Content }}" + literal(shape.questionEnd)
      + either(isLast, literal(shape.prompt), "") + "{{ $asked = true }}"
    // An answer that comes last is one to be continued.
    let answer = literal(shape.answer) + "{{ .Content }}" + either("not \(isLast)", literal(shape.answerEnd), "")
    return atStart + "{{ $asked := false }}{{ range $i, $_ := .Messages }}{{ if eq .Role \"user\" }}" + question
      + "{{ else if eq .Role \"assistant\" }}" + answer + "{{ end }}{{ end }}"
  }

  private static func either(_ condition: String, _ text: String, _ other: String) -> String {
    if text.isEmpty && other.isEmpty { return "" }
    return "{{ if \(condition) }}\(text)\(other.isEmpty ? "" : "{{ else }}\(other)"){{ end }}"
  }

  /// A text as it is; only braces mean something.
  private static func literal(_ text: String) -> String {
    text.split(separator: "{{", omittingEmptySubsequences: false).joined(separator: #"{{ "{{" }}"#)
  }
}

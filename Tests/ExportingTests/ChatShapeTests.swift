import Exporting
import Testing
import Tokenizers

/// Chat templates said again as a shape: the same text, or a word about what differs.
@Suite struct ChatShapeTests {
  private func write(_ template: ChatTemplate) -> ChatWriter {
    { conversation, addsPrompt in try? template.text(conversation, addingGenerationPrompt: addsPrompt) }
  }

  private func shape(_ write: @escaping ChatWriter) throws -> ChatShape {
    let shape = ChatShape(write)
    return try #require(shape)
  }

  private func template(_ source: String) throws -> ChatTemplate {
    try ChatTemplate(
      source, names: ["bos_token": "<s>", "eos_token": "</s>"], tokens: ["<|im_start|>", "<|im_end|>", "[INST]"], ends: [], date: .now())
  }

  @Test("every built-in template is said exactly, but that it may trim texts", arguments: BuiltInTemplate.allCases)
  func builtIn(_ built: BuiltInTemplate) throws {
    let write = write(try template(built.source))
    let shape = try self.shape(write)
    let trims = built.source.contains("trim") || built.source.contains("strip")
    #expect(shape.differences(write) == (trims ? ["white space around a text"] : []), "\(built): \(shape)")
  }

  @Test("a default system turn stands where there is no other; one may belong to the last question")
  func places() throws {
    let defaulting = write(
      try template(
        "{% if messages[0].role != 'system' %}<|im_start|>system\nBe kind.<|im_end|>\n{% endif %}{% for m in messages %}<|im_start|>{{ m.role }}\n"
          + "{{ m.content }}<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"))
    let shape = try self.shape(defaulting)
    #expect(shape.differences(defaulting).isEmpty && shape.opening == "<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\n")
    #expect(shape.question == "<|im_start|>user\n" && shape.answerEnd == "<|im_end|>\n" && shape.prompt == "<|im_start|>assistant\n")

    let last = write(
      try template(
        "{{ bos_token }}{% if messages[0].role == 'system' %}{% set s = messages[0].content %}{% set messages = messages[1:] %}{% endif %}"
          + "{% for m in messages %}{% if m.role == 'user' %}[INST] {% if loop.last and s %}{{ s }}\n\n{% endif %}{{ m.content }}[/INST]"
          + "{% else %} {{ m.content }}{{ eos_token }}{% endif %}{% endfor %}"))
    let other = try self.shape(last)
    #expect(other.systemPlace == .lastQuestion && other.differences(last).isEmpty, "\(other)")
    #expect(other.without(start: "<s>").opening == "[INST] ")
    #expect(
      GoTemplate.text(other).contains("{{ if and $.System (eq (len (slice $.Messages $i)) 1) }}{{ $.System }}\n\n{{ end }}{{ .Content }}"))
  }

  @Test("a template that changes earlier turns is told apart, and one without turns has no shape")
  func others() throws {
    let numbering = write(try template("{% for m in messages %}{{ loop.index }}. {{ m.content }}\n{% endfor %}"))
    #expect(try shape(numbering).differences(numbering).contains("several turns"))
    let none = ChatShape(write(try template("{{ messages | length }}")))
    #expect(none == nil)
    let braces = try self.shape(write(try template("{% for m in messages %}{{ '{{' }}{{ m.content }}{% endfor %}")))
    #expect(GoTemplate.text(braces).contains(#"{{ else if eq .Role "assistant" }}{{ "{{" }}{{ .Content }}{{ end }}"#))
  }
}

import Exporting
import Testing
import Tokenizers

/// Words for tools in Go's language of templates, found in what chat templates of the known kinds write.
@Suite struct ToolShapeTests {
  private static func template(_ source: String) throws -> ChatTemplate {
    try ChatTemplate(
      source, names: ["bos_token": "<s>", "eos_token": "</s>"], tokens: ["<|im_start|>", "<|im_end|>", "<|eot_id|>", "[INST]"], ends: [],
      date: .now())
  }

  private func write(_ source: String) throws -> ChatWriter {
    let template = try Self.template(source)
    return { conversation, addsPrompt in try? template.text(conversation, addingGenerationPrompt: addsPrompt) }
  }

  private func shape(_ write: @escaping ChatWriter) throws -> ChatShape {
    let shape = ChatShape(write)
    return try #require(shape)
  }

  /// As Hermes and Qwen: tools in the system turn, a JSON object each, results of one turn together as a user's.
  static let hermes = """
    {% if tools %}<|im_start|>system
    {% if messages[0].role == 'system' %}{{ messages[0].content ~ '\\n\\n' }}{% endif %}# Tools
    <tools>{% for tool in tools %}{{ '\\n' ~ (tool | tojson) }}{% endfor %}{{ '\\n</tools>\\n' }}\
    Answer with <tool_call>{"name": <function>, "arguments": <object>}</tool_call>.<|im_end|>
    {% elif messages[0].role == 'system' %}<|im_start|>system
    {{ messages[0].content }}<|im_end|>
    {% endif %}{% for m in messages %}{% if m.role == 'user' or m.role == 'assistant' and not m.tool_calls %}\
    {{ '<|im_start|>' ~ m.role ~ '\\n' ~ m.content ~ '<|im_end|>\\n' }}{% elif m.role == 'assistant' %}{{ '<|im_start|>assistant' }}\
    {% if m.content %}{{ '\\n' ~ m.content }}{% endif %}{% for call in m.tool_calls %}\
    {{ '\\n<tool_call>\\n{"name": "' ~ call.function.name ~ '", "arguments": ' ~ (call.function.arguments | tojson) ~ '}\\n</tool_call>' }}\
    {% endfor %}{{ '<|im_end|>\\n' }}{% elif m.role == 'tool' %}\
    {% if loop.first or messages[loop.index0 - 1].role != 'tool' %}{{ '<|im_start|>user' }}{% endif %}\
    {{ '\\n<tool_response>\\n' ~ m.content ~ '\\n</tool_response>' }}\
    {% if loop.last or messages[loop.index0 + 1].role != 'tool' %}{{ '<|im_end|>\\n' }}{% endif %}{% endif %}{% endfor %}\
    {% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}
    """

  /// As Llama 3.1: functions over several lines in the first question, a call as bare JSON, a result as a string of JSON.
  static let llama = """
    {{ bos_token }}{% if messages[0].role == 'system' %}{% set system = messages[0].content %}{% set messages = messages[1:] %}\
    {% else %}{% set system = '' %}{% endif %}{{ '<|system|>' }}{% if tools %}{{ 'Environment: tools\\n' }}{% endif %}{{ system ~ '<|eot_id|>' }}\
    {% for m in messages %}{% if loop.first and tools %}{{ '<|user|>Functions:\\n\\n' }}{% for tool in tools %}\
    {{ tool | tojson(indent=4) ~ '\\n\\n' }}{% endfor %}{{ m.content ~ '<|eot_id|>' }}{% elif m.tool_calls %}\
    {{ '<|assistant|>{"name": "' ~ m.tool_calls[0].function.name ~ '", "parameters": ' ~ (m.tool_calls[0].function.arguments | tojson) ~ '}' }}\
    {% for call in m.tool_calls[1:] %}{{ '; {"name": "' ~ call.function.name ~ '", "parameters": ' ~ (call.function.arguments | tojson) ~ '}' }}\
    {% endfor %}{{ '<|eot_id|>' }}{% elif m.role == 'tool' %}{{ '<|ipython|>' ~ (m.content | tojson) ~ '<|eot_id|>' }}\
    {% else %}{{ '<|' ~ m.role ~ '|>' ~ m.content ~ '<|eot_id|>' }}{% endif %}{% endfor %}\
    {% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}
    """

  /// As Mistral: one list of all tools before the last question, calls and results with ids.
  static let mistral = """
    {{ bos_token }}{% set system = '' %}{% if messages[0].role == 'system' %}{% set system = messages[0].content ~ '\\n\\n' %}\
    {% set messages = messages[1:] %}{% endif %}{% set ns = namespace(last=0) %}{% for m in messages %}{% if m.role == 'user' %}{% set ns.last = loop.index0 %}{% endif %}\
    {% endfor %}{% for m in messages %}{% if m.role == 'user' %}{% if loop.index0 == ns.last and tools %}\
    {{ '[AVAILABLE_TOOLS] ' ~ (tools | tojson) ~ '[/AVAILABLE_TOOLS]' }}{% endif %}{{ '[INST] ' ~ (system if loop.last) ~ m.content ~ '[/INST]' }}\
    {% elif m.tool_calls %}{{ '[TOOL_CALLS] [' }}{% for call in m.tool_calls %}\
    {{ '{"name": "' ~ call.function.name ~ '", "arguments": ' ~ (call.function.arguments | tojson) ~ ', "id": "' ~ call.id ~ '"}' }}\
    {{ ', ' if not loop.last }}{% endfor %}{{ ']' ~ eos_token }}{% elif m.role == 'tool' %}\
    {{ '[TOOL_RESULTS] {"content": ' ~ m.content ~ ', "call_id": "' ~ m.tool_call_id ~ '"}[/TOOL_RESULTS]' }}\
    {% elif m.role == 'assistant' %}{{ ' ' ~ m.content ~ eos_token }}{% endif %}{% endfor %}
    """

  @Test("a template like those of Hermes and Qwen is said exactly, but for the layout of JSON")
  func hermesLike() throws {
    let write = try write(Self.hermes), shape = try shape(write)
    #expect(shape.differences(write).isEmpty, "\(shape.differences(write))")
    #expect(shape.tools?.place == .start && shape.tools?.writesSpaces == true)
    let go = GoTemplate.text(shape)
    let list =
      "<tools>\n{{ range $j, $tool := $.Tools }}{{ json $tool }}{{ if gt (len (slice $.Tools $j)) 1 }}\n{{ end }}{{ end }}\n</tools>"
    #expect(go.contains("{{ if $.Tools }}{{ if $.System }}<|im_start|>system\n{{ $.System }}\n\n# Tools\n" + list), "\(go)")
    // What Ollama takes for the beginning of a call: the first text after the condition.
    #expect(
      go.contains("{{ if .ToolCalls }}<tool_call>\n{\"name\": \"{{ range $j, $call := .ToolCalls }}{{ $call.Function.Name }}"), "\(go)")
    #expect(
      go.contains(
        "{{ if $inResults }}\n</tool_response>\n<tool_response>\n{{ else }}<|im_start|>user\n<tool_response>\n{{ end }}{{ .Content }}"))
  }

  @Test("one like Llama's: functions in the first question, results as strings of JSON")
  func llamaLike() throws {
    let write = try write(Self.llama), shape = try shape(write)
    #expect(shape.differences(write).isEmpty, "\(shape.differences(write))")
    #expect(shape.tools?.place == .start && shape.tools?.writesSpaces == true)
    let go = GoTemplate.text(shape)
    #expect(go.contains(#"{{ if .ToolCalls }}{"name": "{{ range $j, $call := .ToolCalls }}{{ $call.Function.Name }}"#), "\(go)")
    #expect(go.contains("<|ipython|>{{ json .Content }}<|eot_id|>"))
  }

  @Test("one like Mistral's: a list before the last question, and ids")
  func mistralLike() throws {
    let write = try write(Self.mistral), shape = try shape(write)
    #expect(shape.differences(write).isEmpty, "\(shape.differences(write))")
    #expect(shape.tools?.place == .lastQuestion)
    let go = GoTemplate.text(shape.without(start: "<s>"))
    #expect(
      go.contains(
        "{{ if and $.Tools (eq $i $last) }}[AVAILABLE_TOOLS] {{ json $.Tools }}[/AVAILABLE_TOOLS][INST] {{ else }}[INST] {{ end }}"),
      "\(go)")
    #expect(go.contains(#", "id": "{{ $call.ID }}"#) && go.contains(#", "call_id": "{{ .ToolCallID }}"}[/TOOL_RESULTS]"#), "\(go)")
  }

  @Test(
    "thoughts that a template puts before the last turn are no part of a call, and one that takes a single call a turn has words for it")
  func variants() throws {
    let thoughts = Self.hermes.replacing(
      "{{ '<|im_start|>assistant' }}", with: "{{ '<|im_start|>assistant' ~ ('\\n<think>\\n</think>' if loop.last) }}")
    #expect(thoughts != Self.hermes)
    let write = try write(thoughts), shape = try shape(write)
    #expect(try shape.tools != nil && shape.differences(write).isEmpty && shape == self.shape(self.write(Self.hermes)))

    let single = Self.llama.replacing(
      "{% elif m.tool_calls %}",
      with: "{% elif m.tool_calls %}{% if m.tool_calls | length > 1 %}{{ raise_exception('one call') }}{% endif %}")
    #expect(single != Self.llama)
    let refusing = try self.write(single)
    #expect(try self.shape(refusing).tools != nil && self.shape(refusing).differences(refusing) == ["several calls of one turn"])
  }

  @Test("JSON that the template writes without spaces is what Ollama writes")
  func compact() throws {
    let write = try write(Self.hermes.replacing("| tojson)", with: "| tojson(separators=(',', ':')))"))
    let shape = try shape(write)
    #expect(shape.tools?.writesSpaces == false && shape.differences(write).isEmpty)
  }

  @Test(
    "what cannot be said has no words for tools",
    arguments: [
      // No arguments of calls, no descriptions of tools, no results.
      hermes.replacing("(call.function.arguments | tojson)", with: "(call.function.arguments | length)"),
      hermes.replacing("(tool | tojson)", with: "tool.function.name"), hermes.replacing("m.content ~ '\\n</tool_response>'", with: "'x'"),
      // The second call is written otherwise than the first.
      hermes.replacing("{% for call in m.tool_calls %}", with: "{% for call in m.tool_calls %}{{ loop.index }}"),
    ])
  func inexpressible(_ source: String) throws {
    #expect(source != Self.hermes)
    let write = try write(source), shape = try shape(write)
    #expect(shape.tools == nil && shape.differences(write).isEmpty)
    #expect(!GoTemplate.text(shape).contains("Tool"))
  }

  @Test("what is said of tools otherwise than the template says it is named")
  func different() throws {
    let source = Self.hermes.replacing(
      "{{ '<|im_start|>' ~ m.role", with: "{{ ('again ' if m.role == 'assistant' and loop.index0 > 4) ~ '<|im_start|>' ~ m.role")
    #expect(source != Self.hermes)
    let write = try write(source)
    #expect(try shape(write).differences(write) == ["calls among other turns"])
  }
}

/// Chat templates that a config may name instead of the model's own (`data.chat_format`).
///
/// - Source: ChatML (OpenAI); Touvron et al. 2023, arXiv:2307.09288, for Llama 2; Meta's model card for Llama 3.
public enum BuiltInTemplate: String, CaseIterable, Sendable {
  /// `<|im_start|>role\ncontent<|im_end|>\n`
  case chatML = "chatml"
  /// `<s>[INST] <<SYS>>\nsystem\n<</SYS>>\n\nuser [/INST] assistant </s>`, contents trimmed.
  case llama2
  /// `<|start_header_id|>role<|end_header_id|>\n\ncontent<|eot_id|>`, contents trimmed.
  case llama3
  /// As Llama 3, with a system turn that begins with the fixed date of the model's own template.
  case llama31 = "llama3.1"

  /// The values of `data.chat_format`.
  public static let names = allCases.map(\.rawValue)

  /// The special tokens that the template writes, beside those that begin and end a text.
  var specialTokens: [String] {
    switch self {
    case .chatML: ["<|im_start|>", "<|im_end|>"]
    case .llama2: []
    case .llama3, .llama31: ["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]
    }
  }

  /// Whether it writes the tokens that begin and end a text.
  var needsEnds: Bool { self == .llama2 }

  /// The template in Jinja.
  package var source: String {
    switch self {
    case .chatML:
      """
      {% for message in messages %}
      {{ '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>\\n' }}
      {%- endfor %}
      {%- if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}
      """
    case .llama2:
      """
      {% set ns = namespace(system='', turns=messages) %}
      {% if messages[0].role == 'system' %}
        {% set ns.system = '<<SYS>>\\n' + messages[0].content + '\\n<</SYS>>\\n\\n' %}
        {% set ns.turns = messages[1:] %}
      {% endif %}
      {% for message in ns.turns %}
        {% if message.role != ('user' if loop.index0 is even else 'assistant') %}
          {{- raise_exception('user and assistant must alternate, beginning with user; system may only come first') -}}
        {% elif message.role == 'user' %}
          {{- bos_token + '[INST] ' + ((ns.system if loop.first else '') + message.content) | trim + ' [/INST]' -}}
        {% else %}
          {{- ' ' + message.content | trim + ' ' + eos_token -}}
        {% endif %}
      {% endfor %}
      """
    case .llama3:
      """
      {% for message in messages %}
        {{- bos_token if loop.first else '' }}
        {{- '<|start_header_id|>' + message.role + '<|end_header_id|>\\n\\n' + message.content | trim + '<|eot_id|>' }}
      {%- endfor %}
      {%- if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{% endif %}
      """
    case .llama31:
      """
      {% set ns = namespace(system='', turns=messages) %}
      {% if messages[0].role == 'system' %}
        {% set ns.system = messages[0].content | trim %}
        {% set ns.turns = messages[1:] %}
      {% endif %}
      {{- bos_token + '<|start_header_id|>system<|end_header_id|>\\n\\n' }}
      {{- 'Cutting Knowledge Date: December 2023\\nToday Date: 26 Jul 2024\\n\\n' + ns.system + '<|eot_id|>' }}
      {%- for message in ns.turns %}
        {{- '<|start_header_id|>' + message.role + '<|end_header_id|>\\n\\n' + message.content | trim + '<|eot_id|>' }}
      {%- endfor %}
      {%- if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{% endif %}
      """
    }
  }
}
